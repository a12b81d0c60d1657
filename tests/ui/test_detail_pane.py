from html import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextDocument
from PySide6.QtWidgets import QMessageBox

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Account, Citation, Fact, Item, Mention, Picture, Reference, Section
from desktop_app.paths import PICTURES
from desktop_app.render.theme import DARK, LIGHT
from desktop_app.store.item_store import find_item
from desktop_app.ui.detail_html import DetailWriter
from desktop_app.ui.detail_pane import DetailPane

PACT = "event:mutual-assistance-pact-1935"
HOSTILE = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<script>alert(1)</script>",
    '"><a href="https://evil.example/">here</a>',
    "' onclick='x",
    "&lt;i&gt;",
    "&amp;",
    "<!--",
    "-->",
    "</style>",
    "</body></html>",
    "<table><tr><td>",
    "<h1>",
    "]]>",
)
_texts = st.one_of(st.sampled_from(HOSTILE), st.lists(st.sampled_from([*HOSTILE, "Ж", " a "]), max_size=3).map("".join))


def item_of(text):
    """An item that says the same text everywhere."""
    reference = Reference("reference:a", 1, "book", *[text] * 15)
    return Item(
        "event:a",
        "event",
        text,
        native_title=text,
        date=parse("1935-05-02"),
        chips=(text,),
        lane="lane:war",
        text=text,
        facts=(Fact("remark", text), Fact("url", text), Fact(text, text)),
        sections=(Section("people", (Mention("person:a", text, text), Mention("", text, text, note=text))),),
        citations=(Citation(reference, text, text),),
        accounts=(Account("account:a", text, text, None, True, text, ("reference:a",)),),
        pictures=(Picture("picture:a", text, text, text, text, text, is_flag=False),),
        confidence="low",
        needs_source=True,
    )


def document_of(item):
    document = QTextDocument()
    document.setHtml(DetailWriter(LIGHT, "en").html(item))
    return document


def fragments(document):
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()


def shape(document):
    """What markup made: places of links, pictures and headings, whatever the texts are."""
    links = [f.charFormat().anchorHref() for f in fragments(document) if f.charFormat().isAnchor()]
    pictures = sum(f.charFormat().isImageFormat() for f in fragments(document))
    levels, block = [], document.begin()
    while block.isValid():
        levels.append(QTextBlockFormat(block.blockFormat()).headingLevel())
        block = block.next()
    return pictures, sum(level == 1 for level in levels), [link for link in links if link]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_texts)
def test_markup_in_data_never_becomes_markup(qapp, text):
    pictures, titles, links = shape(document_of(item_of(text)))
    assert pictures == 1
    assert titles <= 1
    allowed = {"#source-1", "reference:a", "person:a", text}
    assert {link for link in links if link not in allowed and link.strip() != text.strip()} == set()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is_written(qapp, text):
    item = item_of("plain")._replace(title=f"A {text} Z", text=f"B {text} Y")
    shown = document_of(item).toPlainText()
    assert f"A {text} Z" in shown
    assert f"B {text} Y" in shown


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_item_of_the_edition_can_be_written(content, edition, theme):
    writer = DetailWriter(theme, "en")
    document = QTextDocument()
    for number, (item_id, title) in enumerate(edition.execute("SELECT item, kind FROM search_document").fetchall()):
        item = content.item(item_id)
        html = writer.html(item)
        if number % 10 == 0:
            document.setHtml(html)
            assert item.title.split()[0] in document.toPlainText(), (item_id, title)


@pytest.fixture
def pane(qtbot, content):
    pane = DetailPane("en", PICTURES)
    qtbot.addWidget(pane)
    pane.set_look(LIGHT, pane.font())
    pane.resize(400, 300)
    pane.show()
    pane.show_item(content.item(PACT))
    return pane


@pytest.fixture
def web(monkeypatch):
    """What was asked, what was opened, and the answer to give."""

    class Web:
        answer = QMessageBox.StandardButton.Yes

        def __init__(self):
            self.asked, self.opened = [], []

    web = Web()

    def question(_parent, _title, text, *_more):
        web.asked.append(text)
        return web.answer

    monkeypatch.setattr(QMessageBox, "question", staticmethod(question))
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: web.opened.append(url.toString())))
    return web


def test_says_what_the_edition_knows_of_an_item(pane, content):
    text = pane.toPlainText()
    item = content.item(PACT)
    assert item.title in text
    assert "2 May 1935" in text
    assert "Thursday" in text
    assert item.text[:40] in text
    assert "Charles Alphand" in text
    assert "[1]" in text


def test_a_link_to_an_item_is_told_not_followed(qtbot, pane):
    before = pane.toPlainText()
    with qtbot.waitSignal(pane.item_linked, timeout=500) as told:
        pane.anchorClicked.emit(QUrl("envoy:fr-alphand-1933"))
    assert told.args == ["envoy:fr-alphand-1933"]
    assert pane.toPlainText() == before


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "http://example.org/"])
def test_an_address_of_the_web_is_asked_about_first(qtbot, pane, web, address):
    with qtbot.assertNotEmitted(pane.item_linked):
        pane.anchorClicked.emit(QUrl(address))
    assert len(web.asked) == 1
    assert address in web.asked[0]
    assert web.opened == [address]


def test_an_address_that_is_declined_is_not_opened(pane, web):
    web.answer = QMessageBox.StandardButton.No
    pane.anchorClicked.emit(QUrl("https://example.org/"))
    assert len(web.asked) == 1
    assert web.opened == []


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/"])
def test_nothing_but_the_web_is_ever_opened(pane, web, address):
    pane.anchorClicked.emit(QUrl(address))
    assert web.opened == []


def test_a_mark_of_a_source_scrolls_to_that_source(pane, web):
    assert pane.verticalScrollBar().value() == 0
    pane.anchorClicked.emit(QUrl("#source-1"))
    assert pane.verticalScrollBar().value() > 0
    assert web.asked == []


def test_an_item_is_shown_again_as_it_was_scrolled(pane, content):
    pane.verticalScrollBar().setValue(120)
    pane.show_item(content.item("period:pact-making"))
    assert pane.verticalScrollBar().value() == 0
    pane.show_item(content.item(PACT))
    assert pane.verticalScrollBar().value() == 120


def test_accounts_that_disagree_are_told_with_their_sources_and_the_one_that_is_followed(pane, content):
    accounts = (
        Account("account:a", "date", "Signed on 2 May.", None, True, "The text says so.", ("reference:x",)),
        Account("account:b", "date", "It counts from 1936.", None, False, "", ("reference:y",)),
    )
    office = Mention("", "Prime minister", "", parse("1935/1936"))
    item = content.item(PACT)
    works = [Citation(item.citations[0].reference._replace(id=f"reference:{id_}"), "", "") for id_ in "xy"]
    item = item._replace(accounts=accounts, citations=tuple(works), text_sources=("reference:x", "reference:y"))
    pane.show_item(item)
    text = pane.toPlainText()
    assert "ACCOUNTS THAT DISAGREE" in text
    assert "✓ Signed on 2 May.[1] (followed here)" in text
    assert "The text says so." in text
    assert "○ It counts from 1936.[2]" in text
    pane.show_item(item._replace(accounts=tuple(one._replace(about=office) for one in accounts)))
    assert "Date · Prime minister, 1935 – 1936\n" in pane.toPlainText()
    assert f"{item.text}[1]\n" in text  # the text of the page does not rest on the account that is not followed


def test_a_line_that_nothing_confirms_says_so_and_what_is_known(pane, content):
    item = content.item(PACT)
    source = item.citations[1].reference.id
    lines = (
        Mention("", "Post vacant", note="Nobody is named.", confirmed=False),
        Mention("", "Jean Herbette", sources=(source,)),
    )
    pane.show_item(item._replace(sections=(Section("posts", lines),)))
    text = pane.toPlainText()
    assert "Post vacant\nNobody is named.\nnot confirmed\n" in text
    assert "Jean Herbette[2]\n" in text  # the line rests on a source of its own
    assert text.count("not confirmed") == 1


def test_a_picture_is_shown_with_its_words_and_its_credit(pane, content):
    item = content.item("event:normandie-niemen-yak3")
    (picture,) = item.pictures
    pane.show_item(item)
    images = [f.charFormat().toImageFormat() for f in fragments(pane.document()) if f.charFormat().isImageFormat()]
    assert [image.name() for image in images] == ["picture:0"]
    assert not pane.loadResource(0, QUrl("picture:0")).isNull()
    assert pane.loadResource(0, QUrl("picture:1")).isNull()
    assert picture.alt in pane.toHtml()
    assert f"{picture.title}. {picture.credit}. {picture.licence}." in pane.toPlainText()


def test_pictures_and_pages_of_the_disk_are_not_loaded(pane, tmp_path, content):
    from PySide6.QtGui import QColor, QImage

    picture = QImage(400, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "red.png"))
    address = QUrl.fromLocalFile(str(tmp_path / "red.png")).toString()
    pane.show_item(content.item(PACT)._replace(title=f'<img src="{address}">'))
    image = pane.grab().toImage()
    assert QColor("red").rgb() not in {image.pixel(x, y) for x in range(0, 400, 5) for y in range(0, 300, 5)}


def test_the_page_of_a_day_words_who_is_not_known_and_what_is_not_certain(qapp, small):
    text = document_of(find_item(small, "day:1931-05-02")).toPlainText()
    assert "Who was in post" in text
    assert "not certain on this date" in text
    assert "nobody known in post" in text


def test_what_is_known_stands_under_a_name_in_a_narrow_pane_and_beside_it_in_a_wide_one(pane, content):
    narrow = pane.toPlainText()
    assert "Plenipotentiary · c. November 1934 – 4 April 1937" in narrow
    pane.verticalScrollBar().setValue(40)
    pane.resize(900, 300)
    wide = pane.toPlainText()
    assert "Plenipotentiary ·" not in wide
    assert pane.verticalScrollBar().value() > 0
    pane.resize(400, 300)
    assert pane.toPlainText() == narrow


def test_accounts_stand_side_by_side_where_there_is_room(qapp, content):
    item = content.item("event:loan-repudiation-1918")
    narrow, wide = (DetailWriter(LIGHT, "en", is_wide=is_wide).html(item) for is_wide in (False, True))
    assert '<td width="33%"' in wide
    assert '<td width="33%"' not in narrow
    assert all(escape(account.answer) in page for account in item.accounts for page in (narrow, wide))


def test_the_places_of_an_event_are_links(pane, content):
    assert '<a href="place:paris">' in DetailWriter(LIGHT, "en").html(content.item(PACT))
