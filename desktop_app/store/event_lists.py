"""Lists of events that stay readable, and quick to read, however many there are."""

import math

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import Section
from desktop_app.store.item_rows import ItemQueries

MOST_EVENTS = 400
# Lane and count of the events that start by the first of two days and end from the second on: exact at any size.
LANE_COUNTS = (
    "SELECT lane.id,"
    "  coalesce((SELECT start_position FROM event_axis WHERE event_axis.lane = lane.id AND first_day <= ?"
    "             ORDER BY first_day DESC, start_position DESC LIMIT 1), 0)"
    " - coalesce((SELECT end_position FROM event_axis WHERE event_axis.lane = lane.id AND last_day < ?"
    "             ORDER BY last_day DESC, end_position DESC LIMIT 1), 0)"
    "  FROM lane"
)
_COARSEST_STEP = 20  # of the axis
_PIXELS = 1000  # of a window: what it would not name at such a scale is not listed either
_TOUCHING = "event.number IN (SELECT number FROM event_span WHERE last_day >= ? AND first_day <= ?)"
_STEP = (
    "event.number IN (SELECT number FROM event_span"
    " WHERE last_day >= ? AND first_day <= ? AND finest_step <= ? AND coarsest_step >= ?)"
)


def events_section(
    queries: ItemQueries, date: HistoricalDate, count: int, condition: str = "", *values: object
) -> Section:
    """Return the events that meet a condition, or without one those that touch a date; there are `count` of them.

    A longer list is cut to those that the axis would show of that time in one window: the most important ones.
    """
    if count <= MOST_EVENTS:
        touching = (_TOUCHING, date.first_day, date.last_day)
        return Section("events", queries.events(condition, *values) if condition else queries.events(*touching))
    wanted = f"{_STEP} AND {condition}" if condition else _STEP
    step = _step_with_most(queries, date, wanted, values)
    shown = queries.events(wanted, date.first_day, date.last_day, step, step, *values)
    return Section("most-important", shown[:MOST_EVENTS])


def _step_with_most(queries: ItemQueries, date: HistoricalDate, wanted: str, values: tuple[object, ...]) -> int:
    """Return the finest zoom step of the axis at which the list is short enough: it thins out evenly over the time."""
    days = date.first_day, date.last_day
    sql = f"SELECT count(*) FROM event WHERE {wanted}"
    least = max(0, math.ceil(math.log2(max(1, days[1] - days[0]) / _PIXELS)))
    for step in range(least, _COARSEST_STEP):
        count = queries.row(sql, *days, step, step, *values)
        if count and count[0] <= MOST_EVENTS:
            return step
    return _COARSEST_STEP
