"""Ticks and labels of the ruler: from centuries to days, never two labels in one place."""

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop_app.domain import day_numbers
from desktop_app.domain.date_words import short_month_name, year_in_words
from desktop_app.domain.day_numbers import RUSSIA_TURNS_GREGORIAN
from desktop_app.timeline.time_scale import TimeScale

Measure = Callable[[str, bool], float]  # width in pixels of a text, plain or bold
LABEL_GAP = 4.0
_ROOM = 12.0  # between a label and the next tick


class Unit(NamedTuple):
    """A step of the ruler."""

    name: str  # 'year', 'month' or 'day'
    every: int


class Tick(NamedTuple):
    """A line of the ruler at a day; `label` is empty where there is no room for one."""

    day: int
    x: float
    label: str
    major: bool


_LADDER = (  # finest first: minor step, the major step above it, its usual length in days
    (Unit("day", 1), Unit("month", 1), 1.0),
    (Unit("day", 5), Unit("month", 1), 5.0),
    (Unit("day", 10), Unit("month", 1), 10.0),
    (Unit("month", 1), Unit("year", 1), 30.4),
    (Unit("month", 3), Unit("year", 1), 91.3),
    (Unit("year", 1), Unit("year", 5), 365.24),
    (Unit("year", 5), Unit("year", 10), 1826.2),
    (Unit("year", 10), Unit("year", 50), 3652.4),
    (Unit("year", 50), Unit("year", 100), 18262.0),
    (Unit("year", 100), Unit("year", 500), 36524.0),
    (Unit("year", 500), Unit("year", 1000), 182621.0),
    (Unit("year", 1000), Unit("year", 5000), 365242.0),
    (Unit("year", 5000), Unit("year", 10000), 1826211.0),
)
_SAMPLE = {"day": "30", "month": "sept.", "year": "1990"}
_SAMPLE_IN_BOTH_STYLES = "30 (17)"


def ruler_ticks(scale: TimeScale, measure: Measure, language: str = "en") -> list[Tick]:
    """Return the ticks from left to right; the first also says where the left edge is."""
    minor, major = _steps(scale, measure)
    days = sorted(set(_days(minor, scale)) | set(_days(major, scale)))
    major_days = set(_days(major, scale))
    ticks = [Tick(day, scale.to_px(day), _label(day, day in major_days, minor, major, language), day in major_days)
             for day in days]  # fmt: skip
    return _with_context(_without_collisions(ticks, measure), scale, measure, major, language)


def _steps(scale: TimeScale, measure: Measure) -> tuple[Unit, Unit]:
    for minor, major, days in _LADDER:
        has_old_style = minor.name == "day" and scale.span.start < RUSSIA_TURNS_GREGORIAN
        sample = _SAMPLE_IN_BOTH_STYLES if has_old_style else _SAMPLE[minor.name]
        if days / scale.days_per_pixel >= measure(sample, False) + LABEL_GAP + _ROOM:
            return minor, major
    return _LADDER[-1][0], _LADDER[-1][1]


def _days(unit: Unit, scale: TimeScale) -> Iterator[int]:
    first, last = math.floor(scale.span.start), math.ceil(scale.span.end)
    start_year, end_year = day_numbers.to_gregorian(first)[0], day_numbers.to_gregorian(last)[0]
    if unit.name == "year":
        years = range(start_year // unit.every * unit.every, end_year + 1, unit.every)
        found: Iterator[int] = (day_numbers.from_gregorian(year, 1, 1) for year in years)
    elif unit.name == "month":
        found = _month_starts(first, last, unit.every)
    else:
        found = _month_days(first, last, unit.every)
    return (day for day in found if first <= day <= last)


def _month_starts(first: int, last: int, count: int) -> Iterator[int]:
    year, month, _ = day_numbers.to_gregorian(first)
    end_year, end_month, _ = day_numbers.to_gregorian(last)
    for index in range((month - 1) // count * count, (end_year - year) * 12 + end_month, count):
        yield day_numbers.from_gregorian(year, index + 1, 1)


def _month_days(first: int, last: int, count: int) -> Iterator[int]:
    for month_start in _month_starts(first, last, 1):
        year, month, _ = day_numbers.to_gregorian(month_start)
        length = day_numbers.from_gregorian(year, month + 1, 1) - month_start
        yield month_start
        for day in range(count if count > 1 else 2, length + 1, count):
            if length - day >= count // 2:  # no tick close before the next month
                yield month_start + day - 1


def _label(day: int, is_major: bool, minor: Unit, major: Unit, language: str) -> str:
    year, month, day_of_month = day_numbers.to_gregorian(day)
    unit = major if is_major else minor
    if unit.name == "year":
        return year_in_words(year, language)
    if unit.name == "day":
        return _day_label(day, day_of_month)
    name = short_month_name(month, language)
    return f"{name} {year_in_words(year, language)}" if is_major else name


def _day_label(day: int, day_of_month: int) -> str:
    """Return the day of the month; as long as Russia counted in old style, with that in brackets."""
    if day >= RUSSIA_TURNS_GREGORIAN:
        return str(day_of_month)
    return f"{day_of_month} ({day_numbers.to_julian(day)[2]})"


def _without_collisions(ticks: list[Tick], measure: Measure) -> list[Tick]:
    """Take the labels away that have no room: majors first keep theirs, then minors where they fit between."""
    kept: dict[int, Tick] = {}
    limit = math.inf
    for tick in reversed([tick for tick in ticks if tick.major]):
        if _end(tick, measure) <= limit:
            kept[tick.day] = tick
            limit = tick.x
    taken = sorted((tick.x, _end(tick, measure)) for tick in kept.values())
    for tick in ticks:
        if not tick.major and _is_free(tick.x, _end(tick, measure), taken):
            kept[tick.day] = tick
            taken.append((tick.x, _end(tick, measure)))
    return [kept.get(tick.day, tick._replace(label="")) for tick in ticks]


def _is_free(start: float, end: float, taken: list[tuple[float, float]]) -> bool:
    return all(end <= other_start or start >= other_end for other_start, other_end in taken)


def _end(tick: Tick, measure: Measure) -> float:
    return tick.x + LABEL_GAP + measure(tick.label, tick.major) + LABEL_GAP


def _with_context(ticks: list[Tick], scale: TimeScale, measure: Measure, major: Unit, language: str) -> list[Tick]:
    """Name the month, year or decade at the left edge where no major label stands near it."""
    day = math.floor(scale.span.start)
    context = Tick(day, scale.left, _label(day, True, major, major, language), True)
    end = _end(context, measure)
    if major.name == "year" and major.every > 1:
        return ticks  # the minor labels are years themselves
    if any(tick.label and tick.major and tick.x < end for tick in ticks):
        return ticks
    return [context, *(tick._replace(label="") if tick.label and tick.x < end else tick for tick in ticks)]
