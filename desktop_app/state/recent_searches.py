"""What was searched for before, the latest first."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

MOST_SEARCHES = 12
_MOST_LETTERS = 80


class RecentSearches(QObject):
    """A short list of searches that led to something."""

    searches_changed = Signal()

    def __init__(self, searches: Iterable[str] = (), parent: QObject | None = None) -> None:
        """Start with those of before."""
        super().__init__(parent)
        self._searches = [words for words in searches if words.strip()][:MOST_SEARCHES]

    @property
    def searches(self) -> tuple[str, ...]:
        """The searches, the latest first."""
        return tuple(self._searches)

    def add(self, words: str) -> None:
        """Remember a search; one that is known already comes to the front."""
        plain = " ".join(words.split())[:_MOST_LETTERS]
        if plain:
            others = [other for other in self._searches if other.casefold() != plain.casefold()]
            self._searches = [plain, *others][:MOST_SEARCHES]
            self.searches_changed.emit()

    def forget(self) -> None:
        """Forget them all."""
        self._searches = []
        self.searches_changed.emit()
