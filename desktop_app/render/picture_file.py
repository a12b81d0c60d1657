"""Pictures for other programs: what a painter draws, as PNG, SVG or PDF; a file is whole or as it was."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from desktop_app.domain.errors import UserError

_DOTS_PER_INCH = 96
_POINTS = 72 / _DOTS_PER_INCH  # a pixel

Paint = Callable[[QPainter], None]


def write_picture(file: Path, size: QSize, paint: Paint, title: str = "") -> None:
    """Write what `paint` draws in so many pixels, in the format that the ending of the name says. Raises UserError."""
    half_made = file.with_name(file.name + ".part")
    write = _WRITERS[file.suffix.lower()]
    try:
        half_made.touch()  # says why it can't be written, which Qt does not
        reason = "" if write(half_made, size, paint, title) else "the disk may be full"
        if not reason:
            half_made.replace(file)
    except OSError as error:
        reason = error.strerror or str(error)
    if reason:
        with suppress(OSError):  # what can't be made can't be removed, and that is not the news
            half_made.unlink()
        message = f"The file {file} can't be written ({reason}); choose another folder or make room."
        raise UserError(message, "unwritable", path=str(file), reason=reason)


def _png(file: Path, size: QSize, paint: Paint, title: str) -> bool:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setText("Title", title)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return QImageWriter(str(file), QByteArray(b"png")).write(image)


def _svg(file: Path, size: QSize, paint: Paint, title: str) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(title)
    return _paint(QPainter(generator), paint)


def _pdf(file: Path, size: QSize, paint: Paint, title: str) -> bool:
    writer = QPdfWriter(str(file))
    writer.setResolution(_DOTS_PER_INCH)
    page = QSizeF(size.width() * _POINTS, size.height() * _POINTS)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point, title, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    return _paint(QPainter(writer), paint)


def _paint(painter: QPainter, paint: Paint) -> bool:
    if not painter.isActive():
        return False
    paint(painter)
    return painter.end()


_WRITERS = {".png": _png, ".svg": _svg, ".pdf": _pdf}
