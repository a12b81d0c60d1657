from desktop_app.domain.folding import fold
from tests.fixtures_edition import all_rows


def test_every_item_has_a_document(small):
    tables = "event treaty period person envoy reference related_article indicator note".split()
    items = [item for table in tables for item in all_rows(small, f"SELECT id FROM {table}")]
    assert sorted(all_rows(small, "SELECT item FROM search_document")) == sorted(items)


def test_documents_are_folded(small):
    for row in small.execute("SELECT title, names, body FROM search_document"):
        assert [fold(text) for text in row] == list(row)


def test_an_envoy_is_known_by_the_spellings_of_the_person(small):
    (names,) = all_rows(small, "SELECT names FROM search_document WHERE item = 'envoy:fr-herbette-1925'")
    assert {"herbette", "erbett"} <= set(names.split())


def test_an_event_is_known_by_its_people_and_places(small):
    (body,) = all_rows(small, "SELECT body FROM search_document WHERE item = 'event:pact-1935'")
    assert {"paris", "krasin", "signed"} <= set(body.split())
