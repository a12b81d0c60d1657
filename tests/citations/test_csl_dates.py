import pytest
from hypothesis import given

from desktop_app.citations.csl_dates import csl_date, issue_date
from tests.domain.strategies import moments


@pytest.mark.parametrize(
    ("year", "date"),
    [
        ("", None),
        ("1935", {"date-parts": [[1935]]}),
        ("1935-05-02", {"date-parts": [[1935, 5, 2]]}),
        ("1935-05", {"date-parts": [[1935, 5]]}),
        ("1917/1924", {"date-parts": [[1917], [1924]]}),
        ("1917-1924", {"date-parts": [[1917], [1924]]}),
        ("1924~", {"date-parts": [[1924]], "circa": True}),
        ("c. 1924", {"date-parts": [[1924]], "circa": True}),
        ("1924?", {"date-parts": [[1924]], "circa": True}),
        ("192X", {"literal": "1920s"}),
        ("in press", {"literal": "in press"}),
    ],
)
def test_a_date_is_no_more_exact_than_it_is_known(year, date):
    assert csl_date(year) == date


@pytest.mark.parametrize("year", ["1925/..", "1925/", "/1925"])
def test_an_open_interval_is_kept_in_words(year):
    date = csl_date(year)
    assert date is not None
    assert "1925" in date["literal"]


@given(moments())
def test_every_edtf_moment_is_a_csl_date(edtf):
    assert len(csl_date(edtf).keys() & {"date-parts", "literal"}) == 1


@pytest.mark.parametrize(
    ("issue", "year", "date"),
    [
        ("16 May 1960", "1960", {"date-parts": [[1960, 5, 16]]}),
        ("April 1994", "", {"date-parts": [[1994, 4]]}),
        ("16 May 1960", "1961", None),
        ("no. 7317", "1968", None),
        ("27/1991", "1991", None),
        ("Tribune 1139", "1139", None),
    ],
)
def test_an_issue_that_is_a_date(issue, year, date):
    assert issue_date(issue, year) == date
