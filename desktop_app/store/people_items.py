"""The pages of envoys and persons."""

from collections.abc import Sequence

from desktop_app.domain.entities import Fact, Item, Mention, Section, Term
from desktop_app.store.item_rows import ItemQueries, dated, filled, held_office_mention, mentions, term_mention
from desktop_app.store.offices import missions_among, neighbour
from desktop_app.store.terms import all_terms, office_terms, titles_in_force

_COUNTED_OLD_STYLE = ("SU", "RU")
_OF_ENVOY = "id IN (SELECT title_in_force FROM title_in_force_envoy WHERE envoy = ?)"


def envoy(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of one term of an envoy."""
    terms = all_terms(queries)
    term = next((term for term in terms if term.id == item), None)
    if term is None:
        return None
    row = queries.row(
        f"SELECT {queries.column('envoy.note')}, envoy.start_basis, envoy.confidence, person.native_name"
        "  FROM envoy LEFT JOIN person ON person.id = envoy.person WHERE envoy.id = ?",
        item,
    )
    assert row is not None
    note, basis, confidence, native = row
    titles = titles_in_force(queries, _OF_ENVOY, item)
    facts = (("title", term.title), ("start-basis", basis))
    return Item(
        item,
        "envoy",
        term.name,
        native_title=native if native and native != term.name else "",
        date=term.date,
        chips=tuple(term.posts.split("|")),
        lane="lane:envoys",
        text=note or "",
        facts=tuple(Fact(key, value) for key, value in facts if value),
        sections=filled(
            Section("person", _person_line(queries, term.person)),
            Section("titles-in-force", tuple(line for _, line in titles)),
            Section("predecessor", _line(neighbour(terms, term, -1))),
            Section("successor", _line(neighbour(terms, term, +1))),
            Section("facing", _facing(terms, term)),
            Section("events", _events_of(queries, term.person)),
        ),
        pictures=queries.pictures("country = ?", term.sending),
        carries=tuple(id_ for id_, _ in titles),
        confidence=confidence,
        vacant=term.is_vacancy,
    )


def person(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a person."""
    row = queries.row(
        f"SELECT {queries.column('name')}, native_name, country, born, died, {queries.column('role')}, confidence"
        "   FROM person WHERE id = ?",
        item,
    )
    if row is None:
        return None
    name, native, country, born, died, role, confidence = row
    dates = (("born", dated(born)), ("died", dated(died)))
    offices = office_terms(queries, "person = ?", item)
    return Item(
        item,
        "person",
        name,
        native_title=native if native and native != name else "",
        chips=(country,),
        text=role or "",
        facts=tuple(Fact(key, value) for key, value in dates if value),
        sections=filled(
            Section("posts", tuple(term_mention(t) for t in all_terms(queries) if t.person == item)),
            Section("offices", tuple(held_office_mention(term, queries.cited(term.id)) for term in offices)),
            Section("events", _events_of(queries, item)),
            Section("treaties", _treaties_of(queries, item)),
            Section("spellings", _spellings(queries, item)),
        ),
        carries=tuple(term.id for term in offices),
        confidence=confidence,
        old_style=country in _COUNTED_OLD_STYLE,
    )


def _line(mention: Mention | None) -> tuple[Mention, ...]:
    return (mention,) if mention else ()


def _person_line(queries: ItemQueries, item: str) -> tuple[Mention, ...]:
    columns = f"{queries.column('name')}, {queries.column('role')}"
    rows = queries.rows(f"SELECT id, {columns} FROM person WHERE id = ?", item)
    return tuple(Mention(id_, name, role or "") for id_, name, role in rows)


def _facing(terms: Sequence[Term], term: Term) -> tuple[Mention, ...]:
    others = [other for other in terms if other.sending != term.sending and not other.is_vacancy]
    found = [holder.term for holder in missions_among(others, term.date.first_day, term.date.last_day)]
    return tuple(term_mention(other) for other in sorted(found, key=lambda other: other.date.first_day))


def _events_of(queries: ItemQueries, person_id: str) -> tuple[Mention, ...]:
    return queries.events("event.id IN (SELECT event FROM event_person WHERE person = ?)", person_id)


def _treaties_of(queries: ItemQueries, person_id: str) -> tuple[Mention, ...]:
    return mentions(
        queries.rows(
            f"SELECT id, {queries.column('title')}, signed FROM treaty"
            " WHERE id IN (SELECT treaty FROM treaty_person WHERE person = ?) ORDER BY signed_start_earliest, id",
            person_id,
        )
    )


def _spellings(queries: ItemQueries, person_id: str) -> tuple[Mention, ...]:
    rows = queries.rows(
        "SELECT spelling FROM name_variant WHERE item = ? AND origin IN ('native', 'French', 'Russian', 'variant')"
        " ORDER BY spelling",
        person_id,
    )
    return tuple(Mention("", spelling) for (spelling,) in rows)
