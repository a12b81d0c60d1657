"""What touches days does so from its first day to its last, and not on the day beside: each query of days is asked."""

import pytest

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.dates import parse
from desktop_app.ingest.__main__ import build
from desktop_app.store.cited_works import cited_works
from desktop_app.store.criteria_sql import events_condition
from desktop_app.store.database import open_edition
from desktop_app.store.item_store import find_item
from desktop_app.store.search import find
from desktop_app.store.search_dates import during
from desktop_app.store.timeline_store import TimelineStore
from tests.fixtures_edition import SMALL, write_sources

FROM, TO = "1960-03-10", "1960-03-20"
WITHIN = [FROM, TO, f"{FROM}/{TO}", "1960-03-20/1960-04", "1960-02/1960-03-10", "1960-03-15"]
BESIDE = ["1960-03-09", "1960-03-21", "1960-02/1960-03-09", "1960-03-21/1960-04"]
ALONE = "reference:alone"


def _rows(table, date):
    """The row of a table that stands alone at those days, by a work that nothing else rests on."""
    pattern = SMALL[table][0]
    own = {"id": f"frontier-{table}".replace("_", "-"), "sources": "alone", "note": "", "envoys": "fr-herbette-1925"}
    date_column = {"signed": date, "in_force": "", "ended": ""} if table == "treaty" else {"date": date}
    return {**pattern, **{key: value for key, value in own.items() if key in pattern}, **date_column}


@pytest.fixture(scope="module")
def edition_with(tmp_path_factory):
    """Make the small edition with other rows beside its own."""
    opened = []

    def make(**rows):
        tables = {**SMALL, "reference": [*SMALL["reference"], {"id": "alone", "kind": "book", "title": "Alone"}]}
        for table, more in rows.items():
            tables[table] = [*tables.get(table, []), *more]
        folder = tmp_path_factory.mktemp("frontier")
        build(write_sources(folder / "sources", tables), folder / "frontier.db")
        opened.append(open_edition(folder / "frontier.db"))
        return opened[-1]

    yield make
    for connection in opened:
        connection.close()


def _days(words):
    return parse(words).first_day, parse(words).last_day


@pytest.fixture(scope="module", params=["event", "envoy", "office_term", "title_in_force"])
def cited(request, edition_with):
    date = f"{FROM}/{TO}"
    return edition_with(**{request.param: [_rows(request.param, date)]})


@pytest.mark.parametrize(("words", "there"), [(day, True) for day in WITHIN] + [(day, False) for day in BESIDE])
def test_works_behind_what_touches_days(cited, words, there):
    assert (ALONE in [work.id for work in cited_works(cited, _days(words))]) is there


@pytest.fixture(scope="module")
def frontier(edition_with):
    """An event, and a title in force, of eleven days; periods that begin and end with them; more links than one."""
    span = f"{FROM}/{TO}"
    period = {"parent": "", "label": "", "title": "A period"}
    return edition_with(
        event=[{**_rows("event", span), "period": "between", "persons": "", "summary": "Stamped in Lyon."}],
        title_in_force=[{**_rows("title_in_force", span), "envoys": "fr-herbette-1960"}],
        envoy=[{**_rows("envoy", "1960-03-01/1960-03-31"), "id": "fr-herbette-1960"}],
        period=[
            {**period, "id": "to-its-first", "date": f"1960-02/{FROM}"},
            {**period, "id": "before", "date": "1960-02/1960-03-09"},
            {**period, "id": "from-its-last", "date": f"{TO}/1960-04"},
            {**period, "id": "after-it", "date": "1960-03-21/1960-04"},
        ],
        link=[{"from": "pact-1932", "relation": "answers", "to": "war-1941", "note": ""}],
    )


def _lines(page, key):
    return [mention.id for section in page.sections if section.key == key for mention in section.mentions]


@pytest.mark.parametrize(("words", "there"), [(day, True) for day in WITHIN] + [(day, False) for day in BESIDE])
def test_events_of_a_day_or_a_span(frontier, words, there):
    found = during(frontier, parse(words), 50)
    assert ("event:frontier-event" in _lines(find_item(frontier, f"day:{words}"), "events")) is there
    assert ("event:frontier-event" in _lines(find_item(frontier, f"range:{words}"), "events")) is there
    assert ("event:frontier-event" in str(found)) is there
    first, last = _days(words)
    on_axis = TimelineStore(frontier).axis_entries(first, last, 0)
    assert ("event:frontier-event" in [entry.id for entry in on_axis]) is there
    assert sum(TimelineStore(frontier).counts(first, last).values()) == int(there)


@pytest.mark.parametrize(("words", "there"), [(FROM, True), (TO, True), ("1960-03-09", True), ("1960-02", False)])
def test_envoys_and_periods_of_a_day_are_found_by_it(frontier, words, there):
    assert ("envoy:fr-herbette-1960" in str(during(frontier, parse(words), 50))) is there


@pytest.mark.parametrize(
    ("period", "there"), [("to-its-first", True), ("before", False), ("from-its-last", True), ("after-it", False)]
)
def test_a_filter_by_period_takes_what_touches_it(frontier, period, there):
    criteria = Criteria(frozenset({("period", f"period:{period}")}))
    condition, values = events_condition(criteria)
    rows = frontier.execute(
        f"SELECT item FROM search_document AS document WHERE kind = 'event' AND {condition}", values
    )
    assert (("event:frontier-event",) in rows.fetchall()) is there


@pytest.mark.parametrize(("words", "there"), [(day, True) for day in WITHIN] + [(day, False) for day in BESIDE])
def test_a_title_in_force_on_a_day(frontier, words, there):
    assert ("title-in-force:frontier-title-in-force" in str(find_item(frontier, f"day:{words}").carries)) is there


def test_a_link_leads_only_where_it_says(frontier):
    page = find_item(frontier, "event:pact-1932")
    assert (_lines(page, "leads-to"), _lines(page, "answers")) == (["event:pact-1935"], ["event:war-1941"])
    assert _lines(find_item(frontier, "event:pact-1935"), "leads-to-by") == ["event:pact-1932"]
    assert _lines(find_item(frontier, "event:pact-1935"), "answers-by") == []


def test_a_text_around_the_words_is_that_of_the_item(frontier):
    (hit,) = find(frontier, "stamped", 5).hits
    assert (hit.id, "Stamped in Lyon" in hit.matched) == ("event:frontier-event", True)
