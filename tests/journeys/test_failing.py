"""An edition that can't be read gets one sentence in a dialog, exit 1, and is left as it was."""

import shutil
import sqlite3

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_app import app
from desktop_app.app import Options, open_window
from desktop_app.paths import EDITION
from desktop_app.store.database import damaged


@pytest.fixture
def dialogs(qapp, settings, monkeypatch):
    """The sentences of the dialogs that would have opened."""
    said = []
    monkeypatch.setattr(app, "make_application", lambda: qapp)
    monkeypatch.setattr(app, "stored_settings", lambda _portable: settings)
    monkeypatch.setattr(QMessageBox, "critical", staticmethod(lambda _parent, _title, text, *_more: said.append(text)))
    return said


def truncated(path):
    path.write_bytes(EDITION.read_bytes()[:20000])


def newer(path):
    shutil.copyfile(EDITION, path)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def foreign(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE a (b)")
    connection.close()


DAMAGES = {
    "missing": lambda _path: None,
    "empty": lambda path: path.write_bytes(b""),
    "not-sqlite": lambda path: path.write_text("no database at all " * 100),
    "truncated": truncated,
    "newer": newer,
    "foreign": foreign,
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_an_edition_that_cannot_be_read_is_said_in_a_dialog(dialogs, tmp_path, capsys, damage):
    path = tmp_path / "other edition é.db"
    DAMAGES[damage](path)
    before = path.read_bytes() if path.is_file() else None
    assert open_window(Options(path, language="en")) == 1
    assert len(dialogs) == 1
    assert str(path) in dialogs[0]
    assert "\n" not in dialogs[0]
    error = capsys.readouterr().err
    assert str(path) in error
    assert "Traceback" not in error
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_the_dialog_speaks_the_language_of_the_reader(dialogs, tmp_path, language):
    assert open_window(Options(tmp_path / "none.db", language="en")) == 1
    assert open_window(Options(tmp_path / "none.db", language=language)) == 1
    assert dialogs[0] != dialogs[1]
    assert str(tmp_path / "none.db") in dialogs[1]


def test_what_a_slot_can_not_read_is_said_once_and_a_mistake_of_the_program_is_printed(
    qapp, qtbot, open_program, monkeypatch, capsys
):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", staticmethod(lambda _parent, _title, text: said.append(text)))
    program = open_program()
    damage = damaged(EDITION, "odd")
    for _ in range(3):
        app._tell(program, type(damage), damage, None)
    qtbot.waitUntil(lambda: said != [])
    qapp.processEvents()
    assert said == [str(damage)]
    app._tell(program, ValueError, ValueError("a bug"), None)
    assert "ValueError: a bug" in capsys.readouterr().err
    assert len(said) == 1
