"""Rows of the edition in words as a Qt table, and the filter over it: what all tables of the lower side share."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cmp_to_key
from heapq import nlargest
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, TypeVar

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

from desktop_app.domain.folding import fold_words
from desktop_app.ui.tool_tip import tool_tip

ItemRole = Qt.ItemDataRole.UserRole
NativeRole = Qt.ItemDataRole.UserRole + 1
CopyRole = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
LAST = 2_000_000_000  # sorts after every day and number
_SAMPLES = 30  # the longest texts of a column, among which the widest is sought

Row = TypeVar("Row")


class Line(NamedTuple):
    """A row in words: one text, one tool tip and one text to copy for each column.

    `keys` are what sorting compares in the columns where that is not the text; `native` stands behind the first text.
    """

    item: str
    texts: Sequence[str]
    explained: Sequence[str]
    copied: Sequence[str]
    keys: Mapping[int, int] = MappingProxyType({})
    native: str = ""
    is_italic: bool = False


class RowModel(QAbstractTableModel, Generic[Row]):
    """One line a row. Everything is worded once, when the rows are set."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._headings = self.headings()
        self._language = language
        self._rows: Sequence[Row] = ()
        self._lines: list[Line] = []
        self._places: dict[str, int] = {}
        self._ranks: dict[int, dict[str, int]] = {}
        self._words: dict[int, set[str]] = {}
        self._italic = QFont()
        self._italic.setItalic(True)

    def headings(self) -> Sequence[str]:
        """Return the headings of the columns."""
        raise NotImplementedError

    def line(self, row: Row) -> Line:
        """Return a row in words."""
        raise NotImplementedError

    def searched(self, at: int) -> Iterable[str]:
        """Return the texts by whose words a row is found: all that it shows, unless a table says otherwise."""
        return self._lines[at].copied

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in their order."""
        self.beginResetModel()
        self._rows, self._words, self._ranks = rows, {}, {}
        self._lines = [self.line(row) for row in rows]
        self._places = {line.item: at for at, line in enumerate(self._lines)}
        self.endResetModel()

    def row(self, at: int) -> Row:
        """Return a row."""
        return self._rows[at]

    def words(self, at: int) -> set[str]:
        """Return the folded words under which a row is found."""
        if at not in self._words:
            self._words[at] = set(fold_words(" ".join(self.searched(at))))
        return self._words[at]

    def sort_key(self, at: int, column: int) -> int:
        """Return what sorting by a column compares: the key of a row there, or else the place of its text."""
        line = self._lines[at]
        key = line.keys.get(column)
        return self._rank(column, line.texts[column]) if key is None else key

    def index_of(self, item: str) -> QModelIndex:
        """Return the first cell of an item, or no index."""
        return self.index(self._places.get(item, -1), 0)

    def longest_texts(self, column: int) -> list[str]:
        """Return the longest texts of a column, with what stands behind them."""
        texts = (line.texts[column] if column or not line.native else _with_native(line) for line in self._lines)
        return nlargest(_SAMPLES, texts, key=len)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tool tip, font, id, native name or what copying takes."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.texts[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(line.explained[column])
            case Qt.ItemDataRole.AccessibleTextRole if not column:
                return line.copied[column]  # the delegate draws the native name, which the text leaves out
            case Qt.ItemDataRole.FontRole:
                return self._italic if line.is_italic else None
            case _:
                return self._own_data(line, column, role)

    def _own_data(self, line: Line, column: int, role: int) -> Any:
        if role == ItemRole:
            return line.item
        if role == CopyRole:
            return line.copied[column]
        return line.native if role == NativeRole and not column else None

    def _rank(self, column: int, text: str) -> int:
        """Return the place of a text among those of its column; they are put in order when somebody first sorts."""
        if column not in self._ranks:
            self._ranks[column] = ranks((line.texts[column] for line in self._lines), self._language)
        return self._ranks[column][text]


class RowFilter(QSortFilterProxyModel, Generic[Row]):
    """The rows that have all the words, and of which `is_wanted` is true."""

    def __init__(self, model: RowModel[Row], parent: QObject | None = None) -> None:
        """Let everything through, in its natural order."""
        super().__init__(parent)
        self._model = model
        self._wanted: list[str] = []
        self.setSourceModel(model)

    @property
    def rows(self) -> RowModel[Row]:
        """All rows."""
        return self._model

    def set_words(self, text: str) -> None:
        """Want all words of a text, each as the beginning of one of a row."""
        self._wanted = fold_words(text)
        self.invalidate()

    def is_wanted(self, row: Row) -> bool:
        """Say whether a row is wanted whatever the words."""
        return True

    def place_of(self, item: str) -> int:
        """Return at which place of those let through an item stands, or -1."""
        return self.mapFromSource(self._model.index_of(item)).row()

    def lessThan(self, left: Index, right: Index) -> bool:
        """Say whether a cell stands before another of its column."""
        column, key = left.column(), self._model.sort_key
        return key(left.row(), column) < key(right.row(), column)

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:
        """Say whether a row is let through."""
        if not self.is_wanted(self._model.row(source_row)):
            return False
        if not self._wanted:
            return True
        words = self._model.words(source_row)
        return all(any(word.startswith(wanted) for word in words) for wanted in self._wanted)


def ranks(texts: Iterable[str], language: str) -> dict[str, int]:
    """Return the place of each text in the order of a language."""
    compare = QCollator(QLocale(language)).compare
    return {text: rank for rank, text in enumerate(sorted(set(texts), key=cmp_to_key(compare)))}


def _with_native(line: Line) -> str:
    return f"{line.texts[0]}  {line.native}"
