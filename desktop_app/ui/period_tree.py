"""The left side: the tree of periods, and below it which lanes show."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.entities import EventTitle, Lane, Period
from desktop_app.render.theme import Theme, bold_of
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.ui.period_model import CountRole, DateRole, ItemRole, LaneRole, PeriodModel

_MARK = "◆"


class _PeriodDelegate(QStyledItemDelegate):
    """Title and count in one line, the date below it; events with the mark of their lane."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(140, round(line * (2.4 if not index.data(LaneRole) else 1.5)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.chosen)
        if index.data(LaneRole):
            self._paint_event(painter, option, index)
        else:
            self._paint_period(painter, option, index)
        painter.restore()

    def _paint_period(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect.adjusted(2, 3, -8, -3)
        small = _smaller(option.font)
        count = QLocale().toString(index.data(CountRole))
        width = QFontMetrics(small).horizontalAdvance(count)
        painter.setFont(small)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(self._theme.ink if selected else self._theme.soft_ink)
        line = QRect(rect.x(), rect.y(), rect.width(), rect.height() // 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, index.data(DateRole))
        font = option.font if index.parent().isValid() else bold_of(option.font)
        _draw_elided(painter, line.adjusted(0, 0, -width - 8, 0), index.data(), font, self._theme)

    def _paint_event(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect.adjusted(2, 0, -8, 0)
        painter.setPen(self._theme.lane(index.data(LaneRole)))
        small = _smaller(option.font)
        painter.setFont(small)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _MARK)
        title = rect.adjusted(mark_width(small), 0, 0, 0)
        _draw_elided(painter, title, index.data(), small, self._theme)


class PeriodTree(QWidget):
    """Choosing a period or an event chooses it everywhere; the check boxes hide and show lanes."""

    item_chosen = Signal(str)
    period_opened = Signal(str)

    def __init__(self, model: PeriodModel, lanes: Sequence[Lane], lane_filter: LaneFilter, theme: Theme) -> None:
        """Show `model`, with its top periods open."""
        super().__init__()
        self._model = model
        self._lane_filter = lane_filter
        self._boxes: dict[str, QCheckBox] = {}
        self._counts: dict[str, QLabel] = {}
        self.tree = self._make_tree(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(_heading(self.tr("Periods")))
        layout.addWidget(self.tree, 1)
        layout.addWidget(_heading(self.tr("Lanes")))
        layout.addLayout(self._make_lanes(lanes, theme))
        lane_filter.lanes_changed.connect(self._show_lanes)
        self._show_lanes()

    def choose(self, item: str, period: str) -> None:
        """Mark an item and open the tree to it; `period` is the one that an event belongs to."""
        index = self._model.index_of(item, period)
        selection = self.tree.selectionModel()
        if not index.isValid():
            selection.clear()
        elif index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def show_periods(
        self, periods: Sequence[Period], events_of: Callable[[str, int], list[EventTitle]], lanes: Sequence[Lane]
    ) -> None:
        """Show what is left after a filter; what was open stays open."""
        opened = [item for item in self._model.periods() if self.tree.isExpanded(self._model.index_of(item))]
        self._model.show_periods(periods, events_of)
        for item in opened:
            self.tree.expand(self._model.index_of(item))
        left = {lane.id: lane.events for lane in lanes}
        for lane, count in self._counts.items():
            count.setText(QLocale().toString(left.get(lane, 0)))

    def add_below(self, part: QWidget) -> None:
        """Put another part of the left side below the lanes."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(part)

    def _make_tree(self, theme: Theme) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._model)
        tree.setItemDelegate(_PeriodDelegate(theme, tree))
        tree.setHeaderHidden(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setIndentation(16)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setExpandsOnDoubleClick(False)
        tree.setAccessibleName(self.tr("Periods and events"))
        tree.expandToDepth(0)
        tree.clicked.connect(self._choose)
        tree.activated.connect(self._choose)
        tree.doubleClicked.connect(lambda index: self.period_opened.emit(index.data(ItemRole)))
        return tree

    def _make_lanes(self, lanes: Sequence[Lane], theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(12, 0, 12, 0)
        grid.setVerticalSpacing(2)
        for row, lane in enumerate(lanes):
            box = QCheckBox(lane.title)
            box.toggled.connect(lambda on, lane=lane.id: self._lane_filter.set_visible(lane, on))
            count = QLabel(QLocale().toString(lane.events))
            self._counts[lane.id] = count
            count.setForegroundRole(count.backgroundRole().PlaceholderText)
            mark = QLabel("◆")
            mark.setStyleSheet(f"color: {theme.lane(lane.id).name()}")
            grid.addWidget(mark, row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
            self._boxes[lane.id] = box
        grid.setColumnStretch(1, 1)
        return grid

    def _show_lanes(self) -> None:
        for lane, box in self._boxes.items():
            box.setChecked(lane not in self._lane_filter.hidden)

    def _choose(self, index: QModelIndex) -> None:
        self.item_chosen.emit(index.data(ItemRole))


def _heading(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setFont(_smaller(label.font()))
    label.setForegroundRole(label.backgroundRole().PlaceholderText)
    label.setContentsMargins(12, 6, 12, 2)
    return label


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(6.0, font.pointSizeF() * 0.88))
    return small


def mark_width(font: QFont) -> int:
    """Return the pixels before the title of an event, in which its mark stands."""
    return max(14, QFontMetrics(font).horizontalAdvance(_MARK) + 4)


def _draw_elided(painter: QPainter, rect: QRect, text: str, font: QFont, theme: Theme) -> None:
    painter.setFont(font)
    painter.setPen(theme.ink)
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
