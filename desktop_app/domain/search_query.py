"""What a person types into the search field: words, phrases in quotes, and what is not wanted."""

import re
from typing import NamedTuple

from desktop_app.domain.folding import fold_words

MOST_WORDS = 12
_PARTS = re.compile(r'(?P<minus>(?<!\S)[-−])?(?:["«“„](?P<phrase>[^"«»“”„]*)["»”“]|(?P<word>\S+))')


class SearchQuery(NamedTuple):
    """Folded words. A word may go on; a phrase stands as it is; what is excluded is in no hit."""

    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """All words that a hit has to hold."""
        return (*self.words, *(word for phrase in self.phrases for word in phrase))


def read_query(text: str) -> SearchQuery:
    """Read what was typed. Nothing is an error; what holds no letter or digit is left out, as are words beyond many."""
    words: list[str] = []
    phrases: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    for part in _PARTS.finditer(text):
        folded = tuple(fold_words(part["phrase"] if part["phrase"] is not None else part["word"]))[:MOST_WORDS]
        if not folded or len(words) + len(phrases) + len(excluded) >= MOST_WORDS:
            continue
        if part["minus"]:
            excluded.append(folded)
        elif part["phrase"] is not None:
            phrases.append(folded)
        else:
            words += folded[: MOST_WORDS - len(words)]
    return SearchQuery(tuple(words), tuple(phrases), tuple(excluded))
