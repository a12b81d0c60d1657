"""The works that statements rest on as a Qt table, and the filter over it."""

import re
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.entities import Reference, ReferenceRow
from desktop_app.domain.reference_words import reference_line
from desktop_app.ui.item_words import value_word
from desktop_app.ui.row_model import LAST, Line, RowFilter, RowModel


class Column(IntEnum):
    """The columns of the table."""

    NUMBER = 0
    AUTHORS = 1
    YEAR = 2
    TITLE = 3
    CONTAINER = 4
    KIND = 5
    STATEMENTS = 6
    IDENTIFIER = 7


class ReferenceModel(RowModel[ReferenceRow]):
    """One row a work."""

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return (
            self.tr("No."), self.tr("Authors"), self.tr("Year"), self.tr("Title"), self.tr("In"), self.tr("Kind"),
            self.tr("Statements"), self.tr("DOI or ISBN"),
        )  # fmt: skip

    def searched(self, at: int) -> Iterable[str]:
        """Return what a row shows, and where and by whom the work came out."""
        work = self._rows[at].reference
        return (*self._lines[at].copied[Column.AUTHORS :], work.publisher, work.place, work.issn, work.note)

    def line(self, row: ReferenceRow) -> Line:
        """Return a work in words. The tool tip of its title is the whole work."""
        work = row.reference
        texts = [
            str(work.number or ""),
            work.authors.replace("|", "; "),
            work.year,
            work.title,
            work.container,
            value_word(work.kind),
            QLocale().toString(row.statements),
            work.doi or work.isbn,
        ]
        explained, copied = texts.copy(), texts.copy()
        explained[Column.NUMBER] = self.tr("Number in the article: {0}").format(work.number) if work.number else ""
        explained[Column.TITLE] = reference_line(work)
        explained[Column.STATEMENTS] = self.tr("%Ln statement(s) rest on it", "", row.statements)
        explained[Column.IDENTIFIER] = "\n".join(_identifiers(work))
        copied[Column.STATEMENTS] = str(row.statements)
        copied[Column.IDENTIFIER] = "; ".join(_identifiers(work))
        return Line(work.id, texts, explained, copied, _sort_keys(row))


class ReferenceFilter(RowFilter[ReferenceRow]):
    """The works that have all the words and are of the kind."""

    def __init__(self, model: ReferenceModel, parent: QObject | None = None) -> None:
        """Let everything through, in its natural order."""
        super().__init__(model, parent)
        self._kind = ""

    def set_kind(self, kind: str) -> None:
        """Want works of one kind; empty for all."""
        self._kind = kind
        self.invalidate()

    def is_wanted(self, row: ReferenceRow) -> bool:
        """Say whether a work is of the kind."""
        return self._kind in {"", row.reference.kind}


def _identifiers(work: Reference) -> list[str]:
    return [f"{name} {value}" for name, value in (("DOI", work.doi), ("ISBN", work.isbn)) if value]


def _sort_keys(row: ReferenceRow) -> dict[int, int]:
    year = re.search(r"\d{4}", row.reference.year)
    return {
        Column.NUMBER: row.reference.number or LAST,
        Column.YEAR: int(year[0]) if year else LAST,
        Column.STATEMENTS: row.statements,
    }
