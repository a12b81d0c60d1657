"""The lower side: the articles that the edition's article names as related."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QLocale

from desktop_app.domain.date_words import in_words
from desktop_app.domain.entities import Mention, RelatedRow
from desktop_app.render.theme import Theme
from desktop_app.ui.row_model import LAST, Line, RowFilter, RowModel
from desktop_app.ui.row_table import RowTable, TableWords
from desktop_app.ui.row_view import RowView


class Column(IntEnum):
    """The columns of the table."""

    TITLE = 0
    DATE = 1
    SUMMARY = 2
    RELATION = 3
    EVENTS = 4


_LETTERS = {
    Column.TITLE: (22, 44), Column.DATE: (15, 30), Column.SUMMARY: (40, 110), Column.RELATION: (26, 60),
    Column.EVENTS: (6, 12),
}  # fmt: skip


class RelatedModel(RowModel[RelatedRow]):
    """One row an article."""

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return (
            self.tr("Article"), self.tr("Time"), self.tr("What it is about"), self.tr("How it relates"),
            self.tr("Events here"),
        )  # fmt: skip

    def line(self, row: RelatedRow) -> Line:
        """Return an article in words. The tool tip of the number of events names them."""
        date = in_words(row.date, self._language) if row.date else ""
        texts = [row.title, date, row.summary, row.relation, QLocale().toString(len(row.events))]
        events = [self._event(event) for event in row.events]
        explained, copied = texts.copy(), texts.copy()
        explained[Column.EVENTS] = "\n".join(events)
        copied[Column.EVENTS] = "; ".join(events)
        first = row.date.first_day if row.date else LAST
        return Line(row.id, texts, explained, copied, {Column.DATE: first, Column.EVENTS: len(row.events)})

    def _event(self, event: Mention) -> str:
        return f"{event.title} ({in_words(event.date, self._language)})" if event.date else event.title


class RelatedTable(RowTable[RelatedRow]):
    """A filter and the table. The rows are read when it is first shown."""

    def __init__(self, rows: Callable[[], Sequence[RelatedRow]], language: str, theme: Theme) -> None:
        """Ask `rows` once."""
        articles = RowFilter(RelatedModel(language))
        super().__init__(rows, articles, RowView(articles, tuple(_LETTERS.values()), theme))
        self.set_texts(
            TableWords(
                self.tr("Related articles"),
                self.tr("Filter: title, text, event, year"),
                self.tr("Filter the related articles"),
                self.tr("The filter leaves no article."),
            )
        )
        self.lay_out()
