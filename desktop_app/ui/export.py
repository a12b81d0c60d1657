"""Tables written for other programs; a file is whole or as it was."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.errors import UserError

EXPORT_HEADER = (
    "id", "date", "calendar", "title", "kind", "lane", "importance", "places", "persons", "summary", "tone",
    "confidence", "sources",
)  # fmt: skip
Row = Sequence[str | int | None]


def write_table(file: Path, header: Row, rows: Iterable[Row]) -> int:
    """Write a CSV file (UTF-8 with a mark, as spreadsheets want it); return the number of rows. Raises UserError."""
    half_made = file.with_name(file.name + ".part")
    try:
        with half_made.open("w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(header)
            count = 0
            for count, row in enumerate(rows, start=1):  # noqa: B007 - the last one is the number of rows
                writer.writerow(row)
        half_made.replace(file)
    except OSError as error:
        half_made.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        message = f"The table {file} can't be written ({reason}); choose another folder or make room."
        raise UserError(message, "table", path=str(file), reason=reason) from error
    return count
