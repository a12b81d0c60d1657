"""Where the calendar years in view lie: a yearly value fills its year, and a point of a line stands in its middle."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple

from desktop_app.domain import day_numbers
from desktop_app.timeline.time_scale import TimeScale


class YearAxis(NamedTuple):
    """The years that a span touches and one more on each side; `edges` are the pixels at which they begin.

    The last edge is the end of the last year: there is one edge more than there are years.
    """

    first: int
    edges: tuple[float, ...]

    @classmethod
    def of(cls, scale: TimeScale) -> YearAxis:
        """Return the years of the span of a scale."""
        first = day_numbers.to_gregorian(math.floor(scale.span.start))[0] - 1
        last = day_numbers.to_gregorian(math.floor(scale.span.end))[0] + 1
        starts = (day_numbers.from_gregorian(year, 1, 1) for year in range(first, last + 2))
        return cls(first, tuple(map(scale.to_px, starts)))

    @property
    def last(self) -> int:
        """The last year."""
        return self.first + len(self.edges) - 2

    @property
    def width(self) -> float:
        """About how many pixels wide a year is."""
        return (self.edges[-1] - self.edges[0]) / (len(self.edges) - 1)

    def left(self, year: int) -> float:
        """Return the pixel at which a year begins; years outside take the nearest edge."""
        return self.edges[min(max(year - self.first, 0), len(self.edges) - 1)]

    def right(self, year: int) -> float:
        """Return the pixel at which a year ends."""
        return self.left(year + 1)

    def middle(self, year: int) -> float:
        """Return the pixel of the middle of a year."""
        return (self.left(year) + self.right(year)) / 2

    def year_at(self, x: float) -> int:
        """Return the year at a pixel."""
        return min(max(self.first + bisect_right(self.edges, x) - 1, self.first), self.last)
