import time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.citing import write_works
from desktop_app.render.theme import LIGHT
from desktop_app.store.item_store import find_item
from desktop_app.store.reference_table import reference_rows
from desktop_app.ui.look import style_sheet
from desktop_app.ui.reference_model import Column
from desktop_app.ui.reference_table import ReferenceTable
from tests.ui.tables import cell, click, shown


def _make(qtbot, connection, language="en"):
    reads, chosen, exported = [], [], []

    def rows():
        reads.append(1)
        return reference_rows(connection)

    table = ReferenceTable(rows, lambda file, works: write_works(connection, file, works), language, LIGHT)
    qtbot.addWidget(table)
    table.setStyleSheet(style_sheet(LIGHT))
    table.item_chosen.connect(chosen.append)
    table.works_exported.connect(exported.append)
    table.resize(1200, 500)
    return SimpleNamespace(table=table, reads=reads, chosen=chosen, exported=exported)


@pytest.fixture
def made(qtbot, edition):
    """The table of the edition, shown."""
    made = _make(qtbot, edition)
    made.table.show()
    return made


@pytest.fixture
def table(made):
    return made.table


@pytest.fixture
def save_as(monkeypatch):
    """Name the file that the next dialog is asked for; without a name the dialog is left."""

    def name(file=None):
        code = QFileDialog.DialogCode.Accepted if file else QFileDialog.DialogCode.Rejected
        monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: code)
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])

    return name


def _words(number):
    return QLocale().toString(number)


def test_the_rows_are_read_when_somebody_looks_and_once(qtbot, edition):
    made = _make(qtbot, edition)
    assert made.reads == []
    for _ in range(2):
        made.table.show()
        made.table.hide()
    assert made.reads == [1]


def test_every_work_is_a_row_the_numbered_ones_first(table, edition):
    works = [row.reference.id for row in reference_rows(edition)]
    assert shown(table) == works
    assert table.count.text() == f"{_words(len(works))} of {_words(len(works))}"
    numbers = [table.view.model().index(row, Column.NUMBER).data() for row in range(17)]
    assert numbers == [*map(str, range(1, 17)), ""]


def test_a_row_in_words(table, edition):
    item = shown(table)[1]
    texts = [cell(table, item, column).data() for column in Column]
    assert texts[:6] == [
        "2",
        "Carley, Michael Jabara",
        "2000",
        "Episodes from the Early Cold War: Franco-Soviet Relations, 1917-1927",
        "Europe-Asia Studies",
        "article",
    ]
    (supports,) = (section for section in find_item(edition, item).sections if section.key == "supports")
    assert texts[Column.STATEMENTS] == str(len(supports.mentions))
    assert "(2000)" in cell(table, item, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Number in the article: 2" in cell(table, item, Column.NUMBER).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("carley episodes", "2"),
        ("Steiner lights 2005", "1"),
        ("10.1080/01402390", "4"),
        ("Émmanuel godin", "10"),
        ("9780333300503", "5"),
    ],
)
def test_a_work_is_found_by_what_is_known_of_it(table, words, number):
    table.words.setText(words)
    found = [cell(table, item, Column.NUMBER).data() for item in shown(table)]
    assert number in found
    assert len(found) < 5


def test_a_kind_limits_the_works_and_all_kinds_are_offered(table, edition):
    rows = reference_rows(edition)
    offered = {table.kinds.itemData(at) for at in range(table.kinds.count())}
    assert offered == {"", *(row.reference.kind for row in rows)}
    table.kinds.setCurrentIndex(table.kinds.findText("primary source"))
    assert shown(table) == [row.reference.id for row in rows if row.reference.kind == "primary"]
    assert table.count.text() == f"{_words(len(shown(table)))} of {_words(len(rows))}"
    table.kinds.setCurrentIndex(0)
    assert len(shown(table)) == len(rows)


def test_columns_of_numbers_sort_as_numbers_and_unknown_years_come_last(table, edition):
    rows = {row.reference.id: row for row in reference_rows(edition)}
    table.view.sortByColumn(Column.STATEMENTS, Qt.SortOrder.DescendingOrder)
    counts = [rows[item].statements for item in shown(table)]
    assert counts == sorted(counts, reverse=True)
    table.view.sortByColumn(Column.YEAR, Qt.SortOrder.AscendingOrder)
    years = [rows[item].reference.year for item in shown(table)]
    known = [int(year) for year in years if year]
    assert known == sorted(known)
    assert not any(years[len(known) :])


def test_a_click_or_enter_chooses_a_work(qtbot, made):
    first, second = shown(made.table)[:2]
    click(qtbot, made.table, second, Column.TITLE)
    click(qtbot, made.table, first, Column.TITLE)
    qtbot.keyClick(made.table.view, Qt.Key.Key_Return)
    assert made.chosen == [second, first, first]


def test_a_row_chosen_elsewhere_is_marked(made):
    item = shown(made.table)[700]
    made.table.choose(item)
    assert made.table.view.marked_items() == [item]
    made.table.choose("event:mutual-assistance-pact-1935")
    assert made.table.view.marked_items() == []
    assert made.chosen == []


def test_the_table_is_copied_as_it_is_filtered(table):
    table.words.setText("carley episodes")
    table.copy_button.click()
    heading, *lines = QGuiApplication.clipboard().mimeData().text().splitlines()
    assert heading.split("\t")[:3] == ["No.", "Authors", "Year"]
    assert len(lines) == len(shown(table))


@pytest.mark.parametrize(("name", "mark"), [("w.bib", "@article{"), ("w.ris", "TY  - JOUR"), ("w.csl.json", '"DOI"')])
def test_the_works_that_are_left_are_exported(made, save_as, tmp_path, name, mark):
    made.table.words.setText("10.1080/01402390")
    save_as(tmp_path / name)
    made.table.export_button.click()
    assert made.exported == [len(shown(made.table))] == [1]
    assert mark in (tmp_path / name).read_text(encoding="utf-8")


def test_leaving_the_dialog_writes_nothing(made, save_as, tmp_path):
    save_as()
    made.table.export_button.click()
    assert (made.exported, list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize("name", ["missing/works.bib", "works.doc"])
def test_a_file_that_cannot_be_written_is_said_in_one_sentence(made, save_as, tmp_path, monkeypatch, name):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
    save_as(tmp_path / name)
    made.table.export_button.click()
    assert made.exported == []
    assert len(told) == 1
    assert "can't be written" in told[0] or "end the name in one of .bib, .ris, .csl.json" in told[0]


def test_nothing_left_is_said_and_cannot_be_exported(table):
    table.words.setText("no such work anywhere")
    assert shown(table) == []
    assert not table.export_button.isEnabled()
    assert table.view.nothing_left == "The filter leaves no work."
    table.words.clear()
    assert table.export_button.isEnabled()


@pytest.mark.parametrize("width", [900, 1600])
def test_the_columns_fit_the_width_or_scroll(made, qapp, width):
    made.table.resize(width, 300)
    qapp.processEvents()
    widths = [made.table.view.columnWidth(column) for column in Column]
    room = made.table.view.viewport().width()
    assert made.table.width() == width
    assert sum(widths) <= room or made.table.view.horizontalScrollBar().maximum() > 0


def test_a_key_in_the_filter_costs_less_than_a_blink(table):
    table.words.setText("f")  # folds all words, once
    started = time.perf_counter()
    table.words.setText("fr")
    assert time.perf_counter() - started < 0.3


def test_all_parts_are_named_and_reached_by_the_keyboard(table):
    for part in (table.words, table.kinds, table.export_button, table.copy_button, table.view):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_another_edition_and_language(qtbot, small):
    made = _make(qtbot, small, "fr")
    made.table.show()
    assert shown(made.table)[:2] == ["reference:duroselle", "reference:carley"]
    assert made.table.kinds.count() == 4
