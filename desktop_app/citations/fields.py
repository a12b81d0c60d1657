"""What the writers of BibTeX and RIS share."""

import re
from collections.abc import Iterable, Iterator

from anyascii import anyascii

from desktop_app.citations.csl_items import CslItem


def one_line(text: object) -> str:
    """Return a text with its line ends and runs of blanks as single blanks: both formats are made of lines."""
    return " ".join(str(text).split())


def citation_keys(items: Iterable[CslItem]) -> Iterator[tuple[str, CslItem]]:
    """Yield each item with a key from its id: ASCII, the same every time, and no two alike."""
    used: set[str] = set()
    for item in items:
        plain = re.sub(r"[^a-z0-9]+", "-", anyascii(item["id"].removeprefix("reference:")).lower()).strip("-")
        key = wanted = plain or "item"
        count = 1
        while key in used:
            count += 1
            key = f"{wanted}-{count}"
        used.add(key)
        yield key, item


def date_text(item: CslItem) -> str:
    """Return the date of issue in EDTF, with a slash between two and a tilde where it is about then; or its words."""
    issued = item.get("issued", {})
    mark = "~" if issued.get("circa") else ""
    dates = ["-".join(f"{part:02}" for part in parts) + mark for parts in issued.get("date-parts", ())]
    return "/".join(dates) or one_line(issued.get("literal", ""))
