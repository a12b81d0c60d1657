import pytest
from PySide6.QtCore import Qt

from desktop_app.render.theme import LIGHT
from desktop_app.ui.period_model import ItemRole
from desktop_app.ui.period_tree import PeriodTree

PACT = "event:mutual-assistance-pact-1935"


@pytest.fixture
def tree(qtbot, content, periods, lanes):
    tree = PeriodTree(periods, content.everything.source.lanes, lanes, LIGHT)
    qtbot.addWidget(tree)
    tree.resize(280, 700)
    tree.show()
    return tree


def test_opens_to_the_chosen_event(tree, content):
    tree.choose(PACT, content.period_of(PACT))
    index = tree.tree.currentIndex()
    assert index.data(ItemRole) == PACT
    assert index.parent().data(ItemRole) == "period:pact-making"
    assert tree.tree.isExpanded(index.parent())
    assert tree.tree.isExpanded(index.parent().parent())
    assert tree.tree.viewport().rect().contains(tree.tree.visualRect(index))


def test_marks_nothing_for_what_is_not_in_it(tree, content):
    tree.choose(PACT, content.period_of(PACT))
    tree.choose("person:jean-herbette", "")
    assert not tree.tree.selectionModel().hasSelection()


def test_marks_an_event_again_after_something_else_was_chosen(tree, content):
    tree.choose(PACT, content.period_of(PACT))
    tree.choose("person:jean-herbette", "")
    tree.choose(PACT, content.period_of(PACT))
    selected = tree.tree.selectionModel().selectedIndexes()
    assert [index.data(ItemRole) for index in selected] == [PACT]


def test_being_told_what_is_chosen_chooses_nothing_itself(qtbot, tree, content):
    with qtbot.assertNotEmitted(tree.item_chosen):
        tree.choose(PACT, content.period_of(PACT))


def test_a_click_chooses_and_a_double_click_opens(qtbot, tree):
    index = tree._model.index_of("period:rapprochement")
    tree.tree.scrollTo(index)
    at, widget = tree.tree.visualRect(index).center(), tree.tree.viewport()
    with qtbot.waitSignal(tree.item_chosen, timeout=500) as chosen:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(tree.period_opened, timeout=500) as opened:
        qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == opened.args == ["period:rapprochement"]


def test_enter_chooses_what_the_keyboard_is_on(qtbot, tree):
    tree.tree.setCurrentIndex(tree._model.index_of("period:rapprochement"))
    with qtbot.waitSignal(tree.item_chosen, timeout=500) as chosen:
        qtbot.keyClick(tree.tree, Qt.Key.Key_Return)
    assert chosen.args == ["period:rapprochement"]


def test_the_check_boxes_hide_and_show_their_lanes(qtbot, tree, lanes, content):
    assert list(tree._boxes) == [lane.id for lane in content.everything.source.lanes]
    box = tree._boxes["lane:trade"]
    assert box.isChecked()
    box.click()
    assert lanes.hidden == {"lane:trade"}
    box.click()
    assert lanes.hidden == frozenset()


def test_the_check_boxes_follow_what_is_hidden_elsewhere(tree, lanes):
    lanes.set_visible("lane:war", False)
    assert not tree._boxes["lane:war"].isChecked()
    lanes.show_all()
    assert all(box.isChecked() for box in tree._boxes.values())


def test_a_hidden_lane_leaves_the_axis_and_its_room_to_the_others(axis):
    before = {lane.id: lane.height for lane in axis.view.scene.lanes}
    axis.lanes.set_visible("lane:trade", False)
    after = {lane.id: lane.height for lane in axis.view.scene.lanes}
    assert set(before) - set(after) == {"lane:trade"}
    assert sum(after.values()) > sum(before.values()) - before["lane:trade"]


def test_the_axis_can_be_without_any_lane(axis):
    for lane in [lane.id for lane in axis.view.scene.lanes]:
        axis.lanes.set_visible(lane, False)
    assert axis.view.scene.lanes == ()
    assert axis.view.scene.boxes == ()
    axis.widget.repaint()
