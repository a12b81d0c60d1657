"""A full disk, folders that can't be written, settings that are damaged, shared or cut off, no fonts, huge letters."""

import random
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QSettings

from desktop_app.domain.errors import UserError
from desktop_app.exporting import write_table, write_text
from desktop_app.settings import Settings
from desktop_app.ui.period_tree import mark_width

resource = pytest.importorskip("resource", reason="limits and signals are those of Unix")

_NAMES = (
    "theme language geometry layout span item hidden_lanes collapsed_lanes pinned_lanes shown_indicators"
    " recent_searches"
).split()
# Writes all settings again and again, each time of another generation, as closing the window does once.
_WRITER = """
import itertools, sys
from PySide6.QtCore import QSettings
from desktop_app.settings import Settings
store = QSettings(sys.argv[1], QSettings.Format.IniFormat)
settings = Settings(store)
print("ready", flush=True)
for number in itertools.count(1) if sys.argv[2] == "0" else range(1, int(sys.argv[2]) + 1):
    settings.span = (float(number), float(number + 1))
    settings.item = f"event:{number}"
    settings.recent_searches = [f"words {number}"] * 50
    if len(sys.argv) > 3:
        store.setValue(f"instances/{sys.argv[3]}", number)
    store.sync()
"""


def _read(file):
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


@contextmanager
def full_disk(most):
    """For a while no file grows beyond so many bytes; no longer, or the report of the tests itself could not grow."""
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def _write_table(file):
    write_table(file, ("a",), (("x" * 90,) for _ in range(1_000)))


def _write_text(file):
    write_text(file, "x" * 90_000)


@pytest.mark.parametrize("write", [_write_table, _write_text])
def test_an_export_to_a_full_disk_is_one_sentence_and_leaves_the_old_file(tmp_path, write):
    file = tmp_path / "export"
    file.write_text("old")
    with full_disk(10_000), pytest.raises(UserError, match="can't be written") as caught:
        write(file)
    assert "\n" not in str(caught.value)
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_settings_on_a_full_disk_are_the_old_ones(settings_file):
    settings = _read(settings_file)
    settings.item = "event:old"
    settings._store.sync()
    settings.item = "event:new"
    settings.recent_searches = ["x" * 90] * 1_000
    with full_disk(10):
        settings._store.sync()
    assert settings._store.status() is QSettings.Status.AccessError
    assert b"event:old" in settings_file.read_bytes()


def test_a_window_whose_settings_can_not_be_kept_opens_and_closes(open_program, tmp_path):
    (tmp_path / "file").write_text("no folder")
    settings = _read(tmp_path / "file" / "relations.ini")
    program = open_program(with_settings=settings)
    program.window.close()
    assert (tmp_path / "file").read_text() == "no folder"


@pytest.mark.parametrize("seed", range(40))
def test_settings_of_random_bytes_are_read_as_something(settings, settings_file, seed):
    choose = random.Random(seed)
    for name, value in (("span", (1.0, 2.0)), ("item", "event:x"), ("hidden_lanes", ["a", "b"]), ("theme", "dark")):
        setattr(settings, name, value)
    settings._store.sync()
    data = bytearray(settings_file.read_bytes())
    for _ in range(choose.choice((1, 10, 100))):
        data[choose.randrange(len(data))] = choose.randrange(256)
    settings_file.write_bytes(choose.randbytes(2_000) if seed % 4 == 0 else data)
    read = _read(settings_file)
    values = {name: getattr(read, name) for name in _NAMES}
    assert values["theme"] in ("system", "light", "dark")
    assert all(isinstance(lane, str) for lane in values["hidden_lanes"])
    assert values["span"] is None or values["span"][0] < values["span"][1]


def test_a_window_opens_with_damaged_settings_and_with_those_of_a_newer_program(open_program, settings_file):
    settings_file.write_bytes(
        b"[General]\ntheme=sepia\n[window]\ngeometry=@ByteArray(\\x1\\xff)\nlayout=@ByteArray()\n"
        b"[view]\nspan=1e308/1.1e308\nitem=event:none\nhidden_lanes=lane:none|\\x0\npinned_lanes=a, b\n"
        b"[later]\nkey=value\n"
    )
    program = open_program(with_settings=_read(settings_file), theme="")
    assert program.window.isVisible()
    program.window.save()
    program._settings._store.sync()
    assert QSettings(str(settings_file), QSettings.Format.IniFormat).value("later/key") == "value"


def _kill_a_writer(file, pause):
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(file), "0"], stdout=subprocess.PIPE, text=True) as writer:
        writer.stdout.readline()
        time.sleep(pause)
        writer.kill()


def _assert_whole(file):
    read = _read(file)
    if item := read.item:
        number = int(item.removeprefix("event:"))
        assert read.span == (number, number + 1)
        assert read.recent_searches == [f"words {number}"] * 50


@pytest.mark.parametrize("kills", [50, pytest.param(200, marks=pytest.mark.fuzz)])
def test_settings_are_whole_whenever_their_writer_is_killed(settings_file, kills):
    choose = random.Random(kills)
    for _ in range(kills):
        _kill_a_writer(settings_file, choose.random() * 0.05)
        _assert_whole(settings_file)
    assert _read(settings_file).item


def test_four_instances_share_one_settings_file(settings_file):
    command = [sys.executable, "-c", _WRITER, str(settings_file), "40"]
    writers = [subprocess.Popen([*command, str(one)], stdout=subprocess.DEVNULL) for one in range(4)]
    assert [writer.wait(timeout=60) for writer in writers] == [0] * 4
    store = QSettings(str(settings_file), QSettings.Format.IniFormat)
    assert [int(store.value(f"instances/{one}")) for one in range(4)] == [40] * 4
    _assert_whole(settings_file)


def test_without_any_font_a_picture_is_painted_in_boxes(tmp_path):
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    environment = {
        "PATH": "/usr/bin:/bin", "QT_QPA_FONTDIR": str(tmp_path), "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
    }  # fmt: skip
    command = [sys.executable, "-m", "desktop_app", "screenshot", str(tmp_path / "picture.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "picture.png").stat().st_size > 0


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_letters_three_times_as_large_fit(open_program, settings, language):
    settings.text_scale = 3.0
    program = open_program(language=language)
    bar = program.window.top_bar
    assert bar.span.width() >= bar.span.fontMetrics().horizontalAdvance(bar.span.text())
    assert bar.height() >= bar.span.fontMetrics().height()
    tree = program.window.tree
    assert mark_width(tree.font()) > tree.fontMetrics().horizontalAdvance("◆")
