"""The tables behind the axis: zoom intervals, exact counts and densities of every lane."""

from collections.abc import Iterable, Iterator
from typing import Any

from desktop_app.timeline.level_of_detail import AxisEvent, densities, zoom_intervals

Record = dict[str, Any]


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
