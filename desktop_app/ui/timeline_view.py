"""The axis: shows the scene of the visible span, and what the pointer is on."""

import math
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QToolTip, QWidget

from desktop_app.domain.date_words import day_in_words
from desktop_app.domain.entities import AxisEntry, EventLink
from desktop_app.domain.entities import Hit as Found
from desktop_app.domain.time_span import TimeSpan
from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import Theme, axis_font, metrics_for
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.viewport import Viewport
from desktop_app.timeline.link_curves import link_curves
from desktop_app.timeline.scene import Hit, LaneStrip, Overlay, Scene
from desktop_app.timeline.scene_builder import ENVOYS_LANE, FrameSize, SceneBuilder, Source
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.ui.gestures import Gestures
from desktop_app.ui.indicator_tracks import IndicatorTracks
from desktop_app.ui.lane_control import LaneControl
from desktop_app.ui.look_ahead import LookAhead
from desktop_app.ui.smooth_motion import SmoothMotion
from desktop_app.ui.tool_tip import tool_tip

_HIDDEN_ZOOM = 2.5  # what a click on a count of hidden events zooms by


class TimelineView(QAbstractScrollArea):
    """Paints one frame from a SceneBuilder; a still frame is painted once and kept while the pointer moves."""

    item_clicked = Signal(str)
    period_opened = Signal(str)
    pointed_at = Signal(float)  # a day under the pointer
    pointer_left = Signal()
    day_asked = Signal(int)  # the day on which somebody wants to know who was in post
    range_chosen = Signal(int, int)  # the first and the last day of a span drawn on the ruler
    frame_painted = Signal()

    def __init__(
        self,
        source: Source,
        viewport: Viewport,
        lanes: LaneFilter,
        language: str,
        describe: Callable[[str], str],
        tracks: IndicatorTracks,
        parent: QWidget | None = None,
    ) -> None:
        """Show `source` in the span of `viewport`, without the hidden lanes, and under them the `tracks`.

        `describe` words tool tips of items.
        """
        super().__init__(parent)
        self._canvas = QWidget()  # kept: to wrap one that Qt made takes PySide 11 ms, as it tries all kinds of widget
        self.setViewport(self._canvas)
        self._source = source
        self._describe = describe
        self._tracks = tracks
        self._span_state = viewport
        self._lanes = lanes
        self._language = language
        self._scene: Scene | None = None
        self._still = QPixmap()
        self._still_is_old = True
        self._chosen = ""
        self._links: Sequence[EventLink] = ()
        self._entry: AxisEntry | None = None  # of what is chosen
        self._range: TimeSpan | None = None  # drawn on the ruler, or chosen
        self._chosen_span: TimeSpan | None = None
        self._hovered = ""
        self._found: dict[str, int] = {}  # what a search shows, and the day on which it starts
        self._cursor_x: float | None = None
        self.motion = SmoothMotion(viewport, self, self._wants_no_motion)
        self.gestures = Gestures(self, viewport, self.motion)
        self.lane_control = LaneControl(source.lanes, lanes, self)
        self._look_ahead = LookAhead(self._prepare, self)
        self._connect()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))

    def _connect(self) -> None:
        self._span_state.span_changed.connect(self._redraw)
        self._lanes.lanes_changed.connect(self._lanes_changed)
        self._tracks.shown.indicators_changed.connect(self._lanes_changed)
        self._tracks.shown.indicator_added.connect(self.reveal_track)
        self.gestures.clicked.connect(self._click)
        self.gestures.double_clicked.connect(self._double_click)
        self.gestures.pointed.connect(self._point)
        self.gestures.left.connect(self._leave)
        self.gestures.lane_stepped.connect(self.lane_control.step)
        self.gestures.entered.connect(self._enter)
        self.gestures.range_drawn.connect(self._draw_range)
        self.gestures.range_chosen.connect(self._choose_range)
        self.lane_control.current_changed.connect(self._show_lane)

    def _wants_no_motion(self) -> bool:
        """Whether the system asks for none: Qt passes that on as animations that take no time."""
        from PySide6.QtWidgets import QStyle  # takes a while to load, and nothing moves before the first frame

        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take colours and sizes; lays everything out again."""
        used = axis_font(font)
        self._metrics = metrics_for(used)
        self._tracks.set_metrics(self._metrics)
        hints = {ENVOYS_LANE: self.tr("upper row: French in Moscow · lower row: Soviet in Paris")}
        self._painter = ScenePainter(theme, used, self._count_text, hints)
        self._lay_out_anew()

    def stop(self) -> None:
        """Move no more, and lay out nothing ahead: what is read from may be closed."""
        self.motion.stop()
        self._look_ahead.stop()

    def set_source(self, source: Source) -> None:
        """Show other facts: what is left after a filter, or everything again."""
        if source is not self._source:
            self._source = source
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._look_ahead.stop()  # it may read what is about to be closed
        source = self._source
        self._builder = SceneBuilder(source, self._metrics, self._language, self._count_text)
        self.lane_control.set_lanes(source.lanes)
        self._lanes_changed()

    def show_found(self, hits: Sequence[Found]) -> None:
        """Mark what a search shows; nothing marks nothing any more."""
        self._found = {hit.id: hit.date.first_day for hit in hits if hit.date}
        self.viewport().update()

    def choose(self, item: str, span: TimeSpan | None, links: Sequence[EventLink] = ()) -> None:
        """Mark an item that lies in a span, draw its links, and move so far that it is in view."""
        self._chosen, self._chosen_span, self._links = item, span, links
        self._entry = self._source.entry(item)
        self._range = span if item.startswith("range:") else None
        if item in self._tracks.shown.shown:
            self._chosen_span = None  # a track is marked as a whole, and stands still in time
            self.reveal_track(item)
        elif span is not None:
            self.motion.go(self._span_state.reaching(span))
        self.viewport().update()

    @property
    def pointed_day(self) -> int | None:
        """The day under the pointer (a Julian day number), or None where it is elsewhere."""
        return None if self._cursor_x is None else math.floor(self._scale().to_day(self._cursor_x))

    @property
    def scene(self) -> Scene:
        """The frame as it is shown."""
        if self._scene is None:
            frame = self._frame_size()
            self.gestures.ruler_height = self._builder.ruler_height
            lanes = self._builder.build(self._span_state.span, frame, self._lanes.arrangement)
            self._scene = self._tracks.under(lanes, self._span_state.span, frame.scroll)
        return self._scene

    def _frame_size(self) -> FrameSize:
        size = self.viewport().size()
        return FrameSize(max(1, size.width()), max(1, size.height()), self.verticalScrollBar().value())

    def _prepare(self, span: TimeSpan) -> Iterator[None]:
        return self._builder.prepare(self._span_state.allowed(span), self._frame_size(), self._lanes.arrangement)

    def paint_to(self, image: QImage) -> None:
        """Paint the frame as shown to an image of the size of the view, at the image's own scale factor."""
        painter = QPainter(image)
        self.paint_on(painter)
        painter.end()

    def paint_on(self, painter: QPainter) -> None:
        """Paint the frame as shown, at the size of the view."""
        self._painter.paint(painter, self.scene)
        self._paint_overlay(painter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, and over it what is chosen or pointed at."""
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._still_frame())
        self._paint_overlay(painter)
        painter.end()
        self.frame_painted.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self._lanes_changed()

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be asked of the day under the pointer, and done with the lane."""
        lane = self.scene.lane_at(event.y())
        menu = QMenu(self)
        self._add_day(menu, math.floor(self._scale().to_day(event.x())))
        if lane is not None:
            self.lane_control.choose(lane.id)
            menu.addSeparator()
            menu.addActions(self.lane_control.menu(lane.id, menu).actions())
        menu.exec(event.globalPos())

    def _add_day(self, menu: QMenu, day: int) -> None:
        text = self.tr("Who was in post on {0}?").format(day_in_words(day, self._language))
        menu.addAction(text).triggered.connect(lambda _checked=False: self.day_asked.emit(day))

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
        if self._still.size() != size:  # kept from frame to frame: a new one costs more than the painting of its ground
            self._still = QPixmap(size)
            self._still.setDevicePixelRatio(ratio)
            self._still_is_old = True
        if self._still_is_old:
            self._still_is_old = False
            painter = QPainter(self._still)
            self._painter.paint(painter, self.scene)
            painter.end()
            self._look_ahead.shown(self._span_state.span)
        return self._still

    def _paint_overlay(self, painter: QPainter) -> None:
        scale = self._scale()
        marked = self._chosen_span if self._chosen_span is not None and self._range is None else None
        drawn = (scale.to_px(self._range.start), scale.to_px(self._range.end)) if self._range else None
        overlay = Overlay(
            self._chosen,
            self._hovered,
            scale.to_px(marked.start) if marked else None,
            self._cursor_x,
            self.lane_control.current,
            drawn,
            frozenset(self._found),
            tuple(x for day in self._found.values() if 0 <= (x := scale.to_px(day)) <= self.scene.width),
            self._entry and self._builder.box_at_foot(self._entry, self.scene, self._span_state.span),
        )
        curves = link_curves(self._links, self.scene, scale)
        self._painter.paint_overlay(painter, self.scene, overlay, curves)

    def _redraw(self) -> None:
        self._scene = None
        self._still_is_old = True
        self.viewport().update()

    def _lanes_changed(self) -> None:
        self._redraw()
        self._fit_scroll_bar()

    def reveal_track(self, item: str) -> None:
        """Scroll so far that a track is in view."""
        track, bar = self.scene.track_of(item), self.verticalScrollBar()
        if track is not None:
            below = track.top + track.height - self.viewport().height()
            above = track.top - self.scene.header_height
            bar.setValue(bar.value() + round(max(0.0, below) or min(0.0, above)))

    def _fit_scroll_bar(self) -> None:
        if not hasattr(self, "_builder"):
            return
        height = self._builder.content_height(self._lanes.arrangement)
        if self._tracks.shown.shown:  # they stand under lanes as high as this window makes them
            height = max(height, self.scene.content_height)
        hidden = round(height - self.viewport().height())
        self.verticalScrollBar().setRange(0, max(0, hidden))
        self.verticalScrollBar().setPageStep(self.viewport().height())

    def _scale(self) -> TimeScale:
        return TimeScale(self._span_state.span, 0, max(1, self.viewport().width()))

    def _hit(self, position: QPointF) -> Hit | None:
        return self.scene.item_at(position.x(), position.y())

    def _draw_range(self, left: float, right: float) -> None:
        """Show the whole days that a drag along the ruler touches."""
        scale = self._scale()
        self._range = TimeSpan.of_days(math.floor(scale.to_day(left)), math.ceil(scale.to_day(right)) - 1)
        self.pointed_at.emit(scale.to_day(right))
        self.viewport().update()

    def _choose_range(self) -> None:
        if self._range is not None:
            self.range_chosen.emit(round(self._range.start), round(self._range.end) - 1)

    def with_lane(self, act: Callable[[str], None]) -> None:
        """Do something with the lane of the keys, or where there is none, with that of the chosen event."""
        box = self.scene.box_of(self._chosen)
        lane = self.lane_control.current or (self.scene.lanes[box.lane].id if box else "")
        if lane:
            act(lane)

    def _enter(self) -> None:
        if item := self.scene.middle_of(self.lane_control.current):
            self.item_clicked.emit(item)

    def _show_lane(self) -> None:
        """Scroll so far that the lane of the keys is in view."""
        lane = next((lane for lane in self.scene.lanes if lane.id == self.lane_control.current), None)
        bar = self.verticalScrollBar()
        if lane is not None and not lane.pinned:
            below = lane.top + lane.height - self.scene.height
            bar.setValue(round(bar.value() + max(0.0, below) + min(0.0, lane.top - self.scene.edge)))
        self.viewport().update()

    def _click(self, position: QPointF) -> None:
        if named := self.scene.named_at(position.x(), position.y()):
            self.lane_control.choose(named)
            self.lane_control.toggle_collapsed(named)
            return
        hit = self._hit(position)
        if hit is None:
            return
        if hit.item:
            self.item_clicked.emit(hit.item)
        else:
            self.motion.zoom(1 / _HIDDEN_ZOOM if hit.outwards else _HIDDEN_ZOOM, self._scale().to_day(hit.hidden_x))

    def _double_click(self, position: QPointF) -> None:
        hit = self._hit(position)
        if hit is not None and hit.item:
            self.period_opened.emit(hit.item)
        else:
            self.motion.zoom(_HIDDEN_ZOOM, self._scale().to_day(position.x()))

    def _point(self, position: QPointF) -> None:
        hit = self._hit(position)
        can_click = hit or self.scene.named_at(position.x(), position.y())
        self._hovered = hit.item if hit else ""
        self._cursor_x = position.x()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can_click else Qt.CursorShape.ArrowCursor)
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
        if hit.year is not None:
            return self._tracks.reading(hit.item, hit.year)
        if hit.item:
            return self._describe(hit.item)
        if hit.outwards:
            return self.tr("They began before and are longer than the window; click to zoom out")
        return self.tr("Events without a label here; click to zoom in")

    def _count_text(self, lane: LaneStrip) -> str:
        return self.tr("+%Ln ongoing", "", lane.hidden) if lane.has_ongoing else self.tr("+%Ln more", "", lane.hidden)
