"""The list below the search field: what was found, what may have been meant, or what was searched for before."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from desktop_app.domain.entities import SearchResult
from desktop_app.render.theme import Theme
from desktop_app.ui.filter_bar import FilterBar
from desktop_app.ui.hit_delegate import HitDelegate
from desktop_app.ui.search_model import SearchModel

_MOST_HEIGHT = 560
_MOST_ROWS = 40  # more never fit
_LEAST_WIDTH = 480


class SearchResults(QFrame):
    """Floats over the window without ever taking the keyboard: the field moves through it."""

    row_chosen = Signal(QModelIndex)
    closed = Signal()

    def __init__(self, language: str, theme: Theme, chips: FilterBar, parent: QWidget) -> None:
        """Show nothing yet; `chips` say what is filtered by."""
        super().__init__(parent)
        self.setObjectName("results")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = SearchModel(language, self)
        self.list = self._make_list(theme)
        self.status = QLabel()
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setMargin(10)
        self.status.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._chips = chips
        layout.addWidget(chips)
        layout.addWidget(self.status)
        layout.addWidget(self.list, 1)
        self.hide()

    def show_result(self, result: SearchResult, status: str, field: QWidget) -> None:
        """Show what a search found below its field; `status` says so where that is nothing."""
        self.model.show_result(result)
        self._show_below(field, status)

    def show_recent(self, searches: Sequence[str], field: QWidget) -> None:
        """Offer what was searched for before; nothing is marked, so that Enter does nothing yet."""
        self.model.show_recent(searches)
        if searches:
            self._show_below(field, "")
            self.list.setCurrentIndex(QModelIndex())

    def show_status(self, status: str, field: QWidget) -> None:
        """Show a sentence alone."""
        self.model.show_result(SearchResult())
        self._show_below(field, status)

    def step(self, step: int) -> None:
        """Mark the next row, or the one before."""
        self.list.setCurrentIndex(self.model.index(self.model.next_row(self.list.currentIndex().row(), step)))

    def hideEvent(self, _event: QHideEvent) -> None:
        """Say that nothing is shown any more."""
        self.closed.emit()

    def _make_list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(HitDelegate(theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMinimumHeight(1)  # a single row is less than what views want
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Search results"))
        view.clicked.connect(self.row_chosen)
        return view

    def _show_below(self, field: QWidget, status: str) -> None:
        self.status.setText(status)
        self.status.setVisible(bool(status))
        self.list.setVisible(self.model.rowCount() > 0)
        window = field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = min(max(field.width(), _LEAST_WIDTH), window.width() - 8)
        corner = field.mapTo(window, QPoint(0, field.height() + 3))
        left = max(4, min(corner.x() - (width - field.width()) // 2, window.width() - width - 4))
        room = min(window.height() - corner.y() - 12, _MOST_HEIGHT)
        self.setGeometry(left, corner.y(), width, min(self._height(width), room))
        self.raise_()
        self.show()
        self.list.setCurrentIndex(self.model.index(self.model.next_row(-1, 1)))
        self.list.scrollToTop()

    def _height(self, width: int) -> int:
        heights = map(self.list.sizeHintForRow, range(min(self.model.rowCount(), _MOST_ROWS)))
        rows = sum(heights)
        self.status.ensurePolished()  # the style sheet may bring another font
        status = self.status.heightForWidth(width - 2) if self.status.text() else 0
        self.status.setFixedHeight(status)
        chips = self._chips.sizeHint().height() if not self._chips.isHidden() else 0
        return rows + status + chips + 4
