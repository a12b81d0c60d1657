import pytest

from desktop_app.domain.dates import parse
from desktop_app.store.item_store import UnknownItemError, find_item
from tests.fixtures_edition import all_rows

ITEMS = [
    "event:pact-1935", "treaty:pact", "period:between", "envoy:fr-herbette-1925", "person:jean-herbette",
    "reference:duroselle", "related-article:locarno", "note:a", "indicator:trade",
]  # fmt: skip


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_every_kind_of_item_has_a_page(small, item, language):
    page = find_item(small, item, language)
    assert page.id == item
    assert page.kind == item.partition(":")[0]
    assert page.title


@pytest.mark.parametrize(
    "item", ["", "event", "event:", "event:none", "kind:treaty", "EVENT:pact-1935", "x' OR 1=1 --", "event:\0"]
)
def test_an_unknown_item_is_told_in_a_sentence(small, item):
    with pytest.raises(UnknownItemError) as caught:
        find_item(small, item)
    assert f"'{item}'" in str(caught.value)
    assert caught.value.key == "unknown-item"


@pytest.mark.parametrize(
    ("item", "needs_source"),
    [
        ("event:pact-1935", False),
        ("event:peace-1917", True),  # only the article says so
        ("event:pact-1932", True),  # nobody says so
        ("person:leonid-krasin", False),  # an office that he held has a source
        ("envoy:su-krasin-1924", False),
        ("envoy:fr-vacant-1932", False),  # that nobody is known needs none
        ("period:between", False),
    ],
)
def test_an_item_that_nothing_beside_the_article_confirms_says_so(small, item, needs_source):
    assert find_item(small, item).needs_source is needs_source


@pytest.mark.parametrize("item", ["event:pact-1935", "treaty:pact", "period:between", "envoy:fr-herbette-1925"])
def test_a_line_of_which_no_doubt_is_known_is_sure(small, item):
    page = find_item(small, item)
    lines = [*page.places, *(line for section in page.sections for line in section.mentions)]
    assert lines
    assert all(line.confirmed and line.certain for line in lines)


@pytest.mark.parametrize(
    ("item", "old_style"),
    [("event:peace-1917", True), ("person:leonid-krasin", True), ("person:jean-herbette", False),
     ("envoy:fr-herbette-1925", False), ("treaty:pact", False), ("period:between", False)],
)  # fmt: skip
def test_days_are_said_in_the_old_calendar_too_where_russia_counted_them(small, item, old_style):
    assert find_item(small, item).old_style is old_style


def test_citations_keep_their_order_and_statements(small):
    citations = find_item(small, "event:pact-1935").citations
    assert [(one.reference.id, one.statement) for one in citations] == [
        ("reference:duroselle", "as the article cites it"),
        ("reference:carley", ""),
        ("reference:article", ""),  # only one of the accounts rests on it
    ]


def test_accounts_that_disagree_stand_beside_each_other_with_their_sources(small):
    first, second = find_item(small, "event:pact-1935", "fr").accounts
    assert (first.preferred, first.answer, first.reason) == (True, "Il fut signé le 2 mai.", "The text says so.")
    assert first.sources == ("reference:carley",)
    assert (second.preferred, second.date, second.sources) == (False, parse("1936-03-27"), ("reference:article",))


def test_accounts_about_an_office_stand_on_the_page_of_who_held_it(small):
    page = find_item(small, "person:leonid-krasin")
    assert [(one.answer, one.preferred) for one in page.accounts] == [
        ("He left in July.", True),
        ("He left in May.", False),
    ]
    assert {(one.about.title, one.about.date) for one in page.accounts} == {
        ("Commissar", parse("1923-07-06/1930-07-21"))
    }
    assert {"reference:duroselle", "reference:carley"} <= {one.reference.id for one in page.citations}
    assert all(one.about is None for one in find_item(small, "event:pact-1935").accounts)


def test_a_locator_goes_with_its_source(small):
    locators = {one.reference.id: one.locator for one in find_item(small, "event:pact-1935").citations}
    assert locators["reference:carley"] == "p. 1310"


def test_an_event_has_its_pictures_and_an_envoy_the_flag_of_the_sending_country(small):
    (picture,) = find_item(small, "event:pact-1935").pictures
    assert (picture.file, picture.alt, picture.licence) == ("pact.svg", "A sheet with two seals", "CC0")
    assert [one.id for one in find_item(small, "envoy:fr-herbette-1925").pictures] == ["picture:flag"]
    assert find_item(small, "envoy:su-krasin-1924").pictures == ()


def test_every_mention_of_the_edition_leads_to_a_page(edition):
    known = set(all_rows(edition, "SELECT item FROM search_document"))
    for item in known:
        for section in find_item(edition, item).sections:
            assert {mention.id for mention in section.mentions if mention.id} <= known


@pytest.mark.parametrize(
    "item",
    ["event:no", "treaty:no", "period:no", "envoy:no", "person:no", "reference:no", "related-article:no", "note:no",
     "indicator:no", "place:no", "range:no", "range:1935/..", "day:no", "day:1935/..", "office:no", "no", ""],
)  # fmt: skip
def test_an_id_of_any_kind_that_is_not_there_is_said(small, item):
    with pytest.raises(UnknownItemError):
        find_item(small, item)
