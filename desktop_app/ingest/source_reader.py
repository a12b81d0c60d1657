"""Source files to rows. Every problem is collected, so that one run names them all."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.dates import HistoricalDate
from desktop_app.ingest.columns import Cell, Column, in_calendar
from desktop_app.ingest.problems import CellError, Problem
from desktop_app.ingest.source_tables import SOURCE_TABLES, SourceTable


@dataclass(slots=True)
class Row:
    """One item of a source file, and the line of the file where it starts."""

    line: int
    cells: dict[str, Cell]

    @property
    def id(self) -> str:
        """The id of the row, empty where its table has none."""
        return str(self.cells.get("id") or "")


@dataclass(frozen=True, slots=True)
class Sources:
    """All rows by table, and what is wrong with the files."""

    rows: dict[str, list[Row]]
    problems: list[Problem]


def read_sources(folder: Path) -> Sources:
    """Read every source file of a folder. Problems with files, rows and cells are returned, not raised."""
    problems: list[Problem] = []
    rows = {table.table: _read_table(folder, table, problems) for table in SOURCE_TABLES}
    return Sources(rows, problems)


def _read_table(folder: Path, table: SourceTable, problems: list[Problem]) -> list[Row]:
    try:
        text = (folder / table.file).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        problems.append(Problem(table.file, 0, "", f"is missing; put it into {folder}"))
        return []
    except UnicodeDecodeError as error:
        line = (folder / table.file).read_bytes().count(b"\n", 0, error.start) + 1
        problems.append(Problem(table.file, line, "", "is not UTF-8 text; save the file as UTF-8"))
        return []
    except OSError as error:
        problems.append(Problem(table.file, 0, "", f"can't be read: {error.strerror}"))
        return []
    return _rows(text, table, problems)


def _rows(text: str, table: SourceTable, problems: list[Problem]) -> list[Row]:
    lines = _numbered_lines(text, table.file, problems)
    header = next(lines, (1, []))[1]
    if problem := _header_problem(header, table):
        problems.append(Problem(table.file, 1, "", problem))
        return []
    rows = (_read_row(line, texts, table, problems) for line, texts in lines)
    return [row for row in rows if row is not None]


def _numbered_lines(text: str, file: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    line = 1
    try:
        for texts in reader:
            if texts:
                yield line, texts
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(file, line, "", f"is not well-formed CSV ({error}); check the quotation marks"))


def _header_problem(header: list[str], table: SourceTable) -> str:
    names = [column.name for column in table.columns]
    missing = [name for name in names if name not in header]
    unknown = [name for name in header if name not in names]
    if missing:
        return f"the header has no column {', '.join(missing)}; add it"
    if unknown:
        known = f"known are {', '.join(names)}, by ingest/source_tables.py and resources/schema.sql"
        return f"the header has an unknown column {', '.join(unknown)}; {known}"
    if header != names:
        return f"the columns are in another order; write them as {', '.join(names)}"
    return ""


def _read_row(line: int, texts: list[str], table: SourceTable, problems: list[Problem]) -> Row | None:
    if len(texts) != len(table.columns):
        sentence = f"has {len(texts)} cells instead of {len(table.columns)}; check commas and quotation marks"
        problems.append(Problem(table.file, line, "", sentence))
        return None
    cells = {}
    for column, text in zip(table.columns, texts, strict=True):
        try:
            cells[column.name] = _read_cell(column, text)
        except CellError as error:
            problems.append(Problem(table.file, line, column.name, str(error)))
            cells[column.name] = None
    return _with_calendar(Row(line, cells), table, problems)


def _read_cell(column: Column, text: str) -> Cell:
    if "\0" in text:
        raise CellError("holds a NUL character; take it out")
    return column.read(text)


def _with_calendar(row: Row, table: SourceTable, problems: list[Problem]) -> Row:
    date, calendar = row.cells.get("date"), row.cells.get("calendar")
    if isinstance(date, HistoricalDate) and calendar == "julian":
        try:
            row.cells["date"] = in_calendar(date, calendar)
        except CellError as error:
            problems.append(Problem(table.file, row.line, "date", str(error)))
    return row
