"""The floor: what one frame costs when only its rectangles and labels are painted, from lists made before."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.render.theme import LIGHT, axis_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.timeline.scene import Scene

FRAMES = 120


class Label(NamedTuple):
    """A text and where it stands."""

    at: QPointF
    text: QStaticText


@dataclass(frozen=True)
class Drawing:
    """All rectangles of a frame with their colours, and all its labels."""

    rects: list[tuple[QRectF, QColor]]
    labels: list[Label]

    @classmethod
    def of_scene(cls, scene: Scene) -> Drawing:
        """Take the rectangles and labels of a scene to where they are in it."""
        return cls(list(_rects(scene)), [_label(*label) for label in _texts(scene) if label[2]])


class Bare(QWidget):
    """Paints a drawing and nothing else."""

    def __init__(self, drawing: Drawing, size: QSize) -> None:
        super().__init__()
        self._drawing = drawing
        self.painted = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFont(axis_font(self.font()))
        self.resize(size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint from the lists."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT.ground)
        for rect, colour in self._drawing.rects:
            painter.fillRect(rect, colour)
        painter.setPen(LIGHT.ink)
        for at, text in self._drawing.labels:
            painter.drawStaticText(at, text)
        painter.end()
        self.painted += 1


def floor_times(application: QApplication, drawing: Drawing, size: QSize) -> list[float]:
    """What each of many frames of a drawing takes in a window of its own."""
    bare = Bare(drawing, size)
    bare.show()
    while not bare.painted:  # a real screen shows it when it pleases
        application.processEvents()
    times = [_frame(application, bare) for _ in range(FRAMES)]
    bare.close()
    return times


def _frame(application: QApplication, bare: Bare) -> float:
    start = time.perf_counter()
    bare.repaint()
    application.processEvents()
    return time.perf_counter() - start


def _rects(scene: Scene) -> Iterator[tuple[QRectF, QColor]]:
    for lane in scene.lanes:
        foot = lane.top + lane.height - 3
        colour = LIGHT.lane(lane.id)
        for x, width, count in lane.rug:
            height = 4 + 2 * min(count, 3)
            yield QRectF(x, foot - height, width, height), colour
    for box in scene.boxes:
        yield QRectF(box.x, box.y, box.width, scene.row_height / 2), LIGHT.lane(scene.lanes[box.lane].id)
    for bar in (*scene.bands, *scene.terms):
        yield QRectF(bar.x, bar.y, bar.width, bar.height), LIGHT.root_band
    for tick in scene.ticks:
        yield QRectF(tick.x, 0, 1, scene.height), LIGHT.line


def _texts(scene: Scene) -> Iterator[tuple[float, float, str]]:
    for box in scene.boxes:
        yield box.label_x, box.y, box.label
    for bar in (*scene.bands, *scene.terms):
        yield bar.label_x, bar.y, bar.label
    for tick in scene.ticks:
        yield tick.x, 0, tick.label
    for lane in scene.lanes:
        yield 0, lane.top, lane.title


def _label(x: float, y: float, text: str) -> Label:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return Label(QPointF(round(x), round(y)), static)
