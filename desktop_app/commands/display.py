"""Is there a screen? Qt ends the program with a core dump where there is none, so it is asked before."""

import ctypes
import os
import sys

_QT_TRIES = "wayland;xcb"  # where QT_QPA_PLATFORM says nothing else


def has_display() -> bool:
    """Whether a window can be opened: on Linux, whether a Wayland or X display is named and answers."""
    if sys.platform != "linux":
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM") or _QT_TRIES
    return any(_answers(name.split(":")[0]) for name in wanted.split(";"))


def _answers(platform: str) -> bool:
    if platform == "wayland":
        return _wayland_display_answers()
    return _x_display_answers() if platform == "xcb" else True


def _wayland_display_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name or not (name.startswith("/") or os.environ.get("XDG_RUNTIME_DIR")):
        return False
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True  # Qt brings what it needs or says what is missing
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(None)
    if connection:
        wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return bool(connection)


def _x_display_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
