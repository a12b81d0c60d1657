"""Makes what people install: the folder dist/relations and an archive of it."""

from __future__ import annotations

import platform
import shutil
from typing import TYPE_CHECKING

from project import BUILD, DIST, ROOT, VENV_PYTHON, WINDOWS, WORK, read_version, run_quietly, say, start

if TYPE_CHECKING:
    from pathlib import Path


def make_package() -> int:
    """Freeze the program, pack it and start it as a check; an exit code."""
    say("Freezing the program into dist/relations.")
    freeze(BUILD / "desktop_app.spec")
    archive = make_archive(DIST / "relations")
    say(f"Made {archive.relative_to(ROOT)} ({archive.stat().st_size / 1e6:.0f} MB).")
    return start([VENV_PYTHON, BUILD / "smoke_test.py", DIST / "relations"])


def freeze(spec: Path) -> None:
    """Run PyInstaller on a spec; its own files stay in build/work."""
    options = ["--noconfirm", "--log-level", "WARN", "--workpath", WORK, "--distpath", DIST]
    command = [VENV_PYTHON, "-m", "PyInstaller", *options, spec]
    run_quietly(command, "PyInstaller could not freeze the program: see what it says above.")


def make_archive(folder: Path) -> Path:
    """Pack a folder beside it, named by version and system."""
    system = "macos" if platform.system() == "Darwin" else platform.system().lower()
    name = f"relations-{read_version()}-{system}-{platform.machine().lower()}"
    kind = "zip" if WINDOWS else "gztar"  # tar keeps the links between libraries, zip would copy them
    return folder.parent / shutil.make_archive(str(DIST / name), kind, folder.parent, folder.name)
