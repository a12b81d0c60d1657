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
_PIXELS = 1000  # of the window whose zoom step decides what is important enough
_STEP = (
    "event.number IN (SELECT number FROM event_span"
    " WHERE last_day >= ? AND first_day <= ? AND finest_step <= ? AND coarsest_step >= ?)"
)


def events_section(queries: ItemQueries, date: HistoricalDate, count: int, condition: str, *values: object) -> Section:
    """Return the events that meet a condition, of which there are `count` within a date.

    A longer list is cut to those that the axis would show of that time in one window: the most important ones.
    """
    if count <= MOST_EVENTS:
        return Section("events", queries.events(condition, *values))
    first, last = date.first_day, date.last_day
    step = max(0, math.floor(math.log2(max(1, last - first) / _PIXELS)))
    most = (
        f"event.number IN (SELECT event.number FROM event WHERE {_STEP} AND {condition}"
        " ORDER BY importance DESC, event.number LIMIT ?)"
    )
    return Section("most-important", queries.events(most, first, last, step, step, *values, MOST_EVENTS))
