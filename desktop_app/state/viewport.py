"""Which span of time is visible."""

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.time_span import TimeSpan

SHORTEST_DAYS = 1.0
_GUTTER = 0.02  # of the whole span, free at both ends


class Viewport(QObject):
    """The one owner of the visible span. Requests are verbs; what came of them is a signal."""

    span_changed = Signal(object)  # TimeSpan

    def __init__(self, extent: TimeSpan, parent: QObject | None = None) -> None:
        """Show all of `extent`."""
        super().__init__(parent)
        self._limits = extent.grown(_GUTTER)
        self._span = self._limits

    @property
    def span(self) -> TimeSpan:
        """What is visible."""
        return self._span

    @property
    def limits(self) -> TimeSpan:
        """What can be visible at most."""
        return self._limits

    def show(self, span: TimeSpan) -> None:
        """Show a span, or the nearest one inside the limits."""
        allowed = self.allowed(span)
        if allowed != self._span:
            self._span = allowed
            self.span_changed.emit(allowed)

    def pan(self, days: float) -> None:
        """Move to later days, or earlier where negative."""
        self.show(self._span.moved(days))

    def zoom(self, factor: float, about: float) -> None:
        """Show a span `factor` times shorter around an instant that stays where it is."""
        self.show(self.zoomed(self._span, factor, about))

    def zoomed(self, span: TimeSpan, factor: float, about: float) -> TimeSpan:
        """Return a span zoomed about an instant, no shorter than a day and inside the limits."""
        factor = min(factor, span.days / SHORTEST_DAYS)
        return self.allowed(span.zoomed(factor, about))

    def allowed(self, span: TimeSpan) -> TimeSpan:
        """Return the nearest span that may be visible."""
        if span.days < SHORTEST_DAYS:
            span = TimeSpan(span.middle - SHORTEST_DAYS / 2, span.middle + SHORTEST_DAYS / 2)
        return span.clamped(self._limits)

    def around(self, span: TimeSpan) -> TimeSpan:
        """Return the span to show so that `span` is in it with room on both sides."""
        least = max(span.days, 30.0)
        middle = span.middle
        return self.allowed(TimeSpan(middle - least / 2, middle + least / 2).grown(0.25))

    def reaching(self, span: TimeSpan) -> TimeSpan:
        """Return the visible span moved, without zooming, so far that `span` or its start is in view."""
        if self._span.contains(span):
            return self._span
        return self.allowed(self._span.moved(span.start + min(span.days, self._span.days) / 2 - self._span.middle))
