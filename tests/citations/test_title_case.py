import pytest

from desktop_app.citations.title_case import headline_case, sentence_case
from desktop_app.citations.typography import CLOSE, OPEN


@pytest.mark.parametrize(
    ("title", "chicago", "mla"),
    [
        ("France since 1945", "France Since 1945", "France since 1945"),
        ("Policies Towards France", "Policies Towards France", "Policies towards France"),
        ("the great fear of 1947: could it be?", "The Great Fear of 1947: Could It Be?", None),
        ("What we are for", "What We Are For", None),
        ("The ministers’ war in the 1930s", "The Ministers’ War in the 1930s", None),
        ("Stalin and de Gaulle", "Stalin and de Gaulle", None),
        ("France’s soviet-born debts", "France’s Soviet-Born Debts", None),
    ],
)
def test_headline_style(title, chicago, mla):
    assert headline_case(title, long_prepositions=True) == chicago
    assert headline_case(title, long_prepositions=False) == (mla or chicago)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("The Lights that Failed: European History", "The lights that failed: European history"),
        ("Early Cold War Policies", "Early Cold War policies"),
        ("a struggle: the origins", "A struggle: The origins"),
        (f"The Story of {OPEN}War{CLOSE} and Years", f"The story of {OPEN}War{CLOSE} and years"),
        ("Foreign Office Notes", "Foreign Office notes"),
        ("The Problem of Potsdam", "The problem of Potsdam"),
    ],
)  # fmt: skip
def test_sentence_style_keeps_names_and_words_it_does_not_know(title, sentence):
    assert sentence_case(title) == sentence
