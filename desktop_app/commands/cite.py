"""``relations cite ID``."""

import sqlite3
from argparse import Namespace
from typing import Any

from desktop_app.citations.csl_items import CslItem, edition_item, locator_of, work_item
from desktop_app.citations.formatter import cite, plain_text
from desktop_app.citations.styles import STYLES, CitationStyle
from desktop_app.commands.output import connect, print_json
from desktop_app.domain.entities import Item
from desktop_app.domain.stable_link import without_link_prefix
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.item_store import find_item


def run(chosen: Namespace) -> int:
    """Print how to cite an item, and its sources, in one style. A work is cited itself. Raises UnknownItemError."""
    connection, style = connect(chosen), STYLES[chosen.style]
    item = find_item(connection, without_link_prefix(chosen.id))
    own = _record(*_own(connection, item), style)
    sources = [
        _record(work_item(citation.reference), locator_of(citation.reference, citation.locator), style)
        for citation in item.citations
    ]
    if chosen.json:
        print_json({"style": style.id, "item": own, "sources": sources})
    else:
        print("\n".join(_lines(own, sources)))
    return 0


def _own(connection: sqlite3.Connection, item: Item) -> tuple[CslItem, str]:
    """Return what an item is cited as, and the place in it."""
    if reference := ItemQueries(connection, "en").reference(item.id):
        return work_item(reference), locator_of(reference)
    facts = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    return edition_item(item, facts), ""


def _record(item: CslItem, locator: str, style: CitationStyle) -> dict[str, Any]:
    citation = cite(item, style, locator)
    return {"id": item["id"], "text": plain_text(citation), "html": citation, "csl": item}


def _lines(own: dict[str, Any], sources: list[dict[str, Any]]) -> list[str]:
    lines = [f"  [{n}] {source['text']}" for n, source in enumerate(sources, start=1)]
    return [own["text"], *(["", "SOURCES", *lines] if lines else [])]
