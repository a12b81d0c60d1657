"""The search of one window under measurement, in a process of its own: python build/bench_search_window.py DATABASE.

Prints one JSON object, in seconds: from each key to the list that answers it, the longest that the window did nothing
else meanwhile, and from a filter to the axis that follows it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench_window import open_program
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import make_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance

    from desktop_app.app import Program

    Times = tuple[float, float]  # until it was there, and the longest that the window did nothing else

# Names, titles, texts, dates, slips and nothing, as they are typed; the last four are words of the synthetic editions.
QUERIES = (
    "herbette", "Красин", "Khrouchtchev", "de gaulle moscou", "pact of non-aggression", "traité d'alliance", "1935",
    "2 mai 1935", "may 1960", "1932-1939", "krasine", "hruschev", "zzzzzz", '"alliance treaty"', "moscow -paris",
    "treaty moscow", "summit paris talks", "trade credit", "steel film",
)  # fmt: skip
FILTERS = (("lane", "lane:trade"), ("lane", "lane:war"), ("country", "FR"), ("certainty", "medium"))
_LETTERS_A_SECOND = 12  # of a quick typist


def measure(database: Path) -> dict[str, list[float]]:
    """Open the window, type every query, choose filters."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        program = open_program(application, database, Path(folder))
        watch = Stopwatch(application)
        watch.rest(0.5)
        keys = list(_keys(watch, program))
        found = {"answer": [answer for answer, _ in keys], "held": [held for _, held in keys]}
        filters = [_filter(watch, program, *one) for one in FILTERS]
        found |= {"filter": [answer for answer, _ in filters], "filter held": [held for _, held in filters]}
        program.window.close()
    return found


class Stopwatch:
    """Lets the window wait for an answer as it does for a person: asleep, with all the time for the other thread."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._awake = time.perf_counter()
        self._longest = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._woke)
        dispatcher.aboutToBlock.connect(self._blocks)

    def until(self, act: Callable[[], object], is_done: Callable[[], bool], *signals: SignalInstance) -> Times:
        """Do something and wait until it is done and painted, looking whenever one of the signals tells."""
        loop = QEventLoop()
        self._longest, start = 0.0, time.perf_counter()
        self._awake = start
        act()
        for signal in signals:
            signal.connect(loop.quit)
        while not is_done():
            loop.exec()
        self._application.processEvents()
        self._blocks()
        return time.perf_counter() - start, self._longest

    def rest(self, seconds: float) -> None:
        """Let the window be for some time."""
        loop = QEventLoop()
        QTimer.singleShot(max(0, round(seconds * 1000)), loop.quit)
        loop.exec()

    def _woke(self) -> None:
        self._awake = time.perf_counter()

    def _blocks(self) -> None:
        self._longest = max(self._longest, time.perf_counter() - self._awake)


def _keys(watch: Stopwatch, program: Program) -> Iterator[Times]:
    search = program.window.search
    search.open()
    for query in QUERIES:
        search.clear()
        for letter in query:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            took = watch.until(
                partial(QApplication.sendEvent, search, key),
                lambda: not search.answers.is_waiting,
                search.answers.answered,
            )
            yield took
            watch.rest(1 / _LETTERS_A_SECOND - took[0])


def _filter(watch: Stopwatch, program: Program, facet: str, value: str) -> Times:
    filtering = program.window.filtering
    took = watch.until(
        lambda: program.state.items.toggle(facet, value), lambda: not filtering.is_waiting, filtering.left_changed
    )
    program.state.items.clear()
    watch.rest(0.2)
    return took


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
