"""The edition as functions for the window: the one place where queries meet widgets."""

import sqlite3
from functools import lru_cache
from pathlib import Path

from desktop_app.paths import PICTURES
from desktop_app.store.export_rows import export_rows
from desktop_app.store.indicator_values import all_indicators, indicator_series
from desktop_app.store.item_store import find_item
from desktop_app.store.range_items import range_id
from desktop_app.store.search import search
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene_builder import Source
from desktop_app.ui.main_window import Content
from desktop_app.ui.period_model import PeriodModel


def content_of(connection: sqlite3.Connection, path: Path, title: str, language: str) -> Content:
    """Return what the window asks of an open edition, with texts in one language."""
    store = TimelineStore(connection, language)
    return Content(
        name=path.name,
        title=title,
        source=Source(store.lanes(), store.periods(), store.terms(), store.axis_entries, store.counts, store.densities),
        periods=PeriodModel(store.periods(), store.events_of_period, language),
        search=lambda words, limit: search(connection, words, limit, language),
        item=lru_cache(maxsize=64)(lambda item: find_item(connection, item, language)),
        days_of=store.days_of,
        period_of=store.period_of,
        neighbour=store.neighbour,
        links_of=store.links_of,
        range_of=range_id,
        export=lambda first, last: export_rows(connection, first, last, language),
        pictures=PICTURES,
        indicators=all_indicators(connection, language),
        series=lru_cache(maxsize=None)(lambda item: indicator_series(connection, item, language)),
    )
