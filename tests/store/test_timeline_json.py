import json

from desktop_app.domain.dates import parse
from desktop_app.store.timeline_json import timeline_json

ALL = parse("1900").first_day, parse("2000").last_day


def _events(connection, language="en"):
    return {event["unique_id"]: event for event in timeline_json(connection, *ALL, language)["events"]}


def test_dates_are_no_more_exact_than_they_are_known(small):
    events = _events(small)
    assert events["event:pact-1935"]["start_date"] == {"year": 1935, "month": 5, "day": 2}
    assert "end_date" not in events["event:pact-1935"]
    assert events["event:talks-192x"]["start_date"] == {"year": 1920}
    war = events["event:war-1941"]
    assert (war["start_date"], war["end_date"]) == ({"year": 1941, "month": 6, "day": 22}, {"year": 1945, "month": 5})
    assert war["display_date"] == "22 June 1941 – c. May 1945"


def test_an_old_style_day_is_given_in_the_calendar_of_the_others(small):
    assert _events(small)["event:peace-1917"]["start_date"] == {"year": 1917, "month": 11, "day": 7}


def test_texts_are_in_the_language_and_never_markup(small):
    events = _events(small, "fr")
    assert events["event:pact-1935"]["text"]["headline"] == "Pacte d’assistance"
    assert events["event:pact-1935"]["group"] == "Diplomatie"


def test_all_of_the_edition_and_only_the_span_that_is_asked_for(edition):
    assert len(_events(edition)) == edition.execute("SELECT count(*) FROM event").fetchone()[0]
    date = parse("1935-05-02")
    some = timeline_json(edition, date.first_day, date.last_day)
    assert 0 < len(some["events"]) < 40
    assert json.loads(json.dumps(some)) == some
