"""What is filtered by, as a row of chips: one a facet, which takes it away, and one that takes all away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop_app.state.item_filter import ItemFilter
from desktop_app.ui.filter_words import CLEAR_KEY, FilterWords
from desktop_app.ui.tool_tip import tool_tip

_MOST_WIDTH = 220


class _Chip(QToolButton):
    """A button that cuts its text where there is no room for it, never its sign."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tool_tip(text))
        self.setAccessibleName(self.tr("Take away the filter {0}").format(text))
        self._cut(_MOST_WIDTH)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Cut the text anew."""
        self._cut(self.width() - 22)

    def sizeHint(self) -> QSize:
        """Take as much room as the text needs, up to a limit."""
        width = self.fontMetrics().horizontalAdvance(f"{self._text}  ✕") + 24
        return QSize(min(width, _MOST_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Leave room for a few letters."""
        return QSize(min(90, self.sizeHint().width()), super().minimumSizeHint().height())

    def _cut(self, width: int) -> None:
        room = width - self.fontMetrics().horizontalAdvance("  ✕")
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room) + "  ✕")


class FilterBar(QWidget):
    """Shows nothing, and takes no room, while nothing is filtered."""

    def __init__(
        self, item_filter: ItemFilter, words: FilterWords, parent: QWidget, *, takes_keyboard: bool = True
    ) -> None:
        """Follow the filter; in a list that floats, the chips leave the keyboard where it is."""
        super().__init__(parent)
        self._filter = item_filter
        self._words = words
        self._chips: list[QToolButton] = []
        self._focus = Qt.FocusPolicy.TabFocus if takes_keyboard else Qt.FocusPolicy.NoFocus
        self.setObjectName("filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Filter"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 4, 10, 4)
        self._layout.setSpacing(6)
        self.count = QLabel()
        self.count.hide()
        item_filter.criteria_changed.connect(self._show)
        self._show()

    def show_count(self, text: str) -> None:
        """Say how much is left."""
        self.count.setText(text)
        self.count.setVisible(bool(text))

    def chips(self) -> list[QToolButton]:
        """Return the chips in their order, the one that clears all last."""
        return list(self._chips)

    def _show(self) -> None:
        for chip in self._chips:
            chip.hide()  # it may be the one whose click is being handled
            chip.deleteLater()
        self._chips = []
        while self._layout.takeAt(0) is not None:
            pass
        self._layout.addWidget(self.count)
        criteria = self._filter.criteria
        for facet in self._words.facets:
            if values := criteria.values(facet):
                self._add(self._words.chip(facet, values), partial(self._filter.drop, facet))
        key = QKeySequence(CLEAR_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self._add(self.tr("Clear all ({0})").format(key), self._filter.clear)
        self._layout.addStretch(1)
        self.setVisible(bool(criteria))

    def _add(self, text: str, act: Callable[[], object]) -> None:
        chip = _Chip(text)
        chip.setFocusPolicy(self._focus)
        chip.clicked.connect(lambda _checked=False: act())
        self._layout.addWidget(chip)
        self._chips.append(chip)
