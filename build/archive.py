"""Packs a folder so that the same content always gives the same archive, and writes checksums."""

from __future__ import annotations

import hashlib
import lzma
import os
import subprocess
import tarfile
import time
import zipfile
from functools import cache
from typing import TYPE_CHECKING

from project import ROOT, WINDOWS

if TYPE_CHECKING:
    from pathlib import Path

# A zip knows no earlier day.
EPOCH = 315_532_800  # 1 January 1980, UTC
CHECKSUMS = "SHA256SUMS"


def pack(folder: Path, target: Path) -> Path:
    """Pack a folder into `target` plus the ending of what the system unpacks by itself; the path of the archive."""
    if WINDOWS:
        archive = target.with_name(target.name + ".zip")
        _write_zip(folder, archive)
    else:
        archive = target.with_name(target.name + ".tar.xz")  # tar keeps the links between libraries, zip copies them
        _write_tar(folder, archive)
    return archive


def _write_tar(folder: Path, archive: Path) -> None:
    with lzma.open(archive, "wb", preset=9) as compressed, tarfile.open(fileobj=compressed, mode="w") as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            tar.add(path, _name(path, folder), recursive=False, filter=_anonymous)


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Forget who built it and when, and what else the umask allowed."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = build_time()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _write_zip(folder: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(_name(path, folder), time.gmtime(build_time())[:6])
            packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder.parent).as_posix()


@cache
def build_time() -> int:
    """How old everything is, in seconds since 1970: as SOURCE_DATE_EPOCH tells, else as the latest commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return max(int(told), EPOCH)
    try:
        command = ["git", "log", "-1", "--format=%ct"]
        return int(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return EPOCH  # sources without their history


def write_checksums(folder: Path) -> None:
    """Write the checksum of every file of a folder into SHA256SUMS in it, as sha256sum reads them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    lines = [checksum_line(path, folder) for path in files if path != folder / CHECKSUMS]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def checksum_line(path: Path, folder: Path) -> str:
    """The line of sha256sum for a file, named from `folder`."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return f"{digest}  {path.relative_to(folder).as_posix()}\n"
