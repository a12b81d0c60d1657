"""How to cite an item or a view, and what it rests on, in a style of one's choice."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.cited import CitedItem, CiteQuestion
from desktop_app.render.theme import Theme
from desktop_app.state.latest_answer import LatestAnswer
from desktop_app.ui.citation_html import citation_mime, citation_page, message_page
from desktop_app.ui.export import WorksWriter, export_works
from desktop_app.ui.messages import failure_of
from desktop_app.ui.window_content import Citer

_MARGIN = 10


class CiteDialog(QDialog):
    """Stands beside the window and shows one item at a time; the answer comes from another thread."""

    style_chosen = Signal(str)  # its id
    works_exported = Signal(int)  # how many

    def __init__(self, citer: Citer, write: WorksWriter, theme: Theme, parent: QWidget | None = None) -> None:
        """Cite nothing yet. `write` puts works into a file."""
        super().__init__(parent)
        self._citer = citer
        self._write = write
        self._theme = theme
        self._item = self._title = ""
        self._cited: CitedItem | None = None
        self.setWindowTitle(self.tr("Cite this"))
        self.answers = LatestAnswer(citer.cite, parent=self)
        self.styles = self._make_styles()
        self.page = self._make_page()
        self.lasting_id = self._make_field()
        self.edition = self._make_field()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = self._add_button(self.tr("&Copy the citation"), self.copy_citation)
        self.copy_all_button = self._add_button(self.tr("Copy &all"), self.copy_all)
        self.export_button = self._add_button(self.tr("&Export the sources…"), self.export)
        self.copy_button.setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self.answers.answered.connect(self._show_answer)
        self.answers.failed.connect(self._show_failure)
        self._lay_out()

    @property
    def style_id(self) -> str:
        """The id of the chosen style."""
        return str(self.styles.currentData())

    def set_style(self, style: str) -> None:
        """Choose a style by its id, without telling; an id that there is not changes nothing."""
        found = self.styles.findData(style)
        if found >= 0 and found != self.styles.currentIndex():
            self.styles.setCurrentIndex(found)
            self._ask()

    def show_item(self, item: str, title: str = "") -> None:
        """Show how to cite an item, and come to the front. A view is cited as its span, by the title it has there."""
        self._item, self._title = item, title
        self._ask()
        self.show()  # above the window, whose child it is
        self.activateWindow()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours and sizes."""
        self._theme = theme
        for part in self.findChildren(QWidget):
            part.setFont(font)
        self.page.document().setDefaultFont(font)
        if self._cited is not None:
            self.page.setHtml(citation_page(self._cited, theme))

    def stop(self) -> None:
        """Cite no more."""
        self.answers.close()
        self._citer.close()

    def copy_citation(self) -> None:
        """Put the citation of the item on the clipboard."""
        if self._cited is not None:
            QGuiApplication.clipboard().setMimeData(citation_mime([self._cited.own]))

    def copy_all(self) -> None:
        """Put the citations of the item and of its sources on the clipboard."""
        if self._cited is not None:
            QGuiApplication.clipboard().setMimeData(citation_mime([self._cited.own, *self._cited.sources]))

    def export(self) -> None:
        """Write the works that belong to the item to a file that the reader names."""
        if self._cited is None:
            return
        count = export_works(self, self._write, self._cited.references)
        if count is not None:
            self.works_exported.emit(count)

    def _ask(self) -> None:
        if not self._item:
            return
        self._show_nothing(self.tr("The citation is being written…"))
        self.answers.ask(CiteQuestion(self._item, self.style_id, self._title))

    def _show_answer(self, _question: CiteQuestion, cited: CitedItem) -> None:
        self._cited = cited
        self.page.setHtml(citation_page(cited, self._theme))
        self.lasting_id.setText(cited.lasting_id)
        self.edition.setText(cited.edition)
        self.copy_button.setEnabled(True)
        self.copy_all_button.setEnabled(bool(cited.sources))
        self.export_button.setEnabled(bool(cited.references))

    def _show_failure(self, _question: CiteQuestion, error: Exception) -> None:
        self._show_nothing(failure_of(error, self.tr("The citation failed ({0}); open the edition again.")))

    def _show_nothing(self, reason: str) -> None:
        self._cited = None
        self.page.setHtml(message_page(reason, self._theme))
        for field in (self.lasting_id, self.edition):
            field.clear()
        for button in (self.copy_button, self.copy_all_button, self.export_button):
            button.setEnabled(False)

    def _choose_style(self) -> None:
        self.style_chosen.emit(self.style_id)
        self._ask()

    def _make_styles(self) -> QComboBox:
        styles = QComboBox()
        for id_, title in self._citer.styles():
            styles.addItem(title, id_)
        styles.activated.connect(self._choose_style)
        return styles

    def _make_page(self) -> QTextBrowser:
        page = QTextBrowser()
        page.setOpenLinks(False)
        page.setAccessibleName(self.tr("The citation and the sources"))
        page.document().setDocumentMargin(_MARGIN)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        page.setTabChangesFocus(True)
        return page

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setReadOnly(True)  # a field, and not a label, so that the keyboard can mark and copy it
        return field

    def _add_button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        style = QHBoxLayout()
        label = QLabel(self.tr("&Style"))
        label.setBuddy(self.styles)
        style.addWidget(label)
        style.addWidget(self.styles, 1)
        facts = QFormLayout()
        facts.addRow(self.tr("Lasting &id"), self.lasting_id)
        facts.addRow(self.tr("E&dition"), self.edition)
        column = QVBoxLayout(self)
        column.addLayout(style)
        column.addWidget(self.page, 1)
        column.addLayout(facts)
        column.addWidget(self._buttons)
        self.resize(640, 480)
