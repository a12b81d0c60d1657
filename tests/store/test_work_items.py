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
    supported = {(line.id, line.title, line.detail, line.note) for line in _mentions(page, "supports")}
    assert supported == {
        ("event:pact-1935", "Pact of mutual assistance", "kind:event", "as the article cites it"),
        ("envoy:fr-herbette-1925", "Jean Herbette", "kind:envoy", ""),
        ("person:jean-herbette", "Jean Herbette", "kind:person", ""),
        ("person:leonid-krasin", "Commissar", "kind:person", ""),  # a term in an office is shown with its person
        ("person:leonid-krasin", "He left in July.", "kind:person", ""),  # and so is an account about it
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


def test_the_values_of_a_series_stand_on_its_page_with_their_flags(edition):
    (section,) = find_item(edition, "indicator:un-agreement", "fr").sections
    lines = {line.title: (line.detail, line.note) for line in section.mentions}
    assert section.key == "values"
    assert lines["1946"] == ("51,2", "")
    assert lines["1953"] == ("16,7", "fewer than 20 votes")
    assert len(lines) == len(section.mentions)


def test_each_subject_of_a_series_has_a_section_of_its_own(edition):
    keys = [section.key for section in find_item(edition, "indicator:un-agreement-by-issue").sections]
    assert "values-of:colonialism" in keys
    assert len(keys) == 6
