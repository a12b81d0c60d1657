"""Which indicators show: a list with check boxes for the left side, and the same as a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.entities import Indicator
from desktop_app.state.indicator_filter import IndicatorFilter

_HEIGHT = 170
_IdRole = Qt.ItemDataRole.UserRole


class IndicatorList(QWidget):
    """A heading that opens a list of all indicators, each with a check box. Closed at first."""

    def __init__(self, indicators: Sequence[Indicator], shown: IndicatorFilter) -> None:
        """List `indicators`; the boxes show and change which of them are `shown`."""
        super().__init__()
        self._shown = shown
        self.heading = self._make_heading()
        self.list = self._make_list(indicators)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.list)
        self.list.itemChanged.connect(self._toggle)
        shown.indicators_changed.connect(self._show_state)
        self._open(False)
        self._show_state()

    def _make_heading(self) -> QToolButton:
        heading = QToolButton()
        heading.setObjectName("indicators")
        font = heading.font()
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.88))  # as the other headings of this side
        heading.setFont(font)
        heading.setCheckable(True)
        heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        heading.toggled.connect(self._open)
        return heading

    def _make_list(self, indicators: Sequence[Indicator]) -> QListWidget:
        entries = QListWidget()
        entries.setFrameShape(QFrame.Shape.NoFrame)
        entries.setWordWrap(True)
        entries.setResizeMode(QListView.ResizeMode.Adjust)
        entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        entries.setFixedHeight(_HEIGHT)
        entries.setAccessibleName(self.tr("Indicators"))
        for indicator in indicators:
            entry = QListWidgetItem(indicator.title, entries)
            entry.setData(_IdRole, indicator.id)
            entry.setToolTip(indicator.unit)
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        return entries

    def _open(self, is_open: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.list.setVisible(is_open)

    def _toggle(self, entry: QListWidgetItem) -> None:
        self._shown.set_visible(entry.data(_IdRole), entry.checkState() is Qt.CheckState.Checked)

    def _show_state(self) -> None:
        count = len(self._shown.shown)
        self.heading.setText(self.tr("Indicators").upper() + (f"  {count}" if count else ""))
        for row in range(self.list.count()):
            entry = self.list.item(row)
            is_shown = entry.data(_IdRole) in self._shown.shown
            entry.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)


class IndicatorMenu(QMenu):
    """One checkable entry an indicator, and the command that hides them all."""

    def __init__(
        self, indicators: Sequence[Indicator], shown: IndicatorFilter, hide_all: QAction, parent: QWidget
    ) -> None:
        """List `indicators`, and under a line `hide_all`."""
        super().__init__(parent)
        self.setTitle(self.tr("In&dicators"))
        self._shown = shown
        self._hide_all = hide_all
        self.entries = {one.id: self._make_entry(one) for one in indicators}
        self.addSeparator()
        self.addAction(hide_all)
        shown.indicators_changed.connect(self._show_state)
        self._show_state()

    def _make_entry(self, indicator: Indicator) -> QAction:
        entry = self.addAction(indicator.title.replace("&", "&&"))
        entry.setCheckable(True)
        entry.triggered.connect(lambda on, item=indicator.id: self._shown.set_visible(item, on))
        return entry

    def _show_state(self) -> None:
        for item, entry in self.entries.items():
            entry.setChecked(item in self._shown.shown)
        self._hide_all.setEnabled(bool(self._shown.shown))
