"""The picture of the packages as a table: imports go down only."""

import ast
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "desktop_app"

ALLOWED = {
    "domain": {"domain", "jdcal", "anyascii"},
    "citations": {"citations", "domain", "anyascii", "citeproc", "lxml"},
    "timeline": {"timeline", "domain"},
    "store": {"store", "domain", "paths"},
    "ingest": {"ingest", "domain", "paths", "store", "timeline", "edtf", "iuliia", "sqlite_utils"},
    "state": {"state", "domain", "PySide6.QtCore"},
    "render": {"render", "timeline", "domain", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg"},
    "ui": {
        "ui", "state", "render", "timeline", "domain", "exporting", "settings",
        "PySide6", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets",
    },
    "commands": {
        "commands", "citations", "citing", "domain", "exporting", "store", "paths", "app", "axis_picture", "rehearsal",
        "desktop_app", "PySide6.QtCore",
    },
    "exporting": {"domain"},
    "citing": {"citations", "domain", "exporting", "store"},
    "settings": {"PySide6.QtCore"},
    "settings_store": {"domain", "paths", "settings", "PySide6.QtCore"},
    "memory": set(),
    "paths": set(),
    "languages": {"domain", "paths", "PySide6.QtCore"},
    "content": {"citations", "citing", "domain", "paths", "store", "timeline", "ui"},
    "app": {
        "content", "domain", "languages", "memory", "paths", "render", "settings", "settings_store", "state", "store",
        "ui", "desktop_app", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets",
    },
    "axis_picture": {
        "app", "domain", "languages", "render", "store", "timeline", "PySide6.QtCore", "PySide6.QtGui",
        "PySide6.QtWidgets",
    },
    "rehearsal": {"app", "settings_store", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"},
    "__main__": {"commands", "desktop_app"},
    "__init__": set(),
}  # fmt: skip


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module in ("desktop_app", "PySide6"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield node.module or "."


def _target(name: str) -> str:
    parts = name.split(".")
    if parts[0] == "desktop_app":
        inner = parts[1] if len(parts) > 1 else "desktop_app"
        return inner if inner in ALLOWED else "desktop_app"
    return ".".join(parts[:2]) if parts[0] == "PySide6" else parts[0]


def _owner(file: Path) -> str:
    relative = file.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_place_allows(file: Path) -> None:
    targets = {_target(name) for name in _imports(file)} - set(sys.stdlib_module_names)
    assert targets <= ALLOWED[_owner(file)]


def test_no_module_speaks_to_a_network() -> None:
    forbidden = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "PySide6.QtNetwork"}
    used = {_target(name) for file in PACKAGE.rglob("*.py") for name in _imports(file)}
    assert not used & forbidden


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="only Python 3.11 is hurt")
def test_qt_is_not_the_version_that_loses_references() -> None:
    assert version("PySide6-Essentials") != "6.12.0"
