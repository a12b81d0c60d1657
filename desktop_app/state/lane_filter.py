"""Which lanes are hidden."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class LaneFilter(QObject):
    """The lanes that a reader has hidden, by id."""

    lanes_changed = Signal()

    def __init__(self, hidden: Iterable[str] = (), parent: QObject | None = None) -> None:
        """Hide some lanes from the start."""
        super().__init__(parent)
        self._hidden = frozenset(hidden)

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the hidden lanes."""
        return self._hidden

    def set_visible(self, lane: str, visible: bool) -> None:
        """Show or hide a lane."""
        hidden = self._hidden - {lane} if visible else self._hidden | {lane}
        if hidden != self._hidden:
            self._hidden = hidden
            self.lanes_changed.emit()

    def show_all(self) -> None:
        """Show every lane."""
        if self._hidden:
            self._hidden = frozenset()
            self.lanes_changed.emit()
