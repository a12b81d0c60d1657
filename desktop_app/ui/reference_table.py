"""The lower side: every work that a statement of the edition rests on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QToolButton

from desktop_app.domain.entities import ReferenceRow
from desktop_app.render.theme import Theme
from desktop_app.ui.export import WorksWriter, export_works
from desktop_app.ui.item_words import value_word
from desktop_app.ui.reference_model import Column, ReferenceFilter, ReferenceModel
from desktop_app.ui.row_table import RowTable, TableWords
from desktop_app.ui.row_view import RowView

_LETTERS = {
    Column.NUMBER: (3, 5), Column.AUTHORS: (16, 34), Column.YEAR: (5, 12), Column.TITLE: (36, 90),
    Column.CONTAINER: (16, 44), Column.KIND: (12, 20), Column.STATEMENTS: (6, 12), Column.IDENTIFIER: (14, 34),
}  # fmt: skip


class ReferenceTable(RowTable[ReferenceRow]):
    """A filter, a choice of kind, the table, and the way of its works into a reference manager."""

    works_exported = Signal(int)  # how many

    def __init__(
        self, rows: Callable[[], Sequence[ReferenceRow]], write: WorksWriter, language: str, theme: Theme
    ) -> None:
        """Ask `rows` once, when the table is first shown; `write` puts works into a file."""
        self._works = ReferenceFilter(ReferenceModel(language))
        super().__init__(rows, self._works, RowView(self._works, tuple(_LETTERS.values()), theme))
        self._write = write
        self.kinds = self._make_kinds()
        self.export_button = self._make_export_button()
        self.set_texts(
            TableWords(
                self.tr("References"),
                self.tr("Filter: author, title, year, publisher"),
                self.tr("Filter the references"),
                self.tr("The filter leaves no work."),
            )
        )
        self.lay_out(self.kinds, self.export_button)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the kinds that there are, once the rows are read."""
        super().showEvent(event)
        if self.kinds.count() == 1:
            model = self._works.rows
            kinds = {model.row(at).reference.kind for at in range(model.rowCount())}
            for kind in sorted(kinds, key=value_word):
                self.kinds.addItem(value_word(kind), kind)

    def shown_works(self) -> list[str]:
        """Return the ids of the works that the filter leaves, as they are sorted."""
        return self.view.items()

    def export(self) -> None:
        """Write the works that the filter leaves to a file that the reader names."""
        count = export_works(self.window(), self._write, self.shown_works())
        if count is not None:
            self.works_exported.emit(count)

    def _make_kinds(self) -> QComboBox:
        kinds = QComboBox()
        kinds.addItem(self.tr("All kinds"), "")
        kinds.setAccessibleName(self.tr("Kind of work"))
        kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        kinds.currentIndexChanged.connect(self._choose_kind)
        return kinds

    def _make_export_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Export…"))
        button.setToolTip(self.tr("Write the works that the filter leaves for BibTeX, RIS or CSL-JSON"))
        button.setAccessibleName(self.tr("Export the works of the table"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.export)
        return button

    def _choose_kind(self) -> None:
        self._works.set_kind(self.kinds.currentData())
        self.rows_changed()

    def rows_changed(self) -> None:
        """Offer to export only where there is something."""
        super().rows_changed()
        self.export_button.setEnabled(self._works.rowCount() > 0)
