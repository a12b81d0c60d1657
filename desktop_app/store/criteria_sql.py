"""Criteria as a condition on the search documents."""

import sqlite3
from collections.abc import Callable, Iterable

from desktop_app.domain.criteria import Criteria

Condition = tuple[str, list[str]]  # SQL on the table alias `document`, and the values bound in it

_DISPUTED = "disputed"


def condition_of(criteria: Criteria) -> Condition:
    """Return the condition that a document of `search_document` meets where its item has what is asked for.

    Periods mean the days that they hold: what has no date of its own belongs to none.
    """
    parts = [write(sorted(values)) for facet, write in _FACETS.items() if (values := criteria.values(facet))]
    return " AND ".join(sql for sql, _ in parts) or "1", [value for _, values in parts for value in values]


def events_condition(criteria: Criteria) -> Condition:
    """Return the condition for an event on the axis: where only treaties are asked for, their signatures show."""
    kinds = criteria.values("kind")
    sql, values = condition_of(criteria.without("kind"))
    if not kinds or "event" in kinds:
        return sql, values
    if "treaty" in kinds:
        return f"{sql} AND document.item IN (SELECT event FROM treaty)", values
    return "0", []


def envoys_left(connection: sqlite3.Connection, criteria: Criteria) -> list[str]:
    """Return the ids of the envoys that meet the criteria."""
    condition, values = condition_of(criteria)
    rows = connection.execute(
        f"SELECT item FROM search_document AS document WHERE document.kind = 'envoy' AND {condition}", values
    )
    return [item for (item,) in rows]


def _one_of(column: str, values: list[str]) -> Condition:
    return f"document.{column} IN ({', '.join('?' * len(values))})", values


def _any(conditions: Iterable[Condition]) -> Condition:
    found = list(conditions)
    return f"({' OR '.join(sql for sql, _ in found)})", [value for _, values in found for value in values]


def _in_country(values: list[str]) -> Condition:
    return _any(("document.countries LIKE ?", [f"% {value} %"]) for value in values)


def _in_period(values: list[str]) -> Condition:
    sql = (
        "EXISTS (SELECT 1 FROM period WHERE document.first_day <= period.end_latest"
        f" AND document.last_day >= period.start_earliest AND period.id IN ({', '.join('?' * len(values))}))"
    )
    return sql, values


def _certain(values: list[str]) -> Condition:
    levels = [value for value in values if value != _DISPUTED]
    disputed: list[Condition] = [("document.disputed", [])] if _DISPUTED in values else []
    return _any([*disputed, _one_of("certainty", levels)] if levels else disputed)


_FACETS: dict[str, Callable[[list[str]], Condition]] = {
    "kind": lambda values: _one_of("kind", values),
    "country": _in_country,
    "lane": lambda values: _one_of("lane", values),
    "period": _in_period,
    "certainty": _certain,
}
