"""Which program and which edition this is, and under which licences."""

import platform
import sqlite3
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_COLUMNS = 124  # of the notices, which are broken into lines


class AboutDialog(QDialog):
    """Versions, licences and the checksum of the edition; all texts can be copied."""

    def __init__(self, facts: dict[str, str], database: Path, notices: Path, parent: QWidget) -> None:
        """Show the table `meta` of the edition; where the file `notices` is, a button shows it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self._notices = notices
        form = QFormLayout()
        for name, text in self._lines(facts, database):
            form.addRow(name, _copyable(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.notices = QPushButton(self.tr("Licences of all its parts…"))
        self.notices.clicked.connect(self._show_notices)
        buttons.addButton(self.notices, QDialogButtonBox.ButtonRole.ActionRole)
        self.notices.setVisible(notices.is_file())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _lines(self, facts: dict[str, str], database: Path) -> list[tuple[str, str]]:
        parts = (
            f"Qt {qVersion()}",
            f"PySide {PySide6.__version__}",
            f"Python {platform.python_version()}",
            f"SQLite {sqlite3.sqlite_version}",
        )
        return [
            (self.tr("Program"), f"relations {QCoreApplication.applicationVersion()}"),
            (self.tr("Made with"), " · ".join(parts)),
            (self.tr("Edition"), f"{facts.get('edition', '')} · {facts.get('edition_version', '')}"),
            (self.tr("File"), str(database)),
            (self.tr("Checksum of the content"), _in_two_lines(facts.get("content_digest", ""))),
            (self.tr("Licence of the edition"), facts.get("licence", "")),
            (self.tr("Licence of the program"), "MIT · Qt: LGPL 3 · CSL styles and locales: CC BY-SA 3.0"),
        ]

    def _show_notices(self) -> None:
        NoticesDialog(self._notices, self).exec()


class NoticesDialog(QDialog):
    """Who made the parts of the program, and under which licences."""

    def __init__(self, notices: Path, parent: QWidget) -> None:
        """Show the text of a file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences of all its parts"))
        self.page = QPlainTextEdit(notices.read_text(encoding="utf-8"))
        self.page.setReadOnly(True)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page.setMinimumWidth(self.page.fontMetrics().averageCharWidth() * _COLUMNS)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(self.sizeHint().width(), 560)


def _in_two_lines(digest: str) -> str:
    """Break a checksum, which has no place to wrap, in the middle."""
    return f"{digest[:32]}\n{digest[32:]}"


def _copyable(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(420)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
