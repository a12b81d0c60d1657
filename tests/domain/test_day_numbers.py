import datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import day_numbers

DAYS = st.integers(0, 6_000_000)  # from 4713 BC; jdcal counts wrongly before


@given(st.dates())
def test_days_are_counted_as_the_standard_library_counts_them(day):
    number = day_numbers.from_gregorian(day.year, day.month, day.day)
    assert number == day.toordinal() + 1_721_425
    assert day_numbers.to_gregorian(number) == (day.year, day.month, day.day)
    assert day_numbers.weekday(number) == day.weekday()


@given(DAYS)
def test_every_day_has_one_name_in_each_calendar(number):
    assert day_numbers.from_gregorian(*day_numbers.to_gregorian(number)) == number
    assert day_numbers.from_julian(*day_numbers.to_julian(number)) == number


@given(st.integers(day_numbers.FIRST_YEAR, 9000), st.integers(1, 40))
def test_a_month_after_the_twelfth_is_one_of_the_next_years(year, month):
    assert day_numbers.from_gregorian(year, month + 12, 1) == day_numbers.from_gregorian(year + 1, month, 1)
    assert day_numbers.from_julian(year, month + 12, 1) == day_numbers.from_julian(year + 1, month, 1)


def test_the_julian_calendar_was_thirteen_days_behind_in_1917():
    october = day_numbers.from_julian(1917, 10, 25)
    assert day_numbers.to_gregorian(october) == (1917, 11, 7)
    assert day_numbers.to_julian(day_numbers.RUSSIA_TURNS_GREGORIAN - 1) == (1918, 1, 31)


def test_an_edition_reaches_from_4000_bc_to_9000_ad():
    first, last = day_numbers.from_gregorian(-4000, 1, 1), day_numbers.from_gregorian(9000, 12, 31)
    assert [day_numbers.is_in_reach(day) for day in (first - 1, first, last, last + 1)] == [False, True, True, False]


def test_day_zero_is_where_astronomers_put_it():
    assert day_numbers.from_julian(-4712, 1, 1) == 0
    assert day_numbers.from_gregorian(2000, 1, 1) == datetime.date(2000, 1, 1).toordinal() + 1_721_425
