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


@given(st.text(), st.floats(0, 500))
def test_a_cut_text_fits(text: str, width: float) -> None:
    assert len(elided(text, width, len)) <= max(width, 0)
