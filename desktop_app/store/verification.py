"""Is the edition what was published? Its content has a digest that can be computed again."""

import hashlib
import sqlite3

_CONTENT_TABLES = """
    SELECT name FROM sqlite_master
     WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%'
       AND name NOT LIKE 'event_index_%' AND name NOT LIKE 'event_span_%'
     ORDER BY name
"""


def content_digest(connection: sqlite3.Connection) -> str:
    """Return the SHA-256 of all rows of all tables, in hexadecimal, without the row that states it."""
    digest = hashlib.sha256()
    for (table,) in connection.execute(_CONTENT_TABLES).fetchall():
        columns = [name for _, name, *_ in connection.execute(f'PRAGMA table_info("{table}")')]
        order = ", ".join(str(position) for position in range(1, len(columns) + 1))
        digest.update(f"{table}({','.join(columns)})\n".encode())
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}'):
            if table != "meta" or row[0] != "content_digest":
                digest.update(repr(row).encode())
    return digest.hexdigest()
