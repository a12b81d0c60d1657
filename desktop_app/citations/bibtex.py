"""CSL-JSON items as BibTeX, in UTF-8.

Entry types and fields are those of BibTeX, with `thesis`, `date`, `eid`, `issn` and `version` of biblatex where BibTeX
has no word for what is known: a thesis of unknown degree, a day, a doubt.
"""

import re
from collections.abc import Iterable

from desktop_app.citations.csl_items import CslItem
from desktop_app.citations.fields import citation_keys, date_text, one_line

_TYPES = {
    "article-journal": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "incollection",
    "pamphlet": "booklet",
    "report": "techreport",
    "thesis": "thesis",
}
_CONTAINERS = {"article": "journal", "incollection": "booktitle"}
_FIELDS = {
    "volume": "volume",
    "issue": "number",
    "chapter-number": "chapter",
    "number": "eid",
    "publisher": "publisher",
    "publisher-place": "address",
    "version": "version",
    "ISBN": "isbn",
    "ISSN": "issn",
    "language": "language",
    "archive_location": "eid",
    "note": "note",
}
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%", '"': r"\textquotedbl{}",
}  # fmt: skip
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})  # LaTeX takes addresses as they are


def bibtex(items: Iterable[CslItem]) -> str:
    """Return items as the text of a BibTeX file. Braces are written as commands, for BibTeX counts them."""
    return "\n".join(_entry(key, item) for key, item in citation_keys(items))


def escaped(text: object) -> str:
    """Return a text with what TeX would take for commands in other words."""
    return "".join(_TEX.get(letter, letter) for letter in one_line(text))


def _entry(key: str, item: CslItem) -> str:
    type_ = _TYPES.get(item["type"], "misc")
    lines = [f"  {name} = {{{value}}}," for name, value in _fields(item, type_).items() if value]
    return "\n".join([f"@{type_}{{{key},", *lines, "}", ""])


def _fields(item: CslItem, type_: str) -> dict[str, str]:
    """Return the fields of an entry in TeX. A title has braces of its own: styles must leave its capitals."""
    fields = {
        **{role: " and ".join(_name(name) for name in item.get(role, ())) for role in ("author", "editor")},
        "title": f"{{{escaped(item['title'])}}}",
        _CONTAINERS.get(type_, "howpublished"): escaped(item.get("container-title", "")),
        **_dates(item),
        "pages": re.sub(r"^(\d+)[-–](\d+)$", r"\1--\2", escaped(item.get("page", ""))),
    }
    fields |= {name: escaped(item[variable]) for variable, name in _FIELDS.items() if variable in item}
    addresses = {"doi": item.get("DOI", ""), "url": item.get("URL", "")}
    return fields | {name: one_line(value).translate(_IN_ADDRESS) for name, value in addresses.items()}


def _dates(item: CslItem) -> dict[str, str]:
    date = date_text(item)
    if "literal" in item.get("issued", {}):
        return {"year": escaped(date)}
    years = re.findall(r"(?:^|/)(-?\d+)", date)
    return {"year": "--".join(years), "date": date if date not in years else ""}


def _name(name: dict[str, str]) -> str:
    """Return a name as ``von Last, Jr, First``, or a whole name in braces."""
    if "literal" in name:
        return f"{{{escaped(name['literal'])}}}"
    family = _part(name["family"], is_family=True)
    last = " ".join(part for part in (escaped(name.get("dropping-particle", "")), family) if part)
    parts = (last, *(_part(name.get(part, "")) for part in ("suffix", "given")))
    return ", ".join(part for part in parts if part)


def _part(text: str, *, is_family: bool = False) -> str:
    """Return a part of a name, in braces where BibTeX would cut it: at a comma, an "and", a word in small letters."""
    tex = escaped(text)
    small = is_family and any(word[0].islower() for word in tex.split())
    return f"{{{tex}}}" if small or re.search(r",|\\|\band\b", tex, re.IGNORECASE) else tex
