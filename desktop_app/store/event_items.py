"""The pages of events, treaties and periods."""

from desktop_app.domain.entities import Fact, Item, Mention, Section
from desktop_app.store.event_lists import events_section
from desktop_app.store.item_rows import ItemQueries, dated, filled, mentions
from desktop_app.store.offices import in_office, office_key

_RELATIONS = ("leads-to", "answers", "implements", "renews", "ends", "part-of")


def event(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of an event."""
    row = queries.row(
        f"SELECT {queries.column('event.title')}, {queries.column('event.summary')}, event.date, event.calendar,"
        f"       {queries.column('kind.title')}, kind.lane, event.confidence, event.period, event.tone"
        "  FROM event JOIN kind ON kind.id = event.kind WHERE event.id = ?",
        item,
    )
    if row is None:
        return None
    title, summary, edtf, calendar, kind, lane, confidence, period_id, tone = row
    date = dated(edtf, calendar)
    assert date is not None
    return Item(
        item,
        "event",
        title,
        date=date,
        chips=(kind,),
        places=queries.places("event_place", item),
        lane=lane,
        text=summary or "",
        facts=() if tone is None else (Fact("tone", f"{tone:+d}".replace("-", "−") if tone else "0"),),
        sections=filled(
            Section(office_key(date), in_office(queries, date)),
            Section("people", queries.persons(item)),
            Section("treaties", _treaties_of(queries, item)),
            *_links(queries, item),
            Section("notes", _notes_of(queries, item)),
            Section("period", _period_line(queries, period_id)),
            Section("related-articles", _related_of(queries, item)),
        ),
        pictures=queries.pictures("id IN (SELECT picture FROM picture_event WHERE event = ?)", item),
        confidence=confidence,
        old_style=True,
    )


def treaty(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a treaty."""
    row = queries.row(
        f"SELECT {queries.column('title')}, {queries.column('summary')}, signed, in_force, ended, registration, event,"
        "        confidence FROM treaty WHERE id = ?",
        item,
    )
    if row is None:
        return None
    title, summary, signed, in_force, ended, registration, event_id, confidence = row
    date = dated(signed)
    assert date is not None
    dates = (("signed", date), ("in-force", dated(in_force)), ("ended", dated(ended)))
    return Item(
        item,
        "treaty",
        title,
        date=date,
        places=queries.places("treaty_place", item),
        lane="lane:diplomacy",
        text=summary or "",
        facts=tuple(Fact(key, value) for key, value in (*dates, ("registration", registration)) if value),
        sections=filled(
            Section("signatories", queries.signatories(item)),
            Section("told-in", queries.events("event.id = ?", event_id)),
            Section(office_key(date), in_office(queries, date)),
        ),
        confidence=confidence,
    )


_INSIDE = (
    "(WITH RECURSIVE inner_period (id) AS (SELECT ? UNION"
    " SELECT period.id FROM period JOIN inner_period ON period.parent = inner_period.id) SELECT id FROM inner_period)"
)


def period(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a period."""
    row = queries.row(
        f"SELECT {queries.column('title')}, {queries.column('summary')}, date, parent FROM period WHERE id = ?",
        item,
    )
    if row is None:
        return None
    title, summary, edtf, parent = row
    date = dated(edtf)
    assert date is not None
    children = queries.rows(
        f"SELECT id, {queries.column('title')}, date FROM period WHERE parent = ? ORDER BY position", item
    )
    count = queries.row(f"SELECT sum(events) FROM period WHERE id IN {_INSIDE}", item)
    return Item(
        item,
        "period",
        title,
        date=date,
        text=summary or "",
        sections=filled(
            Section("part-of", _period_line(queries, parent)),
            Section("periods", mentions(children)),
            Section("in-post", in_office(queries, date)),
            events_section(queries, date, int(count[0]) if count else 0, f"event.period IN {_INSIDE}", item),
        ),
    )


def _treaties_of(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    return mentions(
        queries.rows(f"SELECT id, {queries.column('title')}, signed FROM treaty WHERE event = ? ORDER BY id", item)
    )


def _links(queries: ItemQueries, item: str) -> list[Section]:
    """Return what the event leads to, answers and so on, then what does so to it (keys end in ``-by``)."""
    sections = []
    for end, other, suffix in (("source", "target", ""), ("target", "source", "-by")):
        for relation in _RELATIONS:
            condition = f"event.id IN (SELECT {other} FROM link WHERE {end} = ? AND relation = ?)"
            sections.append(Section(relation + suffix, queries.events(condition, item, relation)))
    return sections


def _notes_of(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    rows = queries.rows(
        f"SELECT id, {queries.column('text')} FROM note JOIN note_event ON note = id WHERE event = ? ORDER BY id", item
    )
    return tuple(Mention(id_, text) for id_, text in rows)


def _related_of(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    return mentions(
        queries.rows(
            f"SELECT id, {queries.column('title')}, date FROM related_article"
            " WHERE id IN (SELECT related_article FROM related_article_event WHERE event = ?) ORDER BY id",
            item,
        )
    )


def _period_line(queries: ItemQueries, period_id: str | None) -> tuple[Mention, ...]:
    return mentions(queries.rows(f"SELECT id, {queries.column('title')}, date FROM period WHERE id = ?", period_id))
