"""The window: four parts around one selection."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.date_words import in_words
from desktop_app.domain.errors import UserError
from desktop_app.domain.stable_link import LINK_PREFIX
from desktop_app.render.theme import Theme
from desktop_app.settings import Settings
from desktop_app.ui.actions import fill_menu_bar, make_actions
from desktop_app.ui.citing import Citing
from desktop_app.ui.commands import Commands
from desktop_app.ui.docks import add_docks
from desktop_app.ui.filter_menu import FilterMenu
from desktop_app.ui.filter_words import FilterWords
from desktop_app.ui.filtering import Filtering, Left
from desktop_app.ui.indicator_tracks import IndicatorTracks
from desktop_app.ui.look import style_sheet
from desktop_app.ui.messages import failure_of, message_of, warn
from desktop_app.ui.overview_strip import OverviewStrip
from desktop_app.ui.search_panel import SearchPanel
from desktop_app.ui.span_words import span_words
from desktop_app.ui.status_line import StatusLine
from desktop_app.ui.timeline_view import TimelineView
from desktop_app.ui.top_bar import TopBar
from desktop_app.ui.window_content import Content, State

if TYPE_CHECKING:
    from desktop_app.ui.window_sides import Sides


_KEEP_EVERY = 30_000  # milliseconds


class MainWindow(QMainWindow):
    """Puts the parts together and keeps them in step.

    What the first frame can do without is made by `complete`.
    """

    theme_wanted = Signal(str)
    language_wanted = Signal(str)
    about_wanted = Signal()
    edition_wanted = Signal(str)  # the path of a database
    reset_wanted = Signal()
    text_size_wanted = Signal(float)  # a factor on what it is; 0 for that of the system

    def __init__(self, content: Content, state: State, theme: Theme, language: str, settings: Settings) -> None:
        """Build what the first frame needs, and room for the rest."""
        super().__init__()
        self._content = content
        self.state = state
        self._language = language
        self._settings = settings
        self._has_ended = self._is_complete = False
        self.setWindowTitle(content.title)
        self._keeping = QTimer(self)  # what a reader has arranged outlives a screen or a power that fails
        self._keeping.timeout.connect(self.save)
        source = content.everything.source
        tracks = IndicatorTracks(content.indicators, content.series, state.indicators, language)
        self.timeline = TimelineView(source, state.viewport, state.lanes, language, self._describe, tracks)
        self.overview = OverviewStrip(source.densities, state.viewport, state.lanes, language)
        self._words = FilterWords(source.lanes, content.everything.periods)
        self.citing = Citing(content, settings, self)
        self.search = SearchPanel(content.finder, state.items, state.recent, self._words, language, theme)
        self.filtering = Filtering(state.items, content.everything, content.left_of, self)
        self._commands = Commands(self, settings).table()
        self.commands = make_actions(self._commands, self, self.complete)
        self._lay_out(theme)
        self._connect()
        self._restore()
        self.timeline.setFocus()

    def complete(self) -> None:
        """Make what the first frame could do without, and follow the selection and the filter from now on."""
        if self._is_complete or self._has_ended:
            return
        self._is_complete = True
        from desktop_app.ui import window_sides

        sides = window_sides.make_sides(self._content, self.state, self._theme, self._language, self._words, self)
        self.tree, self.indicators, self.indicator_menu = sides.tree, sides.indicators, sides.indicator_menu
        self.detail, self.tables, self.filter_bar = sides.detail, sides.tables, sides.filter_bar
        self.envoys, self.day_field = sides.tables.envoys, sides.tables.envoys.day_field
        self.search.prepare()
        self._fill(sides)
        self._connect_sides()
        self.filtering.apply()
        self.show_chosen()
        self._keeping.start(_KEEP_EVERY)

    def fit(self) -> None:
        """Show the whole time; where it shows already, the chosen item."""
        if self.timeline.motion.target == self.state.viewport.limits:
            self.fit_chosen()
        else:
            self.timeline.motion.go(self.state.viewport.limits)

    def fit_chosen(self) -> None:
        """Show the chosen item with some time around it."""
        days = self._content.days_of(self.state.selection.item)
        if days is not None:
            self.timeline.motion.go(self.state.viewport.around(days))

    def choose_range(self, first_day: int, last_day: int) -> None:
        """Choose a span of whole days, both inclusive."""
        self.state.selection.select(self._content.range_of(first_day, last_day))

    def choose_visible_range(self) -> None:
        """Choose the span that is visible."""
        span = self.state.viewport.span
        self.choose_range(math.floor(span.start), math.ceil(span.end) - 1)

    def open_edition(self) -> None:
        """Ask for another edition."""
        from PySide6.QtWidgets import QFileDialog  # what is seldom wanted is loaded when it is

        kinds = self.tr("Editions ({0})").format("*.db")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Open another edition"), "", kinds)
        if name:
            self.edition_wanted.emit(name)

    def export(self) -> None:
        """Write the events of the chosen span, or of the visible one, to a file that the reader names."""
        from desktop_app.ui.export import export_events

        span = self._content.days_of(self.state.selection.item) if self._has_range() else self.state.viewport.span
        assert span is not None
        count = export_events(self, self._content.export, span)
        if count is not None:
            self.statusBar().showMessage(self.tr("%Ln event(s) written", "", count), 8000)

    def export_picture(self) -> None:
        """Write the axis as it is shown to a picture that the reader names."""
        from desktop_app.ui.export import export_picture

        axis = self.timeline
        if export_picture(self, axis.viewport().size(), axis.paint_on, self._content.title):
            self.statusBar().showMessage(self.tr("The picture is written"), 8000)

    def _has_range(self) -> bool:
        return self.state.selection.item.startswith("range:")

    def choose_neighbour(self, step: int) -> None:
        """Choose the next event of the lane, or the one before."""
        self.state.selection.select(self.filtering.left.neighbour(self.state.selection.item, step))

    def ask_day(self) -> None:
        """Ask who was in post on a day: that of the pointer, where it is on the axis, or one that is typed."""
        self.show_table(0)
        if (day := self.timeline.pointed_day) is not None:
            self.day_field.set_day(day)
        self.day_field.open()

    def copy_envoys(self) -> None:
        """Copy the table of envoys as it is filtered and sorted."""
        self.show_table(0)
        self.envoys.view.copy_all()

    def show_table(self, page: int) -> None:
        """Bring a page of the lower side to the front."""
        if not self.commands["envoys"].isChecked():
            self.commands["envoys"].trigger()
        self.tables.show_page(page)

    def cite_item(self) -> None:
        """Say how to cite the chosen item."""
        self.citing.show(self.state.selection.item, "", self._theme, self.font())

    def cite_view(self) -> None:
        """Say how to cite the visible span."""
        span = self.state.viewport.span
        item = self._content.range_of(math.floor(span.start), math.ceil(span.end) - 1)
        self.citing.show(item, span_words(span, self._language), self._theme, self.font())

    def copy_link(self) -> None:
        """Copy the lasting link of the chosen item."""
        link = LINK_PREFIX + self.state.selection.item
        QGuiApplication.clipboard().setText(link)
        self.statusBar().showMessage(self.tr("Copied: {0}").format(link), 8000)

    def show_chosen(self) -> None:
        """Show the chosen item in every part."""
        item_id = self.state.selection.item
        if not item_id:
            return
        try:
            item = self._content.item(item_id)
            days, links = self._content.days_of(item_id), self._content.links_of(item_id)
        except UserError as error:
            warn(self, message_of(error))
            return
        self.detail.show_item(item)
        self.timeline.choose(item_id, days, links)
        self.tree.choose(item_id, self._content.period_of(item_id))
        self.tables.choose(item_id)
        self._show_status()

    def save(self) -> None:
        """Remember place, docks, view and what is chosen."""
        span = self.state.viewport.span
        self._settings.geometry = self.saveGeometry()
        self._settings.layout = self.saveState()
        self._settings.span = (span.start, span.end)
        self._settings.item = self.state.selection.item
        lanes = self.state.lanes.arrangement
        self._settings.hidden_lanes = sorted(lanes.hidden)
        self._settings.collapsed_lanes = sorted(lanes.collapsed)
        self._settings.pinned_lanes = sorted(lanes.pinned)
        self._settings.shown_indicators = sorted(self.state.indicators.shown)
        self._settings.lower_page = self.tables.currentIndex()
        self._settings.recent_searches = list(self.state.recent.searches)

    def end(self) -> None:
        """Remember what a reader would miss, follow the state no more, and end what runs beside the window."""
        if self._has_ended:
            return
        self._has_ended = True
        self.timeline.stop()
        self._keeping.stop()
        if self._is_complete:
            self.state.selection.selection_changed.disconnect(self.show_chosen)
            self.save()
        self.search.stop()
        self.filtering.end()
        self.citing.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End with the window."""
        self.end()
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
        self.filter_menu = FilterMenu(self.state.items, self._words, self.commands["clear-filter"], self)
        self.menuBar().insertMenu(self._menus["settings"].menuAction(), self.filter_menu)
        self.top_bar = TopBar(self._content.title, self.commands, self.search, self.filter_menu)
        self.addToolBar(self.top_bar)
        axis = QWidget()
        self._column = QVBoxLayout(axis)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.timeline, 1)
        self._column.addWidget(self.overview)
        self.setCentralWidget(axis)
        self._docks = add_docks(self)
        for name, dock in self._docks.items():
            self.commands[name] = dock.toggleViewAction()
            self._menus["view"].addAction(self.commands[name])
        self._status = StatusLine(self._content.name, self._language)
        self.setStatusBar(self._status)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes in every part."""
        self._theme = theme
        self.setPalette(theme.palette)
        self.setStyleSheet(style_sheet(theme))
        for part in (self.timeline, self.overview):
            part.set_look(theme, self.font())

    def _fill(self, sides: Sides) -> None:
        """Put the sides where there is room for them."""
        self._docks["periods"].setWidget(sides.tree)
        self._docks["details"].setWidget(sides.detail_side)
        self._docks["envoys"].setWidget(sides.tables)
        sides.tables.setCurrentIndex(self._settings.lower_page)
        self._column.insertWidget(0, sides.filter_bar)
        self._menus["view"].insertMenu(self.commands["periods"], sides.indicator_menu)

    def _connect(self) -> None:
        selection, viewport = self.state.selection, self.state.viewport
        for chosen in (self.timeline.item_clicked, self.search.item_chosen):
            chosen.connect(selection.select)
        self.timeline.period_opened.connect(self._open)
        self.timeline.range_chosen.connect(self.choose_range)
        self.timeline.day_asked.connect(lambda day: selection.select(self._content.day_of(day)))
        self.timeline.pointed_at.connect(self._status.show_day)
        self.timeline.pointer_left.connect(self._status.day.clear)
        self.timeline.frame_painted.connect(self._show_status)
        for done in (self.search.item_chosen, self.search.left):
            done.connect(self.timeline.setFocus)
        for part in (self.timeline, self.overview):
            self.search.hits_shown.connect(part.show_found)
        self.citing.works_exported.connect(self._tell_written)
        selection.history_changed.connect(self._enable_history)
        viewport.span_changed.connect(self._show_span)
        self._enable_history()
        self._show_span()

    def _connect_sides(self) -> None:
        selection = self.state.selection
        for chosen in (
            self.tree.item_chosen,
            self.detail.item_linked,
            self.tables.item_chosen,
            self.day_field.day_asked,
        ):
            chosen.connect(selection.select)
        self.tree.period_opened.connect(self._open)
        self.filtering.left_changed.connect(self._show_left)
        self.filtering.failed.connect(self._show_failure)
        self.tables.references.works_exported.connect(self._tell_written)
        selection.selection_changed.connect(self.show_chosen)

    def _restore(self) -> None:
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(
                min(1600, self.screen().availableSize().width()),
                min(1000, self.screen().availableSize().height()),
            )
        if not self.restoreState(self._settings.layout):
            sides = [self._docks["periods"], self._docks["details"]]
            self.resizeDocks(sides, [264, 370], Qt.Orientation.Horizontal)

    def _open(self, item: str) -> None:
        self.state.selection.select(item)
        self.fit_chosen()

    def _enable_history(self) -> None:
        self.commands["back"].setEnabled(self.state.selection.can_go_back)
        self.commands["forward"].setEnabled(self.state.selection.can_go_forward)

    def _show_span(self) -> None:
        span = self.state.viewport.span
        self.top_bar.span.setText(span_words(span, self._language))

    def _tell_written(self, works: int) -> None:
        self.statusBar().showMessage(self.tr("%Ln work(s) written", "", works), 8000)

    def _show_left(self, left: Left) -> None:
        self.timeline.set_source(left.source)
        self.overview.set_densities(left.source.densities)
        envoys = left.envoys()
        self.envoys.set_allowed(lambda row: row.term.id in envoys)
        self.tree.show_periods(left.periods, left.events_of, left.source.lanes)
        self.tree.choose(self.state.selection.item, self._content.period_of(self.state.selection.item))
        all_events = QLocale().toString(self._content.everything.events)
        self.filter_bar.show_count(self.tr("%Ln event(s) of {0}", "", left.events).format(all_events))

    def _show_failure(self, error: Exception) -> None:
        warn(self, failure_of(error, self.tr("The filter failed ({0}); open the edition again.")))

    def _show_status(self) -> None:
        self._status.show_frame(self.timeline.scene, self.state.viewport.span.days)

    def _describe(self, item: str) -> str:
        found = self._content.item(item)
        return f"{found.title}\n{in_words(found.date, self._language)}" if found.date else found.title

    def show_guide(self) -> None:
        """Say what there is and how it is used."""
        from desktop_app.ui.guide import GuideDialog

        source, extent = self._content.everything.source, self._content.extent
        GuideDialog(source, extent, self._theme, self.font(), self.commands, self).exec()

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
