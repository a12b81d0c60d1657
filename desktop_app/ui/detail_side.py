"""The right side: the page of the chosen item, and below it what can be done with it."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.detail_pane import DetailPane


class DetailSide(QWidget):
    """Keeps the buttons in view however long the page is."""

    def __init__(self, pane: DetailPane, actions: Iterable[QAction]) -> None:
        """Show `actions` as buttons."""
        super().__init__()
        row = QHBoxLayout()
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(6)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(pane, 1)
        column.addLayout(row)
