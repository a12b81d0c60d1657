from collections.abc import Callable

import pytest

from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.rug import Densities, Rug
from desktop_app.timeline.time_scale import TimeScale

SCALE = TimeScale(TimeSpan(1000, 1100), 0, 500)  # a bucket is a day, five pixels wide


def densities(events: dict[int, int]) -> Densities:
    def answer(level: int, first: int, last: int) -> dict[str, list[tuple[int, int]]]:
        assert level == 0
        return {"lane:a": [(day, count) for day, count in sorted(events.items()) if first <= day <= last]}

    return answer


@pytest.fixture
def ticks() -> Callable[..., tuple[tuple[float, float, int], ...]]:
    return lambda events, labelled=(): Rug(densities(events)).ticks("lane:a", labelled, SCALE)


def test_a_bucket_with_hidden_events_has_a_tick_with_their_count(ticks):
    assert ticks({1010: 3, 1020: 1}, [1010.0, 1020.0]) == ((pytest.approx(50), pytest.approx(4), 2),)


def test_crowded_buckets_side_by_side_run_together(ticks):
    (run, alone) = ticks({1010: 50, 1011: 70, 1012: 60, 1014: 50})
    assert run == (pytest.approx(50), pytest.approx(14), 70)
    assert alone[0] == pytest.approx(70)


def test_buckets_are_crowded_from_five_events_more_than_a_lane_has_rows():
    assert len(Rug(densities({1010: 18, 1011: 99})).ticks("lane:a", (), SCALE)) == 2
    assert len(Rug(densities({1010: 19, 1011: 99})).ticks("lane:a", (), SCALE)) == 1
    assert len(Rug(densities({1010: 99, 1011: 19})).ticks("lane:a", (), SCALE)) == 1
    assert len(Rug(densities({1010: 99, 1011: 18})).ticks("lane:a", (), SCALE)) == 2


def _width_of_a_tick(scale: TimeScale) -> float:
    """The width of the tick of one event where the view starts."""
    day = int(scale.span.start)
    rug = Rug(lambda level, first, last: {"lane:a": [(day, 1)] if first <= day <= last else []})
    ((_, width, _),) = rug.ticks("lane:a", (), scale)
    return width


@pytest.mark.parametrize(("pixels_a_day", "bucket"), [(3.0, 1), (2.9, 2), (0.8, 4), (0.74, 8)])
def test_a_tick_has_three_pixels_at_least_with_the_gap_to_the_next(pixels_a_day, bucket):
    scale = TimeScale(TimeSpan(8000, 8100), 0, 100 * pixels_a_day)
    assert _width_of_a_tick(scale) == pytest.approx(bucket * pixels_a_day - 1)


def test_a_tick_can_be_seen_however_little_time_it_stands_for():
    assert _width_of_a_tick(TimeScale(TimeSpan(0, 1e6), 0, 30)) == 1.5


def test_a_label_anywhere_in_a_bucket_of_several_days_is_counted_off():
    rug = Rug(lambda level, first, last: {"lane:a": [(1000, 3), (1004, 1)] if first <= 1000 <= last else []})
    scale = TimeScale(TimeSpan(1000, 1100), 0, 80)  # buckets of four days
    assert [hidden for _, _, hidden in rug.ticks("lane:a", [1003.0, 1004.0], scale)] == [2]
    assert [hidden for _, _, hidden in rug.ticks("lane:a", [1004.5, 1008.0], scale)] == [3]


def test_few_events_side_by_side_stay_ticks_of_their_own(ticks):
    assert len(ticks({1010: 3, 1011: 4})) == 2


def test_what_lies_outside_has_no_tick_but_what_reaches_in(ticks):
    assert ticks({900: 1, 1100: 1, 1200: 1}) == ()
    ((x, width, _),) = ticks(dict.fromkeys(range(990, 1005), 50))
    assert x < 0 < x + width


def test_of_what_starts_before_the_view_only_what_reaches_into_it_has_a_tick(ticks):
    assert ticks(dict.fromkeys(range(990, 1000), 50)) == ()
    ((x, width, _),) = ticks(dict.fromkeys([950, 951, *range(995, 1003)], 50))
    assert (x, width) == (pytest.approx(-25), pytest.approx(39))


def test_no_event_is_lost_or_told_twice_where_two_pieces_of_the_table_meet(ticks):
    assert [x for x, _, _ in ticks({1023: 1, 1024: 1})] == [pytest.approx(115), pytest.approx(120)]


def test_another_lane_has_none():
    assert Rug(densities({1010: 3})).ticks("lane:b", (), SCALE) == ()
