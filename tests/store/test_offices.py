import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Term
from desktop_app.store.offices import holders_among, office_holders


def _term(id_, date, sending="FR", role="head"):
    return Term(f"envoy:{id_}", "person:x", "X", sending, "Moscow", "Ambassador", role, parse(date))


def _on(terms, day):
    date = parse(day)
    return [(holder.term.id, holder.certain) for holder in holders_among(terms, date.first_day, date.last_day)]


def test_both_heads_of_mission_are_named(edition):
    day = parse("1935-05-02").first_day
    names = [(holder.term.sending, holder.term.name) for holder in office_holders(edition, day, day)]
    assert names == [("FR", "Charles Alphand"), ("SU", "Vladimir Potemkin")]


@pytest.mark.parametrize(
    ("day", "certain"),
    [("1924-12-31", None), ("1925-01-15", False), ("1925-02-01", True), ("1930-12-31", True),
     ("1931-06-01", False), ("1932-01-01", None)],
)  # fmt: skip
def test_a_day_inside_the_doubt_of_an_end_is_not_certain(day, certain):
    assert _on([_term("a", "1925-01/1931")], day) == ([] if certain is None else [("envoy:a", certain)])


def test_a_doubtful_end_makes_the_whole_term_uncertain():
    assert _on([_term("a", "1925/1931?")], "1928") == [("envoy:a", False)]
    assert _on([_term("a", "1925/1931~")], "1928") == [("envoy:a", True)]


def test_the_unofficial_are_left_out_and_the_certain_come_first():
    terms = [_term("a", "1925/1931", role="unofficial"), _term("b", "1928/1929"), _term("c", "1925/1931")]
    assert _on(terms, "1928-05-01") == [("envoy:c", True), ("envoy:b", False)]


def test_a_term_without_a_known_end_is_running_but_not_certain():
    assert _on([_term("a", "1925/..")], "1925-06-01") == [("envoy:a", False)]


def test_titles_come_in_the_language_of_the_reader(small):
    day = parse("1928-01-01").first_day
    (holder,) = office_holders(small, day, day, "fr")
    assert (holder.term.name, holder.term.title) == ("Jean Herbette", "Ambassadeur")
