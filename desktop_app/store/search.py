"""Words typed by a person to ranked hits."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.domain.date_query import date_of_words
from desktop_app.domain.dates import DateError, HistoricalDate, parse
from desktop_app.domain.entities import Hit
from desktop_app.domain.folding import fold_words
from desktop_app.domain.search_query import SearchQuery, read_query
from desktop_app.domain.slips import Vocabulary
from desktop_app.store.item_rows import dated
from desktop_app.store.language import localized

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
_NAMED = """
    SELECT 1 FROM search_index JOIN search_document AS document ON document.number = search_index.rowid
     WHERE search_index MATCH ? LIMIT 1
"""
_PEOPLE = """
    SELECT document.item, document.kind
      FROM search_index JOIN search_document AS document ON document.number = search_index.rowid
     WHERE search_index MATCH ? AND document.kind IN ('envoy', 'person')
     ORDER BY bm25(search_index) - CASE document.kind WHEN 'envoy' THEN 5.0 ELSE 0.0 END - document.importance * 0.5,
              document.item
     LIMIT ?
"""
_MOST_SPELLINGS = 6
_DURING = """
    SELECT item, kind FROM search_document
     WHERE kind IN ('event', 'envoy', 'treaty', 'period') AND first_day <= ? AND last_day >= ?
     ORDER BY importance - (last_day - first_day) / 400.0 DESC, first_day, item
     LIMIT ?
"""


def search(connection: sqlite3.Connection, words: str, limit: int = 50, language: str = "en") -> list[Hit]:
    """Return the items that hold every word, best first; the last letters of a word may be missing.

    Words in quotes stand together as they are; what follows a minus is in no hit. A date of any precision, in EDTF
    (``1935``, ``1932/1939``) or in words (``May 1960``, ``2 mai 1935``), finds what happened then, best known and
    shortest first, then the items that hold it as words. Any text is allowed; one without letters finds nothing.
    """
    found: dict[str, str] = {}
    if (date := _as_date(words)) is not None:
        found.update(connection.execute(_DURING, (date.last_day, date.first_day, limit)).fetchall())
    query = read_query(words)
    if query.wanted:
        ranked = connection.execute(_RANKED, (_match(query), _names(query), limit)).fetchall()
        if not connection.execute(_NAMED, (_names(query),)).fetchone():
            ranked = [*_with_slips(connection, query, limit), *ranked]
        for item, kind in ranked:
            found.setdefault(item, kind)
    hits = (_hit(connection, item, kind, query.wanted, language) for item, kind in list(found.items())[:limit])
    return list(hits)


def _with_slips(connection: sqlite3.Connection, query: SearchQuery, limit: int) -> list[tuple[str, str]]:
    """Return people and envoys whose names are a letter or two away from the words; none where a word is far off."""
    vocabulary = _vocabulary(connection)
    nearest = [[word, *vocabulary.near(word)[:_MOST_SPELLINGS]] for word in query.words]
    if query.phrases or not any(len(words) > 1 for words in nearest):
        return []
    wanted = " AND ".join("(" + " OR ".join(f'"{word}"*' for word in words) + ")" for words in nearest)
    return connection.execute(_PEOPLE, (f"{{names}} : ({wanted})", limit)).fetchall()


@lru_cache(maxsize=1)
def _vocabulary(connection: sqlite3.Connection) -> Vocabulary:
    """Return the words of all names, read when somebody first makes a slip."""
    rows = connection.execute("SELECT DISTINCT folded FROM name_variant").fetchall()
    return Vocabulary(word for (folded,) in rows for word in folded.split())


def _as_date(words: str) -> HistoricalDate | None:
    try:
        return parse(words.strip().replace("–", "/").replace(" ", ""))
    except DateError:
        return _years(words) or date_of_words(words)


def _years(words: str) -> HistoricalDate | None:
    """Read ``1932-1939``, which EDTF does not know."""
    first, dash, last = words.replace("–", "-").replace(" ", "").partition("-")
    is_span = dash and first.isascii() and first.isdigit() and last.isascii() and last.isdigit()
    if not is_span or len(first) != 4 or len(last) != 4 or last < first:
        return None
    return parse(f"{first}/{last}")


def _match(query: SearchQuery) -> str:
    """Write a query of FTS5. Folded words are letters and digits only, so nothing in them is an operator."""
    unwanted = " OR ".join(_phrase(words) for words in query.excluded)
    return f"({_all_of(query)}) NOT ({unwanted})" if unwanted else _all_of(query)


def _all_of(query: SearchQuery) -> str:
    return " AND ".join([*(f'"{word}"*' for word in query.words), *map(_phrase, query.phrases)])


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'


def _names(query: SearchQuery) -> str:
    return "{title names} : (" + _all_of(query) + ")"


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
