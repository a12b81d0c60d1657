"""Is a file built as an edition is? Only then is anything in it read.

The program reads tables by name. In a foreign file such a name may stand for a view that never ends, for a module that
reads other files, for a column that calls a function. So each object has to be the very one of `resources/schema.sql`.
"""

import re
import sqlite3
from functools import lru_cache

from desktop_app.paths import SCHEMA

_COMMENT = re.compile(r"--[^\n]*")
_BETWEEN = re.compile(r"; (?=CREATE )")
_NAME = re.compile(r"CREATE (?:VIRTUAL )?(?:TABLE|INDEX|VIEW) (\w+)")
# The tables in which FTS5 and R*Tree keep an index; SQLite makes them itself, in words that differ a little by version.
_SHADOW = re.compile(r"""CREATE TABLE ['"]\w+['"]\([\w ,()]*\)(?: WITHOUT ROWID)?""")
_SHADOW_PARTS = {
    "search_index": ("data", "idx", "docsize", "config"),
    "event_index": ("data", "idx", "docsize", "config"),
    "event_span": ("node", "parent", "rowid"),
}
_SHADOWS = {f"{index}_{part}" for index, parts in _SHADOW_PARTS.items() for part in parts}


def schema_fault(connection: sqlite3.Connection) -> str:
    """Return what of the tables, indexes and views is not as in an edition; empty where all is. Raises OSError."""
    known, found = known_objects(), set()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if sql is None or name.startswith("sqlite_"):  # SQLite's own: indexes of keys, statistics
            continue
        if not _is_known(known, kind, name, sql):
            return f"its {kind} {name!r} is not that of an edition"
        found.add(name)
    missing = sorted((known.keys() | _SHADOWS) - found)
    return f"it has no {missing[0]}" if missing else ""


@lru_cache(maxsize=1)
def known_objects() -> dict[str, str]:
    """Return the statement that makes each table, index and view of an edition, by its name."""
    statements = _BETWEEN.split(_plain(SCHEMA.read_text(encoding="utf-8")).rstrip("; "))
    return {match[1]: sql for sql in statements if (match := _NAME.match(sql))}


def _is_known(known: dict[str, str], kind: str, name: str, sql: str) -> bool:
    if name in _SHADOWS:
        return kind == "table" and _SHADOW.fullmatch(sql) is not None and " AS " not in sql.upper()
    return known.get(name) == _plain(sql)


def _plain(sql: str) -> str:
    """Return a statement without comments, on one line."""
    return " ".join(_COMMENT.sub("", sql).split())
