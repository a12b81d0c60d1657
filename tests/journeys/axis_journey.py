"""A person at the axis, in a real window: run by test_window.py, with what is seen asserted from the scene.

Prints a line for each step that held; the first one that does not ends the run with its name.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import Options, Program, make_application
from desktop_app.domain.time_span import TimeSpan
from desktop_app.paths import EDITION
from desktop_app.settings_store import stored_settings
from desktop_app.timeline.scene import LaneStrip

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_PATIENCE = 5.0  # seconds for a motion of 150 ms


class Journey:
    """One program, and the hands of the person."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.axis = program.window.timeline
        self.canvas = self.axis.viewport()

    @property
    def span(self) -> TimeSpan:
        return self.program.state.viewport.span

    def see(self, what: str, condition: Callable[[], object]) -> None:
        """Wait until something is seen."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                sys.exit(f"not seen: {what}")
            QTest.qWait(20)
        QTest.qWait(200)  # what moved has come to rest
        if not condition():
            sys.exit(f"not seen for long: {what}")
        print(what, flush=True)

    def wheel(self, x: int, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        at = QPointF(x, 300)
        there = QPointF(self.canvas.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        angle = QPoint(0, 120 * notches)
        event = QWheelEvent(at, there, QPoint(), angle, Qt.MouseButton.NoButton, modifiers, phase, False)
        QApplication.sendEvent(self.canvas, event)

    def pinch(self, x: int, value: float) -> None:
        at, kind = QPointF(x, 300), Qt.NativeGestureType.ZoomNativeGesture
        device = QPointingDevice.primaryPointingDevice()
        QApplication.sendEvent(self.canvas, QNativeGestureEvent(kind, device, 2, at, at, at, value, QPointF()))

    def drag(self, widget: QWidget, start: tuple[int, int], end: tuple[int, int]) -> None:
        QTest.mousePress(widget, LEFT, NONE, QPoint(*start))
        for step in range(1, 6):
            x, y = (round(a + (b - a) * step / 5) for a, b in zip(start, end, strict=True))
            QTest.mouseMove(widget, QPoint(x, y), 10)
        QTest.mouseRelease(widget, LEFT, NONE, QPoint(*end))

    def day_at(self, x: float) -> float:
        return self.span.start + self.span.days * x / self.canvas.width()

    def rows(self) -> dict[str, float]:
        return {box.id: box.y for box in self.axis.scene.boxes}


def go(journey: Journey) -> None:
    """Do what a person does, and look after each step."""
    for step in (_zoom, _move, _overview, _range, _lanes, _keys):
        step(journey)
    scene = journey.axis.scene
    total = sum(
        lane.events for lane in journey.program.window._content.everything.source.lanes if lane.id != "lane:envoys"
    )
    journey.see("everything is labelled or counted", lambda: scene.labelled + scene.hidden <= total)


def _zoom(journey: Journey) -> None:
    whole, anchor = journey.span, journey.day_at(500)
    journey.wheel(500, 5, CTRL)
    journey.see("the wheel with Ctrl zooms in", lambda: journey.span.days < whole.days / 2)
    journey.see("about the day under it", lambda: abs(journey.day_at(500) - anchor) < journey.span.days / 500)
    before = journey.span
    journey.pinch(500, 0.3)
    journey.see("a pinch zooms in", lambda: abs(journey.span.days - before.days / 1.3) < 1)


def _move(journey: Journey) -> None:
    before, rows = journey.span, journey.rows()
    journey.drag(journey.canvas, (600, 300), (450, 300))
    journey.see("a drag moves to later days", lambda: journey.span.start > before.start)
    journey.see("and zooms not", lambda: abs(journey.span.days - before.days) < 1e-6)
    kept = [id_ for id_ in journey.rows() if id_ in rows]
    journey.see("no event changed its row", lambda: kept and all(journey.rows()[id_] == rows[id_] for id_ in kept))
    journey.wheel(600, 3)
    journey.see("the wheel moves back", lambda: journey.span.start < before.start + before.days)


def _overview(journey: Journey) -> None:
    strip, before = journey.program.window.overview, journey.span
    middle, y = strip.span_rect().center().x(), strip.height() // 2
    journey.drag(strip, (round(middle), y), (round(middle) + 60, y))
    journey.see("the window of the overview is dragged", lambda: journey.span.start > before.start)


def _range(journey: Journey) -> None:
    before, days = journey.span, (journey.day_at(300), journey.day_at(700))
    journey.drag(journey.canvas, (300, 5), (700, 5))
    chosen = journey.program.state.selection
    journey.see("a drag along the ruler chooses a span", lambda: chosen.item.startswith("range:"))
    span = journey.program.window._content.days_of(chosen.item)
    assert span is not None
    off = max(abs(span.start - days[0]), abs(span.end - days[1]))
    journey.see("of the days that it touched", lambda: off <= 2 * before.days / journey.canvas.width() + 1)
    journey.see("and moves nothing", lambda: journey.span == before)
    journey.see("its summary is read", lambda: "EVENTS BY KIND" in journey.program.window.detail.toPlainText())


def _lanes(journey: Journey) -> None:
    def strip(lane: str) -> LaneStrip:
        return next(strip for strip in journey.axis.scene.lanes if strip.id == lane)

    war = strip("lane:war")
    QTest.mouseClick(journey.canvas, LEFT, NONE, QPoint(30, round(journey.axis.scene.name_top(war)) + 6))
    journey.see("a click on its name folds a lane", lambda: strip("lane:war").collapsed)
    journey.see("what it held is counted", lambda: strip("lane:war").height < war.height)
    journey.axis.setFocus()
    QTest.keyClick(journey.axis, Qt.Key.Key_P)
    journey.see("P pins it", lambda: strip("lane:war").pinned)
    journey.see("to the top", lambda: journey.axis.scene.lanes[0].id == "lane:war")


def _keys(journey: Journey) -> None:
    before = journey.span
    QTest.keyClick(journey.axis, Qt.Key.Key_Plus)
    journey.see("plus zooms in", lambda: journey.span.days < before.days)
    QTest.keyClick(journey.axis, Qt.Key.Key_Right)
    QTest.keyClick(journey.axis, Qt.Key.Key_Down)
    journey.see("Down chooses a lane", lambda: journey.axis.lane_control.current != "")
    QTest.keyClick(journey.axis, Qt.Key.Key_End)
    limits = journey.program.state.viewport.limits
    journey.see("End goes to the end", lambda: abs(journey.span.end - limits.end) < 1)
    QTest.keyClick(journey.axis, Qt.Key.Key_F)
    journey.see("F shows all", lambda: journey.span == limits)


def main() -> int:
    """Open the window and go."""
    application = make_application()
    program = Program(application, Options(EDITION, theme="light", language="en"), stored_settings())
    program.window.resize(QSize(1500, 900))
    program.show()
    if not QTest.qWaitForWindowExposed(program.window):
        sys.exit("not seen: the window")
    program.window.activateWindow()
    if not QTest.qWaitForWindowActive(program.window):  # shortcuts are those of the active window
        sys.exit("not seen: the window with the focus")
    QTest.qWait(300)
    go(Journey(program))
    program.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
