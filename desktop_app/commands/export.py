"""``relations export FILE``: the ending of its name says what is written."""

import json
import math
import os
import sqlite3
from argparse import Namespace

from desktop_app.citations.work_files import ENDINGS, ending_of, works_text
from desktop_app.commands.output import opened
from desktop_app.commands.qt_import import load_qt
from desktop_app.domain.time_span import TimeSpan
from desktop_app.exporting import EXPORT_HEADER, PICTURE_ENDINGS, write_table, write_text
from desktop_app.store.cited_works import cited_works
from desktop_app.store.export_rows import export_rows
from desktop_app.store.timeline_json import timeline_json
from desktop_app.store.timeline_store import TimelineStore

_TABLE, _TIMELINE = ".csv", ".json"
ALL_ENDINGS = (*ENDINGS, _TABLE, _TIMELINE, *PICTURE_ENDINGS)


def run(chosen: Namespace) -> int:
    """Write works, events or a picture of the axis to a file, all or those of a span. Raises UserError."""
    ending = ending_of(str(chosen.file), ALL_ENDINGS)
    with opened(chosen) as connection:
        if ending in PICTURE_ENDINGS:
            print(_draw(connection, chosen))
        elif ending in ENDINGS:
            works = cited_works(connection, _days(chosen.span) if chosen.span else None)
            write_text(chosen.file, works_text(works, ending))
            print(f"{chosen.file}: works written: {len(works)}")
        else:
            print(f"{chosen.file}: events written: {_write_events(connection, chosen, ending)}")
    return 0


def _write_events(connection: sqlite3.Connection, chosen: Namespace, ending: str) -> int:
    days = _days(chosen.span or TimelineStore(connection).extent())
    language = chosen.language or "en"
    if ending == _TABLE:
        return write_table(chosen.file, EXPORT_HEADER, export_rows(connection, *days, language))
    timeline = timeline_json(connection, *days, language)
    write_text(chosen.file, json.dumps(timeline, ensure_ascii=False, indent=1) + "\n")
    return len(timeline["events"])


def _draw(connection: sqlite3.Connection, chosen: Namespace) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    load_qt()  # only by what draws
    from PySide6.QtCore import QSize

    from desktop_app.axis_picture import PictureOptions, write_axis

    size = QSize(*chosen.size)
    write_axis(connection, chosen.file, PictureOptions(chosen.span, size, chosen.theme, chosen.language or "en"))
    return f"{chosen.file}: drawn, {size.width()} by {size.height()} pixels"


def _days(span: TimeSpan) -> tuple[int, int]:
    """Return the first and the last day of a span."""
    return math.floor(span.start), math.ceil(span.end) - 1
