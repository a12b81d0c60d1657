"""A reader searches, filters and asks who was in post, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.dates import parse
from desktop_app.ui.search_model import ItemRole

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def keys(qtbot, program):
    """Press keys where the keyboard is: keys("text") or keys(Qt.Key.Key_F, CTRL)."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.timeline.hasFocus, timeout=2000)

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        widget = QApplication.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key, modifier)
        search = program.window.search
        qtbot.waitUntil(lambda: not search.answers.is_waiting and not program.window.filtering.is_waiting, timeout=5000)

    return press


def test_find_type_arrows_enter_escape_back(program, keys, qtbot):
    window, before = program.window, program.state.selection.item
    keys(Qt.Key.Key_F, CTRL)
    assert window.search.hasFocus()
    keys("Krassine")
    assert window.search.results.isVisible()
    qtbot.waitUntil(lambda: set(window.timeline._found) >= {"envoy:su-krasin-1924"}, timeout=2000)
    assert parse("1924-11-14").first_day in window.overview._found
    keys(Qt.Key.Key_Down)
    second = window.search.results.list.currentIndex().data(ItemRole)
    keys(Qt.Key.Key_Return)
    assert program.state.selection.item == second != before
    assert window.timeline.hasFocus()
    assert not window.timeline._found
    assert not window.overview._found
    keys(Qt.Key.Key_Left, ALT)
    assert program.state.selection.item == before
    keys(Qt.Key.Key_F, CTRL)
    assert window.search.selectedText() == "Krassine"
    keys(Qt.Key.Key_Escape)
    assert window.search.text() == "Krassine"
    keys(Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.timeline.hasFocus()
    assert program.state.selection.item == before


def test_a_filter_thins_out_axis_overview_tree_and_table_and_one_key_clears_it(program, keys, edition, qtbot):
    window = program.window
    keys(Qt.Key.Key_F8)
    rows, bars = window.envoys.view.model().rowCount(), len(window.overview._counted_bars())
    lanes, events = len(window.timeline.scene.lanes), window.timeline.scene
    window.filter_menu.entries["lane", "lane:trade"].trigger()
    window.filter_menu.entries["country", "SU"].trigger()
    window.timeline.setFocus()
    keys(Qt.Key.Key_Shift)
    left = window.filtering.left
    count = edition.execute(
        "SELECT count(*) FROM event JOIN kind ON kind.id = kind WHERE lane = 'lane:trade' AND event.id IN (SELECT event"
        " FROM event_place JOIN place ON place.id = place WHERE country = 'SU')"
    ).fetchone()[0]
    assert left.events == count > 0
    assert [lane.id for lane in window.timeline.scene.lanes] == ["lane:trade"]
    assert window.timeline.scene.labelled + window.timeline.scene.hidden == count
    assert len(window.overview._counted_bars()) < bars
    assert sum(period.events for period in left.periods) == count
    assert window.envoys.view.model().rowCount() == 0
    assert window.filter_bar.isVisible()
    assert str(count) in window.filter_bar.count.text()
    keys(Qt.Key.Key_X)
    assert not program.state.items.criteria
    assert not window.filter_bar.isVisible()
    assert len(window.timeline.scene.lanes) == lanes
    qtbot.waitUntil(lambda: window.timeline.scene.labelled == events.labelled, timeout=2000)
    assert window.envoys.view.model().rowCount() == rows


def test_the_filter_outlives_another_theme(program, qtbot):
    program.state.items.toggle("lane", "lane:trade")
    program.window.commands["theme-dark"].trigger()
    qtbot.waitUntil(lambda: not program.window.filtering.is_waiting, timeout=5000)
    assert [lane.id for lane in program.window.timeline.scene.lanes] == ["lane:trade"]
    assert program.window.filter_bar.isVisible()


def test_who_was_in_post_is_asked_by_keys_and_answered_in_the_pane(program, keys):
    window = program.window
    keys(Qt.Key.Key_D, CTRL)
    assert window.envoys.isVisible()
    keys("2 May 1935")
    keys(Qt.Key.Key_Return)
    assert program.state.selection.item == "day:1935-05-02"
    shown = window.detail.toPlainText()
    for name in ("Charles Alphand", "Vladimir Potemkin", "Pierre Laval", "Joseph Stalin"):
        assert name in shown
    assert window.timeline._chosen_span == window._content.days_of("day:1935-05-02")


def test_the_day_under_the_pointer_can_be_asked_about(program, qtbot):
    timeline, day = program.window.timeline, parse("1939-08-23").first_day
    timeline.day_asked.emit(day)
    assert program.state.selection.item == "day:1939-08-23"
    timeline._cursor_x = timeline._scale().to_px(day + 0.5)
    program.window.commands["ask-day"].trigger()
    assert program.window.day_field.field.text() == "23 August 1939"


def test_a_row_of_the_table_is_chosen_everywhere_and_the_table_follows_the_choice(program, keys, qtbot):
    window = program.window
    keys(Qt.Key.Key_F8)
    program.state.selection.select("envoy:fr-alphand-1933")
    assert window.envoys.view.marked_items() == ["envoy:fr-alphand-1933"]
    window.envoys.view.setFocus()
    keys(Qt.Key.Key_Down)
    keys(Qt.Key.Key_Return)
    assert program.state.selection.item == "envoy:fr-coulondre-1936"
    assert program.state.viewport.span.contains(window._content.days_of("envoy:fr-coulondre-1936"))
    window.commands["copy-envoys"].trigger()
    assert "Robert Coulondre" in QGuiApplication.clipboard().text()


def test_recent_searches_are_kept_and_can_be_forgotten(open_program, settings, qtbot):
    program = open_program()
    program.state.recent.add("Krassine")
    program.window.close()
    assert settings.recent_searches == ["Krassine"]
    again = open_program()
    assert again.state.recent.searches == ("Krassine",)
    again.window.commands["forget"].trigger()
    assert again.state.recent.searches == ()
