"""Any words may be typed; the right item is first."""

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.dates import parse
from desktop_app.store.search import search


@pytest.mark.parametrize(
    "words",
    ["", " ", "x" * 10_000, "word " * 2000, '"', '""" OR *', "NEAR(", "a AND", "title:", "-", "^", "*", "(", "\0",
     "a\0b", "\u200f\u202eשלום", "🙂", "'; DROP TABLE event; --", "{title names} :", "%", "____", "NOT NOT", "ß" * 50],
)  # fmt: skip
def test_hostile_words_find_nothing_wrong(edition: sqlite3.Connection, words: str) -> None:
    assert isinstance(search(edition, words), list)


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


def test_every_spelling_finds_its_owner(edition: sqlite3.Connection) -> None:
    lost = []
    for person, spelling in edition.execute("SELECT item, spelling FROM name_variant").fetchall():
        found = {hit.id for hit in search(edition, spelling, limit=60)}
        if person not in found:
            lost.append((person, spelling))
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
    assert search(edition, "19355") == []


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
