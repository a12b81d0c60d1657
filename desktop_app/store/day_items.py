"""A day, or another date without open ends, as a page: who was in post in both countries, and what happened."""

from desktop_app.domain.date_query import read_date
from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import HistoricalDate, from_day
from desktop_app.domain.entities import AnyTerm, Holder, Item, Mention, OfficeTerm, Section, Term
from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.event_lists import LANE_COUNTS, events_section
from desktop_app.store.item_rows import ItemQueries, bounded_date, filled, office_mention, term_mention
from desktop_app.store.offices import missions_among, offices_among
from desktop_app.store.terms import all_terms, titles_in_force

COUNTRIES = ("FR", "SU")
NOBODY_KNOWN = "nobody known in post"  # worded by the window
_PREFIX = "day:"
_IN_FORCE = (
    "sending = ? AND start_earliest <= ? AND coalesce(end_latest, start_latest) >= ?"
    " AND id IN (SELECT title_in_force FROM title_in_force_envoy WHERE envoy IN ({}))"
)


def day_of_words(words: str) -> str:
    """Return the id of the date that a text names, such as ``day:1935-05-02``. Raises UserError."""
    date = read_date(words)
    if date.start is None or date.end is None:
        text = words.strip()
        raise UserError(f"'{text}' has an open end; write both ends, such as 1930/1946.", "open-date", text=text)
    return _PREFIX + date.edtf


def day_id(day_number: int) -> str:
    """Return the id of a day by its Julian day number."""
    return _PREFIX + from_day(day_number).edtf


def day_span(item: str) -> TimeSpan | None:
    """Return the days of the id of a date, or None for any other id."""
    date = bounded_date(item, _PREFIX)
    return TimeSpan.of_days(date.first_day, date.last_day) if date else None


def day(queries: ItemQueries, item: str) -> Item | None:
    """Return the page of a date: the same answers as the command `who` gives, and more."""
    date = bounded_date(item, _PREFIX)
    if date is None:
        return None
    holders = missions_among(all_terms(queries), date.first_day, date.last_day)
    titles = _titles(queries, date, holders)
    to_the_day = date.start is not None and not date.is_interval and date.start.is_known_to_the_day
    return Item(
        item,
        "day",
        in_words(date, queries.language),
        date=date if to_the_day else None,  # its weekday, and its day in the old calendar
        sections=filled(
            *_missions(holders),
            Section("titles-in-force", tuple(line for _, line in titles)),
            *_offices(queries, date),
            _events(queries, date),
        ),
        carries=tuple(id_ for id_, _ in titles),
        old_style=True,
    )


def _missions(holders: list[Holder[Term]]) -> list[Section]:
    """Return a section for each mission; where nobody is known, its line says so."""
    return [_mission(country, [one for one in holders if one.term.sending == country]) for country in COUNTRIES]


def _mission(country: str, holders: list[Holder[Term]]) -> Section:
    lines = tuple(_in_doubt(holder, term_mention(holder.term)) for holder in holders)
    return Section(f"mission-{country}", lines or (Mention("", NOBODY_KNOWN),))


def _titles(queries: ItemQueries, date: HistoricalDate, holders: list[Holder[Term]]) -> list[tuple[str, Mention]]:
    """Return the titles in force on a date that are those of its heads of mission, each with its id."""
    condition = _IN_FORCE.format(", ".join("?" * len(holders)))
    terms = [holder.term.id for holder in holders]
    return [
        (id_, line._replace(detail=country, note=line.detail))
        for country in COUNTRIES
        for id_, line in titles_in_force(queries, condition, country, date.last_day, date.first_day, *terms)
    ]


def _offices(queries: ItemQueries, date: HistoricalDate) -> list[Section]:
    holders = offices_among(queries, date.first_day, date.last_day)
    return [
        Section(f"leaders-{country}", tuple(_office_line(one) for one in holders if one.term.country == country))
        for country in COUNTRIES
    ]


def _office_line(holder: Holder[OfficeTerm]) -> Mention:
    return _in_doubt(holder, office_mention(holder.term))


def _in_doubt(holder: Holder[AnyTerm], line: Mention) -> Mention:
    return line._replace(certain=holder.certain)


def _events(queries: ItemQueries, date: HistoricalDate) -> Section:
    counts = dict(queries.rows(LANE_COUNTS, date.last_day, date.first_day))
    return events_section(queries, date, sum(counts.values()))
