"""``relations who DATE``."""

from argparse import Namespace
from typing import Any

from desktop_app.commands.output import opened, print_json, words
from desktop_app.domain.entities import AnyTerm, Holder, OfficeTerm, Term
from desktop_app.store.offices import heads_of_mission, office_holders

_COUNTRIES = {"FR": "France", "SU": "Soviet Union"}
_DOUBT = "  (the day falls into the doubt of the term)"
_UNCONFIRMED = "  (no source confirms these dates)"


def run(chosen: Namespace) -> int:
    """Print who headed both missions and held the highest offices; a country without anybody says so."""
    days = chosen.date.first_day, chosen.date.last_day
    with opened(chosen) as connection:
        missions, offices = heads_of_mission(connection, *days), office_holders(connection, *days)
    if chosen.json:
        record = {"date": chosen.date.edtf, "date_in_words": words(chosen.date)}
        print_json(
            record | {"in_post": list(map(_mission_record, missions)), "in_office": list(map(_office_record, offices))}
        )
        return 0
    print(words(chosen.date))
    for code, country in _COUNTRIES.items():
        found = [holder for holder in missions if holder.term.sending == code]
        for line in map(_mission_line, found) if found else ["nobody known in post"]:
            print(f"  {country}: {line}")
    for code, country in _COUNTRIES.items():
        if lines := [_office_line(holder) for holder in offices if holder.term.country == code]:
            print("", f"In office, {country}", *lines, sep="\n")
    return 0


def _mission_line(holder: Holder[Term]) -> str:
    term = holder.term
    post = "" if term.is_vacancy else f", {term.title}, {term.posts.replace('|', ' and ')}"
    return f"{term.name}{post}, {words(term.date)}{_doubts(holder)}"


def _office_line(holder: Holder[OfficeTerm]) -> str:
    term = holder.term
    title = f", {term.title}" if term.title else ""
    return f"  {term.name}{title}, {words(term.date)}{_doubts(holder)}"


def _doubts(holder: Holder[AnyTerm]) -> str:
    unconfirmed = holder.term.confidence == "low"
    return ("" if holder.certain else _DOUBT) + (_UNCONFIRMED if unconfirmed else "")


def _mission_record(holder: Holder[Term]) -> dict[str, Any]:
    term = holder.term
    return {
        "id": term.id,
        "name": term.name,
        "title": term.title,
        "sending": term.sending,
        "posts": term.posts.split("|"),
        "role": term.role,
        "date": term.date.edtf,
        "certain": holder.certain,
        "confidence": term.confidence,
    }


def _office_record(holder: Holder[OfficeTerm]) -> dict[str, Any]:
    term = holder.term
    return {
        "id": term.person,
        "name": term.name,
        "title": term.title,
        "country": term.country,
        "office": term.kind,
        "status": term.status,
        "date": term.date.edtf,
        "certain": holder.certain,
        "confidence": term.confidence,
    }
