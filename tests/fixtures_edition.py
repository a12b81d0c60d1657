"""A small edition, made by the real build from a few rows written here."""

import csv
import sqlite3
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from desktop_app.ingest.__main__ import build
from desktop_app.ingest.source_tables import SOURCE_TABLES
from desktop_app.store.database import open_edition

Rows = dict[str, list[dict[str, str]]]

_EVENT = {"kind": "treaty", "importance": "3", "calendar": "gregorian", "period": "alliance", "in_article": "yes"}
_SURE = {"confidence": "high"}

SMALL: Rows = {
    "lane": [
        {"id": "envoys", "title": "Envoys"},
        {"id": "diplomacy", "title": "Diplomacy", "title_fr": "Diplomatie"},
        {"id": "war", "title": "War"},
    ],
    "kind": [
        {"id": "treaty", "lane": "diplomacy", "title": "Treaty", "title_fr": "Traité", "title_ru": "Договор"},
        {"id": "war", "lane": "war", "title": "War"},
    ],
    "reference": [
        {"id": "article", "kind": "encyclopedia", "title": "The article"},
        {"id": "duroselle", "number": "1", "kind": "book", "authors": "Duroselle, J.-B.", "year": "1979",
         "title": "La Décadence", "publisher": "Imprimerie nationale", "place": "Paris"},
        {"id": "carley", "number": "2", "kind": "article", "title": "A Fearful Concatenation",
         "container": "Europe-Asia Studies", "volume": "47", "issue": "8", "pages": "1303-1346"},
    ],
    "person_role": [
        {"id": "signatory", "title": "Signatory", "title_fr": "Signataire"},
        {"id": "participant", "title": "Took part"},
    ],
    "place": [{"id": "paris", "name": "Paris", "name_ru": "Париж", "country": "FR",
               "latitude": "48.86", "longitude": "2.35"}],
    "period": [
        {"id": "alliance", "parent": "between", "title": "Alliance", "date": "1932/1939"},
        {"id": "between", "title": "Between the wars", "label": "1917-1939", "date": "1917/1939"},
        {"id": "after", "title": "After", "date": "1941/1991"},
    ],
    "person": [
        {"id": "jean-herbette", "name": "Jean Herbette", "name_ru": "Жан Эрбетт", "native_name": "Jean Herbette",
         "variants": "Эрбетт", "country": "FR", "born": "1878-08-04", "died": "1960", "role": "Journalist",
         "sources": "duroselle", **_SURE},
        {"id": "leonid-krasin", "name": "Leonid Krasin", "native_name": "Леонид Красин", "country": "SU",
         "sources": "article", **_SURE},
    ],
    "event": [
        {**_EVENT, "id": "pact-1935", "title": "Pact of mutual assistance", "title_fr": "Pacte d’assistance",
         "label": "Pact", "date": "1935-05-02", "places": "paris",
         "persons": "leonid-krasin:signatory|jean-herbette:participant",
         "summary": "Signed in Paris.", "tone": "3", "article_references": "1",
         "sources": "duroselle|carley=p. 1310", **_SURE},
        {**_EVENT, "id": "peace-1917", "importance": "5", "title": "Peace sought", "date": "1917-10-25",
         "calendar": "julian", "period": "between", "sources": "article", **_SURE},
        {**_EVENT, "id": "pact-1932", "title": "Pact of non-aggression", "date": "1932-11-29", **_SURE},
        {**_EVENT, "id": "war-1941", "kind": "war", "title": "War", "date": "1941-06-22/1945-05~",
         "period": "after", "sources": "carley", **_SURE},
        {**_EVENT, "id": "talks-192x", "title": "Talks about debts", "date": "192X", "period": "between",
         "sources": "carley", **_SURE},
    ],
    "treaty": [
        {"id": "pact", "title": "Treaty of mutual assistance", "signed": "1935-05-02", "in_force": "1936-03-27",
         "ended": "1939~", "places": "paris", "persons": "leonid-krasin", "registration": "LNTS 167/395",
         "event": "pact-1935", "sources": "carley", **_SURE},
    ],
    "envoy": [
        {"id": "fr-herbette-1925", "person": "jean-herbette", "sending": "FR", "posts": "Moscow|Leningrad",
         "title": "Ambassador", "title_fr": "Ambassadeur", "role": "head", "date": "1925-01/1931", "start_basis":
         "arrived", "note": "First of all.", "sources": "duroselle", **_SURE},
        {"id": "su-krasin-1924", "person": "leonid-krasin", "sending": "SU", "posts": "Paris", "title":
         "Plenipotentiary", "role": "head", "date": "1924-11-14/1925-10", "sources": "carley", **_SURE},
        {"id": "fr-vacant-1932", "sending": "FR", "posts": "Moscow", "title": "Post vacant", "title_fr": "Poste vacant",
         "role": "vacant", "date": "1931/1932-06", "note": "Nobody is named.", **_SURE},
        {"id": "su-krasin-1920", "person": "leonid-krasin", "sending": "SU", "posts": "London", "title": "Delegate",
         "role": "unofficial", "date": "1920/1930", "sources": "carley", **_SURE},
    ],
    "title_in_force": [
        {"id": "fr-ambassador", "sending": "FR", "envoys": "fr-herbette-1925", "title": "Ambassador of France",
         "title_fr": "Ambassadeur de France", "date": "1924/1941", "basis": "decree", "note": "By decree.",
         "sources": "carley", **_SURE},
    ],
    "office": [
        {"id": "fr-premier", "country": "FR", "kind": "head-of-government", "title": "Head of government"},
        {"id": "su-foreign", "country": "SU", "kind": "foreign-minister", "title": "Foreign minister"},
    ],
    "office_term": [
        {"id": "fr-premier-herbette", "office": "fr-premier", "person": "jean-herbette", "status": "holder",
         "title": "President of the Council", "title_fr": "Président du Conseil", "date": "1924-06-15/1925-04-17",
         "sources": "carley", **_SURE},
        {"id": "fr-premier-none", "office": "fr-premier", "status": "vacant", "title": "No government",
         "date": "1925-04-18/1930", "note": "Nobody is named.", "confidence": "low"},
        {"id": "su-foreign-krasin", "office": "su-foreign", "person": "leonid-krasin", "status": "acting",
         "title": "Commissar", "date": "1923-07-06/1930-07-21", "note": "First of all.",
         "note_fr": "Le premier.", "sources": "duroselle", **_SURE},
    ],
    "account": [
        {"id": "pact-day-1", "item": "event:pact-1935", "question": "date", "answer": "It was signed on 2 May.",
         "answer_fr": "Il fut signé le 2 mai.", "date": "1935-05-02", "preferred": "yes", "reason": "The text says so.",
         "sources": "carley"},
        {"id": "pact-day-2", "item": "event:pact-1935", "question": "date", "answer": "It counts from March 1936.",
         "date": "1936-03-27", "preferred": "no", "sources": "article"},
        {"id": "krasin-end-1", "item": "office-term:su-foreign-krasin", "question": "end", "answer": "He left in July.",
         "date": "1930-07-21", "preferred": "yes", "reason": "The decree says so.", "sources": "duroselle"},
        {"id": "krasin-end-2", "item": "office-term:su-foreign-krasin", "question": "end", "answer": "He left in May.",
         "date": "1930-05", "preferred": "no", "sources": "carley"},
    ],
    "picture": [
        {"id": "pact", "file": "pact.svg", "events": "pact-1935", "title": "The pact", "alt": "A sheet with two seals",
         "credit": "Drawn for the tests", "licence": "CC0"},
        {"id": "flag", "file": "flag.svg", "country": "FR", "title": "Flag", "alt": "Three bands", "credit": "Drawn",
         "licence": "CC0"},
    ],
    "link": [{"from": "pact-1932", "relation": "leads-to", "to": "pact-1935", "note": "Three years on."}],
    "note": [{"id": "a", "text": "He was called envoy.", "qualifies": "Infobox", "sending": "FR",
              "events": "pact-1935"}],
    "related_article": [
        {"id": "locarno", "title": "Locarno", "date": "1925", "summary": "A treaty.", "relation": "Background",
         "events": "pact-1932"},
    ],
    "article_statement": [
        {"id": "s1", "section": "Lead", "statement": "A pact", "article_references": "1|2", "events": "pact-1935"},
        {"id": "s2", "section": "Notes", "statement": "A note", "table": "notes"},
    ],
    "indicator": [
        {"id": "trade", "title": "Trade", "unit": "francs", "drawing": "line",
         "caption": "What was sold.", "description": "Added up by year.",
         "years": "1925/1939", "source": "Customs", "licence": "CC0", "doubts": "Gold francs."},
    ],
    "indicator_value": [{"indicator": "trade", "year": "1925", "measure": "value", "value": "12.5"}],
    "treaty_index": [{"index_number": "303615", "signed": "1932-11-29", "counted": "1"}],
}  # fmt: skip


def write_sources(folder: Path, rows: Rows) -> Path:
    """Write the source files: for each table the rows given, with empty cells for what they leave out."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in SOURCE_TABLES:
        with (folder / table.file).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [column.name for column in table.columns], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows.get(table.table, []))
    return folder


def changed(table: str, row: int, **cells: str) -> Rows:
    """Return the small sources with some cells of one row changed."""
    rows = deepcopy(SMALL)
    rows[table][row].update(cells)
    return rows


def with_row(table: str, **cells: str) -> Rows:
    """Return the small sources with another row, made from the first of its table."""
    rows = deepcopy(SMALL)
    rows[table].append({**rows[table][0], **cells})
    return rows


def all_rows(connection: sqlite3.Connection, sql: str, *values: Any) -> list[Any]:
    """Return what a query finds; rows of one column as plain values."""
    found = connection.execute(sql, values).fetchall()
    return [row[0] for row in found] if found and len(found[0]) == 1 else found


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with the small sources, free to be spoilt."""
    return write_sources(tmp_path / "sources", SMALL)


@pytest.fixture(scope="session")
def small_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the small edition; nobody writes to it."""
    folder = tmp_path_factory.mktemp("small")
    build(write_sources(folder / "sources", SMALL), folder / "small.db")
    return folder / "small.db"


@pytest.fixture(scope="session")
def small(small_path: Path) -> Iterator[sqlite3.Connection]:
    """The small edition, open."""
    connection = open_edition(small_path)
    yield connection
    connection.close()
