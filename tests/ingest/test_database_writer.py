import sqlite3

import pytest

from desktop_app.domain.dates import parse
from desktop_app.ingest.__main__ import build
from desktop_app.store.database import APPLICATION_ID, SCHEMA_VERSION
from desktop_app.store.verification import content_digest
from tests.fixtures_edition import SMALL, all_rows, write_sources


def test_two_builds_give_the_same_content(tmp_path, sources, small):
    build(sources, tmp_path / "again.db")
    again = sqlite3.connect(tmp_path / "again.db")
    assert content_digest(again) == content_digest(small) == all_rows(
        small, "SELECT value FROM meta WHERE key = 'content_digest'"
    )[0]  # fmt: skip
    again.close()


def test_two_builds_give_the_same_bytes(tmp_path, sources, small_path):
    build(sources, tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == small_path.read_bytes()


def test_every_row_of_the_sources_is_in_its_table(small):
    for table, rows in SMALL.items():
        assert all_rows(small, f'SELECT count(*) FROM "{table}"') == [len(rows)]


def test_the_file_is_marked_as_an_edition_and_is_whole(small):
    assert all_rows(small, "PRAGMA user_version") == [SCHEMA_VERSION]
    assert all_rows(small, "PRAGMA application_id") == [APPLICATION_ID]
    assert all_rows(small, "PRAGMA integrity_check") == ["ok"]
    assert all_rows(small, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("item", ["war-1941", "talks-192x", "pact-1932"])
def test_a_date_is_kept_as_text_and_as_four_days(small, item):
    (row,) = small.execute(
        "SELECT date, start_earliest, start_latest, end_earliest, end_latest FROM event WHERE id = ?",
        (f"event:{item}",),
    )
    assert row[1:] == parse(row[0]).bounds


def test_an_old_style_date_keeps_its_text_and_the_true_day(small):
    (row,) = small.execute("SELECT date, start_earliest FROM event WHERE id = 'event:peace-1917'")
    assert row == ("1917-10-25", parse("1917-11-07").first_day)


def test_events_are_numbered_by_date(small):
    assert all_rows(small, "SELECT id FROM event ORDER BY number") == [
        f"event:{id_}" for id_ in ("peace-1917", "talks-192x", "pact-1932", "pact-1935", "war-1941")
    ]


def test_the_references_of_the_article_come_first_and_none_twice(small):
    rows = small.execute("SELECT reference, statement FROM citation WHERE item = 'event:pact-1935' ORDER BY number")
    assert rows.fetchall() == [
        ("reference:duroselle", "as the article cites it"),
        ("reference:carley", None),
    ]


def test_lists_keep_their_order(small):
    persons = all_rows(small, "SELECT person FROM event_person WHERE event = 'event:pact-1935' ORDER BY position")
    assert persons == ["person:leonid-krasin", "person:jean-herbette"]


def test_a_person_of_an_event_has_a_role(small):
    rows = small.execute("SELECT person, role FROM event_person ORDER BY position")
    assert rows.fetchall() == [
        ("person:leonid-krasin", "person-role:signatory"),
        ("person:jean-herbette", "person-role:participant"),
    ]


VIEWS = ["events", "heads_of_mission", "office_holders", "treaties", "accounts_that_disagree", "sources_of_items"]


@pytest.mark.parametrize("view", VIEWS)
def test_views_can_be_read(small, view):
    assert small.execute(f"SELECT * FROM {view}").fetchall()


def test_a_failed_build_leaves_the_old_edition_and_nothing_beside_it(tmp_path, sources, monkeypatch):
    path = tmp_path / "relations.db"
    path.write_bytes(b"old")

    def fail(*_):
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr("desktop_app.ingest.database_writer._fill", fail)
    with pytest.raises(sqlite3.OperationalError):
        build(sources, path)
    assert path.read_bytes() == b"old"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["relations.db", "sources"]


def test_an_edition_without_any_event_can_be_built(tmp_path):
    build(write_sources(tmp_path / "empty", {}), tmp_path / "empty.db")
    connection = sqlite3.connect(tmp_path / "empty.db")
    assert all_rows(connection, "SELECT count(*) FROM event") == [0]
    connection.close()
