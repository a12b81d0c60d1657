"""What is inside a packaged folder: its files, and the Python modules that its program holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from project import contents_of
from PyInstaller.archive.readers import CArchiveReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = "desktop_app"


def module_sizes(program: Path) -> dict[str, int]:
    """The Python modules inside a packaged program, by name, with their compressed sizes in bytes."""
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return {name: entry[2] for name, entry in modules.toc.items()}


def extension_modules(folder: Path) -> Iterator[str]:
    """The names of the compiled Python modules that lie in a packaged folder as files."""
    for suffix in (".so", ".pyd"):
        for path in contents_of(folder).rglob(f"*{suffix}"):
            if "Qt" not in path.parts:  # its plugins are no modules
                yield path.name.split(".")[0]


def files_of(folder: Path) -> Iterator[Path]:
    """All files of a packaged folder; links between them take no room."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
