"""Rows to the edition: tables, citations, spellings, search index, axis."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.folding import fold
from desktop_app.ingest.columns import LIST_SEPARATOR, Cell, DateColumn, ManyColumn, OneColumn, listed
from desktop_app.ingest.period_order import in_reading_order
from desktop_app.ingest.quality import quality_records
from desktop_app.ingest.search_documents import Rows, search_documents
from desktop_app.ingest.source_reader import Row
from desktop_app.ingest.source_tables import SOURCE_TABLES, SourceTable, id_prefix
from desktop_app.ingest.spellings import spellings_of
from desktop_app.paths import SCHEMA
from desktop_app.store.axis_tables import count_events, fill_axis
from desktop_app.store.connection import LONGEST_TEXT
from desktop_app.store.database import APPLICATION_ID, SCHEMA_VERSION
from desktop_app.store.verification import content_digest

Record = dict[str, Any]

_LINK_COLUMNS = {"from": "source", "to": "target"}
_NOT_KEPT = {"variants", "article_references"}  # kept in name_variant and citation


def write_edition(rows: Rows, meta: dict[str, str], path: Path) -> None:
    """Write the edition to a file beside `path`, then put it in its place. Raises OSError, sqlite3.Error."""
    scratch = path.with_name(path.name + ".new")
    scratch.unlink(missing_ok=True)
    connection = sqlite3.connect(scratch)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)  # what is longer would not be read
    try:
        with closing(connection):
            _fill(Database(connection), rows, meta)
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)  # where something failed


def _fill(database: Database, rows: Rows, meta: dict[str, str]) -> None:
    rows = {
        **rows,
        "period": in_reading_order(rows["period"]),
        "event": sorted(rows["event"], key=_chronological),
    }
    database.executescript(f"BEGIN; {SCHEMA.read_text(encoding='utf-8')} COMMIT;")  # at once: a hundred statements
    database.conn.execute("PRAGMA foreign_keys = ON")
    with database.conn:
        for table in SOURCE_TABLES:
            _insert(database, table.table, _main_records(table, rows[table.table]))
        for table in SOURCE_TABLES:
            _insert_lists(database, table, rows[table.table])
        _insert(database, "citation", _citations(rows))
        _insert(database, "name_variant", _name_variants(rows["person"]))
        _insert(database, "search_document", search_documents(rows))
        for index in ("search_index", "event_index"):
            database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        fill_axis(database.conn)
        count_events(database.conn)
        _insert(database, "quality", quality_records(database.conn))
        _insert(database, "meta", ({"key": key, "value": value} for key, value in sorted(meta.items())))
    _finish(database)


def _finish(database: Database) -> None:
    database.table("meta").insert({"key": "content_digest", "value": content_digest(database.conn)})
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
    database.execute("ANALYZE")
    database.conn.commit()
    database.vacuum()


def _insert(database: Database, table: str, records: Iterable[Record]) -> None:
    database.table(table).insert_all(records)


def _chronological(row: Row) -> tuple[int, int, str]:
    date = row.cells["date"]
    assert isinstance(date, HistoricalDate)
    return date.first_day, date.last_day, row.id


def _main_records(table: SourceTable, rows: list[Row]) -> Iterator[Record]:
    for position, row in enumerate(rows, start=1):
        record: Record = {"number": position} if table.table == "event" else {}
        if table.numbered or table.table == "period":
            record["position"] = position
        if table.table == "period":
            record["level"] = row.cells["level"]
        for column in table.columns:
            if not isinstance(column, ManyColumn) and column.name not in _NOT_KEPT:
                record.update(_stored(table, column.name, row.cells[column.name]))
        if table.table == "article_statement":
            record["article_references"] = row.cells["article_references"]
        yield record


def _stored(table: SourceTable, name: str, cell: Cell) -> Record:
    column = next(column for column in table.columns if column.name == name)
    if name == "id" and isinstance(cell, str):
        return {"id": id_prefix(table.table) + cell}
    if isinstance(column, DateColumn):
        return _stored_date(column, cell)
    if isinstance(column, OneColumn):
        prefix = id_prefix(column.target)
        return {_LINK_COLUMNS.get(name, name): prefix + str(cell) if cell else None}
    return {name: "" if name == "subject" and cell is None else cell}


def _stored_date(column: DateColumn, cell: Cell) -> Record:
    date = cell if isinstance(cell, HistoricalDate) else None
    bounds = date.bounds if date else (None,) * 4
    ends = ("earliest", "latest") if column.moment else ("start_earliest", "start_latest", "end_earliest", "end_latest")
    return {column.name: date.edtf if date else None} | {
        column.prefix + end: bound for end, bound in zip(ends, bounds, strict=False)
    }


def _insert_lists(database: Database, table: SourceTable, rows: list[Row]) -> None:
    for column in table.columns:
        if isinstance(column, ManyColumn) and column.join != "citation":
            _insert(database, column.join, _list_records(table, column, rows))


def _list_records(table: SourceTable, column: ManyColumn, rows: list[Row]) -> Iterator[Record]:
    has_position = column.target in ("place", "person")
    for row in rows:
        for position, entry in enumerate(listed(row.cells[column.name]), start=1):
            record: Record = {table.table: id_prefix(table.table) + row.id}
            record |= {"position": position} if has_position else {}
            record |= _stored_detail(column, entry.detail)
            yield record | {column.target: id_prefix(column.target) + entry.id}


def _stored_detail(column: ManyColumn, detail: str) -> Record:
    if column.detail is None:
        return {}
    prefix = id_prefix(column.detail.target) if isinstance(column.detail, OneColumn) else ""
    return {column.detail.name: prefix + detail if detail else None}


def _citations(rows: Rows) -> Iterator[Record]:
    """Yield what each item rests on: first the references that the article itself gives, then our own."""
    by_number = {str(row.cells["number"]): row.id for row in rows["reference"] if row.cells["number"]}
    for table in SOURCE_TABLES:
        if not any(column.name == "sources" for column in table.columns):
            continue
        for row in rows[table.table]:
            numbers = str(row.cells.get("article_references") or "").split(LIST_SEPARATOR)
            cited: dict[str, tuple[str | None, str | None]] = {
                by_number[number]: ("as the article cites it", None) for number in numbers if number
            }
            for entry in listed(row.cells["sources"]):
                statement, _ = cited.get(entry.id, (None, None))
                cited[entry.id] = statement, entry.detail or None
            for slug, (statement, locator) in cited.items():
                reference = id_prefix("reference") + slug
                item = id_prefix(table.table) + row.id
                yield {"item": item, "statement": statement, "reference": reference, "locator": locator}


def _name_variants(persons: list[Row]) -> Iterator[Record]:
    for person in persons:
        for spelling, origin in spellings_of(person).items():
            item = id_prefix("person") + person.id
            yield {"item": item, "spelling": spelling, "folded": fold(spelling), "origin": origin}
