"""The program in a real window on an X display."""

import os
import shutil
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QSettings
from virtual_screen import virtual_display

from desktop_app.paths import ROOT

pytestmark = pytest.mark.window
DISPLAY = os.environ.get("RELATIONS_TEST_DISPLAY") or os.environ.get("DISPLAY", "")


@pytest.fixture
def screen(tmp_path):
    """The environment of a reader who starts the program for the first time."""
    if not DISPLAY:
        pytest.skip("no X display: set RELATIONS_TEST_DISPLAY or DISPLAY")
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "XDG_", "WAYLAND_"))}
    return {
        **kept,
        "DISPLAY": DISPLAY,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }


def program(*arguments):
    return [sys.executable, "-m", "desktop_app", *arguments]


def test_paints_pans_zooms_searches_and_closes_in_silence(screen, tmp_path):
    tmp_path.chmod(0o700)
    done = subprocess.run(
        program("smoke-test", "--frames", "60"),
        env=screen,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "painted 60 frames"
    assert done.returncode == 0


def xdotool(screen, *arguments):
    return subprocess.run(
        ["xdotool", *arguments], env=screen, capture_output=True, encoding="utf-8", timeout=20, check=False
    ).stdout


def test_keys_of_a_real_keyboard_find_and_choose_and_the_choice_is_kept(screen, tmp_path):
    if not shutil.which("xdotool"):
        pytest.skip("xdotool is not installed")
    tmp_path.chmod(0o700)
    running = subprocess.Popen(
        program("open", "--language", "en"), env=screen, cwd=tmp_path, stderr=subprocess.PIPE, encoding="utf-8"
    )
    try:
        window = xdotool(screen, "search", "--sync", "--onlyvisible", "--pid", str(running.pid)).split()[-1]
        time.sleep(1)
        xdotool(screen, "windowfocus", "--sync", window)
        found = (["key", "ctrl+f"], ["type", "--delay", "30", "herbette"], ["key", "Return"])
        another = (["key", "ctrl+f"], ["type", "--delay", "30", "krasine"], ["key", "Down"], ["key", "Return"])
        for keys in (*found, *another, ["key", "alt+Left"]):
            xdotool(screen, *keys)
            time.sleep(0.3)
        xdotool(screen, "key", "ctrl+q")
        _out, error = running.communicate(timeout=20)
    finally:
        running.kill()
    assert error == ""
    assert running.returncode == 0
    file = tmp_path / "config" / "relations" / "relations.ini"
    kept = QSettings(str(file), QSettings.Format.IniFormat).value("view/item")
    assert kept == "envoy:fr-herbette-1925"


def test_a_person_at_the_axis_sees_what_each_gesture_does(screen, tmp_path):
    tmp_path.chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.axis_journey"],
        env=screen,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 0), done.stdout
    assert done.stdout.splitlines()[-1] == "everything is labelled or counted"


def test_a_screen_that_is_taken_away_ends_the_program_with_one_sentence(screen, tmp_path):
    if not (shutil.which("xdotool") and shutil.which("Xvfb")):
        pytest.skip("xdotool or Xvfb is not installed")
    tmp_path.chmod(0o700)
    with virtual_display() as name:
        there = {**screen, "DISPLAY": name}
        running = subprocess.Popen(program("open"), env=there, cwd=tmp_path, stderr=subprocess.PIPE, encoding="utf-8")
        assert xdotool(there, "search", "--sync", "--onlyvisible", "--pid", str(running.pid)).split()
    _out, error = running.communicate(timeout=20)
    assert len(error.splitlines()) == 1
    assert "X11" in error
    assert running.returncode == 1
