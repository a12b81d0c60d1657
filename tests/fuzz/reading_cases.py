"""A spoilt edition under every command and in the window: shown, or refused in a sentence; never written."""

import io
import sys
import time
import traceback
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, QSettings, QSize
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.__main__ import main
from desktop_app.app import Options, Program
from desktop_app.domain.errors import UserError
from desktop_app.settings import Settings
from tests.fuzz.spoilt_database import spoil_database

LONGEST_CASE = 5.0  # seconds of reckoning: a busy machine beside it does not count
WINDOW_EVERY = 8  # cases
_WORDS = ("pact", "Красин", "1935", "krasn herbete", '"mutual assistance"', "zzzz", "a")
_ITEMS = (
    "event:pact-1935 treaty:pact period:between envoy:fr-herbette-1925 person:leonid-krasin reference:carley note:a"
    " related-article:locarno indicator:trade day:1935-05-02 range:1917/1939 account:pact-day-1"
).split()


def read_case(seed: int, good: Path, folder: Path) -> str:
    """Spoil an edition, read it, and return what is wrong with how that went; empty where nothing is."""
    path = folder / "spoilt.db"
    ways = spoil_database(seed, good, path)
    before, touched = path.read_bytes(), path.stat().st_mtime_ns
    start = time.process_time()
    problems = read_everything(path, seed)
    seconds = time.process_time() - start
    if seconds > LONGEST_CASE:
        problems.append(f"it takes {seconds:.1f} s")
    if (path.read_bytes(), path.stat().st_mtime_ns) != (before, touched):
        problems.append("the file was written")
    problems += [f"{file.name} was left" for file in folder.iterdir() if file != path]
    return f"seed {seed} ({ways}): {'; '.join(problems)}" if problems else ""


def read_everything(path: Path, seed: int) -> list[str]:
    """Run the commands, and for some seeds the window; return what none of them may do and one did."""
    words, items = _WORDS[seed % len(_WORDS)], _ITEMS[seed % len(_ITEMS)]
    commands = [
        ["search", words],
        ["show", items],
        ["show", _ITEMS[seed // 7 % len(_ITEMS)]],
        ["who", "1925"],
        ["check"],
    ]
    commands.append(["cite", items])
    commands.append(["export", str(path.parent / ("out.csv" if seed % 2 else "out.bib"))])
    found = [problem for command in commands if (problem := _run(command, path))]
    for name in ("out.csv", "out.bib"):
        (path.parent / name).unlink(missing_ok=True)
    return found + (_open_window(path) if seed % WINDOW_EVERY == 0 else [])


def _run(command: list[str], path: Path) -> str:
    out, error = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
    with redirect_stdout(out), redirect_stderr(error):
        try:
            code = main([*command, "--database", str(path)])
        except Exception as problem:  # noqa: BLE001 - that is what is looked for
            return f"{' '.join(command)}: {_brief(problem)}"
    error.seek(0)
    lines = error.read().splitlines()
    is_said = code == 0 or (code == 1 and lines and (len(lines) == 1 or command[0] == "check"))
    return "" if is_said and not any("Traceback" in line for line in lines) else f"{command}: {code} {lines}"


@contextmanager
def caught_errors():
    """Collect what Qt would print of errors in slots and paint events, and answer every dialog."""
    caught: list[str] = []

    def catch(kind, error, _trace):
        if not issubclass(kind, UserError):
            caught.append(_brief(error))

    with patch.object(sys, "excepthook", catch), patch.object(QMessageBox, "warning"):
        yield caught


def _brief(error: BaseException) -> str:
    """Return an error and where it came up."""
    frames = traceback.extract_tb(error.__traceback__)[-2:]
    return f"{error!r} at {', '.join(f'{Path(frame.filename).name}:{frame.lineno}' for frame in frames)}"


def _open_window(path: Path) -> list[str]:
    application = QApplication.instance()
    settings = Settings(QSettings(QSettings.Format.InvalidFormat, QSettings.Scope.UserScope, "relations", "nobody"))
    with caught_errors() as caught:
        try:
            program = Program(application, Options(path, theme="light", language="en"), settings)
        except UserError:
            return caught
        except Exception as problem:  # noqa: BLE001 - that is what is looked for
            return [f"window: {_brief(problem)}"]
        _walk(application, program)
        _close(application, program)
    return [f"window: {error}" for error in caught]


def _walk(application, program) -> None:
    window = program.window
    window.timeline.motion.set_reduced(reduced=True)
    window.resize(QSize(1200, 800))
    program.show()
    application.processEvents()
    for item in _ITEMS:
        program.state.selection.select(item)
        application.processEvents()
    for factor in (4.0, 30.0, 0.01):
        program.state.viewport.zoom(factor, program.state.viewport.span.middle)
        application.processEvents()
    window.commands["envoys"].trigger()
    program.state.indicators.set_visible("indicator:trade", visible=True)
    application.processEvents()


def _close(application, program) -> None:
    application.styleHints().colorSchemeChanged.disconnect(program._scheme_changed)
    program._translations.remove()
    program.window.close()
    program.window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program._connection.close()
