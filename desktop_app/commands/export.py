"""``relations export FILE``: the ending of its name says what is written."""

import math
import sqlite3
from argparse import Namespace

from desktop_app.citations.work_files import ENDINGS, ending_of, works_text
from desktop_app.commands.output import connect
from desktop_app.domain.time_span import TimeSpan
from desktop_app.exporting import EXPORT_HEADER, write_table, write_text
from desktop_app.store.cited_works import cited_works
from desktop_app.store.export_rows import export_rows
from desktop_app.store.timeline_store import TimelineStore

_TABLE = ".csv"


def run(chosen: Namespace) -> int:
    """Write works (BibTeX, RIS, CSL-JSON) or events (CSV) to a file, all or those of a span. Raises UserError."""
    ending = ending_of(str(chosen.file), (*ENDINGS, _TABLE))
    connection = connect(chosen)
    if ending == _TABLE:
        count, what = _write_events(connection, chosen), "events"
    else:
        works = cited_works(connection, _days(chosen.span) if chosen.span else None)
        write_text(chosen.file, works_text(works, ending))
        count, what = len(works), "works"
    print(f"{chosen.file}: {what} written: {count}")
    return 0


def _write_events(connection: sqlite3.Connection, chosen: Namespace) -> int:
    span = chosen.span or TimelineStore(connection).extent()
    return write_table(chosen.file, EXPORT_HEADER, export_rows(connection, *_days(span)))


def _days(span: TimeSpan) -> tuple[int, int]:
    """Return the first and the last day of a span."""
    return math.floor(span.start), math.ceil(span.end) - 1
