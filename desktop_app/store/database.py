"""Open an edition read-only, or say in one sentence why it can't be used."""

import sqlite3
import stat
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.store.connection import PATIENCE, EditionConnection, connect, identity_of
from desktop_app.store.schema_check import schema_fault

APPLICATION_ID = 0x52_45_4C_41  # 'RELA' in the header of the file
SCHEMA_VERSION = 4
_MOST_LETTERS = 200
_SQLITE_HEADER = b"SQLite format 3\0"
_WRITE_AHEAD = b"\2\2"  # bytes 18 and 19 of the header: changes go to a file beside it


class EditionError(UserError):
    """A file is not an edition that this program can read."""


def open_edition(path: Path, patience: float = PATIENCE) -> EditionConnection:
    """Return a connection that can't write; a query may take `patience` seconds. Raises EditionError.

    The file is left as it was.
    """
    _check_file(path)
    connection = None
    try:
        _check_free(path)
        connection = connect(path, patience=patience)
        _check_version(connection, path)
        _check_built(connection, path)
        _touch_what_comes_first(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError, EditionError) as error:  # SQLite's own words may quote no UTF-8
        if connection is not None:
            connection.close()
        raise error if isinstance(error, EditionError) else damaged(path, str(error)) from error
    return connection


class Beside:
    """A second connection to the same edition for another thread, opened there when it is first asked for."""

    def __init__(self, connection: EditionConnection, patience: float = PATIENCE) -> None:
        """Open nothing yet. One query may take `patience` seconds."""
        self._path = path_of(connection)
        self._patience = patience
        self._identity = connection.identity
        self._connection: EditionConnection | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection. Raises EditionError where the file is gone or is another one by now, sqlite3.Error."""
        if self._connection is None:
            if identity_of(self._path) != self._identity:
                raise _replaced(self._path)
            self._connection = connect(self._path, patience=self._patience)
        return self._connection

    def interrupt(self) -> None:
        """End the query that is running, if any: it fails with sqlite3.OperationalError."""
        if self._connection is not None:
            self._connection.interrupt()

    def close(self) -> None:
        """Close it, once the other thread has ended."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def path_of(connection: sqlite3.Connection) -> Path:
    """Return the file that a connection reads."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def damaged(path: Path, reason: str) -> EditionError:
    """Return the sentence about a file in which something is not as it has to be; the reason may quote the file."""
    reason = shortened(reason)
    message = f"The database {path} is damaged ({reason}); install the program again or restore the file."
    return EditionError(message, "damaged", path=str(path), reason=reason)


def shortened(text: str) -> str:
    """Return a text as it can stand in a sentence: on one line, and no longer than two."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(line.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}…"


def _replaced(path: Path) -> EditionError:
    message = f"The database {path} was changed or removed while it was open; open it again."
    return EditionError(message, "replaced", path=str(path))


def _check_free(path: Path) -> None:
    """Refuse a file that another program is writing: reading it as immutable would show half of a change."""
    if _keeps_changes_beside(path):
        return
    connection = connect(path, immutable=False)
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.OperationalError as error:
        raise _in_use(path, str(error)) from error
    finally:
        connection.close()


def _keeps_changes_beside(path: Path) -> bool:
    """Whether another program reads and writes the file with a log beside it. SQLite would write such a log to look."""
    with path.open("rb") as file:
        is_so = file.read(20)[18:] == _WRITE_AHEAD
    log = path.with_name(path.name + "-wal")
    if is_so and log.exists() and log.stat().st_size:
        raise _in_use(path, f"it writes {log.name}")
    return is_so


def _in_use(path: Path, reason: str) -> EditionError:
    message = f"The database {path} is in use by another program ({reason}); close that program and try again."
    return EditionError(message, "locked", path=str(path), reason=reason)


def _check_file(path: Path) -> None:
    name = str(path)
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise _no_file(name)  # opening a pipe would wait until somebody writes into it
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_HEADER))
            size = file.seek(0, 2)
    except FileNotFoundError:
        message = f"There is no database {name}; install the program again or name another with --database."
        raise EditionError(message, "missing", path=name) from None
    except IsADirectoryError:
        message = f"{name} is a folder, not a database; name a file with --database."
        raise EditionError(message, "folder", path=name) from None
    except OSError as error:
        message = f"The database {name} can't be opened ({error.strerror}); check that you may read it."
        raise EditionError(message, "unreadable", path=name, reason=error.strerror or "") from error
    if size == 0:
        message = f"The database {name} is empty; install the program again or restore the file."
        raise EditionError(message, "empty", path=name)
    if header != _SQLITE_HEADER:
        message = f"{name} is not an SQLite database; name an edition made by this program."
        raise EditionError(message, "not-sqlite", path=name)


def _no_file(name: str) -> EditionError:
    message = f"{name} is a device or a pipe, not a database; name a file with --database."
    return EditionError(message, "no-file", path=name)


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if application != APPLICATION_ID:
        message = f"{path} is an SQLite database, but not an edition; name an edition made by this program."
        raise EditionError(message, "foreign", path=str(path))
    if version > SCHEMA_VERSION:
        message = f"The database {path} has schema {version}, this program reads {SCHEMA_VERSION}; get a newer program."
        raise EditionError(message, "newer", path=str(path), schema=str(version), readable=str(SCHEMA_VERSION))
    if version < SCHEMA_VERSION:
        message = f"The database {path} has the old schema {version}; build it again with this program."
        raise EditionError(message, "older", path=str(path), schema=str(version))


def _check_built(connection: sqlite3.Connection, path: Path) -> None:
    if fault := schema_fault(connection):
        raise damaged(path, fault)


def _touch_what_comes_first(connection: sqlite3.Connection) -> None:
    """Read from what the first screen needs, so that a damaged file is refused here and not in the middle."""
    connection.execute("SELECT count(*) FROM meta").fetchone()
    connection.execute("SELECT number FROM event_span LIMIT 1").fetchone()
