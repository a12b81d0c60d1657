"""Builds the parts, connects them and starts the loop."""

import gc
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMessageLogContext,
    QSettings,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QFont, QIcon, QImage
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.content import content_of
from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.languages import Translations, language_of
from desktop_app.memory import keep_memory_together
from desktop_app.paths import ICONS, NOTICES
from desktop_app.render.theme import DARK, LIGHT, Theme
from desktop_app.settings import Settings
from desktop_app.settings_store import stored_settings, why_not_kept
from desktop_app.state.indicator_filter import IndicatorFilter
from desktop_app.state.item_filter import ItemFilter
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.recent_searches import RecentSearches
from desktop_app.state.selection import Selection
from desktop_app.state.viewport import Viewport
from desktop_app.store.database import open_edition
from desktop_app.store.faults import reading
from desktop_app.store.indicator_values import all_indicators
from desktop_app.store.item_store import UnknownItemError, find_item
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import message_of, warn
from desktop_app.ui.window_content import State

_ALLOCATIONS_PER_COLLECTION = 50_000
_UNTIL_GONE = 500  # milliseconds


class Options(NamedTuple):
    """What the command line asks of the window. None and empty mean: as the settings say."""

    database: Path
    span: TimeSpan | None = None
    select: str = ""
    theme: str = ""
    language: str = ""
    indicators: tuple[str, ...] = ()
    portable: bool = False


class Program:
    """One running program: an edition, its state, and the window that shows both."""

    def __init__(self, application: QApplication, options: Options, settings: Settings) -> None:
        """Open the edition. Raises EditionError."""
        self._application = application
        self._options = options
        self._settings = settings
        self._translations = Translations()
        self._translations.use(language_of(options.language or settings.language))
        self._connection = open_edition(options.database)
        self._theme_name = options.theme or settings.theme
        self._system_font = application.font()
        self._use_text_scale()
        self._language = language_of(options.language or settings.language)
        self._told: set[str] = set()
        with ExitStack() as unless_made, reading(options.database):
            unless_made.callback(self._connection.close)
            self.state = self._make_state()
            self.window = self._make_window()
            unless_made.pop_all()
        application.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def show(self) -> None:
        """Show the window; what is chosen follows the first frame, so that the axis appears at once."""
        self.window.timeline.frame_painted.connect(
            lambda: QTimer.singleShot(0, self._first_frame_painted), Qt.ConnectionType.SingleShotConnection
        )
        self.window.show()

    def close(self) -> None:
        """Close the edition, when the window asks it no more."""
        self.window.end()
        self._connection.close()

    def say_if_forgetful(self) -> None:
        """Say once, on standard error and in the window, that the settings can't be kept."""
        error = why_not_kept(self._settings)
        if error is not None:
            print(error, file=sys.stderr)
            self.window.statusBar().showMessage(message_of(error), 15000)

    def _first_frame_painted(self) -> None:
        self._application.setWindowIcon(QIcon(str(ICONS / "relations.svg")))  # drawing it takes a while
        keep_memory_together()
        self.window.complete()
        spare_collections()
        self._choose_first()
        for item in self._options.indicators:
            self.window.timeline.reveal_track(item)

    def choose_theme(self, name: str) -> None:
        """Use a theme from now on."""
        self._settings.theme = self._theme_name = name
        self._rebuild()

    def choose_language(self, name: str) -> None:
        """Speak a language from now on."""
        self._settings.language = name
        self._language = language_of(name)
        self._translations.use(self._language)
        self._rebuild()

    def choose_text_size(self, factor: float) -> None:
        """Make all texts larger or smaller by a factor; 0 restores the size of the system."""
        self._settings.text_scale = self._settings.text_scale * factor if factor else 1.0
        self._use_text_scale()
        self._rebuild()

    def reset_view(self) -> None:
        """Show everything as at the first start, at the size that the window has now."""
        self.state.lanes.show_all()
        self.state.indicators.hide_all()
        self.state.items.clear()
        self._settings.text_scale = 1.0
        self._use_text_scale()
        self.window.end()
        self._settings.layout = QByteArray()
        self._replace_window()
        self.state.selection.select(self._meta("first_item"))
        self.window.timeline.motion.go(self.state.viewport.limits)

    def _use_text_scale(self) -> None:
        font, scale = QFont(self._system_font), self._settings.text_scale
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(round(font.pixelSize() * scale))
        self._application.setFont(font)

    def open_edition(self, path: str) -> None:
        """Show another edition from now on; one that can't be read is said, and the one that is open stays."""
        self.window.save()
        connection, options, state, old = self._connection, self._options, self.state, self.window
        try:
            self._turn_to(Path(path))
        except UserError as error:
            if self._connection is not connection:
                self._connection.close()
            self._connection, self._options, self.state = connection, options, state
            warn(old, message_of(error))
            return
        old.end()
        self.show()
        old.deleteLater()
        old.hide()
        connection.close()

    def _turn_to(self, path: Path) -> None:
        """Read another edition into a window that is not shown yet. Raises UserError."""
        self._connection = open_edition(path)
        self._options = Options(path)
        with reading(path):
            self.state = self._make_state()
            self.window = self._make_window()

    def tell(self, error: UserError) -> None:
        """Say what is wrong with the file, once, when whatever is being done or painted is at its end."""
        sentence = message_of(error)
        if sentence not in self._told:
            self._told.add(sentence)
            QTimer.singleShot(0, lambda: warn(self.window, sentence))

    def _make_state(self) -> State:
        store = TimelineStore(self._connection)
        viewport = Viewport(store.extent())
        span, remembered = self._options.span, self._settings.span
        if span is not None:
            viewport.show(span)
        elif remembered is not None:
            viewport.show(TimeSpan(*remembered))
        lanes = self._make_lanes({lane.id for lane in store.lanes()})
        recent = RecentSearches(self._settings.recent_searches)
        return State(viewport, Selection(), lanes, self._make_indicators(), ItemFilter(), recent)

    def _make_lanes(self, known: set[str]) -> LaneFilter:
        settings = self._settings
        kept = (settings.hidden_lanes, settings.collapsed_lanes, settings.pinned_lanes)
        hidden, collapsed, pinned = ([lane for lane in lanes if lane in known] for lanes in kept)
        return LaneFilter(hidden, collapsed, pinned)

    def _make_indicators(self) -> IndicatorFilter:
        """Show what is asked for, or was shown last. Raises UserError for what is asked for and unknown."""
        known = {indicator.id for indicator in all_indicators(self._connection, self._language)}
        for item in self._options.indicators:
            if item not in known:
                message = f"There is no indicator '{item}'; there are {', '.join(sorted(known)) or 'none'}."
                raise UserError(message, "unknown-item", item=item)
        wanted = self._options.indicators or self._settings.shown_indicators
        return IndicatorFilter(item for item in wanted if item in known)

    def _make_window(self) -> MainWindow:
        title = self._meta(f"edition_{self._language}") or self._meta("edition") or self._options.database.name
        content = content_of(self._connection, self._options.database, title, self._language, self.tell)
        theme = self._theme()
        self._application.setPalette(theme.palette)
        window = MainWindow(content, self.state, theme, self._language, self._settings)
        window.theme_wanted.connect(self.choose_theme)
        window.language_wanted.connect(self.choose_language)
        window.about_wanted.connect(self._show_about)
        window.edition_wanted.connect(self.open_edition)
        window.text_size_wanted.connect(self.choose_text_size)
        window.reset_wanted.connect(self.reset_view)
        return window

    def _choose_first(self) -> None:
        """Choose what is asked for, or was chosen last. The view moves only to what is asked for without a span."""
        span = self.state.viewport.span
        for item in (self._options.select, self._settings.item, self._meta("first_item")):
            if item and self._exists(item):
                self.state.selection.select(item)
                if item != self._options.select or self._options.span is not None:
                    self.window.timeline.motion.go(span)
                return
            if item and item == self._options.select:
                unknown = UserError(f"There is no item '{item}'.", "unknown-item", item=item)
                self.window.statusBar().showMessage(message_of(unknown), 8000)

    def check_choice(self) -> None:
        """Raise UnknownItemError, with everything closed, where the item that is to be chosen is not there."""
        if self._options.select:
            with ExitStack() as unless_there, reading(self._options.database):
                unless_there.callback(self.close)
                find_item(self._connection, self._options.select)
                unless_there.pop_all()

    def _exists(self, item: str) -> bool:
        try:
            with reading(self._options.database):
                find_item(self._connection, item)
        except UnknownItemError:
            return False
        except UserError:
            return True  # the window says what is wrong with it
        return True

    def _rebuild(self) -> None:
        """Make the window anew: simpler and surer than changing every text in place."""
        span = self.window.timeline.motion.target
        self.window.end()
        self._replace_window()
        self.window.timeline.motion.go(span)  # what is chosen may be out of view, and stays so

    def _replace_window(self) -> None:
        old, self.window = self.window, self._make_window()
        self.window.complete()
        self.window.show()
        old.deleteLater()
        old.hide()
        # Its frames are large, and tied in cycles that the collector would leave for long: see spare_collections.
        QTimer.singleShot(_UNTIL_GONE, gc.collect)

    def _scheme_changed(self) -> None:
        if self._theme_name == "system":
            self._application.setPalette(self._theme().palette)
            self._rebuild()

    def _theme(self) -> Theme:
        if self._theme_name == "system":
            dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._theme_name == "dark" else LIGHT

    def _meta(self, key: str) -> str:
        with reading(self._options.database):
            row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def _show_about(self) -> None:
        from desktop_app.ui.about import AboutDialog  # not needed to paint the first frame

        with reading(self._options.database):
            rows = self._connection.execute("SELECT key, value FROM meta").fetchall()
        facts = {str(key): str(value) for key, value in rows} | {"edition": self.window.windowTitle()}
        AboutDialog(facts, self._options.database, NOTICES, self.window).exec()


def spare_collections() -> None:
    """Keep the collector of cyclic garbage from halting a frame for tens of milliseconds.

    What a frame makes is small, has no cycles and goes by itself; what is there by now stays to the end.
    """
    gc.enable()
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS_PER_COLLECTION, 50, 1000)


class Application(QApplication):
    """The one application; macOS tells it, instead of the command line, which file was double-clicked."""

    file_asked = Signal(str)  # a path

    def event(self, event: QEvent) -> bool:
        """Pass on a file that the system asks to open."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def make_application() -> Application:
    """Return the one QApplication, in the plain style that our colours fit."""
    QApplication.setApplicationName("relations")
    QApplication.setApplicationDisplayName("Relations")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("relations")
    # Named here, not by setStyle: that returns the style, and to wrap one PySide loads all that styles know.
    return Application(["relations", "-style", "Fusion"])


def open_window(options: Options) -> int:
    """Open the window and run until it is closed; an edition that can't be read is said in a dialog."""
    settings = stored_settings(options.portable)
    application = make_application()
    try:
        program = Program(application, options, settings)
    except UserError as error:
        print(error, file=sys.stderr)
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, application.applicationDisplayName(), message_of(error))
        return 1
    sys.excepthook = partial(_tell, program)
    application.file_asked.connect(program.open_edition)
    program.show()
    program.say_if_forgetful()
    code = application.exec()
    program.close()
    return code


def _tell(program: Program, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in the window what a slot or a paint event of Qt could not read; a mistake of the program is printed."""
    if isinstance(error, UserError):
        program.tell(error)
    else:
        sys.__excepthook__(kind, error, trace)


def take_screenshot(options: Options, size: QSize, file: Path) -> None:
    """Paint the window without a screen to a PNG file. Raises UserError."""
    application = make_application()
    qInstallMessageHandler(_print_but_size_hints)
    # Settings that are never kept, so that a picture shows the same to everybody.
    nobody = Settings(QSettings(QSettings.Format.InvalidFormat, QSettings.Scope.UserScope, "relations", "nobody"))
    program = Program(application, options, nobody)
    program.check_choice()
    image = _picture(application, program, size, options.span)
    if not image.save(str(file)):
        message = f"The picture {file} can't be written; choose a folder that you may write and a name in .png."
        raise UserError(message, "picture", path=str(file))


def _picture(application: QApplication, program: Program, size: QSize, span: TimeSpan | None) -> QImage:
    window = program.window
    window.timeline.motion.set_reduced(reduced=True)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size)
    program.show()
    application.processEvents()
    if span is not None:
        program.state.viewport.show(span)
    for _ in range(3):  # layout, first frame, then what the first frame told the status bar
        application.processEvents()
    image = QImage(size, QImage.Format.Format_RGB32)
    window.render(image)
    window.hide()
    return image


def _print_but_size_hints(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for what the offscreen platform says of every window with a least size."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
