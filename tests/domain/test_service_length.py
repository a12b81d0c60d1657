import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dates import DateError, parse
from desktop_app.domain.service_length import calendar_length, service_length
from tests.domain.strategies import moments

DAYS = st.integers(2_300_000, 2_470_000)


@pytest.mark.parametrize(
    ("term", "days", "parts"),
    [
        ("1935-05-02/1935-05-02", 1, (0, 0, 1)),
        ("1935-05-02/1935-05-03", 2, (0, 0, 2)),
        ("1935-05-02/1936-05-01", 366, (1, 0, 0)),
        ("1935-05-02/1936-05-02", 367, (1, 0, 1)),
        ("1941-04-25/1941-06-30", 67, (0, 2, 6)),
        ("1935-01-31/1935-02-27", 28, (0, 1, 0)),
    ],
)
def test_the_first_and_the_last_day_both_count(term, days, parts):
    length = service_length(parse(term))
    assert (length.least_days, length.most_days) == (days, days)
    assert length.least == length.most == parts


def test_what_is_known_to_the_year_has_a_least_and_a_most_length():
    length = service_length(parse("1933/1936"))
    assert length.least == (2, 0, 2)  # 31 December 1933 to 1 January 1936
    assert length.most == (4, 0, 0)


def test_a_term_within_one_year_lasted_a_day_at_least():
    length = service_length(parse("1940/1940"))
    assert (length.least_days, length.most_days) == (1, 366)


def test_the_marks_of_doubt_are_kept():
    length = service_length(parse("1934-07-14?/1934-11~"))
    assert (length.uncertain, length.approximate) == (True, True)


@pytest.mark.parametrize("term", ["1925/..", "1925/", "../1925", "/1925"])
def test_without_both_ends_there_is_no_length(term):
    assert service_length(parse(term)) is None


@given(DAYS, st.integers(0, 40_000))
def test_parts_of_a_length_are_whole_and_grow_with_it(first, days):
    shorter, longer = calendar_length(first, first + days), calendar_length(first, first + days + 1)
    assert 0 <= shorter.months < 12
    assert 0 <= shorter.days < 31
    assert shorter < longer


@given(moments(), moments())
def test_the_least_is_never_more_than_the_most(first, last):
    try:
        term = parse(f"{first}/{last}")
    except DateError:
        return
    length = service_length(term)
    assert 1 <= length.least_days <= length.most_days
