"""Wheel, drag, pinch and keys to verbs of the viewport."""

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from desktop_app.state.viewport import Viewport
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.ui.smooth_motion import SmoothMotion

WHEEL_ZOOM = 1.25  # a notch
KEY_ZOOM = 1.5
_NOTCH = 120.0
_WHEEL_PAN = 0.08  # of the width, a notch
_KEY_PAN = 0.15


# The keys of W, A, S and D on any keyboard, whatever letters are printed on them. macOS gives no such codes.
_SCAN_CODES = {
    "linux": {25: Qt.Key.Key_W, 38: Qt.Key.Key_A, 39: Qt.Key.Key_S, 40: Qt.Key.Key_D},
    "win32": {17: Qt.Key.Key_W, 30: Qt.Key.Key_A, 31: Qt.Key.Key_S, 32: Qt.Key.Key_D},
}


def physical_key(scan_code: int, platform: str) -> Qt.Key | None:
    """Return W, A, S or D where a key lies in their place, else None."""
    return _SCAN_CODES.get(platform, {}).get(scan_code)


class Gestures(QObject):
    """Watches the viewport widget of a scroll area. Clicks that were no drag are told, not handled."""

    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    pointed = Signal(QPointF)
    left = Signal()
    lane_stepped = Signal(int)  # one lane down, or with -1 up
    entered = Signal()
    range_drawn = Signal(float, float)  # from where to where a drag along the ruler goes, in pixels
    range_chosen = Signal()

    def __init__(self, area: QAbstractScrollArea, viewport: Viewport, motion: SmoothMotion) -> None:
        """Take the mouse events of `area`."""
        super().__init__(area)
        self._area = area
        self._viewport = viewport
        self._motion = motion
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self._pressed_start = 0.0
        self.ruler_height = 0.0  # a drag that starts above it draws a range instead of moving the time
        self._keys = self._key_verbs()
        area.viewport().installEventFilter(self)
        area.viewport().setMouseTracking(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is a gesture, pass on the rest."""
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        return super().eventFilter(watched, event)

    def key(self, event: QKeyEvent) -> bool:
        """Handle a key of the axis; return whether it was one. With Alt or Ctrl it belongs to a menu."""
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            return False
        verb = self._keys.get(physical_key(event.nativeScanCode(), sys.platform) or Qt.Key(event.key()))
        if verb is not None:
            verb()
        return verb is not None

    def _key_verbs(self) -> dict[Qt.Key, Callable[[], None]]:
        key, motion = Qt.Key, self._motion
        later, earlier = partial(self._pan_by_key, 1), partial(self._pan_by_key, -1)
        closer, farther = partial(self.zoom_at_middle, KEY_ZOOM), partial(self.zoom_at_middle, 1 / KEY_ZOOM)
        return {
            **dict.fromkeys((key.Key_Left, key.Key_A), earlier),
            **dict.fromkeys((key.Key_Right, key.Key_D), later),
            **dict.fromkeys((key.Key_Plus, key.Key_Equal, key.Key_W), closer),
            **dict.fromkeys((key.Key_Minus, key.Key_S), farther),
            **dict.fromkeys((key.Key_Return, key.Key_Enter), self.entered.emit),
            key.Key_Up: partial(self.lane_stepped.emit, -1),
            key.Key_Down: partial(self.lane_stepped.emit, 1),
            key.Key_Home: lambda: motion.pan(self._viewport.limits.start - motion.target.start),
            key.Key_End: lambda: motion.pan(self._viewport.limits.end - motion.target.end),
        }

    def zoom_at_middle(self, factor: float) -> None:
        """Zoom about the middle of the axis."""
        self._motion.zoom(factor, self._motion.target.middle)

    def _pan_by_key(self, direction: int) -> None:
        self._motion.pan(direction * _KEY_PAN * self._motion.target.days)

    def _day_at(self, x: float) -> float:
        return TimeScale(self._viewport.span, 0, self._width()).to_day(x)

    def _width(self) -> float:
        return float(max(1, self._area.viewport().width()))

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._motion.stop()
        self._viewport.zoom(max(0.2, 1 + event.value()), self._day_at(event.position().x()))
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        modifiers = event.modifiers()
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._motion.zoom(WHEEL_ZOOM ** (angle.y() / _NOTCH), self._day_at(event.position().x()))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() - (angle.y() or angle.x()) // 3)
        elif not pixels.isNull():  # a trackpad moves by itself: no easing on top
            self._motion.stop()
            moved = pixels.x() if abs(pixels.x()) > abs(pixels.y()) else pixels.y()
            self._viewport.pan(-moved * self._viewport.span.days / self._width())
        else:
            notches = (angle.x() or angle.y()) / _NOTCH
            self._motion.pan(-notches * _WHEEL_PAN * self._motion.target.days)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._press(event.position())
            case QEvent.Type.MouseMove:
                self._move(event.position())
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                self._release(event.position())
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                self.double_clicked.emit(event.position())
            case _:
                return False
        return True

    def _press(self, position: QPointF) -> None:
        self._area.setFocus(Qt.FocusReason.MouseFocusReason)
        self._motion.stop()
        self._pressed_at = position
        self._pressed_start = self._viewport.span.start
        self._dragging = False

    def _move(self, position: QPointF) -> None:
        if self._pressed_at is None:
            self.pointed.emit(position)
            return
        moved = position.x() - self._pressed_at.x()
        if not self._dragging and abs(moved) >= QApplication.startDragDistance():
            self._dragging = True
            drawing = Qt.CursorShape.SizeHorCursor if self._is_on_ruler else Qt.CursorShape.ClosedHandCursor
            self._area.viewport().setCursor(drawing)
        if self._dragging and self._is_on_ruler:
            self.range_drawn.emit(*sorted((self._pressed_at.x(), position.x())))
        elif self._dragging:
            span = self._viewport.span
            self._viewport.show(span.moved(self._pressed_start - moved * span.days / self._width() - span.start))

    def _release(self, position: QPointF) -> None:
        was_dragging, pressed, on_ruler = self._dragging, self._pressed_at, self._is_on_ruler
        self._pressed_at, self._dragging = None, False
        self._area.viewport().unsetCursor()
        if pressed is not None and not was_dragging:
            self.clicked.emit(position)
        elif on_ruler:
            self.range_chosen.emit()

    @property
    def _is_on_ruler(self) -> bool:
        return self._pressed_at is not None and self._pressed_at.y() < self.ruler_height
