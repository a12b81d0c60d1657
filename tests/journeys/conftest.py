"""The whole program without a screen, moving at once instead of gliding."""

from collections.abc import Callable, Iterator

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
def open_program(qapp, qtbot, settings) -> Iterator[Opened]:
    """Open programs that are closed after the test: open_program(size, language="fr")."""
    opened: list[Program] = []

    def open_(size: QSize | None = SIZE, with_settings: Settings = settings, **options) -> Program:
        options.setdefault("language", "en")
        options.setdefault("theme", "light")
        program = Program(qapp, Options(EDITION, **options), with_settings)
        opened.append(program)
        program.window.timeline.motion.set_reduced(reduced=True)
        if size is not None:
            program.window.resize(size)
        program.show()
        qtbot.waitUntil(lambda: program.state.selection.item != "", timeout=2000)
        qapp.processEvents()
        return program

    yield open_
    for program in opened:
        qapp.styleHints().colorSchemeChanged.disconnect(program._scheme_changed)
        program._translations.remove()
        qapp.setFont(program._system_font)
        program.window.close()
        program.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
