"""Has the system load Qt's libraries in a second thread, while Python still reads the program's own modules.

The loader is called without Python's lock. What Python imports afterwards finds its library there. Linux only.
"""

import _thread
import ctypes
import sys
from collections.abc import Sequence
from pathlib import Path

# Each brings what it rests on.
LIBRARIES = (
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/QtCore.abi3.so",
    "PySide6/QtGui.abi3.so",
    "PySide6/QtWidgets.abi3.so",
)
_FONTS = "libfontconfig.so.1"  # the system's; it reads its configuration once for all who ask
_LAZY = 1  # RTLD_LAZY
_WINDOWS = ("open", "smoke-test")
_SAYING = ("-h", "--help", "--version")


class LoadAhead:
    """Inside the block a thread loads; the end of the block waits for it, as the process must not end in between."""

    def __init__(self, arguments: Sequence[str], folder: Path) -> None:
        """Do so if the command line opens a window, with the libraries of a packaged program's folder."""
        self._wanted = sys.platform == "linux" and opens_window(arguments)
        self._folder = folder
        self._loading = _thread.allocate_lock()

    def __enter__(self) -> None:
        """Start."""
        if self._wanted:
            self._loading.acquire()
            _thread.start_new_thread(self._load, ())

    def __exit__(self, *_error: object) -> None:
        """Wait."""
        self._loading.acquire()

    def _load(self) -> None:
        try:
            system = ctypes.CDLL(None)
            for name in LIBRARIES:
                system.dlopen(str(self._folder / name).encode(), _LAZY)
            ctypes.CDLL(_FONTS).FcInit()
        except (OSError, AttributeError):
            pass  # it is only sooner; whoever needs them will say what is missing
        finally:
            self._loading.release()


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether a command line opens a window: without a command it does."""
    first = arguments[0] if arguments else _WINDOWS[0]
    return first in _WINDOWS or (first.startswith("-") and first not in _SAYING)
