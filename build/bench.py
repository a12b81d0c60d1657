"""The benchmarks: python3 build/dev.py bench [--full] [--json FILE].

A benchmark is a function that takes the number of runs and returns its figures; BENCHMARKS lists them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from project import (
    BUILD,
    PACKAGED,
    VENV_PYTHON,
    WORK,
    Stop,
    read_version,
    run_quietly,
    say,
    stop,
    venv_command,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

RUNS = 10
RUNS_FULL = 30
PACKAGED_EMPTY = WORK / "bench" / "empty_window" / PACKAGED.name.replace("relations", "empty_window")


@dataclass(frozen=True)
class Figure:
    """What one benchmark measured, in seconds, and what it is held against."""

    name: str
    ours: list[float]
    reference_name: str
    reference: list[float]

    def row(self) -> tuple[str, str, str, str]:
        """The line of the table."""
        ours, reference = statistics.median(self.ours), statistics.median(self.reference)
        return self.name, in_ms(ours), f"{in_ms(reference)} ({self.reference_name})", in_ms(ours - reference)


def in_ms(seconds: float) -> str:
    """Seconds in a table."""
    return f"{seconds * 1000:.0f} ms"


def start_up(runs: int) -> list[Figure]:
    """From the start of the process to its first painted frame and its end, against an empty window."""
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
    """The time a command takes from start to end."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    seconds = time.perf_counter() - start
    if done.returncode:
        stop(f"{' '.join(command)} ended with exit code {done.returncode}: mend that first.")
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


BENCHMARKS: Sequence[Callable[[int], list[Figure]]] = (start_up,)


def print_table(figures: Sequence[Figure]) -> None:
    """Print the medians."""
    rows = [("benchmark", "relations", "reference", "difference"), *(figure.row() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def as_json(figures: Sequence[Figure]) -> str:
    """All runs, and what they were made on."""
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    measured = [asdict(figure) for figure in figures]
    document = {"version": read_version(), "unit": "s", "machine": machine, "benchmarks": measured}
    return json.dumps(document, indent=2) + "\n"


def main() -> int:
    """Run every benchmark."""
    parser = argparse.ArgumentParser(prog="python3 build/dev.py bench", description="Run the benchmarks.")
    parser.add_argument("--full", action="store_true", help=f"{RUNS_FULL} runs each instead of {RUNS}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there")
    options = parser.parse_args()
    runs = RUNS_FULL if options.full else RUNS
    figures = [figure for benchmark in BENCHMARKS for figure in benchmark(runs)]
    print_table(figures)
    if options.json:
        options.json.write_text(as_json(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Stop as problem:
        say(str(problem))
        sys.exit(1)
