from desktop_app.domain.dates import parse
from desktop_app.store.item_store import find_item


def _mentions(page, key):
    return [mention for section in page.sections if section.key == key for mention in section.mentions]


def test_the_page_of_a_reference_says_what_rests_on_it(small):
    page = find_item(small, "reference:duroselle")
    facts = {fact.key: fact.value for fact in page.facts}
    assert facts == {
        "article-number": "1",
        "authors": "Duroselle, J.-B.",
        "publisher": "Imprimerie nationale",
        "place": "Paris",
        "year": "1979",
    }
    supported = {(mention.id, mention.title, mention.detail) for mention in _mentions(page, "supports")}
    assert supported == {
        ("event:pact-1935", "Pact of mutual assistance", "as the article cites it"),
        ("envoy:fr-herbette-1925", "Jean Herbette", ""),
        ("person:jean-herbette", "Jean Herbette", ""),
        ("person:leonid-krasin", "Commissar", ""),  # a term in an office is shown with its person
        ("person:leonid-krasin", "He left in July.", ""),  # and so is an account about it
    }


def test_the_page_of_a_related_article(small):
    page = find_item(small, "related-article:locarno")
    assert (page.date, page.text) == (parse("1925"), "A treaty.")
    assert [mention.id for mention in _mentions(page, "events")] == ["event:pact-1932"]


def test_the_page_of_a_note(small):
    page = find_item(small, "note:a")
    assert (page.title, page.text) == ("Infobox", "He was called envoy.")
    assert [mention.title for mention in _mentions(page, "titles-in-force")] == ["Ambassador of France"]
    assert [mention.id for mention in _mentions(page, "events")] == ["event:pact-1935"]


def test_the_page_of_an_indicator(small):
    page = find_item(small, "indicator:trade")
    assert page.date == parse("1925/1939")
    assert {fact.key: fact.value for fact in page.facts} == {
        "unit": "francs",
        "made-how": "Added up by year.",
        "source": "Customs",
        "licence": "CC0",
        "doubts": "Gold francs.",
    }
