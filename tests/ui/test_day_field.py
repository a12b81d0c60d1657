from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate, Qt

from desktop_app.domain.dates import parse
from desktop_app.store.day_items import day_of_words
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.ui.day_field import DayField

# The screen of the tests has no popups of its own.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
PACT = parse("1935-05-02").first_day


@pytest.fixture
def day(qtbot, edition):
    """The field by itself in French; `asked` holds the days that it told."""
    field = DayField(day_of_words, "fr", TimelineStore(edition).extent())
    qtbot.addWidget(field)
    field.show()
    asked: list[str] = []
    field.day_asked.connect(asked.append)
    return SimpleNamespace(widget=field, asked=asked)


@pytest.mark.parametrize("words", ["2 May 1935", "2 mai 1935", "2 мая 1935 г.", "1935-05-02"])
def test_a_day_is_asked_in_any_wording(qtbot, day, words):
    day.widget.field.setText(words)
    qtbot.keyClick(day.widget.field, Qt.Key.Key_Return)
    assert day.asked == ["day:1935-05-02"]
    assert day.widget.message.isHidden()


def test_the_button_asks_too(qtbot, day):
    day.widget.field.setText("mai 1935")
    qtbot.mouseClick(day.widget.ask_button, Qt.MouseButton.LeftButton)
    assert day.asked == ["day:1935-05"]


@pytest.mark.parametrize("words", ["bientôt", "<b>1935</b>", "1935/..", "32 mai 1935"])
def test_what_is_no_date_is_said_and_stays(qtbot, day, words):
    day.widget.field.setText(words)
    qtbot.keyClick(day.widget.field, Qt.Key.Key_Return)
    assert (day.asked, day.widget.field.text()) == ([], words)
    assert words in day.widget.message.text()
    assert day.widget.message.isVisible()
    qtbot.keyClicks(day.widget.field, "x")
    assert day.widget.message.isHidden()


def test_nothing_written_is_no_question(qtbot, day):
    qtbot.mouseClick(day.widget.ask_button, Qt.MouseButton.LeftButton)
    assert day.asked == []
    assert day.widget.message.isHidden()


def test_a_day_from_elsewhere_stands_in_words(day):
    day.widget.set_day(PACT)
    assert day.widget.field.text() == "2 mai 1935"
    day.widget.ask()
    assert day.asked == ["day:1935-05-02"]


def test_what_somebody_is_writing_is_left_alone(qtbot, day):
    with qtbot.waitActive(day.widget):
        day.widget.activateWindow()
    day.widget.open()
    qtbot.keyClicks(day.widget.field, "19")
    day.widget.set_day(PACT)
    assert day.widget.field.text() == "19"


def test_the_calendar_opens_at_the_day_and_tells_the_one_that_is_picked(qtbot, day):
    day.widget.set_day(PACT)
    qtbot.mouseClick(day.widget.calendar_button, Qt.MouseButton.LeftButton)
    sheet = day.widget.calendar.sheet
    assert day.widget.calendar.isVisible()
    assert sheet.selectedDate() == QDate(1935, 5, 2)
    assert sheet.firstDayOfWeek() is Qt.DayOfWeek.Monday
    sheet.setSelectedDate(QDate(1944, 12, 10))
    sheet.activated.emit(sheet.selectedDate())
    sheet.activated.emit(sheet.selectedDate())  # a double click
    assert day.asked == ["day:1944-12-10"]
    assert day.widget.field.text() == "10 décembre 1944"
    assert day.widget.calendar.isHidden()


def test_the_calendar_is_turned_by_keys_within_the_edition(qtbot, day):
    day.widget.set_day(PACT)
    qtbot.keyClick(day.widget.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    sheet = day.widget.calendar.sheet
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown, control)
    assert sheet.selectedDate() == QDate(1936, 5, 2)
    for _ in range(100):
        qtbot.keyClick(sheet, Qt.Key.Key_PageUp, control)
    assert sheet.selectedDate() == sheet.minimumDate() > QDate(1900, 1, 1)


def test_the_calendar_opens_where_it_was_when_the_words_are_no_date(day):
    day.widget.set_day(PACT)
    day.widget.field.setText("bientôt")
    day.widget.open_calendar()
    assert day.widget.calendar.sheet.selectedDate() == QDate(1935, 5, 2)


def test_every_part_has_a_name_and_takes_the_keyboard(day):
    for part in (day.widget.field, day.widget.calendar_button, day.widget.ask_button):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
