"""Wheel, drag, pinch and keys on the real axis."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QToolTip

from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.time_scale import TimeScale

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def day_at(axis, x):
    return TimeScale(axis.state.span, 0, axis.widget.width()).to_day(x)


def wheel(axis, x, angle=(0, 0), pixels=(0, 0), modifiers=NONE):
    at = QPointF(x, 300)
    event = QWheelEvent(
        at,
        QPointF(axis.widget.mapToGlobal(at.toPoint())),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    axis.view.gestures.eventFilter(axis.widget, event)


def pinch(axis, x, value, kind=Qt.NativeGestureType.ZoomNativeGesture):
    at = QPointF(x, 300)
    event = QNativeGestureEvent(kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, value, QPointF())
    axis.view.gestures.eventFilter(axis.widget, event)


def drag(qtbot, axis, start, *others):
    qtbot.mousePress(axis.widget, LEFT, pos=QPoint(*start))
    for at in others:
        qtbot.mouseMove(axis.widget, QPoint(*at))
    qtbot.mouseRelease(axis.widget, LEFT, pos=QPoint(*others[-1]))


@pytest.mark.parametrize("x", [0, 137, 500, 999])
@pytest.mark.parametrize("notch", [120, -120, 15])
def test_ctrl_and_wheel_zoom_about_the_day_under_the_pointer(axis, x, notch):
    day, days = day_at(axis, x), axis.state.span.days
    wheel(axis, x, (0, notch), modifiers=CTRL)
    assert day_at(axis, x) == pytest.approx(day, abs=days / 1000)
    assert (axis.state.span.days < days) == (notch > 0)


def test_many_notches_in_and_out_end_where_they_began(axis):
    before = axis.state.span
    for notch in [120] * 6 + [-120] * 6:
        wheel(axis, 300, (0, notch), modifiers=CTRL)
    assert axis.state.span.start == pytest.approx(before.start, abs=0.01)
    assert axis.state.span.days == pytest.approx(before.days)


def test_ctrl_and_wheel_stop_at_one_day(axis):
    for _ in range(100):
        wheel(axis, 300, (0, 120), modifiers=CTRL)
    assert axis.state.span.days == pytest.approx(1)


@pytest.mark.parametrize("angle", [(0, -120), (-120, 0)])
def test_the_wheel_moves_through_time(axis, angle):
    before = axis.state.span
    wheel(axis, 300, angle)
    assert axis.state.span.start > before.start
    assert axis.state.span.days == pytest.approx(before.days)


def test_a_trackpad_moves_time_by_its_pixels(axis):
    day = day_at(axis, 400)
    wheel(axis, 300, (0, 0), pixels=(-50, 3))
    assert day_at(axis, 350) == pytest.approx(day)


def test_shift_and_wheel_move_through_the_lanes_not_through_time(qtbot, axis):
    axis.view.resize(1000, 300)
    bar = axis.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=1000)
    span, lane = axis.state.span, axis.view.scene.lanes[0].top
    wheel(axis, 300, (0, -120), modifiers=SHIFT)
    assert bar.value() > 0
    assert axis.view.scene.lanes[0].top == lane - bar.value()
    assert axis.state.span == span


@pytest.mark.parametrize("value", [0.2, -0.2, 0.01])
def test_a_pinch_zooms_about_the_day_between_the_fingers(axis, value):
    day, days = day_at(axis, 700), axis.state.span.days
    pinch(axis, 700, value)
    assert day_at(axis, 700) == pytest.approx(day, abs=0.01)
    assert axis.state.span.days == pytest.approx(days / (1 + value))


def test_a_wild_pinch_does_no_harm(axis):
    pinch(axis, 700, -50.0)
    assert axis.state.limits.contains(axis.state.span)


def test_other_gestures_of_a_trackpad_change_nothing(axis):
    before = axis.state.span
    pinch(axis, 700, 40.0, Qt.NativeGestureType.RotateNativeGesture)
    assert axis.state.span == before


def test_a_drag_takes_the_day_along_and_is_no_click(qtbot, axis):
    day, days = day_at(axis, 300), axis.state.span.days
    box = next(box for box in axis.view.scene.boxes if 250 < box.x < 900)
    drag(qtbot, axis, (300, round(box.y) + 4), (360, 300), (500, 300))
    assert day_at(axis, 500) == pytest.approx(day, abs=days / 900)
    assert axis.state.span.days == pytest.approx(days)
    assert axis.told.clicked == []


def test_a_drag_that_ends_on_a_box_does_not_choose_it(qtbot, axis):
    box = next(box for box in axis.view.scene.boxes if 450 < box.x < 900)
    x, y = round(box.x + 3), round(box.y + 6)
    drag(qtbot, axis, (x - 200, y), (x - 100, y), (x - 195, y), (x, y))
    assert axis.told.clicked == []


def test_a_drag_beyond_the_end_stops_there(qtbot, axis):
    drag(qtbot, axis, (10, 300), (500, 300), (100000, 300))
    assert axis.state.span.start == pytest.approx(axis.state.limits.start)


def test_a_trembling_click_is_a_click(qtbot, axis):
    before = axis.state.span
    box = next(box for box in axis.view.scene.boxes if 100 < box.x < 900)
    x, y = round(box.x + box.width / 2), round(box.y + 8)
    drag(qtbot, axis, (x, y), (x + 2, y), (x, y))
    assert axis.told.clicked == [box.id]
    assert axis.state.span == before


def test_a_click_on_nothing_chooses_nothing(qtbot, axis):
    lane = axis.view.scene.lanes[-1]
    qtbot.mouseClick(axis.widget, LEFT, pos=QPoint(300, round(lane.top + 2)))
    assert axis.told.clicked == []


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)
def test_the_right_button_neither_chooses_nor_drags(qtbot, axis):
    before = axis.state.span
    box = next(box for box in axis.view.scene.boxes if 100 < box.x < 900)
    qtbot.mousePress(axis.widget, Qt.MouseButton.RightButton, pos=QPoint(round(box.x + 3), round(box.y + 8)))
    qtbot.mouseMove(axis.widget, QPoint(600, 300))
    qtbot.mouseRelease(axis.widget, Qt.MouseButton.RightButton, pos=QPoint(600, 300))
    assert axis.told.clicked == []
    assert axis.state.span == before


def test_a_click_on_a_count_zooms_in_to_what_it_counts(qtbot, axis):
    axis.state.show(axis.state.limits)
    lane, (left, top, width, height) = next(iter(axis.view.scene.counts.items()))
    days = axis.state.span.days
    hidden = next(strip.hidden for strip in axis.view.scene.lanes if strip.id == lane)
    qtbot.mouseClick(axis.widget, LEFT, pos=QPoint(round(left + width / 2), round(top + height / 2)))
    assert axis.told.clicked == []
    assert axis.state.span.days < days
    assert next(strip.hidden for strip in axis.view.scene.lanes if strip.id == lane) < hidden


def test_a_double_click_on_a_band_opens_it(qtbot, axis):
    bar = next(bar for bar in axis.view.scene.bands if bar.id == "period:pact-making" or bar.tint >= 0)
    at = QPoint(round(max(bar.x, 0) + 10), round(bar.y + bar.height / 2))
    qtbot.mouseDClick(axis.widget, LEFT, pos=at)
    assert axis.told.opened == [bar.id]


def test_a_double_click_on_nothing_zooms_in_there(qtbot, axis):
    day, days = day_at(axis, 300), axis.state.span.days
    lane = axis.view.scene.lanes[-1]
    qtbot.mouseDClick(axis.widget, LEFT, pos=QPoint(300, round(lane.top + 2)))
    assert axis.state.span.days < days
    assert day_at(axis, 300) == pytest.approx(day, abs=0.01)


def test_arrow_keys_move_through_time(qtbot, axis):
    before = axis.state.span
    qtbot.keyClick(axis.view, Qt.Key.Key_Right)
    assert axis.state.span.start > before.start
    qtbot.keyClick(axis.view, Qt.Key.Key_Left)
    assert axis.state.span.start == pytest.approx(before.start)
    assert axis.state.span.days == pytest.approx(before.days)


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_plus_and_minus_zoom_about_the_middle(qtbot, axis, key):
    before = axis.state.span
    qtbot.keyClick(axis.view, key)
    assert axis.state.span.days < before.days
    assert axis.state.span.middle == pytest.approx(before.middle)
    qtbot.keyClick(axis.view, Qt.Key.Key_Minus)
    assert axis.state.span.days == pytest.approx(before.days)


def test_home_and_end_go_to_the_ends_without_zooming(qtbot, axis):
    days = axis.state.span.days
    qtbot.keyClick(axis.view, Qt.Key.Key_Home)
    assert axis.state.span.start == pytest.approx(axis.state.limits.start)
    qtbot.keyClick(axis.view, Qt.Key.Key_End)
    assert axis.state.span.end == pytest.approx(axis.state.limits.end)
    assert axis.state.span.days == pytest.approx(days)


def test_keys_with_alt_are_left_to_the_menus(qtbot, axis):
    before = axis.state.span
    qtbot.keyClick(axis.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert axis.state.span == before


def test_the_day_under_the_pointer_is_told_and_forgotten(qtbot, axis):
    qtbot.mouseMove(axis.widget, QPoint(400, 300))
    qtbot.mouseMove(axis.widget, QPoint(410, 300))
    assert axis.told.days[-1] == pytest.approx(day_at(axis, 410))
    with qtbot.waitSignal(axis.view.pointer_left, timeout=500):
        axis.view.gestures.eventFilter(axis.widget, QEvent(QEvent.Type.Leave))


def test_the_tool_tip_says_what_is_under_the_pointer_and_never_as_markup(axis, monkeypatch):
    said = []
    axis.view._describe = lambda item: f"<b>{item}</b>\n1935"
    monkeypatch.setattr(QToolTip, "showText", staticmethod(lambda _at, text, _widget: said.append(text)))
    box = next(box for box in axis.view.scene.boxes if 100 < box.x < 900)
    for x, y in ((box.x + 3, box.y + 6), (300, axis.view.scene.lanes[-1].top + 2)):
        at = QPoint(round(x), round(y))
        axis.view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, at, axis.widget.mapToGlobal(at)))
    assert said == [f"<qt>&lt;b&gt;{box.id}&lt;/b&gt;<br>1935</qt>", ""]


def test_the_shortest_span_is_still_a_frame(axis):
    axis.state.show(TimeSpan(2427925.2, 2427925.3))
    assert axis.state.span.days == pytest.approx(1)
    assert axis.view.scene.ticks
    axis.widget.repaint()
