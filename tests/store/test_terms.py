from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.terms import all_terms, office_terms


def test_terms_come_by_country_and_start(small):
    terms = all_terms(ItemQueries(small, "ru"))
    assert [term.id for term in terms] == [
        "envoy:fr-herbette-1925",
        "envoy:fr-vacant-1932",
        "envoy:su-krasin-1920",
        "envoy:su-krasin-1924",
    ]
    assert terms[0].name == "Жан Эрбетт"
    assert terms[0].title == "Ambassador"
    assert terms[0].date.edtf == "1925-01/1931"


def test_a_vacancy_has_no_person_and_says_so_in_place_of_a_name(small):
    (vacancy,) = [term for term in all_terms(ItemQueries(small, "fr")) if term.is_vacancy]
    assert (vacancy.person, vacancy.name, vacancy.title) == ("", "Poste vacant", "")


def test_terms_of_high_offices_come_by_country_office_and_start(small):
    terms = office_terms(ItemQueries(small, "fr"))
    assert [(term.country, term.name, term.title, term.status) for term in terms] == [
        ("FR", "Jean Herbette", "Président du Conseil", "holder"),
        ("FR", "No government", "", "vacant"),
        ("SU", "Leonid Krasin", "Commissar", "acting"),
    ]
