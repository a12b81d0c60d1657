"""Bars that hold their own label, kept readable while any part of the bar is in view: periods and terms."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop_app.domain.entities import Period, Term
from desktop_app.timeline.marks import Mark, mark_of
from desktop_app.timeline.metrics import Metrics, elided
from desktop_app.timeline.time_scale import TimeScale

_LEAST_LABEL = 14.0
_PAD = 5.0
_BESIDE = 0.28  # of the height of a row: a term that runs beside another
_SLIM = 0.35  # of the height of a bar: a row of a collapsed lane
BAND_LEVELS = 2
SENDING_ROWS = ("FR", "SU")
_PARTICLES = ("de", "du", "des", "von", "le", "la")


class Bar(NamedTuple):
    """A bar in pixels. Its certain part goes from `solid_x` for `solid_width`; `slim` ones lie over another."""

    id: str
    x: float
    y: float
    width: float
    height: float
    solid_x: float
    solid_width: float
    label: str
    label_x: float
    tint: int
    fades_in: bool = False
    fades_out: bool = False
    slim: bool = False


def period_bars(periods: Iterable[Period], scale: TimeScale, top: float, metrics: Metrics) -> list[Bar]:
    """Return the bars of the periods of the first two levels, one level under the other."""
    bars, tints = [], [0] * BAND_LEVELS
    for period in periods:
        if period.level < BAND_LEVELS:
            tints[period.level] += 1
            y = top + period.level * (metrics.bar + 1)
            mark = mark_of(period.date)
            texts = (period.title, period.label)
            bar = _bar(period.id, mark, scale, y, metrics.bar)
            tint = tints[period.level] - 1 if period.level else -1
            stretch = (mark.solid_first, mark.solid_last)
            if _in_view(bar, scale):
                bars.append(_labelled(bar, stretch, texts, scale, metrics, bold=tint < 0)._replace(tint=tint))
    return bars


class _TermBar(NamedTuple):
    """What of a term stays the same from frame to frame."""

    id: str
    row: int
    mark: Mark
    texts: tuple[str, str]  # the name, and a short one
    stretch: tuple[float, float]  # days in which the name can stand
    beside: bool


class TermBars:
    """The bars of the envoys: one row a country, a term that runs beside another drawn slim over it."""

    def __init__(self, terms: Sequence[Term]) -> None:
        """Find once which terms run beside another. A vacancy is the gap that it leaves."""
        terms = [term for term in terms if not term.is_vacancy]
        slim = {term.id for term in terms if _beside(term, terms)}
        wide = [term for term in terms if term.id not in slim]
        self._terms = [
            _TermBar(term.id, SENDING_ROWS.index(term.sending), mark_of(term.date), (term.name, surname(term.name)),
                     _own_stretch(term, wide), beside=term.id in slim)
            for term in terms
        ]  # fmt: skip

    def bars(self, scale: TimeScale, top: float, metrics: Metrics, *, slim: bool = False) -> list[Bar]:
        """Return the bars in view, those beside another last; all `slim` and without names in a collapsed lane."""
        bars = []
        full = _row_height(metrics, slim=slim)
        for term in self._terms:
            if term.mark.first >= scale.span.end or term.mark.last <= scale.span.start:
                continue
            height = full * _BESIDE if term.beside else full
            y = top + term.row * (full + metrics.gap) + full - height
            bar = _bar(term.id, term.mark, scale, y, height)
            texts = () if term.beside or slim else term.texts
            bars.append(_labelled(bar, term.stretch, texts, scale, metrics)._replace(tint=term.row, slim=term.beside))
        return sorted(bars, key=lambda bar: bar.slim)


def terms_height(metrics: Metrics, *, slim: bool) -> float:
    """Return the height of the rows of all terms."""
    return len(SENDING_ROWS) * (_row_height(metrics, slim=slim) + metrics.gap)


def _row_height(metrics: Metrics, *, slim: bool) -> float:
    return round(metrics.bar * _SLIM) if slim else metrics.bar


def surname(name: str) -> str:
    """Return the last part of a name, with the particle before it: ``de Leusse``."""
    words = name.split()
    start = len(words) - 1
    while start > 0 and words[start - 1] in _PARTICLES:
        start -= 1
    return " ".join(words[start:])


def _beside(term: Term, terms: Sequence[Term]) -> bool:
    """Whether a term lies inside what another, longer or better accredited one surely covers."""
    return any(_covers(other, term) for other in terms if other is not term and other.sending == term.sending)


def _covers(other: Term, term: Term) -> bool:
    if (term.role == "unofficial") > (other.role == "unofficial"):
        return other.date.first_day <= term.date.last_day and term.date.first_day <= other.date.last_day
    start, end = other.date.start, other.date.end
    if start is None or end is None or other.role == "unofficial":
        return False
    return start.latest < term.date.first_day and term.date.last_day < end.earliest


def _own_stretch(term: Term, terms: Sequence[Term]) -> tuple[float, float]:
    """Return the days of a term that no neighbour's doubt reaches into: where its name can stand."""
    first, last = float(term.date.first_day), float(term.date.last_day + 1)
    for other in terms:
        if other.sending == term.sending and other is not term:
            other_first, other_last = other.date.first_day, other.date.last_day + 1
            if other_first <= term.date.first_day and other_last > first:
                first = other_last
            elif other_first > term.date.first_day:
                last = min(last, other_first)
    return first, last


def _bar(id_: str, mark: Mark, scale: TimeScale, y: float, height: float) -> Bar:
    x, right = scale.to_px(mark.first), scale.to_px(mark.last)
    solid_x, solid_right = scale.to_px(mark.solid_first), scale.to_px(mark.solid_last)
    return Bar(id_, x, y, right - x, height, solid_x, solid_right - solid_x, "", x, 0, mark.fades_in, mark.fades_out)


def _labelled(
    bar: Bar,
    stretch: tuple[float, float],
    texts: Sequence[str],
    scale: TimeScale,
    metrics: Metrics,
    *,
    bold: bool = False,
) -> Bar:
    """Write the first of `texts` that has room into the visible part of a stretch of days."""
    label_x = max(scale.to_px(stretch[0]), scale.left) + _PAD
    room = min(scale.to_px(stretch[1]), scale.right) - label_x - _PAD
    label = _fitting(texts, room, lambda text: metrics.measure(text, bold))
    return bar._replace(label=label, label_x=label_x)


def _fitting(texts: Sequence[str], room: float, measure: Callable[[str], float]) -> str:
    """Return the first text that fits, or the last one cut to the room."""
    if not texts or room < _LEAST_LABEL:
        return ""
    return next((text for text in texts if measure(text) <= room), None) or elided(texts[-1], room, measure)


def _in_view(bar: Bar, scale: TimeScale) -> bool:
    return bar.x < scale.right and bar.x + bar.width > scale.left
