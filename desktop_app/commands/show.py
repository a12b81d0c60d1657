"""``relations show ID``."""

from argparse import Namespace
from typing import Any

from desktop_app.commands.output import edtf, opened, print_json, words
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import KIND_PREFIX, Account, Citation, Fact, Item, Mention, Picture
from desktop_app.domain.reference_words import reference_line
from desktop_app.domain.stable_link import LINK_PREFIX, without_link_prefix
from desktop_app.store.item_store import find_item


def run(chosen: Namespace) -> int:
    """Print one item. Raises UnknownItemError."""
    with opened(chosen) as connection:
        item = find_item(connection, without_link_prefix(chosen.id))
    if chosen.json:
        print_json(_record(item))
    else:
        print("\n".join(_lines(item)))
    return 0


def _lines(item: Item) -> list[str]:
    lines = [item.title]
    lines += [item.native_title] if item.native_title else []
    lines += [words(item.date)] if item.date else []
    lines += [" · ".join(chips)] if (chips := _chips(item)) else []
    lines += ["", item.text] if item.text else []
    lines += [f"confidence: {item.confidence}"] if item.confidence else []
    lines += ["No source beside the article confirms this yet."] if item.needs_source else []
    lines += [f"{fact.key}: {_value(fact, words)}" for fact in item.facts]
    for section in item.sections:
        lines += ["", section.key.replace("-", " ").upper()]
        lines += [f"  {_mention_line(mention)}" for mention in section.mentions]
    if item.accounts:
        lines += ["", "ACCOUNTS THAT DISAGREE"]
        lines += [f"  {_account_line(account, item)}" for account in item.accounts]
    lines += [f"picture: {picture.alt} {picture.credit} {picture.licence}" for picture in item.pictures]
    if item.citations:
        lines += ["", "SOURCES"]
        lines += [f"  [{n}] {reference_line(one.reference)}" for n, one in enumerate(item.citations, start=1)]
    return lines


def _chips(item: Item) -> list[str]:
    return [*item.chips, *(place.title for place in item.places)]


def _account_line(account: Account, item: Item) -> str:
    numbers = [n for n, one in enumerate(item.citations, start=1) if one.reference.id in account.sources]
    marks = "".join(f"[{n}]" for n in numbers)
    preferred = f"  Preferred: {account.reason}" if account.preferred else ""
    about = f" ({account.about.title})" if account.about else ""
    return f"{account.question}{about}: {account.answer} {marks}{preferred}"


def _mention_line(mention: Mention) -> str:
    doubts = ("" if mention.confirmed else "(not confirmed)", "" if mention.certain else "(not certain)")
    parts = (
        mention.title,
        mention.detail.removeprefix(KIND_PREFIX),
        words(mention.date),
        *doubts,
        mention.note,
        mention.id,
    )
    return "  ".join(part for part in parts if part)


def _value(fact: Fact, wording: Any) -> str:
    return wording(fact.value) if isinstance(fact.value, HistoricalDate) else str(fact.value)


def _record(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind,
        "title": item.title,
        "native_title": item.native_title,
        "date": edtf(item.date),
        "date_in_words": words(item.date),
        "link": f"{LINK_PREFIX}{item.id}",
        "chips": _chips(item),
        "places": [_mention_record(place) for place in item.places],
        "text": item.text,
        "confidence": item.confidence,
        "needs_source": item.needs_source,
        "facts": {fact.key: _value(fact, edtf) for fact in item.facts},
        "sections": {
            section.key: [_mention_record(mention) for mention in section.mentions] for section in item.sections
        },
        "accounts": [_account_record(account) for account in item.accounts],
        "pictures": [_picture_record(picture) for picture in item.pictures],
        "sources": [_source_record(citation) for citation in item.citations],
    }


def _account_record(account: Account) -> dict[str, Any]:
    return {
        "id": account.id,
        "question": account.question,
        "about": account.about.title if account.about else "",
        "answer": account.answer,
        "date": edtf(account.date),
        "preferred": account.preferred,
        "reason": account.reason,
        "sources": list(account.sources),
    }


def _picture_record(picture: Picture) -> dict[str, str]:
    return {
        "file": picture.file,
        "title": picture.title,
        "alt": picture.alt,
        "credit": picture.credit,
        "licence": picture.licence,
    }


def _mention_record(mention: Mention) -> dict[str, Any]:
    return {
        "id": mention.id,
        "title": mention.title,
        "detail": mention.detail.removeprefix(KIND_PREFIX),
        "date": edtf(mention.date),
        "note": mention.note,
        "confirmed": mention.confirmed,
        "certain": mention.certain,
    }


def _source_record(citation: Citation) -> dict[str, str]:
    reference = citation.reference
    return {
        "id": reference.id,
        "citation": reference_line(reference),
        "statement": citation.statement,
        "locator": citation.locator,
        "url": reference.url,
    }
