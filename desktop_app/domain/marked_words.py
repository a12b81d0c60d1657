"""Where in a text the words stand that a search asked for, and the part of a long text around them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.domain.folding import fold_words

# Letters and digits with what may stand on or in a word: marks above and below letters, apostrophes.
_TOKEN = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f'’ʼʹ]+[^\W_]+)*[\u0300-\u036f]*")
_NO_START = " ,;:.)]»”’!?"
_LEAD = 24  # letters before the first word asked for
_folded = lru_cache(maxsize=50_000)(lambda token: tuple(fold_words(token)))

Mark = tuple[int, int]  # where a word starts, and where it has ended
Wanted = Sequence[Sequence[str]]  # for each word asked for: the folded beginnings that count as it


def marks(text: str, wanted: Wanted) -> tuple[Mark, ...]:
    """Return the words of a text that begin with a word asked for."""
    starts = tuple(start for group in wanted for start in group)
    return tuple(token.span() for token in _TOKEN.finditer(text) if _begins(token[0], starts)) if starts else ()


def missing(text: str, wanted: Wanted) -> list[Sequence[str]]:
    """Return which words asked for no word of a text begins with."""
    words = [word for token in _TOKEN.findall(text) for word in _folded(token)]
    return [group for group in wanted if not any(word.startswith(tuple(group)) for word in words)]


def snippet(text: str, wanted: Wanted, letters: int = 110) -> str:
    """Return about so many letters of a text around the first word asked for, cut between words."""
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    found = marks(text, wanted)
    start = max(0, found[0][0] - _LEAD) if found else 0
    start = min(start, len(text) - letters)
    if start:
        start = text.find(" ", start, found[0][0] + 1 if found else start + letters) + 1 or start
    end = len(text) if start + letters >= len(text) else text.rfind(" ", start + 1, start + letters)
    end = end if end > start else start + letters
    cut = text[start:end].lstrip(_NO_START) if start else text[start:end]
    return ("… " if start else "") + cut + (" …" if end < len(text) else "")


def _begins(token: str, starts: tuple[str, ...]) -> bool:
    return any(word.startswith(starts) for word in _folded(token))
