"""How a hit is painted: title, with what matched in bold, and date; below them the spelling or text that matched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.marked_words import Mark
from desktop_app.render.theme import Theme, bold_of
from desktop_app.ui.search_model import DateRole, HeadingRole, MatchedMarksRole, MatchedRole, TitleMarksRole

_Index = QModelIndex | QPersistentModelIndex

_PAD = 10
_LINE = 1.7  # of the height of the font
_SECOND_LINE = 1.2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """One line for a heading, one or two for a hit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; its width is that of the list."""
        lines = _LINE + (_SECOND_LINE if index.data(MatchedRole) else 0)
        return QSize(200, round(option.fontMetrics.height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        painter.save()
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if index.data(HeadingRole):
            painter.setFont(bold_of(option.font))
            painter.setPen(self._theme.soft_ink)
            painter.drawText(rect, _LEFT, index.data())
        else:
            self._paint_hit(painter, option, rect, index)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: _Index) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        soft = self._theme.ink if selected else self._theme.soft_ink
        if selected:
            painter.fillRect(option.rect, self._theme.chosen)
        height = round(option.fontMetrics.height() * _LINE)
        first = QRect(rect.x(), rect.y(), rect.width(), height)
        date = index.data(DateRole)
        painter.setFont(option.font)
        painter.setPen(soft)
        painter.drawText(first, _RIGHT, date)
        first.setWidth(rect.width() - option.fontMetrics.horizontalAdvance(date) - 16)
        _draw_marked(painter, first, index.data(), index.data(TitleMarksRole), self._theme.ink)
        if matched := index.data(MatchedRole):
            lower = round(option.fontMetrics.height() * (_LINE - _SECOND_LINE) / 2)
            second = QRect(rect.x(), rect.y() + height - lower, rect.width(), rect.height() - height + lower // 2)
            _draw_marked(painter, second, matched, index.data(MatchedMarksRole), soft)


def _draw_marked(painter: QPainter, rect: QRect, text: str, marked: Sequence[Mark], colour: QColor) -> None:
    """Draw one line with some words in bold, cut where there is no room for more."""
    painter.setPen(colour)
    plain = painter.font()
    left = rect.left()
    for part, is_marked in _parts(text, marked):
        font = bold_of(plain) if is_marked else QFont(plain)
        metrics = QFontMetrics(font)
        room = rect.right() - left
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.drawText(QRect(left, rect.y(), room, rect.height()), _LEFT, shown)
        left += metrics.horizontalAdvance(part)
        if shown != part:
            break
    painter.setFont(plain)


def _parts(text: str, marked: Sequence[Mark]) -> Iterator[tuple[str, bool]]:
    end = 0
    for start, stop in marked:
        if start > end:
            yield text[end:start], False
        yield text[start:stop], True
        end = stop
    if end < len(text):
        yield text[end:], False
