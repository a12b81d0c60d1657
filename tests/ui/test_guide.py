from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_app.render.theme import DARK, LIGHT
from desktop_app.ui.guide import _PICTURES, GuideDialog

NAMES = ("back", "forward", "fit-all", "legend", "find", "clear-filter", "envoys", "ask-day", "cite", "copy-link")


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def guide(request, qtbot, content):
    actions = {name: QAction(name) for name in NAMES}
    for number, action in enumerate(actions.values(), start=1):
        action.setShortcut(QKeySequence(f"Ctrl+F{number}"))
    dialog = GuideDialog(content.everything.source, content.extent, request.param, QApplication.font(), actions, None)
    qtbot.addWidget(dialog)
    return SimpleNamespace(dialog=dialog, page=dialog.page, theme=request.param)


def test_it_names_the_keys_of_the_window(guide):
    text = guide.page.toPlainText()
    assert all(f"Ctrl+F{number}" in text for number in range(1, len(NAMES) + 1))
    assert "{" not in text


@pytest.mark.parametrize("name", _PICTURES)
def test_its_pictures_are_drawn_from_the_edition(guide, name):
    image = guide.page.loadResource(0, QUrl(f"guide:{name}"))
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert guide.theme.ground.name() in colours
    assert len(colours) > 20


@pytest.mark.parametrize("address", ["file:///etc/passwd", "guide:other", "https://example.org/a.png"])
def test_it_loads_nothing_else(guide, address):
    assert guide.page.loadResource(0, QUrl(address)).isNull()
