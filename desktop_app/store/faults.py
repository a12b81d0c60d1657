"""What went wrong while an edition was read, as a sentence: where in the file is what does not belong there?

The reading itself trusts the schema. Only when it stumbles is the whole file looked through, so that a good one costs
nothing. An error for which the file gives no reason is a mistake of the program and is not hidden.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import DateError, parse
from desktop_app.domain.errors import UserError
from desktop_app.paths import SCHEMA
from desktop_app.store.connection import PATIENCE
from desktop_app.store.database import EditionError, damaged, open_edition
from desktop_app.store.typed_rows import WrongValueError, shown

# What a value of another kind than expected may end in. Everything else is no matter of the file.
READING_ERRORS = (
    sqlite3.DatabaseError, TypeError, ValueError, AttributeError, LookupError, AssertionError, ArithmeticError,
    RecursionError, MemoryError,
)  # fmt: skip
_TYPES = {"TEXT": ("text",), "INTEGER": ("integer",), "REAL": ("real", "integer")}
_DATES = {"date", "signed", "in_force", "ended", "born", "died", "years"}
_DAYS = ("_earliest", "_latest", "_day")
_TABLES_OF_ITEMS = "event treaty period person envoy reference related_article indicator note office_term".split()
_LOOK_SECONDS = 1.0
_INTERRUPTED = "interrupted"


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what goes wrong inside because of what stands in the file into a UserError that says so."""
    try:
        yield
    except READING_ERRORS as error:
        raise explained(error, path) from error


def explained(error: Exception, path: Path) -> UserError:
    """Return the sentence about an error that came up while a file was read. Raises `error` where it is the program's.

    Looks through the file, once for each kind of fault, until one is found or that takes too long.
    """
    if isinstance(error, UserError):
        return error
    try:
        with closing(open_edition(path)) as connection:
            fault = _first_fault(connection)
    except EditionError as refused:
        return refused
    except (sqlite3.DatabaseError, UnicodeDecodeError) as unreadable:
        fault = _in_words(unreadable)
    if fault:
        return damaged(path, fault)
    if isinstance(error, (sqlite3.DatabaseError, UnicodeDecodeError, WrongValueError, DateError, MemoryError)):
        return damaged(path, _in_words(error))
    raise error


def _in_words(error: Exception) -> str:
    if isinstance(error, MemoryError):  # an index that is spoilt asks for any number of bytes
        return "a query of it asks for more memory than there is"
    text = str(error)
    return f"a query of it takes longer than {PATIENCE:g} seconds" if text == _INTERRUPTED else text


def _first_fault(connection: sqlite3.Connection) -> str:
    end = monotonic() + _LOOK_SECONDS
    for fault in _faults(connection):
        if fault or monotonic() > end:
            return fault
    return ""


def _faults(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what is wrong in the file, and nothing after each step. Raises sqlite3.DatabaseError."""
    for table, columns in _columns_by_table().items():
        yield from _wrong_types(connection, table, columns)
        yield from _wrong_dates(connection, table, columns)
    for table, *_ in connection.execute("SELECT * FROM pragma_foreign_key_check LIMIT 1").fetchall():
        yield f"a row of {table} points nowhere"
    for table in _TABLES_OF_ITEMS:
        yield from _lost_items(connection, table)
        yield ""
    for (line,) in connection.execute("PRAGMA integrity_check(1)").fetchall():
        if line != "ok":
            yield line.splitlines()[-1]


def _columns_by_table() -> dict[str, list[tuple[str, str, bool]]]:
    """Return name, type and whether it must be filled of all columns of all plain tables of an edition."""
    with closing(sqlite3.connect(":memory:")) as pattern:
        pattern.executescript(SCHEMA.read_text(encoding="utf-8"))
        rows = pattern.execute(
            'SELECT m.name, c.name, c.type, c."notnull" OR c.pk FROM sqlite_master AS m, pragma_table_info(m.name) AS c'
            " WHERE m.type = 'table' AND c.type IN ('TEXT', 'INTEGER', 'REAL') AND m.name NOT LIKE '%\\_index\\__%'"
            " ESCAPE '\\' AND m.name NOT LIKE 'event\\_span%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'"
        ).fetchall()
    found: dict[str, list[tuple[str, str, bool]]] = {}
    for table, name, kind, filled in rows:
        found.setdefault(table, []).append((name, kind, bool(filled)))
    return found


def _wrong_types(connection: sqlite3.Connection, table: str, columns: list[tuple[str, str, bool]]) -> Iterator[str]:
    key = columns[0][0]
    for name, kind, is_filled in columns:
        allowed = (*_TYPES[kind], *(() if is_filled else ("null",)))
        sql = f'SELECT "{key}", "{name}" FROM "{table}" WHERE typeof("{name}") NOT IN ({_marks(allowed)}) LIMIT 1'
        for row in connection.execute(sql, allowed).fetchall():
            yield f"{shown(row[1])} as {name} of {table} {shown(row[0])}"
        yield ""


def _wrong_dates(connection: sqlite3.Connection, table: str, columns: list[tuple[str, str, bool]]) -> Iterator[str]:
    key = columns[0][0]
    for name, kind, _ in columns:
        if kind == "INTEGER" and name.endswith(_DAYS):
            sql = f'SELECT "{key}", "{name}" FROM "{table}" WHERE "{name}" NOT BETWEEN ? AND ? LIMIT 1'
            for row in connection.execute(sql, day_numbers.REACH).fetchall():
                yield f"{row[1]} as {name} of {table} {shown(row[0])}, a day in no calendar"
        elif kind == "TEXT" and name in _DATES:
            sql = f'SELECT "{name}", "{key}" FROM "{table}" WHERE "{name}" IS NOT NULL GROUP BY "{name}"'
            for text, row in connection.execute(sql).fetchall():
                if not _is_date(text):
                    yield f"{shown(text)} as {name} of {table} {shown(row)}, which is no date"
        yield ""


def _lost_items(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Yield an item that is searched, cited or spelt and is in no table."""
    prefix = table.replace("_", "-") + ":"
    for column in ("search_document", "citation", "account", "name_variant"):
        sql = f"SELECT item FROM {column} WHERE substr(item, 1, ?) = ? AND item NOT IN (SELECT id FROM {table}) LIMIT 1"
        for (item,) in connection.execute(sql, (len(prefix), prefix)).fetchall():
            yield f"{shown(item)} in {column}, which there is not"


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except DateError:
        return False
    return True


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
