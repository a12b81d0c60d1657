"""The editions made up for measuring are editions, and what they say of themselves."""

import sqlite3
from collections import Counter
from contextlib import closing
from statistics import median

import pytest
from synthetic import IMPORTANCE, LANES, MEDIAN_DAYS, main, write_synthetic

from desktop_app.domain.level_of_detail import COARSEST_STEP, FINEST_STEP, AxisEvent, densities, zoom_intervals
from desktop_app.store.database import open_edition
from desktop_app.store.timeline_store import TimelineStore

EVENTS = 1000


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("synthetic") / "synthetic.db"
    write_synthetic(path, EVENTS, seed=7)
    return path


@pytest.fixture(scope="module")
def synthetic(path):
    with closing(open_edition(path)) as connection:
        yield connection


def rows(connection: sqlite3.Connection, sql: str, *values: object):
    return connection.execute(sql, values).fetchall()


def lane_events(connection: sqlite3.Connection, lane: str) -> list[AxisEvent]:
    return [
        AxisEvent(*row)
        for row in rows(
            connection,
            "SELECT event.number, start_earliest, end_latest, importance FROM event JOIN kind ON kind.id = kind"
            " WHERE lane = ?",
            lane,
        )
    ]


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(path, tmp_path):
    write_synthetic(tmp_path / "again.db", EVENTS, seed=7)
    write_synthetic(tmp_path / "other.db", EVENTS, seed=8)
    assert (tmp_path / "again.db").read_bytes() == path.read_bytes()
    assert (tmp_path / "other.db").read_bytes() != path.read_bytes()


def test_it_is_a_whole_edition(synthetic):
    assert rows(synthetic, "PRAGMA integrity_check") == [("ok",)]
    assert rows(synthetic, "PRAGMA foreign_key_check") == []
    assert rows(synthetic, "SELECT count(*) FROM search_document") == [(EVENTS,)]
    ((title,),) = rows(synthetic, "SELECT title FROM event WHERE number = 1")
    found = "SELECT count(*) FROM search_index WHERE search_index MATCH ?"
    ((count,),) = rows(synthetic, found, " ".join(f'"{word}"' for word in title.lower().split()))
    assert 1 <= count < EVENTS


def test_it_holds_as_many_events_as_asked_for(synthetic):
    store = TimelineStore(synthetic)
    assert rows(synthetic, "SELECT count(*) FROM event") == [(EVENTS,)]
    assert sum(lane.events for lane in store.lanes()) == EVENTS
    assert sum(period.events for period in store.periods()) == EVENTS
    assert len(store.lanes()) == len(LANES) == 12


def test_half_are_points_and_the_ranges_are_as_long_as_they_should_be(synthetic):
    days = [last - first + 1 for first, last in rows(synthetic, "SELECT start_earliest, end_latest FROM event")]
    ranges = [length for length in days if length > 1]
    assert len(ranges) / EVENTS == pytest.approx(0.5, abs=0.05)
    assert median(ranges) == pytest.approx(MEDIAN_DAYS, rel=0.2)


def test_importance_is_as_skewed_as_in_the_edition(synthetic, edition):
    assert dict(rows(edition, "SELECT importance, count(*) FROM event GROUP BY 1")) == IMPORTANCE
    found = dict(rows(synthetic, "SELECT importance, count(*) FROM event GROUP BY 1"))
    for importance, count in IMPORTANCE.items():
        assert found[importance] / EVENTS == pytest.approx(count / sum(IMPORTANCE.values()), abs=0.05)


def test_titles_have_about_thirty_letters(synthetic):
    assert rows(synthetic, "SELECT avg(length(title)) BETWEEN 27 AND 36 FROM event") == [(1,)]


def test_events_are_numbered_in_the_order_of_time(synthetic):
    days = [day for (day,) in rows(synthetic, "SELECT start_earliest FROM event ORDER BY number")]
    assert days == sorted(days)


@pytest.mark.parametrize("lane", LANES)
def test_zoom_intervals_and_densities_are_those_of_the_ingest(synthetic, lane):
    events = lane_events(synthetic, f"lane:{lane}")
    intervals = zoom_intervals(events)
    found = rows(
        synthetic,
        "SELECT number, event_span.first_day, event_span.last_day, finest_step, coarsest_step"
        " FROM event_span JOIN event_axis USING (number) WHERE lane = ? ORDER BY number",
        f"lane:{lane}",
    )
    assert found == [(one.number, one.first_day, one.last_day, *intervals[one.number]) for one in events]
    counts = rows(synthetic, "SELECT level, bucket, events FROM event_density WHERE lane = ?", f"lane:{lane}")
    assert {(level, bucket): count for level, bucket, count in counts} == densities(events)


def test_every_event_is_on_the_axis_at_some_step(synthetic):
    store = TimelineStore(synthetic)
    seen = Counter(
        entry.number
        for step in range(FINEST_STEP, COARSEST_STEP + 1)
        for entry in store.axis_entries(2_400_000, 2_500_000, step)
    )
    assert len(seen) == EVENTS


def test_the_command_line_takes_a_round_number(tmp_path, capfd):
    assert main(["1e2", str(tmp_path / "few.db")]) == 0
    with closing(open_edition(tmp_path / "few.db")) as connection:
        assert rows(connection, "SELECT count(*) FROM event") == [(100,)]
    assert "100 of 100 events" in capfd.readouterr().err
