"""The dialog that says how to cite: made when somebody first asks, kept until the window ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop_app.render.theme import Theme
from desktop_app.settings import Settings
from desktop_app.ui.window_content import Content

if TYPE_CHECKING:
    from desktop_app.ui.cite_dialog import CiteDialog


class Citing(QObject):
    """Opens the dialog for an item or a view, in the style that was chosen last."""

    works_exported = Signal(int)

    def __init__(self, content: Content, settings: Settings, window: QWidget) -> None:
        """Make nothing yet."""
        super().__init__(window)
        self._content = content
        self._settings = settings
        self._window = window
        self.dialog: CiteDialog | None = None

    def show(self, item: str, title: str, theme: Theme, font: QFont) -> None:
        """Say how to cite an item; a view is cited as its span, by a title of its own."""
        if self.dialog is None:
            self.dialog = self._make_dialog(theme)
        self.dialog.set_look(theme, font)
        self.dialog.show_item(item, title)

    def end(self) -> None:
        """Cite no more."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.stop()

    def _make_dialog(self, theme: Theme) -> CiteDialog:
        from desktop_app.ui.cite_dialog import CiteDialog  # not needed to paint the first frame

        dialog = CiteDialog(self._content.citer, self._content.write_works, theme, self._window)
        dialog.set_style(self._settings.citation_style)
        dialog.style_chosen.connect(self._remember)
        dialog.works_exported.connect(self.works_exported)
        return dialog

    def _remember(self, style: str) -> None:
        self._settings.citation_style = style
