"""Numbers in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_ms(seconds: float, digits: int = 1) -> str:
    """Seconds in a table."""
    return f"{seconds * 1000:.{digits}f} ms"


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def spread(seconds: Sequence[float]) -> str:
    """Median, p95, p99 and maximum in milliseconds."""
    return " / ".join(f"{percentile(seconds, percent) * 1000:.1f}" for percent in (50, 95, 99, 100))


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns as wide as what stands in them, and an empty line."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print(flush=True)
