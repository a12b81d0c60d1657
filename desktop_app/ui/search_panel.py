"""One field for everything: hits as one types, grouped, under the field."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.entities import Hit
from desktop_app.render.theme import Theme, bold_of
from desktop_app.ui.search_model import DateRole, HeadingRole, ItemRole, MatchedRole, SearchModel

MOST_HITS = 60
_MOST_HEIGHT = 520
_Index = QModelIndex | QPersistentModelIndex


class _HitDelegate(QStyledItemDelegate):
    """Title at the left, with the spelling that matched; date at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        rect = option.rect.adjusted(10, 0, -10, 0)
        if index.data(HeadingRole):
            painter.setFont(bold_of(option.font))
            painter.setPen(self._theme.soft_ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            self._paint_hit(painter, option, rect, index)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: _Index) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        soft = self._theme.ink if selected else self._theme.soft_ink
        if selected:
            painter.fillRect(option.rect, self._theme.chosen)
        metrics = QFontMetrics(option.font)
        date, matched = index.data(DateRole), index.data(MatchedRole)
        painter.setPen(soft)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)
        room = rect.width() - metrics.horizontalAdvance(date) - 16
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(self._theme.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        used = metrics.horizontalAdvance(title) + 10
        if matched and room - used > 40:
            painter.setPen(soft)
            text = metrics.elidedText(matched, Qt.TextElideMode.ElideRight, room - used)
            line = rect.adjusted(used, 0, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class SearchPanel(QLineEdit):
    """The field, and the list below it while there is something to show."""

    item_chosen = Signal(str)

    def __init__(
        self,
        search: Callable[[str, int], list[Hit]],
        language: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Ask `search` with the words and the most hits wanted at every key."""
        super().__init__(parent)
        self._search = search
        self._model = SearchModel(language, self)
        self._list, self._status, self._frame = self._make_list(theme)
        self.setPlaceholderText(self.tr("Search events, envoys, treaties, people…"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._show_hits)
        self.textChanged.connect(self._hide_when_empty)

    @property
    def model(self) -> SearchModel:
        """The hits that are shown."""
        return self._model

    @property
    def results(self) -> QFrame:
        """The list below the field."""
        return self._frame

    def open(self) -> None:
        """Take the keyboard, with the words marked so that typing replaces them."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if self.text():
            self._show_hits(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or leave."""
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentIndex())
            case Qt.Key.Key_Escape if self._frame.isVisible():
                self._frame.hide()
            case Qt.Key.Key_Escape:
                self.clear()
                self.clearFocus()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the list when the window moves on to something else."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self._frame.hide()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the list when the keyboard goes elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._frame.hide()

    def _make_list(self, theme: Theme) -> tuple[QListView, QLabel, QFrame]:
        frame = QFrame(self.window())
        frame.setObjectName("results")
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(_HitDelegate(theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(self.tr("Search results"))
        view.clicked.connect(self._choose)
        status = QLabel()
        status.setTextFormat(Qt.TextFormat.PlainText)
        status.setMargin(10)
        status.setWordWrap(True)
        layout.addWidget(status)
        layout.addWidget(view)
        frame.hide()
        return view, status, frame

    def _show_hits(self, words: str) -> None:
        hits = self._search(words, MOST_HITS) if words.strip() else []
        self._model.set_hits(hits)
        self._status.setVisible(not hits)
        self._status.setText(self.tr("Nothing is called “{0}”, nor says so.").format(words.strip()))
        if words.strip():
            self._place_frame()
            self._list.setCurrentIndex(self._model.index(self._model.next_hit(-1, 1)))
            self._list.scrollToTop()

    def _place_frame(self) -> None:
        window = self.window()
        if self._frame.parentWidget() is not window:
            self._frame.setParent(window)
            window.installEventFilter(self)
        rows = self._model.rowCount()
        height = rows * round(self.fontMetrics().height() * 1.7) + 4 if rows else self._status.sizeHint().height() + 4
        corner = self.mapTo(window, QPoint(0, self.height() + 3))
        room = window.height() - corner.y() - 12
        width = max(self.width(), 420)
        left = max(4, min(corner.x() - (width - self.width()) // 2, window.width() - width - 4))
        self._frame.setGeometry(left, corner.y(), width, min(height, room, _MOST_HEIGHT))
        self._list.setVisible(rows > 0)
        self._frame.raise_()
        self._frame.show()

    def _hide_when_empty(self, words: str) -> None:
        if not words.strip():
            self._frame.hide()

    def _move(self, step: int) -> None:
        if not self._frame.isVisible():
            self._show_hits(self.text())
            return
        row = self._model.next_hit(self._list.currentIndex().row(), step)
        self._list.setCurrentIndex(self._model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and (item := index.data(ItemRole)):
            self._frame.hide()
            self.item_chosen.emit(item)
