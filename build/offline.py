"""Proves that the packaged program speaks to no network: by what it holds, and by what it asks of the system.

The rehearsal of the window runs under strace in a network namespace that has no interface. What is left to it are the
sockets of the file system (AF_UNIX), by which it reaches the screen and the services of the desktop.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING, NamedTuple

from frozen import extension_modules, files_of, module_sizes
from project import LINUX, program_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORBIDDEN_MODULES = frozenset(
    "_asyncio _socket _ssl asyncio ftplib http imaplib poplib smtplib socket socketserver ssl telnetlib"
    " urllib.error urllib.request webbrowser xmlrpc".split()
)
FORBIDDEN_FILES = re.compile(r"(lib)?(Qt6?Network|crypto|ssl|curl|nss|gnutls)\b", re.IGNORECASE)
# Where a program of the desktop may knock: the screen, D-Bus, the input method, the cache of names and users.
DESKTOP_SOCKETS = re.compile(r'sun_path=@?"[^"]*(X11-unix|dbus|/bus|wayland|ibus|nscd|systemd)')


class Trace(NamedTuple):
    """How a traced run ended, and the lines of its trace that are more than talk with the desktop."""

    code: int
    output: str
    strange: list[str]


def network_parts(folder: Path) -> list[str]:
    """The modules and files of a packaged folder that could speak to a network; modules of Python by name."""
    modules = {*module_sizes(program_in(folder)), *extension_modules(folder)}
    found = [name for name in modules if name in FORBIDDEN_MODULES or name.partition(".")[0] in FORBIDDEN_MODULES]
    return sorted(found + [path.name for path in files_of(folder) if FORBIDDEN_FILES.match(path.name)])


def can_trace() -> bool:
    """Whether this machine has strace and lets us make a network namespace and trace in it."""
    if not (LINUX and shutil.which("strace") and shutil.which("unshare")):
        return False
    return subprocess.run(traced("/dev/null", ["true"]), capture_output=True, check=False).returncode == 0


def traced(trace: str, command: Iterable[str]) -> list[str]:
    """The command that runs another without a network, and writes what it asks of one to a file."""
    return [
        *("unshare", "--map-root-user", "--net"),
        *("strace", "--follow-forks", "--quiet=all", "--trace=socket,connect,bind", "--output", trace),
        *command,
    ]


def trace_window(program: Path, frames: int, scratch: Path, env: Mapping[str, str]) -> Trace:
    """Rehearse the window of a packaged program without a network, under strace."""
    trace = scratch / "trace.txt"
    command = traced(str(trace), [str(program), "smoke-test", "--frames", str(frames)])
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", timeout=300, check=False)
    return Trace(done.returncode, done.stdout + done.stderr, strange_calls(trace.read_text(encoding="utf-8")))


def strange_calls(trace: str) -> list[str]:
    """The lines of a trace that open another socket than AF_UNIX, or connect elsewhere than to the desktop."""
    return [line for line in trace.splitlines() if is_strange(line)]


def is_strange(line: str) -> bool:
    """Whether a line of a trace is more than talk with the desktop."""
    if "socket(" in line:
        return "AF_UNIX" not in line
    if "connect(" in line or "bind(" in line:
        return not DESKTOP_SOCKETS.search(line)
    return False


def why_not_offline(folder: Path, scratch: Path, env: Mapping[str, str]) -> str | None:
    """What speaks against the promise that a packaged program needs no network; None where nothing does."""
    if parts := network_parts(folder):
        return f"it holds {', '.join(parts)}"
    if not can_trace():
        return None
    trace = trace_window(program_in(folder), 60, scratch, env)
    if trace.strange:
        return trace.strange[0]
    return None if trace.code == 0 and trace.output == "painted 60 frames\n" else trace.output
