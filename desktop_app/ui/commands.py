"""The table of what the window can do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop_app.settings import LANGUAGES, THEMES, Settings
from desktop_app.ui.actions import Command
from desktop_app.ui.gestures import KEY_ZOOM

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_Key = QKeySequence.StandardKey
_LARGER = 1.15


def window_commands(window: MainWindow, settings: Settings) -> list[Command]:
    """Return every command of the window, in the order of the menus."""
    return [
        *_view_commands(window),
        *_go_commands(window),
        *_setting_commands(window, settings),
        Command(
            "quit",
            "file",
            QCoreApplication.translate("Commands", "&Quit"),
            (_Key.Quit, "Ctrl+Q"),
            window.quit,
        ),
        Command(
            "legend",
            "help",
            QCoreApplication.translate("Commands", "How &dates are drawn"),
            ("F1",),
            window.show_legend,
        ),
        Command("keys", "help", QCoreApplication.translate("Commands", "&Keys"), ("?",), window.show_keys),
        Command("about", "help", QCoreApplication.translate("Commands", "&About"), (), window.about_wanted.emit),
    ]


def _view_commands(window: MainWindow) -> list[Command]:
    zoom = window.timeline.gestures.zoom_at_middle
    return [
        Command(
            "zoom-in",
            "view",
            QCoreApplication.translate("Commands", "Zoom &in"),
            (_Key.ZoomIn,),
            lambda: zoom(KEY_ZOOM),
        ),
        Command(
            "zoom-out",
            "view",
            QCoreApplication.translate("Commands", "Zoom &out"),
            (_Key.ZoomOut,),
            lambda: zoom(1 / KEY_ZOOM),
        ),
        Command("fit-all", "view", QCoreApplication.translate("Commands", "Fit &all"), ("Ctrl+0",), window.fit_all),
        Command(
            "fit-chosen",
            "view",
            QCoreApplication.translate("Commands", "&Fit the chosen item"),
            ("Ctrl+J",),
            window.fit_chosen,
        ),
        Command(
            "larger",
            "view",
            QCoreApplication.translate("Commands", "&Larger text"),
            ("Ctrl+Shift+.",),
            lambda: window.enlarge_text(_LARGER),
        ),
        Command(
            "smaller",
            "view",
            QCoreApplication.translate("Commands", "&Smaller text"),
            ("Ctrl+Shift+,",),
            lambda: window.enlarge_text(1 / _LARGER),
        ),
        Command(
            "normal-text",
            "view",
            QCoreApplication.translate("Commands", "&Normal text"),
            ("Ctrl+Shift+0",),
            lambda: window.enlarge_text(0),
        ),
        Command(
            "full-screen",
            "view",
            QCoreApplication.translate("Commands", "F&ull screen"),
            (_Key.FullScreen, "F11"),
            window.full_screen,
        ),
    ]


def _go_commands(window: MainWindow) -> list[Command]:
    return [
        Command("find", "go", QCoreApplication.translate("Commands", "&Find"), (_Key.Find,), window.search.open),
        Command(
            "back",
            "go",
            QCoreApplication.translate("Commands", "&Back"),
            ("Alt+Left", _Key.Back),
            window.go_back,
        ),
        Command(
            "forward",
            "go",
            QCoreApplication.translate("Commands", "F&orward"),
            ("Alt+Right", _Key.Forward),
            window.go_forward,
        ),
        Command(
            "next",
            "go",
            QCoreApplication.translate("Commands", "&Next event of the lane"),
            (".",),
            lambda: window.choose_neighbour(1),
        ),
        Command(
            "previous",
            "go",
            QCoreApplication.translate("Commands", "&Previous event of the lane"),
            (",",),
            lambda: window.choose_neighbour(-1),
        ),
    ]


def _setting_commands(window: MainWindow, settings: Settings) -> list[Command]:
    themes = {
        "system": QCoreApplication.translate("Commands", "Colours of the &system"),
        "light": QCoreApplication.translate("Commands", "&Light"),
        "dark": QCoreApplication.translate("Commands", "&Dark"),
    }
    languages = {
        "system": QCoreApplication.translate("Commands", "Language of the s&ystem"),
        "en": "&English",
        "fr": "&Français",
        "ru": "&Русский",
    }
    return [
        *(
            Command(f"theme-{name}", "settings", themes[name], (), partial(window.theme_wanted.emit, name),
                    "theme", settings.theme == name)
            for name in THEMES
        ),
        *(
            Command(f"language-{name}", "settings", languages[name], (),
                    partial(window.language_wanted.emit, name), "language", settings.language == name)
            for name in LANGUAGES
        ),
    ]  # fmt: skip
