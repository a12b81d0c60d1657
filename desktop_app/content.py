"""The edition as functions for the window: the one place where queries meet widgets."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.cited import CitedItem, CiteQuestion
from desktop_app.domain.criteria import EVERYTHING, Criteria
from desktop_app.domain.entities import SearchResult
from desktop_app.paths import PICTURES
from desktop_app.store.database import Beside
from desktop_app.store.day_items import day_id, day_of_words
from desktop_app.store.envoy_table import envoy_rows
from desktop_app.store.export_rows import export_rows
from desktop_app.store.filtered_timeline import FilteredTimeline, envoys_left
from desktop_app.store.indicator_values import all_indicators, indicator_series
from desktop_app.store.item_store import find_item
from desktop_app.store.range_items import range_id
from desktop_app.store.reference_table import reference_rows, related_rows
from desktop_app.store.search import find
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene_builder import Source
from desktop_app.ui.filtering import Left
from desktop_app.ui.search_panel import MOST_HITS, Finder, Question
from desktop_app.ui.window_content import Citer, Content


def content_of(connection: sqlite3.Connection, path: Path, title: str, language: str) -> Content:
    """Return what the window asks of an open edition, with texts in one language."""
    store = TimelineStore(connection, language)
    return Content(
        name=path.name,
        title=title,
        everything=_left(store, frozenset(envoys_left(connection, EVERYTHING))),
        left_of=lambda criteria: _left_of(connection, language, criteria),
        finder=_finder(connection, language),
        item=lru_cache(maxsize=64)(lambda item: find_item(connection, item, language)),
        days_of=store.days_of,
        period_of=store.period_of,
        links_of=store.links_of,
        range_of=range_id,
        day_of=day_id,
        day_of_words=day_of_words,
        extent=store.extent(),
        envoys=lambda: envoy_rows(connection, language),
        references=lambda: reference_rows(connection),
        related=lambda: related_rows(connection, language),
        citer=_citer(connection, language),
        export=lambda first, last: export_rows(connection, first, last, language),
        write_works=lambda file, references: _write_works(connection, file, references),
        pictures=PICTURES,
        indicators=all_indicators(connection, language),
        series=lru_cache(maxsize=None)(lambda item: indicator_series(connection, item, language)),
    )


def _finder(connection: sqlite3.Connection, language: str) -> Finder:
    beside = Beside(connection)

    def answer(question: Question) -> SearchResult:
        return find(beside.connection, question.words, MOST_HITS, language, question.criteria)

    return Finder(answer, beside.interrupt, beside.close)


# What draws and writes citations takes a moment to load, and is not needed for the first frame.


def _citer(connection: sqlite3.Connection, language: str) -> Citer:
    beside = Beside(connection)

    def styles() -> list[tuple[str, str]]:
        from desktop_app.citations.styles import STYLES

        return [(style.id, style.title) for style in STYLES.values()]

    def answer(question: CiteQuestion) -> CitedItem:
        from desktop_app.citing import cite_item

        return cite_item(beside.connection, question, language)

    return Citer(styles, answer, beside.close)


def _write_works(connection: sqlite3.Connection, file: Path, references: Sequence[str]) -> int:
    from desktop_app.citing import write_works

    return write_works(connection, file, references)


def _left_of(connection: sqlite3.Connection, language: str, criteria: Criteria) -> Left:
    beside = Beside(connection)
    store = FilteredTimeline(beside.connection, language, criteria)
    return _left(store, frozenset(envoys_left(beside.connection, criteria)))._replace(close=beside.close)


def _left(store: TimelineStore, envoys: frozenset[str]) -> Left:
    source = Source(store.lanes(), store.periods(), store.terms(), store.axis_entries, store.counts, store.densities)
    return Left(source, source.periods, store.events_of_period, store.neighbour, envoys, lambda: None)
