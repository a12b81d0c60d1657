"""The language of a work or of its title, where letters and words give it away; empty where that is not sure.

The edition has no column for it, and describes some works with an English title: so the language of a title decides
how the title is set, but is not told as the language of the work.
"""

import re
from typing import Any

# Little words that no other language of the edition's sources has.
_WORDS = {
    "en": {"the", "of", "and", "with", "from", "to", "by", "towards", "since", "between"},
    "fr": {"les", "des", "du", "dans", "une", "aux", "au", "sur", "avec", "à"},
    "de": {"und", "der", "das", "zum", "zur", "für", "mit", "nach"},
    "es": {"los", "las", "del", "el", "y"},
    "it": {"il", "gli", "dei", "della", "delle", "degli"},
}
_WIKIPEDIAS = {
    "English": "en", "French": "fr", "German": "de", "Russian": "ru", "Italian": "it", "Portuguese": "pt",
    "Dutch": "nl", "Indonesian": "id", "Polish": "pl", "Czech": "cs", "Japanese": "ja",
    "русская": "ru", "українська": "uk",
}  # fmt: skip
_WIKIPEDIA = re.compile(r"(?:Wikipedia|Википедия|Вікіпедія) \((\w+)\)")


def wikipedia_language(container: str) -> str:
    """Return the ISO 639-1 code in which a Wikipedia named as container is written, or an empty text."""
    found = _WIKIPEDIA.fullmatch(container)
    return _WIKIPEDIAS.get(found[1], "") if found else ""


def language_of(item: dict[str, Any]) -> str:
    """Return the language in which the title of a CSL-JSON item is to be set, or an empty text."""
    return str(item.get("language", "")) or title_language(item["title"])


def title_language(title: str) -> str:
    """Return the language of a title by its letters and little words, or an empty text where they disagree."""
    lower = title.lower()
    if re.search("[іїєґ]", lower):
        return "uk"
    if re.search("[ыэё]", lower):
        return "ru"
    words = set(re.findall(r"[^\W\d_]+", lower))
    found = [language for language, own in _WORDS.items() if words & own]
    return found[0] if len(found) == 1 else ""


def is_cyrillic(text: str) -> bool:
    """Whether most letters of a text are Cyrillic."""
    letters = re.findall(r"[^\W\d_]", text)
    return 2 * len(re.findall("[Ѐ-ӿ]", text)) > len(letters)
