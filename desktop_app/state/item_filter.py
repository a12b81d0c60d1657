"""By what the items are filtered, everywhere in the window."""

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.criteria import EVERYTHING, Criteria


class ItemFilter(QObject):
    """The one owner of the criteria."""

    criteria_changed = Signal()

    def __init__(self, criteria: Criteria = EVERYTHING, parent: QObject | None = None) -> None:
        """Filter from the start by some criteria."""
        super().__init__(parent)
        self._criteria = criteria

    @property
    def criteria(self) -> Criteria:
        """What is filtered by."""
        return self._criteria

    def toggle(self, facet: str, value: str) -> None:
        """Add a value of a facet, or take it away."""
        self._set(self._criteria.toggled(facet, value))

    def drop(self, facet: str) -> None:
        """Filter by a facet no more."""
        self._set(self._criteria.without(facet))

    def clear(self) -> None:
        """Filter by nothing."""
        self._set(EVERYTHING)

    def _set(self, criteria: Criteria) -> None:
        if criteria != self._criteria:
            self._criteria = criteria
            self.criteria_changed.emit()
