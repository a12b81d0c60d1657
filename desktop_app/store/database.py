"""Open an edition read-only, or say in one sentence why it can't be used."""

import sqlite3
from pathlib import Path

from desktop_app.domain.errors import UserError

APPLICATION_ID = 0x52_45_4C_41  # 'RELA' in the header of the file
SCHEMA_VERSION = 4
_SQLITE_HEADER = b"SQLite format 3\0"


class EditionError(UserError):
    """A file is not an edition that this program can read."""


def open_edition(path: Path) -> sqlite3.Connection:
    """Return a connection that can't write. Raises EditionError; the file is left as it was."""
    _check_file(path)
    try:
        _check_free(path)
        connection = _connect(path)
        _check_version(connection, path)
        _check_whole(connection, path)
    except sqlite3.DatabaseError as error:
        raise _damaged(path, str(error)) from error
    return connection


class Beside:
    """A second connection to the same edition for another thread, opened there when it is first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Open nothing yet."""
        self._path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        self._connection: sqlite3.Connection | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection. Raises sqlite3.Error where the file is gone."""
        if self._connection is None:
            self._connection = _connect(self._path)
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


def _check_free(path: Path) -> None:
    """Refuse a file that another program is writing: reading it as immutable would show half of a change."""
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=0)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        message = f"The database {path} is in use by another program ({error}); close that program and try again."
        raise EditionError(message, "locked", path=str(path), reason=str(error)) from error
    finally:
        connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    # An edition never changes: immutable spares the locks, and a file on a read-only disk opens too.
    uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _check_file(path: Path) -> None:
    name = str(path)
    try:
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


def _check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Touch what the first screen needs, so that a truncated file is refused here and not in the middle."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    page_size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    if path.stat().st_size < pages * page_size:
        raise _damaged(path, "it is shorter than it says")
    connection.execute("SELECT count(*) FROM meta").fetchone()
    connection.execute("SELECT number FROM event_span LIMIT 1").fetchone()


def _damaged(path: Path, reason: str) -> EditionError:
    message = f"The database {path} is damaged ({reason}); install the program again or restore the file."
    return EditionError(message, "damaged", path=str(path), reason=reason)
