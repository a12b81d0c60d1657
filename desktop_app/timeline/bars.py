"""Bars that hold their own label, kept readable while any part of the bar is in view: periods and terms."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop_app.domain.entities import Period, Term
from desktop_app.timeline.marks import Mark, mark_of
from desktop_app.timeline.metrics import Metrics, elided
from desktop_app.timeline.time_scale import TimeScale

_LEAST_LABEL = 14.0
_PAD = 5.0
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
            bar = _bar(period.id, mark, scale, y, metrics.bar, texts, metrics, bold=period.level == 0)
            bars.append(bar._replace(tint=tints[period.level] - 1 if period.level else -1))
    return [bar for bar in bars if _in_view(bar, scale)]


class TermBars:
    """The bars of the envoys: one row a country, a term that runs beside another drawn slim over it."""

    def __init__(self, terms: Sequence[Term]) -> None:
        """Find once which terms run beside another."""
        self._terms = [(term, mark_of(term.date), _beside(term, terms)) for term in terms]

    def bars(self, scale: TimeScale, top: float, metrics: Metrics) -> list[Bar]:
        """Return the bars in view, slim ones last."""
        bars = []
        for term, mark, slim in self._terms:
            row = SENDING_ROWS.index(term.sending)
            height = metrics.bar * 0.45 if slim else metrics.bar
            y = top + row * (metrics.bar + metrics.gap) + (metrics.bar - height if slim else 0.0)
            texts = () if slim else (term.name, surname(term.name))
            bar = _bar(term.id, mark, scale, y, height, texts, metrics, bold=False)
            bars.append(bar._replace(tint=row, slim=slim))
        return sorted((bar for bar in bars if _in_view(bar, scale)), key=lambda bar: bar.slim)


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


def _bar(
    id_: str,
    mark: Mark,
    scale: TimeScale,
    y: float,
    height: float,
    texts: Sequence[str],
    metrics: Metrics,
    *,
    bold: bool,
) -> Bar:
    x, right = scale.to_px(mark.first), scale.to_px(mark.last)
    solid_x, solid_right = scale.to_px(mark.solid_first), scale.to_px(mark.solid_last)
    label_x = max(x, scale.left) + _PAD
    room = min(right, scale.right) - label_x - _PAD
    label = _fitting(texts, room, lambda text: metrics.measure(text, bold))
    return Bar(
        id_,
        x,
        y,
        right - x,
        height,
        solid_x,
        solid_right - solid_x,
        label,
        label_x,
        0,
        mark.fades_in,
        mark.fades_out,
    )


def _fitting(texts: Sequence[str], room: float, measure: Callable[[str], float]) -> str:
    """Return the first text that fits, or the last one cut to the room."""
    if not texts or room < _LEAST_LABEL:
        return ""
    return next((text for text in texts if measure(text) <= room), None) or elided(texts[-1], room, measure)


def _in_view(bar: Bar, scale: TimeScale) -> bool:
    return bar.x < scale.right and bar.x + bar.width > scale.left
