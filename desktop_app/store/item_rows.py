"""Lines and lists that several kinds of item share."""

import sqlite3
from collections.abc import Iterable
from typing import Any

from desktop_app.domain.dates import Calendar, HistoricalDate, parse
from desktop_app.domain.entities import Citation, Mention, Reference, Section, Term
from desktop_app.store.language import localized

_REFERENCE_COLUMNS = (
    "id number kind authors year title container volume issue pages publisher place doi isbn issn oclc url note"
).split()


class ItemQueries:
    """Small queries from which the pages of items are put together, with texts in one language."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        """Read through `connection`, which stays the caller's."""
        self._connection = connection
        self._language = language

    def column(self, name: str) -> str:
        """Return the SQL for a translated column."""
        return localized(name, self._language)

    def row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """Return the first row."""
        found = self._connection.execute(sql, values).fetchone()
        return tuple(found) if found else None

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Return all rows."""
        return self._connection.execute(sql, values).fetchall()

    def citations(self, item: str) -> tuple[Citation, ...]:
        """Return what an item rests on, in the order of the sources file."""
        columns = ", ".join(f"reference.{name}" for name in _REFERENCE_COLUMNS)
        rows = self.rows(
            f"SELECT {columns}, citation.statement, citation.locator"
            "  FROM citation JOIN reference ON reference.id = citation.reference"
            " WHERE item = ? ORDER BY citation.number",
            item,
        )
        return tuple(Citation(reference(row[:-2]), row[-2] or "", row[-1] or "") for row in rows)

    def reference(self, item: str) -> Reference | None:
        """Return one reference."""
        columns = ", ".join(_REFERENCE_COLUMNS)
        row = self.row(f"SELECT {columns} FROM reference WHERE id = ?", item)
        return reference(row) if row else None

    def events(self, condition: str, *values: object) -> tuple[Mention, ...]:
        """Return the events that meet a condition on `event`, by date."""
        rows = self.rows(
            f"SELECT event.id, {self.column('event.title')}, date, calendar FROM event"
            f" WHERE {condition} ORDER BY number",
            *values,
        )
        return tuple(Mention(id_, title, "", dated(date, calendar)) for id_, title, date, calendar in rows)

    def persons(self, join: str, owner: str) -> tuple[Mention, ...]:
        """Return the persons of an event or a treaty, from its table of persons."""
        table = join.removesuffix("_person")
        rows = self.rows(
            f"SELECT person.id, {self.column('name')}, role FROM {join} JOIN person ON person.id = {join}.person"
            f" WHERE {join}.{table} = ? ORDER BY position",
            owner,
        )
        return tuple(Mention(id_, name, role or "") for id_, name, role in rows)

    def places(self, join: str, owner: str) -> tuple[str, ...]:
        """Return the names of the places of an event or a treaty."""
        table = join.removesuffix("_place")
        rows = self.rows(
            f"SELECT {self.column('name')} FROM {join} JOIN place ON place.id = {join}.place"
            f" WHERE {join}.{table} = ? ORDER BY position",
            owner,
        )
        return tuple(name for (name,) in rows)


def reference(row: tuple[Any, ...]) -> Reference:
    """Return a reference from its columns, with empty texts for what is unknown."""
    id_, number, *texts = row
    return Reference(id_, number, *(text or "" for text in texts))


def mentions(rows: Iterable[tuple[Any, ...]]) -> tuple[Mention, ...]:
    """Return lines from rows of id, title and EDTF date."""
    return tuple(Mention(id_, title, "", parse(date) if date else None) for id_, title, date in rows)


def term_mention(term: Term) -> Mention:
    """Return the line that names an envoy with title and term."""
    return Mention(term.id, term.name, term.title, term.date)


def filled(*sections: Section) -> tuple[Section, ...]:
    """Return the sections that have lines."""
    return tuple(section for section in sections if section.mentions)


def dated(text: str | None, calendar: str = "gregorian") -> HistoricalDate | None:
    """Read a date that may be missing."""
    return parse(text, Calendar(calendar)) if text else None
