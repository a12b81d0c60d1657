"""A CSL-JSON item as each style wants to be given it. The item itself stays as it is."""

import re

from desktop_app.citations.csl_items import CslItem
from desktop_app.citations.title_case import headline_case, sentence_case
from desktop_app.citations.title_language import language_of
from desktop_app.citations.typography import arabic, chicago_pages, curly, marked, without_private, years_with_dashes

_SERIALS = {"article-journal", "article-magazine", "article-newspaper"}
_PARTS = {"dataset", "document", "entry-encyclopedia", "treaty"}  # types that the French style draws without container
_TEXTS = ("title", "container-title", "publisher")


def as_printed(item: CslItem) -> CslItem:
    """Return an item with titles as their works print them, but for typographic quotation marks."""
    prepared: CslItem = {
        key: without_private(value) if isinstance(value, str) else value for key, value in item.items()
    }
    prepared.pop("note", None)  # remarks of the edition are no part of a citation
    if "archive_location" in prepared:  # an id, whose small letter no style may raise
        prepared["archive_location"] = f'<span class="nocase">{prepared["archive_location"]}</span>'
    for role in prepared.keys() & {"author", "editor"}:
        prepared[role] = [{part: curly(text) for part, text in name.items()} for name in prepared[role]]
    return prepared | {key: curly(prepared[key]) for key in _TEXTS if key in prepared}


def for_chicago(item: CslItem) -> CslItem:
    """Headline titles, short ranges of pages, and no "The" before the name of a serial."""
    prepared = _american(item, headline=True, long_prepositions=True)
    if "page" in prepared:
        prepared["page"] = chicago_pages(prepared["page"])
    if prepared["type"] in _SERIALS and "container-title" in prepared:
        prepared["container-title"] = prepared["container-title"].removeprefix("The ")
    return prepared


def for_mla(item: CslItem) -> CslItem:
    """Headline titles, "and" for an ampersand in the name of a container, UP for University Press."""
    prepared = _american(item, headline=True, long_prepositions=False)
    if "container-title" in prepared:
        prepared["container-title"] = prepared["container-title"].replace(" & ", " and ")
    if "publisher" in prepared:
        prepared["publisher"] = _mla_publisher(prepared["publisher"])
    return prepared


def for_apa(item: CslItem) -> CslItem:
    """Sentence titles."""
    return _american(item, headline=False)


def for_iso690(item: CslItem) -> CslItem:
    """What stands in something becomes a chapter, lest the style leave out in what; a version becomes an edition."""
    prepared = as_printed(item)
    if "container-title" in prepared and prepared["type"] in _PARTS:
        prepared["type"] = "chapter"
    if "version" in prepared:
        prepared["edition"] = f"Version {prepared.pop('version')}"
    return prepared


def for_gost(item: CslItem) -> CslItem:
    """Dashes between years; a version becomes an edition.

    What is read online becomes a page, the one type for which the style prints addresses.
    """
    prepared = _dashed(as_printed(item))
    if "version" in prepared:
        word = "Версия" if prepared.get("language") == "ru" else "Version"
        prepared["edition"] = f"{word} {prepared.pop('version')}"
    return prepared | ({"type": "webpage"} if "URL" in prepared else {})


def _american(item: CslItem, *, headline: bool, long_prepositions: bool = False) -> CslItem:
    prepared = _dashed(as_printed(item))
    prepared |= {key: arabic(prepared[key]) for key in ("volume", "chapter-number") if key in prepared}
    title = marked(prepared["title"])
    if language_of(prepared) == "en":
        title = headline_case(title, long_prepositions=long_prepositions) if headline else sentence_case(title)
    return prepared | {"title": title}


def _dashed(item: CslItem) -> CslItem:
    return item | {key: years_with_dashes(item[key]) for key in ("title", "container-title") if key in item}


def _mla_publisher(name: str) -> str:
    if "University" not in name or not re.search(r"\bPress\b", name):
        return name
    return re.sub(r"\bPress\b", "P", re.sub(r"\bUniversity\b", "U", name)).replace("U P", "UP")
