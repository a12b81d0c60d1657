"""Every spelling under which a person or an item is found: made by rule from the native name, or written by hand."""

from collections.abc import Iterator
from functools import cache

import iuliia

from desktop_app.domain.folding import fold
from desktop_app.ingest.columns import LIST_SEPARATOR
from desktop_app.ingest.source_reader import Row

_ROMANISATIONS = {
    "BGN/PCGN": iuliia.BGN_PCGN,
    "ALA-LC": iuliia.ALA_LC_ALT,
    "ISO 9:1954": iuliia.ISO_9_1954,
    "French passport": iuliia.MVD_310_FR,
    "passport": iuliia.ICAO_DOC_9303,
    "Wikipedia": iuliia.WIKIPEDIA,
    "GOST 16876": iuliia.GOST_16876_ALT,
    "GOST 7.0.34": iuliia.GOST_7034,
    "Moscow metro": iuliia.MOSMETRO,
    "telegram": iuliia.TELEGRAM,
}
_GERMAN = {
    "щ": "schtsch", "ш": "sch", "ч": "tsch", "ж": "sch", "х": "ch", "ц": "z", "в": "w", "з": "s",
    "ю": "ju", "я": "ja", "ё": "jo", "й": "i", "ы": "y", "э": "e", "ь": "", "ъ": "",
}  # fmt: skip
_NAME_COLUMNS = {"name": "English", "name_fr": "French", "name_ru": "Russian", "native_name": "native"}


def spellings_of(person: Row) -> dict[str, str]:
    """Return spelling to origin; each folded form once, what was written by hand before what a rule made."""
    spellings: dict[str, str] = {}
    seen: set[str] = set()
    for spelling, origin in (*_by_hand(person), *_by_rule(person)):
        if (folded := fold(spelling)) and folded not in seen:
            seen.add(folded)
            spellings[spelling] = origin
    return spellings


def _by_hand(person: Row) -> Iterator[tuple[str, str]]:
    for column, origin in _NAME_COLUMNS.items():
        if text := person.cells[column]:
            yield str(text), origin
    for variant in str(person.cells["variants"] or "").split(LIST_SEPARATOR):
        yield variant, "variant"


def _by_rule(person: Row) -> Iterator[tuple[str, str]]:
    for column in ("native_name", "name_ru"):
        native = str(person.cells[column] or "")
        if _is_cyrillic(native):
            for origin, schema in _ROMANISATIONS.items():
                yield schema.translate(native), origin
            yield _german(native), "German"


def _is_cyrillic(text: str) -> bool:
    return any("а" <= letter <= "я" for letter in text.casefold())


@cache
def _german(native: str) -> str:
    letters = (_GERMAN.get(letter, letter) for letter in native.casefold())
    return str(iuliia.ALA_LC_ALT.translate("".join(letters))).title()
