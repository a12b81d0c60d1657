"""The bar at the top: back and forward, the search field, the visible span and the zoom."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.render.theme import bold_of
from desktop_app.ui.search_panel import SearchPanel

_SEARCH_WIDTH = 420
_NATIVE = QKeySequence.SequenceFormat.NativeText


class TopBar(QToolBar):
    """Shows actions of the window; owns nothing but its labels."""

    def __init__(self, title: str, actions: dict[str, QAction], search: SearchPanel, filters: QMenu) -> None:
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
        name = _Elided(title)
        search.setMaximumWidth(_SEARCH_WIDTH)
        search.setMinimumWidth(160)
        left = _part([name, _button(actions["back"], "◀", before=True), _button(actions["forward"], "▶")], end=True)
        right = _part(
            [
                _button(actions["zoom-out"], "−"),
                self.span,
                _button(actions["zoom-in"], "+"),
                _button(actions["fit-all"]),
                self._filter_button(filters),
            ]
        )
        self.addWidget(_three(left, search, right))

    def _filter_button(self, filters: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Filter"))
        button.setMenu(filters)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Filter by kind, country, lane, period, certainty"))
        return button


class _Elided(QLabel):
    """A label that cuts its text where there is no room for it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(bold_of(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


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
        layout.addWidget(widget)
    if end:
        layout.addStretch(1)
    return part


def _button(action: QAction, sign: str = "", *, before: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    text = action.text().replace("&", "")
    if sign in ("−", "+"):
        action.setIconText(sign)
    else:
        action.setIconText(" ".join((sign, text) if before else (text, sign)).strip())
    action.setToolTip(f"{text} ({action.shortcut().toString(_NATIVE)})")  # the button follows its action
    button.setAccessibleName(text)
    return button
