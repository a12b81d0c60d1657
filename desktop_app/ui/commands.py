"""The table of what the window can do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop_app.settings import LANGUAGES, THEMES, Settings
from desktop_app.ui.actions import Command
from desktop_app.ui.filter_words import CLEAR_KEY
from desktop_app.ui.gestures import KEY_ZOOM

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_Key = QKeySequence.StandardKey
_LARGER = 1.15


class Commands(QObject):
    """Every command of one window, in the order of the menus. A QObject so that its texts can be translated."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Word the commands in the language of the moment."""
        super().__init__(window)
        self._window = window
        self._settings = settings

    def table(self) -> list[Command]:
        """Return the commands."""
        window = self._window
        return [
            *self._view(),
            *self._lanes(),
            *self._go(),
            *self._filter(),
            *self._themes(),
            *self._languages(),
            Command("open", "file", self.tr("&Open another edition…"), (_Key.Open,), window.open_edition),
            Command("export", "file", self.tr("&Export the events of the span…"), ("Ctrl+E",), window.export),
            Command(
                "export-picture",
                "file",
                self.tr("Export the axis as a &picture…"),
                ("Ctrl+Shift+E",),
                window.export_picture,
            ),
            Command("cite", "file", self.tr("&Cite this…"), ("Ctrl+Shift+C",), window.cite_item),
            Command("cite-view", "file", self.tr("Cite this &view…"), ("Ctrl+Shift+V",), window.cite_view),
            Command("copy-link", "file", self.tr("Copy &link"), ("Ctrl+L",), window.copy_link),
            Command("copy-envoys", "file", self.tr("Copy the &table of envoys"), (), window.copy_envoys),
            Command("quit", "file", self.tr("&Quit"), (_Key.Quit, "Ctrl+Q"), window.quit),
            Command("guide", "help", self.tr("&Guide"), ("F1",), window.show_guide),
            Command("legend", "help", self.tr("How &dates are drawn"), ("Shift+F1",), window.show_legend),
            Command("keys", "help", self.tr("&Keys"), ("?",), window.show_keys),
            Command("about", "help", self.tr("&About"), (), window.about_wanted.emit),
        ]

    def _view(self) -> list[Command]:
        window, zoom = self._window, self._window.timeline.gestures.zoom_at_middle
        text = window.text_size_wanted.emit
        return [
            Command("zoom-in", "view", self.tr("Zoom &in"), (_Key.ZoomIn,), partial(zoom, KEY_ZOOM)),
            Command("zoom-out", "view", self.tr("Zoom &out"), (_Key.ZoomOut,), partial(zoom, 1 / KEY_ZOOM)),
            Command("fit-all", "view", self.tr("Fit &all"), ("Ctrl+0", "F"), window.fit),
            Command("fit-chosen", "view", self.tr("&Fit the chosen item"), ("Ctrl+J",), window.fit_chosen),
            Command("range", "view", self.tr("S&ummary of the visible span"), ("Ctrl+R",), window.choose_visible_range),
            Command("larger", "view", self.tr("&Larger text"), ("Ctrl+Shift+.",), partial(text, _LARGER)),
            Command("smaller", "view", self.tr("&Smaller text"), ("Ctrl+Shift+,",), partial(text, 1 / _LARGER)),
            Command("normal-text", "view", self.tr("&Normal text"), ("Ctrl+Shift+0",), partial(text, 0.0)),
            Command(
                "hide-indicators",
                "indicators",
                self.tr("&Hide all indicators"),
                ("Ctrl+Shift+I",),
                window.state.indicators.hide_all,
            ),
            Command("reset", "view", self.tr("Rese&t the view"), ("Ctrl+Shift+Home",), window.reset_wanted.emit),
            Command("full-screen", "view", self.tr("F&ull screen"), (_Key.FullScreen, "F11"), window.full_screen),
        ]

    def _lanes(self) -> list[Command]:
        timeline, lanes = self._window.timeline, self._window.timeline.lane_control
        do = timeline.with_lane
        texts = (
            self.tr("&Collapse or unfold the lane"),
            self.tr("&Pin the lane or let it go"),
            self.tr("&Hide the lane"),
        )
        return [
            Command("collapse-lane", "view", texts[0], ("C",), partial(do, lanes.toggle_collapsed), menu_part="lanes"),
            Command("pin-lane", "view", texts[1], ("P",), partial(do, lanes.toggle_pinned), menu_part="lanes"),
            Command("hide-lane", "view", texts[2], ("H",), partial(do, lanes.hide), menu_part="lanes"),
            Command("all-lanes", "view", self.tr("Show all la&nes"), ("Shift+H",), lanes.show_all, menu_part="lanes"),
        ]

    def _go(self) -> list[Command]:
        window = self._window
        return [
            Command("find", "go", self.tr("&Find"), (_Key.Find,), window.search.open),
            Command("ask-day", "go", self.tr("&Who was in post on…"), ("Ctrl+D",), window.ask_day),
            Command("references", "go", self.tr("&References"), ("Ctrl+Shift+R",), partial(window.show_table, 1)),
            Command("related", "go", self.tr("Re&lated articles"), ("Ctrl+Shift+L",), partial(window.show_table, 2)),
            Command("back", "go", self.tr("&Back"), ("Alt+Left", _Key.Back), window.state.selection.back),
            Command("forward", "go", self.tr("F&orward"), ("Alt+Right", _Key.Forward), window.state.selection.forward),
            Command("next", "go", self.tr("&Next event of the lane"), (".",), partial(window.choose_neighbour, 1)),
            Command(
                "previous", "go", self.tr("&Previous event of the lane"), (",",), partial(window.choose_neighbour, -1)
            ),
        ]

    def _filter(self) -> list[Command]:
        state = self._window.state
        return [
            Command("clear-filter", "filter", self.tr("&Clear the filter"), (CLEAR_KEY,), state.items.clear),
            Command(
                "forget", "settings", self.tr("&Forget recent searches"), (), state.recent.forget, "", False, "search"
            ),
        ]

    def _themes(self) -> list[Command]:
        texts = (self.tr("Colours of the &system"), self.tr("&Light"), self.tr("&Dark"))
        chosen, wanted = self._settings.theme, self._window.theme_wanted.emit
        return [
            Command(f"theme-{name}", "settings", text, (), partial(wanted, name), "theme", name == chosen)
            for name, text in zip(THEMES, texts, strict=True)
        ]

    def _languages(self) -> list[Command]:
        texts = (self.tr("Language of the s&ystem"), "&English", "&Français", "&Русский")
        chosen, wanted = self._settings.language, self._window.language_wanted.emit
        return [
            Command(f"language-{name}", "settings", text, (), partial(wanted, name), "language", name == chosen)
            for name, text in zip(LANGUAGES, texts, strict=True)
        ]
