"""The whole time at the foot of the axis: how many events when, and the visible span as a window to drag."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.entities import Hit
from desktop_app.domain.level_of_detail import density_level
from desktop_app.domain.time_span import TimeSpan
from desktop_app.render.found_painter import paint_signs
from desktop_app.render.theme import Theme, axis_font
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.viewport import Viewport
from desktop_app.timeline.ticks import ruler_ticks
from desktop_app.timeline.time_scale import TimeScale

Densities = Callable[[int, int, int], dict[str, list[tuple[int, int]]]]

_BAR_PIXELS = 4.0
_EDGE_PIXELS = 6.0
_LEAST_WINDOW = 8.0


class _Grip(Enum):
    LEFT = auto()
    RIGHT = auto()
    WINDOW = auto()


class OverviewStrip(QWidget):
    """Drag the window to move, its edges to zoom; a click elsewhere goes there."""

    def __init__(
        self,
        densities: Densities,
        viewport: Viewport,
        lanes: LaneFilter,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Count the events of the lanes that are not hidden."""
        super().__init__(parent)
        self._densities = densities
        self._viewport = viewport
        self._lanes = lanes
        self._language = language
        self._bars: list[tuple[float, float, float]] | None = None  # first day, last day, share of the highest
        self._still: QPixmap | None = None
        self._found: set[int] = set()  # days
        self._grip: _Grip | None = None
        self._grip_day = 0.0
        viewport.span_changed.connect(self.update)
        lanes.lanes_changed.connect(self._forget_bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of the whole time"))

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours and sizes."""
        self._theme = theme
        self._font = axis_font(font)
        self.setFixedHeight(round(QFontMetricsF(self._font).height() * 3.4))
        self._still = None
        self.update()

    def set_densities(self, densities: Densities) -> None:
        """Count other events."""
        self._densities = densities
        self._forget_bars()

    def show_found(self, hits: Iterable[Hit]) -> None:
        """Mark when the hits of a search start; nothing marks nothing any more."""
        self._found = {hit.date.first_day for hit in hits if hit.date}
        self.update()

    def sizeHint(self) -> QSize:
        """Take the width of the axis."""
        return QSize(600, self.height())

    def span_rect(self) -> QRectF:
        """Return where the visible span is drawn."""
        scale = self._scale()
        left, right = scale.to_px(self._viewport.span.start), scale.to_px(self._viewport.span.end)
        if right - left < _LEAST_WINDOW:
            left, right = (left + right - _LEAST_WINDOW) / 2, (left + right + _LEAST_WINDOW) / 2
        return QRectF(left, 2.5, right - left, self.height() - 5.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars, years and the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.chrome)
        painter.setPen(self._theme.strong_line)
        painter.drawLine(0, 0, self.width(), 0)
        self._paint_window(painter)
        painter.drawPixmap(0, 0, self._still_part())
        scale = self._scale()
        paint_signs(painter, map(scale.to_px, self._found), 9.0, self._theme.chosen_line)
        painter.end()

    def _still_part(self) -> QPixmap:
        """Paint bars and years once: they stay as they are while the window moves under them."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._still is None or self._still.size() != size:
            self._still = QPixmap(size)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._still)
            self._paint_years(painter, self._paint_bars(painter))
            painter.end()
        return self._still

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Count again for the new width."""
        self._forget_bars()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window or of an edge; a click elsewhere moves the window there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._grip = self._grip_at(event.position())
        if self._grip is None:
            span = self._viewport.span
            self._viewport.show(span.moved(self._scale().to_day(x) - span.middle))
            self._grip = _Grip.WINDOW
        self._grip_day = self._scale().to_day(x) - self._viewport.span.start

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        day, span = self._scale().to_day(event.position().x()), self._viewport.span
        if self._grip is _Grip.WINDOW:
            self._viewport.show(span.moved(day - self._grip_day - span.start))
        elif self._grip is _Grip.LEFT and day < span.end:
            self._viewport.show(TimeSpan(max(day, self._viewport.limits.start), span.end))
        elif self._grip is _Grip.RIGHT and day > span.start:
            self._viewport.show(TimeSpan(span.start, min(day, self._viewport.limits.end)))
        else:
            self._show_cursor(self._grip_at(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def _scale(self) -> TimeScale:
        return TimeScale(self._viewport.limits, 0, max(1, self.width()))

    def _grip_at(self, position: QPointF) -> _Grip | None:
        window, x = self.span_rect(), position.x()
        if abs(x - window.left()) <= _EDGE_PIXELS:
            return _Grip.LEFT
        if abs(x - window.right()) <= _EDGE_PIXELS:
            return _Grip.RIGHT
        return _Grip.WINDOW if window.left() < x < window.right() else None

    def _show_cursor(self, grip: _Grip | None) -> None:
        edge = grip in (_Grip.LEFT, _Grip.RIGHT)
        shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape if grip else Qt.CursorShape.PointingHandCursor)

    def _forget_bars(self) -> None:
        self._bars = self._still = None
        self.update()

    def _counted_bars(self) -> list[tuple[float, float, float]]:
        if self._bars is None:
            scale = self._scale()
            level = density_level(scale.days_per_pixel, _BAR_PIXELS)
            counts: Counter[int] = Counter()
            first, last = math.floor(scale.span.start), math.ceil(scale.span.end)
            for lane, buckets in self._densities(level, first, last).items():
                if lane not in self._lanes.hidden:
                    counts.update(dict(buckets))
            most = max(counts.values(), default=1)
            self._bars = [(day, day + 2**level, events / most) for day, events in sorted(counts.items())]
        return self._bars

    def _paint_bars(self, painter: QPainter) -> float:
        """Draw the bars; return the height of their foot."""
        scale = self._scale()
        foot = self.height() - QFontMetricsF(self._font).height() - 1
        colour = self._theme.soft_ink
        for first, last, share in self._counted_bars():
            left, right = scale.to_px(first), scale.to_px(last)
            height = max(1.5, share * (foot - 6))
            painter.setOpacity(0.55)
            painter.fillRect(QRectF(left, foot - height, max(1.0, right - left - 1), height), colour)
        painter.setOpacity(1.0)
        return foot

    def _paint_years(self, painter: QPainter, foot: float) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(self._theme.ink)  # soft ink would be too weak on the window
        measure = lambda text, _bold: metrics.horizontalAdvance(text) + 8  # noqa: E731 - years stand far apart here
        for tick in ruler_ticks(self._scale(), measure, self._language):
            if tick.label and tick.x > 1:
                painter.drawText(QPointF(tick.x + 2, foot + metrics.ascent()), tick.label)

    def _paint_window(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.chosen_line, 1))
        painter.setBrush(self._theme.chosen)
        painter.drawRoundedRect(self.span_rect(), 4, 4)
