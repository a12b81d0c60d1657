from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.terms import all_terms


def test_terms_come_by_country_and_start(small):
    terms = all_terms(ItemQueries(small, "ru"))
    assert [term.id for term in terms] == ["envoy:fr-herbette-1925", "envoy:su-krasin-1920", "envoy:su-krasin-1924"]
    assert terms[0].name == "Жан Эрбетт"
    assert terms[0].title == "Ambassador"
    assert terms[0].date.edtf == "1925-01/1931"
