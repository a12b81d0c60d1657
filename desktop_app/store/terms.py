"""The terms of envoys and of the highest offices, for every part that asks who was in post."""

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Mention, OfficeTerm, Term
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.typed_rows import MOST_TERMS, all_typed, bearable


def all_terms(queries: ItemQueries) -> list[Term]:
    """Return the terms of all envoys and the vacancies between them, by country and start."""
    title = queries.column("envoy.title")
    rows = queries.rows(
        f"SELECT envoy.id, coalesce(person, ''), coalesce({queries.column('person.name')}, {title}), sending, posts,"
        f"       CASE WHEN person IS NULL THEN '' ELSE {title} END, envoy.role, date,"
        "       envoy.confidence"
        "  FROM envoy LEFT JOIN person ON person.id = envoy.person"
        " ORDER BY sending, start_earliest, end_latest, envoy.id"
    )
    return all_typed(
        Term(id_, person, name, sending, posts, title, role, parse(date), confidence)
        for id_, person, name, sending, posts, title, role, date, confidence in bearable(rows, MOST_TERMS)
    )


def office_terms(queries: ItemQueries, condition: str = "1", *values: object) -> list[OfficeTerm]:
    """Return the terms in the highest offices that meet a condition, by country, office and start."""
    title = queries.column("office_term.title")
    rows = queries.rows(
        "SELECT office_term.id, office.country, office.kind, coalesce(person, ''),"
        f"      coalesce({queries.column('person.name')}, {title}),"
        f"      CASE WHEN person IS NULL THEN '' ELSE {title} END, status, date,"
        f"      coalesce({queries.column('office_term.note')}, ''), office_term.confidence"
        "  FROM office_term JOIN office ON office.id = office_term.office"
        "  LEFT JOIN person ON person.id = office_term.person"
        f" WHERE {condition} ORDER BY office.country, position, start_earliest, office_term.id",
        *values,
    )
    return all_typed(
        OfficeTerm(id_, country, kind, person, name, title, status, parse(date), note, confidence)
        for id_, country, kind, person, name, title, status, date, note, confidence in rows
    )


def titles_in_force(queries: ItemQueries, condition: str, *values: object) -> list[tuple[str, Mention]]:
    """Return the titles of heads of mission that meet a condition, each with its id and line, by start."""
    rows = queries.rows(
        f"SELECT id, {queries.column('title')}, {queries.column('note')}, date FROM title_in_force"
        f" WHERE {condition} ORDER BY start_earliest, id",
        *values,
    )
    return [
        (id_, Mention("", title, note or "", parse(date), sources=queries.cited(id_)))
        for id_, title, note, date in rows
    ]
