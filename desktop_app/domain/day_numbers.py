"""Julian day numbers: whole days counted without calendars, years BC or months of different length."""

from functools import lru_cache

import jdcal

FIRST_YEAR = -4700  # jdcal is right from here on
_NOON_OF_MJD_ZERO = 2_400_001  # the Julian day number of the civil day whose modified Julian date is 0


def from_gregorian(year: int, month: int, day: int) -> int:
    """Return the Julian day number of a day of the proleptic Gregorian calendar (year 0 is 1 BC).

    A month after the twelfth is one of the next years.
    """
    return int(jdcal.gcal2jd(*_carried(year, month), day)[1]) + _NOON_OF_MJD_ZERO


def from_julian(year: int, month: int, day: int) -> int:
    """Return the Julian day number of a day of the Julian calendar (old style), with such months too."""
    return int(jdcal.jcal2jd(*_carried(year, month), day)[1]) + _NOON_OF_MJD_ZERO


def _carried(year: int, month: int) -> tuple[int, int]:
    """Return a year and a month of it; jdcal is wrong about months after the thirteenth."""
    return year + (month - 1) // 12, (month - 1) % 12 + 1


@lru_cache(maxsize=4096)  # the ruler asks for the same days in every frame
def to_gregorian(day_number: int) -> tuple[int, int, int]:
    """Return year, month and day in the Gregorian calendar."""
    year, month, day, _ = jdcal.jd2gcal(jdcal.MJD_0, day_number - _NOON_OF_MJD_ZERO)
    return year, month, day


def to_julian(day_number: int) -> tuple[int, int, int]:
    """Return year, month and day in the Julian calendar (old style)."""
    year, month, day, _ = jdcal.jd2jcal(jdcal.MJD_0, day_number - _NOON_OF_MJD_ZERO)
    return year, month, day


def weekday(day_number: int) -> int:
    """Return the day of the week, 0 for Monday to 6 for Sunday."""
    return day_number % 7


# Days of an edition: so many years that there is room on both sides to scroll without leaving years of four digits.
REACH = from_gregorian(-4000, 1, 1), from_gregorian(9000, 12, 31)


def is_in_reach(day_number: int) -> bool:
    """Whether an edition may have a day."""
    return REACH[0] <= day_number <= REACH[1]


RUSSIA_TURNS_GREGORIAN = from_gregorian(1918, 2, 14)
