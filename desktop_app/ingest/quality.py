"""How complete and how well sourced an edition is: counts and shares, kept in the edition and held by a test."""

import sqlite3
from collections.abc import Iterator
from typing import Any

Record = dict[str, Any]

_COUNTED = (
    "event", "treaty", "envoy", "title_in_force", "office_term", "person", "period", "reference", "citation", "account",
    "link", "place", "name_variant", "indicator", "indicator_value", "note", "related_article", "picture",
)  # fmt: skip
_TRANSLATED = {
    "period": ("title", "label", "summary"),
    "lane": ("title",),
    "kind": ("title",),
    "person_role": ("title",),
    "event": ("title", "label", "summary"),
    "treaty": ("title", "summary"),
    "person": ("name", "role"),
    "envoy": ("title", "note"),
    "title_in_force": ("title", "note"),
    "office": ("title",),
    "office_term": ("title", "note"),
    "account": ("answer", "reason"),
    "place": ("name",),
    "indicator": ("title", "unit", "caption"),
    "note": ("text", "qualifies", "remark"),
    "related_article": ("title", "summary", "relation"),
    "link": ("note",),
    "picture": ("title", "alt", "credit"),
}
_SOURCED = ("event", "treaty", "envoy", "person", "office_term")
# Neither the article nor a reference that only the article gives: somebody looked into another work.
_OWN_SOURCES = "SELECT item FROM citation WHERE statement IS NULL AND reference <> 'reference:article'"
_SHARES = {
    "share sourced beside the article": f"id IN ({_OWN_SOURCES})",
    "share with confidence high": "confidence = 'high'",
    "share with confidence low": "confidence = 'low'",
}
_EVENT_SHARES = {
    "share known to the day": "start_earliest = start_latest AND end_earliest = end_latest",
    "share with a place": "id IN (SELECT event FROM event_place)",
    "share with a person": "id IN (SELECT event FROM event_person)",
    "share linked": "id IN (SELECT source FROM link UNION SELECT target FROM link)",
}
_GROUPED = {
    "events by decade": "SELECT substr(date(start_earliest - 0.5), 1, 3) || '0s', count(*) FROM event GROUP BY 1",
    "events by lane": "SELECT lane.title, count(*) FROM event JOIN kind ON kind.id = event.kind"
    " JOIN lane ON lane.id = kind.lane GROUP BY lane.id",
    "events by importance": "SELECT importance, count(*) FROM event GROUP BY 1",
    "links by relation": "SELECT relation, count(*) FROM link GROUP BY 1",
}
_SINGLE = {
    "fewest events in a year 1917-1991": "WITH RECURSIVE years (year) AS"
    " (SELECT 1917 UNION ALL SELECT year + 1 FROM years WHERE year < 1991) SELECT min((SELECT count(*) FROM event"
    " WHERE strftime('%Y', start_earliest - 0.5) = CAST(year AS TEXT))) FROM years",
    "questions with accounts that disagree": "SELECT count(*) FROM (SELECT DISTINCT item, question FROM account)",
    "events of importance 4 or 5 without a source beside the article": "SELECT count(*) FROM event"
    f" WHERE importance >= 4 AND id NOT IN ({_OWN_SOURCES})",
    "events without a link": "SELECT count(*) FROM event"
    " WHERE id NOT IN (SELECT source FROM link UNION SELECT target FROM link)",
    "places without coordinates": "SELECT count(*) FROM place WHERE latitude IS NULL",
}


def quality_records(connection: sqlite3.Connection) -> Iterator[Record]:
    """Yield the figures of a filled edition as rows of `quality`. Shares are of one hundred, to one decimal."""
    for measure, part, value in _figures(connection):
        yield {"measure": measure, "part": str(part), "value": value}


def _figures(connection: sqlite3.Connection) -> Iterator[tuple[str, Any, float]]:
    for table in _COUNTED:
        yield "rows", table, _one(connection, f'SELECT count(*) FROM "{table}"')
    for measure, sql in _GROUPED.items():
        for part, value in connection.execute(sql):
            yield measure, part, value
    for measure, condition in _SHARES.items():
        for table in _SOURCED:
            yield measure, table, _share(connection, table, condition)
    for measure, condition in _EVENT_SHARES.items():
        yield measure, "event", _share(connection, "event", condition)
    for measure, sql in _SINGLE.items():
        yield measure, "", _one(connection, sql)
    yield from _missing_translations(connection)


def _missing_translations(connection: sqlite3.Connection) -> Iterator[tuple[str, str, float]]:
    for table, columns in _TRANSLATED.items():
        for column in columns:
            for ending in ("_fr", "_ru"):
                missing = f"SELECT count(*) FROM \"{table}\" WHERE {column} <> '' AND {column}{ending} IS NULL"
                yield "missing translations", f"{table}.{column}{ending}", _one(connection, missing)


def _share(connection: sqlite3.Connection, table: str, condition: str) -> float:
    return round(_one(connection, f"SELECT coalesce(100.0 * avg({condition}), 0) FROM {table}"), 1)


def _one(connection: sqlite3.Connection, sql: str) -> float:
    return float(connection.execute(sql).fetchone()[0] or 0)


def report(connection: sqlite3.Connection) -> str:
    """Return the figures as lines for a person: a measure a line, its parts beside each other."""
    lines: dict[str, list[str]] = {}
    for measure, part, value in connection.execute("SELECT measure, part, value FROM quality ORDER BY rowid"):
        lines.setdefault(measure, []).append(f"{part} {value:g}".strip())
    return "\n".join(f"{measure}: {', '.join(parts)}" for measure, parts in lines.items())
