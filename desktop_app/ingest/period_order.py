"""Periods in the reading order of their tree."""

from collections import defaultdict

from desktop_app.domain.dates import HistoricalDate
from desktop_app.ingest.source_reader import Row


def in_reading_order(rows: list[Row]) -> list[Row]:
    """Return the periods parents first, siblings by their start, each with its `level` (0 for a root)."""
    children: dict[str | None, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=_start):
        parent = row.cells["parent"]
        children[parent if isinstance(parent, str) else None].append(row)
    ordered: list[Row] = []
    waiting = [(root, 0) for root in reversed(children[None])]
    while waiting:
        row, level = waiting.pop()
        row.cells["level"] = level
        ordered.append(row)
        waiting += [(child, level + 1) for child in reversed(children[row.id])]
    return ordered


def _start(row: Row) -> tuple[int, str]:
    date = row.cells["date"]
    assert isinstance(date, HistoricalDate)
    return date.first_day, row.id
