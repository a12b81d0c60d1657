"""A span of time drawn on the ruler: chosen, summed up, fitted, written to a file."""

import csv
import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.timeline.time_scale import TimeScale

LEFT = Qt.MouseButton.LeftButton


def draw(qtbot, program, left, right, y=6):
    viewport = program.window.timeline.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(left, y))
    for x in range(left, right, max(1, (right - left) // 4)):
        qtbot.mouseMove(viewport, QPoint(x, y))
    qtbot.mouseMove(viewport, QPoint(right, y))
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(right, y))


def days_between(program, left, right):
    scale = TimeScale(program.state.viewport.span, 0, program.window.timeline.viewport().width())
    return math.floor(scale.to_day(left)), math.ceil(scale.to_day(right)) - 1


@pytest.mark.parametrize(("first", "last"), [(200, 500), (500, 200)])
def test_a_drag_along_the_ruler_chooses_a_span_and_moves_nothing(qtbot, program, span_of, first, last):
    program.state.viewport.show(span_of("1930/1946"))
    before = program.state.viewport.span
    days = days_between(program, 200, 500)
    if first < last:
        draw(qtbot, program, first, last)
    else:
        draw(qtbot, program, 500, 199, y=6)
    assert program.state.viewport.span == before
    item = program.state.selection.item
    assert item.startswith("range:19")
    shown = program.window._content.days_of(item)
    assert abs(shown.start - days[0]) <= math.ceil(before.days / 500)
    text = program.window.detail.toPlainText()
    assert "EVENTS BY KIND" in text
    assert "IN POST AT THAT TIME" in text
    assert "INDICATORS" in text


def test_a_click_on_the_ruler_chooses_no_span_and_another_choice_takes_it_away(qtbot, program, span_of):
    program.state.viewport.show(span_of("1930/1946"))
    qtbot.mouseClick(program.window.timeline.viewport(), LEFT, pos=QPoint(300, 6))
    assert not program.state.selection.item.startswith("range:")
    draw(qtbot, program, 200, 500)
    assert program.window.timeline._range is not None
    program.state.selection.select("event:nazi-soviet-pact-1939")
    assert program.window.timeline._range is None
    program.window.commands["back"].trigger()
    assert program.window.timeline._range is not None


def test_the_visible_span_can_be_chosen_by_key_and_fitted(qtbot, program, span_of):
    program.state.viewport.show(span_of("1935/1936"))
    program.window.commands["range"].trigger()
    chosen = program.window._content.days_of(program.state.selection.item)
    assert chosen == span_of("1935/1936")
    program.state.viewport.show(span_of("1980/1985"))
    program.window.commands["fit-chosen"].trigger()
    assert program.state.viewport.span.contains(chosen)


def test_the_events_of_a_span_are_written_to_a_file(monkeypatch, program, tmp_path):
    program.state.selection.select("range:1935/1936")
    file = tmp_path / "events.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(file), "")))
    program.window.commands["export"].trigger()
    with file.open(encoding="utf-8-sig", newline="") as read:
        rows = list(csv.DictReader(read))
    assert "event:mutual-assistance-pact-1935" in {row["id"] for row in rows}
    assert str(len(rows)) in program.window.statusBar().currentMessage()


def test_a_file_that_cannot_be_written_is_said_in_one_sentence(monkeypatch, program, tmp_path):
    said = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "no" / "x.csv"), "")))
    monkeypatch.setattr(QMessageBox, "warning", staticmethod(lambda _parent, _title, text: said.append(text)))
    program.window.commands["export"].trigger()
    assert len(said) == 1
    assert "can't be written" in said[0]


def test_a_span_on_the_command_line_is_shown(open_program):
    program = open_program(select="range:1935/1936")
    assert program.state.selection.item == "range:1935/1936"
    assert program.window.detail.toPlainText().startswith(" Span of time")


def test_a_day_asked_for_at_the_start_is_shown(open_program):
    program = open_program(select="day:1935-05-02")
    assert program.state.selection.item == "day:1935-05-02"
    text = program.window.detail.toPlainText()
    assert "Charles Alphand" in text
    assert "Vladimir Potemkin" in text
