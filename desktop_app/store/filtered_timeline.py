"""The axis, its counts and the tree of an edition with fewer events: those that meet the criteria.

The axis reads three tables: event_axis, event_span, event_density. A filter is the same three tables over fewer events
in SQLite's temporary schema, where names are looked up first, on a connection of its own; so every query of the axis
stays as it is, and costs no more.
"""

import json
import sqlite3

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.entities import EventTitle, Lane, Period, Term
from desktop_app.domain.level_of_detail import DENSITY_LEVELS, AxisEvent
from desktop_app.store.axis_tables import ENVOYS_LANE, span_records
from desktop_app.store.criteria_sql import envoys_left, events_condition
from desktop_app.store.timeline_store import TimelineStore

_TABLES = """
    CREATE TEMP TABLE wanted (number INTEGER PRIMARY KEY);
    CREATE TEMP TABLE event_axis (
        number INTEGER PRIMARY KEY, lane TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
        start_position INTEGER NOT NULL, end_position INTEGER NOT NULL);
    CREATE INDEX temp.filtered_axis_by_start ON event_axis (lane, first_day, start_position);
    CREATE INDEX temp.filtered_axis_by_end ON event_axis (lane, last_day, end_position);
    CREATE VIRTUAL TABLE temp.event_span USING rtree_i32 (number, first_day, last_day, finest_step, coarsest_step);
    CREATE TEMP TABLE event_density (
        lane TEXT NOT NULL, level INTEGER NOT NULL, bucket INTEGER NOT NULL, events INTEGER NOT NULL,
        PRIMARY KEY (lane, level, bucket)) WITHOUT ROWID;
"""
_WANTED = (
    "INSERT INTO wanted SELECT event.number FROM search_document AS document JOIN event ON event.id = document.item"
    " WHERE document.kind = 'event' AND {condition}"
)


_AXIS = """
    INSERT INTO temp.event_axis
    SELECT number, lane, first_day, last_day,
           row_number() OVER (PARTITION BY lane ORDER BY first_day, number),
           row_number() OVER (PARTITION BY lane ORDER BY last_day, number)
      FROM main.event_axis WHERE number IN (SELECT number FROM wanted)
"""
_DENSITIES = """
    INSERT INTO temp.event_density
    SELECT lane, level.value, first_day >> level.value AS bucket, count(*)
      FROM temp.event_axis, json_each(:levels) AS level GROUP BY lane, level.value, bucket
"""
_MOST_PLACED_ANEW = 20_000
_EVENTS_OF_LANE = """
    SELECT number, first_day, last_day, importance FROM temp.event_axis JOIN event USING (number) WHERE lane = ?
"""
_COPIED_SPANS = """
    INSERT INTO temp.event_span SELECT * FROM main.event_span WHERE number IN (SELECT number FROM wanted)
"""


class FilteredTimeline(TimelineStore):
    """Typed queries over the events, envoys and periods that meet some criteria."""

    def __init__(self, connection: sqlite3.Connection, language: str, criteria: Criteria) -> None:
        """Fill the tables of `connection`, which nothing else reads: some milliseconds for hundreds of events."""
        super().__init__(connection, language)
        self._criteria = criteria
        connection.execute("PRAGMA query_only = OFF")  # the edition itself is open read-only
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.executescript(_TABLES)
        condition, values = events_condition(criteria)
        connection.execute(_WANTED.format(condition=condition), values)
        connection.execute(_AXIS)
        connection.execute(_DENSITIES, {"levels": json.dumps(list(DENSITY_LEVELS))})
        _fill_spans(connection)
        connection.commit()
        connection.execute("PRAGMA query_only = ON")

    def lanes(self) -> list[Lane]:
        """Return the lanes in their order on screen, with what is left in them; only those asked for, if any are."""
        envoys = sum(not term.is_vacancy for term in self.terms())
        wanted = self._criteria.values("lane")
        return [
            lane._replace(events=envoys) if lane.id == ENVOYS_LANE else lane
            for lane in super().lanes()
            if not wanted or lane.id in wanted
        ]

    def periods(self) -> list[Period]:
        """Return all periods, each with the count of its own events that are left."""
        rows = self._connection.execute(
            "SELECT period, count(*) FROM event JOIN wanted ON wanted.number = event.number GROUP BY period"
        )
        left = dict(rows.fetchall())
        return [period._replace(events=left.get(period.id, 0)) for period in super().periods()]

    def events_of_period(self, period: str, most: int) -> list[EventTitle]:
        """Return the first events of one period that are left, by date."""
        return self._event_titles("period = ? AND event.number IN (SELECT number FROM wanted)", period, most)

    def terms(self) -> list[Term]:
        """Return the terms that are left, by country and start."""
        left = set(envoys_left(self._connection, self._criteria))
        return [term for term in super().terms() if term.id in left]


def _fill_spans(connection: sqlite3.Connection) -> None:
    """Give each event that is left its zoom interval: among fewer there is room for a label from further away.

    Many keep that of the whole edition: reckoning in Python would hold up the window from its own thread.
    """
    if connection.execute("SELECT count(*) FROM wanted").fetchone()[0] > _MOST_PLACED_ANEW:
        connection.execute(_COPIED_SPANS)
        return
    for (lane,) in connection.execute("SELECT id FROM lane").fetchall():
        events = [AxisEvent(*row) for row in connection.execute(_EVENTS_OF_LANE, (lane,))]
        connection.executemany("INSERT INTO temp.event_span VALUES (?, ?, ?, ?, ?)", span_records(events))
