import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Fact, Mention
from desktop_app.store import event_lists
from desktop_app.store.item_store import find_item


def _ids(page, key):
    return [mention.id for section in page.sections if section.key == key for mention in section.mentions]


def test_the_page_of_an_event(small):
    page = find_item(small, "event:pact-1935", "fr")
    assert page.title == "Pacte d’assistance"
    assert page.chips == ("Traité",)
    assert page.places == (Mention("place:paris", "Paris"),)
    assert page.lane == "lane:diplomacy"
    assert page.text == "Signed in Paris."
    assert page.facts == (Fact("tone", "+3"),)
    assert _ids(page, "people") == ["person:leonid-krasin", "person:jean-herbette"]
    assert _ids(page, "treaties") == ["treaty:pact"]
    assert _ids(page, "leads-to-by") == ["event:pact-1932"]
    assert _ids(page, "notes") == ["note:a"]
    assert _ids(page, "period") == ["period:alliance"]


def test_a_tie_is_seen_from_both_ends(small):
    assert _ids(find_item(small, "event:pact-1932"), "leads-to") == ["event:pact-1935"]
    ties = {section.key for section in find_item(small, "event:pact-1932").sections}
    assert ties == {"leads-to", "period", "related-articles"}


def test_a_related_article_stands_on_the_page_of_its_event_only(small):
    assert _ids(find_item(small, "event:pact-1932"), "related-articles") == ["related-article:locarno"]
    assert _ids(find_item(small, "event:pact-1935"), "related-articles") == []


def test_an_old_style_event_is_dated_to_the_true_day(small):
    page = find_item(small, "event:peace-1917")
    assert page.date.first_day == parse("1917-11-07").first_day
    assert page.date.edtf == "1917-10-25"


@pytest.mark.parametrize(
    ("item", "key"), [("event:talks-192x", "in-post"), ("event:pact-1935", "in-office"), ("treaty:pact", "in-office")]
)
def test_who_was_in_office_is_said_only_of_a_day(small, item, key):
    keys = {section.key for section in find_item(small, item).sections}
    assert not keys & ({"in-office", "in-post"} - {key})


def test_envoys_in_post_during_a_decade(small):
    page = find_item(small, "event:talks-192x")
    assert _ids(page, "in-post") == ["envoy:fr-herbette-1925", "envoy:su-krasin-1924"]


def test_the_page_of_a_treaty(small):
    page = find_item(small, "treaty:pact")
    facts = {fact.key: fact.value for fact in page.facts}
    assert facts["signed"] == parse("1935-05-02")
    assert facts["in-force"] == parse("1936-03-27")
    assert facts["ended"] == parse("1939~")
    assert facts["registration"] == "LNTS 167/395"
    assert _ids(page, "signatories") == ["person:leonid-krasin"]
    assert _ids(page, "told-in") == ["event:pact-1935"]


def test_a_period_holds_the_events_of_the_periods_inside_it(small):
    page = find_item(small, "period:between")
    assert _ids(page, "periods") == ["period:alliance"]
    assert _ids(page, "events") == ["event:peace-1917", "event:talks-192x", "event:pact-1932", "event:pact-1935"]
    assert _ids(find_item(small, "period:alliance"), "part-of") == ["period:between"]
    assert _ids(find_item(small, "period:alliance"), "events") == ["event:pact-1932", "event:pact-1935"]


def test_the_page_of_a_crowded_period_lists_the_most_important_of_its_events(edition, monkeypatch):
    monkeypatch.setattr(event_lists, "MOST_EVENTS", 40)
    page = find_item(edition, "period:p1941-1991")
    sections = {section.key: section.mentions for section in page.sections}
    assert "events" not in sections
    listed = {mention.id for mention in sections["most-important"]}
    assert 0 < len(listed) <= 40
    inside = "SELECT event.id FROM event JOIN period ON period.id = event.period WHERE period.date >= '1941-06'"
    assert listed <= {row[0] for row in edition.execute(inside)}
