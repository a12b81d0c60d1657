"""References and items of the edition as CSL-JSON, the data format of citation tools (CSL 1.0.2).

A field that the edition does not know stays away: no author, date or publisher is made up.
"""

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.citations.csl_dates import csl_date, issue_date
from desktop_app.citations.csl_names import csl_name
from desktop_app.citations.title_language import wikipedia_language
from desktop_app.domain.entities import Item, Reference

CslItem = dict[str, Any]

# The CSL type of a kind of reference: inside a container, at an address of its own, or neither.
_TYPES = {
    "archive": ("document", "webpage", "document"),
    "article": ("article-journal", "webpage", "document"),
    "biography": ("entry-encyclopedia", "webpage", "document"),
    "book": ("chapter", "book", "book"),
    "chronology": ("webpage", "webpage", "document"),
    "data-set": ("dataset", "dataset", "dataset"),
    "encyclopedia": ("entry-encyclopedia", "entry-encyclopedia", "entry-encyclopedia"),
    "institution": ("webpage", "webpage", "document"),
    "memoir": ("chapter", "book", "book"),
    "pamphlet": ("pamphlet", "pamphlet", "pamphlet"),
    "press": ("article-newspaper", "article-newspaper", "article-newspaper"),
    "primary": ("chapter", "webpage", "document"),
    "report": ("report", "report", "report"),
    "review": ("article-journal", "webpage", "document"),  # CSL's "review" would say "Review of" before such a title
    "thesis": ("thesis", "thesis", "thesis"),
    "treaty-text": ("chapter", "treaty", "treaty"),
    "website": ("webpage", "webpage", "document"),
}
_UNKNOWN_KIND = ("document", "webpage", "document")
_WHOLE = {"book", "pamphlet", "report", "thesis"}  # their pages are where to look, not where they stand
_VARIABLES = {
    "title": "title",
    "container": "container-title",
    "volume": "volume",
    "issue": "issue",
    "publisher": "publisher",
    "place": "publisher-place",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "url": "URL",
}
_EDITOR = " (ed.)"
_PAGES = re.compile(r"(?:pp?\.\s*)?(\d+(?:[-–]\d+)?)")
_CHAPTER = re.compile(r"(?:chapter|chapitre|chap\.|ch\.)\s*(\S+)", re.IGNORECASE)


def work_item(reference: Reference) -> CslItem:
    """Return a work as a CSL-JSON item; its `id` is the id of the reference."""
    item: CslItem = {"id": reference.id, "type": _type(reference)}
    item |= {name: value for column, name in _VARIABLES.items() if (value := getattr(reference, column))}
    item |= _people(reference) | _issued(reference) | _place_inside(reference, item["type"])
    if dated := issue_date(reference.issue, reference.year):
        item["issued"] = dated
        del item["issue"]
    if language := wikipedia_language(reference.container):
        item["language"] = language
    if note := _note(reference, item["type"]):
        item["note"] = note
    return item


def edition_item(item: Item, facts: Mapping[str, str], language: str = "en") -> CslItem:
    """Return a page of the edition as an entry of it; nobody signs the entries, so there is no author.

    `facts` is the table `meta`. The `id` and the `archive_location` hold the lasting id of the page.
    """
    lasting = f"relations:{item.id}"
    version = facts.get("edition_version", "")
    entry: CslItem = {"id": lasting, "type": "entry-encyclopedia", "title": item.title, "archive_location": lasting}
    if container := facts.get(f"edition_{language}") or facts.get("edition"):
        entry["container-title"] = container
    if version:
        entry["version"] = version
    if year := re.match(r"\d{4}(?=\.|$)", version):
        entry["issued"] = {"date-parts": [[int(year[0])]]}
    return entry | {"language": language}


def locator_of(reference: Reference, cited: str = "") -> str:
    """Return the place in a work as a note names it, empty where none is known.

    It is where a statement rests on it (`cited`), or where the edition read a whole work.
    """
    if cited:
        pages = _PAGES.fullmatch(cited)
        return pages[1] if pages else cited
    if not reference.pages or _type(reference) not in _WHOLE:
        return ""
    if chapter := _CHAPTER.fullmatch(reference.pages):
        return f"chap. {chapter[1]}"
    pages = _PAGES.fullmatch(reference.pages)
    return pages[1] if pages else ""


def _type(reference: Reference) -> str:
    contained, online, alone = _TYPES.get(reference.kind, _UNKNOWN_KIND)
    if reference.container:
        return contained
    return online if reference.url else alone


def _people(reference: Reference) -> CslItem:
    people = [name for name in map(str.strip, reference.authors.split("|")) if name]
    editors = [name for name in people if name.endswith(_EDITOR)]
    authors = [name for name in people if name not in editors]
    named = {"author": authors, "editor": [name.removesuffix(_EDITOR) for name in editors]}
    return {role: [csl_name(name) for name in names] for role, names in named.items() if names}


def _issued(reference: Reference) -> CslItem:
    issued = csl_date(reference.year)
    return {"issued": issued} if issued else {}


def _place_inside(reference: Reference, type_: str) -> CslItem:
    if not reference.pages or type_ in _WHOLE:
        return {}
    if pages := _PAGES.fullmatch(reference.pages):
        return {"page": pages[1]}
    if chapter := _CHAPTER.fullmatch(reference.pages):
        return {"chapter-number": chapter[1]}
    return {"number": reference.pages}


def _note(reference: Reference, type_: str) -> str:
    """Return what CSL has no variable for."""
    place = reference.pages if type_ in _WHOLE else ""
    read = f"p. {place}." if place[:1].isdigit() else f"{place}." if place else ""
    oclc = f"OCLC {reference.oclc}." if reference.oclc else ""
    return " ".join(part for part in (read, oclc, reference.note) if part)
