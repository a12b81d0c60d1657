"""A picture is whole or there is none, and says why."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage

from desktop_app.domain.errors import UserError
from desktop_app.exporting import PICTURE_ENDINGS
from desktop_app.render import picture_file
from desktop_app.render.picture_file import write_picture

SIZE = QSize(300, 200)


def paint(painter):
    painter.fillRect(QRectF(0, 0, 300, 200), QColor("#fcfaf6"))
    painter.fillRect(QRectF(10, 20, 30, 40), QColor("#b3532a"))
    painter.drawText(60, 60, "Красин, Hélène <b>")


def test_a_png_holds_what_was_painted_and_its_title(qapp, tmp_path):
    write_picture(tmp_path / "a.png", SIZE, paint, "Titre")
    image = QImage(str(tmp_path / "a.png"))
    assert image.size() == SIZE
    assert image.pixelColor(20, 30) == QColor("#b3532a")
    assert image.text("Title") == "Titre"


def test_an_svg_holds_its_texts_as_texts(qapp, tmp_path):
    write_picture(tmp_path / "a.svg", SIZE, paint, "A <title>")
    root = ET.parse(tmp_path / "a.svg").getroot()
    texts = "".join(root.itertext())
    assert "Красин, Hélène <b>" in " ".join(texts.split())
    assert "A <title>" in texts
    assert root.get("viewBox") == "0 0 300 200"


def test_a_pdf_is_one_page_of_the_size_that_was_asked_for(qapp, tmp_path):
    write_picture(tmp_path / "a.pdf", SIZE, paint, "A")
    data = (tmp_path / "a.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/MediaBox [0 0 225.000000 150.000000]" in data or b"/MediaBox [0 0 225 150]" in data
    assert data.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("ending", PICTURE_ENDINGS)
def test_what_cannot_be_written_is_said_and_leaves_nothing(qapp, tmp_path, ending):
    file = tmp_path / "no" / f"a{ending}"
    with pytest.raises(UserError, match="can't be written"):
        write_picture(file, SIZE, paint)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", PICTURE_ENDINGS)
def test_a_file_that_was_there_stays_where_the_new_one_fails(qapp, tmp_path, ending, monkeypatch):
    file = tmp_path / f"a{ending}"
    file.write_bytes(b"old")
    monkeypatch.setitem(picture_file._WRITERS, ending, lambda *_: False)
    with pytest.raises(UserError, match="the disk may be full"):
        write_picture(file, SIZE, paint)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
