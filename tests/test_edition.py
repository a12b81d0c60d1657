"""The edition as it is committed: built from these sources, whole, and holding all of the article."""

import csv
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.dates import parse
from desktop_app.ingest.__main__ import build
from desktop_app.paths import EDITION, ROOT
from desktop_app.store.database import open_edition
from desktop_app.store.item_store import find_item
from desktop_app.store.offices import heads_of_mission
from desktop_app.store.search import search
from desktop_app.store.verification import content_digest

SOURCES = ROOT / "data" / "sources"


def _rows(table: str) -> list[dict[str, str]]:
    with (SOURCES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _count(edition: sqlite3.Connection, table: str, condition: str = "1") -> int:
    return edition.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0]


def test_the_committed_edition_is_what_its_sources_make(edition: sqlite3.Connection, tmp_path: Path) -> None:
    build(SOURCES, tmp_path / "fresh.db")
    stale = "run python3 build/dev.py data, and commit data/relations.db"
    with closing(open_edition(tmp_path / "fresh.db")) as fresh:
        assert content_digest(fresh) == content_digest(edition), stale
        stated = fresh.execute("SELECT value FROM meta WHERE key = 'content_digest'").fetchone()[0]
        assert stated == content_digest(fresh)


def test_two_builds_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.db", "two.db"):
        build(SOURCES, tmp_path / name)
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_it_is_whole(edition: sqlite3.Connection) -> None:
    assert edition.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert edition.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("table", ["event", "treaty", "envoy", "person", "reference", "period", "place", "indicator"])
def test_every_source_row_is_in_it(edition: sqlite3.Connection, table: str) -> None:
    file = {"person": "persons", "treaty": "treaties"}.get(table, table + "s")
    assert _count(edition, table) == len(_rows(file))


def test_it_holds_what_the_article_lists(edition: sqlite3.Connection) -> None:
    numbers = [row[0] for row in edition.execute("SELECT number FROM reference WHERE number IS NOT NULL ORDER BY 1")]
    assert numbers == list(range(1, 17))
    assert _count(edition, "note") == 3
    assert _count(edition, "related_article") == 20
    assert _count(edition, "envoy") >= 48
    assert _count(edition, "indicator") >= 18
    assert _count(edition, "event") >= 398


@pytest.mark.parametrize("statement", _rows("article_statements"), ids=lambda row: row["id"])
def test_a_statement_of_the_article_is_carried(edition: sqlite3.Connection, statement: dict[str, str]) -> None:
    item = f"article-statement:{statement['id']}"
    events = edition.execute(
        "SELECT summary FROM event JOIN article_statement_event ON event.id = event"
        " WHERE article_statement = ? AND in_article = 1",
        (item,),
    ).fetchall()
    if statement["table"]:
        for file in statement["table"].split("|"):
            assert _rows(file)
    else:
        assert events
    assert all(summary for (summary,) in events)


def test_every_event_of_the_article_is_reached_by_a_statement(edition: sqlite3.Connection) -> None:
    unreached = _count(edition, "event", "in_article = 1 AND id NOT IN (SELECT event FROM article_statement_event)")
    assert unreached == 0


def test_citations_point_from_items_that_exist(edition: sqlite3.Connection) -> None:
    known = {row[0] for row in edition.execute("SELECT item FROM search_document")}
    for table in ("account", "office_term", "title_in_force"):
        known |= {row[0] for row in edition.execute(f"SELECT id FROM {table}")}
    assert {row[0] for row in edition.execute("SELECT DISTINCT item FROM citation")} <= known


def test_an_event_that_rests_on_no_reference_is_marked_as_doubtful(edition: sqlite3.Connection) -> None:
    assert _count(edition, "event", "confidence <> 'low' AND id NOT IN (SELECT item FROM citation)") == 0
    assert _count(edition, "event", "in_article = 1 AND id NOT IN (SELECT item FROM citation)") == 0


_TEXTS = ("summary", "role", "note", "answer", "reason", "caption", "remark", "alt")


@pytest.mark.parametrize(
    "table",
    ["event", "treaty", "period", "related_article", "person", "envoy", "office_term", "title_in_force", "account",
     "link", "indicator", "picture", "note"],
)  # fmt: skip
def test_every_text_is_short_enough_to_read(edition: sqlite3.Connection, table: str) -> None:
    columns = [name for _, name, *_ in edition.execute(f"PRAGMA table_info({table})")]
    read = [name for name in columns if name.split("_")[0] in _TEXTS]
    texts = [text for name in read for (text,) in edition.execute(f"SELECT {name} FROM {table}") if text]
    assert texts
    assert max(len(text.split()) for text in texts) <= 90


@pytest.mark.parametrize("column", ["label", "label_fr", "label_ru"])
def test_a_label_is_short_and_means_one_event(edition: sqlite3.Connection, column: str) -> None:
    labels = [label for (label,) in edition.execute(f"SELECT {column} FROM event")]
    assert all(labels)
    assert max(map(len, labels)) <= 28
    assert [label for label, times in Counter(labels).items() if times > 1] == []


@pytest.mark.parametrize("ending", ["", "_fr", "_ru"])
def test_no_two_events_have_the_same_text(edition: sqlite3.Connection, ending: str) -> None:
    texts = [text for (text,) in edition.execute(f"SELECT summary{ending} FROM event")]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


@pytest.mark.parametrize("ending", ["_fr", "_ru"])
def test_a_translation_is_as_full_as_the_text_it_translates(edition: sqlite3.Connection, ending: str) -> None:
    rows = edition.execute(f"SELECT id, length(summary{ending}) * 1.0 / length(summary) FROM event").fetchall()
    assert [id_ for id_, share in rows if not 0.6 <= share <= 2] == []


def test_every_item_has_a_page_in_every_language(edition: sqlite3.Connection) -> None:
    items = [row[0] for row in edition.execute("SELECT item FROM search_document")]
    for language in ("en", "fr", "ru"):
        assert all(find_item(edition, item, language).title for item in items)


@pytest.mark.parametrize("words", ["herbette", "Erbett", "Эрбетт", "ЭРБЕТТ", "jean herbette"])
def test_herbette_is_found_in_any_spelling(edition: sqlite3.Connection, words: str) -> None:
    assert search(edition, words)[0].id == "envoy:fr-herbette-1925"


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Красин", "leonid-krasin"),
        ("Krassine", "leonid-krasin"),
        ("Krassin", "leonid-krasin"),
        ("Хрущев", "nikita-khrushchev"),
        ("Хрущёв", "nikita-khrushchev"),
        ("Khrouchtchev", "nikita-khrushchev"),
        ("Chruschtschow", "nikita-khrushchev"),
        ("Tchitcherine", "georgy-chicherin"),
    ],
)
def test_a_person_is_found_under_every_romanisation(edition: sqlite3.Connection, words: str, person: str) -> None:
    persons = [hit.id for hit in search(edition, words) if hit.kind == "person"]
    assert persons[0] == f"person:{person}"


def test_on_the_day_of_the_pact_both_heads_of_mission_are_named(edition: sqlite3.Connection) -> None:
    day = parse("1935-05-02").first_day
    holders = heads_of_mission(edition, day, day)
    assert [(h.term.name, h.term.title, h.certain) for h in holders] == [
        ("Charles Alphand", "Ambassador", True),
        ("Vladimir Potemkin", "Plenipotentiary", True),
    ]


def test_every_table_and_column_is_documented(edition: sqlite3.Connection) -> None:
    text = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    tables = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*_index*' AND name NOT GLOB 'sqlite_*'"
    )
    for (table,) in edition.execute(tables).fetchall():
        if not table.startswith("event_span_"):
            assert f"`{table}`" in text, table
            for _, column, *_ in edition.execute(f"PRAGMA table_info({table})"):
                if not column.endswith(("_fr", "_ru")):  # said once for all
                    assert re.search(rf"\b{column}\b", text), f"{table}.{column}"


def test_the_file_is_opened_without_being_changed() -> None:
    before = EDITION.read_bytes()
    with closing(open_edition(EDITION)) as connection:
        search(connection, "Laval")
    assert EDITION.read_bytes() == before


@pytest.mark.parametrize(("table", "index"), [("event", "event_index"), ("search_document", "search_index")])
def test_other_tools_find_the_full_text_index_of_a_table(edition: sqlite3.Connection, table: str, index: str) -> None:
    sql = edition.execute("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()[0]
    assert f'content="{table}"' in sql  # as Datasette looks for it
    found = edition.execute(
        f"SELECT count(*) FROM {table} WHERE number IN (SELECT rowid FROM {index} WHERE {index} MATCH 'herriot')"
    ).fetchone()[0]
    assert 0 < found < 60
