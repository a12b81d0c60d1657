"""What the tables of the lower side share: a filter above a table, how many rows are left, and copying."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.row_model import Row, RowFilter
from desktop_app.ui.row_view import RowView


class TableWords(NamedTuple):
    """What a table is called, what its field says, what that is called, and what is said where no row is left."""

    name: str
    hint: str
    field: str
    nothing_left: str


class RowTable(QWidget, Generic[Row]):
    """A field to filter by, other ways to choose rows, and the table. The rows are read when it is first shown."""

    item_chosen = Signal(str)

    def __init__(self, read: Callable[[], Sequence[Row]], rows: RowFilter[Row], view: RowView) -> None:
        """Ask `read` once, for what `view` shows of `rows`."""
        super().__init__()
        self._read: Callable[[], Sequence[Row]] | None = read
        self._chosen = ""
        self._filter = rows
        self.view = view
        self.words = self._make_field()
        self.count = QLabel()
        self.copy_button = self._make_copy_button()
        for part in (rows, view):
            part.setParent(self)
        self.view.row_chosen.connect(self.item_chosen)

    def choose(self, item: str) -> None:
        """Mark the row of an item and bring it into view, or mark none; nothing is told."""
        self._chosen = item
        self.view.choose(item)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the rows at the first time."""
        super().showEvent(event)
        if self._read is not None:
            self._filter.rows.set_rows(self._read())
            self._read = None
            self.view.fit()
            self.rows_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape clear the filter, and Down lead from it into the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.words.text():
                self.words.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def rows_changed(self) -> None:
        """Say how many rows are left, and mark again what is chosen."""
        shown, all_rows = (QLocale().toString(model.rowCount()) for model in (self._filter, self._filter.rows))
        self.count.setText(self.tr("{0} of {1}").format(shown, all_rows))
        self.view.choose(self._chosen)

    def set_texts(self, words: TableWords) -> None:
        """Name the parts."""
        self.view.setAccessibleName(words.name)
        self.view.nothing_left = words.nothing_left
        self.words.setPlaceholderText(words.hint)
        self.words.setAccessibleName(words.field)

    def lay_out(self, *parts: QWidget, before: QWidget | None = None) -> None:
        """Put the filter above the table, `parts` between the count and the copying, and `before` at the left."""
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        if before is not None:
            row.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
            row.addSpacing(8)
        row.addWidget(self._filter_row(parts), 1, Qt.AlignmentFlag.AlignTop)  # not beside a message below `before`
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _filter_row(self, parts: Sequence[QWidget]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.words, 1000)  # it takes all that it may; the gap gets what is left
        for part in (self.count, *parts, self.copy_button):
            row.addWidget(part)
        return whole

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(110)
        field.setMaximumWidth(420)
        field.textChanged.connect(self._filter.set_words)
        field.textChanged.connect(self.rows_changed)
        field.installEventFilter(self)
        return field

    def _make_copy_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Copy"))
        button.setToolTip(self.tr("Copy the whole table, as it is filtered and sorted"))
        button.setAccessibleName(self.tr("Copy the whole table"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.view.copy_all)
        return button
