"""A historical date with its doubt, written in EDTF (ISO 8601-2).

The edition uses the part of EDTF that historians need: a day, month, season, year, decade or century, each
with ``?`` (uncertain), ``~`` (approximate) or ``%`` (both), and intervals between two of these, open (``..``)
or with an unknown end. The build checks every date against the ``edtf`` library as well.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from desktop_app.domain import day_numbers


class DateError(ValueError):
    """A text is not a date of the kind that the edition uses; the message says what it must look like."""


class Precision(StrEnum):
    """How exactly a moment is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Calendar(StrEnum):
    """The calendar in which a source counts its days."""

    GREGORIAN = "gregorian"
    JULIAN = "julian"


class Moment(NamedTuple):
    """One end of a date: the days between which it lies, both inclusive, as Julian day numbers."""

    earliest: int
    latest: int
    precision: Precision
    uncertain: bool
    approximate: bool

    @property
    def is_known_to_the_day(self) -> bool:
        """Whether a source gives the day without any doubt."""
        return self.precision is Precision.DAY and not (self.uncertain or self.approximate)


class HistoricalDate(NamedTuple):
    """A moment or an interval. An end that is open or unknown is None; a moment is its own start and end."""

    edtf: str
    start: Moment | None
    end: Moment | None
    is_interval: bool = False
    calendar: Calendar = Calendar.GREGORIAN

    @property
    def bounds(self) -> tuple[int | None, int | None, int | None, int | None]:
        """Return earliest and latest start, earliest and latest end."""
        start, end = self.start, self.end
        return (
            start.earliest if start else None,
            start.latest if start else None,
            end.earliest if end else None,
            end.latest if end else None,
        )

    @property
    def first_day(self) -> int:
        """The first day that this date may touch."""
        known = self.start or self.end
        assert known is not None, "parse refuses a date without any known end"
        return known.earliest

    @property
    def last_day(self) -> int:
        """The last day that this date may touch; of an interval without a known end, that of its start."""
        known = self.end or self.start
        assert known is not None, "parse refuses a date without any known end"
        return known.latest

    @property
    def open_end(self) -> bool:
        """Whether the interval says that it goes on (``..``), rather than that its end is unknown."""
        return self.edtf.endswith("/..")

    @property
    def open_start(self) -> bool:
        """Whether the interval says that it began before all reckoning (``..``)."""
        return self.edtf.startswith("../")


_FORM = re.compile(
    r"""(?P<before>[?~%](?=-?\d{4}$))?  # level 2 of EDTF, needed beside a decade: ~1958/196X
        (?P<year>-?\d{4}|\d{3}X|\d{2}XX)
        (?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?
        (?P<qualifier>[?~%])?""",
    re.VERBOSE | re.ASCII,
)
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}
_WINTER = "24"
_EXAMPLE = "write it like 1924, 1924-10, 1924-10-28, 192X, 1924~, 1924? or 1924/1926-05"


def parse(text: str, calendar: Calendar = Calendar.GREGORIAN) -> HistoricalDate:
    """Read an EDTF text.

    Raises DateError, with a sentence that names the text and the mend.
    """
    if "/" not in text:
        moment = _parse_moment(text, calendar)
        return HistoricalDate(text, moment, moment, calendar=calendar)
    first, _, second = text.partition("/")
    start, end = _parse_end(first, calendar), _parse_end(second, calendar)
    if start is None and end is None:
        raise DateError(f"'{text}' has neither a start nor an end; {_EXAMPLE}")
    if start and end and end.latest < start.earliest:
        raise DateError(f"'{text}' ends before it starts; put the earlier date first")
    return HistoricalDate(text, start, end, is_interval=True, calendar=calendar)


def _parse_end(text: str, calendar: Calendar) -> Moment | None:
    return None if text in ("", "..") else _parse_moment(text, calendar)


def _parse_moment(text: str, calendar: Calendar) -> Moment:
    match = _FORM.fullmatch(text)
    if match is None:
        raise DateError(f"'{text}' is not a date; {_EXAMPLE}")
    qualifier = match["qualifier"] or match["before"] or ""
    earliest, latest, precision = _bounds(text, match, calendar)
    return Moment(earliest, latest, precision, qualifier in ("?", "%"), qualifier in ("~", "%"))


def _bounds(text: str, match: re.Match[str], calendar: Calendar) -> tuple[int, int, Precision]:
    if match["year"].startswith("-") and int(match["year"]) < day_numbers.FIRST_YEAR:
        raise DateError(f"'{text}' is before {-day_numbers.FIRST_YEAR} BC, where days can't be reckoned")
    to_day = day_numbers.from_julian if calendar is Calendar.JULIAN else day_numbers.from_gregorian
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        return _unspecified_years(text, year, month, to_day)
    if month is None:
        return to_day(int(year), 1, 1), to_day(int(year), 12, 31), Precision.YEAR
    if int(month) in _SEASON_MONTHS and day is None:
        first, last = _SEASON_MONTHS[int(month)]
        return to_day(int(year), first, 1), _last_of_month(int(year), last, to_day), Precision.SEASON
    if month == _WINTER:
        raise DateError(f"'{text}' is a winter, of which it is not clear in which year; write its months instead")
    if not 1 <= int(month) <= 12:
        raise DateError(f"'{text}' has no month {month}; months go from 01 to 12")
    if day is None:
        return (
            to_day(int(year), int(month), 1),
            _last_of_month(int(year), int(month), to_day),
            Precision.MONTH,
        )
    return _single_day(text, int(year), int(month), int(day), to_day)


def _unspecified_years(
    text: str, year: str, month: str | None, to_day: Callable[[int, int, int], int]
) -> tuple[int, int, Precision]:
    if month is not None:
        raise DateError(f"'{text}' has a month in a year that is not known; leave the month out")
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    precision = Precision.DECADE if year.count("X") == 1 else Precision.CENTURY
    return to_day(first, 1, 1), to_day(last, 12, 31), precision


def _last_of_month(year: int, month: int, to_day: Callable[[int, int, int], int]) -> int:
    return to_day(year, month + 1, 1) - 1


def _single_day(
    text: str, year: int, month: int, day: int, to_day: Callable[[int, int, int], int]
) -> tuple[int, int, Precision]:
    last = _last_of_month(year, month, to_day)
    number = to_day(year, month, 1) + day - 1
    if day < 1 or number > last:
        raise DateError(f"'{text}' has no day {day:02}; that month ends on day {last - to_day(year, month, 1) + 1}")
    return number, number, Precision.DAY


def from_day(day_number: int) -> HistoricalDate:
    """Return the date of one day that is known without doubt."""
    year, month, day = day_numbers.to_gregorian(day_number)
    sign, digits = ("-", -year) if year < 0 else ("", year)
    return parse(f"{sign}{digits:04}-{month:02}-{day:02}")
