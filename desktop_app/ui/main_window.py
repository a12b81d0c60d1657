"""The window: four parts around one selection."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.date_words import day_in_words, in_words
from desktop_app.domain.entities import EventLink, Hit, Indicator, IndicatorSeries, Item
from desktop_app.domain.errors import UserError
from desktop_app.domain.number_words import number_in_words
from desktop_app.domain.time_span import TimeSpan
from desktop_app.exporting import EXPORT_HEADER, Row, write_table
from desktop_app.render.theme import Theme
from desktop_app.settings import Settings
from desktop_app.state.indicator_filter import IndicatorFilter
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.selection import Selection
from desktop_app.state.viewport import Viewport
from desktop_app.timeline.scene_builder import Source
from desktop_app.ui.actions import fill_menu_bar, make_actions
from desktop_app.ui.commands import Commands
from desktop_app.ui.detail_pane import DetailPane
from desktop_app.ui.indicator_list import IndicatorList, IndicatorMenu
from desktop_app.ui.indicator_tracks import IndicatorTracks
from desktop_app.ui.look import style_sheet
from desktop_app.ui.messages import message_of
from desktop_app.ui.overview_strip import OverviewStrip
from desktop_app.ui.period_model import PeriodModel
from desktop_app.ui.period_tree import PeriodTree
from desktop_app.ui.search_panel import SearchPanel
from desktop_app.ui.span_words import span_words
from desktop_app.ui.timeline_view import TimelineView
from desktop_app.ui.top_bar import TopBar


@dataclass(frozen=True, slots=True)
class Content:
    """What the window asks of the edition: functions only, so that no SQL can reach a widget."""

    name: str
    title: str
    source: Source
    periods: PeriodModel
    search: Callable[[str, int], list[Hit]]
    item: Callable[[str], Item]
    days_of: Callable[[str], TimeSpan | None]
    period_of: Callable[[str], str]
    neighbour: Callable[[str, int], str]
    links_of: Callable[[str], list[EventLink]]
    range_of: Callable[[int, int], str]
    export: Callable[[int, int], Iterable[Row]]
    pictures: Path
    indicators: Sequence[Indicator]
    series: Callable[[str], IndicatorSeries]


@dataclass(frozen=True, slots=True)
class State:
    """What is shown and chosen; outlives the window when language or theme change."""

    viewport: Viewport
    selection: Selection
    lanes: LaneFilter
    indicators: IndicatorFilter


class MainWindow(QMainWindow):
    """Puts the parts together and keeps them in step."""

    theme_wanted = Signal(str)
    language_wanted = Signal(str)
    about_wanted = Signal()
    edition_wanted = Signal(str)  # the path of a database

    def __init__(self, content: Content, state: State, theme: Theme, language: str, settings: Settings) -> None:
        """Build the parts; nothing is read yet but what the first frame needs."""
        super().__init__()
        self._content = content
        self._state = state
        self._language = language
        self._settings = settings
        self.setWindowTitle(content.title)
        tracks = IndicatorTracks(content.indicators, content.series, state.indicators, language)
        self.timeline = TimelineView(content.source, state.viewport, state.lanes, language, self._describe, tracks)
        self.overview = OverviewStrip(content.source.densities, state.viewport, state.lanes, language)
        self.tree = PeriodTree(content.periods, content.source.lanes, state.lanes, theme)
        self.indicators = IndicatorList(content.indicators, state.indicators)
        self.tree.add_below(self.indicators)
        self.detail = DetailPane(language, content.pictures)
        self.search = SearchPanel(content.search, language, theme)
        self._commands = Commands(self, settings).table()
        self.commands = make_actions(self._commands, self)
        self._lay_out(theme)
        self._connect()
        self._restore()
        self.timeline.setFocus()

    def fit(self) -> None:
        """Show the whole time; where it shows already, the chosen item."""
        if self.timeline.motion.target == self._state.viewport.limits:
            self.fit_chosen()
        else:
            self.timeline.motion.go(self._state.viewport.limits)

    def fit_chosen(self) -> None:
        """Show the chosen item with some time around it."""
        days = self._content.days_of(self._state.selection.item)
        if days is not None:
            self.timeline.motion.go(self._state.viewport.around(days))

    def choose_range(self, first_day: int, last_day: int) -> None:
        """Choose a span of whole days, both inclusive."""
        self._state.selection.select(self._content.range_of(first_day, last_day))

    def choose_visible_range(self) -> None:
        """Choose the span that is visible."""
        span = self._state.viewport.span
        self.choose_range(math.floor(span.start), math.ceil(span.end) - 1)

    def open_edition(self) -> None:
        """Ask for another edition."""
        kinds = self.tr("Editions ({0})").format("*.db")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Open another edition"), "", kinds)
        if name:
            self.edition_wanted.emit(name)

    def export(self) -> None:
        """Write the events of the chosen span, or of the visible one, to a file that the reader names."""
        span = self._content.days_of(self._state.selection.item) if self._has_range() else self._state.viewport.span
        assert span is not None
        first, last = math.floor(span.start), math.ceil(span.end) - 1
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export events"), "events.csv", "CSV (*.csv)")
        if not name:
            return
        try:
            count = write_table(Path(name), EXPORT_HEADER, self._content.export(first, last))
        except UserError as error:
            QMessageBox.warning(self, self.windowTitle(), message_of(error))
            return
        self.statusBar().showMessage(self.tr("%Ln event(s) written", "", count), 8000)

    def _has_range(self) -> bool:
        return self._state.selection.item.startswith("range:")

    def choose_neighbour(self, step: int) -> None:
        """Choose the next event of the lane, or the one before."""
        self._state.selection.select(self._content.neighbour(self._state.selection.item, step))

    def hide_indicators(self) -> None:
        """Take all indicators off the axis."""
        self._state.indicators.hide_all()

    def go_back(self) -> None:
        """Choose what was chosen before."""
        self._state.selection.back()

    def go_forward(self) -> None:
        """Choose again what one went back from."""
        self._state.selection.forward()

    def show_chosen(self) -> None:
        """Show the chosen item in every part."""
        item_id = self._state.selection.item
        if not item_id:
            return
        try:
            item = self._content.item(item_id)
        except UserError as error:
            QMessageBox.warning(self, self.windowTitle(), message_of(error))
            return
        self.detail.show_item(item)
        self.timeline.choose(item_id, self._content.days_of(item_id), self._content.links_of(item_id))
        self.tree.choose(item_id, self._content.period_of(item_id))
        self._show_status()

    def save(self) -> None:
        """Remember place, docks, view and what is chosen."""
        span = self._state.viewport.span
        self._settings.geometry = self.saveGeometry()
        self._settings.layout = self.saveState()
        self._settings.span = (span.start, span.end)
        self._settings.item = self._state.selection.item
        lanes = self._state.lanes.arrangement
        self._settings.hidden_lanes = sorted(lanes.hidden)
        self._settings.collapsed_lanes = sorted(lanes.collapsed)
        self._settings.pinned_lanes = sorted(lanes.pinned)
        self._settings.shown_indicators = sorted(self._state.indicators.shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember what a reader would miss."""
        self.save()
        super().closeEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        titles = {
            "file": self.tr("&File"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "settings": self.tr("&Settings"),
            "help": self.tr("&Help"),
        }
        self._menus = fill_menu_bar(self.menuBar(), titles, self._commands, self.commands)
        hide_all = self.commands["hide-indicators"]
        self.indicator_menu = IndicatorMenu(self._content.indicators, self._state.indicators, hide_all, self)
        self._menus["view"].addMenu(self.indicator_menu)
        self.top_bar = TopBar(self._content.title, self.commands, self.search)
        self.addToolBar(self.top_bar)
        axis = QWidget()
        column = QVBoxLayout(axis)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.overview)
        self.setCentralWidget(axis)
        self._add_dock("periods", self.tr("Periods"), self.tree, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._add_dock("details", self.tr("Details"), self.detail, Qt.DockWidgetArea.RightDockWidgetArea)
        self._add_status_bar()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes in every part."""
        self._theme = theme
        self.setPalette(theme.palette)
        self.setStyleSheet(style_sheet(theme))
        for part in (self.timeline, self.overview, self.detail):
            part.set_look(theme, self.font())

    def _add_dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget())  # a side of the window, not a palette to carry about
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        toggle = dock.toggleViewAction()
        toggle.setShortcut(QKeySequence("F9" if name == "periods" else "F10"))
        self._menus["view"].addAction(toggle)
        self.commands[name] = toggle

    def _add_status_bar(self) -> None:
        self._counts, self._day, self._scale, self._edition = QLabel(), QLabel(), QLabel(), QLabel()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._counts)
        for label in (self._day, self._scale, self._edition):
            bar.addPermanentWidget(label)
        self._edition.setText(self.tr("{0} · read-only").format(self._content.name))

    def _connect(self) -> None:
        selection, viewport = self._state.selection, self._state.viewport
        for chosen in (
            self.timeline.item_clicked,
            self.tree.item_chosen,
            self.detail.item_linked,
            self.search.item_chosen,
        ):
            chosen.connect(selection.select)
        self.tree.period_opened.connect(self._open)
        self.timeline.period_opened.connect(self._open)
        self.timeline.range_chosen.connect(self.choose_range)
        self.timeline.pointed_at.connect(self._show_day)
        self.timeline.pointer_left.connect(self._day.clear)
        self.timeline.frame_painted.connect(self._show_status)
        self.search.item_chosen.connect(self.timeline.setFocus)
        selection.selection_changed.connect(self.show_chosen)
        selection.history_changed.connect(self._enable_history)
        viewport.span_changed.connect(self._show_span)
        self._enable_history()
        self._show_span()

    def _restore(self) -> None:
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(
                min(1600, self.screen().availableSize().width()),
                min(1000, self.screen().availableSize().height()),
            )
        if not self.restoreState(self._settings.layout):
            docks = self.findChildren(QDockWidget)
            self.resizeDocks(docks, [264, 370], Qt.Orientation.Horizontal)

    def _open(self, item: str) -> None:
        self._state.selection.select(item)
        self.fit_chosen()

    def _enable_history(self) -> None:
        self.commands["back"].setEnabled(self._state.selection.can_go_back)
        self.commands["forward"].setEnabled(self._state.selection.can_go_forward)

    def _show_span(self) -> None:
        span = self._state.viewport.span
        self.top_bar.span.setText(span_words(span, self._language))

    def _show_day(self, day: float) -> None:
        self._day.setText(day_in_words(int(day), self._language))

    def _show_status(self) -> None:
        scene = self.timeline.scene
        shown = self.tr("%Ln event(s) labelled", "", scene.labelled)
        hidden = self.tr("%Ln counted", "", scene.hidden)
        self._counts.setText(f"{shown}, {hidden}")
        days = self._state.viewport.span.days / max(1, self.timeline.viewport().width())
        if days < 1:
            self._scale.setText(self.tr("1 px ≈ {0} h").format(number_in_words(f"{days * 24:.2g}", self._language)))
        else:
            self._scale.setText(self.tr("1 px ≈ %Ln day(s)", "", round(days)))

    def _describe(self, item: str) -> str:
        found = self._content.item(item)
        return f"{found.title}\n{in_words(found.date, self._language)}" if found.date else found.title

    def show_legend(self) -> None:
        """Say how dates are drawn."""
        from desktop_app.ui.legend import LegendDialog  # not needed to paint the first frame

        LegendDialog(self._theme, self.font(), self).exec()

    def show_keys(self) -> None:
        """List the keys."""
        from desktop_app.ui.legend import KeysDialog

        KeysDialog(list(self.commands.values()), self).exec()

    def quit(self) -> None:
        """Close the window and with it the program."""
        self.close()

    def full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def enlarge_text(self, factor: float) -> None:
        """Make all texts larger or smaller; 0 restores the size of the system."""
        font = QApplication.font()
        if factor:
            font.setPointSizeF(min(30.0, max(6.0, self.font().pointSizeF() * factor)))
        self.setFont(font)
        for part in (self.timeline, self.overview, self.detail):
            part.set_look(self._theme, font)
