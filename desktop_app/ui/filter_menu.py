"""The menu of the filter: every value of every facet, with a check mark where it is chosen."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.state.item_filter import ItemFilter
from desktop_app.ui.filter_words import FilterWords


class FilterMenu(QMenu):
    """A submenu a facet; it stays open no longer than one choice, as menus do, and the chips show what was chosen."""

    def __init__(self, item_filter: ItemFilter, words: FilterWords, clear: QAction, parent: QWidget) -> None:
        """Show and change what is filtered by; `clear` comes last."""
        super().__init__(parent)
        self.setTitle(self.tr("Fi&lter"))
        self._filter = item_filter
        self.entries: dict[tuple[str, str], QAction] = {}
        for facet in words.facets:
            submenu = self.addMenu(words.facet(facet))
            for value, name in words.values(facet).items():
                self.entries[facet, value] = self._entry(submenu, facet, value, name)
        self.addSeparator()
        self.addAction(clear)
        item_filter.criteria_changed.connect(self._show)
        self._show()

    def _entry(self, menu: QMenu, facet: str, value: str, name: str) -> QAction:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.setCheckable(True)
        entry.triggered.connect(lambda _checked=False: self._filter.toggle(facet, value))
        return entry

    def _show(self) -> None:
        chosen = self._filter.criteria.chosen
        for pair, entry in self.entries.items():
            entry.setChecked(pair in chosen)
