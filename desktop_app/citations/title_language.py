"""The language of a work where its title or container gives it away; empty where that is not sure."""

import re

from desktop_app.domain.entities import Reference

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


def language_of(reference: Reference) -> str:
    """Return the ISO 639-1 code of the language of a work, or an empty text."""
    if wikipedia := _WIKIPEDIA.fullmatch(reference.container):
        return _WIKIPEDIAS.get(wikipedia[1], "")
    return title_language(reference.title)


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
