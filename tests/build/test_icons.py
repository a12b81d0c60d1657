import struct

import pytest
from icons import ICNS_TYPES, ICO_SIZES, SIZES, write_icons
from PySide6.QtGui import QImage


@pytest.fixture
def folder(qapp, tmp_path):
    write_icons(tmp_path)
    return tmp_path


@pytest.mark.parametrize("size", SIZES)
def test_each_size_is_drawn_to_its_edges_on_nothing(folder, size):
    image = QImage(str(folder / "hicolor" / f"{size}x{size}" / "apps" / "relations.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0  # a round corner
    assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_an_ico_lists_its_pngs_by_size_and_place(folder):
    content = (folder / "relations.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(ICO_SIZES))
    for number, size in enumerate(ICO_SIZES):
        width, height, _, _, _, bits, length, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert (width or 256, height or 256, bits) == (size, size, 32)
        assert QImage.fromData(content[place : place + length], "PNG").width() == size


def test_an_icns_is_as_long_as_it_says_and_holds_a_png_for_each_type(folder):
    content = (folder / "relations.icns").read_bytes()
    assert content[:8] == b"icns" + struct.pack(">I", len(content))
    place, found = 8, {}
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        found[kind] = QImage.fromData(content[place + 8 : place + length], "PNG").width()
        place += length
    assert found == {kind: size for size, kind in ICNS_TYPES.items()}
