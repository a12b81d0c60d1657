"""Citations of items and files of works: where the edition meets the citation styles."""

import math
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from desktop_app.citations.csl_items import CslItem, edition_item, locator_of, work_item
from desktop_app.citations.formatter import cite, plain_text
from desktop_app.citations.styles import STYLES
from desktop_app.domain.cited import CitedItem, CitedWork, CiteQuestion
from desktop_app.domain.entities import Item
from desktop_app.exporting import write_text
from desktop_app.store.cited_works import cited_works
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.item_store import find_item
from desktop_app.store.timeline_store import TimelineStore

_SPANS = ("range", "day", "period")  # their works are those of what touches them


def cite_item(connection: sqlite3.Connection, question: CiteQuestion, language: str = "en") -> CitedItem:
    """Return how to cite an item, and its sources. A work is cited itself. Raises UnknownItemError."""
    item = find_item(connection, question.item, language)
    facts = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    entry = edition_item(item._replace(title=question.title or item.title), facts, language)
    work, is_span = ItemQueries(connection, language).reference(item.id), item.kind in _SPANS
    own = (work_item(work), locator_of(work)) if work else (entry, "")
    sources = ((work_item(one.reference), locator_of(one.reference, one.locator)) for one in item.citations)
    return CitedItem(
        lasting_id=entry["id"],
        edition=", ".join(part for part in (entry.get("container-title"), facts.get("edition_version")) if part),
        own=_cited(*own, question.style),
        sources=tuple(_cited(*source, question.style) for source in sources),
        references=(work.id,) if work else _works_of_span(connection, item) if is_span else _sources_of(item),
        is_span=is_span,
    )


def write_works(connection: sqlite3.Connection, file: Path, references: Iterable[str]) -> int:
    """Write works to a file, in the format that the ending of its name says; return how many. Raises UserError."""
    from desktop_app.citations.work_files import ending_of, works_text  # not needed before somebody writes

    works = {work.id: work for work in cited_works(connection)}
    wanted = [works[id_] for id_ in references if id_ in works]
    write_text(file, works_text(wanted, ending_of(file.name)))
    return len(wanted)


def _cited(item: CslItem, locator: str, style: str) -> CitedWork:
    citation = cite(item, STYLES[style], locator)
    return CitedWork(item["id"], citation, plain_text(citation), item)


def _sources_of(item: Item) -> tuple[str, ...]:
    return tuple(citation.reference.id for citation in item.citations)


def _works_of_span(connection: sqlite3.Connection, item: Item) -> tuple[str, ...]:
    span = TimelineStore(connection).days_of(item.id)
    if span is None:
        return ()
    works = cited_works(connection, (math.floor(span.start), math.ceil(span.end) - 1))
    return tuple(work.id for work in works)
