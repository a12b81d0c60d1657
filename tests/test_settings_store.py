"""Where the settings of a run are kept, and what is said where they can't be."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings

from desktop_app.paths import EDITION, PROGRAM_FOLDER, ROOT
from desktop_app.settings import Settings
from desktop_app.settings_store import stored_settings, why_not_kept


def settings_in(file):
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


def test_a_portable_program_keeps_them_in_its_folder(tmp_path):
    settings = stored_settings(portable=True, folder=tmp_path)
    settings.theme = "dark"
    settings._store.sync()
    assert settings.file == str(tmp_path / "relations.ini")
    assert settings_in(tmp_path / "relations.ini").theme == "dark"


def test_a_file_beside_the_program_makes_it_portable(tmp_path):
    assert stored_settings(folder=tmp_path).file != str(tmp_path / "relations.ini")
    (tmp_path / "portable").touch()
    assert stored_settings(folder=tmp_path).file == str(tmp_path / "relations.ini")


def test_from_source_the_folder_of_the_program_is_that_of_the_sources():
    assert PROGRAM_FOLDER == ROOT


def test_nothing_is_said_where_they_can_be_kept(settings):
    assert why_not_kept(settings) is None


def test_a_place_that_is_no_folder_is_named(tmp_path):
    (tmp_path / "file").touch()
    error = why_not_kept(stored_settings(portable=True, folder=tmp_path / "file"))
    assert error is not None
    assert str(tmp_path / "file" / "relations.ini") in str(error)
    assert error.facts["path"].endswith("relations.ini")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows the home without the environment")
@pytest.mark.parametrize("home", [None, ""])
def test_without_a_home_in_the_environment_that_of_the_account_is_taken(home, monkeypatch):
    if home is None:
        monkeypatch.delenv("HOME", raising=False)
    else:
        monkeypatch.setenv("HOME", home)
    expected = os.path.expanduser("~root") if os.geteuid() == 0 else None  # noqa: PTH111
    stored_settings()
    assert os.environ["HOME"]
    assert expected is None or os.environ["HOME"] == expected


@pytest.mark.skipif(sys.platform != "linux", reason="where a home decides on the place of the settings")
def test_a_home_that_is_no_folder_is_said_in_one_sentence_and_the_window_opens(tmp_path):
    (tmp_path / "home").touch()
    environment = {**os.environ, "HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    environment = {name: text for name, text in environment.items() if not name.startswith("XDG_")}
    command = [sys.executable, "-m", "desktop_app", "smoke-test", "--frames", "2", "--database", str(EDITION)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert done.returncode == 0
    assert done.stdout == "painted 2 frames\n"
    assert len(said) == 1
    assert "settings can't be kept" in said[0]
