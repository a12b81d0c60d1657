"""The lower side: everybody who was in post in Moscow and Paris, and the question who it was on a day."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from desktop_app.domain.entities import EnvoyRow
from desktop_app.render.theme import Theme
from desktop_app.ui.day_field import DayField
from desktop_app.ui.envoy_model import Column, EnvoyFilter, EnvoyModel
from desktop_app.ui.row_table import RowTable, TableWords
from desktop_app.ui.row_view import RowView

_MISSIONS = ("", "FR", "SU")
_LETTERS = {
    Column.NAME: (24, 66), Column.POST: (22, 34), Column.TITLE: (14, 34), Column.START: (34, 34), Column.END: (34, 34),
    Column.LENGTH: (24, 46), Column.PREDECESSOR: (16, 26), Column.SUCCESSOR: (16, 26), Column.SOURCES: (16, 34),
}  # fmt: skip


class EnvoyTable(RowTable[EnvoyRow]):
    """A filter, a choice of mission and the table. The rows are read when it is first shown."""

    def __init__(
        self, rows: Callable[[], Sequence[EnvoyRow]], language: str, theme: Theme, day_field: DayField
    ) -> None:
        """Ask `rows` once; `day_field` stands at the left above the table."""
        self._terms = EnvoyFilter(EnvoyModel(language))
        super().__init__(rows, self._terms, RowView(self._terms, tuple(_LETTERS.values()), theme))
        self.day_field = day_field
        self.missions = self._make_missions()
        self.set_texts(
            TableWords(
                self.tr("Envoys"),
                self.tr("Filter: name, title, post, year"),
                self.tr("Filter the envoys"),
                self.tr("The filter leaves no envoy."),
            )
        )
        self.lay_out(*self.missions.buttons(), before=day_field)

    def set_allowed(self, predicate: Callable[[EnvoyRow], bool]) -> None:
        """Show only rows of which a predicate is true, on top of the filter and the mission."""
        self._terms.set_allowed(predicate)
        self.rows_changed()

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

    def _choose_mission(self, number: int, is_on: bool) -> None:
        if is_on:
            self._terms.set_mission(_MISSIONS[number])
            self.rows_changed()
