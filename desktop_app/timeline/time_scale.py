"""Days to pixels and back."""

from desktop_app.domain.time_span import TimeSpan


class TimeScale:
    """Maps a span to the pixels from `left` to `right`."""

    __slots__ = ("days_per_pixel", "left", "right", "span")

    def __init__(self, span: TimeSpan, left: float, right: float) -> None:
        """Reckon the scale once: a frame asks for it thousands of times."""
        self.span = span
        self.left = left
        self.right = right
        self.days_per_pixel = span.days / (right - left)

    def to_px(self, day: float) -> float:
        """Return the pixel of an instant, also outside the span."""
        return self.left + (day - self.span.start) / self.days_per_pixel

    def to_day(self, px: float) -> float:
        """Return the instant at a pixel."""
        return self.span.start + (px - self.left) * self.days_per_pixel
