"""What the next start finds as the last one left it."""

import pytest
from PySide6.QtCore import QEvent, QSettings, QSize
from PySide6.QtGui import QImage

from desktop_app import app
from desktop_app.app import Options
from desktop_app.domain.errors import UserError
from desktop_app.paths import EDITION
from desktop_app.settings import Settings


@pytest.fixture
def next_run(settings_file):
    """Fresh settings from the same file."""
    return lambda: Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))


def test_size_view_choice_and_lanes_are_remembered(open_program, settings, next_run, span_of):
    first = open_program(QSize(780, 610))
    first.state.viewport.show(span_of("1936/1941"))
    first.state.selection.select("event:nazi-soviet-pact-1939")
    first.state.viewport.show(span_of("1936/1941"))
    first.state.lanes.set_visible("lane:war", False)
    first.state.lanes.set_collapsed("lane:trade", True)
    first.state.lanes.set_pinned("lane:visits", True)
    size = first.window.size()
    first.window.close()
    settings._store.sync()

    second = open_program(None, next_run())
    assert second.window.size() == size
    assert second.state.viewport.span == span_of("1936/1941")
    assert second.state.selection.item == "event:nazi-soviet-pact-1939"
    assert second.state.lanes.arrangement == first.state.lanes.arrangement
    assert next(strip.id for strip in second.window.timeline.scene.lanes) == "lane:visits"


def test_what_is_arranged_is_kept_while_the_window_is_open(open_program, settings, next_run):
    program = open_program()
    program.state.selection.select("event:nazi-soviet-pact-1939")
    assert program.window._keeping.isActive()
    program.window._keeping.timeout.emit()
    settings._store.sync()
    assert next_run().item == "event:nazi-soviet-pact-1939"
    program.window.close()
    assert not program.window._keeping.isActive()


def test_a_closed_side_stays_closed(open_program, settings, next_run):
    first = open_program()
    first.window.commands["details"].trigger()
    first.window.close()
    settings._store.sync()
    second = open_program(None, next_run())
    assert not second.window.detail.isVisible()
    assert second.window.tree.isVisible()


def test_theme_and_language_are_remembered(open_program, settings, next_run, qapp):
    first = open_program()
    first.choose_theme("dark")
    first.choose_language("fr")
    settings._store.sync()
    second = open_program(with_settings=next_run(), theme="", language="")
    assert second.window._theme.name == "dark"
    assert second.window._language == "fr"


def test_the_command_line_goes_before_what_is_remembered(open_program, settings, span_of):
    settings.span, settings.item, settings.theme = (2421500.0, 2422000.0), "period:pact-making", "dark"
    program = open_program(span=span_of("1960/1970"), select="event:mutual-assistance-pact-1935")
    assert program.window._theme.name == "light"
    assert program.state.selection.item == "event:mutual-assistance-pact-1935"


@pytest.mark.parametrize("span", ["1930/1946", "1935-05"])
def test_the_span_of_the_command_line_is_shown_and_the_first_item_does_not_move_it(open_program, span_of, span):
    assert open_program(span=span_of(span)).state.viewport.span == span_of(span)


def test_the_span_of_the_command_line_is_shown_also_where_the_first_item_lies_elsewhere(open_program, span_of):
    assert open_program(span=span_of("1960/1970")).state.viewport.span == span_of("1960/1970")


def test_a_remembered_view_without_what_was_chosen_stays_as_it_was(open_program, settings, span_of):
    span = span_of("1960/1970")
    settings.span, settings.item = (span.start, span.end), "event:mutual-assistance-pact-1935"
    program = open_program()
    assert program.state.selection.item == "event:mutual-assistance-pact-1935"
    assert program.state.viewport.span == span


def test_an_item_of_the_command_line_is_brought_into_view(open_program, settings, span_of):
    settings.span = (span_of("1960/1970").start, span_of("1960/1970").end)
    program = open_program(select="event:mutual-assistance-pact-1935")
    assert program.state.viewport.span.contains(span_of("1935-05-02"))


def test_a_remembered_item_or_lane_of_another_edition_is_left_out(open_program, settings):
    settings.item, settings.hidden_lanes = "event:of-another-edition", ["lane:of-another-edition"]
    program = open_program()
    assert program.state.selection.item == "event:mutual-assistance-pact-1935"
    assert program.state.lanes.hidden == frozenset()


@pytest.mark.parametrize("span", [(1.0, 2.0), (-1e12, 1e12), (9e9, 9e10)])
def test_a_remembered_span_far_outside_is_brought_inside(open_program, settings, span):
    settings.span = span
    viewport = open_program().state.viewport
    assert viewport.limits.contains(viewport.span)


@pytest.fixture
def pictured(qapp, monkeypatch, tmp_path, span_of):
    """Paint a picture; return it and the program that was in it."""
    programs = []

    class Watched(app.Program):
        def __init__(self, *args):
            super().__init__(*args)
            programs.append(self)

    monkeypatch.setattr(app, "make_application", lambda: qapp)
    monkeypatch.setattr(app, "qInstallMessageHandler", lambda _handler: None)
    monkeypatch.setattr(app, "Program", Watched)

    def paint(name="a.png", **options):
        app.take_screenshot(Options(EDITION, **options), QSize(1280, 720), tmp_path / name)
        return QImage(str(tmp_path / name)), programs[-1]

    yield paint
    for program in programs:
        qapp.styleHints().colorSchemeChanged.disconnect(program._scheme_changed)
        program._translations.remove()
        program.window.close()
        program.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for program in programs:
        program.close()


def test_a_picture_has_the_size_and_the_span_and_the_item_that_were_asked_for(pictured, span_of):
    image, program = pictured(
        span=span_of("1960/1970"), select="event:nazi-soviet-pact-1939", theme="dark", language="fr"
    )
    assert image.size() == QSize(1280, 720)
    assert program.state.viewport.span == span_of("1960/1970")
    assert program.window.detail._item.id == "event:nazi-soviet-pact-1939"
    assert len({image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)}) > 20


def test_a_picture_is_the_same_each_time(pictured):
    assert pictured(theme="light", language="en")[0] == pictured(theme="light", language="en")[0]


def test_a_picture_in_a_missing_folder_is_a_sentence(pictured):
    with pytest.raises(UserError, match="no-such-folder"):
        pictured("no-such-folder/a.png", theme="light", language="en")


@pytest.mark.parametrize("item", ["treaty-1944", "event:no-such-event", "nonsense"])
def test_no_picture_is_painted_of_an_item_that_is_not_there(pictured, tmp_path, item):
    with pytest.raises(UserError, match=f"There is no item '{item}'; ids are written kind:name"):
        pictured(select=item)
    assert not list(tmp_path.glob("*.png"))


def test_indicators_that_are_not_there_are_told_with_those_that_are(pictured):
    with pytest.raises(UserError, match="There is no indicator 'trade'; there are indicator:"):
        pictured(indicators=("trade",))
