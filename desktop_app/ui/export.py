"""Tables written for other programs; a file is whole or as it was."""

import csv
import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.ui.messages import message_of

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


def export_events(window: QWidget, rows_of: Callable[[int, int], Iterable[Row]], span: TimeSpan) -> int | None:
    """Ask for a file and write the events of a span to it; return how many, or None where none was named."""
    first, last = math.floor(span.start), math.ceil(span.end) - 1
    title = QCoreApplication.translate("MainWindow", "Export events")
    name, _filter = QFileDialog.getSaveFileName(window, title, "events.csv", "CSV (*.csv)")
    if not name:
        return None
    try:
        return write_table(Path(name), EXPORT_HEADER, rows_of(first, last))
    except UserError as error:
        QMessageBox.warning(window, window.windowTitle(), message_of(error))
        return None
