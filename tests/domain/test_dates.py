import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import Calendar, DateError, Precision, from_day, parse
from tests.domain import strategies as dates


def _days_by_edtf(text):
    date = parse_edtf(text)
    return tuple(day_numbers.from_gregorian(*end[:3]) for end in (date.lower_strict(), date.upper_strict()))


@given(dates.moments_in_edtf())
def test_bounds_are_those_of_the_edtf_library(text):
    date = parse(text)
    assert date.start is date.end
    assert (date.first_day, date.last_day) == _days_by_edtf(text)


@given(dates.moments(), dates.moments())
def test_bounds_of_an_interval_are_those_of_its_ends(one, other):
    first, last = sorted((parse(one), parse(other)), key=lambda date: (date.first_day, date.last_day))
    date = parse(f"{first.edtf}/{last.edtf}")
    assert date.is_interval
    assert date.bounds == (first.first_day, first.last_day, last.first_day, last.last_day)


@given(dates.plain_moments(), dates.QUALIFIERS)
def test_doubt_is_kept_and_moves_no_day(text, qualifier):
    plain, doubted = parse(text).start, parse(text + qualifier).start
    assert (doubted.earliest, doubted.latest) == (plain.earliest, plain.latest)
    assert doubted.uncertain == (qualifier in {"?", "%"})
    assert doubted.approximate == (qualifier in {"~", "%"})


@given(st.dates())
def test_from_day_and_back(day):
    number = day_numbers.from_gregorian(day.year, day.month, day.day)
    date = from_day(number)
    assert date.bounds == (number,) * 4
    assert date.edtf == day.isoformat()
    assert date.start.is_known_to_the_day


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("1935-05-02", Precision.DAY),
        ("1935-05", Precision.MONTH),
        ("1935-22", Precision.SEASON),
        ("1935", Precision.YEAR),
        ("193X", Precision.DECADE),
        ("19XX", Precision.CENTURY),
    ],
)
def test_precision_follows_the_form(text, precision):
    assert parse(text).start.precision is precision


def test_a_year_is_never_its_first_of_january():
    date = parse("1924")
    assert date.last_day - date.first_day == 365
    assert not date.start.is_known_to_the_day


@pytest.mark.parametrize(("text", "bounds"), [("1925/..", (None, None)), ("1925/", (None, None))])
def test_an_end_that_is_not_known_has_no_days(text, bounds):
    date = parse(text)
    assert date.bounds[2:] == bounds
    assert date.last_day == date.start.latest
    assert date.open_end == text.endswith("..")


def test_a_start_that_is_not_known_has_no_days():
    date = parse("../1925")
    assert date.bounds[:2] == (None, None)
    assert date.first_day == date.end.earliest
    assert date.open_start
    assert not parse("/1925").open_start


def test_old_style_days_are_counted_in_the_julian_calendar():
    assert parse("1917-10-25", Calendar.JULIAN).first_day == parse("1917-11-07").first_day
    assert parse("1900-02-29", Calendar.JULIAN).first_day == parse("1900-03-13").first_day


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "1924 ", "yesterday", "24", "1924-13", "1924-24", "1924-00", "1924-02-30", "1923-02-29", "1924-01-00",
        "192", "1924-1-1", "192X-05", "19X4", "1924-21-01", "1924??", "/", "../..", "1926/1924",
        "١٩٢٤", "1924\n", "1924-05-0２",
    ],
)  # fmt: skip
def test_what_is_not_a_date_is_refused_in_a_sentence_that_names_it(text):
    with pytest.raises(DateError) as caught:
        parse(text)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("1936-21", "1936-03-01", "1936-05-31"), ("1936-22", "1936-06-01", "1936-08-31"),
     ("1936-23", "1936-09-01", "1936-11-30"), ("1936-12", "1936-12-01", "1936-12-31")],
)  # fmt: skip
def test_a_season_has_three_whole_months_and_a_month_its_days(text, first, last):
    date = parse(text)
    assert (date.first_day, date.last_day) == (parse(first).first_day, parse(last).first_day)


@pytest.mark.parametrize("text", ["1935-05-02", "0999-12-31", "0001-01-01", "0000-12-31", "-0043-03-15"])
def test_a_day_has_the_date_that_names_it(text):
    assert from_day(parse(text).first_day) == parse(text)


def test_a_year_before_days_can_be_reckoned_is_refused():
    assert parse("-4700").first_day == day_numbers.from_gregorian(-4700, 1, 1)
    with pytest.raises(DateError, match="'-4701' is before 4700 BC"):
        parse("-4701")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1924-24", "'1924-24' is a winter, of which it is not clear in which year"),
        ("1924-13", "'1924-13' has no month 13"),
        ("1924-00-01", "'1924-00-01' has no month 00"),
        ("1924-02-30", "'1924-02-30' has no day 30; that month ends on day 29"),
        ("1923-12-32", "'1923-12-32' has no day 32; that month ends on day 31"),
        ("1924-01-00", "'1924-01-00' has no day 00; that month ends on day 31"),
        ("192X-05", "'192X-05' has a month in a year that is not known"),
        ("../..", "'../..' has neither a start nor an end"),
        ("1926/1924", "'1926/1924' ends before it starts"),
    ],
)
def test_a_refusal_says_what_is_wrong(text, sentence):
    with pytest.raises(DateError) as caught:
        parse(text)
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    ("text", "known"),
    [("1935-05-02", True), ("1935-05-02?", False), ("1935-05-02~", False), ("1935-05-02%", False), ("1935-05", False)],
)
def test_a_day_is_known_where_nothing_about_it_is_doubtful(text, known):
    assert parse(text).start.is_known_to_the_day is known


def test_an_interval_has_two_ends():
    with pytest.raises(DateError, match="'1925/1926' is not a date"):
        parse("1924/1925/1926")


@given(st.text(max_size=20))
def test_any_other_text_is_refused_and_nothing_worse_happens(text):
    try:
        date = parse(text)
    except DateError:
        return
    assert date.first_day <= date.last_day
