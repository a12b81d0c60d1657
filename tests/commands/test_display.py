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


@pytest.mark.parametrize(("name", "value"), [("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen")])
def test_another_platform_is_left_to_qt(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    assert has_display()


def test_an_x_screen_that_does_not_answer_is_none(monkeypatch):
    pytest.importorskip("ctypes").CDLL("libxcb.so.1")
    monkeypatch.setenv("DISPLAY", ":4095")
    assert not has_display()
