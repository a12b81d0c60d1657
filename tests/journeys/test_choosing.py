"""What is chosen in one part is chosen in all."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.domain.stable_link import without_link_prefix
from desktop_app.store.search import search
from desktop_app.ui.period_model import ItemRole

PACT = "event:mutual-assistance-pact-1935"
LEFT = Qt.MouseButton.LeftButton


def shown_everywhere(program):
    """The item that pane, axis, tree and state agree on; the tree only knows periods and events."""
    window = program.window
    item = program.state.selection.item
    assert window.detail._item.id == item
    assert window.timeline._chosen == item
    if item.startswith(("event:", "period:")):
        assert window.tree.tree.currentIndex().data(ItemRole) == item
        assert window.tree.tree.selectionModel().isSelected(window.tree.tree.currentIndex())
    else:
        assert not window.tree.tree.selectionModel().hasSelection()
    return item


def click_on(qtbot, program, x, y):
    qtbot.mouseClick(program.window.timeline.viewport(), LEFT, pos=QPoint(round(x), round(y)))


def index_of(program, item):
    model = program.window.tree._model
    return model.index_of(item, program.window._content.period_of(item))


def test_the_first_start_opens_on_the_pact_in_the_whole_span(program):
    assert shown_everywhere(program) == PACT
    assert program.state.viewport.span == program.state.viewport.limits
    assert program.window.detail.toPlainText().strip()


def test_a_click_on_the_axis_chooses_everywhere(qtbot, program):
    timeline = program.window.timeline
    box = next(box for box in timeline.scene.boxes if box.id != PACT and 0 < box.x < timeline.width() - 100)
    click_on(qtbot, program, box.x + box.width / 2, box.y + timeline.scene.row_height / 2)
    assert shown_everywhere(program) == box.id


def test_a_click_on_the_label_of_an_event_chooses_it_too(qtbot, program):
    timeline = program.window.timeline
    box = next(box for box in timeline.scene.boxes if box.id != PACT and not box.inside and box.x > 0)
    click_on(qtbot, program, box.label_x + box.label_width / 2, box.y + timeline.scene.row_height / 2)
    assert shown_everywhere(program) == box.id


def test_a_click_on_the_bar_of_an_envoy_chooses_him_everywhere(qtbot, program, span_of):
    program.state.viewport.show(span_of("1930/1946"))
    timeline = program.window.timeline
    bar = next(bar for bar in timeline.scene.terms if bar.label and bar.x > 0)
    click_on(qtbot, program, bar.label_x + 8, bar.y + 4)
    assert shown_everywhere(program) == bar.id


def test_a_click_on_a_period_band_chooses_it_everywhere(qtbot, program):
    bar = next(bar for bar in program.window.timeline.scene.bands if bar.tint >= 0 and bar.x > 0)
    click_on(qtbot, program, bar.x + bar.width / 2, bar.y + bar.height / 2)
    assert shown_everywhere(program) == bar.id


def test_a_double_click_on_a_period_band_fits_it(qtbot, program):
    bar = next(bar for bar in program.window.timeline.scene.bands if bar.tint >= 0 and bar.x > 0)
    at = QPoint(round(bar.x + bar.width / 2), round(bar.y + bar.height / 2))
    viewport = program.window.timeline.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=at)
    qtbot.mouseDClick(viewport, LEFT, pos=at)
    days, shown = program.window._content.days_of(bar.id), program.state.viewport.span
    assert shown.contains(days)
    assert days.days > shown.days * 0.5
    assert shown_everywhere(program) == bar.id


def test_a_click_in_the_tree_chooses_everywhere_and_brings_it_into_view(qtbot, program, span_of):
    program.state.viewport.show(span_of("1980/1985"))
    tree = program.window.tree.tree
    index = index_of(program, "event:nazi-soviet-pact-1939")
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())
    assert shown_everywhere(program) == "event:nazi-soviet-pact-1939"
    assert program.state.viewport.span.contains(span_of("1939-08-23"))


def test_enter_on_a_hit_of_the_search_chooses_everywhere(qtbot, program, span_of):
    program.state.viewport.show(span_of("1980/1985"))
    program.window.search.open()
    qtbot.keyClicks(program.window.search, "german soviet pact")
    qtbot.keyClick(program.window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.state.selection.item != PACT, timeout=5000)
    item = shown_everywhere(program)
    assert item == search(program._connection, "german soviet pact", 1)[0].id
    assert item != PACT
    assert program.state.viewport.span.contains(program.window._content.days_of(item))


def test_a_link_in_the_pane_chooses_everywhere(program):
    program.window.detail.anchorClicked.emit(QUrl("envoy:fr-alphand-1933"))
    assert shown_everywhere(program) == "envoy:fr-alphand-1933"


@pytest.mark.parametrize("item", ["person:jean-herbette", "treaty:mutual-assistance-1935", "reference:berger-herbette"])
def test_every_kind_of_item_can_be_chosen(program, item):
    program.state.selection.select(item)
    assert shown_everywhere(program) == item


def test_every_link_of_the_first_item_leads_to_an_item(program):
    item = program.window._content.item(PACT)
    linked = [mention.id for section in item.sections for mention in section.mentions if mention.id]
    assert len(linked) >= 5
    for other in linked:
        program.window.detail.anchorClicked.emit(QUrl(other))
        assert shown_everywhere(program) == other


def test_back_and_forward_go_through_what_was_viewed(qtbot, program):
    chosen = ["period:pact-making", "envoy:fr-alphand-1933", "event:nazi-soviet-pact-1939"]
    for item in chosen:
        program.state.selection.select(item)
    window = program.window
    qtbot.keyClick(window.timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown_everywhere(program) == chosen[1]
    window.commands["back"].trigger()
    assert shown_everywhere(program) == chosen[0]
    window.commands["forward"].trigger()
    assert shown_everywhere(program) == chosen[1]


def test_back_is_offered_only_where_there_is_a_way_back(program):
    commands = program.window.commands
    assert not commands["back"].isEnabled()
    assert not commands["forward"].isEnabled()
    program.state.selection.select("period:pact-making")
    assert commands["back"].isEnabled()
    commands["back"].trigger()
    assert not commands["back"].isEnabled()
    assert commands["forward"].isEnabled()


def test_full_stop_and_comma_go_to_the_neighbours_of_the_lane(qtbot, program):
    program.window.activateWindow()
    program.window.timeline.setFocus()
    qtbot.keyClick(program.window.timeline, Qt.Key.Key_Period)
    following = shown_everywhere(program)
    assert following != PACT
    days_of = program.window._content.days_of
    assert days_of(following).start >= days_of(PACT).start
    qtbot.keyClick(program.window.timeline, Qt.Key.Key_Comma)
    assert shown_everywhere(program) == PACT


def test_keys_fold_pin_and_hide_the_lane_of_the_chosen_event_and_show_all_again(qtbot, program):
    timeline, lanes = program.window.timeline, program.state.lanes
    program.window.activateWindow()
    timeline.setFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_C):
        qtbot.keyClick(timeline, key)
    assert lanes.arrangement.pinned == {"lane:diplomacy"}
    assert lanes.arrangement.collapsed == {"lane:diplomacy"}
    timeline.lane_control.choose("lane:trade")
    qtbot.keyClick(timeline, Qt.Key.Key_H)
    assert lanes.hidden == {"lane:trade"}
    qtbot.keyClick(timeline, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert lanes.arrangement == LaneArrangement()


def test_f_shows_the_whole_time_and_a_second_f_the_chosen_item(qtbot, program, span_of):
    program.state.viewport.show(span_of("1980/1985"))
    program.window.activateWindow()
    program.window.timeline.setFocus()
    qtbot.keyClick(program.window.timeline, Qt.Key.Key_F)
    assert program.state.viewport.span == program.state.viewport.limits
    qtbot.keyClick(program.window.timeline, Qt.Key.Key_F)
    shown = program.state.viewport.span
    assert shown.contains(span_of("1935-05-02"))
    assert shown.days < 60


def test_an_unknown_item_on_the_command_line_is_said_and_the_first_one_shown(open_program):
    program = open_program(select="event:no-such")
    assert "event:no-such" in program.window.statusBar().currentMessage()
    assert shown_everywhere(program) == PACT


def test_the_link_of_an_item_is_copied_and_opens_there(program, open_program, qtbot):
    program.state.selection.select("envoy:fr-alphand-1933")
    program.window.commands["copy-link"].trigger()
    link = QGuiApplication.clipboard().text()
    assert link == "relations:envoy:fr-alphand-1933"
    again = open_program(select=without_link_prefix(link))
    assert shown_everywhere(again) == "envoy:fr-alphand-1933"


def test_an_event_without_room_for_its_label_is_seen_when_it_is_chosen(program):
    timeline, scene = program.window.timeline, program.window.timeline.scene
    lane = max(scene.lanes, key=lambda lane: lane.hidden)
    labelled = {box.id for box in scene.boxes}
    entries = program.window._content.everything.source.entries(2_420_000, 2_449_000, 0, 0)
    hidden = next(one for one in entries if one.lane == lane.id and one.id not in labelled)
    before = timeline.grab().toImage()
    program.state.selection.select(hidden.id)
    box = timeline._builder.box_at_foot(hidden, timeline.scene, program.state.viewport.span)
    after, ratio = timeline.grab().toImage(), timeline.devicePixelRatioF()
    spot = QPoint(round((box.label_x - 3) * ratio), round((box.y + scene.row_height / 2) * ratio))
    assert after.pixelColor(spot) == timeline._painter._theme.chosen != before.pixelColor(spot)
    program.state.selection.select(PACT)
    assert timeline.grab().toImage().pixelColor(spot) == before.pixelColor(spot)


def test_a_click_on_what_goes_on_around_the_window_shows_it(qtbot, program, span_of):
    timeline = program.window.timeline
    timeline.motion.set_reduced(reduced=True)
    program.state.viewport.show(span_of("1963-01/1963-06"))
    lane = next(lane for lane in timeline.scene.lanes if lane.has_ongoing)
    left, top, width, height = timeline.scene.counts[lane.id]
    named = {box.id for box in timeline.scene.boxes}
    for _ in range(3):
        if any(lane.has_ongoing for lane in timeline.scene.lanes):
            click_on(qtbot, program, left + width / 2, top + height / 2)
    assert program.state.viewport.span.days > span_of("1963-01/1963-06").days * 2
    shown = [
        box for box in timeline.scene.boxes if timeline.scene.lanes[box.lane].id == lane.id and box.id not in named
    ]
    assert any(box.mark.first < span_of("1963-01").start and box.mark.last > span_of("1963-06").end for box in shown)
