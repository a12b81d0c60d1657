"""Another theme or language makes the window anew; what one looked at stays."""

import pytest

from desktop_app.render.theme import DARK, LIGHT
from desktop_app.settings import MOST_SCALE
from desktop_app.ui.period_model import ItemRole

ITEM = "event:nazi-soviet-pact-1939"


@pytest.fixture
def looking(program, span_of):
    """A program that shows some years and an event."""
    program.state.selection.select("period:pact-making")
    program.state.selection.select(ITEM)
    program.state.lanes.set_visible("lane:trade", False)
    program.state.viewport.show(span_of("1936/1941"))
    return program


def checked(program, group):
    commands = program.window.commands
    return [name for name, action in commands.items() if name.startswith(group) and action.isChecked()]


def assert_same_view(program, span):
    window = program.window
    assert window.isVisible()
    assert program.state.viewport.span == span
    assert program.state.lanes.hidden == {"lane:trade"}
    assert program.state.selection.item == window.detail._item.id == window.timeline._chosen == ITEM
    assert window.tree.tree.currentIndex().data(ItemRole) == ITEM
    assert not window.tree._boxes["lane:trade"].isChecked()
    assert window.commands["back"].isEnabled()


def test_another_theme_keeps_view_choice_and_history(looking, qapp):
    span = looking.state.viewport.span
    looking.window.commands["theme-dark"].trigger()
    qapp.processEvents()
    assert_same_view(looking, span)
    assert qapp.palette().color(qapp.palette().ColorRole.Base) == DARK.ground
    assert checked(looking, "theme-") == ["theme-dark"]
    looking.window.commands["theme-light"].trigger()
    qapp.processEvents()
    assert_same_view(looking, span)
    assert qapp.palette().color(qapp.palette().ColorRole.Base) == LIGHT.ground


def menu_titles(program):
    return {action.text() for action in program.window.menuBar().actions()}


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_another_language_keeps_view_choice_and_history(looking, qapp, language):
    span, before = looking.state.viewport.span, looking.window.detail.toPlainText()
    english = menu_titles(looking)
    looking.window.commands[f"language-{language}"].trigger()
    qapp.processEvents()
    assert_same_view(looking, span)
    assert looking.window.detail.toPlainText() != before
    assert menu_titles(looking).isdisjoint(english)
    assert checked(looking, "language-") == [f"language-{language}"]


def test_choices_still_reach_every_part_after_a_change(looking, qapp):
    looking.window.commands["theme-dark"].trigger()
    looking.window.commands["language-fr"].trigger()
    looking.window.commands["back"].trigger()
    assert looking.state.selection.item == looking.window.detail._item.id == "period:pact-making"


def test_a_view_without_what_is_chosen_stays_as_it_is(looking, qapp, qtbot, span_of):
    looking.state.viewport.show(span_of("1970/1975"))
    looking.window.commands["theme-dark"].trigger()
    qtbot.wait(200)  # as long as a motion may take
    assert looking.state.viewport.span == span_of("1970/1975")


def test_the_size_of_the_window_survives_a_change(looking, qapp):
    looking.window.resize(780, 610)
    size = looking.window.size()
    looking.window.commands["theme-dark"].trigger()
    qapp.processEvents()
    assert looking.window.size() == size


def test_the_old_window_is_gone_after_a_change(looking, qapp):
    old = looking.window
    looking.window.commands["theme-dark"].trigger()
    assert not old.isVisible()
    assert looking.window is not old


def test_larger_text_is_larger_everywhere_and_normal_text_the_same_again(program, settings):
    def heights():
        window = program.window
        parts = (window.tree.tree, window.search, window.menuBar(), window.statusBar(), window.detail)
        return [window.timeline.scene.row_height, *(part.fontMetrics().height() for part in parts)]

    before = heights()
    program.window.commands["larger"].trigger()
    program.window.commands["larger"].trigger()
    assert all(large > small for large, small in zip(heights(), before, strict=True))
    assert settings.text_scale > 1.2
    program.window.commands["normal-text"].trigger()
    assert heights() == before
    assert settings.text_scale == 1.0


def test_texts_are_never_larger_or_smaller_than_can_be_read(program, settings):
    for _ in range(30):
        program.window.text_size_wanted.emit(2.0)
    assert settings.text_scale == MOST_SCALE
    program.window.text_size_wanted.emit(0.0)
