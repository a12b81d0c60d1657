from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.timeline.value_scale import ValueScale, scale_of

TOP, FOOT, ZERO_ROOM = 20.0, 120.0, 20.0
NUMBERS = st.one_of(
    st.floats(-1e7, 1e7).map(lambda number: round(number, 3)),
    st.integers(-50, 50).map(float),
    st.floats(0, 1e-3).map(lambda number: round(number, 9)),
)
SERIES = st.lists(NUMBERS, max_size=80)


def _scale(values: list[float], *, wants_log: bool = False) -> ValueScale:
    return scale_of(values, TOP, FOOT, ZERO_ROOM, wants_log=wants_log)


@given(SERIES, st.booleans())
def test_every_value_has_a_pixel_inside_and_more_is_higher(values, wants_log):
    scale = _scale(values, wants_log=wants_log)
    pixels = [scale.to_px(value) for value in sorted(values)]
    assert all(TOP - 1e-6 <= px <= FOOT + 1e-6 for px in pixels)
    assert all(after <= before + 1e-6 for before, after in pairwise(pixels))


@given(SERIES, st.booleans())
def test_grid_values_increase_are_few_and_inside(values, wants_log):
    scale = _scale(values, wants_log=wants_log)
    grid = scale.grid()
    assert 1 <= len(grid) <= 4
    assert all(before < after for before, after in pairwise(grid))
    assert all(TOP - 1e-6 <= scale.to_px(value) <= FOOT + 1e-6 for value in grid)


@given(st.lists(st.floats(0.001, 1e7), min_size=1, max_size=40))
def test_a_scale_from_zero_has_two_grid_lines_at_least(values):
    assert len(_scale(values).grid()) >= 2


@given(SERIES)
def test_a_linear_scale_holds_zero(values):
    scale = _scale(values)
    assert scale.low <= 0 <= scale.high
    assert scale.high > scale.low


@pytest.mark.parametrize(
    ("values", "grid"),
    [
        ([3.1, 67.0], [0, 20, 40, 60]),
        ([0.01, 6.97], [0, 2, 4, 6]),
        ([0.0, 0.3], [0, 0.1, 0.2, 0.3]),
        ([0.0, 3.0], [0, 1, 2, 3]),
        ([0.0, 1.0], [0, 1]),
        ([-40.0, 25.0], [-40, -20, 0, 20]),
        ([], [0, 1]),
    ],
)
def test_linear_grids_are_round_and_counts_have_no_halves(values, grid):
    assert _scale(values).grid() == grid


@pytest.mark.parametrize(
    ("values", "grid"),
    [
        ([6.0, 40159.0], [10, 1000]),
        ([1.0, 40159.0], [1, 100, 10000]),
        ([0.0, 4.0, 540.0], [0, 10, 100]),
        ([190.0, 1034.0], [200, 500, 1000]),
        ([0.02, 0.3], [0.02, 0.1]),
        ([7.0], [10, 20, 50]),
        ([2.1, 2.4], [2.1, 2.2, 2.3]),
    ],
)
def test_logarithmic_grids(values, grid):
    assert _scale(values, wants_log=True).grid() == grid


def test_equal_ratios_are_equal_lengths_on_a_logarithmic_scale():
    scale = _scale([1.0, 10_000.0], wants_log=True)
    assert scale.to_px(10) - scale.to_px(100) == pytest.approx(scale.to_px(100) - scale.to_px(1000))


def test_zero_stands_below_a_logarithmic_range():
    scale = _scale([0.0, 1.0, 100.0], wants_log=True)
    assert scale.to_px(0.0) == FOOT
    assert scale.to_px(1.0) == FOOT - ZERO_ROOM


def test_what_is_below_zero_makes_a_logarithmic_scale_linear():
    assert not _scale([-1.0, 100.0], wants_log=True).is_log
    assert not _scale([0.0, 0.0], wants_log=True).is_log
