"""A short rehearsal in the real window, for checks of the packaged program and for measuring its start."""

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import Options, Program, make_application
from desktop_app.settings_store import stored_settings

_ZOOM_EVERY = 10
_WORDS = "Красин"
_PATIENCE = 5000  # milliseconds


def rehearse(options: Options, frames: int) -> int:
    """Paint so many frames while panning and zooming, search, choose, close. Returns 0 where all was seen."""
    settings = stored_settings(options.portable)
    application = make_application()
    program = Program(application, options, settings)
    walk = _Walk(application, program, frames)
    program.window.timeline.frame_painted.connect(walk.frame_painted)
    program.show()
    program.say_if_forgetful()
    code = application.exec()
    program.close()
    return code


class _Walk:
    """Does the next thing after each frame."""

    def __init__(self, application: QApplication, program: Program, frames: int) -> None:
        self.painted = 0
        self._application = application
        self._program = program
        self._frames = frames

    def frame_painted(self) -> None:
        if self.painted >= self._frames:
            return  # frames that closing the window still causes
        self.painted += 1
        if self.painted < self._frames:
            QTimer.singleShot(0, self._move)
        else:
            QTimer.singleShot(0, self._finish)

    def _move(self) -> None:
        viewport = self._program.state.viewport
        span = viewport.span
        if self.painted % _ZOOM_EVERY == 0:
            inwards = self.painted // _ZOOM_EVERY % 2
            viewport.zoom(1.8 if inwards else 1 / 1.8, span.middle)
        else:
            viewport.pan(span.days * (0.02 if self.painted % 2 else -0.02))
        self._program.window.timeline.viewport().update()

    def _finish(self) -> None:
        print(f"painted {self.painted} frames", flush=True)  # at once, for those who measure
        found = self._frames <= 1 or self._searches_and_chooses()
        self._program.window.hide()
        self._application.exit(0 if found else 1)

    def _searches_and_chooses(self) -> bool:
        window = self._program.window
        window.search.open()
        for letter in _WORDS:
            key = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            self._application.sendEvent(window.search, key)
        enter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        self._application.sendEvent(window.search, enter)
        patience = QDeadlineTimer(_PATIENCE)
        while not self._has_chosen() and not patience.hasExpired():
            self._application.processEvents()
        return self._has_chosen()

    def _has_chosen(self) -> bool:
        return self._program.state.selection.item.startswith("envoy:")
