"""Words typed by a person to ranked hits."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.domain.criteria import EVERYTHING, Criteria
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import Hit, SearchResult
from desktop_app.domain.search_query import SearchQuery, read_query
from desktop_app.domain.slips import Vocabulary
from desktop_app.store.criteria_sql import condition_of
from desktop_app.store.nearest_spelling import nearest_spelling
from desktop_app.store.search_dates import date_of, during
from desktop_app.store.search_hits import HitWriter

Found = dict[str, str]  # items, best first, and their kinds

MOST_RANKED = 3000  # of a common word the first so many are ranked: the documents stand in the order of importance
_MOST_SPELLINGS = 6
_WEIGHTS = "10.0, 8.0, 1.0"  # title, names, body

# People whose names match come first, envoys before others, then what has the words in its title, then what has them
# in its text; importance breaks near ties. bm25 is smaller for better.
# References come last: a reader looks for what happened, and hundreds of titles of works name the same people.
_RANKED = f"""
    SELECT item, kind FROM (
        SELECT item, kind, number, importance, first_day, bm25(search_index, {_WEIGHTS}) AS score
          FROM search_index JOIN search_document AS document ON document.number = search_index.rowid
         WHERE search_index MATCH ? AND {{condition}} ORDER BY search_index.rowid LIMIT {MOST_RANKED})
     ORDER BY score - importance * 0.5
              - CASE WHEN number IN (
                     SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid LIMIT {MOST_RANKED})
                THEN CASE kind WHEN 'envoy' THEN 105.0 WHEN 'person' THEN 100.0 ELSE 20.0 END ELSE 0.0 END
              + CASE kind WHEN 'reference' THEN 70.0 ELSE 0.0 END,
              first_day, item
"""
_NAMED = "SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1"
_PEOPLE = """
    SELECT document.item, document.kind
      FROM search_index JOIN search_document AS document ON document.number = search_index.rowid
     WHERE search_index MATCH ? AND document.kind IN ('envoy', 'person') AND {condition}
     ORDER BY bm25(search_index) - CASE document.kind WHEN 'envoy' THEN 5.0 ELSE 0.0 END - document.importance * 0.5,
              document.item
     LIMIT ?
"""


def search(connection: sqlite3.Connection, words: str, limit: int = 50, language: str = "en") -> tuple[Hit, ...]:
    """Return the hits alone of what `find` finds among everything."""
    return find(connection, words, limit, language).hits


def find(
    connection: sqlite3.Connection,
    words: str,
    limit: int = 50,
    language: str = "en",
    criteria: Criteria = EVERYTHING,
) -> SearchResult:
    """Return the items that meet the criteria and hold every word, best first; the last letters may be missing.

    Words in quotes stand together as they are; what follows a minus is in no hit. A date of any precision, in EDTF
    (``1935``, ``1932/1939``) or in words (``May 1960``, ``2 mai 1935``), finds what happened then, best known and
    shortest first, then the items that hold it as words. Any text is allowed; one without letters finds nothing.
    """
    query = read_query(words)
    spellings: list[tuple[str, ...]] = [(word,) for word in query.wanted]
    date = date_of(words)
    found = _found(connection, date, query, criteria)
    if query.wanted and not connection.execute(_NAMED, (_match("title names", query),)).fetchone():
        spellings = _near_spellings(connection, query)
        found = {**_with_slips(connection, spellings, limit, criteria), **found}
    if not found:
        return _nothing(connection, date, query, criteria, language)
    writer = HitWriter(connection, language, spellings)
    hits = tuple(writer.hit(item, kind, by_date=date is not None) for item, kind in list(found.items())[:limit])
    return SearchResult(hits, Counter(found.values()), len(found) >= MOST_RANKED, spellings, date)


def _found(
    connection: sqlite3.Connection, date: HistoricalDate | None, query: SearchQuery, criteria: Criteria
) -> Found:
    found = dict(during(connection, date, MOST_RANKED, criteria)) if date else {}
    if query.wanted:
        condition, values = condition_of(criteria)
        match = _match("title names body", query), *values, _match("title names", query)
        for item, kind in connection.execute(_RANKED.format(condition=condition), match):
            found.setdefault(item, kind)
    return found


def _near_spellings(connection: sqlite3.Connection, query: SearchQuery) -> list[tuple[str, ...]]:
    """Return for each word what it may have been meant to be, the word itself first; words of phrases stay."""
    vocabulary = _vocabulary(connection)
    near = [(word, *vocabulary.near(word)[:_MOST_SPELLINGS]) for word in query.words]
    return [*near, *((word,) for word in query.wanted[len(query.words) :])]


def _with_slips(
    connection: sqlite3.Connection, spellings: Sequence[Sequence[str]], limit: int, criteria: Criteria
) -> Found:
    """Return people and envoys whose names are a letter or two away from the words; none where a word is far off."""
    if not any(len(words) > 1 for words in spellings):
        return {}
    wanted = " AND ".join("(" + " OR ".join(f'"{word}"*' for word in words) + ")" for words in spellings)
    condition, values = condition_of(criteria)
    rows = connection.execute(_PEOPLE.format(condition=condition), (f"{{names}} : ({wanted})", *values, limit))
    return dict(rows.fetchall())


def _nothing(
    connection: sqlite3.Connection, date: HistoricalDate | None, query: SearchQuery, criteria: Criteria, language: str
) -> SearchResult:
    """Say what could help somebody who found nothing: without the criteria, or in another spelling."""
    if criteria and (hidden := _found(connection, date, query, EVERYTHING)):
        return SearchResult(date=date, unfiltered=len(hidden))
    nearest = nearest_spelling(connection, query, language)
    is_found = nearest and _found(connection, None, read_query(nearest), criteria)
    return SearchResult(date=date, nearest=nearest if is_found else "")


@lru_cache(maxsize=4)
def _vocabulary(connection: sqlite3.Connection) -> Vocabulary:
    """Return the words of all names, read when somebody first makes a slip."""
    rows = connection.execute("SELECT DISTINCT folded FROM name_variant").fetchall()
    return Vocabulary(word for (folded,) in rows for word in folded.split())


def _match(columns: str, query: SearchQuery) -> str:
    """Write a query of FTS5. Folded words are letters and digits only, so nothing in them is an operator."""
    wanted = " AND ".join([*(f'"{word}"*' for word in query.words), *map(_phrase, query.phrases)])
    unwanted = " OR ".join(_phrase(words) for words in query.excluded)
    return f"{{{columns}}} : (({wanted}) NOT ({unwanted}))" if unwanted else f"{{{columns}}} : ({wanted})"


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'
