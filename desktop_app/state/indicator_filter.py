"""Which indicators are shown."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class IndicatorFilter(QObject):
    """The indicators that a reader has put on the axis, by id."""

    indicators_changed = Signal()
    indicator_added = Signal(str)  # follows indicators_changed, so that it can be brought into view

    def __init__(self, shown: Iterable[str] = (), parent: QObject | None = None) -> None:
        """Show some indicators from the start."""
        super().__init__(parent)
        self._shown = frozenset(shown)

    @property
    def shown(self) -> frozenset[str]:
        """The ids of the indicators that are shown."""
        return self._shown

    def set_visible(self, indicator: str, visible: bool) -> None:
        """Show or hide an indicator."""
        shown = self._shown | {indicator} if visible else self._shown - {indicator}
        if shown != self._shown:
            self._shown = shown
            self.indicators_changed.emit()
            if visible:
                self.indicator_added.emit(indicator)

    def hide_all(self) -> None:
        """Hide every indicator."""
        if self._shown:
            self._shown = frozenset()
            self.indicators_changed.emit()
