"""The sides of the window as docks: there from the first frame on, filled after it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from desktop_app.ui.marked import QT_TRANSLATE_NOOP

_AREA = Qt.DockWidgetArea
_DOCKS = {
    "periods": (QT_TRANSLATE_NOOP("MainWindow", "Periods"), "F9", _AREA.LeftDockWidgetArea),
    "details": (QT_TRANSLATE_NOOP("MainWindow", "Details"), "F10", _AREA.RightDockWidgetArea),
    "envoys": (QT_TRANSLATE_NOOP("MainWindow", "Tables"), "F8", _AREA.BottomDockWidgetArea),
}


def add_docks(window: QMainWindow) -> dict[str, QDockWidget]:
    """Return the docks by name, in their places; the lower one, hidden at first, is as wide as the window."""
    docks = {name: _add_dock(window, name, *about) for name, about in _DOCKS.items()}
    docks["envoys"].hide()
    for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
        window.setCorner(corner, _AREA.BottomDockWidgetArea)
    return docks


def _add_dock(window: QMainWindow, name: str, title: str, key: str, area: Qt.DockWidgetArea) -> QDockWidget:
    dock = QDockWidget(QCoreApplication.translate("MainWindow", title), window)
    dock.setObjectName(name)
    dock.setTitleBarWidget(QWidget())  # a side of the window, not a palette to carry about
    dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
    dock.toggleViewAction().setShortcut(QKeySequence(key))
    window.addDockWidget(area, dock)
    return dock
