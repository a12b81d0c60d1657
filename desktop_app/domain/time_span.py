"""An interval on the axis, in days."""

from __future__ import annotations

from typing import NamedTuple


class _Ends(NamedTuple):
    start: float
    end: float


class TimeSpan(_Ends):
    """From the instant `start` to the instant `end`, as Julian day numbers with fractions; a day n fills [n, n + 1)."""

    __slots__ = ()

    def __new__(cls, start: float, end: float) -> TimeSpan:
        """Refuse a span that ends before it starts."""
        if not end > start:
            raise ValueError(f"a span must end after it starts: {start} .. {end}")
        return super().__new__(cls, start, end)

    @classmethod
    def of_days(cls, first_day: int, last_day: int) -> TimeSpan:
        """Return the span that holds the whole of both days and all between."""
        return cls(first_day, last_day + 1)

    @property
    def days(self) -> float:
        """The length."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The instant in the middle."""
        return (self.start + self.end) / 2

    def contains(self, other: TimeSpan) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, days: float) -> TimeSpan:
        """Return the span `days` later (earlier where negative)."""
        return TimeSpan(self.start + days, self.end + days)

    def zoomed(self, factor: float, about: float) -> TimeSpan:
        """Return the span `factor` times shorter, with the instant `about` at the same fraction of it."""
        return TimeSpan(about - (about - self.start) / factor, about + (self.end - about) / factor)

    def grown(self, share: float) -> TimeSpan:
        """Return the span with `share` of its length added at both ends."""
        return TimeSpan(self.start - self.days * share, self.end + self.days * share)

    def clamped(self, limits: TimeSpan) -> TimeSpan:
        """Return the nearest span of the same length inside `limits`, or `limits` where it is too long."""
        if self.days >= limits.days:
            return limits
        if self.start < limits.start:
            return TimeSpan(limits.start, limits.start + self.days)
        if self.end > limits.end:
            return TimeSpan(limits.end - self.days, limits.end)
        return self
