"""Changes the program in one small place at a time and looks whether a test notices: python3 build/dev.py mutate.

Each mutant runs only the tests that reach its lines, the quickest first, in a fork of a process that has collected
them all. What stands in a function is changed in that function; what is reckoned at import is imported anew.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import importlib
import json
import os
import random
import resource
import signal
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from mutant_results import APP, UNNOTICED, Case, Notes, is_fresh, key_of, name_of, print_scores, read_results, source_of
from mutants import Mutant, mutants_of
from project import ROOT, WORK, say
from reach import Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PACKAGES = ("domain", "timeline", "store", "citations")
TESTS = ("domain", "timeline", "store", "citations", "ingest")
SEED = 1917
_RECORDED, _SECONDS = WORK / "mutants.coverage", WORK / "mutants-tests.json"
_OPTIONS = [
    "-q", "-x", "-p", "no:cacheprovider", f"--basetemp={WORK / 'mutants'}",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",
]  # fmt: skip
_PRELOADED = ("PySide6.QtWidgets", "PySide6.QtSvg", "hypothesis.strategies", "citeproc", "lxml.etree", "edtf", "iuliia")
_SLOWEST = 0.2  # of the time for a mutant: slower tests are left out, and what only they notice counts as unnoticed
_MEMORY = 6 << 30  # bytes of addresses, for a mutant that piles up without end
_IS_FUNCTION = 1  # CO_OPTIMIZED: the code of a function, rather than of a class or a module

Functions = dict[tuple[str, str, int], list[FunctionType]]  # by file, name and first line


class Recorder:
    """A plugin that notes how long each test takes, and whether one failed."""

    def __init__(self) -> None:
        """Nothing has run yet."""
        self.seconds: dict[str, float] = {}
        self.failed = False
        self.caches: list[Any] = []

    def pytest_collection_finish(self) -> None:
        """Find the caches of functions."""
        self.caches = _caches()

    def pytest_runtest_setup(self) -> None:
        """Forget what was reckoned without the mutant, or by another test: it hides what this one reaches."""
        for cache in self.caches:
            cache.cache_clear()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note one part of a test."""
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0) + report.duration
        self.failed = self.failed or report.failed


class Forks(Recorder):
    """A plugin that, once all tests are collected, tries each mutant in a fork instead of running them all."""

    def __init__(self, cases: list[Case], seconds: dict[str, float], note: Callable[[Case, str], None]) -> None:
        """Take the mutants that stand in functions."""
        super().__init__()
        self._cases, self._of, self._note = cases, seconds, note

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try them all."""
        if any(source_of(file) != file.read_bytes() for file in {case[0] for case in self._cases}):
            raise pytest.UsageError("A module was changed while mutants of it were tried; try them again.")
        session.config.pluginmanager.unregister(name="terminalreporter")  # each fork would report
        items = {item.nodeid: item for item in session.items}
        functions = _live_functions()
        gc.freeze()
        for case in self._cases:
            work = functools.partial(self._try, case, [items[test] for test in case[2]], functions)
            self._note(case, in_fork(work, _patience(case[2], self._of)))
        return True

    def _try(self, case: Case, items: list[pytest.Item], functions: Functions) -> bool:
        file, mutant, _ = case
        for key, code in _function_codes(_compiled(file, mutant)):
            for function in functions.get((str(file), *key), ()):
                function.__code__ = code
        return self._run(items)

    def _run(self, items: list[pytest.Item]) -> bool:
        """Run tests until one fails; whether none did."""
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed:
                return False
        return True


def in_fork(work: Callable[[], bool], seconds: float) -> str:
    """Do something in a fork; "survived" where it returns true."""
    pid = os.fork()
    if pid:
        _, status = os.waitpid(pid, 0)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
            return "timeout"
        return "survived" if status == 0 else "killed"
    code = 1
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)  # the signal ends the process
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1), os.dup2(silent, 2)
        code = 0 if work() else 1
    finally:
        os._exit(code)


def record() -> bool:
    """Run all tests once and keep which lines each reaches and how long it takes; whether all passed."""
    recorder = Recorder()
    os.environ["COVERAGE_FILE"] = str(_RECORDED)
    watched = [f"--cov=desktop_app.{package}" for package in PACKAGES]
    options = [option for option in _OPTIONS if option != "-x"]
    code = pytest.main([*_test_folders(), *options, *watched, "--cov-context=test", "--cov-report="], [recorder])
    _SECONDS.write_text(json.dumps(recorder.seconds), encoding="utf-8")
    return code == 0


def imported_anew(case: Case) -> Callable[[], bool]:
    """Return what imports the program with a mutant and runs its tests."""
    file, mutant, tests = case

    def work() -> bool:
        code, usual = _compiled(file, mutant), SourceFileLoader.get_code

        def get_code(loader: SourceFileLoader, name: str) -> CodeType | None:
            return code if loader.path == str(file) else usual(loader, name)

        SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
        return pytest.main([*_OPTIONS, *tests]) == 0

    return work


def _compiled(file: Path, mutant: Mutant) -> CodeType:
    return mutant.compiled(_tree(file), str(file))


@functools.cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(source_of(file))


def _function_codes(code: CodeType) -> Iterator[tuple[tuple[str, int], CodeType]]:
    """Give the functions of a module and of its classes, not those inside other functions."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & _IS_FUNCTION:
                yield (inner.co_qualname, inner.co_firstlineno), inner
            else:
                yield from _function_codes(inner)


def _live_functions() -> Functions:
    found: Functions = {}
    for function in gc.get_objects():
        if type(function) is FunctionType:
            code = function.__code__
            found.setdefault((code.co_filename, code.co_qualname, code.co_firstlineno), []).append(function)
    return found


def _caches() -> list[Any]:
    """Return the caches of the functions of the program."""
    return [found for found in gc.get_objects() if type(found) is type(_tree) and "desktop_app" in found.__module__]


def _patience(tests: Sequence[str], seconds: dict[str, float]) -> float:
    return 3 + 5 * sum(seconds[test] for test in tests)


def _test_folders() -> list[str]:
    return [f"tests/{folder}" for folder in TESTS]


def find_cases(wanted: Sequence[str], sample: int | None, seed: int, most_seconds: float) -> list[Case]:
    """Return the mutants of packages or files, of more than a sample a random choice, each with its tests."""
    seconds = json.loads(_SECONDS.read_text(encoding="utf-8"))
    quick = {test: took for test, took in seconds.items() if took <= _SLOWEST * most_seconds}
    reach = Reach(_RECORDED, quick, [file for package in PACKAGES for file in sorted((APP / package).glob("*.py"))])
    found = [(file, mutant) for name in wanted for file in _files(APP / name) for mutant in mutants_of(_tree(file))]
    if sample is not None and sample < len(found):
        chosen = sorted(random.Random(seed).sample(range(len(found)), sample))  # noqa: S311 - no secret
        found = [found[at] for at in chosen]
    return [(file, mutant, reach.tests_of(file, mutant, most_seconds)) for file, mutant in found]


def try_all(cases: Sequence[Case]) -> None:
    """Try each mutant that a test reaches, and tell what came of it."""
    seconds = json.loads(_SECONDS.read_text(encoding="utf-8"))
    notes = Notes(len(cases))
    for case in cases:
        if not case[2]:
            notes.add(case, "unreached")
        elif not case[1].in_function:
            notes.add(case, in_fork(imported_anew(case), 10 + _patience(case[2], seconds)))
    inside = [case for case in cases if case[2] and case[1].in_function]
    pytest.main([*_test_folders(), *_OPTIONS], [Forks(inside, seconds, notes.add)])
    print_scores(notes.save())


def _files(path: Path) -> list[Path]:
    return sorted(path.glob("*.py")) if path.is_dir() else [path]


def without_noticed(cases: Sequence[Case]) -> list[Case]:
    """Leave out the mutants that a test noticed earlier, in modules that are as they were."""
    noticed = {key_of(row) for row in read_results() if row["outcome"] not in UNNOTICED and is_fresh(row)}
    return [case for case in cases if (name_of(case[0]), case[1].number) not in noticed]


def main(arguments: Sequence[str]) -> int:
    """Try the mutants of some packages; 0 whatever comes of it."""
    parser = argparse.ArgumentParser(prog="mutate", description=__doc__)
    parser.add_argument(
        "names", nargs="*", default=PACKAGES, help="packages or files, such as store or domain/dates.py"
    )
    parser.add_argument("--sample", type=int, help="try so many, chosen at random")
    parser.add_argument("--seed", type=int, default=SEED, help="of the sample")
    parser.add_argument("--kept", action="store_true", help="the tests are as they were: keep what is known of them")
    parser.add_argument("--seconds", type=float, default=10, help="of tests for one mutant at most, the quickest first")
    parser.add_argument("--again", action="store_true", help="only what no test noticed, and what has changed since")
    wanted = parser.parse_args(arguments)
    WORK.mkdir(exist_ok=True)
    os.chdir(ROOT)
    _prepare()
    if not wanted.kept and in_fork(record, 3600) != "survived":
        say("The tests have to pass before mutants are tried.")
        return 1
    cases = find_cases(wanted.names, wanted.sample, wanted.seed, wanted.seconds)
    try_all(without_noticed(cases) if wanted.again else cases)
    return 0


def _prepare() -> None:
    """Import what all forks need, but nothing that may hold a mutant."""
    for name in _PRELOADED:
        importlib.import_module(name)
    # The same examples each time, and no search for the least one that fails.
    phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
    hypothesis.settings.register_profile("mutants", derandomize=True, database=None, deadline=None, phases=phases)
    hypothesis.settings.load_profile("mutants")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
