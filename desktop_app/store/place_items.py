"""The pages of places."""

from desktop_app.domain.entities import Fact, Item, Section
from desktop_app.domain.number_words import number_in_words
from desktop_app.store.item_rows import ItemQueries, filled, mentions


def place(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a place: where it is, and what happened there."""
    row = queries.row(f"SELECT {queries.column('name')}, country, latitude, longitude FROM place WHERE id = ?", item)
    if row is None:
        return None
    name, country, latitude, longitude = row
    facts = [] if latitude is None else [Fact("coordinates", _coordinates(latitude, longitude, queries.language))]
    return Item(
        item,
        "place",
        name,
        chips=(country,) if country else (),
        facts=tuple(facts),
        sections=filled(
            Section("events", queries.events("event.id IN (SELECT event FROM event_place WHERE place = ?)", item)),
            Section(
                "treaties",
                mentions(
                    queries.rows(
                        f"SELECT id, {queries.column('title')}, signed FROM treaty"
                        " WHERE id IN (SELECT treaty FROM treaty_place WHERE place = ?)"
                        " ORDER BY signed_start_earliest, id",
                        item,
                    )
                ),
            ),
        ),
    )


def _coordinates(latitude: float, longitude: float, language: str) -> str:
    """Return degrees to two places: north and east are positive, as everywhere in the edition."""
    north, east = (number_in_words(f"{degrees:.2f}", language) for degrees in (latitude, longitude))
    return f"{north}°, {east}°"
