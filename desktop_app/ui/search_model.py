"""What a search found as a Qt list model, grouped by kind, each group under its name and count."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import Hit, SearchResult
from desktop_app.domain.marked_words import Wanted, marks
from desktop_app.ui.item_words import kinds_word

ItemRole = Qt.ItemDataRole.UserRole
DateRole = Qt.ItemDataRole.UserRole + 1
MatchedRole = Qt.ItemDataRole.UserRole + 2
HeadingRole = Qt.ItemDataRole.UserRole + 3
WordsRole = Qt.ItemDataRole.UserRole + 4  # what the row searches for when it is chosen
TitleMarksRole = Qt.ItemDataRole.UserRole + 5
MatchedMarksRole = Qt.ItemDataRole.UserRole + 6

_Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    title: str
    item: str = ""
    words: str = ""
    date: str = ""
    matched: str = ""

    @property
    def is_heading(self) -> bool:
        return not self.item and not self.words


class SearchModel(QAbstractListModel):
    """Rows are headings, which can't be chosen, and what can be. Groups stand in the order of their best hit."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._language = language
        self._rows: list[_Row] = []
        self._wanted: Wanted = ()

    def show_result(self, result: SearchResult) -> None:
        """Show what a search found, or what may have been meant."""
        self._wanted = result.wanted
        rows = list(self._groups(result))
        if result.nearest:
            rows.append(_Row(self.tr("Did you mean “{0}”?").format(result.nearest), words=result.nearest))
        if result.date is not None and (row := self._date_row(result.date)):
            rows += [_Row(self.tr("The time itself")), row]
        self._show(rows)

    def show_recent(self, searches: Sequence[str]) -> None:
        """Offer what was searched for before."""
        rows = [_Row(words, words=words) for words in searches]
        self._show([_Row(self.tr("Recent searches")), *rows] if rows else [])

    def next_row(self, row: int, step: int) -> int:
        """Return the next row that can be chosen, or the same at the end; -1 where there is none."""
        candidates = range(row + step, len(self._rows) if step > 0 else -1, step)
        return next((at for at in candidates if 0 <= at < len(self._rows) and not self._rows[at].is_heading), row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only rows be chosen that are no headings."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, id, date, what matched, where, or whether the row is a heading."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (TitleMarksRole, MatchedMarksRole):  # reckoned for what is painted, not for all that was found
            return marks(row.title if role == TitleMarksRole else row.matched, self._wanted if row.item else ())
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            ItemRole: row.item,
            WordsRole: row.words,
            DateRole: row.date,
            MatchedRole: row.matched,
            HeadingRole: row.is_heading,
        }
        return values.get(role)

    def _show(self, rows: list[_Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _groups(self, result: SearchResult) -> Iterator[_Row]:
        groups: dict[str, list[Hit]] = defaultdict(list)
        for hit in result.hits:
            groups[hit.kind].append(hit)
        for kind, hits in groups.items():
            yield _Row(self._heading(kind, len(hits), result.counts, or_more=result.or_more))
            yield from map(self._hit_row, hits)

    def _heading(self, kind: str, listed: int, counts: Mapping[str, int], *, or_more: bool) -> str:
        """Say how many of a kind were found, and how many of them are listed where that is not all."""
        found = QLocale().toString(counts.get(kind, listed)) + ("+" if or_more else "")
        if counts.get(kind, listed) > listed:
            found = self.tr("{0} of {1}").format(QLocale().toString(listed), found)
        return f"{kinds_word(kind)} · {found}"

    def _date_row(self, date: HistoricalDate) -> _Row | None:
        """Lead to the page of a day, or of a longer time with both its ends."""
        if date.start is None or date.end is None:
            return None
        words = in_words(date, self._language)
        if date.start.is_known_to_the_day and not date.is_interval:
            return _Row(self.tr("Who was in post on {0}?").format(words), f"day:{date.edtf}")
        return _Row(self.tr("Summary of {0}").format(words), f"range:{date.edtf}")

    def _hit_row(self, hit: Hit) -> _Row:
        date = in_words(hit.date, self._language) if hit.date else ""
        return _Row(hit.title, hit.id, "", date, hit.matched)
