"""From the start of the process to its first painted frame, against an empty window."""

from __future__ import annotations

import statistics
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench_table import in_ms
from project import BUILD, PACKAGED, VENV_PYTHON, WORK, run_quietly, say, stop, venv_command

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER = ("start", "relations", "reference", "difference", "ratio")
PACKAGED_EMPTY = WORK / "bench" / "empty_window" / PACKAGED.name.replace("relations", "empty_window")


@dataclass(frozen=True)
class Figure:
    """What one benchmark measured, in seconds, and what it is held against."""

    name: str
    ours: list[float]
    reference_name: str
    reference: list[float]

    def row(self) -> tuple[str, str, str, str, str]:
        """The line of the table."""
        ours, reference = statistics.median(self.ours), statistics.median(self.reference)
        against = f"{in_ms(reference, 0)} ({self.reference_name})"
        return self.name, in_ms(ours, 0), against, in_ms(ours - reference, 0), f"{ours / reference:.2f}"


def start_up(runs: int) -> list[Figure]:
    """Measure the program from source, and packaged where that has been done."""
    frame = ["smoke-test", "--frames", "1"]
    source = [venv_command("relations"), *frame], [str(VENV_PYTHON), str(BUILD / "empty_window.py")]
    figures = [against_empty_window("start-up, from source", *source, runs)]
    if PACKAGED.exists():
        package_empty_window()
        packaged = [str(PACKAGED), *frame], [str(PACKAGED_EMPTY)]
        figures.append(against_empty_window("start-up, packaged", *packaged, runs))
    return figures


def against_empty_window(name: str, ours: Sequence[str], empty: Sequence[str], runs: int) -> Figure:
    """Measure two commands in turn, so that what else the machine does falls on both."""
    times: dict[bool, list[float]] = {True: [], False: []}
    for run in range(runs + 1):
        for is_ours in (True, False):
            seconds = measure(ours if is_ours else empty)
            if run:  # the first only fills the caches of the system
                times[is_ours].append(seconds)
    return Figure(name, times[True], "empty window", times[False])


def measure(command: Sequence[str]) -> float:
    """The time in seconds until a command writes its first line, which it does after its first frame."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        line = process.stdout.readline() if process.stdout else b""
        seconds = time.perf_counter() - start
    if process.returncode or not line.startswith(b"painted"):
        stop(f"{' '.join(command)} ended with exit code {process.returncode}: mend that first.")
    return seconds


def package_empty_window() -> None:
    """Package the empty window, unless that has been done."""
    source = BUILD / "empty_window.py"
    if PACKAGED_EMPTY.exists() and PACKAGED_EMPTY.stat().st_mtime > source.stat().st_mtime:
        return
    say("Packaging an empty window to compare with.")
    folders = ["--workpath", WORK, "--specpath", WORK, "--distpath", PACKAGED_EMPTY.parent.parent]
    options = ["--noconfirm", "--log-level", "ERROR", "--name", PACKAGED_EMPTY.stem]
    command = [VENV_PYTHON, "-m", "PyInstaller", *options, *folders, source]
    run_quietly(command, "PyInstaller could not package the empty window: see what it says above.")
