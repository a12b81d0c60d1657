"""Which lanes show, which of them are folded to a line, and which stay on top."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.domain.entities import Lane


class LaneArrangement(NamedTuple):
    """Ids of lanes. A collapsed lane keeps its name, its count and its rug; a pinned one does not scroll."""

    hidden: frozenset[str] = frozenset()
    collapsed: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()

    def ordered(self, lanes: Sequence[Lane]) -> list[Lane]:
        """Return the lanes that show, from top to bottom: pinned ones first, each group in the order of the edition."""
        shown = [lane for lane in lanes if lane.id not in self.hidden]
        return sorted(shown, key=lambda lane: lane.id not in self.pinned)
