"""Slips of the pen in names: words of a vocabulary that are a letter or two away from a word.

Words that share what is left after some letters are taken out are compared (the deletions of W. Garbe's SymSpell), so
that a look-up costs the same in a vocabulary of any size. The distance is that of Damerau and Levenshtein in its
restricted form: letters left out, put in, exchanged, or two neighbours swapped.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

_LEAST_LETTERS = 4  # shorter words are too near to too many others
_SHORT = 5  # letters up to which one slip is forgiven; two beyond
_MOST_LETTERS = 24  # no name has a longer word
_START = 7  # letters that are looked up; what is left of them grows with the square of their number


def forgiven(word: str) -> int:
    """Return how many slips are forgiven in a word; none where it holds a digit."""
    if not _LEAST_LETTERS <= len(word) <= _MOST_LETTERS or not word.isalpha():
        return 0
    return 1 if len(word) <= _SHORT else 2


class Vocabulary:
    """Folded words that can be found with slips."""

    def __init__(self, words: Iterable[str]) -> None:
        """Keep the words that are long enough."""
        self._by_rest: dict[str, set[str]] = defaultdict(set)
        for word in {word for word in words if forgiven(word)}:
            for rest in _rests(word, forgiven(word)):
                self._by_rest[rest].add(word)

    def near(self, word: str) -> list[str]:
        """Return the words that are as near as is forgiven, the nearest first; the word itself is none of them."""
        most = forgiven(word)
        candidates = {found for rest in _rests(word, most) for found in self._by_rest.get(rest, ())} if most else set()
        near = [(distance(word, other), other) for other in candidates if other != word]
        return [other for slips, other in sorted(near) if slips <= min(most, forgiven(other))]


def distance(one: str, other: str) -> int:
    """Return how many slips lead from one word to the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        above, row = row, [i]
        for j, opposite in enumerate(other, start=1):
            best = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != opposite))
            if i > 1 and j > 1 and letter == other[j - 2] and opposite == one[i - 2]:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before = above
    return row[-1]


def _rests(word: str, most: int) -> set[str]:
    """Return what is left of the start of a word when up to so many letters are taken out.

    The start is enough: what a slip moves out of it or into it is a letter taken out at its end.
    """
    word = word[:_START]
    letters = range(len(word))
    return {
        "".join(word[at] for at in letters if at not in taken)
        for count in range(most + 1)
        for taken in combinations(letters, count)
    }
