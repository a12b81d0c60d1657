"""Brings the axis, the overview, the tree and the table in step with the filter."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.entities import EventTitle, Period
from desktop_app.state.item_filter import ItemFilter
from desktop_app.state.latest_answer import LatestAnswer
from desktop_app.timeline.scene_builder import Source


class Left(NamedTuple):
    """What is left of the edition after a filter. `close` frees what it reads from."""

    source: Source
    periods: Sequence[Period]
    events_of: Callable[[str, int], list[EventTitle]]
    neighbour: Callable[[str, int], str]
    envoys: Callable[[], frozenset[str]]
    close: Callable[[], object]

    @property
    def events(self) -> int:
        """How many events are left."""
        return sum(period.events for period in self.periods)


class Filtering(QObject):
    """Asks for what is left in another thread, and tells it when it is there."""

    left_changed = Signal(object)  # Left
    failed = Signal(object)

    def __init__(
        self, item_filter: ItemFilter, everything: Left, left_of: Callable[[Criteria], Left], parent: QObject
    ) -> None:
        """`left_of` is called in another thread."""
        super().__init__(parent)
        self._filter = item_filter
        self._everything = everything
        self._left = everything
        self._answers = LatestAnswer(left_of, None, self, lambda left: left.close())
        self._answers.answered.connect(lambda _criteria, left: self._show(left))
        self._answers.failed.connect(lambda _criteria, error: self.failed.emit(error))
        item_filter.criteria_changed.connect(self.apply)

    @property
    def left(self) -> Left:
        """What is shown."""
        return self._left

    @property
    def is_waiting(self) -> bool:
        """Whether what is shown does not follow the filter yet."""
        return self._answers.is_waiting

    def apply(self) -> None:
        """Filter by what the filter says."""
        if self._filter.criteria:
            self._answers.ask(self._filter.criteria)
        else:
            self._answers.forget()
            self._show(self._everything)

    def end(self) -> None:
        """Filter no more. What is left is read from until the window is gone: it may be painted once more."""
        self._answers.close()
        if self._left is not self._everything:
            self.destroyed.connect(self._left.close)

    def _show(self, left: Left) -> None:
        before, self._left = self._left, left
        self.left_changed.emit(left)
        if before is not self._everything and before is not left:
            before.close()
