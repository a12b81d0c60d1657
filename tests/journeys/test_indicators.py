"""A reader turns an indicator on, reads a value, chooses it, and finds it again the next time."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from desktop_app.domain.errors import UserError
from desktop_app.settings import Settings

TRADE = "indicator:trade-interwar-fr-imports-from-ussr"
LEFT = Qt.MouseButton.LeftButton


def check_box(program, item):
    listed = program.window.indicators.list
    entries = (listed.item(row) for row in range(listed.count()))
    return listed, next(entry for entry in entries if entry.data(Qt.ItemDataRole.UserRole) == item)


def turn_on(qtbot, program, item):
    """Open the list and press the space bar on an entry, as from the keyboard."""
    if not program.window.indicators.list.isVisible():
        qtbot.mouseClick(program.window.indicators.heading, LEFT)
    listed, entry = check_box(program, item)
    listed.setCurrentItem(entry)
    qtbot.keyClick(listed, Qt.Key.Key_Space)


@pytest.fixture
def tool_tip_at(monkeypatch):
    """Rest the pointer on a point of the axis; return what the tool tip says."""
    said = []
    monkeypatch.setattr(QToolTip, "showText", staticmethod(lambda _at, text, _widget: said.append(text)))

    def read(program, x, y):
        timeline = program.window.timeline
        at = QPoint(round(x), round(y))
        timeline.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, at, timeline.viewport().mapToGlobal(at)))
        return said[-1]

    return read


def test_an_indicator_is_turned_on_read_chosen_and_hidden_again(qtbot, program, span_of, tool_tip_at):
    program.state.viewport.show(span_of("1920/1939"))
    timeline = program.window.timeline
    assert timeline.scene.tracks == ()
    turn_on(qtbot, program, TRADE)
    (track,) = timeline.scene.tracks
    assert track.top + track.height <= timeline.viewport().height() + 1

    x, y = track.years.middle(1931), track.plot_top + 5
    text = tool_tip_at(program, x, y)
    assert "French imports from the USSR, 1917–1938" in text
    assert "1931: 1.17 · % of total French imports" in text

    qtbot.mouseClick(timeline.viewport(), LEFT, pos=QPoint(round(x), round(y)))
    assert program.state.selection.item == TRADE
    assert program.window.detail._item.id == TRADE
    assert program.state.viewport.span == span_of("1920/1939")

    program.window.commands["hide-indicators"].trigger()
    assert timeline.scene.tracks == ()
    assert check_box(program, TRADE)[1].checkState() is Qt.CheckState.Unchecked


def test_the_menu_does_the_same_as_the_list(program):
    menu = program.window.indicator_menu
    assert menu.menuAction() in program.window._menus["view"].actions()
    menu.entries[TRADE].trigger()
    assert [track.id for track in program.window.timeline.scene.tracks] == [TRADE]
    assert check_box(program, TRADE)[1].checkState() is Qt.CheckState.Checked


def test_what_is_shown_is_remembered_and_what_is_unknown_left_out(qtbot, open_program, settings, settings_file):
    first = open_program()
    turn_on(qtbot, first, TRADE)
    first.window.close()
    settings._store.sync()
    again = Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))
    again.shown_indicators = [*again.shown_indicators, "indicator:of-another-edition"]
    second = open_program(with_settings=again)
    assert second.state.indicators.shown == {TRADE}
    assert [track.id for track in second.window.timeline.scene.tracks] == [TRADE]


def test_indicators_stay_when_the_theme_changes(open_program):
    program = open_program()
    program.state.indicators.set_visible(TRADE, True)
    program.choose_theme("dark")
    assert [track.id for track in program.window.timeline.scene.tracks] == [TRADE]


def test_indicators_of_the_command_line_are_shown_and_in_view(open_program):
    program = open_program(indicators=(TRADE,))
    (track,) = program.window.timeline.scene.tracks
    assert track.top + track.height <= program.window.timeline.viewport().height() + 1


def test_an_unknown_indicator_of_the_command_line_is_a_sentence(open_program):
    with pytest.raises(UserError, match="indicator:no-such"):
        open_program(indicators=("indicator:no-such",))


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)], ids=str)
@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("span", ["1917/1991", "1946/1950"])
def test_no_words_of_a_track_meet_and_none_leaves_the_view(open_program, span_of, size, language, span):
    program = open_program(QSize(*size), language=language)
    program.state.viewport.show(span_of(span))
    timeline = program.window.timeline
    measure = timeline._builder._metrics.measure
    line = timeline._builder._metrics.line
    for indicator in program.window._content.indicators:
        program.state.indicators.set_visible(indicator.id, True)
        track = timeline.scene.track_of(indicator.id)
        words = [(8.0, track.top, measure(track.title, True)), (*track.unit_at, measure(track.unit, False))]
        words += [(8.0, one.y - line / 2, measure(one.text, False)) for one in track.grid]
        words += [(one.x, one.y, one.width) for one in (*track.legend, *track.ends, *track.gaps)]
        assert all(x >= 0 and x + width <= timeline.scene.width for x, _y, width in words)
        meeting = [
            (one, other)
            for index, one in enumerate(words)
            for other in words[index + 1 :]
            if abs(one[1] - other[1]) < line - 1 and one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
        ]
        assert meeting == []
        assert track.plot_foot + line / 2 <= track.top + track.height
