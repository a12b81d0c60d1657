"""Draws links between events: thin curves that leave their event and end in an arrow."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop_app.timeline.link_curves import Curve

_WIDTH = 1.3
_ARROW = 6.0
_LEAST_SWING = 24.0  # how far a curve swings out, even between two events of one day


def paint_curves(painter: QPainter, curves: Iterable[Curve], colour: QColor) -> None:
    """Draw curves over a frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for curve in curves:
        path = _path(curve)
        painter.setPen(QPen(colour, _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_arrow(path))


def _path(curve: Curve) -> QPainterPath:
    """Return the curve; it leaves upwards or downwards from its row, so that it does not run along the labels."""
    swing = math.copysign(max(_LEAST_SWING, abs(curve.y2 - curve.y1) / 2), curve.y2 - curve.y1)
    path = QPainterPath(QPointF(curve.x1, curve.y1))
    if curve.y1 == curve.y2:
        path.cubicTo(curve.x1, curve.y1 - _LEAST_SWING, curve.x2, curve.y2 - _LEAST_SWING, curve.x2, curve.y2)
    else:
        path.cubicTo(curve.x1, curve.y1 + swing, curve.x2, curve.y2 - swing, curve.x2, curve.y2)
    return path


def _arrow(path: QPainterPath) -> QPolygonF:
    end, before = path.pointAtPercent(1.0), path.pointAtPercent(0.97)
    angle = math.atan2(end.y() - before.y(), end.x() - before.x())
    sides = (_off(end, angle + math.pi - 0.4), _off(end, angle + math.pi + 0.4))
    return QPolygonF([end, *sides])


def _off(point: QPointF, angle: float) -> QPointF:
    return QPointF(point.x() + _ARROW * math.cos(angle), point.y() + _ARROW * math.sin(angle))
