"""Only a file built as an edition is built is read."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from desktop_app.paths import SCHEMA
from desktop_app.store.database import EditionError, open_edition
from desktop_app.store.schema_check import known_objects, schema_fault

_ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n"


@pytest.fixture
def copy(tmp_path, small_path):
    return shutil.copy(small_path, tmp_path / "copy.db")


def test_every_statement_of_the_schema_is_known():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA.read_text(encoding="utf-8"))
        assert schema_fault(connection) == ""
        made = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")}
    assert known_objects().keys() <= made


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (f"DROP TABLE note_event; CREATE VIEW note_event AS {_ENDLESS}", "note_event"),
        ("ALTER TABLE lane RENAME TO l; CREATE VIEW lane AS SELECT * FROM l, l AS m, l AS n", "l"),
        ("DROP TABLE note_event; CREATE VIRTUAL TABLE note_event USING fts5 (note, event)", "note_event"),
        ("CREATE VIRTUAL TABLE more USING fts5 (x)", "more"),
        ("CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END", "t"),
        ("ALTER TABLE lane ADD COLUMN x AS (hex(zeroblob(1000)))", "lane"),
        ("ALTER TABLE lane DROP COLUMN title_ru", "lane"),
        ("CREATE INDEX more ON event (abs(number))", "more"),
        ("DROP INDEX event_by_period", "event_by_period"),
        ("DROP TABLE picture_event", "picture_event"),
        ("DROP TABLE search_index; CREATE VIRTUAL TABLE search_index USING fts5 (title, body)", "search_index"),
        ("DROP TABLE event_span; CREATE VIRTUAL TABLE event_span USING rtree (a, b, c)", "event_span"),
        (f"DROP VIEW events; CREATE VIEW events AS {_ENDLESS}", "events"),
    ],
)
def test_another_schema_is_refused_and_what_differs_is_named(copy, change, named):
    with closing(sqlite3.connect(copy)) as connection:
        connection.executescript(change)
    with pytest.raises(EditionError, match=rf"damaged \(.*\b{named}\b") as caught:
        open_edition(copy)
    assert caught.value.key == "damaged"


def test_a_view_in_the_place_of_a_shadow_table_is_refused(copy):
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE ''search_index_idx''(x AS (randomblob(9)))'"
            " WHERE name = 'search_index_idx'"
        )
        connection.commit()
    with pytest.raises(EditionError, match=r"search_index_idx|malformed"):
        open_edition(copy)


def test_comments_and_line_breaks_make_no_difference(copy):
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(', '(  -- here' || char(10)) WHERE name = 'lane'"
        )
        connection.commit()
    open_edition(copy).close()
