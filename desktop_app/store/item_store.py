"""One item with everything that belongs to it."""

import sqlite3

from desktop_app.domain.entities import Item
from desktop_app.domain.errors import UserError
from desktop_app.store import day_items, event_items, people_items, place_items, range_items, work_items
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.typed_rows import typed

ARTICLE = "reference:article"

_BUILDERS = {
    "event": event_items.event,
    "treaty": event_items.treaty,
    "period": event_items.period,
    "envoy": people_items.envoy,
    "person": people_items.person,
    "reference": work_items.reference,
    "related-article": work_items.related_article,
    "note": work_items.note,
    "place": place_items.place,
    "indicator": work_items.indicator,
    "range": range_items.chosen_range,
    "day": day_items.day,
}
_SOURCED_KINDS = ("event", "treaty", "envoy", "person")


class UnknownItemError(UserError):
    """There is no item with the id that was asked for."""


def find_item(connection: sqlite3.Connection, item: str, language: str = "en") -> Item:
    """Return an item with its text in one language. Raises UnknownItemError, WrongValueError."""
    kind = item.partition(":")[0]
    build = _BUILDERS.get(kind)
    queries = ItemQueries(connection, language)
    found = build(queries, item) if build else None
    if found is None:
        kinds = ", ".join(_BUILDERS)
        message = f"There is no item '{item}'; ids are written kind:name, with one of the kinds {kinds}."
        raise UnknownItemError(message, "unknown-item", item=item)
    accounts = queries.accounts(item, *found.carries)
    sourced = queries.citations(item, *found.carries)
    beside_article = [citation for citation in sourced if citation.reference.id != ARTICLE]
    whole = found._replace(
        text_sources=queries.cited(item),
        accounts=accounts,
        citations=queries.citations(item, *found.carries, *(account.id for account in accounts)),
        needs_source=kind in _SOURCED_KINDS and not found.vacant and not beside_article,
    )
    return typed(whole)
