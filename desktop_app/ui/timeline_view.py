"""The axis: shows the scene of the visible span, and what the pointer is on."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QToolTip, QWidget

from desktop_app.domain.time_span import TimeSpan
from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import Theme, axis_font, metrics_for
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.viewport import Viewport
from desktop_app.timeline.scene import Hit, Scene
from desktop_app.timeline.scene_builder import ENVOYS_LANE, FrameSize, SceneBuilder, Source
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.ui.gestures import Gestures
from desktop_app.ui.look_ahead import LookAhead
from desktop_app.ui.smooth_motion import SmoothMotion
from desktop_app.ui.tool_tip import tool_tip

_HIDDEN_ZOOM = 2.5  # what a click on a count of hidden events zooms in by


class TimelineView(QAbstractScrollArea):
    """Paints one frame from a SceneBuilder; a still frame is painted once and kept while the pointer moves."""

    item_clicked = Signal(str)
    period_opened = Signal(str)
    pointed_at = Signal(float)  # a day under the pointer
    pointer_left = Signal()
    frame_painted = Signal()

    def __init__(
        self,
        source: Source,
        viewport: Viewport,
        lanes: LaneFilter,
        language: str,
        describe: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show `source` in the span of `viewport`, without the hidden lanes; `describe` words tool tips."""
        super().__init__(parent)
        self._source = source
        self._describe = describe
        self._span_state = viewport
        self._lanes = lanes
        self._language = language
        self._scene: Scene | None = None
        self._still: QPixmap | None = None
        self._chosen = ""
        self._chosen_span: TimeSpan | None = None
        self._hovered = ""
        self._cursor_x: float | None = None
        self.motion = SmoothMotion(viewport, self, reduced=self._wants_no_motion())
        self.gestures = Gestures(self, viewport, self.motion)
        self._look_ahead = LookAhead(self._prepare, self)
        self._connect()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))

    def _connect(self) -> None:
        self._span_state.span_changed.connect(self._redraw)
        self._lanes.lanes_changed.connect(self._lanes_changed)
        self.gestures.clicked.connect(self._click)
        self.gestures.double_clicked.connect(self._double_click)
        self.gestures.pointed.connect(self._point)
        self.gestures.left.connect(self._leave)

    def _wants_no_motion(self) -> bool:
        """Whether the system asks for none: Qt passes that on as animations that take no time."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours and sizes; lays everything out again."""
        used = axis_font(font)
        self._builder = SceneBuilder(self._source, metrics_for(used), self._language, self._count_text)
        hints = {ENVOYS_LANE: self.tr("upper row: French in Moscow · lower row: Soviet in Paris")}
        self._painter = ScenePainter(theme, used, self._count_text, hints)
        self._fit_scroll_bar()
        self._redraw()

    def choose(self, item: str, span: TimeSpan | None) -> None:
        """Mark an item that lies in a span, and move so far that it is in view."""
        self._chosen, self._chosen_span = item, span
        if span is not None:
            self.motion.go(self._span_state.reaching(span))
        self.viewport().update()

    @property
    def scene(self) -> Scene:
        """The frame as it is shown."""
        if self._scene is None:
            self._scene = self._builder.build(self._span_state.span, self._frame_size(), self._lanes.hidden)
        return self._scene

    def _frame_size(self) -> FrameSize:
        size = self.viewport().size()
        return FrameSize(max(1, size.width()), max(1, size.height()), self.verticalScrollBar().value())

    def _prepare(self, span: TimeSpan) -> Iterator[None]:
        return self._builder.prepare(self._span_state.allowed(span), self._frame_size(), self._lanes.hidden)

    def paint_to(self, image: QImage) -> None:
        """Paint the frame as shown to an image of the size of the view, at the image's own scale factor."""
        painter = QPainter(image)
        self._painter.paint(painter, self.scene)
        self._paint_overlay(painter)
        painter.end()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, and over it what is chosen or pointed at."""
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._still_frame())
        self._paint_overlay(painter)
        painter.end()
        self.frame_painted.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self._fit_scroll_bar()
        self._redraw()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Look ahead no more."""
        self._look_ahead.stop()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Redraw with the lanes scrolled."""
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of the axis."""
        if not self.gestures.key(event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tool tips."""
        if isinstance(event, QHelpEvent):
            return self._show_tool_tip(event)
        return super().viewportEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Leave room for a few lanes."""
        return QSize(320, 240)

    def _still_frame(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.viewport().size() * ratio
        if self._still is None or self._still.size() != size:
            self._still = QPixmap(size)
            self._still.setDevicePixelRatio(ratio)
            painter = QPainter(self._still)
            self._painter.paint(painter, self.scene)
            painter.end()
            self._look_ahead.shown(self._span_state.span)
        return self._still

    def _paint_overlay(self, painter: QPainter) -> None:
        chosen_x = self._scale().to_px(self._chosen_span.start) if self._chosen_span else None
        self._painter.paint_overlay(painter, self.scene, self._chosen, self._hovered, chosen_x, self._cursor_x)

    def _redraw(self) -> None:
        self._scene = self._still = None
        self.viewport().update()

    def _lanes_changed(self) -> None:
        self._fit_scroll_bar()
        self._redraw()

    def _fit_scroll_bar(self) -> None:
        if not hasattr(self, "_builder"):
            return
        hidden = round(self._builder.content_height(self._lanes.hidden) - self.viewport().height())
        self.verticalScrollBar().setRange(0, max(0, hidden))
        self.verticalScrollBar().setPageStep(self.viewport().height())

    def _scale(self) -> TimeScale:
        return TimeScale(self._span_state.span, 0, max(1, self.viewport().width()))

    def _hit(self, position: QPointF) -> Hit | None:
        return self.scene.item_at(position.x(), position.y())

    def _click(self, position: QPointF) -> None:
        hit = self._hit(position)
        if hit is None:
            return
        if hit.item:
            self.item_clicked.emit(hit.item)
        else:
            self.motion.zoom(_HIDDEN_ZOOM, self._scale().to_day(hit.hidden_x))

    def _double_click(self, position: QPointF) -> None:
        hit = self._hit(position)
        if hit is not None and hit.item:
            self.period_opened.emit(hit.item)
        else:
            self.motion.zoom(_HIDDEN_ZOOM, self._scale().to_day(position.x()))

    def _point(self, position: QPointF) -> None:
        hit = self._hit(position)
        self._hovered = hit.item if hit else ""
        self._cursor_x = position.x()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
        self.pointed_at.emit(self._scale().to_day(position.x()))
        self.viewport().update()

    def _leave(self) -> None:
        self._hovered, self._cursor_x = "", None
        self.pointer_left.emit()
        self.viewport().update()

    def _show_tool_tip(self, event: QHelpEvent) -> bool:
        hit = self._hit(QPointF(event.pos()))
        text = self._tool_tip_text(hit) if hit else ""
        QToolTip.showText(event.globalPos(), tool_tip(text), self.viewport())
        return True

    def _tool_tip_text(self, hit: Hit) -> str:
        if hit.item:
            return self._describe(hit.item)
        return self.tr("Events without a label here; click to zoom in")

    def _count_text(self, count: int) -> str:
        return self.tr("+%n more", "", count)
