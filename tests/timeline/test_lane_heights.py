"""Rows are shared by count and never overfill the height."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.timeline.lane_heights import allot_rows, lane_height
from desktop_app.timeline.metrics import Metrics, elided

METRICS = Metrics(15, lambda text, _bold: 7.0 * len(text))


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 5000), max_size=12), st.floats(0, 3000))
def test_lanes_fit_the_height_or_have_one_row_each(events: dict[str, int], height: float) -> None:
    rows = allot_rows(events, height, METRICS)
    assert set(rows) == set(events)
    total = sum(lane_height(count, METRICS) for count in rows.values())
    assert total <= height or set(rows.values()) <= {1}


def test_a_fuller_lane_gets_no_fewer_rows() -> None:
    rows = allot_rows({"a": 119, "b": 49, "c": 14}, 600, METRICS)
    assert rows["a"] >= rows["b"] >= rows["c"] >= 1


def test_rows_go_by_the_root_of_the_events_with_the_divisors_of_sainte_lague() -> None:
    height = 3 * lane_height(1, METRICS)
    events = {"a": 100, "b": 25, "c": 4}  # 10/3, 10/5, 5/3, 10/7, 10/9, 5/5 and so on
    given_out = [allot_rows(events, height + more * METRICS.row, METRICS) for more in range(6)]
    assert [tuple(rows.values()) for rows in given_out] == [
        (1, 1, 1), (2, 1, 1), (3, 1, 1), (3, 2, 1), (4, 2, 1), (5, 2, 1),
    ]  # fmt: skip
    one_row_each = 2 * lane_height(1, METRICS)
    assert allot_rows({"a": 1024, "b": 100}, one_row_each + 4 * METRICS.row, METRICS) == {"a": 5, "b": 1}  # 32/9 > 10/3
    assert allot_rows({"a": 1024, "b": 100}, one_row_each + 5 * METRICS.row, METRICS) == {"a": 5, "b": 2}
    assert allot_rows(events, height + METRICS.row - 1, METRICS) == {"a": 1, "b": 1, "c": 1}


def test_no_lane_has_more_rows_than_events_or_than_fourteen() -> None:
    assert allot_rows({"a": 9000, "b": 3, "c": 0}, 9000, METRICS) == {"a": 14, "b": 3, "c": 1}


@given(st.text(), st.floats(0, 500))
def test_a_cut_text_fits(text: str, width: float) -> None:
    assert len(elided(text, width, len)) <= max(width, 0)
