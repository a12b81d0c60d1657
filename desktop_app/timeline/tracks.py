"""Indicators as tracks under the lanes: yearly values to lines, steps and columns in pixels, clipped to the view."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from desktop_app.domain.entities import IndicatorSeries, IndicatorValue
from desktop_app.timeline.metrics import Metrics, elided
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.timeline.value_scale import ValueScale, scale_of
from desktop_app.timeline.year_axis import YearAxis

PAD = 8.0
SAMPLE = 28.0  # the piece of a line before its name in the legend
_MARGIN = 20.0  # what is drawn beyond both sides of the view
_PLOT_LINES = 5.5
_LINES_A_SUBJECT = 1.5
_ROOM_FOR_DOTS = 9.0
_LEAST_COLUMN = 2.0  # a zero is seen, a gap is not
_COLUMN_SHARE = 0.7  # of the width of a year
_END_GAP = 4.0

Point = tuple[float, float]


class GridLine(NamedTuple):
    """A line across the track at a round value, and the value in words."""

    y: float
    text: str


class Stroke(NamedTuple):
    """A line without a gap in it, from left to right; `subject` is the place of its subject in the series."""

    subject: int
    points: tuple[Point, ...]
    flagged: bool = False


class Dot(NamedTuple):
    """The value of a year as a point. Not `drawn` where there is no room, or where columns or steps show it."""

    year: int
    subject: int
    x: float
    y: float
    flagged: bool
    drawn: bool


class Column(NamedTuple):
    """The value of a year as a bar that stands on zero, or hangs from it."""

    subject: int
    x: float
    y: float
    width: float
    height: float
    flagged: bool


class Label(NamedTuple):
    """A text with the top left corner of its line: a name in the legend, or the letter at the end of a line."""

    subject: int
    x: float
    y: float
    text: str
    width: float


class Track(NamedTuple):
    """One indicator in pixels. Where a track is out of view, only its place and title are filled in.

    `notice` says why nothing is drawn; it is empty where there are values.
    """

    id: str
    title: str
    unit: str
    unit_at: Point
    top: float
    height: float
    plot_top: float
    plot_foot: float
    years: YearAxis
    legend: tuple[Label, ...] = ()
    notice: str = ""
    grid: tuple[GridLine, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dot, ...] = ()
    columns: tuple[Column, ...] = ()
    ends: tuple[Label, ...] = ()
    gaps: tuple[Label, ...] = ()

    def dots_at(self, x: float) -> list[Dot]:
        """Return the values of the year at a pixel."""
        year = self.years.year_at(x)
        return [dot for dot in self.dots if dot.year == year]


class TrackTexts(NamedTuple):
    """How a track words what it writes."""

    number: Callable[[float], str]
    subject: Callable[[str], str]
    no_data: Callable[[int, int], str]  # first and last year of a gap
    words: Callable[[str], str]  # of a series whose values are words, given one of them
    empty: str


class TrackBuilder:
    """Builds the tracks of a frame: all of those in view, and only the places of the others."""

    def __init__(self, metrics: Metrics, texts: TrackTexts) -> None:
        """Take sizes and words."""
        self._metrics = metrics
        self._texts = texts

    def build(
        self, shown: Sequence[IndicatorSeries], scale: TimeScale, top: float, view: tuple[float, float]
    ) -> tuple[Track, ...]:
        """Return one track a series, one under the other from `top`; `view` holds first and last visible pixel."""
        years = YearAxis.of(scale)
        tracks: list[Track] = []
        for series in shown:
            track = self._empty(series, scale.right, top, years)
            top += track.height
            tracks.append(self._filled(track, series, scale) if track.top < view[1] and top > view[0] else track)
        return tuple(tracks)

    def _empty(self, series: IndicatorSeries, width: float, top: float, years: YearAxis) -> Track:
        """Return the place of a track, with title, unit and legend."""
        metrics, indicator = self._metrics, series.indicator
        title = elided(indicator.title.upper(), width - 2 * PAD, lambda text: metrics.measure(text, True))
        unit_at = self._unit_at(title, indicator.unit, width, top)
        unit = elided(indicator.unit, width - unit_at[0] - PAD, lambda text: metrics.measure(text, False))
        legend = self._legend(series, width, unit_at[1] + metrics.header)
        plot_top = max([unit_at[1] + metrics.header, *(label.y + metrics.row for label in legend)]) + metrics.line / 2
        foot = plot_top + metrics.line * max(_PLOT_LINES, _LINES_A_SUBJECT * len(legend))
        height = foot + metrics.line / 2 + metrics.gap - top
        return Track(indicator.id, title, unit, unit_at, top, height, plot_top, foot, years, legend)

    def _unit_at(self, title: str, unit: str, width: float, top: float) -> Point:
        """Return where the unit stands: beside the title, or below it where there is no room."""
        x = PAD + self._metrics.measure(title, True) + 2 * PAD
        fits = x + self._metrics.measure(unit, False) + PAD <= width
        return (x, top) if fits else (PAD, top + self._metrics.header)

    def _legend(self, series: IndicatorSeries, width: float, y: float) -> tuple[Label, ...]:
        """Return the names of the subjects behind their letters, in as many lines as they need."""
        labels, x = [], PAD
        for subject, name in enumerate(series.subjects if len(series.subjects) > 1 else ()):
            text = f"{_letter(subject)}  {self._texts.subject(name)}"
            text_width = self._metrics.measure(text, False)
            if x > PAD and x + SAMPLE + text_width > width - PAD:
                x, y = PAD, y + self._metrics.row
            labels.append(Label(subject, x + SAMPLE, y, text, text_width))
            x += SAMPLE + text_width + 2 * PAD
        return tuple(labels)

    def _filled(self, track: Track, series: IndicatorSeries, time: TimeScale) -> Track:
        """Return a track with its values, or with a sentence where there are none to draw."""
        numbers = [value.value for value in series.values if value.value is not None]
        if series.word or not numbers:
            return track._replace(notice=self._texts.words(series.word) if series.word else self._texts.empty)
        wants_log = series.indicator.drawing == "line-log"
        scale = scale_of(numbers, track.plot_top, track.plot_foot, 1.4 * self._metrics.line, wants_log=wants_log)
        values = _Plot(series, track.years, scale, (time.left - _MARGIN, time.right + _MARGIN)).drawn_on(track)
        grid = tuple(GridLine(scale.to_px(value), self._texts.number(value)) for value in scale.grid())
        return values._replace(grid=grid, ends=self._ends(values, time), gaps=self._gaps(values, series, grid, time))

    def _ends(self, track: Track, time: TimeScale) -> tuple[Label, ...]:
        """Return the letters at the last visible points of several lines, moved apart where they would meet."""
        if not track.legend:
            return ()
        last = {subject: _last_point(track, subject, time) for subject in range(len(track.legend))}
        ends = sorted(((subject, at) for subject, at in last.items() if at is not None), key=lambda end: end[1][1])
        half, width = self._metrics.line / 2, self._metrics.measure("M", True)
        tops = spread([at[1] - half for _, at in ends], 2 * half, track.plot_top - half, track.plot_foot + half)
        return tuple(
            Label(subject, min(at[0] + _END_GAP, time.right - width - _END_GAP), top, _letter(subject), width)
            for (subject, at), top in zip(ends, tops, strict=True)
        )

    def _gaps(
        self, track: Track, series: IndicatorSeries, grid: Sequence[GridLine], time: TimeScale
    ) -> tuple[Label, ...]:
        """Return what is written into the gaps of a single line that are wide enough."""
        if track.legend:
            return ()
        left = time.left + 2 * PAD + max(self._metrics.measure(line.text, False) for line in grid)
        y = (track.plot_top + track.plot_foot - self._metrics.line) / 2
        labels = []
        for before, after in _gap_ends(series.values):
            text = self._texts.no_data(before + 1, after - 1)
            width = self._metrics.measure(text, False)
            start, end = max(track.years.right(before), left), min(track.years.left(after), time.right)
            if end - start >= width + 2 * PAD:
                labels.append(Label(0, (start + end - width) / 2, y, text, width))
        return tuple(labels)


class _Plot(NamedTuple):
    """The values in view on their two axes, drawn as the series asks."""

    series: IndicatorSeries
    years: YearAxis
    scale: ValueScale
    view: tuple[float, float]

    def drawn_on(self, track: Track) -> Track:
        drawing = self.series.indicator.drawing
        runs = list(self._runs())
        dots = tuple(dot for run in runs for dot in self._dots(run, is_line=drawing.startswith("line")))
        if drawing == "bars":
            return track._replace(dots=dots, columns=tuple(self._columns(runs)))
        strokes = map(self._steps, runs) if drawing == "steps" else map(self._line, runs)
        return track._replace(dots=dots, strokes=tuple(self._clipped(stroke for run in strokes for stroke in run)))

    def _runs(self) -> Iterator[list[IndicatorValue]]:
        """Yield the values in view, cut at every gap and between subjects."""
        run: list[IndicatorValue] = []
        for value in self.series.values:
            if not self.years.first <= value.year <= self.years.last or value.value is None:
                continue
            if run and not self._joined(run[-1], value):
                yield run
                run = []
            run.append(value)
        if run:
            yield run

    def _joined(self, one: IndicatorValue, other: IndicatorValue) -> bool:
        """Whether nothing lies between two values: no year, no other subject, no way from zero into a log scale."""
        beside = one.subject == other.subject and other.year == one.year + 1
        return beside and not (self.scale.is_log and (one.value == 0) != (other.value == 0))

    def _subject(self, value: IndicatorValue) -> int:
        return self.series.subjects.index(value.subject)

    def _y(self, value: IndicatorValue) -> float:
        return self.scale.to_px(value.value or 0.0)

    def _dots(self, run: Sequence[IndicatorValue], *, is_line: bool) -> Iterator[Dot]:
        roomy = self.years.width >= _ROOM_FOR_DOTS * len(self.series.subjects)
        for value in run:
            flagged = bool(value.flag)
            drawn = is_line and (roomy or flagged or len(run) == 1)
            middle = self.years.middle(value.year)
            yield Dot(value.year, self._subject(value), middle, self._y(value), flagged, drawn)

    def _line(self, run: Sequence[IndicatorValue]) -> list[Stroke]:
        points = tuple((self.years.middle(value.year), self._y(value)) for value in run)
        return [Stroke(self._subject(run[0]), points)] if len(run) > 1 else []

    def _steps(self, run: Sequence[IndicatorValue]) -> Iterator[Stroke]:
        """Yield one stroke a stretch of like certainty; each begins where the one before it ends."""
        before: tuple[Point, ...] = ()
        for flagged, values in groupby(run, key=lambda value: bool(value.flag)):
            points = before + tuple(point for value in values for point in self._tread(value))
            before = points[-1:]
            yield Stroke(self._subject(run[0]), points, flagged)

    def _tread(self, value: IndicatorValue) -> tuple[Point, Point]:
        y = self._y(value)
        return (self.years.left(value.year), y), (self.years.right(value.year), y)

    def _columns(self, runs: Iterable[Sequence[IndicatorValue]]) -> Iterator[Column]:
        zero, count = self.scale.to_px(0.0), len(self.series.subjects)
        for value in (value for run in runs for value in run):
            left, right = self.years.left(value.year), self.years.right(value.year)
            share = (right - left) * _COLUMN_SHARE / count
            subject, y = self._subject(value), self._y(value)
            x = (left + right) / 2 + (subject - count / 2) * share
            start, end = max(x, self.view[0]), min(x + share, self.view[1])
            if end > start:
                height = max(abs(zero - y), _LEAST_COLUMN)
                top = min(y, zero - height) if y <= zero else zero
                yield Column(subject, start, top, end - start, height, bool(value.flag))

    def _clipped(self, strokes: Iterable[Stroke]) -> Iterator[Stroke]:
        for stroke in strokes:
            points = clipped(stroke.points, *self.view)
            if len(points) > 1:
                yield stroke._replace(points=points)


def clipped(points: Sequence[Point], left: float, right: float) -> tuple[Point, ...]:
    """Return the part between two pixels of a line whose points go from left to right; empty where there is none."""
    kept: list[Point] = []
    for start, end in pairwise(points):
        if end[0] >= left and start[0] <= right:
            piece = (
                start if start[0] >= left else _at(start, end, left),
                end if end[0] <= right else _at(start, end, right),
            )
            kept += piece if not kept else piece[1:]
    return tuple(kept)


def _at(start: Point, end: Point, x: float) -> Point:
    """Return the point of a straight line at a pixel between its ends, which are not one above the other."""
    share = (x - start[0]) / (end[0] - start[0])
    return x, start[1] + share * (end[1] - start[1])


def spread(tops: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Return increasing positions moved so far that each has `distance` to the next and to `high`, none before `low`.

    Where there is no room for that they share what there is evenly.
    """
    distance = min(distance, (high - low) / max(1, len(tops)))
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, placed[-1] + distance if placed else low))
    limit = high
    for index in reversed(range(len(placed))):
        placed[index] = min(placed[index], limit - distance)
        limit = placed[index]
    return placed


def _last_point(track: Track, subject: int, time: TimeScale) -> Point | None:
    """Return the last point of a subject inside the view: the end of a line, or a value that stands alone."""
    lines = (clipped(stroke.points, time.left, time.right) for stroke in track.strokes if stroke.subject == subject)
    ends = [points[-1] for points in lines if points]
    ends += [(dot.x, dot.y) for dot in track.dots if dot.subject == subject and time.left <= dot.x <= time.right]
    return max(ends) if ends else None


def _gap_ends(values: Iterable[IndicatorValue]) -> Iterator[tuple[int, int]]:
    """Yield the years with a value before and after each gap of a series without subjects."""
    years = [value.year for value in values if value.value is not None]
    return ((before, after) for before, after in pairwise(years) if after - before > 1)


def _letter(subject: int) -> str:
    return chr(ord("A") + subject) if subject < 26 else str(subject + 1)
