import ctypes.util
import socket
import sys

import pytest

from desktop_app.commands.display import has_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_screen_is_named():
    assert not has_display()


@pytest.mark.parametrize("platform", ["offscreen", "minimal:enable_fonts", "wayland;offscreen"])
def test_another_platform_is_left_to_qt(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert has_display()


def _has_library(name):
    return ctypes.util.find_library(name) is not None


@pytest.mark.skipif(not _has_library("wayland-client"), reason="without it, what there is is left to Qt")
@pytest.mark.parametrize("platform", ["", "wayland"])
def test_a_wayland_screen_is_one_where_somebody_listens(monkeypatch, tmp_path, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not has_display()
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert has_display()
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert not has_display()


def test_a_wayland_screen_without_its_folder_is_none(monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not has_display()


def test_an_x_screen_that_does_not_answer_is_none(monkeypatch):
    pytest.importorskip("ctypes").CDLL("libxcb.so.1")
    monkeypatch.setenv("DISPLAY", ":4095")
    assert not has_display()
