"""The shape of a date on the axis: what is certain, what is doubt, which ends fade or go on."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.domain.dates import HistoricalDate, Moment, parse
from desktop_app.domain.entities import AxisEntry


class Shape(Enum):
    """How a date is drawn."""

    POINT = auto()  # known to the day: a sharp mark
    DOUBT = auto()  # one moment, somewhere in a month, a year, a decade: a bar as wide as the doubt
    RANGE = auto()  # from one moment to another: solid where certain, lighter where the ends are in doubt


@dataclass(frozen=True, slots=True)
class Mark:
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
        return _moment_mark(date.start or date.end)
    start, end = date.start, date.end
    first, last = date.first_day, date.last_day + 1
    solid_first: float = min(start.latest, last) if start else first
    solid_last: float = max(end.earliest + 1, first) if end else last
    if solid_first > solid_last:  # the doubts of both ends meet
        solid_first = solid_last = (solid_first + solid_last) / 2
    return Mark(
        Shape.RANGE,
        first,
        solid_first,
        solid_last,
        last,
        fades_in=_fades(start),
        fades_out=_fades(end),
        arrow_in=start is None,
        arrow_out=end is None,
    )


def entry_mark(entry: AxisEntry) -> Mark:
    """Return the mark of an event; its days come from the edition, because its calendar may be another."""
    date = parse(entry.edtf)
    bounds = (entry.start_earliest, entry.start_latest, entry.end_earliest, entry.end_latest)
    if bounds != date.bounds:
        date = replace(date, start=_on_days(date.start, *bounds[:2]), end=_on_days(date.end, *bounds[2:]))
    return mark_of(date)


def _on_days(moment: Moment | None, earliest: int | None, latest: int | None) -> Moment | None:
    if moment is None or earliest is None or latest is None:
        return None
    return replace(moment, earliest=earliest, latest=latest)


def _moment_mark(moment: Moment | None) -> Mark:
    assert moment is not None
    first, last = moment.earliest, moment.latest + 1
    if moment.is_known_to_the_day:
        return Mark(Shape.POINT, first, first, last, last)
    middle = (first + last) / 2
    return Mark(Shape.DOUBT, first, middle, middle, last, _fades(moment), _fades(moment))


def _fades(moment: Moment | None) -> bool:
    return moment is not None and (moment.approximate or moment.uncertain)
