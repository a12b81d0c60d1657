"""The quality of the committed edition can only rise: `quality_floors.csv` bounds every figure of its report."""

import csv
import sqlite3
from pathlib import Path

import pytest

BOUNDS = Path(__file__).with_name("quality_floors.csv")
MISSING = "missing translations"  # nothing may be missing, whatever the column
UNBOUND = {MISSING, "events by importance"}  # a new rating of an event is neither a gain nor a loss


def _bounds() -> dict[tuple[str, str], tuple[str, float]]:
    """Return the kind of bound (``least`` or ``most``) and its value for each measure and part."""
    with BOUNDS.open(encoding="utf-8", newline="") as file:
        return {(row["measure"], row["part"]): (row["bound"], float(row["value"])) for row in csv.DictReader(file)}


def _figures(edition: sqlite3.Connection) -> dict[tuple[str, str], float]:
    return {(measure, part): value for measure, part, value in edition.execute("SELECT * FROM quality")}


@pytest.mark.parametrize(("measure", "part"), _bounds())
def test_a_figure_keeps_its_bound(edition: sqlite3.Connection, measure: str, part: str) -> None:
    bound, value = _bounds()[measure, part]
    figure = _figures(edition)[measure, part]
    assert figure >= value if bound == "least" else figure <= value, f"{measure} {part}: {figure:g}, {bound} {value:g}"


def test_every_figure_has_a_bound(edition: sqlite3.Connection) -> None:
    figures = {key for key in _figures(edition) if key[0] not in UNBOUND}
    assert figures == set(_bounds())


def test_no_translation_is_missing(edition: sqlite3.Connection) -> None:
    missing = {part: value for (measure, part), value in _figures(edition).items() if measure == MISSING}
    assert missing
    assert {part for part, value in missing.items() if value} == set()


@pytest.mark.parametrize(
    ("measure", "part", "bound", "value"),
    [
        ("rows", "event", "least", 400),
        ("share sourced beside the article", "event", "least", 95),
        ("fewest events in a year 1917-1991", "", "least", 2),
        ("events of importance 4 or 5 without a source beside the article", "", "most", 0),
        *(("events by decade", f"{decade}s", "least", 45) for decade in range(1920, 1990, 10)),
    ],
)
def test_no_bound_is_below_what_the_editorial_rules_ask(measure: str, part: str, bound: str, value: float) -> None:
    kind, held = _bounds()[measure, part]
    assert kind == bound
    assert held >= value if bound == "least" else held <= value
