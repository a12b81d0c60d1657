import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.day_numbers import from_gregorian
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.timeline.year_axis import YearAxis


def _scale(first: int, last: int, width: float = 1000.0) -> TimeScale:
    return TimeScale(TimeSpan(from_gregorian(first, 1, 1), from_gregorian(last + 1, 1, 1)), 0.0, width)


def test_a_year_fills_the_pixels_from_its_first_day_to_the_next_year():
    scale = _scale(1930, 1939)
    years = YearAxis.of(scale)
    assert years.left(1930) == 0
    assert years.right(1939) == 1000
    assert years.middle(1935) == pytest.approx(scale.to_px(from_gregorian(1935, 7, 2) + 0.5))
    assert (years.first, years.last) == (1929, 1941)
    assert years.width == pytest.approx(100, abs=1)


@given(st.integers(1900, 2000), st.floats(0, 400), st.floats(1, 30_000), st.floats(0, 1000))
def test_the_year_at_a_pixel_holds_it(year, offset, days, x):
    start = from_gregorian(year, 1, 1) + offset
    years = YearAxis.of(TimeScale(TimeSpan(start, start + days), 0.0, 1000.0))
    found = years.year_at(x)
    assert years.left(found) <= x <= years.right(found)
    assert years.first < found or x == 0


def test_years_far_outside_take_the_nearest_edge():
    years = YearAxis.of(_scale(1930, 1939))
    assert years.left(1800) == years.edges[0]
    assert years.right(2100) == years.edges[-1]
    assert years.year_at(-1e9) == years.first
    assert years.year_at(1e9) == years.last
