"""The axis stands at once; what stands around it follows, and nothing that is seen moves."""

import subprocess
import sys

import pytest

LATER = ["detail_pane", "period_tree", "lower_side", "search_results", "filter_bar", "cite_dialog", "guide"]


@pytest.fixture
def unpainted(make_program):
    """The program with a window that has not been painted."""
    return make_program()


def places(window):
    parts = (window.menuBar(), window.top_bar, window.timeline, window.overview, window.statusBar())
    return [(part.mapTo(window, part.rect().topLeft()).toTuple(), part.size().toTuple()) for part in parts]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_moves_when_the_sides_are_filled(qapp, unpainted, scale):
    unpainted.choose_text_size(scale)
    unpainted.window.resize(1300, 800)
    qapp.processEvents()
    unpainted.window.save()  # larger texts need wider sides, and so they are found again
    window = unpainted._make_window()
    window.resize(1300, 800)  # the screen of the tests is smaller
    window.show()
    qapp.processEvents()
    before = places(window)
    window.complete()
    qapp.processEvents()
    assert places(window) == before
    assert window.tree.isVisible()
    assert window.detail.isVisible()
    window.close()


def test_the_sides_are_there_after_the_first_frame(qtbot, unpainted):
    assert not hasattr(unpainted.window, "tree")
    unpainted.show()
    qtbot.waitUntil(lambda: hasattr(unpainted.window, "tree"), timeout=2000)


def test_a_command_given_before_the_first_frame_finds_the_sides(unpainted):
    unpainted.window.commands["related"].trigger()
    assert unpainted.window.tables.currentIndex() == 2


def test_a_window_closed_before_its_first_frame_keeps_what_was_kept(unpainted, settings):
    settings.lower_page = 1
    unpainted.window.close()
    assert settings.lower_page == 1


def test_modules_of_the_sides_are_loaded_after_the_axis():
    names = [f"desktop_app.ui.{name}" for name in LATER]
    code = f"import sys, desktop_app.app; print([name for name in {names} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
