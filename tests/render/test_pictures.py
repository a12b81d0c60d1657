import pytest
from PySide6.QtGui import QColor

from desktop_app.paths import PICTURES
from desktop_app.render.pictures import picture_image

FILES = sorted(path.name for path in PICTURES.glob("*.svg"))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_is_as_wide_as_asked_and_as_sharp_as_the_screen(qapp, file, ratio):
    image = picture_image(PICTURES, file, 300, ratio)
    assert image.width() == 300 * ratio
    assert image.deviceIndependentSize().width() == 300
    assert image.height() > 100


def _colours(file, points):
    image = picture_image(PICTURES, file, 600, 1.0)
    return [image.pixelColor(round(x * image.width()), round(y * image.height())).name() for x, y in points]


def test_the_french_flag_has_three_bands_of_the_same_width():
    assert _colours("flag-france.svg", [(0.02, 0.5), (0.32, 0.5), (0.35, 0.5), (0.65, 0.5), (0.68, 0.5)]) == [
        "#000091", "#000091", "#ffffff", "#ffffff", "#e1000f",
    ]  # fmt: skip


def test_the_soviet_flag_keeps_the_measures_of_its_statute():
    """One to two; the emblem in a square of a quarter of the width of the flag, on an axis a third of it away."""
    image = picture_image(PICTURES, "flag-soviet-union.svg", 1200, 1.0)
    assert image.height() == 600
    gold = {(x, y) for x in range(0, 1200, 1) for y in range(600) if image.pixelColor(x, y) == QColor("#ffd700")}
    emblem = {(x, y) for x, y in gold if y > 112}
    left, right = min(x for x, _ in emblem), max(x for x, _ in emblem)
    assert left == pytest.approx(125, abs=2)
    assert right == pytest.approx(275, abs=2)
    assert max(y for _, y in emblem) == pytest.approx(262, abs=2)
    star = gold - emblem
    assert min(y for _, y in star) == pytest.approx(37.5, abs=4)
    assert sum(x for x, _ in star) / len(star) == pytest.approx(200, abs=1)


@pytest.mark.parametrize("file", ["none.svg", "../icons/relations.svg", "", "/etc/passwd"])
def test_no_other_file_is_read(qapp, file):
    assert picture_image(PICTURES, file, 300, 1.0).isNull()
