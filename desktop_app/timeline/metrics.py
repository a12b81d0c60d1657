"""Sizes of the parts of the axis, all from the height of a line of text."""

from collections.abc import Callable
from typing import NamedTuple

Measure = Callable[[str, bool], float]  # width in pixels of a text, plain or bold


class Metrics(NamedTuple):
    """Heights in pixels, and how wide texts are."""

    line: float
    measure: Measure

    @property
    def row(self) -> float:
        """A row of events."""
        return round(self.line * 1.25)

    @property
    def header(self) -> float:
        """The line with the name of a lane."""
        return round(self.line * 1.25)

    @property
    def rug(self) -> float:
        """The strip of ticks at the foot of a lane."""
        return round(self.line * 0.6)

    @property
    def bar(self) -> float:
        """A bar that holds its own label: a period, an envoy."""
        return round(self.line * 1.4)

    @property
    def ruler(self) -> float:
        """The ruler."""
        return round(self.line * 2.1)

    @property
    def gap(self) -> float:
        """Between two parts."""
        return round(self.line * 0.3)


def elided(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return the text, cut with an ellipsis to a width, or nothing where not even three letters fit."""
    if measure(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low >= 3 else ""
