"""``relations check``."""

import hashlib
import sqlite3
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop_app.commands.output import opened, print_json
from desktop_app.store.verification import content_digest

_PATIENCE = 600.0  # seconds: a million events take some twenty
_COUNTED = (
    "period event envoy title_in_force office_term person treaty reference citation account note related_article"
    " place name_variant link indicator indicator_value picture"
).split()


def run(chosen: Namespace) -> int:
    """Verify the edition and print edition, counts and checksums. Returns 1 where it is not as published."""
    with opened(chosen, _PATIENCE) as connection:
        problems = _problems(connection)
        record = _record(connection, chosen.database) | {"verified": not problems}
    if chosen.json:
        print_json(record | {"problems": problems})
    elif not problems:
        _print(record)
    for problem in problems:
        print(f"{chosen.database}: {problem}", file=sys.stderr)
    return 1 if problems else 0


def _record(connection: sqlite3.Connection, file: Path) -> dict[str, Any]:
    return {
        "file": str(file),
        "edition": _meta(connection, "edition"),
        "edition_version": _meta(connection, "edition_version"),
        "counts": {table: _count(connection, table) for table in _COUNTED},
        "content_digest": _meta(connection, "content_digest"),
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
    }


def _problems(connection: sqlite3.Connection) -> list[str]:
    try:
        integrity = [row[0] for row in connection.execute("PRAGMA integrity_check(3)").fetchall()]
        if integrity != ["ok"]:  # there may be no end to its rows, so nothing is reckoned from them
            return [f"is damaged ({' '.join(line.split())}); restore the file" for line in integrity]
        dangling = connection.execute("SELECT * FROM pragma_foreign_key_check LIMIT 3").fetchall()
        digest = content_digest(connection)
    except sqlite3.DatabaseError as error:
        return [f"is damaged ({error}); install the program again or restore the file"]
    problems = [f"has a row of {table} that points nowhere; restore the file" for table, *_ in dangling]
    if digest != _meta(connection, "content_digest"):
        problems.append("its content is not what was published; restore the file")
    return problems


def _print(record: dict[str, object]) -> None:
    print(f"{record['edition']}, {record['edition_version']}")
    counts = record["counts"]
    assert isinstance(counts, dict)
    for table, count in counts.items():
        print(f"  {table.replace('_', ' '):16} {count:6}")
    print(f"content digest  {record['content_digest']}")
    print(f"file SHA-256    {record['sha256']}")
    print("verified")


def _meta(connection: sqlite3.Connection, key: str) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - names of our own
