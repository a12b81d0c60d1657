"""Who was in post on a day."""

import sqlite3
from collections.abc import Iterable

from desktop_app.domain.entities import OfficeHolder, Term
from desktop_app.store.item_rows import ItemQueries
from desktop_app.store.terms import all_terms

ACCREDITED_ROLES = ("head", "charge", "representative")


def office_holders(
    connection: sqlite3.Connection, first_day: int, last_day: int, language: str = "en"
) -> list[OfficeHolder]:
    """Return who headed either mission on these days (Julian day numbers), certain ones first in each country.

    Heads of mission, chargés d'affaires and representatives count; who was not accredited does not.
    """
    return holders_among(all_terms(ItemQueries(connection, language)), first_day, last_day)


def holders_among(terms: Iterable[Term], first_day: int, last_day: int) -> list[OfficeHolder]:
    """Return those of the terms that were running on these days."""
    holders = [
        OfficeHolder(term, _certainly(term, first_day, last_day))
        for term in terms
        if term.role in ACCREDITED_ROLES and term.date.first_day <= last_day and term.date.last_day >= first_day
    ]
    return sorted(holders, key=lambda holder: (holder.term.sending, not holder.certain))


def _certainly(term: Term, first_day: int, last_day: int) -> bool:
    start, end = term.date.start, term.date.end
    if start is None or end is None or start.uncertain or end.uncertain:
        return False
    return start.latest <= last_day and end.earliest >= first_day
