import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.time_span import TimeSpan

DAYS = st.floats(-1e6, 4e6)
SPANS = st.builds(lambda start, days: TimeSpan(start, start + days), DAYS, st.floats(0.01, 1e6))


@pytest.mark.parametrize(("start", "end"), [(1.0, 1.0), (2.0, 1.0), (float("nan"), 1.0)])
def test_a_span_has_a_length(start, end):
    with pytest.raises(ValueError, match="must end after it starts"):
        TimeSpan(start, end)


def test_of_days_holds_both_days_whole():
    span = TimeSpan.of_days(10, 12)
    assert (span.start, span.end, span.days, span.middle) == (10, 13, 3, 11.5)


@given(SPANS, st.floats(0.1, 10), st.floats(0, 1))
def test_zooming_keeps_the_instant_under_the_pointer(span, factor, share):
    about = span.start + share * span.days
    zoomed = span.zoomed(factor, about)
    assert zoomed.days == pytest.approx(span.days / factor, rel=1e-6)
    assert (about - zoomed.start) / zoomed.days == pytest.approx(share, abs=1e-6)


@given(SPANS, SPANS)
def test_clamping_stays_inside_and_keeps_the_length_where_it_can(span, limits):
    clamped = span.clamped(limits)
    assert limits.start - 1e-6 <= clamped.start
    assert clamped.end <= limits.end + 1e-6
    assert clamped.days == pytest.approx(min(span.days, limits.days), abs=1e-6)
    assert clamped.clamped(limits) == clamped


@given(SPANS, st.floats(0.1, 0.4), st.floats(0.6, 0.9))
def test_a_span_contains_what_it_holds(span, first, last):
    inner = TimeSpan(span.start + first * span.days, span.start + last * span.days)
    assert span.contains(inner)
    assert not inner.contains(span)


def test_a_span_contains_itself_and_nothing_that_reaches_out_of_it():
    span = TimeSpan(0, 10)
    assert span.contains(span)
    assert not span.contains(TimeSpan(-1, 5))
    assert not span.contains(TimeSpan(5, 11))


def test_moving_and_growing():
    assert TimeSpan(0, 10).moved(-3) == TimeSpan(-3, 7)
    assert TimeSpan(0, 10).grown(0.5) == TimeSpan(-5, 15)
