"""The shape of a date on the axis: what is certain, what is doubt, which ends fade or go on."""

from enum import Enum, auto
from typing import NamedTuple

from desktop_app.domain.dates import HistoricalDate, Moment
from desktop_app.domain.entities import AxisEntry


class Shape(Enum):
    """How a date is drawn."""

    POINT = auto()  # known to the day: a sharp mark
    DOUBT = auto()  # one moment, somewhere in a month, a year, a decade: a bar as wide as the doubt
    RANGE = auto()  # from one moment to another: solid where certain, lighter where the ends are in doubt


class Mark(NamedTuple):
    """A date in days of the axis; `solid_*` bound what is certain (empty for a moment in doubt)."""

    shape: Shape
    first: float
    solid_first: float
    solid_last: float
    last: float
    fades_in: bool = False
    fades_out: bool = False
    arrow_in: bool = False
    arrow_out: bool = False

    @property
    def days(self) -> float:
        """The whole length, doubt included."""
        return self.last - self.first


def mark_of(date: HistoricalDate) -> Mark:
    """Return the mark of a date."""
    if not date.is_interval:
        moment = date.start
        assert moment is not None, "only an interval can have an end that is not known"
        return _moment_mark(moment.earliest, moment.latest, doubtful=moment.uncertain or moment.approximate)
    start, end = date.start, date.end
    return _range_mark(
        (start.earliest, start.latest) if start else None,
        (end.earliest, end.latest) if end else None,
        _fades(start),
        _fades(end),
    )


def entry_mark(entry: AxisEntry) -> Mark:
    """Return the mark of an event.

    A frame may ask for thousands, so the text is not parsed: the days are in the edition (in the right calendar),
    and all that the text adds is whether it is an interval and which ends are doubtful.
    """
    start, slash, end = entry.edtf.partition("/")
    if not slash:
        assert entry.start_earliest is not None
        assert entry.start_latest is not None
        return _moment_mark(entry.start_earliest, entry.start_latest, doubtful=_is_doubtful(start))
    return _range_mark(
        _days(entry.start_earliest, entry.start_latest),
        _days(entry.end_earliest, entry.end_latest),
        _is_doubtful(start),
        _is_doubtful(end),
    )


def _is_doubtful(text: str) -> bool:
    return "~" in text or "?" in text or "%" in text


def _days(earliest: int | None, latest: int | None) -> tuple[int, int] | None:
    return None if earliest is None or latest is None else (earliest, latest)


def _range_mark(start: tuple[int, int] | None, end: tuple[int, int] | None, fades_in: bool, fades_out: bool) -> Mark:
    """Return the mark of an interval between two moments, given as the days between which they lie."""
    known = start or end
    assert known is not None, "there is no date without any known end"
    first, last = known[0], (end or known)[1] + 1
    solid_first: float = min(start[1], last) if start else first
    solid_last: float = max(end[0] + 1, first) if end else last
    if solid_first > solid_last:  # the doubts of both ends meet
        solid_first = solid_last = (solid_first + solid_last) / 2
    return Mark(
        Shape.RANGE, first, solid_first, solid_last, last, fades_in, fades_out, arrow_in=not start, arrow_out=not end
    )


def _moment_mark(earliest: int, latest: int, *, doubtful: bool) -> Mark:
    first, last = earliest, latest + 1
    if earliest == latest and not doubtful:
        return Mark(Shape.POINT, first, first, last, last)
    middle = (first + last) / 2
    return Mark(Shape.DOUBT, first, middle, middle, last, doubtful, doubtful)


def _fades(moment: Moment | None) -> bool:
    return moment is not None and (moment.approximate or moment.uncertain)
