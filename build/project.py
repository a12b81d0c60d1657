"""Where things are, and how the scripts speak, start programs and give up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
WORK = BUILD / "work"
DIST = ROOT / "dist"
DATABASE = ROOT / "data" / "relations.db"

WINDOWS = sys.platform == "win32"
LINUX = sys.platform == "linux"
MACOS = sys.platform == "darwin"

VENV = ROOT / ".venv"
VENV_BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = VENV_BIN / ("python.exe" if WINDOWS else "python")
PACKAGE = DIST / "relations"
_STARTER = "relations.exe" if WINDOWS else "relations.app/Contents/MacOS/relations" if MACOS else "relations"
PACKAGED = PACKAGE / _STARTER


class Stop(Exception):  # noqa: N818 - it ends a verb; the sentence says what is wrong
    """Something a person has to mend; the message is one sentence that says how."""


def stop(sentence: str) -> NoReturn:
    """End the verb with exit code 1 and this sentence."""
    raise Stop(sentence)


def say(line: str) -> None:
    """Tell what is going on, apart from what the program itself writes on standard output."""
    print(line, file=sys.stderr, flush=True)


def program_in(package: Path) -> Path:
    """The file that starts the program in a packaged folder."""
    return package / _STARTER


def contents_of(package: Path) -> Path:
    """Where the libraries, modules and data lie in a packaged folder."""
    return package / ("relations.app/Contents/Frameworks" if MACOS else "_internal")


def venv_command(name: str) -> str:
    """The path of a command that set-up installed."""
    return str(VENV_BIN / (name + ".exe" if WINDOWS else name))


def start(
    command: Sequence[object],
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdout: TextIO | None = None,
) -> int:
    """Run a command to its end; the exit code is what a shell would report."""
    words = [str(word) for word in command]
    environment = None if env is None else {**os.environ, **env}
    code = subprocess.run(words, env=environment, cwd=cwd, stdout=stdout, check=False).returncode
    return 128 - code if code < 0 else code


def run_quietly(command: Sequence[object], failure: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command that matters only when it fails: then show what it wrote, and stop with that sentence."""
    words = [str(word) for word in command]
    environment = None if env is None else {**os.environ, **env}
    done = subprocess.run(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        say(done.stdout.rstrip())
        stop(failure)
    return done.stdout


def read_version() -> str:
    """The version of the program, read without importing it."""
    for line in (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    stop("desktop_app/__init__.py does not say its __version__.")
