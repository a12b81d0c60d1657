"""The pages of references, related articles, notes and indicators."""

from desktop_app.domain.entities import KIND_PREFIX, Fact, IndicatorValue, Item, Mention, Section
from desktop_app.domain.number_words import number_in_words
from desktop_app.store.indicator_values import series_values
from desktop_app.store.item_rows import ItemQueries, dated, filled
from desktop_app.store.terms import titles_in_force

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
    columns = ", ".join(queries.column(name) for name in ("title", "summary", "relation"))
    row = queries.row(f"SELECT date, {columns} FROM related_article WHERE id = ?", item)
    if row is None:
        return None
    edtf, title, summary, relation = row
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
    columns = ", ".join(queries.column(name) for name in ("text", "qualifies", "remark"))
    row = queries.row(f"SELECT sending, {columns} FROM note WHERE id = ?", item)
    if row is None:
        return None
    sending, text, qualifies, remark = row
    events = queries.events("event.id IN (SELECT event FROM note_event WHERE note = ?)", item)
    facts = (Fact("remark", remark),) if remark else ()
    titles = titles_in_force(queries, "sending = ?", sending)
    return Item(
        item,
        "note",
        qualifies,
        text=text,
        facts=facts,
        sections=filled(Section("titles-in-force", tuple(line for _, line in titles)), Section("events", events)),
        carries=tuple(id_ for id_, _ in titles),
    )


def indicator(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a measured series."""
    row = queries.row(
        f"SELECT {queries.column('title')}, {queries.column('caption')}, description, {queries.column('unit')}, years,"
        "        source, licence, doubts FROM indicator WHERE id = ?",
        item,
    )
    if row is None:
        return None
    title, caption, description, unit, years, source, licence, doubts = row
    facts = (("unit", unit), ("made-how", description), ("source", source), ("licence", licence), ("doubts", doubts))
    return Item(
        item,
        "indicator",
        title,
        date=dated(years),
        text=caption,
        facts=tuple(Fact(key, value) for key, value in facts if value),
        sections=filled(*_values(queries, item)),
    )


def _values(queries: ItemQueries, item: str) -> list[Section]:
    """Return the values year by year, a section for each subject where there are any; flags are notes of lines."""
    values = series_values(queries, item)
    return [
        Section(
            f"values-of:{subject}" if subject else "values",
            tuple(_value_line(queries, value) for value in values if value.subject == subject),
        )
        for subject in dict.fromkeys(value.subject for value in values)
    ]


def _value_line(queries: ItemQueries, value: IndicatorValue) -> Mention:
    number = "–" if value.value is None else number_in_words(f"{value.value:.15g}", queries.language)
    return Mention("", str(value.year), number, note=value.flag)


def _supported(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    mentions = []
    for cited, statement in queries.rows(_SUPPORTED, item):
        title = _title(queries, cited)
        page = _page(queries, cited)
        mentions.append(Mention(page, title, f"{KIND_PREFIX}{(page or cited).partition(':')[0]}", note=statement or ""))
    return tuple(mentions)


# Rows that are shown on the page of something else.
_PAGES = {
    "account": "SELECT item FROM account WHERE id = ?",
    "office-term": "SELECT person FROM office_term WHERE id = ?",
    "title-in-force": "SELECT envoy FROM title_in_force_envoy WHERE title_in_force = ? ORDER BY envoy",
}


def _page(queries: ItemQueries, item: str) -> str:
    """Return the item on whose page a row is shown: an account about an office stands with who held the office."""
    sql = _PAGES.get(item.partition(":")[0])
    if sql is None:
        return item
    row = queries.row(sql, item)
    return _page(queries, str(row[0] or "")) if row else ""


_TITLE_TABLES = {
    "envoy": ("envoy LEFT JOIN person ON person.id = envoy.person", "envoy.id", ("person.name", "envoy.title")),
    "person": ("person", "id", ("name",)),
    "office-term": ("office_term", "id", ("title",)),
    "title-in-force": ("title_in_force", "id", ("title",)),
    "account": ("account", "id", ("answer",)),
}


def _title(queries: ItemQueries, item: str) -> str:
    kind = item.partition(":")[0]
    table, key, columns = _TITLE_TABLES.get(kind, (kind, "id", ("title",)))
    texts = ", ".join(queries.column(column) for column in columns)
    row = queries.row(f"SELECT {texts} FROM {table} WHERE {key} = ?", item)
    return next((str(text) for text in row or () if text), item)
