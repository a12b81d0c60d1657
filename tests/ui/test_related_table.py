import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.render.theme import LIGHT
from desktop_app.store.reference_table import related_rows
from desktop_app.ui.related_table import Column, RelatedTable
from tests.ui.tables import cell, click, shown

PACT = "related-article:molotov-ribbentrop-pact"


@pytest.fixture
def table(qtbot, edition):
    """The table of the edition, shown."""
    table = RelatedTable(lambda: related_rows(edition), "en", LIGHT)
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    return table


def test_all_related_articles_are_there(table, edition):
    assert shown(table) == [row.id for row in related_rows(edition)]
    assert table.count.text() == "20 of 20"


def test_a_row_in_words(table, edition):
    (row,) = (row for row in related_rows(edition) if row.id == PACT)
    assert [cell(table, PACT, column).data() for column in Column] == [
        "Molotov–Ribbentrop Pact",
        "1939",
        row.summary,
        row.relation,
        str(len(row.events)),
    ]
    explained = cell(table, PACT, Column.EVENTS).data(Qt.ItemDataRole.ToolTipRole)
    assert row.events
    for event in row.events:
        assert event.title.split("’")[0].split("'")[0] in explained


def test_an_article_is_found_by_the_events_where_it_touches_ours(table, edition):
    row = next(row for row in related_rows(edition) if row.events)
    table.words.setText(row.events[0].title)
    assert row.id in shown(table)
    assert len(shown(table)) < 20


def test_articles_sort_by_time_and_by_the_number_of_events(table, edition):
    rows = {row.id: row for row in related_rows(edition)}
    table.view.sortByColumn(Column.EVENTS, Qt.SortOrder.DescendingOrder)
    counts = [len(rows[item].events) for item in shown(table)]
    assert counts == sorted(counts, reverse=True)
    table.view.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
    dates = [rows[item].date for item in shown(table)]
    first = [date.first_day for date in dates if date]
    assert first == sorted(first)
    assert not any(dates[len(first) :])


def test_a_click_chooses_and_the_table_is_copied(qtbot, table):
    with qtbot.waitSignal(table.item_chosen) as told:
        click(qtbot, table, PACT, Column.SUMMARY)
    assert told.args == [PACT]
    table.copy_button.click()
    assert len(QGuiApplication.clipboard().mimeData().text().splitlines()) == 21


def test_another_edition(qtbot, small):
    table = RelatedTable(lambda: related_rows(small, "fr"), "fr", LIGHT)
    qtbot.addWidget(table)
    table.show()
    assert shown(table) == ["related-article:locarno"]
    assert cell(table, "related-article:locarno", Column.DATE).data() == "1925"
