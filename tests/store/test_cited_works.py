from desktop_app.domain.dates import parse
from desktop_app.store.cited_works import cited_works


def _ids(connection, span=""):
    date = parse(span) if span else None
    return [work.id for work in cited_works(connection, (date.first_day, date.last_day) if date else None)]


def test_all_works_by_id(small):
    assert _ids(small) == ["reference:article", "reference:carley", "reference:duroselle"]


def test_the_works_behind_what_a_span_touches(small):
    assert _ids(small, "1941/1945") == ["reference:carley"]  # the war
    assert _ids(small, "1917") == ["reference:article"]  # the peace
    assert _ids(small, "1950/1960") == []


def test_the_first_and_the_last_day_of_a_span_are_in_it(small):
    every = ["reference:article", "reference:carley", "reference:duroselle"]
    assert _ids(small, "1935-05-01") == ["reference:carley"]  # a title in force
    assert _ids(small, "1935-05-02") == every  # the pact
    assert _ids(small, "1935-05-03") == ["reference:carley"]
    assert _ids(small, "1935-04/1935-05-02") == _ids(small, "1935-05-02/1935-06") == every
    assert _ids(small, "1923-07-05") == ["reference:carley"]  # an envoy
    assert _ids(small, "1923-07-06") == ["reference:carley", "reference:duroselle"]  # a commissar


def test_accounts_and_terms_bring_their_works(small):
    assert "reference:article" in _ids(small, "1935-05-02")  # an account of the pact
    assert _ids(small, "1930-06") == ["reference:carley", "reference:duroselle"]  # envoys, an office, a title
