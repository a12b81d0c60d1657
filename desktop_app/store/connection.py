"""A connection to a file that nobody vouches for: it reads only, and nothing it holds can grow or run without end."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from time import thread_time
from typing import Any

LONGEST_TEXT = 200_000  # bytes of a cell or a row; the longest row of the edition has four thousand
PATIENCE = 3.0  # seconds of reckoning for one query; the slowest of a million events takes a third of it
_SHORT_PATIENCE = 0.1
_STEPS = 100_000  # of SQLite's machine between two looks at the clock: about a millisecond

# Each some times what the largest query of the program needs; see SECURITY.md.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_TEXT,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 10_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


class _Clock:
    """Counts the time that this thread spends, so that a busy machine beside it costs a query nothing.

    Where it has run out once, there is less patience: a window asks many questions in a row.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.start()

    def start(self) -> None:
        self._end = thread_time() + self._seconds

    def has_run_out(self) -> bool:
        if thread_time() <= self._end:
            return False
        self._seconds = min(self._seconds, _SHORT_PATIENCE)
        return True


class EditionConnection(sqlite3.Connection):
    """Reads an edition; a query that takes too long fails with sqlite3.OperationalError, as an interrupted one does.

    The clock starts with each statement: what it finds is to be fetched at once.
    """

    def __init__(self, *arguments: Any, patience: float, **options: Any) -> None:
        """Set the limits before anything is read. `patience` is in seconds."""
        super().__init__(*arguments, **options)
        for limit, most in _LIMITS.items():
            self.setlimit(limit, most)
        self._clock = _Clock(patience)
        self.identity: tuple[int, ...] = ()  # of the file when it was opened
        self.set_progress_handler(self._clock.has_run_out, _STEPS)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Start the clock and a statement."""
        self._clock.start()
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """Start the clock and a statement that is run for many values."""
        self._clock.start()
        return super().executemany(sql, parameters)


def connect(path: Path, *, immutable: bool = True, patience: float = PATIENCE) -> EditionConnection:
    """Return a connection that can't write. Raises sqlite3.Error.

    An edition never changes: `immutable` spares the locks, and a file on a read-only disk opens too.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
    connection: EditionConnection = sqlite3.connect(
        uri, uri=True, timeout=0, check_same_thread=False, factory=_with_patience(patience)
    )
    connection.identity = identity_of(path)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def identity_of(path: Path) -> tuple[int, ...]:
    """Return what changes where a file is replaced or written; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _with_patience(patience: float) -> Any:
    """Return what sqlite3 calls to make a connection."""
    return lambda *arguments, **options: EditionConnection(*arguments, patience=patience, **options)
