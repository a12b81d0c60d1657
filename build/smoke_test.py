"""Starts the packaged program as people will: python build/smoke_test.py dist/relations.

One line a check; anything on standard error is a failure, because a reader would not know what to make of it, but for
the one sentence that a check asks for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from offline import can_trace, why_not_offline
from project import LINUX, PACKAGE, WINDOWS, Stop, program_in, read_version, say
from virtual_screen import display

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FRAMES = 300  # enough calls into Qt for a reference that is lost once a call to show
AT_ONCE = 4  # windows
TIMEOUT = 120  # seconds; a program that waits for somebody must not hold up the rest

# Starts a command so many times at once; ends with the worst of their exit codes.
START_SEVERAL = """
import subprocess, sys
started = [subprocess.Popen(sys.argv[2:]) for _ in range(int(sys.argv[1]))]
sys.exit(max(one.wait() for one in started))
"""


class Checks:
    """Runs checks, prints a line for each, and counts what failed."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self.env = env
        self.failures = 0

    def expect(
        self, title: str, command: Sequence[object], answer: str, env: Mapping[str, str] | None = None, error: str = ""
    ) -> None:
        """Run a command that has to end well, say `answer` on standard output, and `error` in one line elsewhere."""
        words = [str(word) for word in command]
        self.conclude(title, find_problem(words, answer, self.env if env is None else env, error))

    def conclude(self, title: str, problem: str | None) -> None:
        """Count and print a check by what was wrong in it, if anything."""
        self.report("ok  " if problem is None else "FAIL", title, problem)
        self.failures += problem is not None

    def report(self, verdict: str, title: str, detail: str | None = None) -> None:
        """Print the line of one check."""
        print(f"{verdict}  {title}" + (f": {detail}" if detail else ""), flush=True)


def find_problem(command: list[str], answer: str, env: Mapping[str, str], error: str = "") -> str | None:
    """What is wrong with the way a command ends, if anything."""
    try:
        done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return f"not done after {TIMEOUT} s"
    except OSError as problem:
        return str(problem)
    if done.stderr.count("\n") != bool(error) or error not in done.stderr:
        return f"exit code {done.returncode}, on standard error: {done.stderr.strip()}"
    if done.returncode:
        return f"exit code {done.returncode}"
    return None if done.stdout.strip() and answer in done.stdout else f"answered {done.stdout.strip()!r}"


def check_commands(checks: Checks, program: Path) -> None:
    """What the program answers in words."""
    checks.expect("--version", [program, "--version"], read_version())
    checks.expect("check", [program, "check"], "")
    checks.expect("who 1935-05-02", [program, "who", "1935-05-02"], "")
    treaty = "event:treaty-1944"
    checks.expect(f"cite {treaty}", [program, "cite", treaty], f"relations:{treaty}")


def check_window(checks: Checks, program: Path, home: Path) -> None:
    """The window paints, pans, zooms and closes, also where the environment says next to nothing."""
    checks.expect(f"{FRAMES} frames", window(program, FRAMES), f"painted {FRAMES} frames")
    # HOME stays, so that a reader's own things do not end up in the root of this machine.
    kept = {"DISPLAY", "SYSTEMROOT"} & checks.env.keys()
    bare = {"HOME": str(home), **{name: checks.env[name] for name in kept}}
    checks.expect("empty environment", window(program, 2), "painted 2 frames", bare)


def check_homes(checks: Checks, program: Path, scratch: Path) -> None:
    """The window opens where the home is unknown, or can't be written, and several times at once."""
    homeless = {name: text for name, text in checks.env.items() if name != "HOME"}
    if LINUX:
        # The account's own home would take the settings of this check.
        checks.expect("no HOME", window(program, 2), "painted 2 frames", {**homeless, "XDG_CONFIG_HOME": str(scratch)})
        (scratch / "no-folder").touch()
        forgetful = {**checks.env, "HOME": str(scratch / "no-folder")}
        checks.expect("a HOME that can't be written", window(program, 2), "painted 2 frames", forgetful, "be kept")
    several = [sys.executable, "-c", START_SEVERAL, str(AT_ONCE), *window(program, 60)]
    checks.expect(f"{AT_ONCE} at once", several, "painted 60 frames\n" * AT_ONCE)


def check_portable(checks: Checks, folder: Path, scratch: Path) -> None:
    """A program that is asked to be portable leaves its settings beside it, and nothing in the home."""
    home = scratch / "portable-home"
    home.mkdir()
    here = {**checks.env, "HOME": str(home)}
    checks.expect("--portable", [*window(console_in(folder), 2), "--portable"], "painted 2 frames", here)
    left = [path for path in home.rglob("*") if "relations" in path.name]
    checks.conclude("--portable leaves the home alone", f"found {left[0]}" if left else None)


def check_places(checks: Checks, folder: Path, scratch: Path) -> None:
    """The folder works wherever it is put: under any name, and where nothing can be written."""
    moved = scratch / "Les relations – отношения" / folder.name
    shutil.copytree(folder, moved, symlinks=True)
    rehearsal = window(console_in(moved), 2)
    checks.expect("spaces and letters in its path", rehearsal, "painted 2 frames")
    check_portable(checks, moved, scratch)
    command = read_only(moved, rehearsal)
    if command is None:
        checks.report("skip", "read-only folder", "root writes everywhere, and nothing can be mounted here")
    else:
        checks.expect("read-only folder", command, "painted 2 frames")
        checks.expect("--portable in it", [*command, "--portable"], "painted 2 frames", error="can't be kept")
    set_writable(moved, writable=True)


def check_offline(checks: Checks, folder: Path, scratch: Path) -> None:
    """The package needs no network, and could not use one."""
    title = "no network" if can_trace() else "no module for networks (strace and unshare would show more)"
    checks.conclude(title, why_not_offline(folder, scratch, checks.env))


def console_in(folder: Path) -> Path:
    """The program that answers on a console; on Windows the one of the double click has none."""
    return folder / "relations-console.exe" if WINDOWS else program_in(folder)


def window(program: Path, frames: int) -> list[str]:
    """The command that opens the window for so many frames."""
    return [str(program), "smoke-test", "--frames", str(frames)]


def read_only(folder: Path, command: list[str]) -> list[str] | None:
    """Make a folder read-only for a command; None where that is not possible."""
    if WINDOWS or os.geteuid() != 0:
        set_writable(folder, writable=False)
        return command
    # Permissions do not bind root, a mount does; it lives and dies with the command.
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && '
    mounted = ["unshare", "--mount", "sh", "-c"]
    if not LINUX or not shutil.which("unshare"):
        return None
    proof = subprocess.run([*mounted, script + "! touch proof", str(folder)], capture_output=True, check=False)
    return None if proof.returncode else [*mounted, script + 'exec "$@"', str(folder), *command]


def set_writable(folder: Path, *, writable: bool) -> None:
    """Give or take the permission to write a folder and what it holds."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o200 if writable else mode & ~0o222)


def quiet_environment(home: Path, screen: Mapping[str, str]) -> dict[str, str]:
    """The environment of the checks: this one, with a home of its own and Qt's choice of platform."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    return {**env, **screen, "HOME": str(home)}


def main(folder: Path) -> int:
    """Run every check on a packaged folder; exit code 1 if one failed."""
    folder = folder.resolve()
    program = console_in(folder)
    with tempfile.TemporaryDirectory() as name, display() as screen:
        scratch = Path(name)
        home = scratch / "home"
        home.mkdir()
        checks = Checks(quiet_environment(home, screen))
        check_commands(checks, program)
        check_window(checks, program, home)
        check_homes(checks, program, scratch)
        check_places(checks, folder, scratch)
        check_offline(checks, folder, scratch)
    return 1 if checks.failures else 0


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE))
    except Stop as problem:
        say(str(problem))
        sys.exit(1)
