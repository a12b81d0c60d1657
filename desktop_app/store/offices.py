"""Who was in post on a day: heads of mission, and heads of state, of government, of the party, foreign ministers."""

import sqlite3
from collections.abc import Iterable, Sequence

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import AnyTerm, Holder, Mention, OfficeTerm, Term
from desktop_app.store.item_rows import ItemQueries, office_mention, term_mention
from desktop_app.store.terms import all_terms, office_terms

ACCREDITED_ROLES = ("head", "charge", "representative")
_ANSWERS = (*ACCREDITED_ROLES, "vacant")  # a vacancy is an answer too
_DAYS_WITH_LEADERS = 366  # whoever asks about more wants the envoys, not every cabinet


def heads_of_mission(
    connection: sqlite3.Connection, first_day: int, last_day: int, language: str = "en"
) -> list[Holder[Term]]:
    """Return who headed either mission on these days (Julian day numbers), certain ones first in each country.

    Heads of mission, chargés d'affaires, representatives and vacancies count; who was not accredited does not.
    """
    return missions_among(all_terms(ItemQueries(connection, language)), first_day, last_day)


def office_holders(
    connection: sqlite3.Connection, first_day: int, last_day: int, language: str = "en"
) -> list[Holder[OfficeTerm]]:
    """Return who held the highest offices of both countries on these days, by country and office."""
    return offices_among(ItemQueries(connection, language), first_day, last_day)


def offices_among(queries: ItemQueries, first_day: int, last_day: int) -> list[Holder[OfficeTerm]]:
    """Return the same through queries that are there already."""
    return _holders(_terms_touching(queries, first_day, last_day), first_day, last_day)


def missions_among(terms: Iterable[Term], first_day: int, last_day: int) -> list[Holder[Term]]:
    """Return those of the terms that were running on these days; a vacancy only where nobody certainly was."""
    holders = _holders((term for term in terms if term.role in _ANSWERS), first_day, last_day)
    filled = {holder.term.sending for holder in holders if holder.certain and not holder.term.is_vacancy}
    kept = [holder for holder in holders if not (holder.term.is_vacancy and holder.term.sending in filled)]
    return sorted(kept, key=lambda holder: (holder.term.sending, not holder.certain, holder.term.is_vacancy))


def neighbour(terms: Sequence[Term], term: Term, step: int) -> Mention | None:
    """Return who headed the mission before (-1) or after (+1) a term; None for a vacancy or who was not accredited."""
    row = [other for other in terms if other.sending == term.sending and other.role in ACCREDITED_ROLES]
    if term not in row or not 0 <= row.index(term) + step < len(row):
        return None
    return term_mention(row[row.index(term) + step])


def office_key(date: HistoricalDate) -> str:
    """Return the heading for who was in office: on that day, or in that time."""
    start = date.start
    to_the_day = start is not None and not date.is_interval and start.is_known_to_the_day
    return "in-office" if to_the_day else "in-post"


def in_office(queries: ItemQueries, date: HistoricalDate) -> tuple[Mention, ...]:
    """Return a line for each head of mission of a date, and for each high office where it is no longer than a year."""
    first, last = date.first_day, date.last_day
    missions = missions_among(all_terms(queries), first, last)
    if office_key(date) == "in-post":  # many may have followed each other: in the order in which they did
        missions.sort(key=lambda holder: (holder.term.sending, holder.term.date.first_day))
    offices = _terms_touching(queries, first, last) if last - first <= _DAYS_WITH_LEADERS else []
    return (*(term_mention(holder.term) for holder in missions), *(office_mention(term) for term in offices))


def _terms_touching(queries: ItemQueries, first_day: int, last_day: int) -> list[OfficeTerm]:
    condition = "start_earliest <= ? AND coalesce(end_latest, start_latest) >= ?"
    return office_terms(queries, condition, last_day, first_day)


def _holders(terms: Iterable[AnyTerm], first_day: int, last_day: int) -> list[Holder[AnyTerm]]:
    return [
        Holder(term, _certainly(term.date, first_day, last_day))
        for term in terms
        if term.date.first_day <= last_day and term.date.last_day >= first_day
    ]


def _certainly(date: HistoricalDate, first_day: int, last_day: int) -> bool:
    start, end = date.start, date.end
    if start is None or end is None or start.uncertain or end.uncertain:
        return False
    return start.latest <= last_day and end.earliest >= first_day
