"""The least a PySide6 program can do: one window, gone after its first frame. What bench compares with."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class EmptyWindow(QWidget):
    """Quits once it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint as every widget does, then end the program once that has reached the screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, self.finish)

    def finish(self) -> None:
        """Say that it is done, for those who measure, and quit."""
        print("painted", flush=True)
        QApplication.quit()


application = QApplication(sys.argv)
window = EmptyWindow()
window.resize(1600, 1000)
window.show()
sys.exit(application.exec())
