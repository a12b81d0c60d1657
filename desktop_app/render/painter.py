"""Scene to QPainter: one painter for the window and for images."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
)

from desktop_app.render.curve_painter import paint_curves
from desktop_app.render.found_painter import paint_found, paint_signs
from desktop_app.render.theme import Theme, bold_of
from desktop_app.render.track_painter import TrackPainter
from desktop_app.timeline.bars import Bar
from desktop_app.timeline.link_curves import Curve
from desktop_app.timeline.marks import Shape
from desktop_app.timeline.scene import Box, LaneStrip, Overlay, Scene
from desktop_app.timeline.scene_builder import FOLD_PIXELS
from desktop_app.timeline.ticks import LABEL_GAP

_MARK_HEIGHT = 8.0
_ROUND = 3.0
_DOUBT_ALPHA = 70
_INSIDE_ALPHA = 46
_PAD = 8.0


class _RugLook(NamedTuple):
    height: int
    alpha: int


# By the count of hidden events; the last stands for all more.
_SIDE_BY_SIDE = 1.01  # pixels between two ticks
_RUG_LOOKS = tuple(_RugLook(4 + 2 * min(count, 3), min(255, 90 + 40 * count)) for count in range(1, 6))


class ScenePainter:
    """Draws scenes in one theme and font."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        count_text: Callable[[LaneStrip], str],
        hints: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Prepare what every frame needs.

        `count_text` words how many events of a lane are hidden; `hints` says beside the name of a lane how to read it.
        """
        self._hints = hints
        self._theme = theme
        self._fonts = {False: font, True: bold_of(font)}
        self._ascents = {bold: QFontMetricsF(used).height() for bold, used in self._fonts.items()}
        self._count_text = count_text
        self._text = lru_cache(maxsize=4000)(_static_text)
        self._tracks = TrackPainter(theme, font)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw all of a frame but what is chosen or pointed at."""
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), self._theme.ground)
        self._paint_grid(painter, scene)
        painter.save()
        for pinned in (False, True):
            self._paint_group(painter, scene, pinned)
        painter.setClipRect(_part(scene, pinned=False))
        self._tracks.paint(painter, scene)
        painter.restore()
        self._paint_ruler(painter, scene)

    def paint_overlay(self, painter: QPainter, scene: Scene, overlay: Overlay, curves: Sequence[Curve] = ()) -> None:
        """Draw what is chosen, its links, and what the pointer is on over a frame."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # so an image is as the window
        if overlay.range is not None:
            self._paint_range(painter, scene, *overlay.range)
        paint_signs(painter, overlay.found_x, scene.ruler_height - 1, self._theme.chosen_line)
        painter.setClipRect(QRectF(0, scene.header_height, scene.width, scene.height - scene.header_height))
        if overlay.chosen_x is not None:
            self._paint_line(painter, scene, overlay.chosen_x, QPen(self._theme.cursor, 1, Qt.PenStyle.DashLine))
        if overlay.cursor_x is not None:
            self._paint_line(painter, scene, overlay.cursor_x, QPen(self._theme.strong_line, 1))
        self._paint_choice(painter, scene, overlay.hovered, self._theme.line, self._theme.strong_line)
        self._paint_choice(painter, scene, overlay.chosen, self._theme.chosen, self._theme.chosen_line)
        if overlay.chosen_box is not None:
            self._paint_chosen_box(painter, scene, overlay.chosen_box, self._theme.chosen, self._theme.chosen_line)
        painter.setClipRect(_part(scene, pinned=False))
        self._tracks.paint_overlay(painter, scene, overlay.chosen, overlay.hovered, overlay.cursor_x)
        painter.setClipRect(QRectF(0, scene.header_height, scene.width, scene.height - scene.header_height))
        if overlay.found:
            paint_found(painter, scene, overlay.found, self._theme.chosen_line)
        paint_curves(painter, curves, self._theme.cursor)
        for lane in scene.lanes:
            if lane.id == overlay.lane:
                self._paint_lane_choice(painter, scene, lane)
        painter.restore()

    def _paint_range(self, painter: QPainter, scene: Scene, left: float, right: float) -> None:
        """Draw a span of time: a bar at the foot of the ruler, and its ends down through the lanes."""
        fill = QColor(self._theme.chosen_line)
        painter.fillRect(QRectF(left, scene.ruler_height - 4, right - left, 4), fill)
        fill.setAlpha(28)
        painter.fillRect(QRectF(left, scene.ruler_height, right - left, scene.height), fill)
        painter.setPen(QPen(self._theme.chosen_line, 1))
        for x in (left, right):
            painter.drawLine(QPointF(round(x) + 0.5, scene.ruler_height - 8), QPointF(round(x) + 0.5, scene.height))

    def _paint_lane_choice(self, painter: QPainter, scene: Scene, lane: LaneStrip) -> None:
        painter.setClipRect(_part(scene, lane.pinned))
        painter.setPen(QPen(self._theme.chosen_line, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(3, scene.name_top(lane) + 1, lane.name_width - 5, scene.row_height - 2)
        painter.drawRoundedRect(rect, _ROUND, _ROUND)

    def paint_boxes(
        self, painter: QPainter, boxes: Iterable[Box], lanes: Sequence[LaneStrip], row_height: float
    ) -> None:
        """Draw events: all marks of a lane in its colour, then all labels in ink."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = list(boxes)
        for box in boxes:
            self._paint_mark(painter, box, self._theme.lane(lanes[box.lane].id), row_height)
        painter.setPen(self._theme.ink)
        for box in boxes:
            self._draw_text(painter, box.label_x, box.y, row_height, box.label)

    def _paint_group(self, painter: QPainter, scene: Scene, pinned: bool) -> None:
        """Draw the lanes that scroll, or those that are pinned, each within their part of the frame."""
        lanes = [lane for lane in scene.lanes if lane.pinned == pinned]
        if not lanes:
            return
        painter.setClipRect(_part(scene, pinned))
        self._paint_lanes(painter, scene, lanes)
        if any(lane.id == scene.terms_lane for lane in lanes):
            for bar in scene.terms:
                fill, line = self._theme.terms[bar.tint % len(self._theme.terms)]
                self._paint_bar(painter, bar, fill, line, scene.width)
        boxes = scene.boxes if len(lanes) == len(scene.lanes) else _boxes_of(scene, pinned)
        self.paint_boxes(painter, boxes, scene.lanes, scene.row_height)
        for lane in lanes:
            self._paint_name(painter, scene, lane)

    def _paint_grid(self, painter: QPainter, scene: Scene) -> None:
        for major, pen in ((False, self._theme.line), (True, self._theme.strong_line)):
            painter.setPen(pen)
            painter.drawLines([_upright(tick.x, 0, scene.height) for tick in scene.ticks if tick.major == major])

    def _paint_ruler(self, painter: QPainter, scene: Scene) -> None:
        top = scene.ruler_height
        painter.fillRect(QRectF(0, 0, scene.width, scene.header_height), self._theme.ground)
        for major, line, ink in (
            (False, self._theme.line, self._theme.soft_ink),
            (True, self._theme.strong_line, self._theme.ink),
        ):
            ticks = [tick for tick in scene.ticks if tick.major == major]
            painter.setPen(line)
            painter.drawLines([_upright(tick.x, top * (0.1 if major or tick.label else 0.64), top) for tick in ticks])
            painter.setPen(ink)
            for tick in ticks:
                self._draw_text(painter, tick.x + LABEL_GAP, 0, top, tick.label, bold=major)
        painter.setPen(self._theme.strong_line)
        painter.drawLine(QPointF(0, top - 0.5), QPointF(scene.width, top - 0.5))
        for bar in scene.bands:
            bands = self._theme.bands
            fill = self._theme.root_band if bar.tint < 0 else bands[bar.tint % len(bands)]
            self._paint_bar(painter, bar, fill, fill, scene.width, bold=bar.tint < 0)

    def _paint_lanes(self, painter: QPainter, scene: Scene, lanes: Iterable[LaneStrip]) -> None:
        for lane in lanes:
            self._paint_rug(painter, lane)
            bottom = round(lane.top + lane.height) - 0.5
            is_edge = lane.pinned and lane.top + lane.height == scene.edge
            painter.setPen(self._theme.strong_line if is_edge else self._theme.line)
            painter.drawLine(QPointF(0, bottom), QPointF(scene.width, bottom))

    def _paint_name(self, painter: QPainter, scene: Scene, lane: LaneStrip) -> None:
        """Draw what stands in the head of a lane; over its events where they scrolled under it."""
        top = scene.name_top(lane)
        count_left = scene.counts[lane.id][0] if lane.hidden else scene.width
        if top > lane.top:
            painter.fillRect(QRectF(0, top, lane.name_width, scene.row_height), self._theme.ground)
            painter.fillRect(QRectF(count_left, top, scene.width - count_left, scene.row_height), self._theme.ground)
        painter.setPen(self._theme.soft_ink)
        self._draw_text(painter, FOLD_PIXELS, top, scene.row_height, lane.title.upper(), bold=True)
        if lane.hidden:
            self._draw_text(painter, count_left + _PAD, top, scene.row_height, self._count_text(lane))
        if lane.id in self._hints and top == lane.top:
            self._draw_text(painter, lane.name_width + _PAD, top, scene.row_height, self._hints[lane.id])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.soft_ink)
        painter.drawPolygon(_fold_sign(_PAD, top + scene.row_height / 2, collapsed=lane.collapsed))

    def _paint_rug(self, painter: QPainter, lane: LaneStrip) -> None:
        """Draw a tick where events have no label, higher and darker where there are more of them."""
        foot = lane.top + lane.height - 3
        painter.setPen(Qt.PenStyle.NoPen)
        for look, ticks in _by_look(lane.rug).items():  # painted at once: there may be hundreds of them
            height, alpha = _RUG_LOOKS[look - 1]
            colour = QColor(self._theme.lane(lane.id))
            colour.setAlpha(alpha)
            painter.setBrush(colour)
            top = foot - height
            painter.drawRects([QRectF(x, top, width, height) for x, width in ticks])

    def _paint_bar(
        self, painter: QPainter, bar: Bar, fill: QColor, line: QColor, width: float, *, bold: bool = False
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = max(bar.x, -10.0), min(bar.x + bar.width, width + 10.0)
        rect = QRectF(left + 0.5, bar.y + 0.5, max(1.0, right - left - 1), bar.height - 1)
        doubtful = bar.width - bar.solid_width > 1.5
        painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine if doubtful else Qt.PenStyle.SolidLine))
        painter.setBrush(_lighter(fill) if doubtful else fill)
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        if doubtful and bar.solid_width > 1:
            painter.setPen(QPen(line, 1))
            painter.setBrush(fill)
            solid_left, solid_right = (
                max(bar.solid_x, -10.0),
                min(bar.solid_x + bar.solid_width, width + 10.0),
            )
            if solid_right > solid_left:
                solid = QRectF(solid_left + 0.5, rect.y(), solid_right - solid_left - 1, rect.height())
                painter.drawRoundedRect(solid, _ROUND, _ROUND)
        painter.setPen(self._theme.ink)
        self._draw_text(painter, bar.label_x, bar.y, bar.height, bar.label, bold=bold)

    def _paint_mark(self, painter: QPainter, box: Box, colour: QColor, row_height: float) -> None:
        middle = box.y + row_height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if box.mark.shape is Shape.POINT:
            painter.setBrush(colour)
            painter.drawPolygon(_diamond(box.x + box.width / 2, middle))
            return
        height = row_height - 3 if box.inside else _MARK_HEIGHT
        rect = QRectF(box.x, middle - height / 2, box.width, height)
        self._paint_doubt(painter, box, rect, colour)
        if box.solid_width > 0:
            strong = QColor(colour)
            if box.inside:
                strong.setAlpha(_INSIDE_ALPHA)
            painter.setBrush(strong)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(box.solid_x, rect.y(), box.solid_width, height), _ROUND, _ROUND)
        self._paint_arrows(painter, box, rect, colour)

    def _paint_doubt(self, painter: QPainter, box: Box, rect: QRectF, colour: QColor) -> None:
        """Draw the part that is in doubt: lighter, with a dashed edge; an end that is approximate fades instead."""
        if rect.width() - box.solid_width < 1:
            return
        light = QColor(colour)
        light.setAlpha(_DOUBT_ALPHA if not box.inside else _INSIDE_ALPHA // 2)
        fades = box.mark.fades_in or box.mark.fades_out
        painter.setBrush(_fading(rect, light, box.mark.fades_in, box.mark.fades_out) if fades else light)
        painter.setPen(Qt.PenStyle.NoPen if fades else QPen(colour, 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def _paint_arrows(self, painter: QPainter, box: Box, rect: QRectF, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        if box.mark.arrow_out:
            painter.drawPolygon(_arrow(rect.right(), rect.center().y(), 6.0))
        if box.mark.arrow_in:
            painter.drawPolygon(_arrow(rect.left(), rect.center().y(), -6.0))

    def _paint_line(self, painter: QPainter, scene: Scene, x: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(QPointF(round(x) + 0.5, scene.header_height), QPointF(round(x) + 0.5, scene.height))

    def _paint_choice(self, painter: QPainter, scene: Scene, item: str, fill: QColor, line: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = scene.box_of(item) if item else None
        if box is not None:
            self._paint_chosen_box(painter, scene, box, fill, line)
        for bar in scene.terms:
            if item and bar.id == item:
                painter.setClipRect(_part(scene, _has_pinned_terms(scene)))
                painter.setPen(QPen(line, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(bar.x, bar.y, bar.width, bar.height), _ROUND, _ROUND)

    def _paint_chosen_box(self, painter: QPainter, scene: Scene, box: Box, fill: QColor, line: QColor) -> None:
        painter.setClipRect(_part(scene, scene.lanes[box.lane].pinned))
        left = min(box.x, box.label_x)
        right = max(box.x + box.width, left if box.inside else box.label_x + box.label_width)
        painter.setPen(QPen(line, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(left - 4, box.y + 0.5, right - left + 8, scene.row_height - 1), 4, 4)
        self.paint_boxes(painter, [box], scene.lanes, scene.row_height)

    def _draw_text(
        self, painter: QPainter, x: float, y: float, height: float, text: str, *, bold: bool = False
    ) -> None:
        if text:
            painter.setFont(self._fonts[bold])
            top = y + (height - self._ascents[bold]) / 2
            painter.drawStaticText(QPointF(round(x), round(top)), self._text(text, bold, self._fonts[bold]))


def _by_look(rug: Iterable[tuple[float, float, int]]) -> dict[int, list[tuple[float, float]]]:
    """Sort ticks by look. Those of the last look run together where they stand side by side."""
    alike: dict[int, list[tuple[float, float]]] = {look: [] for look in range(1, len(_RUG_LOOKS) + 1)}
    crowded = alike[len(_RUG_LOOKS)]
    end = -math.inf
    for x, width, count in rug:
        if count < len(_RUG_LOOKS):
            alike[count].append((x, width))
        elif x - end <= _SIDE_BY_SIDE:
            crowded[-1] = (crowded[-1][0], x + width - crowded[-1][0])
            end = x + width
        else:
            crowded.append((x, width))
            end = x + width
    return alike


def _static_text(text: str, _bold: bool, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return static


def _part(scene: Scene, pinned: bool) -> QRectF:
    """Return the part of a frame in which the pinned lanes, or the others, are seen."""
    top, bottom = (scene.header_height, scene.edge) if pinned else (scene.edge, scene.height)
    return QRectF(0, top, scene.width, max(0.0, bottom - top))


def _has_pinned_terms(scene: Scene) -> bool:
    return any(lane.pinned for lane in scene.lanes if lane.id == scene.terms_lane)


def _boxes_of(scene: Scene, pinned: bool) -> list[Box]:
    return [box for box in scene.boxes if scene.lanes[box.lane].pinned == pinned]


def _fold_sign(x: float, middle: float, *, collapsed: bool) -> QPolygonF:
    """Return a triangle that points down over an open lane and right beside a collapsed one."""
    if collapsed:
        return QPolygonF([QPointF(x + 1, middle - 4), QPointF(x + 7, middle), QPointF(x + 1, middle + 4)])
    return QPolygonF([QPointF(x, middle - 3), QPointF(x + 8, middle - 3), QPointF(x + 4, middle + 3)])


def _upright(x: float, top: float, bottom: float) -> QLineF:
    """Return a line one pixel wide."""
    return QLineF(round(x) + 0.5, top, round(x) + 0.5, bottom)


def _diamond(x: float, y: float) -> QPolygonF:
    reach = 5.0
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


def _arrow(x: float, y: float, length: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - 5), QPointF(x + length, y), QPointF(x, y + 5)])


def _lighter(colour: QColor) -> QColor:
    light = QColor(colour)
    light.setAlpha(110)
    return light


def _fading(rect: QRectF, colour: QColor, fades_in: bool, fades_out: bool) -> QBrush:
    """Return a brush that is strongest in the middle and clear where an end is only about so."""
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    clear = QColor(colour)
    clear.setAlpha(0)
    strong = QColor(colour)
    strong.setAlpha(2 * colour.alpha())
    gradient.setColorAt(0.0, clear if fades_in else strong)
    gradient.setColorAt(0.5, strong)
    gradient.setColorAt(1.0, clear if fades_out else strong)
    return QBrush(gradient)
