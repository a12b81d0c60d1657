"""The file of an edition that is open is cut, overwritten, replaced or removed: the window goes on, or says so."""

import os
import shutil

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_app.paths import EDITION


@pytest.fixture
def said(monkeypatch):
    sentences = []
    monkeypatch.setattr(QMessageBox, "warning", staticmethod(lambda _parent, _title, text: sentences.append(text)))
    return sentences


@pytest.fixture
def copied(qtbot, make_program, tmp_path):
    """A program that shows a copy of the edition."""
    path = tmp_path / "copy.db"
    shutil.copyfile(EDITION, path)
    program = make_program(path)
    program.show()
    qtbot.waitUntil(lambda: program.state.selection.item != "", timeout=2000)
    return program


def _removed(path):
    path.unlink()


def _replaced(path):
    shutil.copyfile(EDITION, path.with_name("new.db"))
    path.with_name("new.db").replace(path)


def _cut(path):
    os.truncate(path, 8192)


def _emptied(path):
    os.truncate(path, 0)


def _overwritten(path):
    path.write_bytes(b"\xff" * path.stat().st_size)


@pytest.mark.parametrize("change", [_removed, _replaced, _cut, _emptied, _overwritten])
def test_the_window_goes_on_or_says_so_in_a_sentence(qapp, qtbot, copied, said, change):
    path = copied._options.database
    change(path)
    for item in ("person:maxim-litvinov", "event:treaty-1944", "reference:article", "period:pact-making", "day:1935"):
        copied.state.selection.select(item)
        qapp.processEvents()
    copied.state.viewport.zoom(30.0, copied.state.viewport.span.middle)
    qapp.processEvents()
    copied.state.items.toggle("kind", "treaty")
    qtbot.waitUntil(lambda: not copied.window.filtering.is_waiting, timeout=5000)
    qapp.processEvents()
    assert copied.window.isVisible()
    assert all("\n" not in sentence for sentence in said)
    assert said  # the filter at least has to read the file anew


def test_a_file_that_can_not_be_read_leaves_the_window_with_its_edition(qapp, copied, said, tmp_path):
    (tmp_path / "other.db").write_bytes(EDITION.read_bytes()[:30_000])
    before = copied.window
    copied.open_edition(str(tmp_path / "other.db"))
    assert copied.window is before
    assert len(said) == 1
    copied.state.selection.select("event:treaty-1944")
    assert len(said) == 1


def test_what_a_filter_and_a_search_meet_is_said_in_the_language_of_the_window(qapp, qtbot, copied, said):
    copied.choose_language("fr")
    path, window = copied._options.database, copied.window
    _replaced(path)
    sentence = f"La base {path} a été modifiée ou retirée pendant qu’elle était ouverte\xa0; rouvrez-la."
    copied.state.items.toggle("kind", "treaty")
    qtbot.waitUntil(lambda: said == [sentence], timeout=5000)
    window.search.open()
    qtbot.keyClicks(window.search, "traite")
    qtbot.waitUntil(lambda: sentence in window.search.results.status.text(), timeout=5000)
