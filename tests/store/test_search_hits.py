"""The line of a found item: its title and date, and what of its texts matched."""

import pytest

from desktop_app.store.item_store import find_item
from desktop_app.store.search_hits import HitWriter
from tests.fixtures_edition import all_rows


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_a_hit_has_the_title_and_the_date_of_its_page(small, language):
    writer = HitWriter(small, language, ())
    for item, kind in all_rows(small, "SELECT item, kind FROM search_document WHERE kind <> 'note'"):
        hit, page = writer.hit(item, kind), find_item(small, item, language)
        assert (hit.id, hit.kind, hit.title, hit.matched) == (item, kind, page.title, "")
        assert hit.date == (None if kind in {"person", "indicator"} else page.date)


@pytest.mark.parametrize(
    ("item", "word", "matched"),
    [
        ("event:pact-1935", "signed", "Signed in Paris."),
        ("event:pact-1935", "krasin", "Leonid Krasin, Jean Herbette"),
        ("event:pact-1935", "assistance", ""),  # its title says so
        ("event:pact-1935", "rapallo", ""),
        ("event:pact-1932", "krasin", ""),
        ("event:pact-1932", "paris", ""),
        ("treaty:pact", "167", "LNTS 167/395"),
        ("treaty:pact", "krasin", "Leonid Krasin"),
        ("treaty:pact", "paris", "Paris"),
        ("treaty:pact", "herbette", ""),
        ("person:jean-herbette", "journalist", "Journalist"),
        ("person:jean-herbette", "erbett", "Эрбетт"),
        ("person:leonid-krasin", "commissar", "Commissar"),
        ("person:leonid-krasin", "president", ""),
        ("envoy:fr-herbette-1925", "leningrad", "Ambassador, Moscow, Leningrad"),
        ("envoy:fr-herbette-1925", "first", "First of all."),
        ("envoy:su-krasin-1924", "first", ""),
        ("reference:carley", "europe", "Europe-Asia Studies"),
        ("reference:duroselle", "nationale", "Imprimerie nationale"),
        ("reference:duroselle", "europe", ""),
        ("related-article:locarno", "background", "Background"),
        ("indicator:trade", "sold", "What was sold."),
        ("note:a", "infobox", "Infobox"),
    ],
)
def test_the_text_that_holds_the_word_is_quoted(small, item, word, matched):
    hit = HitWriter(small, "en", ((word,),)).hit(item, item.partition(":")[0])
    assert hit.matched == matched


def test_the_text_that_holds_the_most_of_the_words_is_quoted(small):
    writer = HitWriter(small, "en", (("leonid",), ("herbette",), ("signed",)))
    assert writer.hit("event:pact-1935", "event").matched == "Leonid Krasin, Jean Herbette"


def test_what_is_found_by_its_date_quotes_only_what_holds_all_words(small):
    writer = HitWriter(small, "en", (("signed",), ("1935",)))
    assert writer.hit("event:pact-1935", "event").matched == "Signed in Paris."
    assert writer.hit("event:pact-1935", "event", by_date=True).matched == ""
