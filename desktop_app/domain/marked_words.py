"""Where in a text the words stand that a search asked for, and the part of a long text around them."""

import re
from collections.abc import Iterator, Sequence
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
    return tuple(_marks(text, wanted))


def missing(text: str, wanted: Wanted) -> list[Sequence[str]]:
    """Return which words asked for no word of a text begins with."""
    plain = _plain(text)
    return [group for group in wanted if not any(f" {start}" in plain for start in group)]


def snippet(text: str, wanted: Wanted, letters: int = 110) -> str:
    """Return about so many letters of a text around the first word asked for, cut between words."""
    text = " ".join(text.split())
    if len(text) <= letters:
        return text
    first = next((start for start, _ in _marks(text, wanted)), 0)
    start = min(max(0, first - _LEAD), len(text) - letters)
    if start:
        start = text.find(" ", start, first) + 1 or start
    end = len(text) if start + letters >= len(text) else text.rfind(" ", start + 1, start + letters)
    end = end if end > start else start + letters
    cut = text[start:end].lstrip(_NO_START) if start else text[start:end]
    return ("… " if start else "") + cut + (" …" if end < len(text) else "")


def _marks(text: str, wanted: Wanted) -> Iterator[Mark]:
    plain = _plain(text)
    starts = tuple(start for group in wanted for start in group if f" {start}" in plain)
    return (token.span() for token in _TOKEN.finditer(text) if _begins(token[0], starts)) if starts else iter(())


@lru_cache(maxsize=4_000)
def _plain(text: str) -> str:
    """Return the folded words of a text, a blank before each: the letters after a blank begin a word."""
    return "".join(f" {word}" for token in _TOKEN.findall(text) for word in _folded(token))


def _begins(token: str, starts: tuple[str, ...]) -> bool:
    return any(word.startswith(starts) for word in _folded(token))
