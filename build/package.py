"""Makes what people install: the folder dist/relations and an archive of it."""

from __future__ import annotations

import platform
import shutil
import time
from typing import TYPE_CHECKING

from archive import build_time, checksum_line, pack, write_checksums
from project import (
    BUILD,
    DIST,
    LINUX,
    MACOS,
    PACKAGE,
    ROOT,
    VENV_PYTHON,
    WORK,
    read_version,
    run_quietly,
    say,
    start,
)

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = "local.relations.Relations"
SIZES = "sizes.txt"


def make_package() -> int:
    """Freeze the program, add what belongs to it, pack it and start it as a check; an exit code."""
    say("Freezing the program into dist/relations.")
    run_quietly([VENV_PYTHON, BUILD / "icons.py", WORK / "icons"], "The icons could not be drawn: see above.")
    freeze(BUILD / "desktop_app.spec")
    complete(PACKAGE)
    say("Packing it; that takes a minute.")
    archive = make_archive(PACKAGE)
    say(f"Made {archive.relative_to(ROOT)} ({archive.stat().st_size / 1e6:.1f} MB).")
    return start([VENV_PYTHON, BUILD / "smoke_test.py", PACKAGE])


def freeze(spec: Path) -> None:
    """Run PyInstaller on a spec; its own files stay in build/work."""
    options = ["--noconfirm", "--log-level", "WARN", "--workpath", WORK, "--distpath", DIST]
    command = [VENV_PYTHON, "-m", "PyInstaller", *options, spec]
    # The order of sets, which Python shuffles, and the hour are all that would differ from one build to the next.
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(build_time())}
    quick = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}  # modules are read at every start, and the archive packs them
    run_quietly(command, "PyInstaller could not freeze the program: see what it says above.", same | quick)
    if MACOS:
        shutil.rmtree(PACKAGE)
        PACKAGE.mkdir()
        shutil.move(DIST / "relations.app", PACKAGE)


def complete(folder: Path) -> None:
    """Add the notices, what Linux needs for its menu, the sizes and the checksums; print the sizes."""
    run_quietly([VENV_PYTHON, BUILD / "notices.py", folder], "The notices could not be written: see above.")
    if LINUX:
        add_menu_files(folder)
    sizes = run_quietly([VENV_PYTHON, BUILD / "size_report.py", folder], "The sizes could not be told: see above.")
    print(sizes, flush=True)
    for place in (folder, DIST):
        (place / SIZES).write_text(sizes, encoding="utf-8")
    write_checksums(folder)


def add_menu_files(folder: Path) -> None:
    """Copy icons, menu entry and description, and the script that puts them into a reader's menu."""
    share, source = folder / "share", BUILD / "linux"
    shutil.copytree(WORK / "icons" / "hicolor", share / "icons" / "hicolor")
    (share / "applications").mkdir()
    shutil.copyfile(source / "relations.desktop", share / "applications" / "relations.desktop")
    shutil.copy(source / "menu-entry.sh", folder)
    (folder / "menu-entry.sh").chmod(0o755)
    (share / "metainfo").mkdir()
    name = f"{APPLICATION_ID}.metainfo.xml"
    (share / "metainfo" / name).write_text(description_of_release(source / name), encoding="utf-8")


def description_of_release(source: Path) -> str:
    """The description for software centres, with its version and day."""
    day = time.strftime("%Y-%m-%d", time.gmtime(build_time()))
    return source.read_text(encoding="utf-8").replace("@VERSION@", read_version()).replace("@DATE@", day)


def make_archive(folder: Path) -> Path:
    """Pack a folder beside it, named by version and system, with its checksum in a file of its own."""
    system = "macos" if MACOS else platform.system().lower()
    archive = pack(folder, DIST / f"relations-{read_version()}-{system}-{platform.machine().lower()}")
    archive.with_name(archive.name + ".sha256").write_text(checksum_line(archive, DIST), encoding="utf-8")
    return archive
