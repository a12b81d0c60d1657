"""Tracks to QPainter: sure values are solid, flagged ones hollow or dashed, and each subject has its own dashes."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop_app.render.theme import Theme, bold_of
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.tracks import PAD, SAMPLE, Label, Track

_LINE = 1.6
_DOT = 2.4
_RING = 4.5
_PLATE_ALPHA = 215  # of the ground behind a label: the line under it still shows
_COLUMN_ALPHA = 150
_CHOSEN_WIDTH = 4.0
_FLAGGED = (3.0, 2.0)
# Lengths of dash and gap in widths of the line, by subject.
_DASHES = ((), (6.0, 3.0), (1.5, 2.0), (9.0, 2.5, 1.5, 2.5), (4.0, 1.5), (9.0, 2.0, 1.5, 2.0, 1.5, 2.0))


class TrackPainter:
    """Draws the tracks of scenes in one theme and font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        """Prepare what every frame needs."""
        self._theme = theme
        self._fonts = {False: font, True: bold_of(font)}
        self._measures = {bold: QFontMetricsF(used) for bold, used in self._fonts.items()}

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the tracks that are in view."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for track in scene.tracks:
            if track.top < scene.height and track.top + track.height > scene.header_height:
                self._paint_track(painter, track, scene.width)

    def paint_overlay(self, painter: QPainter, scene: Scene, chosen: str, hovered: str, cursor_x: float | None) -> None:
        """Draw a bar beside the chosen track, and rings around the values of the year that the pointer is on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for track in scene.tracks:
            if track.id == chosen:
                rect = QRectF(0, track.top + 1, _CHOSEN_WIDTH, track.height - 2)
                painter.fillRect(rect, self._theme.chosen_line)
            if track.id == hovered and cursor_x is not None:
                self._paint_reading(painter, track, cursor_x)

    def _paint_track(self, painter: QPainter, track: Track, width: float) -> None:
        self._paint_grid(painter, track, width)
        self._paint_columns(painter, track)
        self._paint_strokes(painter, track)
        self._paint_dots(painter, track)
        self._paint_words(painter, track)

    def _paint_grid(self, painter: QPainter, track: Track, width: float) -> None:
        painter.setPen(self._theme.line)
        for line in track.grid:
            y = round(line.y) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        bottom = round(track.top + track.height) - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))

    def _paint_columns(self, painter: QPainter, track: Track) -> None:
        for column in track.columns:
            colour = self._colour(column.subject)
            rect = QRectF(column.x, column.y, column.width, column.height)
            if column.flagged:
                painter.setPen(_dashed(colour, 1.0, _FLAGGED))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.fillRect(rect, _clearer(colour, _COLUMN_ALPHA))

    def _paint_strokes(self, painter: QPainter, track: Track) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in track.strokes:
            dashes = _FLAGGED if stroke.flagged else _DASHES[stroke.subject % len(_DASHES)]
            painter.setPen(_dashed(self._colour(stroke.subject), _LINE, dashes))
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in stroke.points]))

    def _paint_dots(self, painter: QPainter, track: Track) -> None:
        for dot in (dot for dot in track.dots if dot.drawn):
            colour = self._colour(dot.subject)
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(self._theme.ground if dot.flagged else colour)
            painter.drawEllipse(QPointF(dot.x, dot.y), _DOT, _DOT)

    def _paint_reading(self, painter: QPainter, track: Track, x: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for dot in track.dots_at(x):
            painter.setPen(QPen(self._theme.ground, 4.0))
            painter.drawEllipse(QPointF(dot.x, dot.y), _RING, _RING)
            painter.setPen(QPen(self._colour(dot.subject), 2.0))
            painter.drawEllipse(QPointF(dot.x, dot.y), _RING, _RING)

    def _paint_words(self, painter: QPainter, track: Track) -> None:
        """Write title, unit and legend on the ground, and what stands in the plot on a plate of its own."""
        soft = self._theme.soft_ink
        self._write(painter, PAD, track.top, track.title, soft, bold=True)
        self._write(painter, *track.unit_at, track.unit, soft)
        self._paint_legend(painter, track.legend)
        half = self._height() / 2
        for line in track.grid:
            self._write(painter, PAD, line.y - half, line.text, soft, plate=True)
        for gap in track.gaps:
            self._write(painter, gap.x, gap.y, gap.text, soft)
        for end in track.ends:
            self._write(painter, end.x, end.y, end.text, self._colour(end.subject), bold=True, plate=True)
        self._write(painter, PAD, (track.plot_top + track.plot_foot) / 2 - half, track.notice, soft)

    def _paint_legend(self, painter: QPainter, legend: Iterable[Label]) -> None:
        for label in legend:
            y = label.y + self._height() / 2
            painter.setPen(_dashed(self._colour(label.subject), _LINE, _DASHES[label.subject % len(_DASHES)]))
            painter.drawLine(QPointF(label.x - SAMPLE, y), QPointF(label.x - 6, y))
            self._write(painter, label.x, label.y, label.text, self._theme.ink)

    def _write(
        self,
        painter: QPainter,
        x: float,
        y: float,
        text: str,
        colour: QColor,
        *,
        bold: bool = False,
        plate: bool = False,
    ) -> None:
        """Write a line of text with its top left corner at a point, on a plate where something may lie under it."""
        if not text:
            return
        measure = self._measures[bold]
        if plate:
            rect = QRectF(x - 2, y, measure.horizontalAdvance(text) + 4, measure.height())
            painter.fillRect(rect, _clearer(self._theme.ground, _PLATE_ALPHA))
        painter.setFont(self._fonts[bold])
        painter.setPen(colour)
        painter.drawText(QPointF(round(x), round(y + measure.ascent())), text)

    def _height(self) -> float:
        return self._measures[False].height()

    def _colour(self, subject: int) -> QColor:
        return self._theme.tracks[subject % len(self._theme.tracks)]


def _dashed(colour: QColor, width: float, dashes: tuple[float, ...]) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _clearer(colour: QColor, alpha: int) -> QColor:
    clear = QColor(colour)
    clear.setAlpha(alpha)
    return clear
