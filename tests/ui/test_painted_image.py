"""The axis painted to an image is the axis of the window, at any scale factor."""

import pytest
from PySide6.QtGui import QImage


def _image(axis, factor):
    size = axis.widget.size()
    image = QImage(size * factor, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(factor)
    axis.view.paint_to(image)
    return image


def test_at_factor_one_it_is_the_window_pixel_by_pixel(axis):
    axis.view.choose("event:mutual-assistance-pact-1935", axis.view._span_state.span)
    shown = axis.widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown.devicePixelRatio() == 1
    assert _image(axis, 1) == shown


@pytest.mark.parametrize("factor", [2, 3])
def test_at_another_factor_it_shows_the_same_finer(axis, factor):
    plain, fine = _image(axis, 1), _image(axis, factor)
    assert fine.size() == plain.size() * factor
    fine.setDevicePixelRatio(1)
    back = fine.scaled(plain.size())
    points = [(x, y) for x in range(5, plain.width(), 37) for y in range(5, plain.height(), 23)]
    near = [abs(plain.pixelColor(x, y).lightness() - back.pixelColor(x, y).lightness()) < 60 for x, y in points]
    assert sum(near) / len(near) > 0.95
