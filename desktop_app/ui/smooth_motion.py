"""Eased motion from one span to another, always on the way that keeps one instant in its place."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from desktop_app.domain.time_span import TimeSpan
from desktop_app.state.viewport import Viewport

DURATION_MS = 150


class SmoothMotion(QObject):
    """Moves a viewport to a target. A new target takes over from where the old motion is."""

    def __init__(
        self, viewport: Viewport, parent: QObject | None = None, wants_none: Callable[[], bool] = lambda: False
    ) -> None:
        """Jump instead of moving where somebody `wants_none`, which is asked before the first motion."""
        super().__init__(parent)
        self._viewport = viewport
        self._start = self._target = viewport.span
        self._wants_none = wants_none
        self._reduced: bool | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._advance)

    @property
    def target(self) -> TimeSpan:
        """Where the viewport is going, or is."""
        moving = self._animation.state() == QVariantAnimation.State.Running
        return self._target if moving else self._viewport.span

    def set_reduced(self, *, reduced: bool) -> None:
        """Jump instead of moving, or move again."""
        self._animation.stop()
        self._reduced = reduced

    def go(self, span: TimeSpan) -> None:
        """Move to a span."""
        target = self._viewport.allowed(span)
        self._animation.stop()
        if self._reduced is None:
            self._reduced = self._wants_none()
        if self._reduced:
            self._viewport.show(target)
            return
        self._start, self._target = self._viewport.span, target
        self._animation.start()

    def zoom(self, factor: float, about: float) -> None:
        """Zoom about an instant that stays where it is."""
        self.go(self._viewport.zoomed(self.target, factor, about))

    def pan(self, days: float) -> None:
        """Move by some days."""
        self.go(self.target.moved(days))

    def stop(self) -> None:
        """Stay where the motion is now."""
        self._animation.stop()

    def _advance(self, progress: float) -> None:
        self._viewport.show(self._target if progress >= 1.0 else between(self._start, self._target, progress))


def between(start: TimeSpan, end: TimeSpan, progress: float) -> TimeSpan:
    """Return a span on the way: lengths change by equal ratios, about the instant that both show at one place."""
    days = start.days ** (1 - progress) * end.days**progress
    if abs(end.days - start.days) < 1e-9 * start.days:
        return start.moved((end.start - start.start) * progress)
    # The share s of the width with start.start + s * start.days == end.start + s * end.days stays in its place.
    share = (end.start - start.start) / (start.days - end.days)
    first = start.start + share * (start.days - days)
    return TimeSpan(first, first + days)
