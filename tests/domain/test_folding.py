import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.folding import fold, fold_words


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_text_is_plain_words_with_single_spaces(text):
    assert re.fullmatch(r"(?:[a-z0-9]+(?: [a-z0-9]+)*)?", fold(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Édouard", "edouard"),
        ("ёлка", "elka"),
        ("Œuvre", "oeuvre"),
        ("Søren", "soren"),
        ("Łódź", "lodz"),
        ("Красин", "krasin"),
        ("d'Estaing", "d estaing"),
        ("d’Estaing", "d estaing"),
        ("Gor'kii", "gorkii"),
        ("FRANCE–URSS", "france urss"),
        ("ﬁn", "fin"),
        ("e\u0301t\u00e9", "ete"),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(one, other):
    assert fold(one) == other


def test_no_letters_fold_to_nothing():
    assert fold(" …?! ") == ""
    assert fold_words("—") == []
    assert fold_words("Jean Herbette") == ["jean", "herbette"]
