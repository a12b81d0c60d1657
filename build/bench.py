"""The benchmarks: python3 build/dev.py bench [--full] [--json FILE]."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import bench_frames
import bench_peer
import bench_search
import bench_start
from bench_table import print_table
from project import Stop, read_version, say

if TYPE_CHECKING:
    from collections.abc import Sequence

_Figure = bench_start.Figure | bench_frames.Frames | bench_search.Searches | bench_peer.Peer

RUNS = 10
RUNS_FULL = 30


def as_json(measured: dict[str, Sequence[_Figure]]) -> str:
    """All runs, and what they were made on."""
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    tables = {name: [asdict(figure) for figure in figures] for name, figures in measured.items()}
    document = {"version": read_version(), "unit": "s", "machine": machine, **tables}
    return json.dumps(document, indent=2) + "\n"


def main() -> int:
    """Run every benchmark."""
    parser = argparse.ArgumentParser(prog="python3 build/dev.py bench", description="Run the benchmarks.")
    parser.add_argument("--full", action="store_true", help=f"{RUNS_FULL} starts instead of {RUNS}, and 1e7 events")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there")
    options = parser.parse_args()
    runs = RUNS_FULL if options.full else RUNS
    started = bench_start.start_up(runs)
    print_table(bench_start.HEADER, [figure.row() for figure in started])
    sizes = bench_frames.SYNTHETIC_FULL if options.full else bench_frames.SYNTHETIC
    frames = bench_frames.measure_frames(runs, sizes)
    print_table(bench_frames.HEADER, [figure.row() for figure in frames])
    print(bench_frames.LEGEND, end="\n\n")
    searches = bench_search.measure_search(sizes)
    print_table(bench_search.HEADER, [search.row() for search in searches])
    print(bench_search.LEGEND, end="\n\n")
    peers = bench_peer.measure_peer(["edition", *sizes])
    if peers:
        print_table(bench_peer.HEADER, [peer.row() for peer in peers])
    if options.json:
        options.json.write_text(
            as_json({"start": started, "frames": frames, "search": searches, "peer": peers}), encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Stop as problem:
        say(str(problem))
        sys.exit(1)
