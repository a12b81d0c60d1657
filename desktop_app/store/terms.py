"""The terms of envoys, for every part that asks who was in post."""

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Term
from desktop_app.store.item_rows import ItemQueries


def all_terms(queries: ItemQueries) -> list[Term]:
    """Return the terms of all envoys, by country and start."""
    rows = queries.rows(
        f"SELECT envoy.id, person, {queries.column('person.name')}, sending, posts,"
        f"       {queries.column('envoy.title')}, envoy.role, date"
        "  FROM envoy JOIN person ON person.id = envoy.person"
        " ORDER BY sending, start_earliest, end_latest, envoy.id"
    )
    return [
        Term(item, person, name, sending, posts, title, role, parse(date))
        for item, person, name, sending, posts, title, role, date in rows
    ]
