from desktop_app.domain.dates import parse
from desktop_app.store.item_store import find_item


def _lines(page, key):
    return [
        mention.id or mention.title for section in page.sections if section.key == key for mention in section.mentions
    ]


def test_the_page_of_a_term(small):
    page = find_item(small, "envoy:fr-herbette-1925", "fr")
    assert page.title == "Jean Herbette"
    assert page.chips == ("Moscow", "Leningrad")
    assert page.text == "First of all."
    assert {fact.key: fact.value for fact in page.facts} == {"title": "Ambassadeur", "start-basis": "arrived"}
    assert _lines(page, "person") == ["person:jean-herbette"]
    assert _lines(page, "facing") == ["envoy:su-krasin-1924"]
    assert _lines(page, "events") == ["event:pact-1935"]


def test_a_title_in_force_stands_on_the_pages_of_the_envoys_who_had_it(small):
    french, soviet = (find_item(small, f"envoy:{id_}") for id_ in ("fr-herbette-1925", "su-krasin-1924"))
    assert any("Ambassador of France" in line for line in _every_line(french))
    assert not any("Ambassador of France" in line for line in _every_line(soviet))


def _every_line(page):
    return [f"{mention.title} {mention.detail}" for section in page.sections for mention in section.mentions]


def test_predecessor_and_successor_are_accredited_ones(edition):
    page = find_item(edition, "envoy:fr-dejean-f-1931")
    assert _lines(page, "predecessor") == ["envoy:fr-herbette-1925"]
    (after,) = _lines(page, "successor")
    assert _lines(find_item(edition, after), "predecessor") == ["envoy:fr-dejean-f-1931"]
    assert _lines(find_item(edition, "envoy:fr-herbette-1925"), "predecessor") == []


def test_the_page_of_a_person(small):
    page = find_item(small, "person:jean-herbette", "ru")
    assert page.title == "Жан Эрбетт"
    assert page.native_title == "Jean Herbette"
    assert {fact.key: fact.value for fact in page.facts} == {"born": parse("1878-08-04"), "died": parse("1960")}
    assert _lines(page, "posts") == ["envoy:fr-herbette-1925"]
    assert _lines(page, "spellings") == ["Жан Эрбетт", "Эрбетт"]


def test_a_name_in_its_own_script_is_not_said_twice(small):
    assert find_item(small, "person:jean-herbette").native_title == ""
    assert find_item(small, "person:leonid-krasin").native_title == "Леонид Красин"


def test_treaties_of_a_person(small):
    assert _lines(find_item(small, "person:leonid-krasin"), "treaties") == ["treaty:pact"]


def test_an_office_on_the_page_of_a_person_says_what_is_known_of_it(small):
    page = find_item(small, "person:leonid-krasin", "fr")
    (office,) = next(section.mentions for section in page.sections if section.key == "offices")
    assert (office.title, office.note, office.confirmed) == ("Commissar", "Le premier.", True)


def test_what_a_person_did_and_each_office_rest_on_their_own_sources(small):
    page = find_item(small, "person:leonid-krasin")
    (office,) = next(section.mentions for section in page.sections if section.key == "offices")
    assert page.text_sources == ("reference:article",)
    assert office.sources == ("reference:duroselle",)
    assert find_item(small, "person:jean-herbette").text_sources == ("reference:duroselle",)
