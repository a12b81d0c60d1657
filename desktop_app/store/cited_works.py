"""The works on which items rest."""

import sqlite3

from desktop_app.domain.entities import Reference
from desktop_app.store.item_rows import REFERENCE_COLUMNS, reference
from desktop_app.store.typed_rows import all_typed

# What has days of its own, and is cited: events, treaties and envoys are search documents.
_TOUCHED = """
    SELECT item FROM search_document WHERE last_day >= :first AND first_day <= :last
    UNION
    SELECT id FROM office_term
     WHERE coalesce(end_latest, start_latest) >= :first AND coalesce(start_earliest, end_earliest) <= :last
    UNION
    SELECT id FROM title_in_force
     WHERE coalesce(end_latest, start_latest) >= :first AND coalesce(start_earliest, end_earliest) <= :last
"""


def cited_works(connection: sqlite3.Connection, days: tuple[int, int] | None = None) -> list[Reference]:
    """Return all works of the edition, or those on which rests what touches some days (first and last), by id.

    A person has no days here: whom these days touch is a matter of terms and events.
    """
    columns = ", ".join(REFERENCE_COLUMNS)
    if days is None:
        rows = connection.execute(f"SELECT {columns} FROM reference ORDER BY id")
    else:
        rows = connection.execute(
            f"WITH touched AS ({_TOUCHED}) SELECT {columns} FROM reference WHERE id IN ("
            " SELECT reference FROM citation WHERE item IN (SELECT item FROM touched"
            " UNION SELECT id FROM account WHERE item IN (SELECT item FROM touched))) ORDER BY id",
            {"first": days[0], "last": days[1]},
        )
    return all_typed(reference(row) for row in rows.fetchall())
