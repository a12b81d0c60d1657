"""Where the packaged program begins; desktop_app itself keeps its place in a package."""

import locale
import os
import sys
from pathlib import Path


def speak_utf8() -> None:
    """Where no language is set, do as Python does when it is not packaged; Qt would warn otherwise."""
    try:
        locale.setlocale(locale.LC_CTYPE, "")
        is_utf8 = locale.nl_langinfo(locale.CODESET) == "UTF-8"
    except locale.Error:
        is_utf8 = False
    if not is_utf8:
        os.environ["LC_CTYPE"] = "C.UTF-8"


def give_back_library_path() -> None:
    """Let the browser and other programs we start find their own libraries, not those of this folder.

    Our own are found all the same: the linker read the path when this process began.
    """
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if original is not None:
        os.environ["LD_LIBRARY_PATH"] = original


if sys.platform == "linux":
    speak_utf8()
    give_back_library_path()

from load_ahead import LoadAhead  # noqa: E402 - the program must find the environment as it is to be

with LoadAhead(sys.argv[1:], Path(__file__).parent):
    from desktop_app.__main__ import main

    code = main()
sys.exit(code)
