"""The bar at the top: back and forward, the search field, the visible span and the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.render.theme import bold_of
from desktop_app.ui.search_panel import SearchPanel

_SEARCH_WIDTH = 420


class TopBar(QToolBar):
    """Shows actions of the window; owns nothing but its labels."""

    def __init__(self, title: str, actions: dict[str, QAction], search: SearchPanel) -> None:
        """Lay the bar out in three parts, so that the search field stays in the middle."""
        super().__init__()
        self.setObjectName("top-bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.span = QLabel()
        self.span.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.span.setObjectName("span")
        self.span.setAccessibleName(self.tr("Visible span"))
        name = QLabel(title)
        name.setFont(bold_of(name.font()))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        search.setMaximumWidth(_SEARCH_WIDTH)
        search.setMinimumWidth(160)
        left = _part(
            [name, _button(actions["back"], "◀", before=True), _button(actions["forward"], "▶")], end=True
        )
        right = _part(
            [
                _button(actions["zoom-out"], "−"),
                self.span,
                _button(actions["zoom-in"], "+"),
                _button(actions["fit-all"]),
            ]
        )
        self.addWidget(_three(left, search, right))


def _three(left: QWidget, middle: QWidget, right: QWidget) -> QWidget:
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(8, 4, 8, 4)
    layout.setSpacing(12)
    layout.addWidget(left, 3)
    layout.addWidget(middle, 4)
    layout.addWidget(right, 3)
    return whole


def _part(widgets: list[QWidget], *, end: bool = False) -> QWidget:
    part = QWidget()
    layout = QHBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    if not end:
        layout.addStretch(1)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QLabel) and end else 0)
    return part


def _button(action: QAction, sign: str = "", *, before: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    text = action.text().replace("&", "")
    if sign in ("−", "+"):
        action.setIconText(sign)
    else:
        action.setIconText(" ".join((sign, text) if before else (text, sign)).strip())
    button.setToolTip(f"{text} ({action.shortcut().toString()})")
    button.setAccessibleName(text)
    return button
