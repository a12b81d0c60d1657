"""What a window shows: the functions through which it asks the edition, and the state that outlives it."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.entities import EnvoyRow, EventLink, Indicator, IndicatorSeries, Item, ReferenceRow, RelatedRow
from desktop_app.domain.time_span import TimeSpan
from desktop_app.state.indicator_filter import IndicatorFilter
from desktop_app.state.item_filter import ItemFilter
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.recent_searches import RecentSearches
from desktop_app.state.selection import Selection
from desktop_app.state.viewport import Viewport
from desktop_app.ui.filtering import Left
from desktop_app.ui.search_panel import Finder

if TYPE_CHECKING:
    from desktop_app.domain.cited import CitedItem, CiteQuestion
    from desktop_app.exporting import Row
    from desktop_app.ui.export import WorksWriter


class Citer(NamedTuple):
    """The citations of an edition: `styles` gives id and title of each, `cite` is called in another thread."""

    styles: Callable[[], Sequence[tuple[str, str]]]
    cite: Callable[["CiteQuestion"], "CitedItem"]
    close: Callable[[], object]


class Content(NamedTuple):
    """What the window asks of the edition: functions only, so that no SQL can reach a widget."""

    name: str
    title: str
    everything: Left
    left_of: Callable[[Criteria], Left]  # called in another thread
    finder: Finder
    item: Callable[[str], Item]
    days_of: Callable[[str], TimeSpan | None]
    period_of: Callable[[str], str]
    links_of: Callable[[str], list[EventLink]]
    range_of: Callable[[int, int], str]
    day_of: Callable[[int], str]  # the id of a day by its number
    day_of_words: Callable[[str], str]  # raises UserError
    extent: TimeSpan
    envoys: Callable[[], Sequence[EnvoyRow]]
    references: Callable[[], Sequence[ReferenceRow]]
    related: Callable[[], Sequence[RelatedRow]]
    citer: Citer
    export: Callable[[int, int], Iterable["Row"]]
    write_works: "WorksWriter"
    pictures: Path
    indicators: Sequence[Indicator]
    series: Callable[[str], IndicatorSeries]


class State(NamedTuple):
    """What is shown and chosen; outlives the window when language or theme change."""

    viewport: Viewport
    selection: Selection
    lanes: LaneFilter
    indicators: IndicatorFilter
    items: ItemFilter
    recent: RecentSearches
