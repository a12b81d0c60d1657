import pytest

from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.state.lane_filter import LaneFilter


@pytest.fixture
def lanes(qapp):
    return LaneFilter(["lane:war"])


def test_starts_with_what_was_hidden(lanes):
    assert lanes.hidden == {"lane:war"}


def test_hiding_and_showing_tells(qtbot, lanes):
    with qtbot.waitSignal(lanes.lanes_changed, timeout=200):
        lanes.set_visible("lane:trade", False)
    assert lanes.hidden == {"lane:war", "lane:trade"}
    with qtbot.waitSignal(lanes.lanes_changed, timeout=200):
        lanes.set_visible("lane:war", True)
    assert lanes.hidden == {"lane:trade"}


def test_is_silent_when_nothing_changes(qtbot, lanes):
    with qtbot.assertNotEmitted(lanes.lanes_changed):
        lanes.set_visible("lane:war", False)
        lanes.set_visible("lane:trade", True)


def test_show_all_tells_only_where_something_was_hidden(qtbot, lanes):
    with qtbot.waitSignal(lanes.lanes_changed, timeout=200):
        lanes.show_all()
    assert lanes.hidden == frozenset()
    with qtbot.assertNotEmitted(lanes.lanes_changed):
        lanes.show_all()


def test_collapsing_and_pinning_tells_and_can_be_taken_back(qtbot, lanes):
    for change in (lanes.set_collapsed, lanes.set_pinned):
        with qtbot.waitSignal(lanes.lanes_changed, timeout=200):
            change("lane:trade", True)
        with qtbot.assertNotEmitted(lanes.lanes_changed):
            change("lane:trade", True)
    assert lanes.arrangement == LaneArrangement(*map(frozenset, (["lane:war"], ["lane:trade"], ["lane:trade"])))
    lanes.set_collapsed("lane:trade", False)
    lanes.set_pinned("lane:trade", False)
    assert lanes.arrangement == LaneArrangement(frozenset(["lane:war"]))
