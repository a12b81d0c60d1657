"""Editions made up for measuring: python build/synthetic.py EVENTS FILE [--seed N].

Half of the events are points, half ranges whose length is log-normal with a median of 60 days, over the years of the
edition, in twelve lanes, with importance as skewed as there. The same seed gives the same file, to the byte.
"""

from __future__ import annotations

import argparse
import math
import random
import sqlite3
import sys
import time
from bisect import bisect_right
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from project import say

from desktop_app.domain.dates import from_day, parse
from desktop_app.paths import SCHEMA
from desktop_app.store.axis_tables import count_events, fill_axis
from desktop_app.store.database import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Row = tuple[Any, ...]

FIRST_DAY = parse("1917-11-07").first_day
LAST_DAY = parse("1991-12-25").last_day
DAYS = LAST_DAY - FIRST_DAY + 1
MEDIAN_DAYS = 60
IMPORTANCE = {1: 60, 2: 138, 3: 146, 4: 58, 5: 16}  # how many events of the edition have it
SEED = 0
ERAS = 4
PERIODS_OF_ERA = 4
# The seven of the edition, which have colours, and five more.
LANES = (
    *("diplomacy", "visits", "war", "trade", "culture", "communism", "decolonisation"),
    *("science", "press", "sport", "law", "letters"),
)
_SPREAD = 1.2  # of the logarithm of the length: one range in forty is longer than two years
_CHUNK = 200_000
_CACHE_KIB = 400_000
_WORDS = (
    "accord alliance army art border broken bread cinema coal concert congress credit crisis debt delegation Elbe "
    "embassy exchange exhibition exile film fleet front gas general grain harbour journey kept letters loan Lyon "
    "mission Moscow note novel oil orchestra pact Paris party peace press prize protest protocol rail recalled "
    "renewed science ship signed song steel strike summit talks tariff theatre trade treaty trial union visit winter"
).split()
_EVENT = (
    "INSERT INTO event (number, id, kind, importance, title, label, date, calendar, start_earliest, start_latest,"
    " end_earliest, end_latest, period, in_article, confidence)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 'gregorian', ?, ?, ?, ?, ?, 0, 'high')"
)

_DOCUMENTS = """
    INSERT INTO search_document (item, kind, importance, first_day, last_day, lane, countries, certainty, disputed,
                                 title, names, body)
    SELECT event.id, 'event', importance, start_earliest, end_latest, kind.lane,
           CASE event.number % 3 WHEN 0 THEN ' FR ' WHEN 1 THEN ' SU ' ELSE ' other ' END, event.confidence, 0,
           lower(event.title), '', ''
      FROM event JOIN kind ON kind.id = event.kind ORDER BY importance DESC, event.number
"""


def write_synthetic(path: Path, events: int, seed: int = SEED) -> None:
    """Write an edition of so many events beside `path`, then put it in its place."""
    scratch = path.with_name(path.name + ".new")
    scratch.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(scratch)) as connection:
            _fill(connection, events, seed)
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)  # where something failed


def _fill(connection: sqlite3.Connection, events: int, seed: int) -> None:
    # A file that is made anew if anything fails needs no journal.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}")
    connection.executescript(SCHEMA.read_text(encoding="utf-8"))
    with connection:
        _fill_frame(connection, events, seed)
        _fill_events(connection, events, seed)
        fill_axis(connection, lambda lane: _tell(f"{lane} ranked"))
        count_events(connection)
        _fill_search(connection)
    _finish(connection)


def _finish(connection: sqlite3.Connection) -> None:
    """Say what kind of file it is, and let SQLite know enough of the tables to plan as it does in the edition."""
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA analysis_limit = 1000")
    connection.execute("ANALYZE")
    connection.commit()


def _fill_frame(connection: sqlite3.Connection, events: int, seed: int) -> None:
    """Fill all tables but those of the events."""
    titles = [(f"lane:{name}", position, name.capitalize()) for position, name in enumerate(LANES, start=1)]
    connection.executemany("INSERT INTO lane (id, position, title) VALUES (?, ?, ?)", titles)
    kinds = [(f"kind:{name}", position, f"lane:{name}", name) for position, name in enumerate(LANES, start=1)]
    connection.executemany("INSERT INTO kind (id, position, lane, title) VALUES (?, ?, ?, ?)", kinds)
    connection.executemany(
        "INSERT INTO period (id, position, level, parent, title, date, start_earliest, start_latest, end_earliest,"
        " end_latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _periods(),
    )
    meta = {"edition": f"Synthetic edition of {events} events, seed {seed}", "schema_version": str(SCHEMA_VERSION)}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))


def _periods() -> Iterator[Row]:
    """Divide the time into eras of the same length, and each of them into periods."""
    position = 0
    for era in range(ERAS):
        position += 1
        yield _period(position, 0, None, era / ERAS, (era + 1) / ERAS)
        parent, parts = position, ERAS * PERIODS_OF_ERA
        for part in range(era * PERIODS_OF_ERA, (era + 1) * PERIODS_OF_ERA):
            position += 1
            yield _period(position, 1, f"period:{parent}", part / parts, (part + 1) / parts)


def _period(position: int, level: int, parent: str | None, start: float, end: float) -> Row:
    first, last = FIRST_DAY + math.floor(start * DAYS), FIRST_DAY + math.floor(end * DAYS) - 1
    date = f"{from_day(first).edtf}/{from_day(last).edtf}"
    return f"period:{position}", position, level, parent, f"Period {position}", date, first, first, last, last


def _fill_events(connection: sqlite3.Connection, events: int, seed: int) -> None:
    rows = _events(events, random.Random(seed))  # noqa: S311 - made up, not secret
    for done in range(0, events, _CHUNK):
        count = min(_CHUNK, events - done)
        connection.executemany(_EVENT, (next(rows) for _ in range(count)))
        _tell(f"{done + count} of {events} events")


def _events(events: int, chance: random.Random) -> Iterator[Row]:
    """Yield the rows in the order of time, as the edition numbers them, without ever holding more than one."""
    dates = [from_day(day).edtf for day in range(FIRST_DAY, LAST_DAY + 1)]
    starts, periods = _inner_periods()
    thresholds = list(accumulate(IMPORTANCE.values()))
    digits = len(str(events))
    for number in range(1, events + 1):
        # One event in each of as many equal parts of the time: sorted without sorting.
        first = math.floor((number - 1 + chance.random()) * DAYS / events)
        last = min(DAYS - 1, first + _length(chance) - 1)
        date = dates[first] if last == first else f"{dates[first]}/{dates[last]}"
        importance = 1 + bisect_right(thresholds, chance.random() * thresholds[-1])
        title, label = _title(chance)
        day, end = FIRST_DAY + first, FIRST_DAY + last
        period = periods[bisect_right(starts, day) - 1]
        kind = f"kind:{LANES[int(chance.random() * len(LANES))]}"
        yield number, f"event:{number:0{digits}}", kind, importance, title, label, date, day, day, end, end, period


def _fill_search(connection: sqlite3.Connection) -> None:
    """Let the events be found by their titles, as in the edition; those titles are plain letters already."""
    connection.execute(_DOCUMENTS)
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
    _tell("search index")


def _inner_periods() -> tuple[list[int], list[str]]:
    """Return the first days of the periods that hold events, and their ids."""
    inner = [row for row in _periods() if row[2] == 1]
    return [row[6] for row in inner], [row[0] for row in inner]


def _length(chance: random.Random) -> int:
    """Return the days of an event: one for a point, two or more for a range."""
    if chance.random() < 0.5:
        return 1
    return max(2, round(math.exp(chance.gauss(math.log(MEDIAN_DAYS), _SPREAD))))


def _title(chance: random.Random) -> tuple[str, str]:
    """Return a title of about thirty letters, and a shorter label."""
    words = [_WORDS[int(chance.random() * len(_WORDS))] for _ in range(5)]
    return " ".join(words).capitalize(), " ".join(words[:3]).capitalize()


_started = time.monotonic()


def _tell(line: str) -> None:
    say(f"  {time.monotonic() - _started:6.1f} s  {line}")


def main(words: Iterable[str] | None = None) -> int:
    """Write one edition."""
    parser = argparse.ArgumentParser(prog="python build/synthetic.py", description=__doc__)
    parser.add_argument("events", type=lambda text: int(float(text)), help="how many, e.g. 1e6")
    parser.add_argument("file", type=Path, help="the database to write")
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args(None if words is None else list(words))
    write_synthetic(options.file, options.events, options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
