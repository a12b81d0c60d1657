"""Editions that somebody or something spoilt: the same seed spoils the same."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from desktop_app.store.schema_check import known_objects

_TABLES = sorted(name for name, sql in known_objects().items() if sql.startswith("CREATE TABLE"))
_INDEXES = ("search_index", "event_span", "event_index")
_TEXTS = (
    "", " ", "x", "a\0b", "<b>&amp;</b>", "\u202eabc", "é" * 40, "%s %Ln {0}", "'; DROP TABLE event; --", "0", "1e999",
    "9999-99-99",
    "9999", "-9999", "1935/..", "../1935", "2000/1900", "event:none", "account:pact-day-1", "period:after",
    "\U0001f600" * 9, "\t\r\n", "x" * 220_000, "wort " * 15_000,
)  # fmt: skip
_NUMBERS = (0, -1, 1, 5, 10**6, 2**31, -(2**31), 2**62, -(2**62), 10**18, 2.5, 1e300, float("inf"))
_RAW = (b"", b"\0", b"\xff\xfe" * 8, b"\xed\xa0\x80")

Spoil = Callable[[random.Random, Path], object]


def spoil_database(seed: int, good: Path, path: Path) -> str:
    """Copy an edition and spoil the copy, once or a few times; return in which ways."""
    choose = random.Random(seed)
    shutil.copyfile(good, path)
    ways = choose.choices(_WAYS, k=choose.choice((1, 1, 1, 2, 3)))
    for way in ways:
        with suppress(sqlite3.DatabaseError, LookupError, TypeError):  # what is spoilt already may be none any more
            way(choose, path)
    return ", ".join(way.__name__.strip("_") for way in ways)


def edit(path: Path, *statements: str | tuple[str, tuple[object, ...]]) -> None:
    """Change a file in ways that SQLite would rather prevent."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("writable_schema = ON", "ignore_check_constraints = ON", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("fold", 1, str, deterministic=True)
        for statement in statements:
            sql, values = (statement, ()) if isinstance(statement, str) else statement
            connection.execute(sql, values)


def set_raw(path: Path, table: str, column: str, value: object, where: str = "1") -> None:
    """Put a value of any kind into a column, past its type and its constraints."""
    if known_objects()[table].endswith("WITHOUT ROWID"):  # it has to keep its key
        edit(path, (f'UPDATE {table} SET "{column}" = ? WHERE {where.replace("rowid", "1")}', (value,)))
        return
    names = ", ".join(f'"{name}"' for name, _ in _columns(path, table))
    loose = f"CREATE TABLE {table} ({names})"
    change = "UPDATE sqlite_master SET sql = ? WHERE name = ? AND type = 'table'"
    written = _stored_sql(path, table)
    edit(path, (change, (loose, table)))
    with suppress(sqlite3.DatabaseError):
        edit(path, (f'UPDATE {table} SET "{column}" = ? WHERE {where}', (value,)))
    edit(path, (change, (written, table)))


def _stored_sql(path: Path, table: str) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])


def _columns(path: Path, table: str) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return [(name, kind) for _, name, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")')]


def _some_rows(choose: random.Random) -> str:
    return choose.choice(("1", "rowid % 2", "rowid = 1", "rowid = 2"))


def _flip_bits(choose: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(choose.choice((1, 1, 4, 30, 300))):
        data[choose.randrange(len(data))] ^= 1 << choose.randrange(8)
    path.write_bytes(data)


def _flip_header(choose: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[choose.randrange(100)] = choose.randrange(256)
    path.write_bytes(data)


def _flip_schema(choose: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(choose.choice((1, 5))):
        data[choose.randrange(100, min(4096, len(data)))] = choose.randrange(256)
    path.write_bytes(data)


def _cut(choose: random.Random, path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: choose.randrange(len(data))])


def _grow(choose: random.Random, path: Path) -> None:
    path.write_bytes(path.read_bytes() + choose.randbytes(choose.randrange(1, 20_000)))


def _spoil_page(choose: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    pages = max(1, len(data) // 4096)
    at, other = choose.randrange(pages) * 4096, choose.randrange(pages) * 4096
    filled = (b"\0" * 4096, b"\xff" * 4096, choose.randbytes(4096), bytes(data[other : other + 4096]))
    data[at : at + 4096] = choose.choice(filled)
    path.write_bytes(data)


def _wrong_cells(choose: random.Random, path: Path) -> None:
    for _ in range(choose.choice((1, 1, 3))):
        table = choose.choice(_TABLES)
        column = choose.choice(_columns(path, table))[0]
        value = choose.choice((None, *_TEXTS, *_NUMBERS, *_RAW))
        set_raw(path, table, column, value, _some_rows(choose))


def _wrong_texts(choose: random.Random, path: Path) -> None:
    """Put texts where texts belong."""
    table = choose.choice(_TABLES)
    texts = [name for name, kind in _columns(path, table) if kind == "TEXT"]
    if texts:
        set_raw(path, table, choose.choice(texts), choose.choice(_TEXTS), _some_rows(choose))


def _not_utf8(choose: random.Random, path: Path) -> None:
    table, column = choose.choice((("event", "title"), ("person", "name"), ("meta", "value"), ("lane", "title")))
    edit(path, f"UPDATE {table} SET {column} = CAST(x'{choose.choice(('eda080', 'ff', 'c3', '00ff'))}' AS TEXT)")


def _absurd_days(choose: random.Random, path: Path) -> None:
    table = choose.choice(("event_axis", "event", "period", "envoy", "search_document", "event_density"))
    days = [name for name, kind in _columns(path, table) if kind == "INTEGER"]
    edit(path, (f"UPDATE {table} SET {choose.choice(days)} = ?", (choose.choice(_NUMBERS),)))


def _dangling(choose: random.Random, path: Path) -> None:
    table = choose.choice(("event", "event_person", "envoy", "citation", "account", "search_document", "kind", "link"))
    ids = [name for name, kind in _columns(path, table) if kind == "TEXT"]
    edit(path, (f"UPDATE {table} SET {choose.choice(ids)} = ?", (choose.choice(("event:none", "kind:none", "x")),)))


def _emptied(choose: random.Random, path: Path) -> None:
    edit(path, f"DELETE FROM {choose.choice(_TABLES)}")


def _dropped(choose: random.Random, path: Path) -> None:
    name, sql = choose.choice(sorted(known_objects().items()))
    kind = sql.split()[1].replace("VIRTUAL", "TABLE")
    edit(path, f"DROP {kind} {name}")


def _other_object(choose: random.Random, path: Path) -> None:
    table = choose.choice(_TABLES)
    endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
    edit(
        path,
        *choose.choice(
            (
                (f"DROP TABLE {table}", f"CREATE VIEW {table} AS {endless}"),
                (f"ALTER TABLE {table} RENAME TO other", f"CREATE VIEW {table} AS SELECT * FROM other, other AS two"),
                (f"CREATE TRIGGER t AFTER INSERT ON {table} BEGIN SELECT 1; END",),
                (f"ALTER TABLE {table} ADD COLUMN extra AS (randomblob(100000000))",),
                (f"DROP TABLE {table}", f"CREATE VIRTUAL TABLE {table} USING fts5 (id, title, date)"),
                (f"DROP TABLE {table}", f"CREATE TABLE {table} (id, title, date)"),
                (f"CREATE INDEX more ON {table} (abs(1))",),
                ("DROP TABLE search_index", "CREATE VIRTUAL TABLE search_index USING fts5 (title, body)"),
                ("DROP TABLE event_span", "CREATE VIRTUAL TABLE event_span USING rtree (a, b, c)"),
                ("DELETE FROM sqlite_master WHERE name = 'search_index_data'",),
                ("UPDATE sqlite_master SET rootpage = abs(random()) % 50 WHERE rootpage > 0",),
                ("UPDATE sqlite_master SET sql = 'CREATE TABLE ' || name || ' (a)' WHERE name = 'event'",),
            )
        ),
    )


def _spoil_index(choose: random.Random, path: Path) -> None:
    index = choose.choice(_INDEXES)
    table, column = (f"{index}_node", "data") if index == "event_span" else (f"{index}_data", "block")
    blob = choose.choice(
        ("x''", "zeroblob(1228)", "randomblob(1228)", "x'ffffffffff'", f"substr({column}, 1, 30)", "1")
    )
    edit(path, f"UPDATE {table} SET {column} = {blob}" + choose.choice(("", " WHERE rowid = 1", " WHERE rowid > 1")))


def _circles(choose: random.Random, path: Path) -> None:
    edit(
        path,
        choose.choice(
            (
                "UPDATE period SET parent = id",
                "UPDATE period SET parent = (SELECT max(id) FROM period)",
                "UPDATE account SET item = id",
                "UPDATE citation SET item = 'account:pact-day-1'",
                "UPDATE link SET target = source",
                "UPDATE period SET level = 1000000000",
                "UPDATE period SET level = -5",
            )
        ),
    )


def _many_rows(choose: random.Random, path: Path) -> None:
    last = 1000 + choose.choice((300, 3_000, 30_000))
    numbers = f"WITH RECURSIVE n (x) AS (SELECT 1000 UNION ALL SELECT x + 1 FROM n WHERE x < {last})"
    edit(path, choose.choice(_MORE_ROWS).format(numbers))


_ENVOY = (
    "person, sending, posts, title, title_fr, title_ru, role, date, start_earliest, start_latest, end_earliest,"
    " end_latest, start_basis, note, note_fr, note_ru, confidence"
)
_PERIOD = "'period:' || x, x, x - 1000, CASE WHEN x > 1000 THEN 'period:' || (x - 1) END, 'P', '1935'"
_MORE_ROWS = (
    "INSERT INTO lane (id, position, title) {} SELECT 'lane:' || x, x, 'Lane' FROM n",
    f"INSERT INTO envoy SELECT 'envoy:' || x, {_ENVOY} FROM ({{}} SELECT x FROM n), (SELECT * FROM envoy LIMIT 1)",
    f"INSERT INTO period (id, position, level, parent, title, date) {{}} SELECT {_PERIOD} FROM n",
    "INSERT INTO note_event {} SELECT 'note:' || x, 'event:pact-1935' FROM n",
    "INSERT INTO name_variant {} SELECT 'person:' || x, 'x' || x, 'x' || x, 'variant' FROM n",
    "INSERT INTO indicator_value {} SELECT 'indicator:trade', x, '', 'value', x, NULL FROM n",
)


_WAYS: tuple[Spoil, ...] = (
    _flip_bits, _flip_bits, _flip_header, _flip_schema, _cut, _grow, _spoil_page, _spoil_page, _wrong_cells,
    _wrong_cells, _wrong_cells, _wrong_texts, _wrong_texts, _not_utf8, _absurd_days, _dangling, _emptied, _dropped,
    _other_object, _spoil_index, _circles, _many_rows,
)  # fmt: skip
