"""Any words may be typed; the right item is first."""

import sqlite3
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.dates import parse
from desktop_app.domain.folding import fold_words
from desktop_app.domain.marked_words import marks, missing
from desktop_app.store.search import find, search


@pytest.mark.parametrize(
    "words",
    ["", " ", "x" * 10_000, "word " * 2000, '"', '""" OR *', "NEAR(", "a AND", "title:", "-", "^", "*", "(", "\0",
     "a\0b", "\u200f\u202eשלום", "🙂", "'; DROP TABLE event; --", "{title names} :", "%", "____", "NOT NOT", "ß" * 50],
)  # fmt: skip
def test_hostile_words_find_nothing_wrong(edition: sqlite3.Connection, words: str) -> None:
    assert isinstance(search(edition, words), tuple)


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_allowed(edition: sqlite3.Connection, words: str) -> None:
    assert len(search(edition, words, limit=7)) <= 7


def test_words_in_any_order_and_the_last_unfinished(edition: sqlite3.Connection) -> None:
    assert (
        search(edition, "gaulle charl")[0].id
        == search(edition, "charles de gaulle")[0].id
        == "person:charles-de-gaulle"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1935", "event:mutual-assistance-pact-1935"),
        ("1935-05-02", "event:mutual-assistance-pact-1935"),
        ("1932-1939", "event:nazi-soviet-pact-1939"),
        ("1932–1939", "event:nazi-soviet-pact-1939"),
    ],
)
def test_a_date_finds_what_happened_then(edition: sqlite3.Connection, words: str, expected: str) -> None:
    assert expected in [hit.id for hit in search(edition, words)][:8]


def test_a_hit_says_which_spelling_matched(edition: sqlite3.Connection) -> None:
    assert search(edition, "Эрбетт")[0].matched == "Эрбетт"
    assert search(edition, "herbette")[0].matched == ""


def test_every_spelling_finds_its_owner_first_or_among_equals(edition: sqlite3.Connection) -> None:
    """Before the owner stand only people and envoys who bear the same words in a name."""
    persons = dict(edition.execute("SELECT id, coalesce(person, '') FROM envoy"))
    words_of = defaultdict(set)
    for person, folded in edition.execute("SELECT item, folded FROM name_variant"):
        words_of[person] |= set(folded.split())
    lost = []
    for owner, spelling in edition.execute("SELECT item, spelling FROM name_variant").fetchall():
        found = [persons.get(hit.id, hit.id) for hit in search(edition, spelling, limit=20)]
        before = found[: found.index(owner)] if owner in found else None
        asked = fold_words(spelling)
        if before is None or not all(
            any(word.startswith(start) for word in words_of[other]) for other in before for start in asked
        ):
            lost.append((owner, spelling, found[:3]))
    assert lost == []


def test_a_hit_has_the_true_day_of_an_old_style_event(small: sqlite3.Connection) -> None:
    (hit,) = search(small, "peace sought")
    assert hit.date is not None
    assert hit.date.first_day == parse("1917-11-07").first_day


def test_every_kind_of_item_can_be_a_hit(small: sqlite3.Connection) -> None:
    items = [row[0] for row in small.execute("SELECT item FROM search_document")]
    letters = {hit.id for letter in "abcdefghijklmnopqrstuvwxyz" for hit in search(small, letter, 100, "ru")}
    assert letters == set(items)


@pytest.mark.parametrize("words", ["Laval", "Debré", "Marshall", "Millerand"])
def test_works_come_after_what_they_tell_of(edition, words):
    kinds = [hit.kind for hit in search(edition, words, limit=500)]
    first = kinds.index("reference")
    assert first > 0
    assert set(kinds[first:]) == {"reference"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Herbete", "jean-herbette"),
        ("Dovgalefsky", "valerian-dovgalevsky"),
        ("Bogmolov", "aleksandr-bogomolov"),
        ("Vinagradov", "sergei-vinogradov"),
        ("Chervonenka", "stepan-chervonenko"),
        ("Coulandre", "robert-coulondre"),
        ("Chatagneau", "yves-chataigneau"),
        ("Литвинв", "maxim-litvinov"),
        ("Froment Meurise", "henri-froment-meurice"),
    ],
)
def test_a_slip_in_a_name_is_forgiven(edition: sqlite3.Connection, words: str, expected: str) -> None:
    people = [hit.id for hit in search(edition, words) if hit.kind in ("person", "envoy")]
    first = edition.execute("SELECT coalesce((SELECT person FROM envoy WHERE id = ?), ?)", (people[0], people[0]))
    assert first.fetchone()[0] == f"person:{expected}"
    assert search(edition, words)[0].id == people[0]


def test_no_slip_is_forgiven_in_a_number(edition: sqlite3.Connection) -> None:
    assert search(edition, "19355") == ()


def test_a_phrase_stands_as_it_is_and_what_follows_a_minus_is_in_no_hit(edition: sqlite3.Connection) -> None:
    loose, phrase = ({hit.id for hit in search(edition, words, 900)} for words in ("Paris Moscow", '"Paris Moscow"'))
    assert phrase < loose
    phrase = {hit.id for hit in search(edition, '"non aggression"', 300)}
    assert "event:nonaggression-pact-1932" in phrase
    text = "SELECT ' ' || title || ' ' || names || ' ' || body || ' ' FROM search_document WHERE item = ?"
    held = [edition.execute(text, (hit.id,)).fetchone()[0] for hit in search(edition, "pact -Laval", 500)]
    assert held
    assert not any(" laval " in words for words in held)
    assert len(held) < len(search(edition, "pact", 500))


@pytest.mark.parametrize("words", ["May 1960", "mai 1960", "май 1960", "в мае 1960 года"])
def test_a_date_in_words_finds_what_happened_then(edition: sqlite3.Connection, words: str) -> None:
    assert "event:summit-collapse-1960" in [hit.id for hit in search(edition, words)][:5]


def _found(edition, words, *pairs, limit=60):
    return find(edition, words, limit, "en", Criteria(frozenset(pairs)))


def test_criteria_narrow_what_words_find(edition):
    everything, events = _found(edition, "Moscow"), _found(edition, "Moscow", ("kind", "event"))
    assert set(events.counts) == {"event"}
    assert events.counts["event"] == everything.counts["event"]
    french = _found(edition, "ambassador", ("kind", "envoy"), ("country", "FR"))
    assert french.hits
    assert all(hit.id.startswith("envoy:fr-") for hit in french.hits)


def test_criteria_narrow_what_a_date_and_a_slip_find(edition):
    assert {hit.kind for hit in _found(edition, "1935", ("kind", "treaty")).hits} == {"treaty"}
    assert {hit.kind for hit in _found(edition, "Krasine", ("kind", "person")).hits} == {"person"}


def test_counts_are_of_all_that_matches_not_of_what_is_listed(edition):
    few, many = (_found(edition, "Moscow", limit=limit) for limit in (5, 5000))
    assert len(few.hits) == 5
    assert few.counts == many.counts
    assert sum(many.counts.values()) == len(many.hits)
    assert (many.or_more, many.unfiltered) == (False, 0)


@pytest.mark.parametrize(
    ("words", "title", "matched"),
    [
        ("herbette", ["Herbette"], []),
        ("Эрбетт", [], ["Эрбетт"]),
        ("treaty alliance", ["Treaty", "alliance"], []),
        ("aggression", ["aggression"], []),
    ],
)
def test_what_matched_is_marked(edition, words, title, matched):
    found = find(edition, words)
    hit = found.hits[0]
    assert [hit.title[start:end] for start, end in marks(hit.title, found.wanted)][: len(title)] == title
    assert [hit.matched[start:end] for start, end in marks(hit.matched, found.wanted)] == matched


def test_a_text_that_matched_is_quoted_around_the_word(edition):
    found = find(edition, "Moscow", 300)
    quoted = [hit for hit in found.hits if hit.kind == "event" and not marks(hit.title, found.wanted)]
    assert len(quoted) > 2
    for hit in quoted:
        words = {hit.matched[start:end] for start, end in marks(hit.matched, found.wanted)}
        assert words
        assert all(word.startswith("Moscow") for word in words)
        assert len(hit.matched) <= 120


@pytest.mark.parametrize(
    ("words", "nearest"),
    [("amabassador", "Ambassador"), ("Khruschevskyy", ""), ("Herbettte Moscwo", "Herbette Moscow")],
)
def test_where_nothing_is_found_the_nearest_spelling_is_offered(edition, words, nearest):
    found = find(edition, words)
    if nearest:
        assert not found.hits
        assert found.nearest.casefold() == nearest.casefold()
        assert find(edition, found.nearest).hits
    else:
        assert found.nearest == "" or find(edition, found.nearest).hits


def test_where_only_the_criteria_hide_what_matches_that_is_said(edition):
    found = _found(edition, "herbette", ("lane", "lane:trade"), ("kind", "envoy"))
    assert found.hits == ()
    assert found.unfiltered == sum(find(edition, "herbette").counts.values())
    assert (found.nearest, found.or_more) == ("", False)


def test_what_is_found_by_its_date_quotes_no_text_that_lacks_the_words(edition):
    found = find(edition, "2 мая 1935", 60, "ru")
    for hit in found.hits:
        assert not hit.matched or not missing(f"{hit.title} {hit.matched}", found.wanted)


def test_of_a_crowded_time_only_what_the_axis_would_name_is_found(edition, monkeypatch):
    everything = {hit.id for hit in search(edition, "1917/1991", 3000) if hit.kind == "event"}
    monkeypatch.setattr("desktop_app.store.search_dates._MOST_EVENTS", 50)
    some = [hit.id for hit in search(edition, "1917/1991", 3000) if hit.kind == "event"]
    assert 0 < len(some) <= 50
    assert set(some) < everything
