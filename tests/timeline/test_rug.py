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


def test_few_events_side_by_side_stay_ticks_of_their_own(ticks):
    assert len(ticks({1010: 3, 1011: 4})) == 2


def test_what_lies_outside_has_no_tick_but_what_reaches_in(ticks):
    assert ticks({900: 1, 1100: 1, 1200: 1}) == ()
    ((x, width, _),) = ticks(dict.fromkeys(range(990, 1005), 50))
    assert x < 0 < x + width


def test_another_lane_has_none():
    assert Rug(densities({1010: 3})).ticks("lane:b", (), SCALE) == ()
