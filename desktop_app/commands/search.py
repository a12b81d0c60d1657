"""``relations search WORDS``."""

from argparse import Namespace

from desktop_app.commands.output import edtf, opened, print_json, words
from desktop_app.domain.entities import Hit
from desktop_app.store.search import search


def run(chosen: Namespace) -> int:
    """Print the hits, best first. Returns 0 also where nothing is found."""
    with opened(chosen) as connection:
        hits = search(connection, " ".join(chosen.words), chosen.limit)
    if chosen.json:
        print_json([_record(hit) for hit in hits])
        return 0
    for hit in hits:
        matched = f"  [{hit.matched}]" if hit.matched else ""
        date = f"  {words(hit.date)}" if hit.date else ""
        print(f"{hit.id}  {hit.title}{matched}{date}")
    if not hits:
        print(f"Nothing found for '{' '.join(chosen.words)}'.")
    return 0


def _record(hit: Hit) -> dict[str, str]:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "title": hit.title,
        "date": edtf(hit.date),
        "matched": hit.matched or hit.title,
    }
