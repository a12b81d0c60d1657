"""What can be done with a lane: by its name, by its menu, by keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.entities import Lane
from desktop_app.state.lane_filter import LaneFilter


class LaneControl(QObject):
    """Holds the lane that the keys are about; nothing, until one is chosen."""

    current_changed = Signal()

    def __init__(self, lanes: Sequence[Lane], lane_filter: LaneFilter, parent: QObject) -> None:
        """Arrange `lanes` through `lane_filter`."""
        super().__init__(parent)
        self._lanes = lanes
        self._filter = lane_filter
        self._current = ""

    def set_lanes(self, lanes: Sequence[Lane]) -> None:
        """Arrange other lanes."""
        self._lanes = lanes

    @property
    def current(self) -> str:
        """The id of the chosen lane, empty where there is none or it is hidden."""
        return self._current if self._current in self._shown() else ""

    def choose(self, lane: str) -> None:
        """Choose a lane."""
        if lane != self._current:
            self._current = lane
            self.current_changed.emit()

    def step(self, step: int) -> None:
        """Choose the next lane below, or with -1 above; the first or the last one where none is chosen."""
        shown = self._shown()
        if not shown:
            return
        at = shown.index(self._current) + step if self.current else (0 if step > 0 else len(shown) - 1)
        self.choose(shown[min(max(at, 0), len(shown) - 1)])

    def toggle_collapsed(self, lane: str) -> None:
        """Fold a lane, or unfold it."""
        self._filter.set_collapsed(lane, lane not in self._filter.arrangement.collapsed)

    def toggle_pinned(self, lane: str) -> None:
        """Pin a lane to the top, or let it go."""
        self._filter.set_pinned(lane, lane not in self._filter.arrangement.pinned)

    def hide(self, lane: str) -> None:
        """Hide a lane."""
        self._filter.set_visible(lane, False)

    def show_all(self) -> None:
        """Show every lane, unfolded and in its place."""
        self._filter.show_all()

    def menu(self, lane: str, parent: QWidget) -> QMenu:
        """Return the menu of a lane."""
        arrangement = self._filter.arrangement
        collapse = self.tr("&Unfold") if lane in arrangement.collapsed else self.tr("&Collapse")
        pin = self.tr("Un&pin") if lane in arrangement.pinned else self.tr("&Pin to the top")
        menu = QMenu(parent)
        _add(menu, collapse, lambda: self.toggle_collapsed(lane))
        _add(menu, pin, lambda: self.toggle_pinned(lane))
        _add(menu, self.tr("&Hide"), lambda: self.hide(lane))
        menu.addSeparator()
        _add(menu, self.tr("&Show all lanes"), self._filter.show_all)
        return menu

    def _shown(self) -> list[str]:
        return [lane.id for lane in self._filter.arrangement.ordered(self._lanes)]


def _add(menu: QMenu, text: str, run: Callable[[], None]) -> None:
    action = QAction(text, menu)
    action.triggered.connect(lambda _checked=False: run())
    menu.addAction(action)
