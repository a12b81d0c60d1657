from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop_app.render.theme import LIGHT
from desktop_app.store.reference_table import reference_rows
from desktop_app.ui import envoy_model, reference_model, related_table
from desktop_app.ui.day_field import DayField
from desktop_app.ui.envoy_table import EnvoyTable
from desktop_app.ui.look import style_sheet
from desktop_app.ui.lower_side import LowerSide
from desktop_app.ui.reference_table import ReferenceTable
from desktop_app.ui.related_table import RelatedTable
from tests.ui.tables import click, shown

SURITS, PACT = "envoy:su-surits-1937", "related-article:molotov-ribbentrop-pact"


@pytest.fixture
def lower(qtbot, content):
    """The three tables of the edition, shown; `chosen` holds what was chosen, `pages` which pages came to the front."""
    chosen, pages = [], []
    day_field = DayField(content.day_of_words, "en", content.extent)
    side = LowerSide(
        EnvoyTable(content.envoys, "en", LIGHT, day_field),
        ReferenceTable(content.references, content.write_works, "en", LIGHT),
        RelatedTable(content.related, "en", LIGHT),
    )
    qtbot.addWidget(side)
    side.setStyleSheet(style_sheet(LIGHT))
    side.item_chosen.connect(chosen.append)
    side.currentChanged.connect(pages.append)
    side.resize(1200, 400)
    side.show()
    return SimpleNamespace(side=side, chosen=chosen, pages=pages)


def test_the_envoys_are_in_front_and_nothing_else_is_read(lower):
    assert [lower.side.tabText(at) for at in range(lower.side.count())] == ["Envoys", "References", "Related articles"]
    assert lower.side.currentIndex() == 0
    assert len(shown(lower.side.envoys)) == 56
    assert shown(lower.side.references) == shown(lower.side.related) == []


def test_a_page_is_read_when_it_comes_to_the_front(qtbot, lower, edition):
    with qtbot.waitActive(lower.side):
        lower.side.activateWindow()
    lower.side.show_page(1)
    assert lower.side.references.words.hasFocus()
    assert len(shown(lower.side.references)) == len(reference_rows(edition)) > 1000
    lower.side.show_page(2)
    assert len(shown(lower.side.related)) == 20
    lower.side.show_page(7)
    assert lower.pages == [1, 2]


def test_what_is_chosen_in_any_table_is_told(qtbot, lower):
    columns = (envoy_model.Column.TITLE, reference_model.Column.TITLE, related_table.Column.TITLE)
    tables = (lower.side.envoys, lower.side.references, lower.side.related)
    expected = []
    for page, (table, column) in enumerate(zip(tables, columns, strict=True)):
        lower.side.show_page(page)
        expected.append(shown(table)[1])
        click(qtbot, table, expected[-1], column)
    assert lower.chosen == expected


def test_choosing_from_elsewhere_marks_the_row_and_leaves_the_page_in_front(lower):
    lower.side.choose(PACT)
    assert lower.side.currentIndex() == 0
    lower.side.show_page(2)
    assert lower.side.related.view.marked_items() == [PACT]
    lower.side.choose(SURITS)
    assert lower.side.currentIndex() == 2
    assert lower.side.related.view.marked_items() == []
    assert lower.side.envoys.view.marked_items() == [SURITS]
    assert lower.chosen == []


def test_filters_from_outside_reach_the_envoys(lower):
    lower.side.set_allowed(lambda row: row.term.role == "charge")
    assert len(shown(lower.side.envoys)) == 4


def test_every_page_grows_with_the_font(lower):
    lower.side.show_page(1)
    before = lower.side.references.view.rowHeight(0), lower.side.tabBar().height()
    font = QFont(lower.side.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    for part in (lower.side, *lower.side.findChildren(QWidget)):  # as a new font of the program reaches them
        part.setFont(font)
    assert lower.side.references.view.rowHeight(0) > before[0] * 1.5
    assert lower.side.tabBar().sizeHint().height() > before[1] * 1.3
    lower.side.show_page(2)
    assert lower.side.related.view.rowHeight(0) == lower.side.references.view.rowHeight(0)


def test_the_tabs_are_reached_and_changed_by_the_keyboard(qtbot, lower):
    assert lower.side.tabBar().focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(lower.side.tabBar(), Qt.Key.Key_Right)
    assert lower.pages == [1]
