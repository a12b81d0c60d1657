"""Opening, frames and memory: on the edition and on synthetic ones of growing size, each in a process of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench_table import in_ms, spread
from project import BUILD, DATABASE, LINUX, ROOT, VENV_PYTHON, WORK, run_quietly, say, stop
from synthetic import SEED

from desktop_app.domain.level_of_detail import AxisEvent, zoom_intervals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEADER = ("edition", "screen", "first frame", "of it opening", "pan", "zoom", "hover", "floor", "memory", "ranks")
LEGEND = (
    "Frames are median / p95 / p99 / max in ms; the floor is the median frame's rectangles and labels painted bare."
    " Memory is the peak after the first frame / after all."
)
SYNTHETIC = ("1e4", "1e5", "1e6")
SYNTHETIC_FULL = (*SYNTHETIC, "1e7")
FOLDER = WORK / "bench"
_EVENTS = "SELECT number, first_day, last_day, importance FROM event_axis JOIN event USING (number) WHERE lane = ?"
_SOURCES = ("build/synthetic.py", "resources/schema.sql", "desktop_app/store/axis_tables.py",
            "desktop_app/domain/level_of_detail.py")  # fmt: skip

Found = dict[str, list[float]]


@dataclass(frozen=True)
class Frames:
    """What was measured in the windows of one edition on one kind of screen; seconds, and bytes for memory."""

    edition: str
    screen: str
    found: Found
    rectangles: int
    labels: int
    rank_seconds: float

    def row(self) -> tuple[str, ...]:
        """The line of the table."""
        times = (in_ms(statistics.median(self.found[key]), 0) for key in ("first frame", "opening"))
        frames = (spread(self.found[key]) for key in ("pan", "zoom", "hover", "floor"))
        memory = " / ".join(f"{max(self.found[key]) / 2**20:.0f}" for key in ("opened memory", "memory"))
        return self.edition, self.screen, *times, *frames, f"{memory} MiB", f"{self.rank_seconds:.1f} s"


def measure_frames(runs: int, synthetic: Sequence[str]) -> list[Frames]:
    """Measure every edition on every kind of screen."""
    databases = {"edition": DATABASE, **{name: synthetic_edition(name) for name in synthetic}}
    ranks = {name: rank_seconds(path) for name, path in databases.items()}
    return [figure for screen in screens() for figure in _on_screen(screen, databases, ranks, runs)]


def screens() -> dict[str, str]:
    """The kinds of screen, and what Qt calls them; empty for its own choice."""
    return {"real": "xcb" if LINUX else "", "offscreen": "offscreen"}


def _on_screen(screen: str, databases: dict[str, Path], ranks: dict[str, float], runs: int) -> list[Frames]:
    platform = screens()[screen]
    opened: dict[str, list[Found]] = {name: [] for name in databases}
    for run in range(runs + 1):  # in turn, so that what else the machine does falls on all
        for name, path in databases.items():
            found = window(path, platform, "open")
            if run:  # the first only fills the caches of the system
                opened[name].append(found)
    return [
        _frames(name, screen, window(path, platform), opened[name], ranks[name]) for name, path in databases.items()
    ]


def _frames(edition: str, screen: str, found: Found, opened: Sequence[Found], rank_seconds: float) -> Frames:
    rectangles, labels = (int(found.pop(key)[0]) for key in ("rectangles", "labels"))
    for key in ("first frame", "opening", "opened memory"):
        found[key] = [value for one in opened for value in one[key]]
    return Frames(edition, screen, found, rectangles, labels, rank_seconds)


def window(database: Path, platform: str, *words: str) -> Found:
    """What a window with an edition measured of itself."""
    return run_window("bench_window.py", database, platform, repr(time.monotonic()), *words)


def run_window(script: str, database: Path, platform: str, *words: str) -> Found:
    """Run a script that opens a window with an edition, and return what it measured."""
    chosen = {"QT_QPA_PLATFORM": platform} if platform else {}
    command = [str(VENV_PYTHON), str(BUILD / script), str(database), *words]
    done = subprocess.run(command, env={**os.environ, **chosen}, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        say(done.stderr.rstrip())
        stop(f"The window with {database} did not come to its end: see what it says above.")
    found: Found = json.loads(done.stdout)
    return found


def synthetic_edition(events: str) -> Path:
    """The file of a synthetic edition, made where there is none or it is older than what makes it."""
    path = FOLDER / f"{events}.db"
    changed = max((ROOT / source).stat().st_mtime for source in _SOURCES)
    if not path.exists() or path.stat().st_mtime < changed:
        FOLDER.mkdir(parents=True, exist_ok=True)
        say(f"Making up an edition of {events} events.")
        command = [VENV_PYTHON, BUILD / "synthetic.py", events, path, "--seed", SEED]
        run_quietly(command, f"The edition of {events} events could not be written: see what it says above.")
    return path


def rank_seconds(database: Path) -> float:
    """How long the zoom intervals of all events of an edition take, without reading and writing them."""
    seconds = 0.0
    with closing(sqlite3.connect(database)) as connection:
        for lane in connection.execute("SELECT id FROM lane").fetchall():
            events = [AxisEvent(*row) for row in connection.execute(_EVENTS, lane)]
            start = time.perf_counter()
            zoom_intervals(events)
            seconds += time.perf_counter() - start
    return seconds
