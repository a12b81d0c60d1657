"""The queries of the axis agree with plain counting."""

import sqlite3
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.dates import parse
from desktop_app.domain.level_of_detail import COARSEST_STEP, FINEST_STEP
from desktop_app.domain.time_span import TimeSpan
from desktop_app.ingest.__main__ import build
from desktop_app.store.axis_tables import ENVOYS_LANE
from desktop_app.store.database import open_edition
from desktop_app.store.timeline_store import TimelineStore
from tests.fixtures_edition import write_sources

DAYS = st.integers(2_421_000, 2_452_000)


@pytest.fixture(scope="module")
def store(edition: sqlite3.Connection) -> TimelineStore:
    return TimelineStore(edition)


@given(DAYS, st.integers(0, 20_000))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_counts_are_exact(store: TimelineStore, edition: sqlite3.Connection, first: int, days: int) -> None:
    plain = Counter(
        lane
        for (lane,) in edition.execute(
            "SELECT lane FROM event_axis WHERE first_day <= ? AND last_day >= ?", (first + days, first)
        )
    )
    counts = store.counts(first, first + days)
    assert {lane: count for lane, count in counts.items() if count} == dict(plain)


@given(DAYS, st.integers(0, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_densities_add_up_at_every_level(store: TimelineStore, first: int, level: int) -> None:
    first = first >> level << level
    last = first + (1 << level) * 10 - 1
    fine = {lane: sum(n for _, n in found) for lane, found in store.densities(0, first, last).items()}
    coarse = {lane: sum(n for _, n in found) for lane, found in store.densities(level, first, last).items()}
    assert fine == coarse


def test_every_event_is_shown_at_some_step(store: TimelineStore, edition: sqlite3.Connection) -> None:
    steps = range(FINEST_STEP, COARSEST_STEP + 1)
    shown = {entry.id for step in steps for entry in store.axis_entries(2_400_000, 2_460_000, step)}
    assert shown == {row[0] for row in edition.execute("SELECT id FROM event")}


def test_neighbours_walk_through_a_lane(store: TimelineStore) -> None:
    event = "event:mutual-assistance-pact-1935"
    after = store.neighbour(event, 1)
    assert after != event
    assert store.neighbour(after, -1) == event


def test_lanes_count_envoys_and_events(store: TimelineStore, edition: sqlite3.Connection) -> None:
    lanes = {lane.id: lane.events for lane in store.lanes()}
    (events,) = edition.execute("SELECT count(*) FROM event").fetchone()
    assert lanes[ENVOYS_LANE] == 49
    assert sum(lanes.values()) == events + 49


def test_periods_come_in_reading_order_with_their_own_events(small: sqlite3.Connection) -> None:
    periods = TimelineStore(small).periods()
    assert [(period.id, period.level, period.label, period.events) for period in periods] == [
        ("period:between", 0, "1917-1939", 2),
        ("period:alliance", 1, "Alliance", 2),
        ("period:after", 0, "After", 1),
    ]


def test_dates_in_the_tree_are_counted_in_their_calendar(small: sqlite3.Connection) -> None:
    store = TimelineStore(small)
    first, *_ = store.events_of_period("period:between", 10)
    assert first.id == "event:peace-1917"
    assert TimeSpan.of_days(first.date.first_day, first.date.last_day) == store.days_of("event:peace-1917")


def test_the_extent_holds_all_and_exists_without_any(small: sqlite3.Connection, tmp_path: Path) -> None:
    extent = TimelineStore(small).extent()
    assert extent == TimeSpan.of_days(parse("1917").first_day, parse("1991").last_day)
    build(write_sources(tmp_path / "sources", {}), tmp_path / "empty.db")
    empty = open_edition(tmp_path / "empty.db")
    assert TimelineStore(empty).extent().days > 20_000
    assert TimelineStore(empty).lanes() == []
    empty.close()


def test_items_know_their_days_and_period(small: sqlite3.Connection) -> None:
    store = TimelineStore(small)
    assert store.days_of("person:jean-herbette") is None
    assert store.days_of("event:none") is None
    assert store.period_of("event:war-1941") == "period:after"
    assert store.period_of("treaty:pact") == ""
    assert store.neighbour("event:war-1941", 1) == ""


def test_links_lead_from_and_to_an_event(small: sqlite3.Connection, store: TimelineStore) -> None:
    (link,) = TimelineStore(small).links_of("event:pact-1935")
    assert (link.source.id, link.target.id) in {
        (one, other) for one, other in small.execute("SELECT source, target FROM link")
    }
    assert store.links_of("person:joseph-stalin") == []
    for link in store.links_of("event:recognition-1924"):
        assert "event:recognition-1924" in (link.source.id, link.target.id)
        for end in (link.source, link.target):
            days = store.days_of(end.id)
            assert days == TimeSpan.of_days(end.first_day, end.last_day)


def test_what_is_kept_is_forgotten_before_it_is_too_much(edition, monkeypatch):
    monkeypatch.setattr("desktop_app.store.timeline_store._MOST_ENTRIES", 30)
    store, fresh = TimelineStore(edition), TimelineStore(edition)
    days = parse("1930").first_day, parse("1950").last_day
    for step in range(COARSEST_STEP, FINEST_STEP, -1):
        assert store.axis_entries(*days, step) == fresh.axis_entries(*days, step)
        assert len(store._entries) <= max(30, len(store.axis_entries(*days, step)))


def test_one_event_is_told_as_it_is_among_others(small):
    store = TimelineStore(small, "fr")
    (among,) = [one for one in store.axis_entries(2_400_000, 2_460_000, 0) if one.id == "event:pact-1935"]
    assert store.axis_entry("event:pact-1935") == TimelineStore(small, "fr").axis_entry("event:pact-1935") == among
    assert store.axis_entry("envoy:su-krasin-1924") is None
