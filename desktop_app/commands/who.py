"""``relations who DATE``."""

from argparse import Namespace
from typing import Any

from desktop_app.commands.output import connect, print_json, words
from desktop_app.domain.entities import OfficeHolder
from desktop_app.store.offices import office_holders

_SENDERS = {"FR": "France", "SU": "Soviet Union"}


def run(chosen: Namespace) -> int:
    """Print who headed both missions; a country without anybody says so."""
    holders = office_holders(connect(chosen), chosen.date.first_day, chosen.date.last_day)
    if chosen.json:
        record = {"date": chosen.date.edtf, "date_in_words": words(chosen.date)}
        print_json(record | {"in_post": [_record(holder) for holder in holders]})
        return 0
    print(words(chosen.date))
    for sender, country in _SENDERS.items():
        found = [holder for holder in holders if holder.term.sending == sender]
        for holder in found:
            print(f"  {country}: {_line(holder)}")
        if not found:
            print(f"  {country}: nobody known in post")
    return 0


def _line(holder: OfficeHolder) -> str:
    term = holder.term
    doubt = "" if holder.certain else "  (the day falls into the doubt of the term)"
    return f"{term.name}, {term.title}, {term.posts.replace('|', ' and ')}, {words(term.date)}{doubt}"


def _record(holder: OfficeHolder) -> dict[str, Any]:
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
    }
