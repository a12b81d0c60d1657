"""Another edition, opened from the menu."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.paths import EDITION
from desktop_app.settings import Settings
from tests.fixtures_edition import small_path as small_path
from tests.fixtures_edition import sources as sources


@pytest.fixture
def chosen(monkeypatch):
    """Choose this file in the dialog."""

    def choose(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(path), "")))

    return choose


@pytest.fixture
def said(monkeypatch):
    texts = []
    monkeypatch.setattr(QMessageBox, "warning", staticmethod(lambda _parent, _title, text: texts.append(text)))
    return texts


def test_another_edition_takes_the_place_of_the_first(qtbot, program, small_path, chosen, said):
    chosen(small_path)
    first = program.window
    first.commands["open"].trigger()
    qtbot.waitUntil(lambda: not program.window.timeline._still_is_old, timeout=2000)
    assert said == []
    assert program.window is not first
    assert program.window._content.name == small_path.name
    assert program.state.viewport.limits != first.state.viewport.limits
    assert {lane.id for lane in program.window._content.everything.source.lanes} == {
        strip.id for strip in program.window.timeline.scene.lanes
    }
    program.state.selection.select("event:pact-1935")
    assert "Pact of mutual assistance" in program.window.detail.toPlainText()


def test_a_file_that_is_no_edition_is_said_and_the_open_one_stays(program, tmp_path, chosen, said):
    bad = tmp_path / "notes.db"
    bad.write_text("no database")
    chosen(bad)
    before = program.window
    program.window.commands["open"].trigger()
    assert len(said) == 1
    assert str(bad) in said[0]
    assert program.window is before
    program.state.selection.select("event:nazi-soviet-pact-1939")
    assert program.window.detail.toPlainText().strip()


def test_who_closes_the_dialog_stays(program, chosen, said):
    chosen("")
    before = program.window
    program.window.commands["open"].trigger()
    assert program.window is before
    assert said == []


def test_a_file_that_the_system_asks_to_open_is_told(qapp, qtbot):
    with qtbot.waitSignal(qapp.file_asked, timeout=1000) as told:
        qapp.sendEvent(qapp, QFileOpenEvent(str(EDITION)))
    assert told.args == [str(EDITION)]


def test_settings_that_cant_be_kept_are_said_in_the_window_and_on_standard_error(open_program, tmp_path, capsys):
    (tmp_path / "file").touch()
    nowhere = Settings(QSettings(str(tmp_path / "file" / "x.ini"), QSettings.Format.IniFormat))
    program = open_program(with_settings=nowhere)
    program.say_if_forgetful()
    assert "x.ini" in program.window.statusBar().currentMessage()
    assert capsys.readouterr().err.count("\n") == 1
