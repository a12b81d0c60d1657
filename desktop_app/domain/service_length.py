"""How long a term lasted, at least and at most, in days and by the calendar."""

from typing import NamedTuple

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import HistoricalDate


class CalendarLength(NamedTuple):
    """Whole years, the whole months beyond them, and the days beyond those."""

    years: int
    months: int
    days: int


class ServiceLength(NamedTuple):
    """A length between two bounds, which are equal where both ends are known to the day.

    `uncertain` and `approximate` tell of a ``?`` or ``~`` at either end, which the bounds don't show.
    """

    least_days: int
    most_days: int
    least: CalendarLength
    most: CalendarLength
    uncertain: bool
    approximate: bool


def service_length(term: HistoricalDate) -> ServiceLength | None:
    """Return how long a term lasted, or None where an end is open or unknown.

    The first and the last day both count as days in post, so that nobody served less than one day.
    """
    start, end = term.start, term.end
    if start is None or end is None:
        return None
    latest_start = min(start.latest, end.latest)
    earliest_end = max(end.earliest, latest_start)  # the bounds of a term within one year overlap
    return ServiceLength(
        earliest_end - latest_start + 1,
        end.latest - start.earliest + 1,
        calendar_length(latest_start, earliest_end),
        calendar_length(start.earliest, end.latest),
        start.uncertain or end.uncertain,
        start.approximate or end.approximate,
    )


def calendar_length(first_day: int, last_day: int) -> CalendarLength:
    """Return the length from one day to another, both counted, by the Gregorian calendar.

    A month runs to the same day of the next one, or to its last day where that is shorter. Days are Julian day numbers.
    """
    after = last_day + 1
    (year, month, _), (last_year, last_month, _) = map(day_numbers.to_gregorian, (first_day, after))
    months = (last_year - year) * 12 + last_month - month
    if _months_later(first_day, months) > after:
        months -= 1
    return CalendarLength(*divmod(months, 12), after - _months_later(first_day, months))


def _months_later(day: int, months: int) -> int:
    year, month, day_of_month = day_numbers.to_gregorian(day)
    first, after = (day_numbers.from_gregorian(year, month + count, 1) for count in (months, months + 1))
    return first + min(day_of_month, after - first) - 1
