import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.level_of_detail import (
    COARSEST_STEP,
    DENSITY_LEVELS,
    FINEST_STEP,
    LONGEST_PIXELS,
    AxisEvent,
    densities,
    density_level,
    step_with_enough,
    zoom_intervals,
)

EVENTS = st.lists(
    st.tuples(st.integers(2_421_000, 2_423_000), st.one_of(st.just(0), st.integers(1, 30_000)), st.integers(1, 5)),
    max_size=120,
).map(lambda seeds: [AxisEvent(number, first, first + days, rank) for number, (first, days, rank) in enumerate(seeds)])


@given(EVENTS)
@settings(deadline=None)
def test_no_bucket_shows_more_events_than_it_has_room_for(events):
    shown: Counter[tuple[int, int]] = Counter()
    intervals = zoom_intervals(events)
    for event in events:
        finest, coarsest = intervals[event.number]
        if finest == coarsest:  # long: gets its one step whether there is room or not
            continue
        for step in range(max(finest, FINEST_STEP + 1), coarsest + 1):
            shown[step, math.floor(event.first_day / (128 * 2.0**step))] += 1
    assert max(shown.values(), default=0) <= 10


@given(EVENTS)
@settings(deadline=None)
def test_every_event_is_shown_at_some_step_and_never_as_a_background(events):
    intervals = zoom_intervals(events)
    assert set(intervals) == {event.number for event in events}
    for event in events:
        finest, coarsest = intervals[event.number]
        assert FINEST_STEP <= finest <= coarsest <= COARSEST_STEP
        assert event.last_day + 1 - event.first_day <= LONGEST_PIXELS * 2.0**finest


@given(EVENTS)
@settings(deadline=None)
def test_a_day_is_shown_at_the_finest_step(events):
    intervals = zoom_intervals(events)
    assert all(intervals[one.number].finest == FINEST_STEP for one in events if one.first_day == one.last_day)


@pytest.mark.parametrize(("days", "finest"), [(1, -12), (2, -11), (4096, 0), (4097, 1), (8192, 1), (8193, 2)])
def test_an_event_is_a_thing_as_long_as_it_takes_4096_pixels_at_most(days, finest):
    event = AxisEvent(1, 2_421_000, 2_421_000 + days - 1, 5)
    assert zoom_intervals([event]) == {1: (finest, 20)}


@pytest.mark.parametrize(("rows", "coarser"), [(1, 2), (2, 1), (3, 1), (4, 0), (14, 0)])
def test_where_a_lane_has_few_rows_events_have_to_be_seen_from_farther(rows, coarser):
    assert step_with_enough(3, rows) == 3 + coarser


def test_the_more_important_are_seen_from_farther():
    events = [AxisEvent(number, 2_421_000, 2_421_000, 5 if number == 30 else 1) for number in range(40)]
    intervals = zoom_intervals(events)
    assert intervals[30].coarsest == COARSEST_STEP
    assert sum(intervals[event.number].coarsest == COARSEST_STEP for event in events) == 10


def _crowd(day, count=10, importance=5):
    return [AxisEvent(number, day, day, importance) for number in range(1, count + 1)]


def test_where_a_day_is_full_whatever_else_happens_on_it_is_seen_at_the_finest_step_only():
    intervals = zoom_intervals([*_crowd(2_421_000), AxisEvent(99, 2_421_000, 2_421_000, 1)])
    assert {intervals[number].coarsest for number in range(1, 11)} == {COARSEST_STEP}
    assert intervals[99].coarsest == FINEST_STEP


@pytest.mark.parametrize(
    ("crowded", "day", "coarsest"),
    [
        (2**22 - 1, 2**22, 15),  # buckets of up to 2^22 days part them; of 2^(s+7) days at step s
        (2**21 - 1, 2**21, 14),
        (2_421_000, 2_421_001, -7),  # a bucket of one day
    ],
)
def test_who_finds_a_bucket_full_takes_the_coarsest_step_that_parts_them(crowded, day, coarsest):
    intervals = zoom_intervals([*_crowd(crowded), AxisEvent(99, day, day, 1)])
    assert intervals[99].coarsest == coarsest


def test_the_more_important_come_first_then_the_longer_then_the_earlier():
    short, long = AxisEvent(1, 2_421_000, 2_421_000, 3), AxisEvent(2, 2_421_000, 2_421_009, 3)
    later, weighty = AxisEvent(3, 2_421_001, 2_421_001, 3), AxisEvent(4, 2_421_001, 2_421_001, 4)
    crowd = _crowd(2_421_000, 9)
    for first, second in ((long, short), (short, later), (weighty, long)):
        taken = [one._replace(number=10 + one.number) for one in crowd]
        intervals = zoom_intervals([second, first, *taken])
        assert intervals[first.number].coarsest == COARSEST_STEP
        assert intervals[second.number].coarsest < COARSEST_STEP


@given(EVENTS)
@settings(deadline=None)
def test_densities_count_every_event_at_every_level(events):
    counts = densities(events)
    for level in DENSITY_LEVELS:
        assert sum(count for (at, _), count in counts.items() if at == level) == len(events)


def test_a_density_is_of_a_bucket_of_a_power_of_two_days():
    counts = densities([AxisEvent(number, day, day + 9, 3) for number, day in enumerate((1000, 1001, 1008))])
    assert [counts[0, 1000], counts[0, 1001], counts[0, 1002]] == [1, 1, 0]
    assert [counts[3, 125], counts[3, 126], counts[15, 0]] == [2, 1, 3]


@pytest.mark.parametrize(("days_per_pixel", "level"), [(1.0, 2), (0.001, 0), (10.0, 5), (1e9, DENSITY_LEVELS[-1])])
def test_the_density_level_fits_the_pixels(days_per_pixel, level):
    assert density_level(days_per_pixel, 3.0) == level
