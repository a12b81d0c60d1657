"""Which lanes are hidden, collapsed and pinned."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.lane_arrangement import LaneArrangement


class LaneFilter(QObject):
    """The one owner of how the lanes are arranged, by their ids."""

    lanes_changed = Signal()

    def __init__(
        self,
        hidden: Iterable[str] = (),
        collapsed: Iterable[str] = (),
        pinned: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """Arrange some lanes from the start."""
        super().__init__(parent)
        self._arrangement = LaneArrangement(frozenset(hidden), frozenset(collapsed), frozenset(pinned))

    @property
    def arrangement(self) -> LaneArrangement:
        """How the lanes are arranged."""
        return self._arrangement

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the hidden lanes."""
        return self._arrangement.hidden

    def set_visible(self, lane: str, visible: bool) -> None:
        """Show or hide a lane."""
        self._arrange(hidden=_with(self.hidden, lane, not visible))

    def set_collapsed(self, lane: str, collapsed: bool) -> None:
        """Fold a lane to its name and rug, or unfold it."""
        self._arrange(collapsed=_with(self._arrangement.collapsed, lane, collapsed))

    def set_pinned(self, lane: str, pinned: bool) -> None:
        """Keep a lane on top, or let it go back to its place."""
        self._arrange(pinned=_with(self._arrangement.pinned, lane, pinned))

    def show_all(self) -> None:
        """Show every lane, unfolded and in its place."""
        self._arrange(hidden=frozenset(), collapsed=frozenset(), pinned=frozenset())

    def _arrange(self, **changes: frozenset[str]) -> None:
        arrangement = self._arrangement._replace(**changes)
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.lanes_changed.emit()


def _with(lanes: frozenset[str], lane: str, member: bool) -> frozenset[str]:
    return lanes | {lane} if member else lanes - {lane}
