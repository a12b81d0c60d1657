"""A reader quotes: an item, a view, its sources; and looks through the works."""

import pytest

from desktop_app.ui.lower_side import LowerSide


@pytest.fixture
def cited(program, qtbot):
    """Open the dialog by a command, and return its page once it is written."""

    def open_(command):
        program.window.commands[command].trigger()
        dialog = program.window.citing.dialog
        qtbot.waitUntil(lambda: not dialog.answers.is_waiting, timeout=15000)
        return dialog

    return open_


def test_an_item_is_cited_with_its_sources_in_the_style_chosen_last(program, cited, qtbot, settings):
    program.state.selection.select("event:mutual-assistance-pact-1935")
    dialog = cited("cite")
    assert "Franco-Soviet Pact of Mutual Assistance" in dialog.page.toPlainText()
    assert dialog.lasting_id.text() == "relations:event:mutual-assistance-pact-1935"
    at = dialog.styles.findData("gost")
    dialog.styles.setCurrentIndex(at)
    dialog.styles.activated.emit(at)
    qtbot.waitUntil(lambda: not dialog.answers.is_waiting, timeout=15000)
    assert settings.citation_style == "gost"
    assert " // " in dialog.page.toPlainText()


def test_a_view_is_cited_by_its_span(program, cited, span_of):
    program.state.viewport.show(span_of("1932/1939"))
    dialog = cited("cite-view")
    assert "1932 – 1939" in dialog.page.toPlainText()
    assert dialog.lasting_id.text() == "relations:range:1932-01-01/1939-12-31"


def test_the_same_dialog_serves_again_and_ends_with_the_window(program, cited):
    first = cited("cite")
    program.state.selection.select("envoy:fr-alphand-1933")
    assert cited("cite") is first
    program.window.close()
    assert not first.isVisible()


@pytest.mark.parametrize(
    ("command", "page", "item"), [("references", 1, "reference:"), ("related", 2, "related-article:")]
)
def test_a_row_of_the_works_is_chosen_everywhere(program, command, page, item):
    program.window.commands[command].trigger()
    tables: LowerSide = program.window.tables
    assert tables.isVisible()
    assert tables.currentIndex() == page
    table = tables.references if page == 1 else tables.related
    table.view.row_chosen.emit(table.view.model().index(0, 0).data(0x0100))
    assert program.state.selection.item.startswith(item)
    assert program.window.detail._item.id == program.state.selection.item


def test_the_page_in_front_is_remembered(open_program, settings):
    first = open_program()
    first.window.commands["related"].trigger()
    first.window.close()
    assert settings.lower_page == 2
    assert open_program().window.tables.currentIndex() == 2
