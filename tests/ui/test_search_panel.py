import sqlite3
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.entities import Hit
from desktop_app.render.theme import LIGHT
from desktop_app.state.item_filter import ItemFilter
from desktop_app.state.recent_searches import RecentSearches
from desktop_app.ui.filter_words import FilterWords
from desktop_app.ui.search_model import ItemRole, WordsRole
from desktop_app.ui.search_panel import MOST_HITS, SearchPanel


@pytest.fixture
def search(qtbot, content):
    """The field in a window of its own; `asked` holds the words it searched for, `chosen` what was chosen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setFont(QFont(window.font()))
    asked: list[str] = []
    chosen: list[str] = []
    shown: list[tuple[Hit, ...]] = []

    def find(question):
        asked.append(question.words)
        return content.finder.find(question)

    finder = content.finder._replace(find=find)
    items, recent = ItemFilter(), RecentSearches()
    words = FilterWords(content.everything.source.lanes, content.everything.periods)
    panel = SearchPanel(finder, items, recent, words, "en", LIGHT)
    panel.item_chosen.connect(chosen.append)
    panel.hits_shown.connect(shown.append)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    other = QLineEdit()
    layout.addWidget(other)
    layout.addStretch(1)
    window.resize(700, 600)
    window.show()
    window.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel.hasFocus, timeout=2000)
    yield SimpleNamespace(
        panel=panel, asked=asked, chosen=chosen, shown=shown, other=other, window=window, items=items, recent=recent
    )
    panel.stop()


def type_in(qtbot, search, words):
    """Type, and wait until what was found is shown."""
    qtbot.keyClicks(search.panel, words)
    answered(qtbot, search)


def answered(qtbot, search):
    qtbot.waitUntil(lambda: not search.panel.answers.is_waiting, timeout=5000)


def current(search):
    return search.panel.results.list.currentIndex().data(ItemRole)


def items(search):
    model = search.panel.results.model
    found = (model.index(row).data(ItemRole) for row in range(model.rowCount()))
    return [item for item in found if item]


def test_searches_at_every_key_and_marks_the_first_hit(qtbot, search):
    type_in(qtbot, search, "herb")
    assert search.asked[-1] == "herb"  # an answer that nobody waits for any more may be left out
    assert search.panel.results.isVisible()
    assert current(search) == items(search)[0] == "envoy:fr-herbette-1925"


def test_arrows_move_from_hit_to_hit_and_enter_chooses(qtbot, search):
    type_in(qtbot, search, "herbette")
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
    type_in(qtbot, search, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Up)
    assert current(search) == items(search)[0]
    for _ in range(MOST_HITS + 5):
        qtbot.keyClick(search.panel, Qt.Key.Key_Down)
    assert current(search) == items(search)[-1]


def test_down_opens_the_list_again(qtbot, search):
    type_in(qtbot, search, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    qtbot.keyClick(search.panel, Qt.Key.Key_Down)
    answered(qtbot, search)
    assert search.panel.results.isVisible()


def test_escape_hides_the_list_then_clears_the_field(qtbot, search):
    type_in(qtbot, search, "herbette")
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
    type_in(qtbot, search, "herbette")
    hits = search.panel.results.list
    index = search.panel.results.model.index(search.panel.results.model.next_row(1, 1))
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(index).center())
    assert search.chosen == [index.data(ItemRole)]


def test_a_click_on_a_heading_chooses_nothing(qtbot, search):
    type_in(qtbot, search, "herbette")
    hits = search.panel.results.list
    heading = hits.visualRect(search.panel.results.model.index(0)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert search.chosen == []


def test_words_that_find_nothing_are_said_as_they_were_typed(qtbot, search):
    type_in(qtbot, search, "<b>zzzz</b>")
    assert items(search) == []
    assert search.panel.results.status.isVisible()
    assert "<b>zzzz</b>" in search.panel.results.status.text()
    assert search.panel.results.status.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    assert search.chosen == []


@pytest.mark.parametrize("words", ['"', "'; DROP TABLE event; --", "* AND OR NEAR(", "\\", "%_", "()", "-"])
def test_signs_of_a_query_language_do_no_harm(qtbot, search, words):
    type_in(qtbot, search, words)
    assert search.panel.text() == words


def test_deleting_all_words_hides_the_list(qtbot, search):
    type_in(qtbot, search, "h")
    qtbot.keyClick(search.panel, Qt.Key.Key_Backspace)
    assert not search.panel.results.isVisible()


def test_spaces_alone_search_for_nothing(qtbot, search):
    type_in(qtbot, search, "  ")
    assert search.asked == []
    assert not search.panel.results.isVisible()


def test_the_list_stays_inside_the_window(qtbot, search):
    type_in(qtbot, search, "e")
    assert len(items(search)) > 20
    assert search.window.rect().contains(search.panel.results.geometry())


def test_the_list_goes_away_with_the_keyboard(qtbot, search):
    qtbot.waitUntil(search.panel.hasFocus, timeout=1000)
    type_in(qtbot, search, "herbette")
    search.other.setFocus()
    assert not search.panel.results.isVisible()


def test_opening_again_marks_the_words_so_that_typing_replaces_them(qtbot, search):
    type_in(qtbot, search, "herbette")
    search.other.setFocus()
    search.panel.open()
    answered(qtbot, search)
    assert search.panel.selectedText() == "herbette"
    assert search.panel.results.isVisible()
    type_in(qtbot, search, "k")
    assert search.panel.text() == "k"


def test_enter_before_the_answer_chooses_the_best_once_it_is_there(qtbot, search):
    qtbot.keyClicks(search.panel, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: search.chosen == ["envoy:fr-herbette-1925"], timeout=5000)
    assert not search.panel.results.isVisible()


def test_what_is_shown_is_told_and_then_that_nothing_is(qtbot, search):
    type_in(qtbot, search, "herbette")
    qtbot.waitUntil(lambda: bool(search.shown), timeout=2000)
    assert sorted(hit.id for hit in search.shown[-1]) == sorted(items(search))
    qtbot.keyClick(search.panel, Qt.Key.Key_Escape)
    assert search.shown[-1] == ()


def test_a_search_that_led_somewhere_is_offered_again(qtbot, search):
    type_in(qtbot, search, "herbette")
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    assert search.recent.searches == ("herbette",)
    search.panel.clear()
    search.panel.open()
    assert search.panel.results.isVisible()
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    assert search.panel.text() == ""  # nothing is marked yet
    qtbot.keyClick(search.panel, Qt.Key.Key_Down)
    assert search.panel.results.list.currentIndex().data(WordsRole) == "herbette"
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    answered(qtbot, search)
    assert search.panel.text() == "herbette"
    assert current(search) == "envoy:fr-herbette-1925"


def test_the_nearest_spelling_is_offered_where_nothing_is_found(qtbot, search):
    type_in(qtbot, search, "amabassador")
    assert "amabassador" in search.panel.results.status.text()
    qtbot.keyClick(search.panel, Qt.Key.Key_Return)
    answered(qtbot, search)
    assert search.panel.text().casefold() == "ambassador"
    assert items(search)


def test_the_filter_narrows_what_is_found_at_once(qtbot, search):
    type_in(qtbot, search, "Moscow")
    search.items.toggle("kind", "event")
    answered(qtbot, search)
    assert items(search)
    assert all(item.startswith("event:") for item in items(search))
    chip = search.panel.results._chips.chips()[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    answered(qtbot, search)
    assert not search.items.criteria
    assert not all(item.startswith("event:") for item in items(search))
    assert search.panel.hasFocus()


def test_what_only_the_filter_hides_is_said(qtbot, search):
    search.items.toggle("lane", "lane:trade")
    search.items.toggle("kind", "envoy")
    type_in(qtbot, search, "herbette")
    assert items(search) == []
    assert "without the filter" in search.panel.results.status.text()


def test_a_search_that_fails_says_so_and_the_next_one_is_answered(qtbot, search, monkeypatch):
    def fail(question):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(search.panel.answers, "_answer", fail)
    type_in(qtbot, search, "herb")
    assert "disk I/O error" in search.panel.results.status.text()
    assert items(search) == []
    monkeypatch.undo()
    type_in(qtbot, search, "e")
    assert items(search)
