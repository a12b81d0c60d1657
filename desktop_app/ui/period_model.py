"""The tree of periods as a Qt model, with the events of a period as its leaves, read when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.date_words import in_words
from desktop_app.domain.entities import EventTitle, Period
from desktop_app.ui.tool_tip import tool_tip

ItemRole = Qt.ItemDataRole.UserRole
DateRole = Qt.ItemDataRole.UserRole + 1
CountRole = Qt.ItemDataRole.UserRole + 2
LaneRole = Qt.ItemDataRole.UserRole + 3

MOST_EVENTS = 2000  # of a period; whoever looks for more finds them on the axis and by search
_MORE = "more:"  # and the id of the period

_Index = QModelIndex | QPersistentModelIndex


@dataclass(eq=False)
class _Node:
    item: str
    title: str
    date: str
    parent: _Node | None
    count: int = 0
    lane: str = ""
    children: list[_Node] = field(default_factory=list)
    events_wanted: bool = False
    own_events: int = 0  # without those of the periods inside it
    row: int = 0  # among the children of its parent

    def add(self, child: _Node) -> None:
        child.row = len(self.children)
        self.children.append(child)


class PeriodModel(QAbstractItemModel):
    """Periods first, then the events that belong to no inner period."""

    def __init__(
        self,
        periods: Sequence[Period],
        events_of: Callable[[str, int], list[EventTitle]],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Build the periods; `events_of` is asked once a period, when it is opened, for its first MOST_EVENTS."""
        super().__init__(parent)
        self._language = language
        self.show_periods(periods, events_of)

    def show_periods(self, periods: Sequence[Period], events_of: Callable[[str, int], list[EventTitle]]) -> None:
        """Show other counts and events: what is left after a filter, or everything again."""
        self.beginResetModel()
        self._events_of = events_of
        self._root = _Node("", "", "", None)
        self._nodes: dict[str, _Node] = {}
        for period in periods:
            self._add(period)
        self.endResetModel()

    def _add(self, period: Period) -> None:
        owner = self._nodes.get(period.parent or "", self._root)
        date = in_words(period.date, self._language)
        node = _Node(period.id, period.label, date, owner, period.events, events_wanted=period.events > 0)
        node.own_events = period.events
        owner.add(node)
        self._nodes[period.id] = node
        while owner.parent is not None:
            owner.count += period.events
            owner = owner.parent

    def periods(self) -> list[str]:
        """Return the ids of all periods."""
        return [item for item, node in self._nodes.items() if not node.lane and not item.startswith(_MORE)]

    def index_of(self, item: str, period: str = "") -> QModelIndex:
        """Return where an item is, opening its period where needed; an invalid index where it is not.

        An event beyond the first of a crowded period is met at the line that stands for it.
        """
        if item not in self._nodes and period in self._nodes:
            self._fetch(self._nodes[period])
        node = self._nodes.get(item) or self._nodes.get(_MORE + period)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's form
        """Return a child."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the period around an item."""
        owner = self._node(index).parent if index.isValid() else None
        return QModelIndex() if owner is None or owner is self._root else self.createIndex(owner.row, 0, owner)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name
        """Return how many children are read."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name
        """Return the one column."""
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's name
        """Say whether there is anything inside, read or not."""
        node = self._node(parent)
        return parent.column() <= 0 and bool(node.children or node.events_wanted)

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether events are still to be read."""
        return self._node(parent).events_wanted

    def fetchMore(self, parent: _Index) -> None:
        """Read the events of a period."""
        self._fetch(self._node(parent))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, date, count, id or lane."""
        if not index.isValid():
            return None
        node = self._node(index)
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: node.title,
            Qt.ItemDataRole.ToolTipRole: tool_tip(f"{node.title}, {node.date}"),
            ItemRole: node.item.removeprefix(_MORE),  # the line for more chooses the period
            DateRole: node.date,
            CountRole: node.count,
            LaneRole: node.lane,
        }
        return values.get(role)

    def _node(self, index: _Index) -> _Node:
        return index.internalPointer() if index.isValid() else self._root

    def _fetch(self, node: _Node) -> None:
        if not node.events_wanted:
            return
        node.events_wanted = False
        leaves = [
            _Node(event.id, event.title, in_words(event.date, self._language), node, lane=event.lane)
            for event in self._events_of(node.item, MOST_EVENTS)
        ]
        if node.own_events > len(leaves):
            hidden = node.own_events - len(leaves)
            leaves.append(_Node(_MORE + node.item, self.tr("More on the axis"), "", node, hidden))
        first = len(node.children)
        self.beginInsertRows(self.createIndex(node.row, 0, node), first, first + len(leaves) - 1)
        for leaf in leaves:
            node.add(leaf)
            self._nodes[leaf.item] = leaf
        self.endInsertRows()
