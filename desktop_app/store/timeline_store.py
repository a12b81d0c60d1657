"""What the axis and the period tree ask for. A frame costs what is visible, not what exists."""

import sqlite3
from typing import Any

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import AxisEntry, AxisPlace, EventLink, EventTitle, Lane, Period, Term
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.axis_tables import ENVOYS_LANE
from desktop_app.store.day_items import day_span
from desktop_app.store.event_lists import LANE_COUNTS
from desktop_app.store.item_rows import ItemQueries, calendar_of
from desktop_app.store.language import localized
from desktop_app.store.range_items import range_span
from desktop_app.store.terms import all_terms
from desktop_app.store.typed_rows import MOST_LANES, MOST_PERIODS, all_typed, bearable, days, tree, typed, whole

_LABEL = "coalesce({label}, {title})"
_SHOWN = (
    "SELECT number FROM event_span WHERE last_day >= ? AND first_day <= ? AND finest_step <= ? AND coarsest_step >= ?"
)
# Asked by days, not by the place in the lane, so that it is answered for an event that a filter took away too.
_NEIGHBOUR = """
    SELECT other.id
      FROM event JOIN kind ON kind.id = event.kind JOIN event_axis ON event_axis.lane = kind.lane
       AND event_axis.first_day {after}= coalesce(event.start_earliest, event.end_earliest)
       AND (event_axis.first_day <> coalesce(event.start_earliest, event.end_earliest)
            OR event_axis.number {after} event.number)
      JOIN event AS other ON other.number = event_axis.number
     WHERE event.id = ? ORDER BY event_axis.first_day {order}, event_axis.start_position {order} LIMIT 1
"""
_MOST_ENTRIES = 20_000  # kept, some ten megabytes
_AT_ONCE = 500


class TimelineStore:
    """Typed queries over an open edition, with texts in one language."""

    def __init__(self, connection: sqlite3.Connection, language: str = "en") -> None:
        """Read through `connection`, which stays the caller's."""
        self._connection = connection
        self._language = language
        self._entries: dict[int, AxisEntry] = {}

    def lanes(self) -> list[Lane]:
        """Return the lanes in their order on screen."""
        rows = self._connection.execute(
            f"SELECT lane.id, {self._in_language('lane.title')},"
            "       CASE lane.id WHEN ? THEN (SELECT count(*) FROM envoy WHERE role <> 'vacant')"
            # The last place in a lane is the count of its events: found, not counted.
            "       ELSE coalesce((SELECT start_position FROM event_axis WHERE event_axis.lane = lane.id"
            "                       ORDER BY first_day DESC, start_position DESC LIMIT 1), 0) END"
            "  FROM lane ORDER BY lane.position",
            (ENVOYS_LANE,),
        )
        lanes = all_typed(Lane(*row) for row in bearable(rows, MOST_LANES))
        whole(*(lane.events for lane in lanes))
        return lanes

    def periods(self) -> list[Period]:
        """Return the periods in the reading order of their tree, each with the count of its own events."""
        rows = self._connection.execute(
            f"SELECT period.id, parent, level, {self._in_language('period.title')},"
            f"       coalesce({self._in_language('period.label')}, {self._in_language('period.title')}), date,"
            "       events FROM period ORDER BY position"
        )
        found = (
            Period(item, parent, level, title, label, parse(date), count)
            for item, parent, level, title, label, date, count in bearable(rows, MOST_PERIODS)
        )
        periods = tree(all_typed(found))
        whole(sum(period.events for period in periods))
        return periods

    def events_of_period(self, period: str, most: int) -> list[EventTitle]:
        """Return the first events of one period, without those of the periods inside it, by date."""
        return self._event_titles("period = ?", period, most)

    def _event_titles(self, condition: str, *values: object) -> list[EventTitle]:
        rows = self._connection.execute(
            f"SELECT event.id, {self._in_language('event.title')}, date, calendar, kind.lane"
            f"  FROM event JOIN kind ON kind.id = event.kind WHERE {condition} ORDER BY number LIMIT ?",
            values,
        )
        return all_typed(
            EventTitle(id_, title, parse(date, calendar_of(calendar)), lane)
            for id_, title, date, calendar, lane in rows.fetchall()
        )

    def extent(self) -> TimeSpan:
        """Return the span from the first to the last day that any event, term or period touches."""
        first, last = self._connection.execute(
            "SELECT min(first), max(last) FROM ("
            # Asked lane by lane, each is one look-up in an index.
            " SELECT (SELECT min(first_day) FROM event_axis WHERE event_axis.lane = lane.id) AS first,"
            "        (SELECT max(last_day) FROM event_axis WHERE event_axis.lane = lane.id) AS last FROM lane"
            " UNION ALL SELECT min(start_earliest), max(end_latest) FROM period"
            " UNION ALL SELECT min(start_earliest), max(end_latest) FROM envoy)"
        ).fetchone()
        days(first, last)
        return TimeSpan.of_days(first if first is not None else 2421165, last if last is not None else 2448622)

    def terms(self) -> list[Term]:
        """Return the terms of all envoys, by country and start."""
        return all_terms(ItemQueries(self._connection, self._language))

    def axis_entries(self, first_day: int, last_day: int, step: int, room_step: int | None = None) -> list[AxisEntry]:
        """Return the events that touch these days and have a place at a zoom step, more important first.

        With a coarser `room_step` only those that are still shown there. What was read before is not read again: an
        event is asked for at many steps.
        """
        shown = (first_day, last_day, step, step if room_step is None else room_step)
        wanted = [number for (number,) in self._connection.execute(_SHOWN, shown).fetchall()]
        self._read(wanted)
        return sorted(map(self._entries.__getitem__, wanted), key=_by_importance)

    def axis_entry(self, event: str) -> AxisEntry | None:
        """Return an event as the axis needs it, or None for any other item."""
        row = self._connection.execute("SELECT number FROM event WHERE id = ?", (event,)).fetchone()
        if row is None:
            return None
        self._read([row[0]])
        return self._entries[row[0]]

    def _read(self, wanted: list[int]) -> None:
        """Make sure that some events are among those kept."""
        missing = [number for number in wanted if number not in self._entries]
        if len(self._entries) + len(missing) > _MOST_ENTRIES:
            self._entries.clear()
            missing = wanted
        label = _LABEL.format(label=self._in_language("label"), title=self._in_language("event.title"))
        for at in range(0, len(missing), _AT_ONCE):
            numbers = missing[at : at + _AT_ONCE]
            rows = self._connection.execute(
                f"SELECT event.number, event.id, kind.lane, importance, {self._in_language('event.title')}, {label},"
                "        date, start_earliest, start_latest, end_earliest, end_latest"
                "  FROM event JOIN kind ON kind.id = event.kind"
                f" WHERE event.number IN ({', '.join('?' * len(numbers))})",
                numbers,
            )
            self._entries.update((row[0], _entry(row)) for row in rows.fetchall())

    def counts(self, first_day: int, last_day: int) -> dict[str, int]:
        """Return how many events of each lane touch these days; exact at any size, two index look-ups a lane."""
        rows = self._connection.execute(LANE_COUNTS, (last_day, first_day))
        return {lane: whole(count) for lane, count in rows.fetchall()}

    def densities(self, level: int, first_day: int, last_day: int) -> dict[str, list[tuple[int, int]]]:
        """Return (first day of the bucket, events that start in it) of each lane; buckets hold 2^level days."""
        sql = (
            "SELECT bucket << ?, events FROM event_density"
            " WHERE lane = ? AND level = ? AND bucket BETWEEN ? AND ? ORDER BY bucket"
        )
        buckets = level, first_day >> level, last_day >> level
        # Lane by lane each is one stretch of the table, in its order.
        lanes = self._connection.execute("SELECT id FROM lane ORDER BY position").fetchall()
        found = {lane: self._connection.execute(sql, (level, lane, *buckets)).fetchall() for (lane,) in lanes}
        for buckets_of_lane in found.values():
            whole(*(events for _, events in buckets_of_lane))
        return found

    def days_of(self, item: str) -> TimeSpan | None:
        """Return the days that an item may touch, or None where it has no date of its own."""
        if (span := range_span(item) or day_span(item)) is not None:
            return span
        row = self._connection.execute(
            "SELECT first_day, last_day FROM event JOIN event_axis ON event_axis.number = event.number WHERE id = ?"
            " UNION ALL SELECT first_day, last_day FROM search_document WHERE item = ? AND first_day IS NOT NULL",
            (item, item),
        ).fetchone()
        if row is None:
            return None
        days(*row)
        return TimeSpan.of_days(*row)

    def period_of(self, event: str) -> str:
        """Return the id of the period that an event belongs to, empty for any other item."""
        row = self._connection.execute("SELECT period FROM event WHERE id = ?", (event,)).fetchone()
        return str(row[0]) if row else ""

    def neighbour(self, event: str, step: int) -> str:
        """Return the next event of the same lane by date, or with step -1 the one before; empty at the ends."""
        row = self._connection.execute(
            _NEIGHBOUR.format(after=">", order="ASC") if step > 0 else _NEIGHBOUR.format(after="<", order="DESC"),
            (event,),
        ).fetchone()
        return str(row[0]) if row else ""

    def links_of(self, event: str) -> list[EventLink]:
        """Return the links from and to an event, by the other's date; none for any other item."""
        place = "{0}.id, {0}_kind.lane, {0}_axis.first_day, {0}_axis.last_day"
        join = (
            "JOIN event AS {0} ON {0}.id = link.{0} JOIN kind AS {0}_kind ON {0}_kind.id = {0}.kind"
            " JOIN event_axis AS {0}_axis ON {0}_axis.number = {0}.number"
        )
        rows = self._connection.execute(
            f"SELECT relation, {place.format('source')}, {place.format('target')}"
            f" FROM link {join.format('source')} {join.format('target')}"
            " WHERE source.id = ? OR target.id = ? ORDER BY source.number, target.number",
            (event, event),
        )
        return all_typed(EventLink(row[0], _place(row[1:5]), _place(row[5:])) for row in rows.fetchall())

    def _in_language(self, column: str) -> str:
        return localized(column, self._language)


def _entry(row: tuple[Any, ...]) -> AxisEntry:
    entry = typed(AxisEntry(*row))
    days(entry.first_day, entry.last_day)
    return entry


def _place(row: tuple[Any, ...]) -> AxisPlace:
    place = typed(AxisPlace(*row))
    days(place.first_day, place.last_day)
    return place


def _by_importance(entry: AxisEntry) -> tuple[int, int]:
    """Order the more important first, then the earlier: events are numbered by date."""
    return -entry.importance, entry.number
