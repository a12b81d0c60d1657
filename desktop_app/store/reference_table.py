"""The works that statements rest on, and the related articles, as the rows of tables."""

import sqlite3

from desktop_app.domain.entities import Mention, ReferenceRow, RelatedRow
from desktop_app.store.item_rows import REFERENCE_COLUMNS, ItemQueries, dated, reference


def reference_rows(connection: sqlite3.Connection) -> list[ReferenceRow]:
    """Return every work: first those that the article numbers, in its order, then the others by id."""
    columns = ", ".join(REFERENCE_COLUMNS)
    rows = connection.execute(
        f"SELECT coalesce(statements, 0), {columns} FROM reference LEFT JOIN"
        " (SELECT reference AS cited, count(*) AS statements FROM citation GROUP BY reference) ON cited = id"
        " ORDER BY number IS NULL, number, id"
    )
    return [ReferenceRow(reference(tuple(row)), statements) for statements, *row in rows]


def related_rows(connection: sqlite3.Connection, language: str = "en") -> list[RelatedRow]:
    """Return every related article, by id, each with the events where it touches this history, by date."""
    queries = ItemQueries(connection, language)
    events = _touched(queries)
    columns = ", ".join(queries.column(name) for name in ("title", "summary", "relation"))
    rows = queries.rows(f"SELECT id, date, {columns} FROM related_article ORDER BY id")
    return [
        RelatedRow(id_, title, dated(date), summary or "", relation or "", tuple(events.get(id_, ())))
        for id_, date, title, summary, relation in rows
    ]


def _touched(queries: ItemQueries) -> dict[str, list[Mention]]:
    rows = queries.rows(
        f"SELECT related_article, event.id, {queries.column('event.title')}, date, calendar"
        "  FROM related_article_event JOIN event ON event.id = related_article_event.event ORDER BY event.number"
    )
    found: dict[str, list[Mention]] = {}
    for article, id_, title, date, calendar in rows:
        found.setdefault(article, []).append(Mention(id_, title, "", dated(date, calendar)))
    return found
