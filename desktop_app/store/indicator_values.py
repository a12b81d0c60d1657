"""Measured series: which there are, and their yearly values."""

import math
import sqlite3

from desktop_app.domain.entities import Indicator, IndicatorSeries, IndicatorValue
from desktop_app.domain.errors import UserError
from desktop_app.store.item_rows import ItemQueries

_MAIN_MEASURE = "value"


def all_indicators(connection: sqlite3.Connection, language: str) -> list[Indicator]:
    """Return the indicators in the order of the edition, without their values."""
    return _indicators(ItemQueries(connection, language), "true")


def indicator_series(connection: sqlite3.Connection, indicator: str, language: str) -> IndicatorSeries:
    """Return an indicator with the values of its main measure. Raises UserError where there is no such indicator."""
    queries = ItemQueries(connection, language)
    found = _indicators(queries, "id = ?", indicator)
    if not found:
        raise UserError(f"There is no item '{indicator}'.", "unknown-item", item=indicator)
    rows = _rows(queries, indicator)
    values = series_values(queries, indicator)
    words = [text for _, _, text, _ in rows if text is not None and _number(text) is None]
    subjects = tuple(dict.fromkeys(value.subject for value in values)) or ("",)
    return IndicatorSeries(found[0], subjects, values, words[0] if words else "")


def series_values(queries: ItemQueries, indicator: str) -> tuple[IndicatorValue, ...]:
    """Return the values of the main measure of an indicator, by subject and year."""
    rows = _rows(queries, indicator)
    return tuple(IndicatorValue(year, subject, _number(text), flag) for year, subject, text, flag in rows)


def _rows(queries: ItemQueries, indicator: str) -> list[tuple[int, str, str | None, str]]:
    rows = queries.rows(
        "SELECT year, subject, value, coalesce(flag, '') FROM indicator_value"
        " WHERE indicator = ? AND measure = ? ORDER BY subject, year",
        indicator,
        _MAIN_MEASURE,
    )
    return [(year, subject, text, flag) for year, subject, text, flag in rows]


def _indicators(queries: ItemQueries, condition: str, *values: str) -> list[Indicator]:
    title, unit = queries.column("title"), queries.column("unit")
    rows = queries.rows(
        f"SELECT id, {title}, {unit}, drawing, source FROM indicator WHERE {condition} ORDER BY position", *values
    )
    return [Indicator(*row) for row in rows]


def _number(text: str | None) -> float | None:
    """Return the number that a cell holds, or None for a gap or a word."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
