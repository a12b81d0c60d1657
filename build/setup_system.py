"""What the system has to bring on Linux: the shared libraries Qt loads, a font, a virtual screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from project import LINUX, VENV, run_quietly, say, stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What ends in opening a window; the rest of Qt needs no more than these.
QT_FILES = (
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6PrintSupport.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)

# The Debian package of each library that QT_FILES load from outside the wheel.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".otf", ".ttc", ".ttf"}


def ensure_qt_libraries() -> None:
    """On Linux, see that Qt finds the libraries and the font it needs to open a window."""
    if not LINUX:
        return
    missing = missing_libraries()
    unknown = [name for name in missing if name not in PACKAGES]
    if missing and (unknown or not shutil.which("apt-get")):
        stop(f"Qt needs {', '.join(missing)}: install the packages of your system that bring them.")
    packages = {PACKAGES[name] for name in missing}
    if not has_font():
        packages |= {"fontconfig", "fonts-dejavu-core"}
    if packages:
        install(sorted(packages), "for Qt")


def missing_libraries() -> list[str]:
    """The libraries that the dynamic linker does not find for Qt, by their own names."""
    qt = next(VENV.glob("lib/python*/site-packages/PySide6"), None)
    if qt is None or not shutil.which("ldd"):
        return []
    files = [str(qt / name) for name in QT_FILES]
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return sorted({line.split()[0] for line in done.stdout.splitlines() if line.endswith("=> not found")})


def has_font() -> bool:
    """Whether any font lies where fontconfig looks; without one Qt draws no letters."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(is_font(path) for folder in folders for path in folder.rglob("*"))


def is_font(path: Path) -> bool:
    """Whether a file is an outline font."""
    return path.suffix.lower() in FONT_SUFFIXES


def ensure_virtual_screen() -> None:
    """On Linux, see that there is an X display to be had for real windows."""
    if LINUX and not os.environ.get("DISPLAY") and not shutil.which("Xvfb"):
        install(["xvfb"], "as a screen for windows")


def ensure_packaging_tools() -> None:
    """On Linux, see that PyInstaller finds objdump and Python as a shared library."""
    if not LINUX:
        return
    packages = [] if shutil.which("objdump") else ["binutils"]
    if not has_shared_python():
        packages.append(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    if packages:
        install(packages, "for PyInstaller")


def has_shared_python() -> bool:
    """Whether the library of the running Python lies beside it or where the system keeps its own."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    if not name.endswith((".so", ".so.1.0")):
        return False
    folders = [sysconfig.get_config_var("LIBDIR"), "/usr/lib", "/lib", *multiarch_folders()]
    return any(folder and (Path(str(folder)) / name).exists() for folder in folders)


def multiarch_folders() -> Iterable[str]:
    """Where Debian keeps the libraries of this kind of machine."""
    triplet = sysconfig.get_config_var("MULTIARCH")
    return [f"/usr/lib/{triplet}", f"/lib/{triplet}"] if triplet else []


def install(packages: Sequence[str], purpose: str) -> None:
    """Install packages of the system as root; otherwise stop with the one command that does."""
    if not can_install():
        stop(f"Missing {purpose}: {', '.join(packages)}. Install with: {install_command(packages)}")
    say(f"Installing {', '.join(packages)} {purpose}.")
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env={**os.environ, **env}, capture_output=True, check=False)
    if done.returncode == 0:
        return
    # A bare or old system does not know the packages yet.
    failure = f"The packages could not be installed: see above, then try: {install_command(packages)}"
    run_quietly(["apt-get", "update", "--quiet"], failure, env)
    run_quietly(command, failure, env)


def can_install() -> bool:
    """Whether this is Debian or its kin, and we are root."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install_command(packages: Sequence[str]) -> str:
    """What a person types to install packages."""
    if not shutil.which("apt-get"):
        return f"your system's package manager, packages like {' '.join(packages)}"
    words = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    return words if os.geteuid() == 0 else f"sudo {words}"
