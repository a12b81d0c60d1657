"""The queries of the axis agree with plain counting."""

import sqlite3
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.store.timeline_store import ENVOYS_LANE, TimelineStore
from desktop_app.timeline.level_of_detail import COARSEST_STEP, FINEST_STEP

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


def test_lanes_count_envoys_and_events(store: TimelineStore) -> None:
    lanes = {lane.id: lane.events for lane in store.lanes()}
    assert lanes[ENVOYS_LANE] == 49
    assert sum(lanes.values()) == 398 + 49
