from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.render.theme import LIGHT
from desktop_app.store.day_items import day_of_words
from desktop_app.store.envoy_table import envoy_rows
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.ui.day_field import DayField
from desktop_app.ui.envoy_model import Column
from desktop_app.ui.envoy_table import EnvoyTable
from desktop_app.ui.look import style_sheet
from desktop_app.ui.row_model import ItemRole, NativeRole, ranks

SURITS, HERBETTE, GAP = "envoy:su-surits-1937", "envoy:fr-herbette-1925", "envoy:fr-vacant-1924"


def _make(qtbot, connection, language="en"):
    reads, told = [], []

    def rows():
        reads.append(1)
        return envoy_rows(connection, language)

    field = DayField(day_of_words, language, TimelineStore(connection).extent())
    table = EnvoyTable(rows, language, LIGHT, field)
    qtbot.addWidget(table)
    table.setStyleSheet(style_sheet(LIGHT))
    table.item_chosen.connect(told.append)
    table.resize(1200, 700)
    return SimpleNamespace(widget=table, view=table.view, told=told, reads=reads)


@pytest.fixture
def table(qtbot, edition):
    """The table of the edition, shown; `told` holds what was chosen."""
    made = _make(qtbot, edition)
    made.widget.show()
    return made


def shown(table):
    return [table.view.model().index(row, 0).data(ItemRole) for row in range(table.view.model().rowCount())]


def cell(table, item, column):
    return table.view.model().index(shown(table).index(item), column)


def click(qtbot, table, item, modifier=Qt.KeyboardModifier.NoModifier):
    index = cell(table, item, Column.TITLE)
    table.view.scrollTo(index)
    point = table.view.visualRect(index).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def test_the_rows_are_read_when_somebody_looks_and_once(qtbot, edition):
    made = _make(qtbot, edition)
    assert made.reads == []
    for _ in range(2):
        made.widget.show()
        made.widget.hide()
    assert made.reads == [1]


def test_all_terms_are_there_in_their_natural_order(table, edition):
    assert shown(table) == [row.term.id for row in envoy_rows(edition)]
    assert table.widget.count.text() == "56 of 56"


def test_a_row_in_words(table):
    texts = [cell(table, SURITS, column).data() for column in Column]
    assert texts[:5] == ["Yakov Surits", "Paris · Soviet mission", "Plenipotentiary", "1937", "26 March 1940"]
    assert texts[Column.PREDECESSOR :][:2] == ["Vladimir Potemkin", "N. N. Ivanov"]
    assert texts[Column.SOURCES].startswith("works disagree · ")
    assert "Суриц" in cell(table, SURITS, Column.NAME).data(NativeRole)
    assert "Суриц" in cell(table, SURITS, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_vacancy_is_a_row_in_italics_that_says_so(table):
    name = cell(table, GAP, Column.NAME)
    assert name.data() == "No head of mission known"
    assert name.data(Qt.ItemDataRole.FontRole).italic()
    assert cell(table, GAP, Column.TITLE).data() == "vacant"
    assert cell(table, SURITS, Column.NAME).data(Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("souritz", SURITS),
        ("Сури", SURITS),
        ("suri pleni", SURITS),
        ("herbette 1928", HERBETTE),
        ("moscow vacant 1924", GAP),
    ],
)
def test_a_row_is_found_under_any_spelling_and_year(table, words, found):
    table.widget.words.setText(words)
    assert found in shown(table)
    assert len(shown(table)) < 5
    assert table.widget.count.text() == f"{len(shown(table))} of 56"


def test_all_words_must_be_there(table):
    table.widget.words.setText("surits 1925")
    assert shown(table) == []


def test_escape_clears_the_filter_and_down_leads_into_the_table(qtbot, table):
    with qtbot.waitActive(table.widget):
        table.widget.activateWindow()
    table.widget.words.setFocus()
    qtbot.keyClicks(table.widget.words, "surits")
    qtbot.keyClick(table.widget.words, Qt.Key.Key_Escape)
    assert table.widget.words.text() == ""
    qtbot.keyClick(table.widget.words, Qt.Key.Key_Down)
    assert table.view.hasFocus()


def test_one_mission_at_a_time(qtbot, table):
    for number, sending in ((1, "fr"), (2, "su")):
        table.widget.missions.button(number).click()
        assert {item.partition(":")[2][:2] for item in shown(table)} == {sending}
    table.widget.missions.button(0).click()
    assert len(shown(table)) == 56


def test_filters_from_outside_come_on_top(table):
    table.widget.set_allowed(lambda row: row.term.role == "charge")
    assert len(shown(table)) == 4
    table.widget.words.setText("payart")
    assert len(shown(table)) == 2


def test_a_click_or_enter_chooses_and_marking_does_not(qtbot, table):
    click(qtbot, table, SURITS)
    click(qtbot, table, HERBETTE, Qt.KeyboardModifier.ControlModifier)
    assert table.told == [SURITS]
    assert set(table.view.marked_items()) == {SURITS, HERBETTE}
    click(qtbot, table, HERBETTE)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert table.told == [SURITS, HERBETTE, HERBETTE]


def test_choosing_from_elsewhere_marks_the_row_and_tells_nobody(qtbot, edition):
    made = _make(qtbot, edition)
    made.widget.choose(SURITS)  # before anything is read
    made.widget.show()
    assert made.view.marked_items() == [SURITS]
    assert made.view.viewport().rect().intersects(made.view.visualRect(cell(made, SURITS, Column.NAME)))
    made.widget.choose("event:mutual-assistance-pact-1935")
    assert made.view.marked_items() == []
    assert made.told == []


def test_what_is_chosen_is_marked_again_when_the_filter_lets_it_through(table):
    table.widget.choose(SURITS)
    table.widget.words.setText("herbette")
    assert table.view.marked_items() == []
    table.widget.words.clear()
    assert table.view.marked_items() == [SURITS]


def test_choosing_does_not_scroll_sideways(table):
    table.view.horizontalScrollBar().setValue(150)
    before = table.view.horizontalScrollBar().value()
    table.widget.choose(SURITS)
    assert table.view.horizontalScrollBar().value() == before > 0


def test_a_third_click_on_a_heading_brings_back_the_natural_order(qtbot, table):
    natural, header = shown(table), table.view.horizontalHeader()
    middle = header.sectionViewportPosition(Column.START) + 20
    orders = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 8))
        orders.append(shown(table))
    assert orders[0] != natural
    assert orders[0][0] == "envoy:fr-noulens-1917"
    assert orders[1][-1] == "envoy:fr-noulens-1917"
    assert orders[2] == natural


def test_each_column_sorts_by_what_it_means(table, edition):
    rows = {row.term.id: row for row in envoy_rows(edition)}
    table.view.sortByColumn(Column.END, Qt.SortOrder.AscendingOrder)
    ends = [rows[item].term.date.end.latest for item in shown(table)]
    assert ends == sorted(ends)
    table.view.sortByColumn(Column.LENGTH, Qt.SortOrder.DescendingOrder)
    assert shown(table)[0] == "envoy:su-vinogradov-1953"
    table.view.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    names = [rows[item].term.name for item in shown(table)]
    assert names.index("Charles Alphand") < names.index("Jean Herbette") < names.index("Yves Pagniez")


def test_names_stand_in_the_order_of_the_language(qapp):
    order = ranks(["Zorin", "Émile", "Eirik", "Ёлкин", "Жуков"], "fr")
    assert sorted(order, key=order.__getitem__) == ["Eirik", "Émile", "Zorin", "Ёлкин", "Жуков"]


def test_marked_rows_are_copied_as_text_and_as_a_table(qtbot, table):
    click(qtbot, table, SURITS)
    click(qtbot, table, HERBETTE, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    heading, *lines = data.text().splitlines()
    assert heading.split("\t")[:2] == ["Name", "Post"]
    assert [line.split("\t")[0] for line in lines] == ["Jean Herbette", "Yakov Surits (Яков Захарович Суриц)"]
    assert data.html().count("<tr>") == 3


def test_the_whole_table_is_copied_as_it_is_filtered(table):
    table.widget.words.setText("bogomolov vichy")
    table.widget.copy_button.click()
    lines = QGuiApplication.clipboard().mimeData().text().splitlines()
    assert len(lines) == len(shown(table)) + 1


def test_the_menu_sorts_and_copies_without_a_mouse(table):
    natural, menu = shown(table), table.view.make_menu()
    entries = {action.text().replace("&", ""): action for action in menu.actions()}
    assert not entries["Copy the marked rows"].isEnabled()
    entries["From"].trigger()
    assert shown(table)[0] == "envoy:fr-noulens-1917"
    entries["Natural order"].trigger()
    assert shown(table) == natural
    entries["Copy the whole table"].trigger()
    assert len(QGuiApplication.clipboard().mimeData().text().splitlines()) == 57


@pytest.mark.parametrize("width", [900, 1900])
@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_the_columns_fit_the_width_or_scroll(qtbot, edition, width, language):
    made = _make(qtbot, edition, language)
    made.widget.resize(width, 400)
    made.widget.show()
    widths = [made.view.columnWidth(column) for column in Column]
    room = made.view.viewport().width()
    assert made.widget.width() == width
    assert min(widths) >= 60
    assert sum(widths) <= room or (width == 900 and made.view.horizontalScrollBar().maximum() > 0)
    if width == 1900:
        assert sum(widths) > room - len(Column)


def test_rows_grow_with_the_font(table):
    before, room = table.view.rowHeight(0), table.widget.day_field.field.minimumWidth()
    font = QFont(table.widget.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    for part in table.widget.findChildren(QWidget):  # as a new font of the program reaches them
        part.setFont(font)
    assert table.view.rowHeight(0) > before * 1.5
    assert table.widget.day_field.field.minimumWidth() > room * 1.5


def test_tab_leaves_the_table_and_all_parts_are_named(table):
    assert not table.view.tabKeyNavigation()
    parts = [table.widget.words, table.view, table.widget.copy_button, *table.widget.missions.buttons()]
    for part in parts:
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_edition_without_high_names_is_shown_too(qtbot, small):
    made = _make(qtbot, small, "fr")
    made.widget.show()
    assert len(shown(made)) == 4
    assert cell(made, "envoy:fr-vacant-1932", Column.NAME).data() == "Poste vacant"


def test_the_day_field_stands_above_the_table(qtbot, table):
    asked = []
    table.widget.day_field.day_asked.connect(asked.append)
    table.widget.day_field.set_day(2_427_925)
    table.widget.day_field.ask()
    assert asked == ["day:1935-05-02"]
    assert table.widget.day_field.geometry().bottom() <= table.view.geometry().top()


def test_an_empty_table_says_why(table):
    table.widget.set_allowed(lambda row: False)
    assert shown(table) == []
    empty = table.view.grab().toImage()
    ground = table.view.palette().base().color()
    written = [x for x in range(20, 200) for y in range(30, 70) if empty.pixelColor(x, y) != ground]
    assert written
    table.widget.set_allowed(lambda row: True)
    assert shown(table)
