"""Which tests reach which lines of the program, and how long each takes."""

from __future__ import annotations

import ast
from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING

import coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from mutants import Mutant

_Line = tuple["Path", int]


class Reach:
    """Finds the tests of a mutant in what a run of all tests with coverage has left."""

    def __init__(self, recorded: Path, seconds: Mapping[str, float], files: Iterable[Path]) -> None:
        """Read once which tests ran each line and which lines use each name."""
        data = coverage.CoverageData(str(recorded))
        data.read()
        self._seconds = seconds
        self._tests: dict[_Line, set[str]] = {}
        self._uses: dict[str, set[_Line]] = defaultdict(set)
        # By each line of a statement outside all functions: the names that it binds, and all its lines.
        self._bound: dict[_Line, set[str]] = {}
        self._extent: dict[_Line, set[_Line]] = {}
        for file in files:
            for line, contexts in data.contexts_by_lineno(str(file)).items():
                self._tests[file, line] = {context.split("|")[0] for context in contexts if context}
            for statement in ast.parse(file.read_bytes()).body:
                self._note(file, statement)

    def _note(self, file: Path, statement: ast.stmt) -> None:
        names = [node for node in ast.walk(statement) if isinstance(node, (ast.Name, ast.Attribute))]
        for node in names:
            self._uses[node.id if isinstance(node, ast.Name) else node.attr].add((file, node.lineno))
        own = getattr(statement, "name", None)
        bound = {own} if own else {n.id for n in names if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        extent = {(file, line) for line in range(statement.lineno, (statement.end_lineno or 0) + 1)}
        self._bound.update(dict.fromkeys(extent, bound))
        self._extent.update(dict.fromkeys(extent, extent))

    def tests_of(self, file: Path, mutant: Mutant, most_seconds: float) -> list[str]:
        """Return the tests that may notice a mutant, the quickest first, as many as there is time for."""
        lines = {(file, line) for line in range(mutant.first, mutant.last + 1)}
        if not mutant.in_function:
            lines |= set().union(*(self._extent[line] for line in lines if line in self._extent))
            lines |= self._users(set().union(*(self._bound.get(line, ()) for line in lines)))
        found = self._at(lines) or (set() if mutant.in_function else self._at(self._lines_of(file)))
        quickest = sorted(found, key=lambda test: (self._seconds[test], test))
        spent = accumulate(self._seconds[test] for test in quickest)
        return [test for test, seconds in zip(quickest, spent, strict=True) if seconds <= most_seconds]

    def _at(self, lines: Iterable[_Line]) -> set[str]:
        return set().union(*(self._tests.get(line, ()) for line in lines)) & self._seconds.keys()

    def _lines_of(self, file: Path) -> list[_Line]:
        return [(other, line) for other, line in self._tests if other == file]

    def _users(self, names: set[str]) -> set[_Line]:
        """Return the lines that use some names, or names that are made of these outside all functions."""
        lines: set[_Line] = set()
        known: set[str] = set()
        while names:
            known |= names
            new = set().union(*(self._uses[name] for name in names)) - lines
            lines |= new
            # What a test runs is the use itself; a line that only import runs hands on to the names that it binds.
            names = set().union(*(self._bound[line] for line in new if not self._tests.get(line))) - known
        return lines
