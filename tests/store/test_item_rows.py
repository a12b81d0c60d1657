from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Mention, Section
from desktop_app.store.item_rows import ItemQueries, dated, filled, mentions


def test_sections_without_lines_are_left_out():
    full = Section("people", (Mention("person:a", "A"),))
    assert filled(Section("notes", ()), full) == (full,)


def test_dates_that_are_missing_stay_missing():
    assert dated(None) is None
    assert dated("") is None
    assert mentions([("event:a", "A", None), ("event:b", "B", "1924")]) == (
        Mention("event:a", "A"),
        Mention("event:b", "B", "", parse("1924")),
    )


def test_dates_of_listed_events_are_counted_in_their_calendar(small):
    (listed,) = ItemQueries(small, "en").events("event.id = ?", "event:peace-1917")
    assert listed.date.first_day == parse("1917-11-07").first_day


def test_a_reference_has_empty_texts_for_what_is_unknown(small):
    reference = ItemQueries(small, "en").reference("reference:article")
    assert reference.number is None
    assert reference.authors == reference.doi == ""
    assert ItemQueries(small, "en").reference("reference:none") is None
