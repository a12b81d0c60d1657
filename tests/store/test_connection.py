"""Nothing in a foreign file grows or runs without end, writes, or calls what lies outside."""

import sqlite3
import threading
import time
from contextlib import closing

import pytest

from desktop_app.paths import EDITION
from desktop_app.store.connection import LONGEST_TEXT, _Clock, connect, identity_of

_ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def connection():
    with closing(connect(EDITION, patience=0.2)) as opened:
        yield opened


def test_a_query_without_end_ends_soon_and_the_next_one_sooner(connection):
    for most in (2.0, 0.5):
        start = time.thread_time()
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.execute(_ENDLESS).fetchall()
        assert time.thread_time() - start < most
    assert connection.execute("SELECT count(*) FROM event").fetchone()[0] > 0


def test_each_statement_has_time_of_its_own(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("desktop_app.store.connection.thread_time", lambda: now[0])
    with closing(connect(EDITION, patience=1.0)) as opened:
        opened.create_function("wait", 1, lambda seconds: now.__setitem__(0, now[0] + seconds))
        long = f"{_ENDLESS.replace(' FROM n)', ' FROM n LIMIT 200000)')}"
        for _ in range(3):
            opened.execute("SELECT wait(0.9)").fetchone()
            assert opened.execute(long).fetchone() == (200_000,)
        now[0] += 9  # between two statements nobody counts
        assert opened.execute(long).fetchone() == (200_000,)


def test_who_has_run_out_of_patience_once_has_less_of_it(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("desktop_app.store.connection.thread_time", lambda: now[0])
    clock = _Clock(3.0)
    now[0] = 3.0
    assert clock.has_run_out() is False
    now[0] = 3.01
    assert clock.has_run_out() is True
    clock.start()
    now[0] += 0.1
    assert clock.has_run_out() is False
    now[0] += 0.01
    assert clock.has_run_out() is True


def test_a_file_is_known_by_what_changes_when_it_is_written(tmp_path):
    path = tmp_path / "file"
    assert identity_of(path) == ()
    path.write_bytes(b"1")
    before = identity_of(path)
    assert identity_of(path) == before != ()
    path.write_bytes(b"12")
    assert identity_of(path) != before


def test_a_busy_machine_beside_it_costs_a_query_no_patience(connection):
    busy = [threading.Thread(target=lambda: sum(range(5_000_000))) for _ in range(3)]
    for thread in busy:
        thread.start()
    assert connection.execute("SELECT count(*) FROM event, event AS other").fetchone()[0] > 0
    for thread in busy:
        thread.join()


def test_a_text_longer_than_anybody_would_read_is_not_made(connection):
    with pytest.raises(sqlite3.DataError, match="too big"):
        connection.execute(f"SELECT zeroblob({LONGEST_TEXT + 1})").fetchone()


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM event",
        "CREATE TABLE t (x)",
        "ATTACH ':memory:' AS other",
        "SELECT load_extension('other')",
        "PRAGMA user_version = 9",
        f"SELECT {' + '.join('1' * 200)}",
        f"SELECT {', '.join('1' * 101)}",
        f"SELECT max({', '.join('1' * 17)})",
        " UNION ALL ".join(["SELECT 1"] * 11),
    ],
)
def test_what_the_program_never_asks_is_refused(connection, sql):
    before = EDITION.stat()
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute(sql).fetchall()
    assert EDITION.stat().st_mtime_ns == before.st_mtime_ns


def test_functions_of_a_schema_are_not_trusted(connection):
    assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
    assert connection.execute("PRAGMA cell_size_check").fetchone() == (1,)
