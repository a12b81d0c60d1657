"""The source files, in the order in which they are built: which columns each has and what they hold."""

from dataclasses import dataclass

from desktop_app.ingest.columns import (
    ChoiceColumn,
    Column,
    DateColumn,
    DateTextColumn,
    DegreesColumn,
    FlagColumn,
    IdColumn,
    IntegerColumn,
    ManyColumn,
    OneColumn,
)

CONFIDENCES = ("high", "medium", "low")
MOST_WORDS = 90
LABEL_LETTERS = 28


@dataclass(frozen=True, slots=True)
class SourceTable:
    """One file: the table it fills, and its columns in order."""

    file: str
    table: str
    columns: tuple[Column, ...]
    numbered: bool = False  # rows keep their order in a column `position`

    @property
    def id_prefix(self) -> str:
        """What goes before the ids of this table in the edition."""
        return id_prefix(self.table)


def id_prefix(table: str) -> str:
    """Return what goes before the ids of a table: ``event:``, ``related-article:``."""
    return table.replace("_", "-") + ":"


def _titles(name: str = "title", most_letters: int | None = None) -> tuple[Column, ...]:
    required = name in ("title", "name")
    return (
        Column(name, required, most_letters),
        Column(f"{name}_fr", False, most_letters),
        Column(f"{name}_ru"),
    )


def _summaries() -> tuple[Column, ...]:
    return tuple(Column(name, most_words=MOST_WORDS) for name in ("summary", "summary_fr", "summary_ru"))


_ID = IdColumn("id", required=True)
_SOURCES = ManyColumn("sources", target="reference", join="citation")
_CONFIDENCE = ChoiceColumn("confidence", required=True, choices=CONFIDENCES)
_BIBLIOGRAPHIC = tuple(
    Column(name) for name in "container volume issue pages publisher place doi isbn issn oclc url note".split()
)

SOURCE_TABLES = (
    SourceTable("lanes.csv", "lane", (_ID, *_titles()), numbered=True),
    SourceTable("kinds.csv", "kind", (_ID, OneColumn("lane", required=True, target="lane"), *_titles()), numbered=True),
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
        (_ID, *_titles("name"), DegreesColumn("latitude", most=90.0), DegreesColumn("longitude")),
    ),
    SourceTable(
        "periods.csv",
        "period",
        (
            _ID,
            OneColumn("parent", target="period"),
            *_titles(),
            *_titles("label"),
            DateColumn("date", required=True),
            *_summaries(),
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
            Column("role", most_words=MOST_WORDS),
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
            *_titles("label", LABEL_LETTERS),
            DateColumn("date", required=True),
            ChoiceColumn("calendar", required=True, choices=("gregorian", "julian")),
            OneColumn("period", required=True, target="period"),
            ManyColumn("places", target="place", join="event_place"),
            ManyColumn("persons", target="person", join="event_person"),
            *_summaries(),
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
            *_summaries(),
            _SOURCES,
            _CONFIDENCE,
        ),
    ),
    SourceTable(
        "envoys.csv",
        "envoy",
        (
            _ID,
            OneColumn("person", required=True, target="person"),
            ChoiceColumn("sending", required=True, choices=("FR", "SU")),
            Column("posts", required=True),
            *_titles(),
            ChoiceColumn("role", required=True, choices=("head", "charge", "representative", "unofficial")),
            DateColumn("date", required=True),
            Column("start_basis"),
            Column("note", most_words=MOST_WORDS),
            _SOURCES,
            _CONFIDENCE,
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
            Column("note"),
        ),
    ),
    SourceTable(
        "notes.csv",
        "note",
        (
            _ID,
            Column("text", required=True),
            Column("qualifies", required=True),
            ManyColumn("events", target="event", join="note_event"),
            Column("remark"),
        ),
    ),
    SourceTable(
        "related_articles.csv",
        "related_article",
        (
            _ID,
            Column("title", required=True),
            DateColumn("date"),
            Column("summary", required=True, most_words=MOST_WORDS),
            Column("relation", required=True),
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
            *(Column(name, required=True) for name in ("unit", "drawing", "description")),
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
