"""The terms of both missions as a Qt table, and the filter over it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont

from desktop_app.domain import day_numbers
from desktop_app.domain.entities import EnvoyRow
from desktop_app.domain.folding import fold_words
from desktop_app.domain.service_length import service_length
from desktop_app.ui import envoy_words
from desktop_app.ui.service_words import ServiceWords
from desktop_app.ui.tool_tip import tool_tip

ItemRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
NativeRole = Qt.ItemDataRole.UserRole + 2
CopyRole = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex
_NEVER = 2_000_000_000  # as a day: after all others


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    POST = 1
    TITLE = 2
    START = 3
    END = 4
    LENGTH = 5
    PREDECESSOR = 6
    SUCCESSOR = 7
    SOURCES = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """A row in words: one text, one tool tip and one text to copy for each column."""

    texts: list[str]
    explained: list[str]
    copied: list[str]


class EnvoyModel(QAbstractTableModel):
    """One row a term. Everything is worded once, when the rows are set."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._language = language
        self._service = ServiceWords(self)
        self._rows: Sequence[EnvoyRow] = ()
        self._lines: list[_Line] = []
        self._ranks: dict[str, int] = {}
        self._words: dict[int, set[str]] = {}
        self._italic = QFont()
        self._italic.setItalic(True)
        self._headings = (
            self.tr("Name"), self.tr("Post"), self.tr("Title"), self.tr("From"), self.tr("To"),
            self.tr("Length of service"), self.tr("Predecessor"), self.tr("Successor"), self.tr("Sources"),
        )  # fmt: skip

    def set_rows(self, rows: Sequence[EnvoyRow]) -> None:
        """Show these rows, in their order."""
        self.beginResetModel()
        self._rows, self._words = rows, {}
        self._lines = [self._line(row) for row in rows]
        self._ranks = _ranks((text for line in self._lines for text in line.texts), self._language)
        self.endResetModel()

    def row(self, at: int) -> EnvoyRow:
        """Return a row."""
        return self._rows[at]

    def words(self, at: int) -> set[str]:
        """Return the folded words under which a row is found: all spellings, title, post, years in post."""
        if at not in self._words:
            row, line = self._rows[at], self._lines[at]
            texts = (row.term.name, row.native_name, *row.spellings, *line.texts[Column.POST : Column.START])
            self._words[at] = {*fold_words(" ".join(texts)), *_years(row)}
        return self._words[at]

    def index_of(self, item: str) -> QModelIndex:
        """Return the first cell of an item, or no index."""
        found = (at for at, row in enumerate(self._rows) if row.term.id == item)
        return self.index(next(found, -1), Column.NAME)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many terms there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tool tip, font, id, native name, what sorting compares or what copying takes."""
        if not index.isValid():
            return None
        row, line, column = self._rows[index.row()], self._lines[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.texts[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(line.explained[column])
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.NAME:
                return line.copied[column]  # the delegate draws the native name, which the text leaves out
            case Qt.ItemDataRole.FontRole:
                return self._italic if row.term.is_vacancy else None
            case _:
                return self._own_data(row, line, column, role)

    def _own_data(self, row: EnvoyRow, line: _Line, column: Column, role: int) -> Any:
        if role == ItemRole:
            return row.term.id
        if role == SortRole:
            return self._sort_key(row, line, column)
        if role == CopyRole:
            return line.copied[column]
        return row.native_name if role == NativeRole and column is Column.NAME else None

    def _sort_key(self, row: EnvoyRow, line: _Line, column: Column) -> int:
        start, _, _, end = row.term.date.bounds
        if column is Column.START:
            return -_NEVER if start is None else start
        if column is Column.END:
            return _NEVER if end is None else end
        if column is Column.LENGTH:
            length = service_length(row.term.date)
            return length.least_days if length else -1
        return self._ranks[line.texts[column]]

    def _line(self, row: EnvoyRow) -> _Line:
        term, language = row.term, self._language
        before, after = row.predecessor, row.successor
        texts = [
            term.name,
            envoy_words.post_words(term),
            envoy_words.title_words(term),
            envoy_words.start_words(term, language),
            envoy_words.end_words(term, language),
            self._service.length(term.date),
            before.title if before else "",
            after.title if after else "",
            envoy_words.sources_words(row),
        ]
        name = f"{term.name} ({row.native_name})" if row.native_name else term.name
        works = [words for words in (envoy_words.disputed_word(row), *envoy_words.sources_in_full(row)) if words]
        explained, copied = texts.copy(), texts.copy()
        explained[Column.NAME] = copied[Column.NAME] = name
        explained[Column.LENGTH] = self._service.explained(term.date)
        explained[Column.PREDECESSOR] = envoy_words.line_explained(before, language)
        explained[Column.SUCCESSOR] = envoy_words.line_explained(after, language)
        explained[Column.SOURCES] = "\n".join(works)
        copied[Column.SOURCES] = "; ".join(works)
        return _Line(texts, explained, copied)


class EnvoyFilter(QSortFilterProxyModel):
    """The rows that have all the words, are of the mission and that the rest of the window allows."""

    def __init__(self, model: EnvoyModel, parent: QObject | None = None) -> None:
        """Let everything through, in its natural order."""
        super().__init__(parent)
        self._model = model
        self._wanted: list[str] = []
        self._mission = ""
        self._allowed: Callable[[EnvoyRow], bool] = lambda _row: True
        self.setSourceModel(model)
        self.setSortRole(SortRole)

    def set_words(self, text: str) -> None:
        """Want all words of a text, each as the beginning of one of a row."""
        self._wanted = fold_words(text)
        self.invalidate()

    def set_mission(self, sending: str) -> None:
        """Want the mission of one country (``FR``, ``SU``); empty for both."""
        self._mission = sending
        self.invalidate()

    def set_allowed(self, predicate: Callable[[EnvoyRow], bool]) -> None:
        """Want only rows of which a predicate is true."""
        self._allowed = predicate
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _parent: _Index) -> bool:
        """Say whether a row is wanted."""
        row = self._model.row(source_row)
        if (self._mission and row.term.sending != self._mission) or not self._allowed(row):
            return False
        if not self._wanted:
            return True
        words = self._model.words(source_row)
        return all(any(word.startswith(wanted) for word in words) for wanted in self._wanted)


def _ranks(texts: Iterable[str], language: str) -> dict[str, int]:
    """Return the place of each text in the order of a language."""
    compare = QCollator(QLocale(language)).compare
    return {text: rank for rank, text in enumerate(sorted(set(texts), key=cmp_to_key(compare)))}


def _years(row: EnvoyRow) -> Iterable[str]:
    """Return the years that a term may touch."""
    first, last = (day_numbers.to_gregorian(day)[0] for day in (row.term.date.first_day, row.term.date.last_day))
    return map(str, range(first, last + 1))
