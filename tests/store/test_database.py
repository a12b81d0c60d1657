"""What is no edition is refused in one sentence and left as it was."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.paths import EDITION
from desktop_app.store.database import Beside, EditionError, open_edition


def _missing(_path: Path) -> None:
    pass


def _empty(path: Path) -> None:
    path.touch()


def _folder(path: Path) -> None:
    path.mkdir()


def _text(path: Path) -> None:
    path.write_text("not a database\n" * 100)


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE t (x)")


def _with_pragma(pragma: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        shutil.copy(EDITION, path)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(f"PRAGMA {pragma}")

    return make


def _cut_to(share: float) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        data = EDITION.read_bytes()
        path.write_bytes(data[: int(len(data) * share)])

    return make


def test_a_name_that_no_disk_can_hold_is_refused_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert caught.value.key == "unreadable"
    assert os.strerror(errno.ENAMETOOLONG) in str(caught.value)


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (_missing, "missing"),
        (_empty, "empty"),
        (_folder, "folder"),
        (_text, "not-sqlite"),
        (_foreign, "foreign"),
        (_with_pragma("user_version = 5"), "newer"),
        (_with_pragma("user_version = 1"), "older"),
        (_cut_to(0.9), "damaged"),
        (_cut_to(0.5), "damaged"),
        (_cut_to(0.01), "damaged"),
        (_cut_to(0.0001), "damaged"),
    ],
)
def test_it_is_refused_in_one_sentence(make: Callable[[Path], None], key: str, tmp_path: Path) -> None:
    path = tmp_path / "édition с пробелом.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert caught.value.key == key
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [file.name for file in tmp_path.iterdir()] == ([path.name] if path.exists() else [])


def test_a_locked_file_is_refused_and_free_again_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "locked.db"
    shutil.copy(EDITION, path)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert caught.value.key == "locked"
    writer.execute("ROLLBACK")
    writer.close()
    with closing(open_edition(path)) as connection:
        assert connection.execute("SELECT count(*) FROM event").fetchone()[0] > 0


def test_an_open_edition_can_not_be_written() -> None:
    with closing(open_edition(EDITION)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM event")


@pytest.mark.parametrize("length", [1, 15, 16, 17, 99, 100, 101, 512, 4095, 4096, 4097, 8192, -4096, -1])
def test_a_file_cut_at_any_length_is_refused_and_left_alone(length: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.db"
    data = EDITION.read_bytes()[:length]
    path.write_bytes(data)
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_with_a_name_like_a_query_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=rwc&b#c%20.db"
    shutil.copy(EDITION, path)
    open_edition(path).close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("at", [40_000, 400_000])
def test_a_page_of_rubbish_is_found_by_the_check_or_at_once(at: int, tmp_path: Path) -> None:
    path = tmp_path / "rubbish.db"
    data = bytearray(EDITION.read_bytes())
    data[at // 4096 * 4096 : at // 4096 * 4096 + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    assert main(["check", "--database", str(path)]) == 1


def _with_log(path: Path) -> None:
    shutil.copy(EDITION, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def test_a_file_of_a_program_that_keeps_a_log_is_opened_without_making_one(tmp_path: Path) -> None:
    path = tmp_path / "logged.db"
    _with_log(path)
    before = path.read_bytes()
    open_edition(path).close()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_whose_last_changes_are_in_a_log_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logged.db"
    _with_log(path)
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("UPDATE event SET title = 'Another'")
        writer.commit()
        with pytest.raises(EditionError, match=r"logged\.db-wal") as caught:
            open_edition(path)
    assert caught.value.key == "locked"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "pipe.db"
    os.mkfifo(path)
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert caught.value.key == "no-file"


def test_a_second_connection_to_a_file_that_was_replaced_is_refused(tmp_path: Path) -> None:
    path, other = tmp_path / "edition.db", tmp_path / "other.db"
    shutil.copy(EDITION, path)
    shutil.copy(EDITION, other)
    with closing(open_edition(path)) as connection:
        other.replace(path)
        with pytest.raises(EditionError) as caught:
            _ = Beside(connection).connection
    assert caught.value.key == "replaced"


def test_a_second_connection_is_opened_when_asked_for_and_closed_for_good() -> None:
    with closing(open_edition(EDITION)) as first:
        beside = Beside(first)
        beside.interrupt()  # nothing is open yet
        beside.close()
        second = beside.connection
        assert second is not first
        assert beside.connection is second
        beside.close()
        with pytest.raises(sqlite3.ProgrammingError):
            second.execute("SELECT 1")
        assert beside.connection is not second
        beside.close()


def test_a_query_of_a_second_connection_can_be_interrupted() -> None:
    with closing(open_edition(EDITION)) as first:
        beside = Beside(first, patience=60)
        beside.connection.create_function("interrupt", 0, beside.interrupt)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            beside.connection.execute(
                "WITH RECURSIVE n (x) AS (SELECT interrupt() UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n"
            ).fetchone()
        beside.close()


def test_what_sqlite_says_of_a_file_stays_one_short_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.db"
    data = EDITION.read_bytes().replace(b"CREATE TABLE reference (", b"CREATE TABLE reference \xd1", 1)
    path.write_bytes(data)
    with pytest.raises(EditionError) as caught:
        open_edition(path)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500
