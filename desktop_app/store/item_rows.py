"""Lines and lists that several kinds of item share."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from desktop_app.domain.dates import Calendar, DateError, HistoricalDate, parse
from desktop_app.domain.entities import (
    Account,
    Citation,
    Mention,
    OfficeTerm,
    Picture,
    Reference,
    Section,
    Term,
)
from desktop_app.store.language import localized

REFERENCE_COLUMNS = (
    "id number kind authors year title container volume issue pages publisher place doi isbn issn oclc url note"
).split()


class ItemQueries:
    """Small queries from which the pages of items are put together, with texts in one language."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        """Read through `connection`, which stays the caller's."""
        self._connection = connection
        self._language = language

    @property
    def language(self) -> str:
        """The language of the texts."""
        return self._language

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

    def citations(self, *items: str) -> tuple[Citation, ...]:
        """Return what items rest on, each reference once, in the order of the items and of the sources file."""
        of_items = self.citations_by_item(f"item IN ({', '.join('?' * len(items))})", *items)
        found: dict[str, Citation] = {}
        for item in items:
            for citation in of_items.get(item, ()):
                found.setdefault(citation.reference.id, citation)
        return tuple(found.values())

    def citations_by_item(self, condition: str, *values: object) -> dict[str, list[Citation]]:
        """Return what each item rests on whose citations meet a condition, in the order of the sources file."""
        columns = ", ".join(f"reference.{name}" for name in REFERENCE_COLUMNS)
        rows = self.rows(
            f"SELECT item, citation.statement, citation.locator, {columns}"
            "  FROM citation JOIN reference ON reference.id = citation.reference"
            f" WHERE {condition} ORDER BY citation.number",
            *values,
        )
        found: dict[str, list[Citation]] = {}
        for item, statement, locator, *bibliographic in rows:
            citation = Citation(reference(tuple(bibliographic)), statement or "", locator or "")
            found.setdefault(item, []).append(citation)
        return found

    def accounts(self, *items: str) -> tuple[Account, ...]:
        """Return the accounts that disagree about items, question by question, the preferred one first."""
        return tuple(account for item in items for account in self._accounts(item))

    def _accounts(self, item: str) -> Iterator[Account]:
        rows = self.rows(
            f"SELECT id, question, {self.column('answer')}, date, preferred, {self.column('reason')} FROM account"
            " WHERE item = ? ORDER BY question, preferred DESC, start_earliest, id",
            item,
        )
        office = self.row(f"SELECT {self.column('title')}, date FROM office_term WHERE id = ?", item)
        about = Mention("", office[0], "", parse(office[1])) if office else None
        for id_, question, answer, date, preferred, reason in rows:
            yield Account(id_, question, answer, dated(date), bool(preferred), reason or "", self.cited(id_), about)

    def pictures(self, condition: str, *values: object) -> tuple[Picture, ...]:
        """Return the pictures that meet a condition on `picture`."""
        texts = ", ".join(self.column(name) for name in ("title", "alt", "credit"))
        columns = f"id, file, {texts}, licence, country IS NOT NULL"
        rows = self.rows(f"SELECT {columns} FROM picture WHERE {condition} ORDER BY id", *values)
        return tuple(Picture(*row) for row in rows)

    def cited(self, item: str) -> tuple[str, ...]:
        """Return the ids of the references on which an item rests."""
        return tuple(id_ for (id_,) in self.rows("SELECT reference FROM citation WHERE item = ? ORDER BY number", item))

    def reference(self, item: str) -> Reference | None:
        """Return one reference."""
        columns = ", ".join(REFERENCE_COLUMNS)
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

    def persons(self, event: str) -> tuple[Mention, ...]:
        """Return the persons of an event, each with what they did in it."""
        rows = self.rows(
            f"SELECT person.id, {self.column('person.name')}, {self.column('person_role.title')} FROM event_person"
            "  JOIN person ON person.id = event_person.person JOIN person_role ON person_role.id = event_person.role"
            " WHERE event = ? ORDER BY event_person.position",
            event,
        )
        return tuple(Mention(*row) for row in rows)

    def signatories(self, treaty: str) -> tuple[Mention, ...]:
        """Return who signed a treaty."""
        rows = self.rows(
            f"SELECT person.id, {self.column('name')} FROM treaty_person JOIN person ON person.id = person"
            " WHERE treaty = ? ORDER BY position",
            treaty,
        )
        return tuple(Mention(*row) for row in rows)

    def places(self, join: str, owner: str) -> tuple[Mention, ...]:
        """Return the places of an event or a treaty."""
        table = join.removesuffix("_place")
        rows = self.rows(
            f"SELECT place.id, {self.column('name')} FROM {join} JOIN place ON place.id = {join}.place"
            f" WHERE {join}.{table} = ? ORDER BY position",
            owner,
        )
        return tuple(Mention(*row) for row in rows)


def reference(row: tuple[Any, ...]) -> Reference:
    """Return a reference from its columns, with empty texts for what is unknown."""
    id_, number, *texts = row
    return Reference(id_, number, *(text or "" for text in texts))


def mentions(rows: Iterable[tuple[Any, ...]]) -> tuple[Mention, ...]:
    """Return lines from rows of id, title and EDTF date."""
    return tuple(Mention(id_, title, "", parse(date) if date else None) for id_, title, date in rows)


def term_mention(term: Term) -> Mention:
    """Return the line that names an envoy with title and term; a vacancy with the country that nobody stood for."""
    return Mention(term.id, term.name, term.title or term.sending, term.date, confirmed=term.confidence != "low")


def office_mention(term: OfficeTerm) -> Mention:
    """Return the line that names the holder of a high office; it leads to the person. A vacancy says what is known."""
    note = "" if term.person else term.note
    return Mention(term.person, term.name, term.title, term.date, note, term.confidence != "low")


def held_office_mention(term: OfficeTerm, sources: tuple[str, ...]) -> Mention:
    """Return the line of an office on the page of who held it."""
    return Mention("", term.title, "", term.date, term.note, term.confidence != "low", sources)


def filled(*sections: Section) -> tuple[Section, ...]:
    """Return the sections that have lines."""
    return tuple(section for section in sections if section.mentions)


def bounded_date(item: str, prefix: str) -> HistoricalDate | None:
    """Return the date that an id carries after a prefix, or None for other ids and for dates with an open end."""
    if not item.startswith(prefix):
        return None
    try:
        date = parse(item.removeprefix(prefix))
    except DateError:
        return None
    return date if date.start is not None and date.end is not None else None


def dated(text: str | None, calendar: str = "gregorian") -> HistoricalDate | None:
    """Read a date that may be missing."""
    return _parsed(text, calendar) if text else None


@lru_cache(maxsize=4_000)
def _parsed(text: str, calendar: str) -> HistoricalDate:
    return parse(text, Calendar(calendar))
