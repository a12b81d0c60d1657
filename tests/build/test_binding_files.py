import importlib.util
import marshal
import shutil
import subprocess
import sys
from pathlib import Path

from binding_files import compiled_binding_files


def test_the_files_of_the_binding_are_compiled_and_its_own_folder_is_left_alone(tmp_path):
    pairs = compiled_binding_files(tmp_path)
    by_place = {f"{place}/{Path(file).name}": Path(file) for file, place in pairs}
    loader = by_place["shiboken6/files.dir/shibokensupport/signature/loader.pyc"]
    head, code = loader.read_bytes()[:16], loader.read_bytes()[16:]
    assert head.startswith(importlib.util.MAGIC_NUMBER)
    assert marshal.loads(code).co_filename == "shibokensupport/signature/loader.py"
    assert not (Path(importlib.util.find_spec("shiboken6").origin).parent / "files.dir").exists()


def test_the_same_files_are_made_each_time(tmp_path):
    made = [compiled_binding_files(tmp_path / name) for name in ("first", "second")]
    first, second = ([Path(file).read_bytes() for file, _ in pairs] for pairs in made)
    assert first == second


_SCRIPT = """
import sys
sys.path[:0] = sys.argv[1:]
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
loaded = "shibokensupport.signature.layout" in sys.modules
for call in (lambda: QPoint("one", "two"), lambda: QColor().setRgb("red"), lambda: QTimer().start("now"),
             lambda: QLabel(1.5)):
    try:
        call()
    except TypeError as error:
        print(error)
help(QPoint.manhattanLength)
print("signatures at once" if loaded else "signatures when they are needed")
"""


def _said(*arguments: str) -> str:
    command = [sys.executable, "-c", _SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_signatures_are_read_when_they_are_needed_and_say_what_they_always_do(tmp_path):
    own = Path(importlib.util.find_spec("shiboken6").origin).parent
    shutil.copytree(own, tmp_path / "site" / "shiboken6")
    for file, place in compiled_binding_files(tmp_path / "work"):
        (tmp_path / "site" / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / "site" / place)
    with_ours, without = _said(str(tmp_path / "site")), _said()
    assert "called with wrong argument types" in without
    assert with_ours.replace("when they are needed", "at once") == without
    assert "when they are needed" in with_ours
