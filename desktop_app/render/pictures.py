"""The drawings of the edition as images: vector files, painted at the size and sharpness of the screen."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader


def picture_image(folder: Path, file: str, width: int, ratio: float) -> QImage:
    """Return a picture `width` points wide, for `ratio` pixels a point; a null image where there is none."""
    # The name comes from a database that may be anybody's: no other folder is read.
    reader = QImageReader(str(folder / Path(file).name), b"svg")
    size = reader.size()
    if size.isEmpty():
        return QImage()
    reader.setScaledSize(QSize(round(width * ratio), round(size.height() * width * ratio / size.width())))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image
