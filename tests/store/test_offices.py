import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Term
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.offices import heads_of_mission, in_office, missions_among, office_holders


def _term(id_, date, sending="FR", role="head"):
    return Term(f"envoy:{id_}", "person:x", "X", sending, "Moscow", "Ambassador", role, parse(date), "high")


def _on(terms, day):
    date = parse(day)
    return [(holder.term.id, holder.certain) for holder in missions_among(terms, date.first_day, date.last_day)]


def test_both_heads_of_mission_are_named(edition):
    day = parse("1935-05-02").first_day
    names = [(holder.term.sending, holder.term.name) for holder in heads_of_mission(edition, day, day)]
    assert names == [("FR", "Charles Alphand"), ("SU", "Vladimir Potemkin")]


@pytest.mark.parametrize(
    ("day", "certain"),
    [("1924-12-31", None), ("1925-01-15", False), ("1925-02-01", True), ("1930-12-31", True),
     ("1931-06-01", False), ("1932-01-01", None)],
)  # fmt: skip
def test_a_day_inside_the_doubt_of_an_end_is_not_certain(day, certain):
    assert _on([_term("a", "1925-01/1931")], day) == ([] if certain is None else [("envoy:a", certain)])


@pytest.mark.parametrize(
    ("day", "certain"),
    [("1925-01-30", False), ("1925-01-31", True), ("1931-01-01", True), ("1931-01-02", False), ("1931-12-31", False)],
)
def test_a_term_is_certain_from_the_last_day_of_one_doubt_to_the_first_of_the_other(day, certain):
    assert _on([_term("a", "1925-01/1931")], day) == [("envoy:a", certain)]


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
    (holder,) = heads_of_mission(small, day, day, "fr")
    assert (holder.term.name, holder.term.title) == ("Jean Herbette", "Ambassadeur")


def test_a_vacancy_answers_only_where_nobody_surely_was_in_post():
    terms = [_term("a", "1925/1931"), _term("gap", "1931/1933", role="vacant"), _term("b", "1933/1936")]
    assert _on(terms, "1932-05-01") == [("envoy:gap", True)]
    assert _on(terms, "1931-05-01") == [("envoy:a", False), ("envoy:gap", False)]
    assert _on([*terms, _term("c", "1930/1934")], "1932-05-01") == [("envoy:c", True)]


def test_the_holders_of_high_offices_on_a_day(small):
    day = parse("1925-01-01").first_day
    holders = office_holders(small, day, day, "fr")
    assert [(one.term.country, one.term.name, one.certain) for one in holders] == [
        ("FR", "Jean Herbette", True),
        ("SU", "Leonid Krasin", True),
    ]


@pytest.mark.parametrize(
    ("day", "names"),
    [
        ("1923-07-05", []),
        ("1923-07-06", ["Leonid Krasin"]),
        ("1925-04-17", ["Jean Herbette", "Leonid Krasin"]),
        ("1925-04-18", ["", "Leonid Krasin"]),
        ("1930-07-21", ["", "Leonid Krasin"]),
        ("1930-07-22", [""]),
        ("1931-01-01", []),
    ],
)
def test_an_office_is_held_on_the_first_and_the_last_day_of_its_term(small, day, names):
    number = parse(day).first_day
    assert [holder.term.name if holder.term.person else "" for holder in office_holders(small, number, number)] == names


@pytest.mark.parametrize(("last", "offices"), [("1925-01-01", 2), ("1925-01-02", 0)])
def test_offices_are_left_out_of_more_than_a_year_and_a_day(small, last, offices):
    lines = in_office(ItemQueries(small, "en"), parse(f"1924-01-01/{last}"))
    assert sum(not line.id.startswith("envoy:") for line in lines) == offices


@pytest.mark.parametrize(("date", "lines"), [("1925-01-01", 4), ("1925", 5), ("1920/1930", 2)])
def test_offices_are_named_beside_the_envoys_of_a_date_no_longer_than_a_year(small, date, lines):
    assert len(in_office(ItemQueries(small, "en"), parse(date))) == lines


def test_a_vacancy_says_what_is_known_and_that_nothing_confirms_it(small):
    lines = in_office(ItemQueries(small, "en"), parse("1928-01-01"))
    assert [(line.title, line.note, line.confirmed) for line in lines] == [
        ("Jean Herbette", "", True),
        ("No government", "Nobody is named.", False),
        ("Leonid Krasin", "", True),
    ]
