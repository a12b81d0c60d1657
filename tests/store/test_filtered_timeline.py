"""The axis over fewer events: what is left is all of what meets the criteria, and nothing else."""

import pytest

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.level_of_detail import COARSEST_STEP, FINEST_STEP
from desktop_app.paths import EDITION
from desktop_app.store.database import Beside, EditionError, open_edition
from desktop_app.store.filtered_timeline import FilteredTimeline
from desktop_app.store.timeline_store import TimelineStore
from tests.fixtures_edition import all_rows

ALL_DAYS = 2_400_000, 2_460_000


_OPENED = []


@pytest.fixture(autouse=True)
def closed():
    yield
    while _OPENED:
        _OPENED.pop().close()


def _filtered(connection, *pairs):
    _OPENED.append(Beside(connection))
    return FilteredTimeline(_OPENED[-1].connection, "en", Criteria(frozenset(pairs)))


def _ids(store):
    found = set()
    for step in range(FINEST_STEP, COARSEST_STEP + 1):
        found |= {entry.id for entry in store.axis_entries(*ALL_DAYS, step)}
    return found


@pytest.mark.parametrize(
    ("pairs", "condition"),
    [
        ([("lane", "lane:trade")], "kind.lane = 'lane:trade'"),
        ([("certainty", "low")], "event.confidence = 'low'"),
        ([("kind", "treaty")], "event.id IN (SELECT event FROM treaty)"),
        (
            [("lane", "lane:war"), ("lane", "lane:trade"), ("certainty", "medium")],
            "kind.lane IN ('lane:war', 'lane:trade') AND event.confidence = 'medium'",
        ),
        ([("kind", "person")], "0"),
        (
            [("country", "SU")],
            "event.id IN (SELECT event FROM event_place JOIN place ON place.id = place WHERE country = 'SU')",
        ),
    ],
)
def test_what_is_left_is_what_meets_the_criteria(edition, pairs, condition):
    sql = f"SELECT event.id FROM event JOIN kind ON kind.id = event.kind WHERE {condition}"
    wanted = set(all_rows(edition, sql))
    store = _filtered(edition, *pairs)
    assert _ids(store) == wanted
    assert sum(store.counts(*ALL_DAYS).values()) == len(wanted)
    assert sum(events for level in store.densities(15, *ALL_DAYS).values() for _, events in level) == len(wanted)
    assert sum(period.events for period in store.periods()) == len(wanted)
    by_period = [[event.id for event in store.events_of_period(period.id, 1000)] for period in store.periods()]
    listed = {event for events in by_period for event in events}
    assert sum(map(len, by_period)) == len(listed)  # each under its own period
    assert listed == wanted


def test_only_the_lanes_asked_for_are_left_with_their_counts(edition):
    lanes = _filtered(edition, ("lane", "lane:trade"), ("lane", "lane:envoys"), ("country", "FR")).lanes()
    assert [lane.id for lane in lanes] == ["lane:envoys", "lane:trade"]
    envoys = all_rows(edition, "SELECT count(*) FROM envoy WHERE sending = 'FR' AND role <> 'vacant'")
    assert lanes[0].events == envoys[0]


def test_terms_are_filtered_as_the_envoys_are(edition):
    terms = _filtered(edition, ("kind", "envoy"), ("country", "SU")).terms()
    assert terms
    assert {term.sending for term in terms} == {"SU"}
    assert _filtered(edition, ("kind", "event")).terms() == []


def test_the_next_event_is_the_next_that_is_left_even_from_one_that_is_not(edition):
    sql = "SELECT event.id, event.confidence FROM event_axis JOIN event USING (number) WHERE lane = 'lane:trade'"
    trade = all_rows(edition, f"{sql} ORDER BY first_day, number")
    store = _filtered(edition, ("lane", "lane:trade"), ("certainty", "medium"))
    assert trade[0][1] != "medium"
    walked, item = [], trade[0][0]
    while item := store.neighbour(item, 1):
        walked.append(item)
    assert walked == [item for item, confidence in trade if confidence == "medium"]
    assert store.neighbour(walked[-1], -1) == walked[-2]
    assert TimelineStore(edition).neighbour(trade[0][0], 1) == trade[1][0]


def test_the_edition_itself_stays_as_it_is(edition):
    before = _ids(TimelineStore(edition))
    _filtered(edition, ("lane", "lane:trade"))
    assert _ids(TimelineStore(edition)) == before


def test_a_file_that_is_gone_is_an_error_for_whoever_asks(tmp_path):
    path = tmp_path / "copy.db"
    path.write_bytes(EDITION.read_bytes())
    connection = open_edition(path)
    beside = Beside(connection)
    beside.interrupt()
    path.rename(tmp_path / "away.db")
    with pytest.raises(EditionError, match="changed or removed"):
        _ = beside.connection
    connection.close()


def test_many_events_keep_the_zoom_intervals_of_the_edition(edition, monkeypatch):
    monkeypatch.setattr("desktop_app.store.filtered_timeline._MOST_PLACED_ANEW", 5)
    few = _filtered(edition, ("lane", "lane:trade"))
    spans = all_rows(few._connection, "SELECT * FROM temp.event_span ORDER BY number")
    assert spans
    numbers = [span[0] for span in spans]
    marks = ", ".join("?" * len(numbers))
    assert spans == all_rows(edition, f"SELECT * FROM event_span WHERE number IN ({marks}) ORDER BY number", *numbers)
