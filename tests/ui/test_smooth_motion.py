import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.domain.time_span import TimeSpan
from desktop_app.state.viewport import Viewport
from desktop_app.ui.smooth_motion import DURATION_MS, SmoothMotion, between

_instants = st.floats(2_400_000, 2_460_000)
_lengths = st.floats(1, 30_000)
_spans = st.builds(lambda start, days: TimeSpan(start, start + days), _instants, _lengths)
_progress = st.floats(0, 1)


@given(_spans, st.floats(1.01, 100), st.floats(0, 1), _progress)
def test_the_anchor_of_a_zoom_stays_in_its_place_all_the_way(start, factor, share, progress):
    anchor = start.start + share * start.days
    end = start.zoomed(factor, anchor)
    assume(end.days >= 1)
    now = between(start, end, progress)
    assert (anchor - now.start) / now.days == pytest.approx(share, abs=1e-4)


@given(_spans, _spans)
def test_a_motion_starts_and_ends_where_it_should(start, end):
    for span, progress in ((start, 0.0), (end, 1.0)):
        now = between(start, end, progress)
        assert now.days == pytest.approx(span.days, rel=1e-6)
        assert now.start == pytest.approx(span.start, abs=max(1e-3, span.days * 1e-3))


@given(_spans, st.floats(-5_000, 5_000), _progress)
def test_a_pan_never_zooms(start, days, progress):
    now = between(start, start.moved(days), progress)
    assert now.days == pytest.approx(start.days, rel=1e-6)
    assert now.start == pytest.approx(start.start + days * progress, abs=0.01)


@pytest.fixture
def viewport(qapp):
    viewport = Viewport(TimeSpan(0, 30_000))
    viewport.show(TimeSpan(10_000, 12_000))
    return viewport


TARGET = TimeSpan(10_123.456, 10_234.567)


@pytest.mark.parametrize("target", [TARGET, TimeSpan(17_123.456, 19_123.45601), TimeSpan(3.3, 27_777.7)])
def test_ends_exactly_at_its_target(qtbot, viewport, target):
    motion = SmoothMotion(viewport)
    motion.go(target)
    assert motion.target == target
    qtbot.waitUntil(lambda: viewport.span == target, timeout=DURATION_MS * 10)


def test_takes_steps_on_its_way(qtbot, viewport):
    spans: list[TimeSpan] = []
    viewport.span_changed.connect(spans.append)
    SmoothMotion(viewport, viewport).go(TARGET)
    qtbot.waitUntil(lambda: viewport.span == TARGET, timeout=DURATION_MS * 10)
    assert len(spans) > 2
    assert [span.days for span in spans] == sorted((span.days for span in spans), reverse=True)


def test_reduced_motion_jumps(qtbot, viewport):
    spans: list[TimeSpan] = []
    viewport.span_changed.connect(spans.append)
    SmoothMotion(viewport, viewport, wants_none=lambda: True).go(TARGET)
    assert spans == [TARGET]


def test_a_second_pan_adds_to_the_target_of_the_first(qtbot, viewport):
    motion = SmoothMotion(viewport)
    motion.pan(100)
    motion.pan(100)
    qtbot.waitUntil(lambda: viewport.span == TimeSpan(10_200, 12_200), timeout=DURATION_MS * 10)


def test_stop_stays_where_it_is(qtbot, viewport):
    motion = SmoothMotion(viewport)
    motion.go(TARGET)
    qtbot.wait(DURATION_MS // 3)
    motion.stop()
    here = viewport.span
    qtbot.wait(DURATION_MS)
    assert viewport.span == here
    assert motion.target == here


def test_a_motion_to_outside_ends_at_the_limits(viewport):
    SmoothMotion(viewport, viewport, wants_none=lambda: True).pan(1e9)
    assert viewport.span.end == viewport.limits.end
