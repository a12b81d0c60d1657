import pytest

from desktop_app.state.selection import Selection


@pytest.fixture
def selection(qapp):
    selection = Selection()
    for item in ("event:a", "event:b", "event:c"):
        selection.select(item)
    return selection


def test_starts_with_nothing_and_nowhere_to_go(qapp):
    selection = Selection()
    assert selection.item == ""
    assert not selection.can_go_back
    assert not selection.can_go_forward


def test_choosing_tells_once(qtbot, selection):
    with qtbot.waitSignals([selection.selection_changed, selection.history_changed], timeout=200):
        selection.select("event:d")
    assert selection.item == "event:d"


def test_choosing_the_chosen_again_is_silent_and_not_kept_twice(qtbot, selection):
    with qtbot.assertNotEmitted(selection.selection_changed):
        selection.select("event:c")
    selection.back()
    assert selection.item == "event:b"


def test_choosing_nothing_changes_nothing(qtbot, selection):
    with qtbot.assertNotEmitted(selection.selection_changed):
        selection.select("")
    assert selection.item == "event:c"


def test_goes_back_and_forward_through_what_was_chosen(selection):
    seen: list[str] = []
    selection.selection_changed.connect(seen.append)
    selection.back()
    selection.back()
    selection.forward()
    assert seen == ["event:b", "event:a", "event:b"]
    assert selection.can_go_back
    assert selection.can_go_forward


def test_the_ends_of_the_history_are_silent(qtbot, selection):
    with qtbot.assertNotEmitted(selection.selection_changed):
        selection.forward()
    selection.back()
    selection.back()
    with qtbot.assertNotEmitted(selection.selection_changed):
        selection.back()
    assert selection.item == "event:a"


def test_choosing_after_going_back_forgets_the_way_forward(selection):
    selection.back()
    selection.select("event:z")
    assert not selection.can_go_forward
    selection.back()
    assert selection.item == "event:b"


def test_the_history_is_bounded(selection):
    for number in range(1000):
        selection.select(f"event:{number}")
    steps = 0
    while selection.can_go_back:
        selection.back()
        steps += 1
    assert 50 <= steps < 500
