"""How a hit is painted: title, with what matched in bold, and date; below them the spelling or text that matched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
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
        self._lines: dict[str, _Line] = {}

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

    def _line_in(self, font: QFont) -> "_Line":
        """Return what draws lines in a font, kept: bold fonts and their metrics cost more than the lines."""
        key = font.key()
        if key not in self._lines:
            self._lines[key] = _Line(font)
        return self._lines[key]

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
        painter.setPen(self._theme.ink)
        line = self._line_in(option.font)
        line.draw(painter, first, index.data(), index.data(TitleMarksRole))
        if matched := index.data(MatchedRole):
            lower = round(option.fontMetrics.height() * (_LINE - _SECOND_LINE) / 2)
            second = QRect(rect.x(), rect.y() + height - lower, rect.width(), rect.height() - height + lower // 2)
            painter.setPen(soft)
            line.draw(painter, second, matched, index.data(MatchedMarksRole))


class _Line:
    """Draws one line of text with some words in bold, cut where there is no room for more."""

    def __init__(self, font: QFont) -> None:
        self._fonts = (QFont(font), bold_of(font))
        self._metrics = tuple(map(QFontMetrics, self._fonts))

    def draw(self, painter: QPainter, rect: QRect, text: str, marked: Sequence[Mark]) -> None:
        left, baseline = rect.left(), rect.y() + (rect.height() + self._metrics[0].capHeight()) // 2
        for part, is_marked in _parts(text, marked):
            metrics = self._metrics[is_marked]
            width, room = metrics.horizontalAdvance(part), rect.right() - left
            painter.setFont(self._fonts[is_marked])
            if width > room:
                painter.drawText(left, baseline, metrics.elidedText(part, Qt.TextElideMode.ElideRight, room))
                break
            painter.drawText(left, baseline, part)
            left += width


def _parts(text: str, marked: Sequence[Mark]) -> Iterator[tuple[str, bool]]:
    end = 0
    for start, stop in marked:
        if start > end:
            yield text[end:start], False
        yield text[start:stop], True
        end = stop
    if end < len(text):
        yield text[end:], False
