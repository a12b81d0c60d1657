"""The edition as functions for the window: the one place where queries meet widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from desktop_app.domain.criteria import EVERYTHING, Criteria
from desktop_app.domain.entities import Indicator, IndicatorSeries, Item, SearchResult
from desktop_app.domain.errors import UserError
from desktop_app.paths import PICTURES
from desktop_app.store.connection import EditionConnection
from desktop_app.store.criteria_sql import envoys_left
from desktop_app.store.database import Beside
from desktop_app.store.day_items import day_id, day_of_words
from desktop_app.store.envoy_table import envoy_rows
from desktop_app.store.export_rows import Cell, export_rows
from desktop_app.store.faults import READING_ERRORS, explained, reading
from desktop_app.store.indicator_values import all_indicators, indicator_series
from desktop_app.store.item_store import find_item
from desktop_app.store.range_items import range_id
from desktop_app.store.reference_table import reference_rows, related_rows
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene_builder import Source
from desktop_app.ui.filtering import Left
from desktop_app.ui.search_panel import MOST_HITS, Finder, Question
from desktop_app.ui.window_content import Citer, Content

if TYPE_CHECKING:
    from desktop_app.domain.cited import CitedItem, CiteQuestion

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")
Told = Callable[[UserError], object]

_FILTER_PATIENCE = 20.0  # seconds: a million events are counted anew, in a thread that nobody waits for


def _raise(error: UserError) -> None:
    raise error


class _Border:
    """Asks an edition for the window; whatever is wrong in the file arrives there as a UserError."""

    def __init__(self, path: Path, tell: Told) -> None:
        self._path = path
        self._tell = tell
        self._has_told = False

    def asked(self, ask: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
        """Return a function that raises no other errors than UserError because of the file."""

        def ask_edition(*arguments: Arguments.args, **options: Arguments.kwargs) -> Answer:
            try:
                return ask(*arguments, **options)
            except READING_ERRORS as error:
                raise explained(error, self._path) from error

        return ask_edition

    def painted(self, ask: Callable[Arguments, Answer], nothing: Callable[[], Answer]) -> Callable[Arguments, Answer]:
        """Return a function that raises nothing, for use in the middle of a frame: it tells once, and finds nothing."""

        def ask_edition(*arguments: Arguments.args, **options: Arguments.kwargs) -> Answer:
            try:
                return ask(*arguments, **options)
            except (UserError, *READING_ERRORS) as error:
                self._tell_once(error)
                return nothing()

        return ask_edition

    def _tell_once(self, error: Exception) -> None:
        if not self._has_told:
            self._has_told = True
            self._tell(explained(error, self._path))


def content_of(connection: EditionConnection, path: Path, title: str, language: str, tell: Told = _raise) -> Content:
    """Return what the window asks of an open edition, with texts in one language.

    What a frame can't read is told, once. Raises UserError.
    """
    border = _Border(path, tell)
    with reading(path):
        return _content(connection, border, path, title, language)


def _content(connection: EditionConnection, border: _Border, path: Path, title: str, language: str) -> Content:
    store, indicators = TimelineStore(connection, language), all_indicators(connection, language)
    asked = border.asked
    return Content(
        name=path.name,
        title=title,
        everything=_left(
            store, border.painted(lambda: frozenset(envoys_left(connection, EVERYTHING)), frozenset), border
        ),
        left_of=asked(partial(_left_of, connection, language, border)),
        finder=_finder(connection, language, border),
        item=lru_cache(maxsize=64)(asked(partial(_item, connection, language))),
        days_of=asked(store.days_of),
        period_of=asked(store.period_of),
        links_of=asked(store.links_of),
        range_of=range_id,
        day_of=day_id,
        day_of_words=day_of_words,
        extent=store.extent(),
        envoys=border.painted(partial(envoy_rows, connection, language), list),
        references=border.painted(partial(reference_rows, connection), list),
        related=border.painted(partial(related_rows, connection, language), list),
        citer=_citer(connection, language, border),
        export=lambda first, last: _exported(connection, path, (first, last), language),
        write_works=border.asked(partial(_write_works, connection)),
        pictures=PICTURES,
        indicators=indicators,
        series=lru_cache(maxsize=None)(partial(_series, connection, language, border, indicators)),
    )


def _item(connection: EditionConnection, language: str, item: str) -> Item:
    return find_item(connection, item, language)


def _series(
    connection: EditionConnection, language: str, border: _Border, indicators: Sequence[Indicator], item: str
) -> IndicatorSeries:
    """Return a series, or one of gaps alone where it can't be read: it is asked for in the middle of a frame."""
    known = next(indicator for indicator in indicators if indicator.id == item)
    gaps = IndicatorSeries(known, ("",), ())
    return border.painted(partial(indicator_series, connection, item, language), lambda: gaps)()


def _exported(
    connection: EditionConnection, path: Path, days: tuple[int, int], language: str
) -> Iterator[tuple[Cell, ...]]:
    with reading(path):
        yield from export_rows(connection, *days, language)


# What searches, filters and cites takes a moment to load, and is not needed for the first frame.


def _finder(connection: EditionConnection, language: str, border: _Border) -> Finder:
    beside = Beside(connection)

    def answer(question: Question) -> SearchResult:
        from desktop_app.store.search import find

        return find(beside.connection, question.words, MOST_HITS, language, question.criteria)

    return Finder(border.asked(answer), beside.interrupt, beside.close)


def _citer(connection: EditionConnection, language: str, border: _Border) -> Citer:
    beside = Beside(connection)

    def styles() -> list[tuple[str, str]]:
        from desktop_app.citations.styles import STYLES

        return [(style.id, style.title) for style in STYLES.values()]

    def answer(question: CiteQuestion) -> CitedItem:
        from desktop_app.citing import cite_item

        return cite_item(beside.connection, question, language)

    return Citer(styles, border.asked(answer), beside.close)


def _write_works(connection: EditionConnection, file: Path, references: Sequence[str]) -> int:
    from desktop_app.citing import write_works

    return write_works(connection, file, references)


def _left_of(connection: EditionConnection, language: str, border: _Border, criteria: Criteria) -> Left:
    from desktop_app.store.filtered_timeline import FilteredTimeline

    beside = Beside(connection, _FILTER_PATIENCE)
    store = FilteredTimeline(beside.connection, language, criteria)
    envoys = frozenset(envoys_left(beside.connection, criteria))  # while the other thread asks
    return _left(store, lambda: envoys, border)._replace(close=beside.close)


def _left(store: TimelineStore, envoys: Callable[[], frozenset[str]], border: _Border) -> Left:
    source = Source(
        store.lanes(),
        store.periods(),
        store.terms(),
        border.painted(store.axis_entries, list),
        border.painted(store.counts, dict),
        border.painted(store.densities, dict),
        border.painted(store.axis_entry, lambda: None),
    )
    events_of = border.painted(store.events_of_period, list)
    return Left(source, source.periods, events_of, border.asked(store.neighbour), envoys, lambda: None)
