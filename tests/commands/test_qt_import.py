import subprocess
import sys

_SCRIPT = """
import builtins
own = builtins.__import__
from desktop_app.commands.qt_import import load_qt
load_qt()
assert builtins.__import__ is own
import inspect
inspect.getsource = None  # calling it would fail
from desktop_app import app
assert builtins.__import__ is own
"""


def test_python_imports_as_it_does_without_qt() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


_STANDING_IN = """
import sys
from desktop_app.commands.qt_import import standing_in
assert "zipfile" not in sys.modules
with standing_in(["zipfile", "os"]):
    import os, zipfile
    assert not hasattr(zipfile, "ZipFile")
    assert os.sep
import zipfile
assert zipfile.ZipFile
"""


def test_an_empty_module_stands_in_for_one_that_is_not_loaded_and_goes_again() -> None:
    done = subprocess.run([sys.executable, "-c", _STANDING_IN], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
