"""What the search knows of each item: folded title, folded names, folded text."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.folding import fold
from desktop_app.ingest.columns import Cell, listed
from desktop_app.ingest.search_facets import Facets
from desktop_app.ingest.source_reader import Row
from desktop_app.ingest.source_tables import id_prefix
from desktop_app.ingest.spellings import spellings_of

Record = dict[str, Any]
Rows = dict[str, list[Row]]

_ENVOY_IMPORTANCE = 4
_VACANCY_IMPORTANCE = 1
_TITLE_COLUMNS = ("title", "title_fr", "title_ru", "label", "label_fr", "label_ru")
_BODY_COLUMNS = {
    "event": ("summary", "summary_fr", "summary_ru"),
    "treaty": ("registration", "summary", "summary_fr", "summary_ru"),
    "period": ("summary", "summary_fr", "summary_ru"),
    "reference": ("authors", "container", "publisher", "year", "note"),
    "related_article": ("summary", "summary_fr", "summary_ru", "relation"),
    "indicator": ("caption", "caption_fr", "caption_ru", "description", "unit"),
    "note": ("text", "text_fr", "text_ru", "remark"),
}
_IMPORTANCE = {"period": 4, "treaty": 3, "reference": 2, "related_article": 2, "indicator": 2, "note": 1}


def search_documents(rows: Rows) -> list[Record]:
    """Return one record for every item that can be found, the more important first and works last."""
    facets = Facets(rows)
    records = [record | facets.of(record["item"]) for record in _documents(rows)]
    return sorted(records, key=lambda record: (record["kind"] == "reference", -record["importance"], record["item"]))


def _documents(rows: Rows) -> Iterator[Record]:
    spellings = {person.id: " ".join(spellings_of(person)) for person in rows["person"]}
    names = {person.id: str(person.cells["name"]) for person in rows["person"]}
    for table in _BODY_COLUMNS:
        for row in rows[table]:
            yield _item_document(table, row, names)
    mentions = Counter(entry.id for event in rows["event"] for entry in listed(event.cells["persons"]))
    held = _offices_held(rows["office_term"])
    for person in rows["person"]:
        yield _person_document(person, spellings[person.id], mentions[person.id], held[person.id])
    for envoy in rows["envoy"]:
        yield _envoy_document(envoy, names, spellings)


def _offices_held(terms: list[Row]) -> dict[str, str]:
    """Return the titles of the offices that each person held, in three languages."""
    held: dict[str, str] = defaultdict(str)
    for term in terms:
        held[str(term.cells["person"])] += f" {_text(term.cells, ('title', 'title_fr', 'title_ru'))}"
    return held


def _item_document(table: str, row: Row, names: dict[str, str]) -> Record:
    cells = row.cells
    title = _text(cells, _TITLE_COLUMNS) or str(cells.get("qualifies") or "")
    people = " ".join(names[entry.id] for entry in listed(cells.get("persons")))
    places = " ".join(entry.id for entry in listed(cells.get("places"))).replace("-", " ")
    body = " ".join(part for part in (_text(cells, _BODY_COLUMNS[table]), people, places) if part)
    importance = cells.get("importance") or _IMPORTANCE[table]
    date = cells.get("date") or cells.get("signed")
    return _document(table, row.id, importance, date, title, "", body)


def _person_document(person: Row, spellings: str, mentions: int, offices: str) -> Record:
    importance = min(5, 1 + mentions.bit_length())
    body = _text(person.cells, ("role", "role_fr", "role_ru")) + offices
    return _document("person", person.id, importance, None, str(person.cells["name"]), spellings, body)


def _envoy_document(envoy: Row, names: dict[str, str], spellings: dict[str, str]) -> Record:
    person = envoy.cells["person"]
    body = _text(envoy.cells, ("title", "title_fr", "title_ru", "posts", "note", "note_fr", "note_ru"))
    date = envoy.cells["date"]
    if person is None:
        return _document("envoy", envoy.id, _VACANCY_IMPORTANCE, date, str(envoy.cells["title"]), "", body)
    name, known_as = names[str(person)], spellings[str(person)]
    return _document("envoy", envoy.id, _ENVOY_IMPORTANCE, date, name, known_as, body)


def _document(table: str, slug: str, importance: Cell, date: Cell, title: str, names: str, body: str) -> Record:
    known = date if isinstance(date, HistoricalDate) else None
    return {
        "item": id_prefix(table) + slug,
        "kind": table.replace("_", "-"),
        "importance": importance,
        "first_day": known.first_day if known else None,
        "last_day": known.last_day if known else None,
        "title": fold(title),
        "names": fold(names),
        "body": fold(body),
    }


def _text(cells: dict[str, Cell], columns: tuple[str, ...]) -> str:
    return " ".join(str(cells[column]) for column in columns if cells.get(column))
