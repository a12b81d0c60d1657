"""The terms of both missions as the rows of a table."""

import sqlite3

from desktop_app.domain.entities import EnvoyRow
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.offices import neighbour
from desktop_app.store.terms import all_terms
from desktop_app.store.typed_rows import all_typed

_OF_ENVOYS = "item IN (SELECT id FROM envoy)"


def envoy_rows(connection: sqlite3.Connection, language: str = "en") -> list[EnvoyRow]:
    """Return every term of an envoy, vacancies and who was not accredited among them, by country and start."""
    queries = ItemQueries(connection, language)
    terms = all_terms(queries)
    native, spellings = _native_names(queries), _spellings(queries)
    sources = queries.citations_by_item(_OF_ENVOYS)
    disputed = {item for (item,) in queries.rows(f"SELECT DISTINCT item FROM account WHERE {_OF_ENVOYS}")}
    return all_typed(
        EnvoyRow(
            term,
            native_name="" if native.get(term.person) == term.name else native.get(term.person, ""),
            spellings=tuple(spellings.get(term.person, ())),
            predecessor=neighbour(terms, term, -1),
            successor=neighbour(terms, term, +1),
            sources=tuple(sources.get(term.id, ())),
            disputed=term.id in disputed,
        )
        for term in terms
    )


def _native_names(queries: ItemQueries) -> dict[str, str]:
    rows = queries.rows(
        "SELECT id, native_name FROM person WHERE native_name IS NOT NULL AND id IN (SELECT person FROM envoy)"
    )
    return dict(rows)


def _spellings(queries: ItemQueries) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item, folded in queries.rows(
        "SELECT DISTINCT item, folded FROM name_variant WHERE item IN (SELECT person FROM envoy) ORDER BY item, folded"
    ):
        found.setdefault(item, []).append(folded)
    return found
