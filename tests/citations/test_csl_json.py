import json

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.citations.csl_items import edition_item, work_item
from desktop_app.citations.csl_json import csl_json
from desktop_app.store.cited_works import cited_works
from desktop_app.store.item_store import find_item
from tests.citations.csl_schema import VALIDATOR
from tests.citations.works import ITEMS, work


@given(st.lists(ITEMS, max_size=3))
def test_items_are_read_back_as_they_were(items):
    assert json.loads(csl_json(items)) == items


def test_every_work_of_the_edition_is_valid_csl_json(edition):
    items = json.loads(csl_json(map(work_item, cited_works(edition))))
    assert [error.message for error in VALIDATOR.iter_errors(items)] == []
    assert len({item["id"] for item in items}) == len(items) > 1000


def test_pages_of_the_edition_are_valid_csl_json(edition):
    facts = dict(edition.execute("SELECT key, value FROM meta").fetchall())
    ids = ["event:treaty-1944", "person:pierre-laval", "envoy:fr-herbette-1925", "range:1935-05-02/1936-07-17"]
    items = [edition_item(find_item(edition, id_), facts) for id_ in ids]
    assert [error.message for error in VALIDATOR.iter_errors(items)] == []


def test_the_schema_of_these_tests_refuses_what_is_wrong():
    for wrong in ({"type": "novel"}, {"issued": {}}, {"author": [{"given": "A"}]}, {"colour": "red"}):
        assert list(VALIDATOR.iter_errors([work_item(work()) | wrong]))
