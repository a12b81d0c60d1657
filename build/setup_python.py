"""Makes .venv: the pinned packages and the project itself, importable, with its `relations` command."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from typing import Any

from project import BUILD, ROOT, VENV, VENV_PYTHON, run_quietly, say
from setup_system import install

LOCKS = {"run": BUILD / "requirements.txt", "dev": BUILD / "requirements-dev.txt"}
STATE = VENV / "set-up.json"


def ensure_packages(level: str) -> None:
    """Bring .venv up to the pinned packages of a level: "run", or "dev", which holds "run" as well."""
    state = read_state()
    if level == "run":
        level = state.get("level", level)  # never take the developer's tools away again
    wanted = {"root": str(ROOT), "level": level, "pins": digest_of_pins(), "python": interpreter()}
    if state == wanted:
        return
    if not (state.get("root") == wanted["root"] and state.get("python") == wanted["python"]):
        make_venv()
    # Until the new state is written there is none, so that an interrupted set-up starts afresh.
    STATE.unlink(missing_ok=True)
    install_packages(level)
    wanted["python"] = interpreter()
    STATE.write_text(json.dumps(wanted), encoding="utf-8")


def read_state() -> dict[str, Any]:
    """What the last complete set-up left; empty where there was none."""
    try:
        state = json.loads(STATE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def digest_of_pins() -> str:
    """Changes with whatever decides what is installed."""
    digest = hashlib.sha256()
    for path in (*LOCKS.values(), ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def interpreter() -> str:
    """The program behind .venv; another one after an upgrade of Python, which leaves .venv useless."""
    return str(VENV_PYTHON.resolve()) if VENV_PYTHON.exists() else ""


def make_venv() -> None:
    """Make .venv from nothing; Debian and its kin keep what that takes in a package of its own."""
    # Not sys.executable: that may be the very .venv to be made anew.
    python = getattr(sys, "_base_executable", None) or sys.executable
    if importlib.util.find_spec("ensurepip") is None:
        install([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "to make .venv")
    say(f"Making .venv with Python {sys.version_info[0]}.{sys.version_info[1]}.")
    run_quietly(
        [python, "-m", "venv", "--clear", VENV],
        "Python could not make .venv: mend what it says above, then give the command again.",
    )


def install_packages(level: str) -> None:
    """Install what is pinned, then the project, without asking the network about the project's own build."""
    say("Installing the pinned packages; the first time that is about 100 MB.")
    pip = [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    # The lock files name every package. Where pip looks for dependencies all the same, an older one takes the newest
    # release for "coverage[toml]", which has no hash, and gives up.
    run_quietly(
        [*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", LOCKS[level]],
        "The pinned packages could not be installed: see above, check the network, try again.",
    )
    run_quietly(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT],
        "The project could not be installed into .venv: see what pip says above.",
    )
