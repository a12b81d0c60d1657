"""Days to pixels and back."""

from dataclasses import dataclass, field

from desktop_app.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps a span to the pixels from `left` to `right`."""

    span: TimeSpan
    left: float
    right: float
    days_per_pixel: float = field(init=False, compare=False)  # how many days a pixel is wide

    def __post_init__(self) -> None:
        """Reckon the scale once: a frame asks for it thousands of times."""
        object.__setattr__(self, "days_per_pixel", self.span.days / (self.right - self.left))

    def to_px(self, day: float) -> float:
        """Return the pixel of an instant, also outside the span."""
        return self.left + (day - self.span.start) / self.days_per_pixel

    def to_day(self, px: float) -> float:
        """Return the instant at a pixel."""
        return self.span.start + (px - self.left) * self.days_per_pixel
