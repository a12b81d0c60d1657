"""What happened on a day, in a year, in a span: the dated items that a search for a date finds."""

import math
import sqlite3

from desktop_app.domain.criteria import EVERYTHING, Criteria
from desktop_app.domain.date_query import date_of_words
from desktop_app.domain.dates import DateError, HistoricalDate, parse
from desktop_app.store.criteria_sql import condition_of

Found = list[tuple[str, str]]  # items and their kinds

_PIXELS = 1000  # of a window: of crowded times only what the axis would name in it is ranked
_MOST_EVENTS = 3000
_EVENTS = """
    SELECT event.id FROM event_span JOIN event ON event.number = event_span.number
     WHERE event_span.last_day >= ? AND event_span.first_day <= ? AND coarsest_step >= ? LIMIT ?
"""
_DURING = """
    SELECT document.item, document.kind FROM search_document AS document
     WHERE (item IN ({events}) OR kind <> 'event' AND first_day IS NOT NULL AND kind IN ('envoy', 'treaty', 'period')
            AND first_day <= ? AND last_day >= ?) AND {condition}
     ORDER BY importance - (last_day - first_day) / 400.0 DESC, first_day, item
     LIMIT ?
"""
_ANY_STEP = -100


def date_of(words: str) -> HistoricalDate | None:
    """Read a date of any precision in EDTF (``1935``, ``1932/1939``), as two years or in words, or return None."""
    try:
        return parse(words.strip().replace("–", "/").replace(" ", ""))
    except DateError:
        return _years(words) or date_of_words(words)


def during(connection: sqlite3.Connection, date: HistoricalDate, limit: int, criteria: Criteria = EVERYTHING) -> Found:
    """Return events, envoys, treaties and periods that touch a date, best known and shortest first."""
    first, last = date.first_day, date.last_day
    events = connection.execute(_EVENTS, (first, last, _ANY_STEP, _MOST_EVENTS + 1)).fetchall()
    if len(events) > _MOST_EVENTS:
        step = math.floor(math.log2(max(1, last - first) / _PIXELS))
        events = connection.execute(_EVENTS, (first, last, step, _MOST_EVENTS)).fetchall()
    condition, values = condition_of(criteria)
    sql = _DURING.format(events=", ".join("?" * len(events)), condition=condition)
    return connection.execute(sql, (*(id_ for (id_,) in events), last, first, *values, limit)).fetchall()


def _years(words: str) -> HistoricalDate | None:
    """Read ``1932-1939``, which EDTF does not know."""
    first, dash, last = words.replace("–", "-").replace(" ", "").partition("-")
    is_span = dash and first.isascii() and first.isdigit() and last.isascii() and last.isdigit()
    if not is_span or len(first) != 4 or len(last) != 4 or last < first:
        return None
    return parse(f"{first}/{last}")
