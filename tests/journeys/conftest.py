"""The whole program without a screen, moving at once instead of gliding."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize

from desktop_app.app import Options, Program
from desktop_app.domain.dates import parse
from desktop_app.domain.time_span import TimeSpan
from desktop_app.paths import EDITION
from desktop_app.settings import Settings

Opened = Callable[..., Program]
SIZE = QSize(1600, 1000)


@pytest.fixture
def make_program(qapp, settings) -> Iterator[Opened]:
    """Make programs that show nothing yet, and end after the test: make_program(path, language="fr")."""
    made: list[Program] = []

    def make(database: Path = EDITION, with_settings: Settings = settings, **options) -> Program:
        options = {"language": "en", "theme": "light"} | options
        program = Program(qapp, Options(database, **options), with_settings)
        made.append(program)
        program.window.timeline.motion.set_reduced(reduced=True)
        return program

    yield make
    for program in reversed(made):  # the font of the system is what the first one found
        qapp.styleHints().colorSchemeChanged.disconnect(program._scheme_changed)
        program._translations.remove()
        qapp.setFont(program._system_font)
        program.window.close()
        program.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for program in made:
        program.close()


@pytest.fixture
def open_program(qapp, qtbot, settings, make_program) -> Opened:
    """Open programs until something is chosen: open_program(size, language="fr")."""

    def open_(size: QSize | None = SIZE, with_settings: Settings = settings, **options) -> Program:
        program = make_program(with_settings=with_settings, **options)
        if size is not None:
            program.window.resize(size)
        program.show()
        qtbot.waitUntil(lambda: program.state.selection.item != "", timeout=2000)
        qapp.processEvents()
        return program

    return open_


@pytest.fixture
def program(open_program: Opened) -> Program:
    return open_program()


@pytest.fixture
def span_of() -> Callable[[str], TimeSpan]:
    """Read a span: span_of("1930/1946")."""

    def read(edtf: str) -> TimeSpan:
        date = parse(edtf)
        return TimeSpan.of_days(date.first_day, date.last_day)

    return read
