"""The hits of a search as a Qt list model, grouped by kind, each group under its name and count."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.date_words import in_words
from desktop_app.domain.entities import Hit
from desktop_app.ui.item_words import kinds_word

ItemRole = Qt.ItemDataRole.UserRole
DateRole = Qt.ItemDataRole.UserRole + 1
MatchedRole = Qt.ItemDataRole.UserRole + 2
HeadingRole = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class _Row(NamedTuple):
    title: str
    item: str = ""
    date: str = ""
    matched: str = ""


class SearchModel(QAbstractListModel):
    """Rows are headings, which can't be chosen, and hits. Groups stand in the order of their best hit."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without hits."""
        super().__init__(parent)
        self._language = language
        self._rows: list[_Row] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show the hits of a search."""
        groups: dict[str, list[Hit]] = defaultdict(list)
        for hit in hits:
            groups[hit.kind].append(hit)
        self.beginResetModel()
        self._rows = []
        for kind, found in groups.items():
            self._rows.append(_Row(f"{kinds_word(kind)} · {QLocale().toString(len(found))}"))
            self._rows += [self._row(hit) for hit in found]
        self.endResetModel()

    def next_hit(self, row: int, step: int) -> int:
        """Return the row of the next hit in a direction, or the same row at the end; -1 where there is none."""
        candidates = range(row + step, len(self._rows) if step > 0 else -1, step)
        return next((at for at in candidates if 0 <= at < len(self._rows) and self._rows[at].item), row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's form
        """Return how many headings and hits there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only hits be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].item:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, id, date, the spelling that matched, or whether the row is a heading."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            ItemRole: row.item,
            DateRole: row.date,
            MatchedRole: row.matched,
            HeadingRole: not row.item,
        }
        return values.get(role)

    def _row(self, hit: Hit) -> _Row:
        return _Row(hit.title, hit.id, in_words(hit.date, self._language) if hit.date else "", hit.matched)
