"""The source files, in the order in which they are built: which columns each has and what they hold."""

from dataclasses import dataclass

from desktop_app.domain.entities import DRAWINGS
from desktop_app.ingest.columns import (
    ChoiceColumn,
    Column,
    DateColumn,
    DateTextColumn,
    DegreesColumn,
    FlagColumn,
    IdColumn,
    IntegerColumn,
    ItemColumn,
    ManyColumn,
    OneColumn,
)

CONFIDENCES = ("high", "medium", "low")
COUNTRIES = ("FR", "SU")
OFFICE_KINDS = ("head-of-state", "head-of-government", "foreign-minister", "party-leader")
QUESTIONS = ("date", "start", "end", "born", "died", "place", "figure", "name", "title", "act")
MOST_WORDS = 90
LABEL_LETTERS = 28
_ENDINGS = ("", "_fr", "_ru")


@dataclass(frozen=True, slots=True)
class SourceTable:
    """One file: the table it fills, and its columns in order."""

    file: str
    table: str
    columns: tuple[Column, ...]
    numbered: bool = False  # rows keep their order in a column `position`


def id_prefix(table: str) -> str:
    """Return what goes before the ids of a table: ``event:``, ``related-article:``."""
    return table.replace("_", "-") + ":"


def _titles(name: str = "title", most_letters: int | None = None, *, required: bool = True) -> tuple[Column, ...]:
    """Return a short text in three languages; only the English one can be required."""
    return tuple(Column(f"{name}{ending}", required and not ending, most_letters) for ending in _ENDINGS)


def _texts(name: str = "summary", *, required: bool = False) -> tuple[Column, ...]:
    """Return a text of some sentences in three languages."""
    return tuple(Column(f"{name}{ending}", required and not ending, None, MOST_WORDS) for ending in _ENDINGS)


_ID = IdColumn("id", required=True)
_SOURCES = ManyColumn("sources", target="reference", join="citation", mark="=", detail=Column("locator"))
_CONFIDENCE = ChoiceColumn("confidence", required=True, choices=CONFIDENCES)
_PERSON_ROLE = OneColumn("role", required=True, target="person_role")
_BIBLIOGRAPHIC = tuple(
    Column(name) for name in "container volume issue pages publisher place doi isbn issn oclc url note".split()
)

SOURCE_TABLES = (
    SourceTable("lanes.csv", "lane", (_ID, *_titles()), numbered=True),
    SourceTable("kinds.csv", "kind", (_ID, OneColumn("lane", required=True, target="lane"), *_titles()), numbered=True),
    SourceTable("person_roles.csv", "person_role", (_ID, *_titles()), numbered=True),
    SourceTable(
        "references.csv",
        "reference",
        (
            _ID,
            IntegerColumn("number", least=1),
            Column("kind", required=True),
            Column("authors"),
            Column("year"),
            Column("title", required=True),
            *_BIBLIOGRAPHIC,
        ),
    ),
    SourceTable(
        "places.csv",
        "place",
        (
            _ID,
            *_titles("name"),
            Column("country"),
            DegreesColumn("latitude", most=90.0),
            DegreesColumn("longitude"),
        ),
    ),
    SourceTable(
        "periods.csv",
        "period",
        (
            _ID,
            OneColumn("parent", target="period"),
            *_titles(),
            *_titles("label", required=False),
            DateColumn("date", required=True),
            *_texts(),
        ),
    ),
    SourceTable(
        "persons.csv",
        "person",
        (
            _ID,
            *_titles("name"),
            Column("native_name"),
            Column("variants"),
            Column("country", required=True),
            DateColumn("born", prefix="born_", moment=True),
            DateColumn("died", prefix="died_", moment=True),
            *_texts("role"),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "events.csv",
        "event",
        (
            _ID,
            OneColumn("kind", required=True, target="kind"),
            IntegerColumn("importance", required=True, least=1, most=5),
            *_titles(),
            *_titles("label", LABEL_LETTERS, required=False),
            DateColumn("date", required=True),
            ChoiceColumn("calendar", required=True, choices=("gregorian", "julian")),
            OneColumn("period", required=True, target="period"),
            ManyColumn("places", target="place", join="event_place"),
            ManyColumn("persons", target="person", join="event_person", mark=":", detail=_PERSON_ROLE),
            *_texts(),
            IntegerColumn("tone", least=-3, most=3),
            FlagColumn("in_article", required=True),
            Column("article_references"),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "treaties.csv",
        "treaty",
        (
            _ID,
            *_titles(),
            DateColumn("signed", required=True, prefix="signed_"),
            DateColumn("in_force", prefix="in_force_", moment=True),
            DateColumn("ended", prefix="ended_", moment=True),
            ManyColumn("places", target="place", join="treaty_place"),
            ManyColumn("persons", target="person", join="treaty_person"),
            Column("registration"),
            OneColumn("event", target="event"),
            *_texts(),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "envoys.csv",
        "envoy",
        (
            _ID,
            OneColumn("person", target="person"),
            ChoiceColumn("sending", required=True, choices=COUNTRIES),
            Column("posts", required=True),
            *_titles(),
            ChoiceColumn("role", required=True, choices=("head", "charge", "representative", "unofficial", "vacant")),
            DateColumn("date", required=True),
            ChoiceColumn("start_basis", choices=("appointed", "arrived", "credentials", "unknown")),
            *_texts("note"),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "titles_in_force.csv",
        "title_in_force",
        (
            _ID,
            ChoiceColumn("sending", required=True, choices=COUNTRIES),
            ManyColumn("envoys", target="envoy", join="title_in_force_envoy"),
            *_titles(),
            DateColumn("date", required=True),
            Column("basis", required=True),
            *_texts("note"),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "offices.csv",
        "office",
        (
            _ID,
            ChoiceColumn("country", required=True, choices=COUNTRIES),
            ChoiceColumn("kind", required=True, choices=OFFICE_KINDS),
            *_titles(),
        ),
        numbered=True,
    ),
    SourceTable(
        "office_terms.csv",
        "office_term",
        (
            _ID,
            OneColumn("office", required=True, target="office"),
            OneColumn("person", target="person"),
            ChoiceColumn("status", required=True, choices=("holder", "acting", "vacant")),
            *_titles(),
            DateColumn("date", required=True),
            *_texts("note"),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "accounts.csv",
        "account",
        (
            _ID,
            ItemColumn("item", required=True, targets=("event", "treaty", "envoy", "person", "office-term")),
            ChoiceColumn("question", required=True, choices=QUESTIONS),
            *_texts("answer", required=True),
            DateColumn("date"),
            FlagColumn("preferred", required=True),
            *_texts("reason"),
            _SOURCES,
        ),
    ),
    SourceTable(
        "links.csv",
        "link",
        (
            OneColumn("from", required=True, target="event"),
            ChoiceColumn(
                "relation",
                required=True,
                choices=("leads-to", "answers", "implements", "renews", "ends", "part-of"),
            ),
            OneColumn("to", required=True, target="event"),
            *_texts("note"),
        ),
    ),
    SourceTable(
        "notes.csv",
        "note",
        (
            _ID,
            *_texts("text", required=True),
            *_titles("qualifies"),
            ChoiceColumn("sending", choices=COUNTRIES),
            ManyColumn("events", target="event", join="note_event"),
            *_texts("remark"),
        ),
    ),
    SourceTable(
        "related_articles.csv",
        "related_article",
        (
            _ID,
            *_titles(),
            DateColumn("date"),
            *_texts(required=True),
            *_texts("relation", required=True),
            ManyColumn("events", target="event", join="related_article_event"),
        ),
    ),
    SourceTable(
        "article_statements.csv",
        "article_statement",
        (
            _ID,
            Column("section", required=True),
            Column("statement", required=True),
            Column("article_references"),
            ManyColumn("events", target="event", join="article_statement_event"),
            Column("table"),
        ),
        numbered=True,
    ),
    SourceTable(
        "indicators.csv",
        "indicator",
        (
            _ID,
            *_titles(),
            *_titles("unit"),
            *_texts("caption", required=True),
            ChoiceColumn("drawing", required=True, choices=DRAWINGS),
            Column("description", required=True),
            Column("measures"),
            DateTextColumn("years", required=True),
            *(Column(name, required=True) for name in ("source", "licence")),
            *(Column(name) for name in ("transformation", "doubts", "repository")),
        ),
        numbered=True,
    ),
    SourceTable(
        "indicator_values.csv",
        "indicator_value",
        (
            OneColumn("indicator", required=True, target="indicator"),
            IntegerColumn("year", required=True),
            Column("subject"),
            Column("measure", required=True),
            Column("value"),
            Column("flag"),
        ),
    ),
    SourceTable(
        "pictures.csv",
        "picture",
        (
            _ID,
            Column("file", required=True),
            ManyColumn("events", target="event", join="picture_event"),
            ChoiceColumn("country", choices=COUNTRIES),
            *_titles(),
            *_texts("alt", required=True),
            *_titles("credit"),
            Column("licence", required=True),
        ),
    ),
    SourceTable(
        "treaty_index.csv",
        "treaty_index",
        (
            IntegerColumn("index_number", required=True),
            DateColumn("signed", required=True, prefix="signed_", moment=True),
            *(Column(name) for name in ("published_in", "topic", "subject_group")),
            IntegerColumn("counted", required=True, least=0, most=1),
        ),
    ),
)
