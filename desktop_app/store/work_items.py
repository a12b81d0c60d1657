"""The pages of references, related articles, notes and indicators."""

from desktop_app.domain.entities import Fact, Item, Mention, Section
from desktop_app.store.item_rows import ItemQueries, dated, filled

_BIBLIOGRAPHIC = "authors container volume issue pages publisher place year doi isbn issn oclc url".split()
_SUPPORTED = """
    SELECT item, statement FROM citation WHERE reference = ? ORDER BY number
"""


def reference(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a work that statements rest on."""
    found = queries.reference(item)
    if found is None:
        return None
    facts = [Fact(key, value) for key in _BIBLIOGRAPHIC if (value := getattr(found, key))]
    number = [Fact("article-number", str(found.number))] if found.number else []
    return Item(
        item,
        "reference",
        found.title,
        chips=(found.kind,),
        text=found.note,
        facts=(*number, *facts),
        sections=filled(Section("supports", _supported(queries, item))),
    )


def related_article(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of an article that the edition's article names as related."""
    row = queries.row("SELECT title, date, summary, relation FROM related_article WHERE id = ?", item)
    if row is None:
        return None
    title, edtf, summary, relation = row
    events = queries.events("event.id IN (SELECT event FROM related_article_event WHERE related_article = ?)", item)
    return Item(
        item,
        "related-article",
        title,
        date=dated(edtf),
        text=summary,
        facts=(Fact("relation", relation),),
        sections=filled(Section("events", events)),
    )


def note(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a note of the article."""
    row = queries.row("SELECT text, qualifies, remark FROM note WHERE id = ?", item)
    if row is None:
        return None
    text, qualifies, remark = row
    events = queries.events("event.id IN (SELECT event FROM note_event WHERE note = ?)", item)
    facts = (Fact("remark", remark),) if remark else ()
    return Item(item, "note", qualifies, text=text, facts=facts, sections=filled(Section("events", events)))


def indicator(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a measured series."""
    row = queries.row(
        f"SELECT {queries.column('title')}, description, unit, years, source, licence, doubts"
        "   FROM indicator WHERE id = ?",
        item,
    )
    if row is None:
        return None
    title, description, unit, years, source, licence, doubts = row
    facts = (("unit", unit), ("source", source), ("licence", licence), ("doubts", doubts))
    return Item(
        item,
        "indicator",
        title,
        date=dated(years),
        text=description,
        facts=tuple(Fact(key, value) for key, value in facts if value),
    )


def _supported(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    mentions = []
    for cited, statement in queries.rows(_SUPPORTED, item):
        title = _title(queries, cited)
        mentions.append(Mention(cited, title, statement or ""))
    return tuple(mentions)


def _title(queries: ItemQueries, item: str) -> str:
    kind = item.partition(":")[0]
    if kind == "envoy":
        sql = f"SELECT {queries.column('name')} FROM person JOIN envoy ON person.id = envoy.person WHERE envoy.id = ?"
    else:
        column = queries.column("name" if kind == "person" else "title")
        sql = f"SELECT {column} FROM {kind} WHERE id = ?"
    row = queries.row(sql, item)
    return str(row[0]) if row else item
