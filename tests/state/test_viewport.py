import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.time_span import TimeSpan
from desktop_app.state.viewport import SHORTEST_DAYS, Viewport

EXTENT = TimeSpan(1000, 11000)


@pytest.fixture
def viewport(qapp):
    viewport = Viewport(EXTENT)
    viewport.show(TimeSpan(4000, 5000))
    return viewport


def test_shows_the_whole_extent_with_some_air_at_first(qapp):
    viewport = Viewport(EXTENT)
    assert viewport.span == viewport.limits
    assert viewport.span.start < EXTENT.start
    assert viewport.span.end > EXTENT.end


def test_pan_moves_and_tells(qtbot, viewport):
    with qtbot.waitSignal(viewport.span_changed, timeout=200) as told:
        viewport.pan(250)
    assert told.args == [TimeSpan(4250, 5250)]
    assert viewport.span == TimeSpan(4250, 5250)


def test_zoom_keeps_the_anchor_in_its_place(viewport):
    viewport.zoom(4, 4200)
    assert viewport.span.days == pytest.approx(250)
    assert (4200 - viewport.span.start) / viewport.span.days == pytest.approx(0.2)


def test_is_silent_when_nothing_changes(qtbot, viewport):
    with qtbot.assertNotEmitted(viewport.span_changed):
        viewport.show(viewport.span)
        viewport.pan(0)
        viewport.zoom(1, 4500)


def test_is_silent_when_it_already_stands_at_the_end(qtbot, viewport):
    viewport.pan(1e9)
    with qtbot.assertNotEmitted(viewport.span_changed):
        viewport.pan(1)


def test_pan_stops_at_the_limits_without_zooming(viewport):
    viewport.pan(-1e9)
    assert viewport.span.start == viewport.limits.start
    assert viewport.span.days == pytest.approx(1000)


def test_never_shorter_than_a_day_and_the_anchor_still_holds(viewport):
    viewport.zoom(1e9, 4200)
    assert viewport.span.days == pytest.approx(SHORTEST_DAYS)
    assert (4200 - viewport.span.start) / viewport.span.days == pytest.approx(0.2)


def test_around_leaves_room_on_both_sides(viewport):
    item = TimeSpan(6000, 6100)
    shown = viewport.around(item)
    assert shown.start < item.start
    assert shown.end > item.end


def test_around_a_single_day_shows_more_than_that_day(viewport):
    assert viewport.around(TimeSpan.of_days(6000, 6000)).days >= 30


def test_reaching_what_is_in_view_moves_nothing(viewport):
    assert viewport.reaching(TimeSpan(4100, 4200)) == viewport.span


@pytest.mark.parametrize("item", [TimeSpan(9000, 9001), TimeSpan(1200, 1300), TimeSpan(6000, 9000)])
def test_reaching_brings_the_start_into_view_without_zooming(viewport, item):
    shown = viewport.reaching(item)
    assert shown.days == pytest.approx(viewport.span.days)
    assert shown.start <= item.start <= shown.end


_days = st.floats(-1e6, 1e6)
_requests = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), _days),
        st.tuples(st.just("zoom"), st.floats(1e-6, 1e6), _days),
        st.tuples(st.just("show"), _days, st.floats(1e-3, 1e6)),
    ),
    max_size=12,
)


@given(_requests)
def test_whatever_is_asked_the_span_stays_inside_the_limits(requests):
    viewport = Viewport(EXTENT)
    for verb, *numbers in requests:
        if verb == "show":
            viewport.show(TimeSpan(numbers[0], numbers[0] + numbers[1]))
        else:
            getattr(viewport, verb)(*numbers)
        span, limits = viewport.span, viewport.limits
        assert span.start >= limits.start - 1e-6
        assert span.end <= limits.end + 1e-6
        assert span.days >= SHORTEST_DAYS - 1e-6


_steps = st.lists(st.tuples(st.floats(1.01, 8.0), st.floats(0.05, 0.95)), min_size=1, max_size=8)


@given(_steps, st.floats(0.2, 0.8), st.floats(200, 5000))
def test_zooming_out_by_the_same_steps_returns_the_same_view_to_the_pixel(steps, share, days):
    viewport = Viewport(EXTENT)
    middle = EXTENT.start + share * EXTENT.days
    viewport.show(TimeSpan(middle - days / 2, middle + days / 2))
    before = viewport.span
    done = []
    for factor, at in steps:
        about = viewport.span.start + at * viewport.span.days
        if viewport.span.days / factor > SHORTEST_DAYS:
            viewport.zoom(factor, about)
            done.append((factor, about))
    for factor, about in reversed(done):
        viewport.zoom(1 / factor, about)
    pixel = before.days / 2560
    assert abs(viewport.span.start - before.start) < pixel
    assert abs(viewport.span.end - before.end) < pixel
