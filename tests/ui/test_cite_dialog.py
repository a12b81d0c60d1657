import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.citations import STYLE_IDS
from desktop_app.content import content_of
from desktop_app.paths import EDITION
from desktop_app.render.theme import DARK, LIGHT
from desktop_app.ui.cite_dialog import CiteDialog
from desktop_app.ui.window_content import Citer

PACT = "event:mutual-assistance-pact-1935"


def _open(qtbot, citer, write):
    """Return the dialog and what it tells."""
    dialog = CiteDialog(citer, write, LIGHT)
    qtbot.addWidget(dialog)
    told = SimpleNamespace(styles=[], exported=[])
    dialog.style_chosen.connect(told.styles.append)
    dialog.works_exported.connect(told.exported.append)
    return dialog, told


@pytest.fixture
def cite(qtbot, content):
    """Open the dialog and show an item: cite(item, title). `cite.told` is what the dialog tells."""
    dialog, told = _open(qtbot, content.citer, content.write_works)

    def show(item, title=""):
        dialog.show_item(item, title)
        qtbot.waitUntil(lambda: not dialog.answers.is_waiting, timeout=10_000)
        return dialog.page.toPlainText()

    yield SimpleNamespace(show=show, dialog=dialog, told=told)
    dialog.stop()


def test_an_item_is_cited_with_its_sources(cite, content):
    text = cite.show(PACT)
    assert text.startswith("“Franco-Soviet Pact of Mutual Assistance.” France–Soviet Union relations, 1917–1991, ")
    assert text.count("\n[") == len(content.item(PACT).citations) > 3
    assert "SOURCES" in text
    assert "<i>" not in text
    assert cite.dialog.lasting_id.text() == f"relations:{PACT}"
    assert cite.dialog.edition.text().startswith("France–Soviet Union relations, 1917–1991, ")


def test_all_six_styles_are_offered_and_each_draws_it_otherwise(cite):
    styles = cite.dialog.styles
    assert tuple(styles.itemData(at) for at in range(styles.count())) == STYLE_IDS
    cite.show(PACT)
    texts = set()
    for style in STYLE_IDS:
        cite.dialog.set_style(style)
        texts.add(cite.show(PACT).partition("\n")[0])
    assert len(texts) == len(STYLE_IDS)


def test_a_style_chosen_by_the_keyboard_is_told_and_drawn(qtbot, cite):
    before = cite.show(PACT)
    qtbot.keyClick(cite.dialog.styles, Qt.Key.Key_Down)
    assert cite.told.styles == ["chicago-note"] == [cite.dialog.style_id]
    qtbot.waitUntil(lambda: cite.dialog.page.toPlainText() not in ("", before), timeout=10_000)
    qtbot.waitUntil(lambda: "version 2" in cite.dialog.page.toPlainText(), timeout=10_000)


def test_a_style_that_is_remembered_is_chosen_without_telling_and_an_unknown_one_not(cite):
    cite.dialog.set_style("gost")
    cite.dialog.set_style("harvard")
    assert cite.dialog.style_id == "gost"
    assert cite.told.styles == []
    assert cite.dialog.page.toPlainText() == ""


def test_the_citation_is_copied_as_text_and_as_html(cite):
    cite.show(PACT)
    cite.dialog.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().endswith(f"relations:{PACT}.")
    assert "\n" not in data.text()
    assert "<i>France–Soviet Union relations, 1917–1991</i>" in data.html()


def test_everything_is_copied(cite, content):
    cite.show(PACT)
    cite.dialog.copy_all_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert len(data.text().splitlines()) == data.html().count("<p>") == 1 + len(content.item(PACT).citations)


def test_the_sources_are_exported(cite, content, monkeypatch, tmp_path):
    file = tmp_path / "sources.ris"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])
    cite.show(PACT)
    cite.dialog.export_button.click()
    assert cite.told.exported == [len(content.item(PACT).citations)]
    assert file.read_text(encoding="utf-8").count("TY  - ") == cite.told.exported[0]


def test_a_work_is_cited_itself_and_can_be_exported(cite):
    text = cite.show("reference:article")
    assert text.startswith("“France–Soviet Union relations.” Wikipedia")
    assert not cite.dialog.copy_all_button.isEnabled()
    assert cite.dialog.export_button.isEnabled()


def test_a_view_is_cited_by_its_title_and_the_days_that_it_shows(cite):
    text = cite.show("range:1930/1946", "1930 – 1946")
    assert text.startswith("“1930 – 1946.”")
    assert "are cited for what happened then" in text
    assert cite.dialog.lasting_id.text() == "relations:range:1930/1946"
    assert cite.dialog.export_button.isEnabled()


@pytest.mark.parametrize("item", ["day:1935-05-02", "period:pact-making", "range:1935-05-02", "note:a"])
def test_pages_without_sources_of_their_own_are_cited_too(cite, item):
    assert f"relations:{item}" in cite.show(item).replace("\n", "")
    assert cite.dialog.copy_button.isEnabled()


@pytest.mark.parametrize("item", ["event:none", "range:1930/.."])
def test_an_item_that_is_not_there_is_one_sentence(cite, item):
    assert cite.show(item) == f"There is no item “{item}” in this edition."
    assert not cite.dialog.copy_button.isEnabled()
    assert not cite.dialog.export_button.isEnabled()
    assert cite.dialog.lasting_id.text() == ""


def test_meanwhile_it_says_so_and_copies_nothing(qtbot, content):
    go_on = threading.Event()

    def slowly(question):
        assert go_on.wait(10)
        return content.citer.cite(question)

    dialog, _told = _open(qtbot, Citer(content.citer.styles, slowly, content.citer.close), content.write_works)
    dialog.show_item(PACT)
    assert dialog.page.toPlainText() == "The citation is being written…"
    assert not dialog.copy_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=10_000)
    dialog.stop()


def test_a_failure_is_said(qtbot, content):
    def fail(_question):
        raise OSError("the disk is gone")

    dialog, _told = _open(qtbot, Citer(content.citer.styles, fail, content.citer.close), content.write_works)
    dialog.show_item(PACT)
    expected = "The citation failed (the disk is gone); open the edition again."
    qtbot.waitUntil(lambda: dialog.page.toPlainText() == expected)
    dialog.stop()


def test_markup_in_a_title_is_shown_as_it_is_written(cite):
    text = cite.show("range:1930/1946", "<b>1930</b> & <img src=x>")
    assert "<b>1930</b> & <img src=x>".lower() in text.lower()


def test_escape_closes_and_it_opens_again(qtbot, cite):
    cite.show(PACT)
    assert not cite.dialog.isModal()
    qtbot.keyClick(cite.dialog, Qt.Key.Key_Escape)
    assert not cite.dialog.isVisible()
    assert cite.show("reference:article").startswith("“France–Soviet")
    assert cite.dialog.isVisible()


def test_everything_is_reached_by_the_keyboard(cite):
    cite.show(PACT)
    reached, part = [], cite.dialog.styles
    for _ in range(20):
        reached.append(part)
        part = part.nextInFocusChain()
    dialog = cite.dialog
    for wanted in (dialog.page, dialog.lasting_id, dialog.edition, dialog.copy_button, dialog.export_button):
        assert wanted in reached
        assert wanted.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_takes_another_look(cite):
    cite.show(PACT)
    before = cite.dialog.page.document().defaultFont().pointSizeF()
    font = QFont(cite.dialog.font())
    font.setPointSizeF(before * 2)
    text = cite.dialog.page.toPlainText()
    cite.dialog.set_look(DARK, font)
    assert cite.dialog.page.document().defaultFont().pointSizeF() == before * 2
    assert DARK.soft_ink.name() in cite.dialog.page.toHtml()
    assert cite.dialog.page.toPlainText() == text


def test_it_speaks_the_language_of_the_edition(qtbot, edition):
    content = content_of(edition, EDITION, "Édition", "fr")
    dialog, _told = _open(qtbot, content.citer, content.write_works)
    dialog.show_item(PACT)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=10_000)
    assert "Pacte" in dialog.page.toPlainText()
    dialog.stop()
