"""An edition that can't be read gets one sentence in a dialog, exit 1, and is left as it was."""

import shutil
import sqlite3

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_app import app
from desktop_app.app import Options, open_window
from desktop_app.paths import EDITION


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
