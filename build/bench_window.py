"""One window under measurement, in a process of its own: python build/bench_window.py DATABASE STARTED [open].

STARTED is what time.monotonic() said when the process was asked for. Prints one JSON object: what the first frame, a
pan, a zoom and a sweep of the pointer took, and what the same rectangles and labels take when painted bare; with
"open" only the first frame.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench_floor import Drawing, floor_times
from peak_memory import peak_memory
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import Options, Program, make_application
from desktop_app.domain.time_span import TimeSpan
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.timeline.scene import Scene

WIDTH, HEIGHT = 1600, 900
FRAME_SECONDS = 1 / 60
MONTH = 30.0
PAN_DAYS = (20 * 365.25, 4 * 365.25, 0.5 * 365.25, MONTH)
PAN_FRAMES = 60  # at each of these scales
ZOOM_FRAMES = 120  # from all to a month, and as many back
HOVER_FRAMES = 120  # over all of the time, and as many over four years
_SHARE = 0.02  # of the visible span that a frame of the pan moves by
_NOTHING_HELD = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


class Window:
    """A program whose frames are timed, from the change of the state to pixels in the window."""

    def __init__(self, application: QApplication, program: Program) -> None:
        self._application = application
        self._program = program
        self._state = program.state.viewport
        self._view = program.window.timeline
        self._view.motion.set_reduced(reduced=True)
        self._due = 0.0
        self.scenes: list[tuple[float, Scene]] = []

    def pan(self) -> Iterator[float]:
        """Move to later days at each scale, starting where the middle of the time is."""
        for days in PAN_DAYS:
            self._jump(days)
            for _ in range(PAN_FRAMES):
                yield self._frame(partial(self._state.pan, days * _SHARE))

    def zoom(self) -> Iterator[float]:
        """Go from all to a month in equal ratios, and back."""
        self._jump(self._state.limits.days)
        factor = (self._state.limits.days / MONTH) ** (1 / ZOOM_FRAMES)
        about = self._state.limits.middle
        for by in [factor] * ZOOM_FRAMES + [1 / factor] * ZOOM_FRAMES:
            yield self._frame(partial(self._state.zoom, by, about))

    def hover(self) -> Iterator[float]:
        """Sweep the pointer down over the axis from corner to corner."""
        for days in (self._state.limits.days, PAN_DAYS[1]):
            self._jump(days)
            for done in range(HOVER_FRAMES):
                yield self._frame(partial(self._point, done / HOVER_FRAMES))

    def _frame(self, move: Callable[[], None]) -> float:
        start = self._wait()
        move()
        self._view.viewport().repaint()
        self._application.processEvents()
        end = time.perf_counter()
        self._due = max(start + FRAME_SECONDS, end)
        self.scenes.append((end - start, self._view.scene))
        return end - start

    def _wait(self) -> float:
        """Let the program be idle until the next frame is due, as a screen does; when that is.

        What the program does meanwhile may make the frame late, and that is a part of its time.
        """
        while time.perf_counter() < self._due:
            self._application.processEvents()
        return self._due

    def _jump(self, days: float) -> None:
        middle = self._state.limits.middle
        self._state.show(TimeSpan(middle - days / 2, middle + days / 2))
        self._application.processEvents()
        self._due = time.perf_counter()

    def _point(self, share: float) -> None:
        target = self._view.viewport()
        place = QPointF(share * target.width(), share * target.height())
        event = QMouseEvent(QEvent.Type.MouseMove, place, target.mapToGlobal(place), *_NOTHING_HELD)
        self._application.sendEvent(target, event)


Found = dict[str, list[float]]


def measure(database: Path, started: float, *, script: bool) -> Found:
    """Open the window, and go through the script where that is wanted."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        opening = time.perf_counter()
        program = open_program(application, database, Path(folder))
        found = {"first frame": [time.monotonic() - started], "opening": [time.perf_counter() - opening]}
        found["opened memory"] = [peak_memory()]
        if script:
            found |= go_through_script(application, program)
        program.window.close()
    return found


def go_through_script(application: QApplication, program: Program) -> Found:
    """Pan, zoom, sweep the pointer, then paint the median frame of pan and zoom bare."""
    window = Window(application, program)
    found = {"pan": list(window.pan()), "zoom": list(window.zoom())}
    median = sorted(window.scenes, key=lambda timed: timed[0])[len(window.scenes) // 2][1]
    found |= {"hover": list(window.hover()), "memory": [peak_memory()]}
    drawing = Drawing.of_scene(median)
    found |= {"rectangles": [len(drawing.rects)], "labels": [len(drawing.labels)]}
    found["floor"] = floor_times(application, drawing, program.window.timeline.viewport().size())
    return found


def open_program(application: QApplication, database: Path, folder: Path) -> Program:
    """Open the window as at a first start, and wait until its first frame is painted."""
    settings = Settings(QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat))
    program = Program(application, Options(database, theme="light", language="en"), settings)
    program.window.resize(WIDTH, HEIGHT)
    painted: list[bool] = []
    program.window.timeline.frame_painted.connect(lambda: painted.append(True))
    program.show()
    while not painted:
        application.processEvents()
    return program


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), float(sys.argv[2]), script="open" not in sys.argv[3:])))
