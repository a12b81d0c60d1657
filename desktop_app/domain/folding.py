"""Folding: the one form in which spellings are compared, so that é is e, ё is е, œ is oe and Крас is kras."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_ELISION = re.compile(r"\b([cdjlmnst]|qu)['’ʼ]")
_JOINING = str.maketrans("", "", "'\"’ʼʹʺ`´\u00ad\u200b\u200e\u200f")


def fold(text: str) -> str:
    """Return the words of `text` in plain lower-case letters and digits, with single spaces between.

    Folding a folded text changes nothing. The compatibility forms of Unicode come first, then `anyascii`
    writes every script in Latin letters. A French elision is two words (``d'Estaing``: d estaing), any other
    apostrophe joins (``Gor'kii``: gorkii).
    """
    from anyascii import anyascii  # reads a table; not needed before somebody searches

    lower = _ELISION.sub(r"\1 ", text.casefold())
    plain = unicodedata.normalize("NFKD", lower).translate(_JOINING)
    ascii_text = anyascii("".join(c for c in plain if not unicodedata.combining(c)))
    return " ".join(_WORD.findall(ascii_text.lower().translate(_JOINING)))


def fold_words(text: str) -> list[str]:
    """Return the folded words of `text`."""
    return fold(text).split()
