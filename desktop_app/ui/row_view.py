"""A table as a view: rows of one line, columns that fit, marked rows to copy."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.render.theme import Theme
from desktop_app.ui.column_widths import shared_widths
from desktop_app.ui.row_model import CopyRole, Index, ItemRole, NativeRole, RowFilter
from desktop_app.ui.table_copy import table_mime

_LINE_HEIGHT = 1.7  # of a row, in heights of the font
_PADDING = 20  # beside the text of a cell, in pixels
_GAP = 8  # between a name and its native form
_FEWEST_LETTERS = 5  # of a native name; less says nothing
_MARK = 3  # width of the bar at a marked row


class _NameDelegate(QStyledItemDelegate):
    """The name, and in softer ink beside it the name in its own script; a bar where the row is marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size, native = super().sizeHint(option, index), index.data(NativeRole)
        return size + QSize(_GAP + option.fontMetrics.horizontalAdvance(native) if native else 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            bar = option.rect.adjusted(0, 0, _MARK - option.rect.width(), 0)
            painter.fillRect(bar, self._theme.chosen_line)
        if native := index.data(NativeRole):
            painter.setFont(option.font)
            painter.setPen(self._theme.ink if selected else self._theme.soft_ink)
            _draw_after(painter, option, native)
        painter.restore()


def _draw_after(painter: QPainter, option: QStyleOptionViewItem, native: str) -> None:
    """Draw a text behind that of a cell, as much of it as there is room for."""
    metrics = QFontMetrics(option.font)
    room = option.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    room.adjust(metrics.horizontalAdvance(option.text) + 2 * _GAP, 0, -_GAP // 2, 0)
    if room.width() > _FEWEST_LETTERS * metrics.averageCharWidth():
        text = metrics.elidedText(native, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class RowView(QTableView):
    """Tells which row was chosen by a click or Enter; with Shift or Ctrl a click marks rows for copying."""

    row_chosen = Signal(str)

    def __init__(
        self, rows: RowFilter[Any], letters: Sequence[tuple[int, int]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show `rows`.

        `letters` are the least and the most width that each column asks for, in letters; what is longer is cut, and
        whole in its tool tip.
        """
        super().__init__(parent)
        self._rows = rows
        self._letters = letters
        self.nothing_left = ""  # what stands in place of rows where there are none
        self._dragged = self._fitting = False
        self.setModel(rows)
        self.setItemDelegateForColumn(0, _NameDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where the filter leaves no row."""
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            room = self.viewport().rect().adjusted(_PADDING, _GAP, -_PADDING, -_GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.nothing_left)
            painter.end()

    def choose(self, item: str) -> None:
        """Mark the row of an item and bring it into view, or mark none; nothing is told."""
        if item in self.marked_items():
            return
        found = self._rows.place_of(item)
        if found < 0:
            self.clearSelection()
            return
        across = self.horizontalScrollBar().value()
        self.selectRow(found)
        self.scrollTo(self.model().index(found, 0))
        self.horizontalScrollBar().setValue(across)

    def marked_items(self) -> list[str]:
        """Return the ids of the marked rows, in the order of the table."""
        return [self.model().index(row, 0).data(ItemRole) for row in self._marked()]

    def items(self) -> list[str]:
        """Return the ids of all rows that are let through, in the order of the table."""
        return [self.model().index(row, 0).data(ItemRole) for row in range(self.model().rowCount())]

    def copy_marked(self) -> None:
        """Put the marked rows on the clipboard, with the heading."""
        if rows := self._marked():
            self._copy(rows)

    def copy_all(self) -> None:
        """Put all visible rows on the clipboard, with the heading."""
        self._copy(range(self.model().rowCount()))

    def fit(self) -> None:
        """Make rows as high as the font wants, and columns share the width until somebody has dragged one."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE_HEIGHT))
        if self._dragged:
            return
        limits = [self._limits(column) for column in range(len(self._letters))]
        widths = shared_widths([most for _, most in limits], [least for least, _ in limits], self.viewport().width())
        self._fitting = True
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fitting = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose or copy; all else moves as in any table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_marked()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a row, unless rows are being marked."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and len(self._marked()) == 1:
            self._choose(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys and the headings do."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return the menu of the table: copying, and sorting for those without a mouse."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("&Copy the marked rows"), self.copy_marked)
        copy.setEnabled(bool(self._marked()))
        menu.addAction(self.tr("Copy the whole &table"), self.copy_all)
        menu.addSection(self.tr("Sort by"))
        for column in range(len(self._letters)):
            menu.addAction(self._heading(column), partial(self._sort_by, column))
        menu.addAction(self.tr("&Natural order"), partial(self._sort_by, -1))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # before sorting is on: the natural order comes first
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(30)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._resized)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()

    def _resized(self) -> None:
        self._dragged = self._dragged or (not self._fitting and self._mouse_is_down())

    def _mouse_is_down(self) -> bool:
        return bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)

    def _sort_by(self, column: int) -> None:
        header = self.horizontalHeader()
        up = header.sortIndicatorSection() != column or header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ItemRole))

    def _marked(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _copy(self, rows: Iterable[int]) -> None:
        columns = range(len(self._letters))
        cells = [[self.model().index(row, column).data(CopyRole) for column in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(table_mime([self._heading(column) for column in columns], cells))

    def _heading(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal))

    def _limits(self, column: int) -> tuple[int, int]:
        """Return the least and the most width that a column asks for, in pixels."""
        metrics = self.fontMetrics()
        few, many = (letters * metrics.averageCharWidth() + _PADDING for letters in self._letters[column])
        widths = map(metrics.horizontalAdvance, self._rows.rows.longest_texts(column))
        heading = metrics.horizontalAdvance(self._heading(column)) + 2 * _PADDING  # with the arrow of sorting
        wanted = max(heading, *widths, 0) + _PADDING
        return max(heading, min(few, wanted)), max(heading, min(many, wanted))
