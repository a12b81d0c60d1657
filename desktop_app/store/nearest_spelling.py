"""What somebody may have meant whose words find nothing: the nearest words of names, places and titles."""

import sqlite3
from functools import lru_cache

from desktop_app.domain.folding import fold_words
from desktop_app.domain.search_query import SearchQuery
from desktop_app.domain.slips import distance
from desktop_app.store.language import localized

_MOST_TITLES = 5000  # of the most important events
_LEAST_LETTERS = 4
_LETTERS_A_SLIP = 3  # one slip for so many letters


def nearest_spelling(connection: sqlite3.Connection, query: SearchQuery, language: str) -> str:
    """Return the words with those that nothing begins with exchanged for the nearest; empty where one has none near."""
    vocabulary = _vocabulary(connection, language)
    words = [_nearest(word, vocabulary) for word in query.wanted]
    return " ".join(words) if all(words) else ""


def _nearest(word: str, vocabulary: dict[str, str]) -> str:
    if word in vocabulary or any(known.startswith(word) for known in vocabulary):
        return vocabulary.get(word, word)
    most = len(word) // _LETTERS_A_SLIP
    if len(word) < _LEAST_LETTERS or not word.isalpha():
        return ""
    near = [known for known in vocabulary if _may_be_near(word, known, most)]
    slips, best = min(((distance(word, known), known) for known in near), default=(most + 1, ""))
    return vocabulary[best] if slips <= most else ""


def _may_be_near(word: str, known: str, most: int) -> bool:
    """Whether so few slips could lead from one word to the other: seen from their letters alone, which is cheap."""
    return abs(len(word) - len(known)) <= most and len(set(word) ^ set(known)) <= 2 * most


@lru_cache(maxsize=4)
def _vocabulary(connection: sqlite3.Connection, language: str) -> dict[str, str]:
    """Return folded words, each with a way in which it is written; read when somebody first finds nothing."""
    rows = connection.execute(
        f"SELECT spelling FROM name_variant UNION ALL SELECT {localized('name', language)} FROM place"
        f" UNION ALL SELECT {localized('event.title', language)} FROM event"
        "  JOIN search_document ON item = event.id WHERE search_document.number <= ?",
        (_MOST_TITLES,),
    )
    written: dict[str, str] = {}
    for (text,) in rows:
        for word in text.split():
            for folded in fold_words(word):
                written.setdefault(folded, word.strip("«»“”\"'(),;:.") if fold_words(word) == [folded] else folded)
    return written
