"""The search and the filter: on the edition and on synthetic ones of growing size, each in a process of its own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench_frames import run_window, screens, synthetic_edition
from bench_table import spread
from project import DATABASE

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER = ("edition", "screen", "key to list", "window held", "filter to axis", "window held")
LEGEND = "All are median / p95 / p99 / max in ms; held is the longest that the window did nothing else meanwhile."


@dataclass(frozen=True)
class Searches:
    """What was measured in the window of one edition on one kind of screen, in seconds."""

    edition: str
    screen: str
    found: dict[str, list[float]]

    def row(self) -> tuple[str, ...]:
        """The line of the table."""
        return self.edition, self.screen, *map(spread, self.found.values())


def measure_search(synthetic: Sequence[str]) -> list[Searches]:
    """Measure every edition on the screen that a reader has."""
    databases = {"edition": DATABASE, **{name: synthetic_edition(name) for name in synthetic}}
    platform = screens()["real"] if os.environ.get("DISPLAY") else "offscreen"
    screen = "real" if platform != "offscreen" else platform
    return [
        Searches(name, screen, run_window("bench_search_window.py", path, platform)) for name, path in databases.items()
    ]
