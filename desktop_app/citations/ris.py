"""CSL-JSON items as RIS, the tagged format of reference managers, in UTF-8."""

from collections.abc import Iterable, Iterator

from desktop_app.citations.csl_items import CslItem
from desktop_app.citations.fields import citation_keys, date_text, one_line

_TYPES = {
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-encyclopedia": "ENCYC",
    "pamphlet": "PAMP",
    "report": "RPRT",
    "thesis": "THES",
    "treaty": "LEGAL",
    "webpage": "ELEC",
}
_TAGS = {
    "title": "TI",
    "container-title": "T2",
    "volume": "VL",
    "issue": "IS",
    "number": "M1",
    "chapter-number": "SE",
    "publisher": "PB",
    "publisher-place": "CY",
    "version": "ET",
    "DOI": "DO",
    "URL": "UR",
    "language": "LA",
    "archive_location": "AN",
    "note": "N1",
}


def ris(items: Iterable[CslItem]) -> str:
    """Return items as the text of an RIS file, one line a value."""
    return "\n".join(_record(key, item) for key, item in citation_keys(items))


def _record(key: str, item: CslItem) -> str:
    lines = [("TY", _TYPES.get(item["type"], "GEN")), ("ID", key), *_lines(item), ("ER", "")]
    return "".join(f"{tag}  - {value}\n" for tag, value in lines)


def _lines(item: CslItem) -> Iterator[tuple[str, str]]:
    for tag, role in (("AU", "author"), ("ED", "editor")):
        yield from ((tag, _name(name)) for name in item.get(role, ()))
    yield from ((tag, one_line(item[variable])) for variable, tag in _TAGS.items() if variable in item)
    yield from _dates(item)
    first, _, last = item.get("page", "").partition("-")
    yield from ((tag, one_line(page)) for tag, page in (("SP", first), ("EP", last)) if page)
    yield from (("SN", one_line(item[variable])) for variable in ("ISBN", "ISSN") if variable in item)


def _dates(item: CslItem) -> Iterator[tuple[str, str]]:
    """Yield the year, and beside it the date as ``YYYY/MM/DD/words`` where a year does not say everything."""
    text = date_text(item)
    dates = item.get("issued", {}).get("date-parts", ())
    if dates:
        yield "PY", str(dates[0][0])
    parts = [f"{part:02}" for part in dates[0]] if len(dates) == 1 else []
    plain = len(parts) > 0 and not item["issued"].get("circa")
    if text and not (plain and len(parts) == 1):
        yield "DA", "/".join([*parts, *[""] * (3 - len(parts)), "" if plain else text])


def _name(name: dict[str, str]) -> str:
    if "literal" in name:
        return one_line(name["literal"])
    given = " ".join(part for part in (name.get("given", ""), name.get("dropping-particle", "")) if part)
    return one_line(", ".join(part for part in (name["family"], given, name.get("suffix", "")) if part))
