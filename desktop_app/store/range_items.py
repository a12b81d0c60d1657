"""A span of time that a reader chose, as a page: what happened, who was in post, what the indicators did."""

from desktop_app.domain import day_numbers
from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import HistoricalDate, from_day
from desktop_app.domain.entities import Fact, Item, Mention, Section
from desktop_app.domain.number_words import number_in_words
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.event_lists import LANE_COUNTS, events_section
from desktop_app.store.item_rows import ItemQueries, bounded_date, filled
from desktop_app.store.offices import in_office, office_key

_PREFIX = "range:"
_MOST_BY_KIND = 10_000  # events whose kinds are counted one by one; more are counted by lane, at once
_TOUCHING = "event_span.last_day >= ? AND event_span.first_day <= ?"


def range_id(first_day: int, last_day: int) -> str:
    """Return the id of a span of whole days, both inclusive: ``range:1935-05-02/1936-07-17``."""
    first, last = from_day(first_day).edtf, from_day(last_day).edtf
    return _PREFIX + (first if first == last else f"{first}/{last}")


def range_span(item: str) -> TimeSpan | None:
    """Return the days of the id of a span, or None for any other id."""
    date = bounded_date(item, _PREFIX)
    return TimeSpan.of_days(date.first_day, date.last_day) if date else None


def chosen_range(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a span of time."""
    date = bounded_date(item, _PREFIX)
    if date is None:
        return None
    lanes = dict(queries.rows(LANE_COUNTS, date.last_day, date.first_day))
    events = sum(lanes.values())
    return Item(
        item,
        "range",
        in_words(date, queries.language),
        facts=(Fact("events", number_in_words(str(events), queries.language)),),
        sections=filled(
            _by_lane(queries, lanes) if events > _MOST_BY_KIND else Section("kinds", _kinds(queries, date)),
            Section(office_key(date), in_office(queries, date)),
            Section("indicators", _indicators(queries, date)),
            events_section(queries, date, events),
        ),
    )


def _by_lane(queries: ItemQueries, counts: dict[str, int]) -> Section:
    rows = queries.rows(f"SELECT id, {queries.column('title')} FROM lane ORDER BY position")
    lines = (
        Mention("", title, number_in_words(str(counts[id_]), queries.language)) for id_, title in rows if counts[id_]
    )
    return Section("lanes", tuple(lines))


def _kinds(queries: ItemQueries, date: HistoricalDate) -> tuple[Mention, ...]:
    rows = queries.rows(
        f"SELECT {queries.column('kind.title')}, count(*) FROM event_span"
        "  JOIN event ON event.number = event_span.number JOIN kind ON kind.id = event.kind"
        f" WHERE {_TOUCHING} GROUP BY kind.id ORDER BY count(*) DESC, kind.position",
        date.first_day,
        date.last_day,
    )
    return tuple(Mention("", title, number_in_words(str(count), queries.language)) for title, count in rows)


def _indicators(queries: ItemQueries, date: HistoricalDate) -> tuple[Mention, ...]:
    """Return for each series with values in the span its first and its last one there."""
    first, last = (day_numbers.to_gregorian(day)[0] for day in (date.first_day, date.last_day))
    rows = queries.rows(
        f"SELECT id, {queries.column('title')}, {queries.column('unit')}, year, value FROM indicator"
        "  JOIN indicator_value ON indicator = id AND subject = '' AND measure = 'value' AND value IS NOT NULL"
        " WHERE year BETWEEN ? AND ? ORDER BY position, year",
        first,
        last,
    )
    series: dict[str, list[tuple[str, str, int, str]]] = {}
    for id_, *row in rows:
        series.setdefault(id_, []).append(tuple(row))
    return tuple(_indicator(queries, id_, found) for id_, found in series.items())


def _indicator(queries: ItemQueries, id_: str, found: list[tuple[str, str, int, str]]) -> Mention:
    (title, unit, first_year, first), (*_, last_year, last) = found[0], found[-1]
    texts = [
        f"{number_in_words(value, queries.language)} ({year})"
        for year, value in ((first_year, first), (last_year, last))
    ]
    return Mention(id_, title, f"{texts[0]} → {texts[1]}" if first_year != last_year else texts[0], note=unit)
