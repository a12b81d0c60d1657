"""Draws where the hits of a search lie: a frame around each that is labelled, and signs at the foot of the ruler."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.timeline.scene import Scene

_ROUND = 4.0
_SIGN = 5.0


def paint_found(painter: QPainter, scene: Scene, found: frozenset[str], colour: QColor) -> None:
    """Draw a frame around every box and term of a frame that is among those found."""
    painter.setPen(QPen(colour, 1.2))  # no dashes: they would cost more than all else of an overlay
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in scene.boxes:
        if box.id in found:
            right = box.x + box.width if box.inside else box.label_x + box.label_width
            painter.drawRoundedRect(
                QRectF(box.x - 4, box.y + 1, right - box.x + 8, scene.row_height - 2), _ROUND, _ROUND
            )
    for bar in scene.terms:
        if bar.id in found:
            painter.drawRoundedRect(QRectF(bar.x - 1, bar.y - 1, bar.width + 2, bar.height + 2), _ROUND, _ROUND)


def paint_signs(painter: QPainter, places: Iterable[float], foot: float, colour: QColor) -> None:
    """Draw triangles that point down to a height at some places along the axis, one where several coincide."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in sorted({round(place) for place in places}):
        top = foot - _SIGN * 1.4
        painter.drawPolygon(QPolygonF([QPointF(x - _SIGN, top), QPointF(x + _SIGN, top), QPointF(x, foot)]))
