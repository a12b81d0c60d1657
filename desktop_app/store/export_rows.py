"""Events as rows of a table for other programs."""

import sqlite3
from collections.abc import Iterator

from desktop_app.store.language import localized

Cell = str | int | None

_TOUCHING = "SELECT number FROM event_span WHERE last_day >= ? AND first_day <= ? ORDER BY number"
_AT_ONCE = 500


def export_rows(
    connection: sqlite3.Connection, first_day: int, last_day: int, language: str = "en"
) -> Iterator[tuple[Cell, ...]]:
    """Yield the events that touch these days, by date, with dates in EDTF and lists cut by ``; ``.

    Columns: id, date, calendar, title, kind, lane, importance, places, persons, summary, tone, confidence, other
    sources than the encyclopedia article has, those that it has.
    """

    def text(column: str) -> str:
        return localized(column, language)

    sql = (
        f"SELECT event.id, date, calendar, {text('event.title')}, {text('kind.title')}, {text('lane.title')},"
        "   importance,"
        f"  (SELECT group_concat({text('place.name')}, '; ') FROM event_place JOIN place ON place.id = place"
        "     WHERE event = event.id),"
        f"  (SELECT group_concat({text('person.name')}, '; ') FROM event_person JOIN person ON person.id = person"
        "     WHERE event = event.id),"
        f"  {text('event.summary')}, tone, event.confidence,"
        "   (SELECT group_concat(reference, '; ') FROM citation WHERE item = event.id AND statement IS NULL),"
        "   (SELECT group_concat(reference, '; ') FROM citation"
        "     WHERE item = event.id AND statement = 'as the article cites it')"
        "  FROM event JOIN kind ON kind.id = event.kind JOIN lane ON lane.id = kind.lane"
        " WHERE event.number IN ({}) ORDER BY event.number"
    )
    numbers = [number for (number,) in connection.execute(_TOUCHING, (first_day, last_day)).fetchall()]
    for at in range(0, len(numbers), _AT_ONCE):
        some = numbers[at : at + _AT_ONCE]
        yield from connection.execute(sql.format(", ".join("?" * len(some))), some).fetchall()
