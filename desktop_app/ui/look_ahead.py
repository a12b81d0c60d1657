"""Lays out in idle moments what the next frames will show, so that none of them has to wait for it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.time_span import TimeSpan

_SLICE_SECONDS = 0.002  # between two looks at whether there is something better to do
_HALF_STEP = 2**0.5
_STILL = 1e-9  # of a length

Prepare = Callable[[TimeSpan], Iterator[None]]


class LookAhead(QObject):
    """Guesses where a motion goes and prepares that in small pieces while no event waits."""

    def __init__(self, prepare: Prepare, parent: QObject) -> None:
        """`prepare` does the work for a span, as an iterator that yields after each small piece."""
        super().__init__(parent)
        self._prepare = prepare
        self._span: TimeSpan | None = None
        self._pieces: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def shown(self, span: TimeSpan) -> None:
        """Start anew from a span that has just been painted."""
        spans = likely_spans(self._span or span, span)
        self._span = span
        self._pieces = chain.from_iterable(map(self._prepare, spans))
        self._timer.start()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def _work(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        for _ in self._pieces:
            if perf_counter() > end:
                return
        self._timer.stop()


def likely_spans(before: TimeSpan, now: TimeSpan) -> Iterable[TimeSpan]:
    """Return the spans that may follow, the likeliest first: on in the direction of the motion, then the other ways."""
    if abs(now.days - before.days) > _STILL * now.days:
        share = (now.start - before.start) / (before.days - now.days)  # of the width, where an instant stays
        about = now.start + share * now.days
        factor = _HALF_STEP if now.days < before.days else 1 / _HALF_STEP
        return [now.zoomed(power, about) for power in (factor, factor**2, 1 / factor)]
    days = now.days if now.start >= before.start else -now.days
    moved = [now.moved(days), now.moved(-days)]
    zoomed = [now.zoomed(factor, now.middle) for factor in (_HALF_STEP, 1 / _HALF_STEP)]
    return [*moved, *zoomed] if now.start != before.start else [*zoomed, *moved]
