"""Asks for a file and writes events or works to it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.exporting import EXPORT_HEADER, PICTURE_ENDINGS, Row, write_table
from desktop_app.ui.messages import message_of

if TYPE_CHECKING:
    from desktop_app.render.picture_file import Paint

WorksWriter = Callable[[Path, Sequence[str]], int]  # a file and ids of references; raises UserError
_FORMATS = {"BibTeX (*.bib)": "bib", "RIS (*.ris)": "ris", "CSL-JSON (*.csl.json)": "csl.json"}


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


def export_works(window: QWidget, write: WorksWriter, references: Sequence[str]) -> int | None:
    """Ask for a file and write works to it; return how many, or None where none was named."""
    file = _ask_for_works(window)
    if file is None:
        return None
    try:
        return write(file, references)
    except UserError as error:
        QMessageBox.warning(window, window.windowTitle(), message_of(error))
        return None


def _ask_for_works(window: QWidget) -> Path | None:
    """Ask for a file; a name without an ending gets that of the chosen format, before Qt asks about overwriting."""
    title = QCoreApplication.translate("MainWindow", "Export works")
    dialog = QFileDialog(window, title, "works.bib")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(_FORMATS))
    dialog.setDefaultSuffix("bib")
    dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(_FORMATS[name]))
    named = dialog.exec() == QFileDialog.DialogCode.Accepted
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if named else None


def export_picture(window: QWidget, size: QSize, paint: Paint, title: str) -> bool:
    """Ask for a file and write a picture to it; return whether one was written. PNG where the name has no ending."""
    heading = QCoreApplication.translate("MainWindow", "Export the axis as a picture")
    patterns = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in PICTURE_ENDINGS)
    name, _filter = QFileDialog.getSaveFileName(window, heading, "axis.png", patterns)
    if not name:
        return False
    file = Path(name)
    if file.suffix.lower() not in PICTURE_ENDINGS:
        file = file.with_name(f"{file.name}{PICTURE_ENDINGS[0]}")
    from desktop_app.render.picture_file import write_picture  # not needed to paint the first frame

    try:
        write_picture(file, size, paint, title)
    except UserError as error:
        QMessageBox.warning(window, window.windowTitle(), message_of(error))
        return False
    return True
