"""Random but legal gestures in a real window: python -m tests.journeys.soak [--gestures N] [--seed N].

The same seed makes the same gestures. Prints how many of which kind were made, the memory after the first minute and
after each tenth of them, and how far it grew.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import Options, Program, make_application
from desktop_app.paths import EDITION
from desktop_app.settings import Settings

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
_WORDS = ("krasin", "1935", "traite", "2 mai 1935", "herbete", "moscow -paris", '"non aggression"', "zzzz", "a", "(")
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F,
    Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_H,
    Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_Return,
)  # fmt: skip
_COMMANDS = (
    "back", "forward", "next", "previous", "fit-all", "fit-chosen", "range", "all-lanes", "clear-filter", "periods",
    "details", "envoys", "hide-indicators", "copy-link",
)  # fmt: skip
_REBUILD_EVERY = 300
_REBUILDING = ("theme-dark", "theme-light", "larger", "normal-text", "reset", "language-fr", "language-en")


class Soak:
    """One program, and somebody with a lot of time."""

    def __init__(self, application: QApplication, program: Program, seed: int) -> None:
        self.application = application
        self.program = program
        self.made: Counter[str] = Counter()
        self._chance = random.Random(seed)
        self._gestures: tuple[tuple[int, Callable[[], None]], ...] = (
            (30, self._wheel), (12, self._drag), (12, self._click), (10, self._hover), (20, self._press_key),
            (10, self._command), (4, self._search), (3, self._filter), (3, self._overview), (2, self._indicator),
            (1, self._resize), (1, self._tree),
        )  # fmt: skip

    def make(self, gestures: int) -> None:
        """Make so many gestures; one in some hundreds makes the window anew."""
        weights = [weight for weight, _ in self._gestures]
        for _ in range(gestures):
            if self.made.total() % _REBUILD_EVERY == _REBUILD_EVERY - 1:
                self._do(self._rebuild)
            else:
                self._do(self._chance.choices([act for _, act in self._gestures], weights)[0])
            self.application.processEvents()

    def picture(self) -> QImage:
        """Reset the view, in the first language and colours, and return the axis and the overview as they are then."""
        for command in ("language-en", "theme-light", "reset"):
            self.program.window.commands[command].trigger()
        window = self.program.window
        window.timeline.motion.set_reduced(reduced=True)
        window.resize(QSize(1280, 800))
        self.program.state.viewport.show(self.program.state.viewport.limits)
        for _ in range(20):
            QTest.qWait(10)
        middle = window.centralWidget()
        assert middle is not None
        return middle.grab().toImage()

    def _do(self, act: Callable[[], None]) -> None:
        self.made[act.__name__.strip("_")] += 1
        act()

    @property
    def _canvas(self) -> QWidget:
        return self.program.window.timeline.viewport()

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))

    def _wheel(self) -> None:
        at = QPointF(self._spot(self._canvas))
        turn = QPoint(0, self._chance.choice((-360, -120, 120, 360)))
        event = QWheelEvent(
            at, QPointF(self._canvas.mapToGlobal(at.toPoint())), QPoint(), turn, Qt.MouseButton.NoButton,
            self._chance.choice((NONE, CTRL, CTRL, SHIFT)), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self._canvas, event)

    def _drag(self) -> None:
        start, end = self._spot(self._canvas), self._spot(self._canvas)
        QTest.mousePress(self._canvas, LEFT, NONE, start)
        QTest.mouseMove(self._canvas, (start + end) / 2)
        QTest.mouseMove(self._canvas, end)
        QTest.mouseRelease(self._canvas, LEFT, NONE, end)

    def _click(self) -> None:
        spot = self._spot(self._canvas)
        click = self._chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(self._canvas, LEFT, NONE, spot)

    def _hover(self) -> None:
        QTest.mouseMove(self._canvas, self._spot(self._canvas))

    def _press_key(self) -> None:
        self.program.window.timeline.setFocus()
        QTest.keyClick(self.program.window.timeline, self._chance.choice(_KEYS))

    def _command(self) -> None:
        self.program.window.commands[self._chance.choice(_COMMANDS)].trigger()

    def _search(self) -> None:
        search = self.program.window.search
        search.open()
        words = self._chance.choice(_WORDS)
        search.setText(words)
        search.textEdited.emit(words)
        QTest.qWait(self._chance.choice((0, 5, 40)))
        for key in self._chance.choice(
            ((Qt.Key.Key_Return,), (Qt.Key.Key_Down, Qt.Key.Key_Return), (Qt.Key.Key_Escape,))
        ):
            QTest.keyClick(search, key)

    def _filter(self) -> None:
        self._chance.choice(list(self.program.window.filter_menu.entries.values())).trigger()

    def _indicator(self) -> None:
        shown = self.program.state.indicators
        chosen = self._chance.choice(self.program.window._content.indicators).id
        shown.set_visible(chosen, chosen not in shown.shown)

    def _overview(self) -> None:
        strip = self.program.window.overview
        start, end = self._spot(strip), self._spot(strip)
        QTest.mousePress(strip, LEFT, NONE, start)
        QTest.mouseMove(strip, end)
        QTest.mouseRelease(strip, LEFT, NONE, end)

    def _tree(self) -> None:
        tree = self.program.window.tree.tree
        QTest.mouseClick(tree.viewport(), LEFT, NONE, self._spot(tree.viewport()))

    def _resize(self) -> None:
        self.program.window.resize(self._chance.randrange(900, 1600), self._chance.randrange(600, 1000))

    def _rebuild(self) -> None:
        self.program.window.commands[self._chance.choice(_REBUILDING)].trigger()
        self.program.window.timeline.motion.set_reduced(reduced=True)


def settled_mib() -> float:
    """Return how much memory the process holds, once a window that was replaced is gone (Linux)."""
    QTest.qWait(1000)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def _first_minute(soak: Soak) -> float:
    """Make gestures for a minute; return the memory in MiB that they left."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        soak.make(50)
    level = settled_mib()
    print(f"{soak.made.total()} gestures in the first minute, {level:.0f} MiB", flush=True)
    return level


def main() -> int:
    """Soak a program of its own; any message of Qt ends it."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.soak", description=__doc__)
    parser.add_argument("--gestures", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    application = make_application()
    told: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: told.append(text))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "soak.ini"), QSettings.Format.IniFormat))
        program = Program(application, Options(EDITION, theme="light", language="en"), settings)
        program.window.timeline.motion.set_reduced(reduced=True)
        program.show()
        QTest.qWait(500)
        soak = Soak(application, program, options.seed)
        first = soak.picture()
        level, highest = _first_minute(soak), 0.0
        for tenth in range(1, 11):
            soak.make(max(0, tenth * options.gestures // 10 - soak.made.total()))
            now = settled_mib()
            highest = max(highest, now)
            print(f"{soak.made.total()} gestures, {now:.0f} MiB, {len(told)} messages", flush=True)
            if told:
                print(*told[:20], sep="\n")
                return 1
        print(f"at most {highest / level - 1:+.1%} against the first minute")
        last = soak.picture()
        same = last == first
        if not same:
            first.save(str(Path(tempfile.gettempdir()) / "soak-first.png"))
            last.save(str(Path(tempfile.gettempdir()) / "soak-last.png"))
        print(dict(soak.made), "the view is the first one again" if same else "THE VIEW IS ANOTHER ONE", sep="\n")
        program.window.close()
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
