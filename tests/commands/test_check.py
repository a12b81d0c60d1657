import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from desktop_app.commands.command_line import run


@pytest.fixture
def copy(tmp_path, small_path):
    return shutil.copy(small_path, tmp_path / "copy.db")


def test_a_good_edition_is_verified(small_path, capsys):
    assert run(["check", "--database", str(small_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "verified"
    assert [line.split() for line in lines if "event" in line] == [["event", "5"]]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE event SET title = 'Another' WHERE number = 1", "not what was published"),
        ("DELETE FROM meta WHERE key = 'content_digest'", "not what was published"),
        ("DELETE FROM place", "has a row of event_place that points nowhere"),
    ],
)
def test_a_change_is_found(copy, capsys, change, sentence):
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(change)
    connection.close()
    assert run(["check", "--json", "--database", str(copy)]) == 1
    captured = capsys.readouterr()
    record = json.loads(captured.out)
    assert record["verified"] is False
    assert any(sentence in problem for problem in record["problems"])
    assert all(str(copy) in line for line in captured.err.splitlines())


@pytest.mark.parametrize(
    ("table", "command"),
    [("note_event", ["show", "event:pact-1935"]), ("treaty_person", ["show", "treaty:pact"]),
     ("indicator_value", ["check"]), ("search_index", ["search", "pact"]), ("envoy", ["who", "1925"])],
)  # fmt: skip
def test_an_edition_without_a_table_is_told_in_a_sentence(copy, capsys, table, command):
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(f"DROP TABLE {table}")
    connection.close()
    assert run([*command, "--database", str(copy)]) == 1
    error = capsys.readouterr().err
    assert f"The database {copy} is damaged" in error
    assert error.count("\n") == 1


def test_checking_leaves_the_file_as_it_was(copy, tmp_path):
    before = copy.read_bytes()
    run(["check", "--database", str(copy)])
    assert copy.read_bytes() == before
    assert list(tmp_path.iterdir()) == [copy]
