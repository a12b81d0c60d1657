import re

import pytest

from desktop_app.domain.dates import parse
from desktop_app.ui.service_words import UNKNOWN, ServiceWords


def _numbers(words):
    """The figures of a text: its nouns depend on whether the plurals of the language are loaded."""
    return [int(figure) for figure in re.findall(r"\d+", words.replace(",", ""))]


@pytest.mark.parametrize(
    ("date", "numbers"),
    [
        ("1935-05-02/1935-05-02", [1]),
        ("1941-04-25/1941-06-20", [57]),  # a month and 27 days: days say more
        ("1941-04-25/1941-06-30", [2]),  # months; their days are left out
        ("1927-10-21/1934-07-14", [6, 8]),
        ("1933/1936", [2, 4]),
        ("1924-11-14/1925-10", [10, 11]),
        ("1925-10/1925-11-13", [14, 44]),
        ("1985/1986-03", [2, 1, 3]),
    ],
)
def test_a_length_is_told_in_units_that_fit(qapp, date, numbers):
    assert _numbers(ServiceWords().length(parse(date))) == numbers


@pytest.mark.parametrize("date", ["1925/..", "1925/", "/1925"])
def test_a_length_without_both_ends_is_not_guessed(qapp, date):
    assert ServiceWords().length(parse(date)) == UNKNOWN
    assert ServiceWords().explained(parse(date)) == ""


def test_the_tip_tells_the_days_and_how_they_are_counted(qapp):
    tip = ServiceWords().explained(parse("1933/1936"))
    assert _numbers(tip) == [2, 4, 732, 1461]
    assert "both count" in tip


def test_doubt_about_an_end_is_doubt_about_the_length(qapp):
    assert ServiceWords().length(parse("1925/1931?")).startswith("perhaps ")
    assert ServiceWords().length(parse("1925~/1931")).startswith("about ")
