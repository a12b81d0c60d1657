import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.folding import fold
from desktop_app.domain.search_query import MOST_WORDS, SearchQuery, read_query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Красин Париж", SearchQuery(("krasin", "parizh"))),
        ('"De Gaulle" Moscou', SearchQuery(("moscou",), (("de", "gaulle"),))),
        ("«Великая Отечественная»", SearchQuery((), (("velikaya", "otechestvennaya"),))),
        ("pacte -1935", SearchQuery(("pacte",), (), (("1935",),))),
        ('pacte -"non agression"', SearchQuery(("pacte",), (), (("non", "agression"),))),
        ("Franco-Soviet", SearchQuery(("franco", "soviet"))),  # a hyphen inside a word excludes nothing
        ("1932-1939", SearchQuery(("1932", "1939"))),
        ('"unfinished', SearchQuery(("unfinished",))),
        ('" " - "" -', SearchQuery()),
    ],
)
def test_words_phrases_and_what_is_not_wanted(text, query):
    assert read_query(text) == query


def test_twelve_words_are_read_and_no_more():
    assert read_query("word " * 13).words == ("word",) * 12
    assert read_query("word " * 11 + '"two words" -third').words == ("word",) * 11
    assert read_query("word " * 11 + '"two words" -third').phrases == (("two", "words"),)
    assert read_query("word " * 11 + '"two words" -third').excluded == ()
    assert read_query("-word " * 12 + "thirteenth").words == ()
    assert read_query("word " * 11 + "a-b-c").words == (*("word",) * 11, "a")
    assert read_query("a-" * 13).words == ("a",) * 12
    assert read_query('"' + "a " * 13 + '"').phrases == (("a",) * 12,)


@given(st.text())
def test_any_text_is_read_and_what_is_read_is_folded(text):
    query = read_query(text)
    parts = [query.words, *query.phrases, *query.excluded]
    assert all(fold(word) == word for part in parts for word in part)
    assert len(query.words) <= MOST_WORDS
