"""Asks for a file and writes the events of a span to it."""

import math
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.exporting import EXPORT_HEADER, Row, write_table
from desktop_app.ui.messages import message_of


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
