from tests.fixtures_edition import all_rows


def _facets(small, item):
    sql = "SELECT lane, countries, certainty, disputed FROM search_document WHERE item = ?"
    return all_rows(small, sql, item)[0]


def test_an_event_has_its_lane_and_the_countries_where_it_took_place(small):
    assert _facets(small, "event:pact-1935") == ("lane:diplomacy", " FR ", "high", 1)
    assert _facets(small, "event:war-1941") == ("lane:war", "", "high", 0)


def test_a_treaty_stands_in_the_lane_of_its_event(small):
    assert _facets(small, "treaty:pact") == ("lane:diplomacy", " FR ", "high", 0)


def test_an_envoy_has_to_do_with_the_sending_country_and_a_person_with_their_own(small):
    assert _facets(small, "envoy:su-krasin-1924") == ("lane:envoys", " SU ", "high", 0)
    assert _facets(small, "person:jean-herbette") == (None, " FR ", "high", 0)


def test_other_items_have_none(small):
    assert _facets(small, "reference:carley") == (None, "", None, 0)


def test_the_more_important_have_lower_numbers_and_works_come_last(small):
    rows = all_rows(small, "SELECT kind = 'reference', -importance FROM search_document ORDER BY number")
    assert rows == sorted(rows)


def test_every_place_of_the_edition_that_is_a_point_lies_in_a_country(edition):
    without = all_rows(edition, "SELECT id FROM place WHERE country IS NULL ORDER BY id")
    assert without == ["place:eastern-front", "place:mir", "place:moon"]
