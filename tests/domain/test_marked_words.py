import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.folding import fold_words
from desktop_app.domain.marked_words import marks, missing, snippet

LETTERS = st.text("abcdé œЁжкñ'’-.,12 ", max_size=300)
WORDS = st.lists(st.text("abcezh", min_size=1, max_size=3).map(lambda word: (word,)), max_size=3)


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("Pacte d’Éstaing", "esta", ["d’Éstaing"]),
        ("Леонид Красин", "kras", ["Красин"]),
        ("Non-aggression pact", "aggr", ["aggression"]),
        ("E\u0301cole", "ecole", ["E\u0301cole"]),
        ("Gor'kii", "gorkii", ["Gor'kii"]),
        ("pact of 1935", "19", ["1935"]),
        ("nothing", "x", []),
    ],
)
def test_whole_words_that_begin_so_are_marked(text, word, marked):
    assert [text[start:end] for start, end in marks(text, [(word,)])] == marked


def test_a_word_may_be_written_in_other_ways():
    assert marks("Krasin left", [("krassin", "krasin")]) == ((0, 6),)


@given(LETTERS, WORDS)
def test_what_is_marked_begins_so_and_what_is_missing_is_nowhere(text, wanted):
    starts = tuple(start for group in wanted for start in group)
    for start, end in marks(text, wanted):
        assert any(word.startswith(starts) for word in fold_words(text[start:end]))
    absent = missing(text, wanted)
    assert all(group in wanted for group in absent)
    if not marks(text, wanted):
        assert absent == wanted


@given(LETTERS, WORDS, st.integers(20, 120))
def test_a_snippet_is_a_part_of_the_text_and_no_longer_than_asked_for(text, wanted, letters):
    plain = " ".join(text.split())
    cut = snippet(text, wanted, letters)
    inner = cut.removeprefix("… ").removesuffix(" …")
    assert inner in plain
    assert len(inner) <= letters
    if len(plain) <= letters:
        assert cut == plain


def test_a_text_without_blanks_is_cut_after_110_letters():
    assert snippet("x" * 110, []) == "x" * 110
    assert snippet("x" * 111, []) == "x" * 110 + " …"


def test_a_snippet_starts_up_to_24_letters_before_the_word():
    assert snippet("a " * 100 + "treaty" + " b" * 100, [("treaty",)]).startswith("… " + "a " * 11 + "treaty b")


_GREEK = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi"


@pytest.mark.parametrize(
    ("text", "word", "cut"),
    [
        (_GREEK, "alpha", "alpha beta gamma delta epsilon zeta eta …"),
        (_GREEK, "epsilon", "alpha beta gamma delta epsilon zeta eta …"),  # it starts at the 24th letter
        (_GREEK, "kappa", "… zeta eta theta iota kappa lambda mu nu …"),
        (_GREEK, "phi", "… xi omicron pi rho sigma tau upsilon phi"),
        (_GREEK, "nothing", "alpha beta gamma delta epsilon zeta eta …"),
        ("x" * 50 + " treaty " + "y" * 50, "treaty", "… treaty …"),
        ("x" * 50 + " treaty", "treaty", "… treaty"),
        ("one, two; three: four. five, six! seven? eight) nine, ten", "ten", "… five, six! seven? eight) nine, ten"),
        ("x" * 30 + " ; treaty of peace and of war and so on", "treaty", "… treaty of peace and of war and so on"),
        ("; treaty " + "y " * 40, "treaty", "; treaty y y y y y y y y y y y y y y y …"),
        ("xxxxxxxxxx (" + "y" * 20 + ") treaty of peace and so on for a while", "treaty",
         "… (yyyyyyyyyyyyyyyyyyyy) treaty of peace …"),
    ],
)  # fmt: skip
def test_a_snippet_of_forty_letters_is_cut_between_words_around_the_one_asked_for(text, word, cut):
    assert snippet(text, [(word,)], 40) == cut


def test_a_snippet_holds_the_word_and_cuts_between_words():
    text = "word " * 60 + "treaty " + "word " * 60
    cut = snippet(text, [("treaty",)], 60)
    assert "treaty" in cut
    assert cut.startswith("… word")
    assert cut.endswith("word …")
