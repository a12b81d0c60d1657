"""The tables behind the axis: zoom intervals, exact counts and densities of every lane, counts of every period."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desktop_app.domain.level_of_detail import AxisEvent, densities, zoom_intervals

Record = dict[str, Any]

ENVOYS_LANE = "lane:envoys"

_EVENTS_OF_LANE = """
    SELECT event.number, coalesce(event.start_earliest, event.end_earliest),
           coalesce(event.end_latest, event.start_latest), event.importance
      FROM event JOIN kind ON kind.id = event.kind WHERE kind.lane = ? ORDER BY event.number
"""
_AXIS = "INSERT INTO event_axis VALUES (:number, :lane, :first_day, :last_day, :start_position, :end_position)"
_DENSITY = "INSERT INTO event_density VALUES (:lane, :level, :bucket, :events)"
_SPAN = "INSERT INTO event_span VALUES (?, ?, ?, ?, ?)"
_COUNT = "UPDATE period SET events = (SELECT count(*) FROM event WHERE event.period = period.id)"


def fill_axis(connection: sqlite3.Connection, lane_done: Callable[[str], object] = str) -> None:
    """Fill the tables from the events, lane by lane, so that never more than one lane is held in memory."""
    for (lane,) in connection.execute("SELECT id FROM lane ORDER BY id").fetchall():
        events = [AxisEvent(*row) for row in connection.execute(_EVENTS_OF_LANE, (lane,))]
        connection.executemany(_AXIS, axis_records(lane, events))
        connection.executemany(_DENSITY, density_records(lane, events))
        connection.executemany(_SPAN, span_records(events))
        lane_done(lane)


def count_events(connection: sqlite3.Connection) -> None:
    """Count the events of every period, so that the first screen needs not."""
    connection.execute(_COUNT)


def axis_records(lane: str, events: list[AxisEvent]) -> Iterator[Record]:
    """Yield the rows of event_axis: the places of each event of one lane by first and by last day."""
    starts = _positions(sorted(events, key=lambda event: (event.first_day, event.number)))
    ends = _positions(sorted(events, key=lambda event: (event.last_day, event.number)))
    for event in events:
        yield {
            "number": event.number,
            "lane": lane,
            "first_day": event.first_day,
            "last_day": event.last_day,
            "start_position": starts[event.number],
            "end_position": ends[event.number],
        }


def span_records(events: list[AxisEvent]) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield the rows of event_span for the events of one lane."""
    intervals = zoom_intervals(events)
    for event in events:
        finest, coarsest = intervals[event.number]
        yield event.number, event.first_day, event.last_day, finest, coarsest


def density_records(lane: str, events: list[AxisEvent]) -> Iterator[Record]:
    """Yield the rows of event_density for one lane."""
    for (level, bucket), count in sorted(densities(events).items()):
        yield {"lane": lane, "level": level, "bucket": bucket, "events": count}


def _positions(events: Iterable[AxisEvent]) -> dict[int, int]:
    return {event.number: position for position, event in enumerate(events, start=1)}
