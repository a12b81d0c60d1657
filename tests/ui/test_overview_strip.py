import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont

from desktop_app.domain.time_span import TimeSpan
from desktop_app.render.theme import LIGHT
from desktop_app.ui.overview_strip import OverviewStrip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(qtbot, content, viewport, lanes):
    strip = OverviewStrip(content.everything.source.densities, viewport, lanes, "en")
    qtbot.addWidget(strip)
    strip.set_look(LIGHT, QFont(strip.font()))
    strip.resize(1000, strip.height())
    strip.show()
    limits = viewport.limits
    viewport.show(TimeSpan(limits.start + limits.days * 0.4, limits.start + limits.days * 0.6))
    return strip


def drag(qtbot, strip, start, *others):
    y = strip.height() // 2
    qtbot.mousePress(strip, LEFT, pos=QPoint(start, y))
    for x in others:
        qtbot.mouseMove(strip, QPoint(x, y))
    qtbot.mouseRelease(strip, LEFT, pos=QPoint(others[-1], y))


def test_the_window_stands_where_the_visible_span_is(strip):
    assert strip.span_rect().left() == pytest.approx(400, abs=1)
    assert strip.span_rect().right() == pytest.approx(600, abs=1)


def test_dragging_the_window_moves_the_span(qtbot, strip, viewport):
    days = viewport.span.days
    drag(qtbot, strip, 450, 500, 550)
    assert strip.span_rect().left() == pytest.approx(500, abs=1)
    assert viewport.span.days == pytest.approx(days)


def test_dragging_the_window_beyond_the_end_stops_there(qtbot, strip, viewport):
    days = viewport.span.days
    drag(qtbot, strip, 500, 800, 5000)
    assert viewport.span.end == pytest.approx(viewport.limits.end)
    assert viewport.span.days == pytest.approx(days)


@pytest.mark.parametrize(("edge", "to", "left", "right"), [(400, 200, 200, 600), (600, 700, 400, 700)])
def test_dragging_an_edge_moves_only_that_edge(qtbot, strip, edge, to, left, right):
    drag(qtbot, strip, edge, (edge + to) // 2, to)
    assert strip.span_rect().left() == pytest.approx(left, abs=1.5)
    assert strip.span_rect().right() == pytest.approx(right, abs=1.5)


def test_an_edge_dragged_beyond_the_strip_stops_at_the_limits(qtbot, strip, viewport):
    end = viewport.span.end
    drag(qtbot, strip, 400, 100, -5000)
    assert viewport.span.start == pytest.approx(viewport.limits.start)
    assert viewport.span.end == pytest.approx(end)


@pytest.mark.parametrize(("edge", "to"), [(400, 900), (600, 100)])
def test_an_edge_dragged_over_the_other_leaves_a_span(qtbot, strip, viewport, edge, to):
    drag(qtbot, strip, edge, 500, to)
    assert viewport.span.days >= 1
    assert viewport.limits.contains(viewport.span)


def test_a_click_beside_the_window_brings_it_there(qtbot, strip, viewport):
    days = viewport.span.days
    qtbot.mouseClick(strip, LEFT, pos=QPoint(800, strip.height() // 2))
    assert strip.span_rect().center().x() == pytest.approx(800, abs=1)
    assert viewport.span.days == pytest.approx(days)


def test_moving_without_a_button_changes_only_the_cursor(qtbot, strip, viewport):
    span, y = viewport.span, strip.height() // 2
    shapes = []
    for x in (400, 500, 800):
        qtbot.mouseMove(strip, QPoint(x, y))
        qtbot.wait(1)
        shapes.append(strip.cursor().shape())
    assert viewport.span == span
    assert shapes == [
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.OpenHandCursor,
        Qt.CursorShape.PointingHandCursor,
    ]


def test_the_window_of_a_day_can_still_be_taken_hold_of(strip, viewport):
    viewport.show(TimeSpan(2427925, 2427926))
    assert strip.span_rect().width() >= 8


def test_hidden_lanes_are_not_counted(strip, content, lanes):
    before = strip.grab().toImage()
    for lane in content.everything.source.lanes:
        lanes.set_visible(lane.id, False)
    assert strip.grab().toImage() != before
    lanes.show_all()
    assert strip.grab().toImage() == before
