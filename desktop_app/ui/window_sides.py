"""What stands around the axis: made after the first frame, which needs none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.render.theme import Theme
from desktop_app.ui.detail_pane import DetailPane
from desktop_app.ui.detail_side import DetailSide
from desktop_app.ui.filter_bar import FilterBar
from desktop_app.ui.filter_words import FilterWords
from desktop_app.ui.indicator_list import IndicatorList, IndicatorMenu
from desktop_app.ui.lower_side import LowerSide, make_lower_side
from desktop_app.ui.period_model import PeriodModel
from desktop_app.ui.period_tree import PeriodTree
from desktop_app.ui.window_content import Content, State

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Sides(NamedTuple):
    """The parts of a window but for its axis and its top bar."""

    tree: PeriodTree
    indicators: IndicatorList
    indicator_menu: IndicatorMenu
    detail: DetailPane
    detail_side: DetailSide
    tables: LowerSide
    filter_bar: FilterBar


def make_sides(
    content: Content, state: State, theme: Theme, language: str, words: FilterWords, window: MainWindow
) -> Sides:
    """Make them, in no place yet."""
    everything = content.everything
    periods = PeriodModel(everything.periods, everything.events_of, language)
    tree = PeriodTree(periods, everything.source.lanes, state.lanes, theme)
    indicators = IndicatorList(content.indicators, state.indicators)
    tree.add_below(indicators)
    commands = window.commands
    detail = DetailPane(language, content.pictures)
    detail.set_look(theme, window.font())
    return Sides(
        tree,
        indicators,
        IndicatorMenu(content.indicators, state.indicators, commands["hide-indicators"], window),
        detail,
        DetailSide(detail, [commands["cite"], commands["copy-link"]]),
        make_lower_side(content, language, theme),
        FilterBar(state.items, words, window),
    )
