"""The axis of a span as a picture in a file, without a window."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.app import make_application
from desktop_app.domain.date_words import day_in_words
from desktop_app.domain.time_span import TimeSpan
from desktop_app.languages import Translations, language_of
from desktop_app.render.painter import ScenePainter
from desktop_app.render.picture_file import write_picture
from desktop_app.render.theme import DARK, LIGHT, axis_font, metrics_for
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene import LaneStrip
from desktop_app.timeline.scene_builder import FrameSize, SceneBuilder, Source

_MARGIN = 8.0
_MORE, _ONGOING = "+%Ln more", "+%Ln ongoing"  # collected for translation in the window's own view of the axis


class PictureOptions(NamedTuple):
    """What is drawn; no span means the whole time."""

    span: TimeSpan | None
    size: QSize
    theme: str
    language: str


def write_axis(connection: sqlite3.Connection, file: Path, options: PictureOptions) -> None:
    """Draw the axis of an edition, with a line below that says of which and of what time. Raises UserError."""
    application = make_application()
    language = language_of(options.language)
    translations = Translations()
    translations.use(language)
    store = TimelineStore(connection, language)
    span = options.span or store.extent()
    title = _title(connection, span, language)
    draw = _Drawing(application, store, language, options)
    write_picture(file, options.size, lambda painter: draw.paint(painter, span, title), title)
    translations.remove()


class _Drawing:
    def __init__(self, application: QApplication, store: TimelineStore, language: str, options: PictureOptions) -> None:
        self._theme = DARK if options.theme == "dark" else LIGHT
        self._font = axis_font(application.font())
        self._size = options.size
        source = Source(
            store.lanes(),
            store.periods(),
            store.terms(),
            store.axis_entries,
            store.counts,
            store.densities,
            store.axis_entry,
        )
        self._builder = SceneBuilder(source, metrics_for(self._font), language, _count_text)

    def paint(self, painter: QPainter, span: TimeSpan, title: str) -> None:
        line = QFontMetricsF(self._font)
        foot = line.height() + _MARGIN
        height = max(1.0, self._size.height() - foot)
        scene = self._builder.build(span, FrameSize(self._size.width(), height))
        painter.fillRect(0, 0, self._size.width(), self._size.height(), self._theme.ground)
        painter.save()
        painter.setClipRect(0, 0, self._size.width(), round(height))
        ScenePainter(self._theme, self._font, _count_text).paint(painter, scene)
        painter.restore()
        painter.setFont(self._font)
        painter.setPen(self._theme.soft_ink)
        painter.drawText(QPointF(_MARGIN, height + _MARGIN / 2 + line.ascent()), title)


def _title(connection: sqlite3.Connection, span: TimeSpan, language: str) -> str:
    facts = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    days = [day_in_words(day, language) for day in (int(span.start), int(span.end) - 1)]
    parts = (facts.get(f"edition_{language}") or facts.get("edition"), facts.get("edition_version"), " – ".join(days))
    return " · ".join(part for part in parts if part)


def _count_text(lane: LaneStrip) -> str:
    return QCoreApplication.translate("TimelineView", _ONGOING if lane.has_ongoing else _MORE, "", lane.hidden)
