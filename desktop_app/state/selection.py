"""Which item is chosen, and the way back through those chosen before."""

from PySide6.QtCore import QObject, Signal

_LONGEST_HISTORY = 200


class Selection(QObject):
    """One chosen item for the whole window, by its id, with a history as in a browser."""

    selection_changed = Signal(str)
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Choose nothing."""
        super().__init__(parent)
        self._history: list[str] = []
        self._at = -1

    @property
    def item(self) -> str:
        """The id of the chosen item, empty where there is none."""
        return self._history[self._at] if self._history else ""

    @property
    def can_go_back(self) -> bool:
        """Whether something was chosen before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from something."""
        return self._at + 1 < len(self._history)

    def select(self, item: str) -> None:
        """Choose an item."""
        if not item or item == self.item:
            return
        self._history = [*self._history[: self._at + 1], item][-_LONGEST_HISTORY:]
        self._at = len(self._history) - 1
        self._tell()

    def back(self) -> None:
        """Choose what was chosen before."""
        if self.can_go_back:
            self._at -= 1
            self._tell()

    def forward(self) -> None:
        """Choose again what one went back from."""
        if self.can_go_forward:
            self._at += 1
            self._tell()

    def _tell(self) -> None:
        self.selection_changed.emit(self.item)
        self.history_changed.emit()
