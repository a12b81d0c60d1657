from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.render.theme import LIGHT
from desktop_app.ui.search_model import ItemRole
from desktop_app.ui.search_panel import MOST_HITS, SearchPanel


@pytest.fixture
def search(qtbot, content):
    """The field in a window of its own; `asked` holds the words it searched for, `chosen` what was chosen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setFont(QFont(window.font()))
    asked: list[str] = []
    chosen: list[str] = []

    def find(words, limit):
        asked.append(words)
        assert limit == MOST_HITS
        return content.search(words, limit)

    panel = SearchPanel(find, "en", LIGHT)
    panel.item_chosen.connect(chosen.append)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    other = QLineEdit()
    layout.addWidget(other)
    layout.addStretch(1)
    window.resize(700, 600)
    window.show()
    window.activateWindow()
    panel.setFocus()
    return SimpleNamespace(panel=panel, asked=asked, chosen=chosen, other=other, window=window)


def current(search):
    return search.panel._list.currentIndex().data(ItemRole)


def items(search):
    model = search.panel.model
    found = (model.index(row).data(ItemRole) for row in range(model.rowCount()))
    return [item for item in found if item]


def test_searches_at_every_key_and_marks_the_first_hit(qtbot, search):
    qtbot.keyClicks(search.panel, "herb")
    assert search.asked == ["h", "he", "her", "herb"]
    assert search.panel.results.isVisible()
    assert current(search) == items(search)[0] == "envoy:fr-herbette-1925"


def test_arrows_move_from_hit_to_hit_and_enter_chooses(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    wanted = items(search)
    for expected in wanted[1:4]:
        qtbot.keyClick(search.panel, Qt.Key.Key_Down)
        assert current(search) == expected
    qtbot.keyClick(search.panel, Qt.Key.Key_Up)
    assert current(search) == wanted[2]
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    assert search.chosen == [wanted[2]]
    assert not search.panel.results.isVisible()


def test_arrows_stay_at_the_ends(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Up)
    assert current(search) == items(search)[0]
    for _ in range(MOST_HITS + 5):
        qtbot.keyClick(search.panel, Qt.Key.Key_Down)
    assert current(search) == items(search)[-1]


def test_down_opens_the_list_again(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    qtbot.keyClick(search.panel, Qt.Key.Key_Down)
    assert search.panel.results.isVisible()


def test_escape_hides_the_list_then_clears_the_field(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    assert not search.panel.results.isVisible()
    assert search.panel.text() == "herbette"
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    assert search.panel.text() == ""
    assert search.chosen == []


def test_escape_with_nothing_typed_gives_the_keyboard_away(qtbot, search):
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    assert not search.panel.hasFocus()


def test_a_click_on_a_hit_chooses_it(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    hits = search.panel._list
    index = search.panel.model.index(search.panel.model.next_hit(1, 1))
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(index).center())
    assert search.chosen == [index.data(ItemRole)]


def test_a_click_on_a_heading_chooses_nothing(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    hits = search.panel._list
    heading = hits.visualRect(search.panel.model.index(0)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert search.chosen == []


def test_words_that_find_nothing_are_said_as_they_were_typed(qtbot, search):
    qtbot.keyClicks(search.panel, "<b>zzzz</b>")
    assert items(search) == []
    assert search.panel._status.isVisible()
    assert "<b>zzzz</b>" in search.panel._status.text()
    assert search.panel._status.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    assert search.chosen == []


@pytest.mark.parametrize("words", ['"', "'; DROP TABLE event; --", "* AND OR NEAR(", "\\", "%_", "()", "-"])
def test_signs_of_a_query_language_do_no_harm(qtbot, search, words):
    qtbot.keyClicks(search.panel, words)
    assert search.panel.text() == words


def test_deleting_all_words_hides_the_list(qtbot, search):
    qtbot.keyClicks(search.panel, "h")
    qtbot.keyClick(search.panel, Qt.Key.Key_Backspace)
    assert not search.panel.results.isVisible()


def test_spaces_alone_search_for_nothing(qtbot, search):
    qtbot.keyClicks(search.panel, "  ")
    assert search.asked == []
    assert not search.panel.results.isVisible()


def test_the_list_stays_inside_the_window(qtbot, search):
    qtbot.keyClicks(search.panel, "e")
    assert len(items(search)) > 20
    assert search.window.rect().contains(search.panel.results.geometry())


def test_the_list_goes_away_with_the_keyboard(qtbot, search):
    qtbot.waitUntil(search.panel.hasFocus, timeout=1000)
    qtbot.keyClicks(search.panel, "herbette")
    search.other.setFocus()
    assert not search.panel.results.isVisible()


def test_opening_again_marks_the_words_so_that_typing_replaces_them(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    search.other.setFocus()
    search.panel.open()
    assert search.panel.selectedText() == "herbette"
    assert search.panel.results.isVisible()
    qtbot.keyClicks(search.panel, "k")
    assert search.panel.text() == "k"
