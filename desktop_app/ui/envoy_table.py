"""The lower side: everybody who was in post in Moscow and Paris, and the question who it was on a day."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.entities import EnvoyRow
from desktop_app.render.theme import Theme
from desktop_app.ui.day_field import DayField
from desktop_app.ui.envoy_model import EnvoyFilter, EnvoyModel
from desktop_app.ui.envoy_view import EnvoyView

_MISSIONS = ("", "FR", "SU")


class EnvoyTable(QWidget):
    """A filter, a choice of mission and the table. The rows are read when it is first shown."""

    item_chosen = Signal(str)

    def __init__(
        self, rows: Callable[[], Sequence[EnvoyRow]], language: str, theme: Theme, day_field: DayField
    ) -> None:
        """Ask `rows` once; `day_field` stands at the left above the table."""
        super().__init__()
        self._read: Callable[[], Sequence[EnvoyRow]] | None = rows
        self._chosen = ""
        self._model = EnvoyModel(language, self)
        self._filter = EnvoyFilter(self._model, self)
        self.day_field = day_field
        self.view = EnvoyView(self._filter, theme)
        self.words = self._make_field()
        self.count = QLabel()
        self.missions = self._make_missions()
        self.copy_button = self._make_copy_button()
        self._lay_out()
        self.view.row_chosen.connect(self.item_chosen)

    def choose(self, item: str) -> None:
        """Mark the row of an item and bring it into view, or mark none; nothing is told."""
        self._chosen = item
        self.view.choose(item)

    def set_allowed(self, predicate: Callable[[EnvoyRow], bool]) -> None:
        """Show only rows of which a predicate is true, on top of the filter and the mission."""
        self._filter.set_allowed(predicate)
        self._rows_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the rows at the first time."""
        super().showEvent(event)
        if self._read is not None:
            self._model.set_rows(self._read())
            self._read = None
            self.view.fit()
            self._rows_changed()

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

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Filter: name, title, post, year"))
        field.setAccessibleName(self.tr("Filter the envoys"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(110)
        field.setMaximumWidth(420)
        field.textChanged.connect(self._filter.set_words)
        field.textChanged.connect(self._rows_changed)
        field.installEventFilter(self)
        return field

    def _make_missions(self) -> QButtonGroup:
        group = QButtonGroup(self)
        texts = (self.tr("Both"), self.tr("French"), self.tr("Soviet"))
        names = (self.tr("Both missions"), self.tr("The French mission"), self.tr("The Soviet mission"))
        for number, (text, name) in enumerate(zip(texts, names, strict=True)):
            button = QRadioButton(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            group.addButton(button, number)
        group.button(0).setChecked(True)
        group.idToggled.connect(self._choose_mission)
        return group

    def _make_copy_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Copy"))
        button.setToolTip(self.tr("Copy the whole table, as it is filtered and sorted"))
        button.setAccessibleName(self.tr("Copy the whole table"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.view.copy_all)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.day_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(8)
        row.addWidget(self._filter_row(), 1, Qt.AlignmentFlag.AlignTop)  # beside the field, not beside its message
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _filter_row(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.words, 1000)  # it takes all that it may; the gap gets what is left
        for part in (self.count, *self.missions.buttons(), self.copy_button):
            row.addWidget(part)
        return whole

    def _choose_mission(self, number: int, is_on: bool) -> None:
        if is_on:
            self._filter.set_mission(_MISSIONS[number])
            self._rows_changed()

    def _rows_changed(self) -> None:
        shown, all_rows = (QLocale().toString(model.rowCount()) for model in (self._filter, self._model))
        self.count.setText(self.tr("{0} of {1}").format(shown, all_rows))
        self.view.choose(self._chosen)
