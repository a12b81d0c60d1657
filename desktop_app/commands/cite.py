"""``relations cite ID``."""

from argparse import Namespace
from typing import Any

from desktop_app.citing import cite_item
from desktop_app.commands.output import opened, print_json
from desktop_app.domain.cited import CitedItem, CitedWork, CiteQuestion
from desktop_app.domain.stable_link import without_link_prefix


def run(chosen: Namespace) -> int:
    """Print how to cite an item, and its sources, in one style. A work is cited itself. Raises UnknownItemError."""
    question = CiteQuestion(without_link_prefix(chosen.id), chosen.style)
    with opened(chosen) as connection:
        cited = cite_item(connection, question)
    if chosen.json:
        sources = [_record(source) for source in cited.sources]
        print_json({"style": chosen.style, "item": _record(cited.own), "sources": sources})
    else:
        print("\n".join(_lines(cited)))
    return 0


def _record(work: CitedWork) -> dict[str, Any]:
    return {"id": work.id, "text": work.text, "html": work.html, "csl": work.csl}


def _lines(cited: CitedItem) -> list[str]:
    lines = [f"  [{n}] {source.text}" for n, source in enumerate(cited.sources, start=1)]
    return [cited.own.text, *(["", "SOURCES", *lines] if lines else [])]
