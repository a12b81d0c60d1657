"""Days to pixels and back."""

from dataclasses import dataclass

from desktop_app.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps a span to the pixels from `left` to `right`."""

    span: TimeSpan
    left: float
    right: float

    @property
    def days_per_pixel(self) -> float:
        """How many days a pixel is wide."""
        return self.span.days / (self.right - self.left)

    def to_px(self, day: float) -> float:
        """Return the pixel of an instant, also outside the span."""
        return self.left + (day - self.span.start) / self.days_per_pixel

    def to_day(self, px: float) -> float:
        """Return the instant at a pixel."""
        return self.span.start + (px - self.left) * self.days_per_pixel
