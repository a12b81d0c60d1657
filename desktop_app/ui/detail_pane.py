"""The right side: everything the edition knows of the chosen item."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QFontMetrics, QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QMessageBox, QTextBrowser, QWidget

from desktop_app.domain.entities import Item
from desktop_app.render.pictures import picture_image
from desktop_app.render.theme import Theme
from desktop_app.ui.detail_html import PICTURE_SCHEME, DetailWriter, picture_width

_MARGIN = 18
_WIDE = 75  # letters of a line, from which on a page has two columns


class DetailPane(QTextBrowser):
    """Shows one item. A link to another item is told, never followed; one to the web asks first."""

    item_linked = Signal(str)

    def __init__(self, language: str, pictures: Path, parent: QWidget | None = None) -> None:
        """Start empty. `pictures` is the folder of the drawings."""
        super().__init__(parent)
        self._pictures = pictures
        self._language = language
        self._item: Item | None = None
        self._writer: DetailWriter | None = None
        self._positions: dict[str, int] = {}
        self.setOpenLinks(False)
        self.setPlaceholderText(self.tr("Choose an event, an envoy or a period: what is known of it stands here."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self.setAccessibleName(self.tr("Details of the chosen item"))

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours and sizes."""
        self.document().setDefaultFont(font)
        self._writer = DetailWriter(theme, self._language, self._is_wide())
        if self._item is not None:
            self._show(self._item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew where the width now asks for that."""
        super().resizeEvent(event)
        if self._writer is not None and self._writer.is_wide != self._is_wide():
            self._writer = replace(self._writer, is_wide=self._is_wide())
            if self._item is not None:
                self._positions[self._item.id] = self.verticalScrollBar().value()
                self._show(self._item)

    def _is_wide(self) -> bool:
        letters = self.viewport().width() / QFontMetrics(self.document().defaultFont()).averageCharWidth()
        return letters >= _WIDE

    def show_item(self, item: Item) -> None:
        """Show an item, scrolled as it was left."""
        if self._item is not None:
            self._positions[self._item.id] = self.verticalScrollBar().value()
        self._item = item
        self._show(item)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the document the drawings of its item, and nothing else of the disk or the web."""
        scheme, _, number = QUrl(name).toString().partition(":")
        pictures = self._item.pictures if self._item else ()
        if scheme != PICTURE_SCHEME or not number.isdecimal() or int(number) >= len(pictures):
            return QImage()
        picture = pictures[int(number)]
        return picture_image(self._pictures, picture.file, picture_width(picture), self.devicePixelRatioF())

    def _show(self, item: Item) -> None:
        assert self._writer is not None  # a pane is shown after it has its look
        self.setHtml(self._writer.html(item))
        self.verticalScrollBar().setValue(self._positions.get(item.id, 0))

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith("#"):
            self.scrollToAnchor(target[1:])
        elif url.scheme() in ("http", "https"):
            self._ask_to_open(url)
        else:
            self.item_linked.emit(target)

    def _ask_to_open(self, url: QUrl) -> None:
        question = self.tr("Open this address in the web browser?") + "\n\n" + url.toString()
        title = QCoreApplication.applicationName()
        if QMessageBox.question(self, title, question) is QMessageBox.StandardButton.Yes:
            QDesktopServices.openUrl(url)
