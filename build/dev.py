"""Everything a developer does with the project: python3 build/dev.py VERB.

Each verb first sets up what it needs, and says so only when there was something to do.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from package import make_package
from project import BUILD, ROOT, VENV_PYTHON, Stop, say, start, venv_command
from setup_files import build_database, collect_texts, ensure_database, ensure_translations
from setup_python import ensure_packages
from setup_system import ensure_packaging_tools, ensure_qt_libraries, ensure_virtual_screen
from virtual_screen import display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HELP = """usage: python3 build/dev.py VERB [ARGS]

  run [ARGS]     open the application; ARGS go to it
  test [ARGS]    the whole test-suite; ARGS go to pytest
  coverage       the same, and every branch of the packages without Qt has to be run by it
  mutate [ARGS]  changes the program in one place at a time and lists what no test notices (docs/mutation.md)
  data           build data/relations.db from data/sources
  package        dist/relations/ and an archive of it, then start it as a check
  bench [ARGS]   the benchmarks, as tables; --json FILE writes them, --full takes longer
  lint           formatter, linter and type checker
  texts          collect the texts of the window for translation, and list those that lack one
"""


# The packages of which tests/test_imports.py says that they know no Qt, directly or through others.
WITHOUT_QT = ("domain", "timeline", "store", "citations", "ingest")


def run(args: Sequence[str]) -> int:
    """Open the application."""
    return set_up("run") or start([venv_command("relations"), *args])


def test(args: Sequence[str]) -> int:
    """Run the test-suite, with a virtual screen for real windows where there is no other."""
    if code := set_up("dev"):
        return code
    command = [VENV_PYTHON, "-m", "pytest", *(args[1:] if args[:1] == ["--"] else args)]
    try:
        ensure_virtual_screen()
    except Stop as problem:
        say(f"{problem}\nUntil then the tests of real windows are left out.")
        return start(command, cwd=ROOT)
    with display() as env:
        return start(command, {**env, "RELATIONS_TEST_DISPLAY": env.get("DISPLAY", "")}, cwd=ROOT)


def coverage(args: Sequence[str]) -> int:
    """Run the test-suite; 1 where it leaves a branch of the packages without Qt out."""
    refuse(args)
    watched = [f"--cov=desktop_app.{package}" for package in WITHOUT_QT]
    return test([*watched, "--cov-branch", "--cov-report=term-missing", "--cov-fail-under=100"])


def mutate(args: Sequence[str]) -> int:
    """Try mutants of the packages without Qt."""
    return set_up("dev") or start([VENV_PYTHON, BUILD / "mutate.py", *args], cwd=ROOT)


def data(args: Sequence[str]) -> int:
    """Build the data edition anew."""
    refuse(args)
    ensure_packages("run")
    return build_database()


def package(args: Sequence[str]) -> int:
    """Make the folder people install, and its archive, and try it."""
    refuse(args)
    if code := set_up("dev"):
        return code
    ensure_packaging_tools()
    ensure_virtual_screen()
    return make_package()


def bench(args: Sequence[str]) -> int:
    """Run the benchmarks."""
    # The packaged program is measured as well where it has been made; that takes the developer's tools.
    if code := set_up("dev"):
        return code
    ensure_virtual_screen()
    with display() as env:
        return start([VENV_PYTHON, BUILD / "bench.py", *args], env)


def lint(args: Sequence[str]) -> int:
    """Check format, style and types; all three, so that one run tells everything."""
    refuse(args)
    ensure_packages("dev")
    ruff = venv_command("ruff")
    mypy = venv_command("mypy")
    checks = [[ruff, "format", "--check", "."], [ruff, "check", "."], [mypy]]
    return max(start(check, cwd=ROOT) for check in checks)


def texts(args: Sequence[str]) -> int:
    """Bring the translations up to the texts in the code; 1 where any of them lacks one."""
    refuse(args)
    ensure_packages("dev")
    return collect_texts()


def set_up(level: str) -> int:
    """Bring everything the application itself needs; an exit code."""
    ensure_packages(level)
    ensure_qt_libraries()
    ensure_translations()
    return ensure_database()


def refuse(args: Sequence[str]) -> None:
    """Stop where a verb takes no arguments and was given some."""
    if args:
        raise SystemExit(usage_error(f"it takes no {args[0]!r}"))


def usage_error(problem: str) -> int:
    """Say what is wrong with the command line."""
    say(f"dev.py: {problem}\n\n{HELP}")
    return 2


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "coverage": coverage,
    "mutate": mutate,
    "data": data,
    "package": package,
    "bench": bench,
    "lint": lint,
    "texts": texts,
}


def main(args: Sequence[str]) -> int:
    """Do one verb; its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever comes with an older one should read why it fails
        say(f"The project needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if args and args[0] in ("-h", "--help"):
        print(HELP, end="")
        return 0
    if not args or args[0] not in VERBS:
        return usage_error(f"no such verb: {args[0]}" if args else "which verb?")
    try:
        return VERBS[args[0]](args[1:])
    except Stop as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
