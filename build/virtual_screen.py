"""An X display that lives in memory, for windows on a machine without a screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from project import LINUX, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = "1920x1200x24"


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment for programs that open windows: the display there is, or a virtual one meanwhile."""
    if not LINUX:
        yield {}
    elif name := os.environ.get("DISPLAY"):
        yield {"DISPLAY": name}
    else:
        with virtual_display() as name:
            yield {"DISPLAY": name}


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """Start Xvfb on a free display and give its name, e.g. ":99"."""
    if not shutil.which("Xvfb"):
        stop("There is no display, and no Xvfb to make one: install xvfb, or set DISPLAY.")
    reader, writer = os.pipe()
    # Without -noreset the server starts over whenever its last window closes, and the next finds no display.
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            stop("The virtual screen did not start: try Xvfb by hand, or set DISPLAY.")
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()
