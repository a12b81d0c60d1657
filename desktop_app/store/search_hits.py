"""A found item as a line of the list of hits, with what of it matched."""

import sqlite3
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import Hit
from desktop_app.domain.marked_words import Wanted, missing, snippet
from desktop_app.store.item_rows import dated
from desktop_app.store.language import localized
from desktop_app.store.typed_rows import WrongValueError, shown, typed

_COLUMNS = ("title", "name", "text", "envoy.title", "summary", "role", "note", "caption", "person.name", "place.name")
_TITLES = {
    "event": "SELECT {title}, date, NULL, calendar FROM event WHERE id = ?",
    "treaty": "SELECT {title}, signed, NULL FROM treaty WHERE id = ?",
    "period": "SELECT {title}, date, NULL FROM period WHERE id = ?",
    "person": "SELECT {name}, NULL, id FROM person WHERE id = ?",
    "envoy": "SELECT coalesce({name}, {envoy_title}), date, person.id"
    "  FROM envoy LEFT JOIN person ON person.id = envoy.person WHERE envoy.id = ?",
    "reference": "SELECT title, NULL, NULL FROM reference WHERE id = ?",
    "related-article": "SELECT {title}, date, NULL FROM related_article WHERE id = ?",
    "indicator": "SELECT {title}, NULL, NULL FROM indicator WHERE id = ?",
    "note": "SELECT {text}, NULL, NULL FROM note WHERE id = ?",
}
_TITLE = "title, title_fr, title_ru"
_SUMMARY = "{summary}, summary, summary_fr, summary_ru"
_PERSONS = (
    "(SELECT group_concat({person_name}, ', ') FROM {kind}_person JOIN person ON person.id = {kind}_person.person"
    "  WHERE {kind}_person.{kind} = {kind}.id)"
)
_PLACES = (
    "(SELECT group_concat({place_name}, ', ') FROM {kind}_place JOIN place ON place.id = {kind}_place.place"
    "  WHERE {kind}_place.{kind} = {kind}.id)"
)
# What of an item is searched beside its title, in the order in which a reader would like to see it.
_TEXTS = {
    "event": f"SELECT {_SUMMARY}, {_PERSONS}, {_PLACES}, {_TITLE}, label, label_fr, label_ru FROM event WHERE id = ?",
    "treaty": f"SELECT {_SUMMARY}, registration, {_PERSONS}, {_PLACES}, {_TITLE} FROM treaty WHERE id = ?",
    "period": f"SELECT {_SUMMARY}, {_TITLE}, label, label_fr, label_ru FROM period WHERE id = ?",
    "person": "SELECT {role}, role, role_fr, role_ru,"
    " (SELECT group_concat(title || coalesce(', ' || title_fr, '') || coalesce(', ' || title_ru, ''), '; ')"
    "    FROM office_term WHERE person = person.id) FROM person WHERE id = ?",
    "envoy": f"SELECT {{envoy_title}} || ', ' || replace(posts, '|', ', '), {_TITLE}, {{note}}, note, note_fr, note_ru"
    " FROM envoy WHERE id = ?",
    "reference": "SELECT authors, container, publisher, year, note FROM reference WHERE id = ?",
    "related-article": f"SELECT {_SUMMARY}, relation, {_TITLE} FROM related_article WHERE id = ?",
    "indicator": f"SELECT {{caption}}, caption, caption_fr, caption_ru, description, unit, {_TITLE}"
    " FROM indicator WHERE id = ?",
    "note": "SELECT text, text_fr, text_ru, remark, qualifies FROM note WHERE id = ?",
}


class HitWriter:
    """Writes the hits of one search in one language."""

    def __init__(self, connection: sqlite3.Connection, language: str, wanted: Wanted) -> None:
        """`wanted` holds for each word asked for the folded beginnings that count as it."""
        self._connection = connection
        self._wanted = wanted
        self._titles, self._texts = _statements(language)

    def hit(self, item: str, kind: str, *, by_date: bool = False) -> Hit:
        """Return the line of an item; one found by its date need not hold the words, and then quotes nothing."""
        title, date, person = self._title(item, kind)
        matched = self._matched(item, kind, title, person)
        if by_date and missing(matched, missing(title, self._wanted)):
            matched = ""
        return typed(Hit(kind, item, title, date, matched))

    def _title(self, item: str, kind: str) -> tuple[str, HistoricalDate | None, str | None]:
        if kind not in self._titles:
            raise WrongValueError(f"{shown(kind)} as the kind of {shown(item)}")
        row = self._connection.execute(self._titles[kind], (item,)).fetchone()
        if row is None:
            raise WrongValueError(f"no {shown(item)}, which the search finds")
        title, edtf, person, *calendar = row
        return title, dated(edtf, *calendar), person

    def _matched(self, item: str, kind: str, title: str, person: str | None) -> str:
        """Return the spelling of a name, or else the part of a text, that holds what the title does not."""
        lacking = missing(title, self._wanted)
        if not lacking:
            return ""
        return (self._spelling(person) if person else "") or self._snippet(item, kind, lacking)

    def _spelling(self, person: str) -> str:
        """Return the spelling of a person's name that holds every word, what was written by hand first."""
        rows = self._connection.execute(
            "SELECT spelling FROM name_variant WHERE item = ?"
            " ORDER BY origin NOT IN ('native', 'French', 'Russian', 'variant'), length(spelling), spelling",
            (person,),
        )
        return next((spelling for (spelling,) in rows if not missing(spelling, self._wanted)), "")

    def _snippet(self, item: str, kind: str, lacking: Wanted) -> str:
        row = self._connection.execute(self._texts[kind], (item,)).fetchone()
        text = _best((text for text in row if text), lacking)
        return snippet(text, lacking) if text else ""


@lru_cache(maxsize=8)
def _statements(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return for each kind the query for its title and that for its texts, in one language."""
    columns = {column.replace(".", "_"): localized(column, language) for column in _COLUMNS}
    titles = {kind: sql.format(**columns) for kind, sql in _TITLES.items()}
    return titles, {kind: sql.format(kind=kind, **columns) for kind, sql in _TEXTS.items()}


def _best(texts: Iterable[str], lacking: Wanted) -> str:
    """Return the first text that holds every word, or else the one that holds the most of them; empty for none."""
    best, fewest = "", len(lacking)
    for text in texts:
        left = len(missing(text, lacking))
        if left < fewest:
            best, fewest = text, left
        if not left:
            break
    return best
