import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.time_scale import TimeScale

SCALES = st.builds(
    lambda start, days, left, width: TimeScale(TimeSpan(start, start + days), left, left + width),
    st.floats(2_000_000, 2_600_000),
    st.floats(1, 4e6),
    st.floats(0, 300),
    st.floats(100, 8000),
)


@given(SCALES, st.floats(-2, 3))
def test_days_to_pixels_and_back(scale, share):
    day = scale.span.start + share * scale.span.days
    assert scale.to_day(scale.to_px(day)) == pytest.approx(day, abs=1e-6 * scale.span.days + 1e-6)


@given(SCALES)
def test_the_span_fills_the_pixels(scale):
    assert scale.to_px(scale.span.start) == scale.left
    assert scale.to_px(scale.span.end) == pytest.approx(scale.right, abs=1e-3)
    assert scale.days_per_pixel * (scale.right - scale.left) == pytest.approx(scale.span.days)
