from desktop_app.domain.entities import Fact
from desktop_app.store.item_store import find_item


def test_the_page_of_a_place(small):
    page = find_item(small, "place:paris", "fr")
    assert (page.kind, page.title, page.chips) == ("place", "Paris", ("FR",))
    assert page.facts == (Fact("coordinates", "48,86°, 2,35°"),)
    assert [(section.key, [line.id for line in section.mentions]) for section in page.sections] == [
        ("events", ["event:pact-1935"]),
        ("treaties", ["treaty:pact"]),
    ]
    assert not page.needs_source


def test_every_place_of_the_edition_has_a_page(edition):
    for (item,) in edition.execute("SELECT id FROM place").fetchall():
        assert find_item(edition, item, "ru").sections
