"""A span of time as a page, and its events as a table."""

import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store import range_items
from desktop_app.store.export_rows import export_rows
from desktop_app.store.item_store import find_item
from desktop_app.store.range_items import range_id, range_span
from desktop_app.store.search_dates import during
from desktop_app.store.timeline_store import TimelineStore

YEARS = "range:1935/1936"


def lines(page, key):
    return [mention for section in page.sections if section.key == key for mention in section.mentions]


def test_the_id_of_a_span_tells_its_days():
    day = parse("1935-05-02").first_day
    assert range_id(day, day) == "range:1935-05-02"
    assert range_id(day, day + 31) == "range:1935-05-02/1935-06-02"
    assert range_span(range_id(day, day + 31)) == TimeSpan.of_days(day, day + 31)


@pytest.mark.parametrize("item", ["event:pact-1935", "range:", "range:spring", "range:1935/..", "range:/1935"])
def test_what_names_no_bounded_span_is_none(edition, item):
    assert range_span(item) is None
    if item.startswith("range"):
        with pytest.raises(UserError):
            find_item(edition, item)


def test_a_span_says_how_many_events_of_which_kind_and_who_was_in_post(edition):
    page = find_item(edition, YEARS, "fr")
    (days,) = edition.execute(
        "SELECT count(*) FROM event_axis WHERE first_day <= ? AND last_day >= ?",
        (parse("1936").last_day, parse("1935").first_day),
    ).fetchone()
    assert page.title == "1935 – 1936"
    assert [fact.value for fact in page.facts] == [str(days)]
    assert sum(int(line.detail) for line in lines(page, "kinds")) == days == len(lines(page, "events"))
    assert "envoy:fr-alphand-1933" in {line.id for line in lines(page, "in-post")}


def test_a_span_says_what_the_indicators_did_and_a_gap_is_no_value(edition):
    found = {line.id: line for line in lines(find_item(edition, YEARS, "fr"), "indicators")}
    assert found["indicator:gdp-france"].detail == "273,2 (1935) → 283,5 (1936)"
    assert "milliards" in found["indicator:gdp-france"].note
    assert "indicator:warheads-ussr" not in found
    in_1935 = {line.id: line.detail for line in lines(find_item(edition, "range:1935"), "indicators")}
    assert in_1935["indicator:gdp-france"] == "273.2 (1935)"


def test_a_long_span_lists_its_most_important_events_and_counts_all(edition):
    page = find_item(edition, "range:1917/1991")
    listed = {line.id for line in lines(page, "most-important")}
    assert lines(page, "events") == []
    assert 0 < len(listed) <= 400 < int(page.facts[0].value)
    most = {row[0] for row in edition.execute("SELECT id FROM event WHERE importance = 5")}
    assert most <= listed


@pytest.mark.parametrize(
    ("span", "events"),
    [
        ("1935-05-01", []),
        ("1935-05-02", ["event:pact-1935"]),
        ("1935-05-03", []),
        ("1935-05-01/1935-05-02", ["event:pact-1935"]),
        ("1935-05-02/1935-05-03", ["event:pact-1935"]),
        ("1941-06-21", []),
        ("1941-06-22", ["event:war-1941"]),
        ("1945-05-31", ["event:war-1941"]),
        ("1945-06-01", []),
        ("1932/1935", ["event:pact-1932", "event:pact-1935"]),
    ],
)
def test_what_touches_the_first_or_the_last_day_of_a_span_is_in_it(small, span, events):
    page, date = find_item(small, f"range:{span}"), parse(span)
    days = date.first_day, date.last_day
    assert [line.id for line in lines(page, "events")] == events
    assert page.facts[0].value == str(len(events)) == str(sum(int(line.detail) for line in lines(page, "kinds")))
    assert [row[0] for row in export_rows(small, *days)] == events
    assert {item for item, kind in during(small, date, 50) if kind == "event"} == set(events)
    assert sum(TimelineStore(small).counts(*days).values()) == len(events)
    assert {entry.id for step in range(-12, 21) for entry in TimelineStore(small).axis_entries(*days, step)} == set(
        events
    )


def test_the_axis_knows_the_days_of_a_span(edition):
    assert TimelineStore(edition).days_of(YEARS) == range_span(YEARS)


@pytest.mark.parametrize(("language", "title"), [("en", "Pact of mutual assistance"), ("fr", "Pacte d’assistance")])
def test_the_table_of_a_span_holds_what_touches_it(small, language, title):
    span = range_span("range:1935")
    rows = list(export_rows(small, int(span.start), int(span.end) - 1, language))
    expected = small.execute(
        "SELECT count(*) FROM event_axis WHERE first_day < ? AND last_day >= ?", (span.end, span.start)
    ).fetchone()[0]
    assert len(rows) == expected
    pact = next(row for row in rows if row[0] == "event:pact-1935")
    assert pact[1] == "1935-05-02"
    assert pact[3].startswith(title[:12])
    assert pact[-2:] == ("reference:carley", "reference:duroselle")  # the second as the article cites it


def test_a_row_of_the_table_has_the_places_persons_and_sources_of_its_own_event(small):
    rows = {row[0]: row for row in export_rows(small, parse("1917").first_day, parse("1945").last_day)}
    assert list(rows) == [f"event:{id_}" for id_ in ("peace-1917", "talks-192x", "pact-1932", "pact-1935", "war-1941")]
    assert rows["event:pact-1935"][7:9] == ("Paris", "Leonid Krasin; Jean Herbette")
    assert rows["event:pact-1932"][7:9] == (None, None)
    sources = {id_: rows[f"event:{id_}"][-2] for id_ in ("peace-1917", "war-1941", "pact-1932")}
    assert sources == {"peace-1917": "reference:article", "war-1941": "reference:carley", "pact-1932": None}


def test_a_crowded_span_is_counted_by_lane(edition, monkeypatch):
    monkeypatch.setattr(range_items, "_MOST_BY_KIND", 10)
    page = find_item(edition, YEARS, "ru")
    assert lines(page, "kinds") == []
    assert sum(int(line.detail) for line in lines(page, "lanes")) == int(page.facts[0].value)
