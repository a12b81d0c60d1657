"""PySide's own Python files, compiled here once: it would do that at every start, as its library carries their text.

Where the folder `files.dir` lies beside shiboken6, PySide reads that one; SBK_EMBED=0 makes it write it, 1 remove it.
Its loader, which reads all the others, waits until it is needed: see binding_loader.py.
"""

from __future__ import annotations

import importlib.util
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = "shiboken6/files.dir"
LOADER = Path("shibokensupport/signature/loader.py")


def compiled_binding_files(work: Path) -> list[tuple[str, str]]:
    """Return each compiled file, made below the folder `work`, and the folder of the package in which it belongs."""
    texts, compiled = _texts(work / "binding_texts"), work / "binding_files"
    shutil.rmtree(compiled, ignore_errors=True)
    pairs = []
    for text in sorted(texts.rglob("*.py")):
        part = text.relative_to(texts)
        to = compiled / part.with_suffix(".pyc")
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH  # there is no text beside it
        py_compile.compile(str(text), str(to), part.as_posix(), doraise=True, invalidation_mode=unchecked)
        pairs.append((str(to), f"{FOLDER}/{part.parent.as_posix()}"))
    return pairs


def _texts(folder: Path) -> Path:
    """Let PySide write its files, take them to a folder of our own, and leave its own folder as it was."""
    spec = importlib.util.find_spec("shiboken6")
    assert spec is not None
    assert spec.origin is not None
    written = Path(spec.origin).parent / "files.dir"
    shutil.rmtree(folder, ignore_errors=True)
    _import_with("0")
    shutil.copytree(written, folder, ignore=shutil.ignore_patterns("__pycache__"))
    _import_with("1")
    (folder / LOADER).rename((folder / LOADER).with_stem("whole_loader"))
    shutil.copy(Path(__file__).with_name("binding_loader.py"), folder / LOADER)
    return folder


def _import_with(embed: str) -> None:
    command = [sys.executable, "-c", "import PySide6.QtCore"]
    subprocess.run(command, env={**os.environ, "SBK_EMBED": embed}, check=True)
