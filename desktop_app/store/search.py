"""Words typed by a person to ranked hits."""

import sqlite3
from collections.abc import Sequence

from desktop_app.domain.dates import DateError, HistoricalDate, parse
from desktop_app.domain.entities import Hit
from desktop_app.domain.folding import fold_words
from desktop_app.store.item_rows import dated
from desktop_app.store.language import localized

MOST_WORDS = 12
_WEIGHTS = "10.0, 8.0, 1.0"  # title, names, body

# Hits of names come first, then better text matches; importance breaks near ties. bm25 is smaller for better.
# References come last: a reader looks for what happened, and hundreds of titles of works name the same people.
_RANKED = f"""
    SELECT document.item, document.kind
      FROM search_index JOIN search_document AS document ON document.number = search_index.rowid
     WHERE search_index MATCH ?
     ORDER BY bm25(search_index, {_WEIGHTS}) - document.importance * 0.5
                  - CASE WHEN document.kind IN ('envoy', 'person') AND document.number IN (
                         SELECT rowid FROM search_index WHERE search_index MATCH ?) THEN 100.0 ELSE 0.0 END
                  - CASE document.kind WHEN 'envoy' THEN 5.0 WHEN 'reference' THEN -50.0 ELSE 0.0 END,
              document.first_day, document.item
     LIMIT ?
"""
_DURING = """
    SELECT item, kind FROM search_document
     WHERE kind IN ('event', 'envoy', 'treaty', 'period') AND first_day <= ? AND last_day >= ?
     ORDER BY importance - (last_day - first_day) / 400.0 DESC, first_day, item
     LIMIT ?
"""


def search(connection: sqlite3.Connection, words: str, limit: int = 50, language: str = "en") -> list[Hit]:
    """Return the items that hold every word, best first; the last letters of a word may be missing.

    A date of any precision in EDTF (``1935``, ``1932/1939``) finds what happened then, best known and shortest
    first, then the items that hold it as a word. Any text is allowed; one without letters and digits finds nothing.
    """
    found: dict[str, str] = {}
    if (date := _as_date(words)) is not None:
        found.update(connection.execute(_DURING, (date.last_day, date.first_day, limit)).fetchall())
    terms = fold_words(words)[:MOST_WORDS]
    if terms:
        for item, kind in connection.execute(_RANKED, (_all_of(terms), _names(terms), limit)):
            found.setdefault(item, kind)
    hits = (_hit(connection, item, kind, terms, language) for item, kind in list(found.items())[:limit])
    return list(hits)


def _as_date(words: str) -> HistoricalDate | None:
    try:
        return parse(words.strip().replace("–", "/").replace(" ", ""))
    except DateError:
        return _years(words)


def _years(words: str) -> HistoricalDate | None:
    """Read ``1932-1939``, which EDTF does not know."""
    first, dash, last = words.replace("–", "-").replace(" ", "").partition("-")
    is_span = dash and first.isascii() and first.isdigit() and last.isascii() and last.isdigit()
    if not is_span or len(first) != 4 or len(last) != 4 or last < first:
        return None
    return parse(f"{first}/{last}")


def _all_of(terms: Sequence[str]) -> str:
    """Write a query of FTS5. Folded terms are letters and digits only, so nothing in them is an operator."""
    return " AND ".join(f'"{term}"*' for term in terms)


def _names(terms: Sequence[str]) -> str:
    return "{title names} : (" + _all_of(terms) + ")"


def _hit(connection: sqlite3.Connection, item: str, kind: str, terms: Sequence[str], language: str) -> Hit:
    title, date, person = _title_row(connection, item, kind, language)
    matched = _matched_spelling(connection, person, terms) if person and not _holds(title, terms) else ""
    return Hit(kind, item, title, date, matched)


_TITLE_COLUMNS = ("title", "name", "text", "envoy.title")
_TITLE_SOURCES = {
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


def _title_row(
    connection: sqlite3.Connection, item: str, kind: str, language: str
) -> tuple[str, HistoricalDate | None, str | None]:
    columns = {column.replace(".", "_"): localized(column, language) for column in _TITLE_COLUMNS}
    sql = _TITLE_SOURCES[kind].format(**columns)
    title, edtf, person, *calendar = connection.execute(sql, (item,)).fetchone()
    return title, dated(edtf, *calendar), person


def _holds(title: str, terms: Sequence[str]) -> bool:
    words = fold_words(title)
    return all(any(word.startswith(term) for word in words) for term in terms)


def _matched_spelling(connection: sqlite3.Connection, person: str, terms: Sequence[str]) -> str:
    """Return the spelling of a person's name that holds every term, what was written by hand first."""
    rows = connection.execute(
        "SELECT spelling, folded FROM name_variant WHERE item = ?"
        " ORDER BY origin NOT IN ('native', 'French', 'Russian', 'variant'), length(spelling), spelling",
        (person,),
    )
    return next((spelling for spelling, folded in rows if _holds(folded, terms)), "")
