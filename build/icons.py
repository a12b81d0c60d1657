"""Draws the icon in the formats of each system: python build/icons.py FOLDER.

Qt renders the SVG; .ico (Windows, since Vista) and .icns (macOS, since 10.7) are but lists of PNGs.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from project import ROOT

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QIcon, QImageWriter

DRAWING = ROOT / "resources" / "icons" / "relations.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw_png(icon: QIcon, size: int) -> bytes:
    """The icon as a square PNG of so many pixels a side."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(icon.pixmap(size, size).toImage())
    return bytes(content.data())


def join_ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico file of PNGs by their sizes; 256 pixels are written as 0."""
    place = 6 + 16 * len(pictures)
    entries = []
    for size, png in pictures.items():
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), place))
        place += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures.values())


def join_icns(pictures: dict[int, bytes]) -> bytes:
    """An .icns file of PNGs by their sizes."""
    chunks = b"".join(ICNS_TYPES[size] + struct.pack(">I", 8 + len(png)) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def write_icons(folder: Path) -> None:
    """Write relations.ico, relations.icns and hicolor/NxN/apps/relations.png into a folder."""
    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    icon = QIcon(str(DRAWING))
    pictures = {size: draw_png(icon, size) for size in SIZES}
    for size, png in pictures.items():
        path = folder / "hicolor" / f"{size}x{size}" / "apps" / "relations.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png)
    (folder / "relations.ico").write_bytes(join_ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "relations.icns").write_bytes(join_icns({size: pictures[size] for size in ICNS_TYPES}))
    del application


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
