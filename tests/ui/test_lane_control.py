"""Lanes by name, by menu and by keys, on the real axis."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.ui.gestures import physical_key

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def strip_of(axis, lane):
    return next(strip for strip in axis.view.scene.lanes if strip.id == lane)


def click_name(qtbot, axis, lane):
    strip = strip_of(axis, lane)
    top = axis.view.scene.name_top(strip)
    qtbot.mouseClick(axis.widget, LEFT, pos=QPoint(round(strip.name_width / 2), round(top + 6)))


def test_a_click_on_the_name_of_a_lane_folds_it_and_another_unfolds_it(qtbot, axis):
    click_name(qtbot, axis, "lane:war")
    assert strip_of(axis, "lane:war").collapsed
    assert axis.told.clicked == []
    click_name(qtbot, axis, "lane:war")
    assert not strip_of(axis, "lane:war").collapsed


def test_the_menu_of_a_lane_folds_pins_and_hides_it_and_shows_all_again(axis):
    control = axis.view.lane_control
    for text, seen in (("&Collapse", "collapsed"), ("&Pin to the top", "pinned")):
        menu = control.menu("lane:trade", axis.view)
        next(action for action in menu.actions() if action.text() == text).trigger()
        assert getattr(strip_of(axis, "lane:trade"), seen)
    texts = [action.text() for action in control.menu("lane:trade", axis.view).actions()]
    assert texts[:3] == ["&Unfold", "Un&pin", "&Hide"]
    menu = control.menu("lane:trade", axis.view)
    menu.actions()[2].trigger()
    assert "lane:trade" not in {strip.id for strip in axis.view.scene.lanes}
    menu.actions()[-1].trigger()
    assert not strip_of(axis, "lane:trade").collapsed
    assert not strip_of(axis, "lane:trade").pinned


def test_up_and_down_go_from_lane_to_lane_and_stop_at_the_ends(qtbot, axis):
    ids = [strip.id for strip in axis.view.scene.lanes]
    for expected in (*ids, ids[-1]):
        qtbot.keyClick(axis.view, Qt.Key.Key_Down)
        assert axis.view.lane_control.current == expected
    for expected in (*reversed(ids[:-1]), ids[0]):
        qtbot.keyClick(axis.view, Qt.Key.Key_Up)
        assert axis.view.lane_control.current == expected


def test_a_lane_that_is_chosen_by_key_comes_into_view(qtbot, axis):
    axis.view.resize(1000, 260)
    for _ in axis.view.scene.lanes:
        qtbot.keyClick(axis.view, Qt.Key.Key_Down)
        scene = axis.view.scene
        strip = strip_of(axis, axis.view.lane_control.current)
        assert scene.edge - 1 <= scene.name_top(strip) <= scene.height - scene.row_height + 1


def test_enter_chooses_the_event_in_the_middle_of_the_lane(qtbot, axis):
    qtbot.keyClick(axis.view, Qt.Key.Key_Return)
    assert axis.told.clicked == []  # no lane is chosen yet
    axis.view.lane_control.choose("lane:diplomacy")
    qtbot.keyClick(axis.view, Qt.Key.Key_Return)
    boxes = [box for box in axis.view.scene.boxes if axis.view.scene.lanes[box.lane].id == "lane:diplomacy"]
    nearest = min(boxes, key=lambda box: abs(box.x + box.width / 2 - 500))
    assert axis.told.clicked == [nearest.id]


def test_what_is_done_without_a_chosen_lane_is_done_with_that_of_the_chosen_event(axis):
    done = []
    axis.view.with_lane(done.append)
    assert done == []
    box = axis.view.scene.boxes[0]
    axis.view.choose(box.id, None)
    axis.view.with_lane(done.append)
    axis.view.lane_control.choose("lane:trade")
    axis.view.with_lane(done.append)
    assert done == [axis.view.scene.lanes[box.lane].id, "lane:trade"]


@pytest.mark.parametrize(("code", "key"), [(25, "W"), (38, "A"), (39, "S"), (40, "D"), (24, None)])
def test_keys_in_the_place_of_wasd_are_known_on_any_keyboard(code, key):
    assert physical_key(code, "linux") == (getattr(Qt.Key, f"Key_{key}") if key else None)
    assert physical_key(code, "an unknown system") is None


@pytest.mark.parametrize(
    ("letter", "code", "moved"), [("Q", 38, "earlier"), ("D", 40, "later"), ("Z", 25, "in"), ("Ы", 39, "out")]
)
def test_wasd_move_and_zoom_whatever_is_printed_on_the_keys(monkeypatch, axis, letter, code, moved):
    monkeypatch.setattr("sys.platform", "linux")
    before = axis.state.span
    key = Qt.Key(ord(letter))
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, NONE, code, 0, 0, letter)
    assert axis.view.gestures.key(event)
    span = axis.state.span
    seen = {
        "earlier": span.start < before.start and span.days == pytest.approx(before.days),
        "later": span.start > before.start and span.days == pytest.approx(before.days),
        "in": span.days < before.days,
        "out": span.days > before.days,
    }
    assert seen[moved]
