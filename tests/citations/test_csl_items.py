import pytest

from desktop_app.citations.csl_items import edition_item, locator_of, work_item
from desktop_app.domain.entities import Item
from tests.citations.works import work


def test_an_article_in_a_journal():
    carley = work(
        kind="article", authors="Carley, Michael Jabara", year="2000", title="Episodes",
        container="Europe-Asia Studies", volume="52", issue="7", pages="1275-1305", doi="10.1/x", issn="0966-8136",
    )  # fmt: skip
    assert work_item(carley) == {
        "id": "reference:work",
        "type": "article-journal",
        "title": "Episodes",
        "author": [{"family": "Carley", "given": "Michael Jabara"}],
        "issued": {"date-parts": [[2000]]},
        "container-title": "Europe-Asia Studies",
        "volume": "52",
        "issue": "7",
        "page": "1275-1305",
        "DOI": "10.1/x",
        "ISSN": "0966-8136",
    }


def test_a_cell_of_authors_holds_several_and_says_who_only_edited():
    item = work_item(work(authors="Evans, Martin|Godin, Emmanuel | Potemkin, Vladimir (ed.)|"))
    assert item["author"] == [{"family": "Evans", "given": "Martin"}, {"family": "Godin", "given": "Emmanuel"}]
    assert item["editor"] == [{"family": "Potemkin", "given": "Vladimir"}]


def test_what_is_not_known_is_not_there():
    assert work_item(work(title="Красин в Париже")) == {
        "id": "reference:work", "type": "book", "title": "Красин в Париже",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "type_"),
    [
        ({"kind": "book"}, "book"),
        ({"kind": "book", "container": "A collection"}, "chapter"),
        ({"kind": "article", "container": "Espoir"}, "article-journal"),
        ({"kind": "article", "url": "https://x.org"}, "webpage"),
        ({"kind": "article"}, "document"),
        ({"kind": "press"}, "article-newspaper"),
        ({"kind": "encyclopedia"}, "entry-encyclopedia"),
        ({"kind": "thesis"}, "thesis"),
        ({"kind": "report"}, "report"),
        ({"kind": "treaty-text", "url": "https://x.org"}, "treaty"),
        ({"kind": "primary", "container": "Foreign Relations of the United States"}, "chapter"),
        ({"kind": "a kind of tomorrow"}, "document"),
    ],
)
def test_kinds_are_csl_types(cells, type_):
    assert work_item(work(**cells))["type"] == type_


def test_the_date_that_stands_for_an_issue_is_the_date_of_issue():
    item = work_item(work(kind="press", container="Time", year="1960", issue="16 May 1960"))
    assert item["issued"] == {"date-parts": [[1960, 5, 16]]}
    assert "issue" not in item
    assert work_item(work(kind="press", year="1961", issue="16 May 1960"))["issue"] == "16 May 1960"


def test_a_place_in_a_container_is_its_pages_a_chapter_or_a_number():
    assert work_item(work(kind="press", pages="p. 386-394"))["page"] == "386-394"
    assert work_item(work(container="Double détente", pages="ch. V"))["chapter-number"] == "V"
    assert work_item(work(kind="primary", pages="doc. 244"))["number"] == "doc. 244"


def test_pages_of_a_whole_book_are_where_to_look_in_it():
    gildea = work(pages="30-35", oclc="12", note="The publisher is not given.")
    assert "page" not in work_item(gildea)
    assert work_item(gildea)["note"] == "p. 30-35. OCLC 12. The publisher is not given."
    assert locator_of(gildea) == "30-35"
    assert locator_of(work(pages="chapter VIII")) == "chap. VIII"
    assert locator_of(gildea, "p. 33") == "33"
    assert locator_of(gildea, "doc. 39") == "doc. 39"
    assert locator_of(work(kind="press", pages="1")) == locator_of(work(pages="appendix D")) == ""


def test_a_page_of_the_edition_has_its_lasting_id_and_no_author():
    facts = {"edition": "Relations", "edition_fr": "Les relations", "edition_version": "2026.2"}
    pact = Item("event:pact-1935", "event", "Pact")
    assert edition_item(pact, facts) == {
        "id": "relations:event:pact-1935",
        "type": "entry-encyclopedia",
        "title": "Pact",
        "container-title": "Relations",
        "version": "2026.2",
        "issued": {"date-parts": [[2026]]},
        "archive_location": "relations:event:pact-1935",
        "language": "en",
    }
    assert edition_item(pact, facts, "fr")["container-title"] == "Les relations"


@pytest.mark.parametrize("version", ["", "draft", "20261"])
def test_an_edition_whose_version_names_no_year_has_no_date(version):
    item = edition_item(Item("period:x", "period", "X"), {"edition_version": version})
    assert "issued" not in item
    assert "container-title" not in item
