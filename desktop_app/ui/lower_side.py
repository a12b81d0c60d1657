"""The lower side of the window: the tables as pages behind a bar of tabs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from desktop_app.domain.entities import EnvoyRow
from desktop_app.render.theme import Theme
from desktop_app.ui.day_field import DayField
from desktop_app.ui.envoy_table import EnvoyTable
from desktop_app.ui.reference_table import ReferenceTable
from desktop_app.ui.related_table import RelatedTable
from desktop_app.ui.row_table import RowTable
from desktop_app.ui.window_content import Content


class LowerSide(QTabWidget):
    """Envoys, references, related articles. The page in front is `currentIndex`, and told by `currentChanged`."""

    item_chosen = Signal(str)

    def __init__(self, envoys: EnvoyTable, references: ReferenceTable, related: RelatedTable) -> None:
        """Put the tables behind each other, that of the envoys in front."""
        super().__init__()
        self.envoys = envoys
        self.references = references
        self.related = related
        self._tables: list[RowTable[Any]] = [envoys, references, related]
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        titles = (self.tr("Envoys"), self.tr("References"), self.tr("Related articles"))
        for table, title in zip(self._tables, titles, strict=True):
            self.addTab(table, title)
            table.item_chosen.connect(self.item_chosen)

    def show_page(self, number: int) -> None:
        """Bring a page to the front and give its filter the keyboard; a number that there is not changes nothing."""
        if 0 <= number < len(self._tables):
            self.setCurrentIndex(number)
            self._tables[number].words.setFocus()

    def choose(self, item: str) -> None:
        """Mark the row of an item in its table; the page in front stays there, and nothing is told."""
        for table in self._tables:
            table.choose(item)

    def set_allowed(self, predicate: Callable[[EnvoyRow], bool]) -> None:
        """Show only envoys of which a predicate is true, on top of the filter of their table."""
        self.envoys.set_allowed(predicate)


def make_lower_side(content: Content, language: str, theme: Theme) -> LowerSide:
    """Return the lower side of an edition."""
    day_field = DayField(content.day_of_words, language, content.extent)
    return LowerSide(
        EnvoyTable(content.envoys, language, theme, day_field),
        ReferenceTable(content.references, content.write_works, language, theme),
        RelatedTable(content.related, language, theme),
    )
