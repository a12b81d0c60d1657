"""What does not belong into a file is named, with where it stands; what the program does wrong is not hidden."""

import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.domain.errors import UserError
from desktop_app.paths import EDITION
from desktop_app.store.faults import explained, reading
from desktop_app.store.typed_rows import WrongValueError
from tests.fuzz.spoilt_database import edit, set_raw

_PERIODS = (
    "WITH RECURSIVE n (x) AS (SELECT 1000 UNION ALL SELECT x + 1 FROM n WHERE x < {last})"
    " INSERT INTO period (id, position, level, parent, title, date)"
    " SELECT 'period:' || x, x, x - 999, 'period:' || CASE x WHEN 1000 THEN 'after' ELSE x - 1 END, 'P', '1935' FROM n"
)


@pytest.fixture
def copy(tmp_path, small_path):
    return shutil.copy(small_path, tmp_path / "copy.db")


def _said(capsys, copy, *command):
    assert main([*command, "--database", str(copy)]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    return error


@pytest.mark.parametrize(
    ("table", "column", "value", "command", "named"),
    [
        ("event", "title", b"\0\1", ["show", "event:pact-1935"], "title of event"),
        ("event", "title", None, ["show", "event:pact-1935"], "None as title of event"),
        ("event", "date", "the second of May", ["show", "event:pact-1935"], "'the second of May' as date of event"),
        ("event", "date", "", ["show", "event:pact-1935"], "'' as date of event"),
        ("event", "calendar", "mayan", ["show", "event:pact-1935"], "'mayan' as a calendar"),
        ("event", "tone", "warm", ["show", "event:pact-1935"], "'warm' as tone of event"),
        ("envoy", "date", None, ["who", "1925"], "None as date of envoy"),
        ("envoy", "sending", "DE", ["who", "1925"], "'DE' as sending"),
        ("person", "name", 5, ["show", "person:leonid-krasin"], "5 as name of person"),
        ("search_document", "kind", "verb", ["search", "pact"], "'verb' as the kind"),
        ("search_document", "item", "event:none", ["search", "pact"], "search_document"),
        ("event_axis", "first_day", 10**18, ["show", "range:1930/1940"], ""),
        ("event", "title", "x" * 300_000, ["show", "event:pact-1935"], "too big"),
        ("kind", "id", "kind:none", ["show", "event:pact-1935"], ""),
    ],
)
def test_a_wrong_value_is_named(copy, capsys, table, column, value, command, named):
    set_raw(copy, table, column, value)
    code = main([*command, "--database", str(copy)])
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    if named:
        assert code == 1
        assert f"The database {copy} is damaged" in captured.err
        assert named in captured.err
        assert captured.err.count("\n") == 1


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE event SET kind = 'kind:none'", "a row of event points nowhere"),
        ("UPDATE event SET start_earliest = 9999999999", "9999999999 as start_earliest of event 1, a day in no"),
        ("UPDATE event SET date = 'soon' WHERE number = 2", "'soon' as date of event 2, which is no date"),
        (
            "UPDATE search_document SET item = 'event:none' WHERE item = 'event:pact-1935'",
            "'event:none' in search_document, which there is not",
        ),
        ("UPDATE citation SET item = 'office-term:none'", "'office-term:none' in citation, which there is not"),
    ],
)
def test_the_first_thing_that_does_not_belong_is_named(copy, change, named):
    edit(copy, change)
    assert named in str(explained(LookupError(), copy))


def test_a_file_that_is_no_edition_any_more_is_refused_as_when_it_is_opened(copy):
    Path(copy).write_bytes(b"no database")
    refused = explained(sqlite3.DatabaseError("odd"), copy)
    assert refused.key == "not-sqlite"


def test_what_is_told_already_stays_as_it_was_told():
    told = UserError("It is gone.", "missing")
    assert explained(told, EDITION) is told


@pytest.mark.parametrize("text", ["eda080", "ff", "c328"])
def test_a_text_that_is_no_utf_8_is_told(copy, capsys, text):
    edit(copy, f"UPDATE event SET title = CAST(x'{text}' AS TEXT)")
    assert "UTF-8" in _said(capsys, copy, "show", "event:pact-1935")


def test_an_account_about_itself_leads_nowhere(copy, capsys):
    edit(copy, "UPDATE account SET item = id", "UPDATE citation SET item = 'account:pact-day-1'")
    assert main(["show", "reference:carley", "--database", str(copy)]) == 0


@pytest.mark.parametrize("last", [1_100, 50_000, pytest.param(1_000_000, marks=pytest.mark.fuzz)])
def test_a_tree_too_deep_is_refused_soon(qapp, copy, settings, last):
    from desktop_app.app import Options, Program

    edit(copy, _PERIODS.format(last=last))
    start = time.perf_counter()
    with pytest.raises(UserError, match=r"tree of periods|rows in a list"):
        Program(qapp, Options(copy, language="en"), settings)
    assert time.perf_counter() - start < 5


@pytest.mark.fuzz
def test_texts_of_a_hundred_megabytes_are_refused_soon(copy, capsys):
    edit(copy, "UPDATE event SET summary = printf('%.*c', 100000000, 'x') WHERE number = 1")
    start = time.perf_counter()
    assert "too big" in _said(capsys, copy, "show", "event:peace-1917")
    assert main(["check", "--database", str(copy)]) == 1
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("error", [TypeError("a bug"), KeyError("a bug"), AssertionError()])
def test_a_mistake_of_the_program_stays_one(error):
    with pytest.raises(type(error)), reading(EDITION):
        raise error


@pytest.mark.parametrize("error", [sqlite3.DatabaseError("odd"), WrongValueError("odd")])
def test_an_error_of_the_file_is_told_even_where_no_fault_is_found(error):
    assert "odd" in str(explained(error, EDITION))


def test_a_query_without_end_is_told_in_words():
    assert "longer than 3 seconds" in str(explained(sqlite3.OperationalError("interrupted"), EDITION))


def test_a_query_that_asks_for_more_memory_than_there_is_is_a_matter_of_the_file(copy):
    with pytest.raises(UserError, match="more memory than there is") as told, reading(Path(copy)):
        raise MemoryError
    assert told.value.key == "damaged"
