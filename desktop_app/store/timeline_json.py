"""Events in the form that TimelineJS and its kin read."""

import sqlite3
from html import escape
from typing import Any

from desktop_app.domain import day_numbers
from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import HistoricalDate, Moment
from desktop_app.store.item_rows import dated
from desktop_app.store.language import localized

Record = dict[str, Any]


def timeline_json(connection: sqlite3.Connection, first_day: int, last_day: int, language: str = "en") -> Record:
    """Return the events that touch these days: no more exact than they are known, with the date in words beside it."""
    columns = ", ".join(localized(name, language) for name in ("event.title", "event.summary", "lane.title"))
    rows = connection.execute(
        f"SELECT event.id, date, calendar, {columns} FROM event_span JOIN event ON event.number = event_span.number"
        "  JOIN kind ON kind.id = event.kind JOIN lane ON lane.id = kind.lane"
        " WHERE event_span.last_day >= ? AND event_span.first_day <= ? ORDER BY event.number",
        (first_day, last_day),
    )
    facts = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    headline = facts.get(f"edition_{language}") or facts.get("edition", "")
    return {"title": {"text": {"headline": escape(headline)}}, "events": [_event(row, language) for row in rows]}


def _event(row: tuple[str, ...], language: str) -> Record:
    id_, edtf, calendar, title, summary, lane = row
    date = dated(edtf, calendar)
    assert date is not None
    record = {
        "unique_id": id_,
        "start_date": _date(date.start or date.end),
        "display_date": in_words(date, language),
        "text": {"headline": escape(title), "text": escape(summary or "")},
        "group": lane,
    }
    return record | ({"end_date": _date(date.end)} if _ends_later(date) else {})


def _ends_later(date: HistoricalDate) -> bool:
    return date.is_interval and date.start is not None and date.end is not None


def _date(moment: Moment | None) -> Record:
    """Return a year, with month and day where all days that the moment may mean lie in them."""
    assert moment is not None  # a date has one end at least
    first, last = (day_numbers.to_gregorian(day) for day in (moment.earliest, moment.latest))
    names = ("year", "month", "day")
    known = [same for same in range(3) if first[: same + 1] == last[: same + 1]] or [0]
    return {names[at]: first[at] for at in known}
