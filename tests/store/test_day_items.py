"""A date as a page."""

import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.day_items import NOBODY_KNOWN, day_id, day_of_words, day_span
from desktop_app.store.item_store import find_item
from desktop_app.store.offices import heads_of_mission, office_holders
from desktop_app.store.timeline_store import TimelineStore
from tests.test_who_was_in_post import DAYS


def lines(page, key):
    return [mention for section in page.sections if section.key == key for mention in section.mentions]


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("2 May 1935", "day:1935-05-02"),
        (" 2 mai 1935 ", "day:1935-05-02"),
        ("2 мая 1935 г.", "day:1935-05-02"),
        ("1935-05", "day:1935-05"),
        ("les années 1920", "day:192X"),
        ("from May 1935 to July 1936", "day:1935-05/1936-07"),
    ],
)
def test_a_date_in_any_wording_has_an_id(words, item):
    assert day_of_words(words) == item


@pytest.mark.parametrize(("words", "key"), [("soon", "no-date"), ("1935/..", "open-date"), ("/1935", "open-date")])
def test_what_can_not_be_a_page_is_said(words, key):
    with pytest.raises(UserError) as told:
        day_of_words(words)
    assert told.value.key == key


@pytest.mark.parametrize("item", ["range:1935", "day:", "day:soon", "day:1935/.."])
def test_what_names_no_bounded_date_is_no_item(edition, item):
    assert day_span(item) is None
    if item.startswith("day"):
        with pytest.raises(UserError):
            find_item(edition, item)


def test_the_axis_knows_the_days(edition):
    first, last = parse("1935-05").bounds[0], parse("1935-05").bounds[3]
    assert TimelineStore(edition).days_of("day:1935-05") == TimeSpan.of_days(first, last)


@pytest.mark.parametrize("date", [day.date for day in DAYS])
def test_the_page_answers_as_the_command_does(edition, date):
    page, days = find_item(edition, f"day:{date}"), (parse(date).first_day, parse(date).last_day)
    missions, offices = heads_of_mission(edition, *days), office_holders(edition, *days)
    lines_of_both = [*lines(page, "mission-FR"), *lines(page, "mission-SU")]
    shown = [line for line in lines_of_both if line.title != NOBODY_KNOWN]
    assert [(line.id, line.certain) for line in shown] == [(one.term.id, one.certain) for one in missions]
    leaders = [*lines(page, "leaders-FR"), *lines(page, "leaders-SU")]
    told = [(one.term.name, one.term.title, one.term.date, one.certain) for one in offices]
    assert [(line.title, line.detail, line.date, line.certain) for line in leaders] == told


def test_a_mission_of_which_nobody_is_known_says_so(small):
    page = find_item(small, "day:1928-05-01")
    assert [line.id for line in lines(page, "mission-FR")] == ["envoy:fr-herbette-1925"]
    assert [(line.id, line.title) for line in lines(page, "mission-SU")] == [("", NOBODY_KNOWN)]


def test_the_titles_of_the_day_rest_on_their_sources(small):
    page = find_item(small, "day:1930-05-02", "fr")
    (title,) = lines(page, "titles-in-force")
    assert (title.title, title.detail, title.note) == ("Ambassadeur de France", "FR", "By decree.")
    assert title.sources == ("reference:carley",)
    assert [citation.reference.id for citation in page.citations] == ["reference:carley"]


def test_a_title_is_named_only_with_somebody_who_bore_it(edition, small):
    assert lines(find_item(small, "day:1935-05-02"), "titles-in-force") == []
    in_1935 = [line.title for line in lines(find_item(edition, "day:1935-05-02"), "titles-in-force")]
    assert in_1935 == ["Ambassador", "Plenipotentiary representative (polpred)"]


def test_what_happened_on_the_day_is_listed(small):
    assert [line.id for line in lines(find_item(small, "day:1935-05-02"), "events")] == ["event:pact-1935"]


def test_a_day_has_a_weekday_and_a_month_has_none(small):
    assert find_item(small, "day:1917-11-07").date == parse("1917-11-07")
    assert find_item(small, "day:1917-11").date is None
    assert find_item(small, "day:1917-11", "fr").title == "novembre 1917"


def test_a_day_has_an_id_that_leads_back_to_it():
    day = parse("1935-05-02").first_day
    assert day_id(day) == "day:1935-05-02"
    assert day_span(day_id(day)) == TimeSpan.of_days(day, day)
