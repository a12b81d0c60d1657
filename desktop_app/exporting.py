"""Files written for other programs; a file is whole or as it was."""

import csv
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from desktop_app.domain.errors import UserError

EXPORT_HEADER = (
    "id", "date", "calendar", "title", "kind", "lane", "importance", "places", "persons", "summary", "tone",
    "confidence", "sources", "cited_by_article",
)  # fmt: skip
PICTURE_ENDINGS = (".png", ".svg", ".pdf")
Row = Sequence[str | int | None]


def write_table(file: Path, header: Row, rows: Iterable[Row]) -> int:
    """Write a CSV file (UTF-8 with a mark, as spreadsheets want it); return the number of rows. Raises UserError."""

    def write(out: TextIO) -> int:
        writer = csv.writer(out)
        writer.writerow(header)
        count = 0
        for count, row in enumerate(rows, start=1):  # noqa: B007 - the last one is the number of rows
            writer.writerow(row)
        return count

    try:
        return _write_whole(file, "utf-8-sig", write)
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"The table {file} can't be written ({reason}); choose another folder or make room."
        raise UserError(message, "table", path=str(file), reason=reason) from error


def write_text(file: Path, text: str) -> None:
    """Write a text file in UTF-8. Raises UserError."""
    try:
        _write_whole(file, "utf-8", lambda out: out.write(text))
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"The file {file} can't be written ({reason}); choose another folder or make room."
        raise UserError(message, "unwritable", path=str(file), reason=reason) from error


def _write_whole(file: Path, encoding: str, write: Callable[[TextIO], int]) -> int:
    """Write beside the file first, and put that in its place when it is complete. Raises OSError."""
    half_made = file.with_name(file.name + ".part")
    try:
        with half_made.open("w", encoding=encoding, newline="") as out:
            written = write(out)
        half_made.replace(file)
    except BaseException:
        with suppress(OSError):  # what can't be made can't be removed, and that is not the news
            half_made.unlink()
        raise
    return written
