"""What came of each mutant: kept in a file from run to run, told as scores."""

from __future__ import annotations

import functools
import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from project import ROOT, WORK, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mutants import Mutant

APP = ROOT / "desktop_app"
RESULTS = WORK / "mutants.json"
UNNOTICED = ("survived", "unreached")

Row = dict[str, Any]  # what came of a mutant
Case = tuple["Path", "Mutant", "list[str]"]  # with the tests that reach it


class Notes:
    """What came of each mutant, kept in a file; survivors are told at once."""

    def __init__(self, total: int) -> None:
        """Nothing has been tried yet."""
        self._total = total
        self._rows: list[Row] = []

    def add(self, case: Case, outcome: str) -> None:
        """Note one mutant."""
        file, mutant, tests = case
        row = {"file": name_of(file), "number": mutant.number, "line": mutant.line, "change": str(mutant)}
        self._rows.append(row | {"outcome": outcome, "text": _digest(file)})
        if outcome in UNNOTICED:
            print(f"{outcome}: {row['file']}:{row['line']}: {row['change']}  ({len(tests)} tests)", flush=True)
        if len(self._rows) % 100 == 0:
            say(f"{len(self._rows)} of {self._total}")
            self.save()

    def save(self) -> list[Row]:
        """Write what is known, and return it: what was tried now, and of earlier runs what is still so."""
        tried = {key_of(row) for row in self._rows}
        kept = [row for row in read_results() if key_of(row) not in tried and is_fresh(row)]
        rows = sorted([*kept, *self._rows], key=key_of)
        RESULTS.write_text(json.dumps(rows, indent=0, ensure_ascii=False), encoding="utf-8")
        return rows


def print_scores(rows: Sequence[Row]) -> None:
    """Print the score of each package."""
    counts = Counter((str(row["file"]).split("/")[0], str(row["outcome"])) for row in rows)
    for package in dict.fromkeys(package for package, _ in counts):
        own = {outcome: count for (name, outcome), count in counts.items() if name == package}
        if total := sum(own.values()):
            caught = total - sum(own.get(outcome, 0) for outcome in UNNOTICED)
            print(f"{package}: {total} mutants, {own}, noticed {caught / total:.1%}")


def read_results() -> list[Row]:
    """Return what came of the mutants of earlier runs."""
    return json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else []


def key_of(row: Row) -> tuple[str, int]:
    """Return what names a mutant as long as its module stays as it is."""
    return row["file"], row["number"]


def is_fresh(row: Row) -> bool:
    """Whether the module of a mutant is as it was when that was tried."""
    file = APP / str(row["file"])
    return file.exists() and _digest(file) == row["text"]


def name_of(file: Path) -> str:
    """Return how a module is called here: ``store/search.py``."""
    return file.relative_to(APP).as_posix()


@functools.cache
def _digest(file: Path) -> str:
    return hashlib.sha256(source_of(file)).hexdigest()[:16]


@functools.cache
def source_of(file: Path) -> bytes:
    """Return a module as it was when it was first asked for."""
    return file.read_bytes()
