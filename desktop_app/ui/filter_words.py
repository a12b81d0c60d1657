"""The facets that items are filtered by, and their values, in the reader's language."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.criteria import CERTAINTY_VALUES, COUNTRY_VALUES, FACETS, KIND_VALUES
from desktop_app.domain.entities import Lane, Period
from desktop_app.ui.item_words import kinds_word, value_word
from desktop_app.ui.marked import QT_TRANSLATE_NOOP

_FACETS = {
    "kind": QT_TRANSLATE_NOOP("FilterWords", "Kind"),
    "country": QT_TRANSLATE_NOOP("FilterWords", "Country"),
    "lane": QT_TRANSLATE_NOOP("FilterWords", "Lane"),
    "period": QT_TRANSLATE_NOOP("FilterWords", "Period"),
    "certainty": QT_TRANSLATE_NOOP("FilterWords", "Certainty"),
}
_OTHER = QT_TRANSLATE_NOOP("FilterWords", "other countries")
_CERTAINTIES = {
    "high": QT_TRANSLATE_NOOP("FilterWords", "confidence high"),
    "medium": QT_TRANSLATE_NOOP("FilterWords", "confidence medium"),
    "low": QT_TRANSLATE_NOOP("FilterWords", "not confirmed"),
    "disputed": QT_TRANSLATE_NOOP("FilterWords", "accounts disagree"),
}
_CHIP = QT_TRANSLATE_NOOP("FilterWords", "{0}: {1}")
_INDENT = "    "

CLEAR_KEY = "X"


class FilterWords:
    """Knows every value that can be chosen in an edition."""

    def __init__(self, lanes: Sequence[Lane], periods: Sequence[Period]) -> None:
        """Word the values in the language of the moment."""
        self._values = {
            "kind": {kind: kinds_word(kind) for kind in KIND_VALUES},
            "country": {code: _translated(_OTHER) if code == "other" else value_word(code) for code in COUNTRY_VALUES},
            "lane": {lane.id: lane.title for lane in lanes},
            "period": {period.id: period.label for period in periods},
            "certainty": {level: _translated(_CERTAINTIES[level]) for level in CERTAINTY_VALUES},
        }
        self._levels = {period.id: period.level for period in periods}

    @property
    def facets(self) -> tuple[str, ...]:
        """The facets in their order."""
        return FACETS

    def facet(self, facet: str) -> str:
        """Return the name of a facet."""
        return _translated(_FACETS[facet])

    def values(self, facet: str) -> dict[str, str]:
        """Return the values of a facet with their names, those inside others indented."""
        return {value: _INDENT * self._levels.get(value, 0) + name for value, name in self._values[facet].items()}

    def chip(self, facet: str, chosen: Iterable[str]) -> str:
        """Return the text of a chip: ``Lane: Trade, War and security``. Values of another edition go by their ids."""
        known = self._values[facet]
        names = [known[value] for value in known if value in set(chosen)]
        return _translated(_CHIP).format(self.facet(facet), ", ".join(names or sorted(chosen)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("FilterWords", text)
