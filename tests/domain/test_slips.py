import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.slips import Vocabulary, distance, forgiven

NAMES = Vocabulary(["herbette", "krasin", "litvinov", "blum", "joxe", "rakovskii", "1935a", "of"])


@pytest.mark.parametrize(
    ("slip", "name"),
    [
        ("herbete", "herbette"),
        ("hrebette", "herbette"),
        ("herbettte", "herbette"),
        ("litvinof", "litvinov"),
        ("ltvinof", "litvinov"),
        ("rakovsky", "rakovskii"),
        ("jove", "joxe"),
    ],
)
def test_a_slip_finds_the_name(slip, name):
    assert NAMES.near(slip)[0] == name


@pytest.mark.parametrize("word", ["of", "on", "1935", "1936a", "blub1", "krasin", "ljtvjnof", "blurb", "x" * 10_000])
def test_short_words_digits_and_what_is_too_far_find_nothing(word):
    assert NAMES.near(word) == []


@pytest.mark.parametrize(("letters", "slips"), [(3, 0), (4, 1), (5, 1), (6, 2), (24, 2), (25, 0)])
def test_a_longer_word_may_have_more_slips_up_to_the_longest_of_names(letters, slips):
    assert forgiven("a" * letters) == slips
    assert forgiven("1" + "a" * (letters - 1)) == 0


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("", "ab", 2), ("abc", "ab", 1), ("abc", "axc", 1), ("abc", "acb", 1), ("abc", "bac", 1), ("abcd", "badc", 2),
     ("ca", "abc", 3), ("herbette", "erbetet", 2), ("kitten", "sitting", 3)],
)  # fmt: skip
def test_a_slip_is_a_letter_left_out_put_in_exchanged_or_two_neighbours_swapped(one, other, slips):
    assert distance(one, other) == distance(other, one) == slips


_WORDS = st.text("abc", min_size=1, max_size=14)


@given(_WORDS, _WORDS)
def test_the_distance_is_the_same_both_ways_and_none_only_between_equals(one, other):
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) <= max(len(one), len(other))


@st.composite
def _slipped(draw: st.DrawFn) -> tuple[str, str]:
    """A word and one that a few slips lead to."""
    word = letters = draw(st.text("abcdefgh", min_size=4, max_size=14))
    for _ in range(draw(st.integers(0, 3))):
        at, letter = draw(st.integers(0, len(letters))), draw(st.sampled_from("abcdefgh"))
        rest = letters[at:]
        changed = draw(st.sampled_from([letter + rest, rest[1:], letter + rest[1:], rest[1:2] + rest[:1] + rest[2:]]))
        letters = letters[:at] + changed
    return word, letters


@given(st.one_of(_slipped(), st.tuples(_WORDS, _WORDS)))
def test_the_vocabulary_finds_exactly_what_is_near_enough(words):
    word, other = words
    near = word != other and distance(word, other) <= min(forgiven(word), forgiven(other))
    assert (Vocabulary([other]).near(word) == [other]) == near
