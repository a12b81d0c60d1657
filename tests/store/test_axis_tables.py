from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.level_of_detail import AxisEvent, zoom_intervals
from desktop_app.store.axis_tables import axis_records, density_records, span_records

_DATES = st.lists(st.tuples(st.integers(2_421_000, 2_449_000), st.integers(0, 4000), st.integers(1, 5)), max_size=40)
EVENTS = _DATES.map(
    lambda dates: [
        AxisEvent(number, first, first + days, importance) for number, (first, days, importance) in enumerate(dates, 1)
    ]
)


@given(EVENTS, st.integers(2_420_000, 2_450_000), st.integers(0, 5000))
def test_places_in_the_lane_count_what_touches_any_days(events, first, days):
    records = list(axis_records("lane:a", events))
    started = max((row["start_position"] for row in records if row["first_day"] <= first + days), default=0)
    ended = max((row["end_position"] for row in records if row["last_day"] < first), default=0)
    touching = [event for event in events if event.first_day <= first + days and event.last_day >= first]
    assert started - ended == len(touching)


@given(EVENTS)
def test_spans_carry_days_and_zoom_interval(events):
    intervals = zoom_intervals(events)
    for event, row in zip(events, span_records(events), strict=True):
        assert row == (event.number, event.first_day, event.last_day, *intervals[event.number])


@given(EVENTS)
def test_each_level_of_densities_counts_every_event_once(events):
    rows = list(density_records("lane:a", events))
    for level in {row["level"] for row in rows}:
        assert sum(row["events"] for row in rows if row["level"] == level) == len(events)
