"""Which program and which edition this is."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget


class AboutDialog(QDialog):
    """Versions, licence and the checksum of the edition; all texts can be copied."""

    def __init__(self, facts: dict[str, str], database: Path, parent: QWidget) -> None:
        """Show the table `meta` of the edition."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        form = QFormLayout()
        lines = (
            (self.tr("Program"), f"relations {QCoreApplication.applicationVersion()} · Qt {qVersion()}"),
            (self.tr("Edition"), f"{facts.get('edition', '')} · {facts.get('edition_version', '')}"),
            (self.tr("File"), str(database)),
            (self.tr("Checksum of the content"), _in_two_lines(facts.get("content_digest", ""))),
            (self.tr("Licence of the edition"), facts.get("licence", "")),
            (self.tr("Licence of the program"), "MIT · Qt: LGPL 3 · CSL styles and locales: CC BY-SA 3.0"),
        )
        for name, text in lines:
            form.addRow(name, _copyable(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)


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
