"""Puts a frame together: from a span, a size and what the edition holds there, to a Scene."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.entities import AxisEntry, Lane, Period, Term
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.bars import BAND_LEVELS, SENDING_ROWS, Bar, TermBars, period_bars
from desktop_app.timeline.lane_heights import allot_rows, lane_height
from desktop_app.timeline.lane_layout import (
    GAP_PIXELS,
    MARK_PIXELS,
    PAD_PIXELS,
    LaneLayout,
    LayoutStep,
    Placed,
)
from desktop_app.timeline.level_of_detail import step_with_enough
from desktop_app.timeline.marks import Shape
from desktop_app.timeline.metrics import Metrics
from desktop_app.timeline.rug import Densities, Rug
from desktop_app.timeline.scene import Box, LaneStrip, Scene
from desktop_app.timeline.ticks import ruler_ticks
from desktop_app.timeline.time_scale import TimeScale

ENVOYS_LANE = "lane:envoys"
_SCALE_TOLERANCE = 1e-6

Entries = dict[str, list[AxisEntry]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a frame's facts come from. Days are whole Julian day numbers, both ends inclusive."""

    lanes: Sequence[Lane]
    periods: Sequence[Period]
    terms: Sequence[Term]
    entries: Callable[[int, int, int, int], list[AxisEntry]]  # first day, last day, zoom step, step with room
    counts: Callable[[int, int], dict[str, int]]  # first day, last day -> events by lane
    densities: Densities


@dataclass(frozen=True, slots=True)
class FrameSize:
    """The pixels of a frame, and how far its lanes are scrolled."""

    width: float
    height: float
    scroll: float = 0.0


class SceneBuilder:
    """Builds scenes of one edition. What it laid out is kept by zoom step, so a pan costs only what it shows."""

    def __init__(
        self,
        source: Source,
        metrics: Metrics,
        language: str = "en",
        count_text: Callable[[int], str] = "+{}".format,
    ) -> None:
        """Lay out nothing yet. `count_text` words the count of hidden events."""
        self._source = source
        self._metrics = metrics
        self._language = language
        self._count_text = count_text
        self._terms = TermBars(source.terms)
        self._entries = lru_cache(maxsize=128)(self._entries_by_lane)
        self._layout = lru_cache(maxsize=256)(self._lane_layout)
        self._allotted = lru_cache(maxsize=8)(lambda events, room: allot_rows(dict(events), room, metrics))
        self._counts = lru_cache(maxsize=8)(source.counts)
        self._rug = Rug(source.densities)

    def build(self, span: TimeSpan, size: FrameSize, hidden_lanes: frozenset[str] = frozenset()) -> Scene:
        """Return the frame that shows a span."""
        scale = TimeScale(span, 0.0, size.width)
        metrics, header = self._metrics, self._header
        lanes = self._shown(hidden_lanes)
        rows = self._rows(lanes, size.height - header)
        strips, terms, boxes = self._lanes(lanes, rows, scale, header - size.scroll)
        bottom = strips[-1].top + strips[-1].height if strips else header
        return Scene(
            size.width,
            size.height,
            header,
            metrics.row,
            bottom + size.scroll,
            tuple(ruler_ticks(scale, metrics.measure, self._language)),
            tuple(period_bars(self._source.periods, scale, metrics.ruler, metrics)),
            tuple(terms),
            tuple(strips),
            tuple(boxes),
            {strip.id: self._count_box(strip, size.width) for strip in strips if strip.hidden},
        )

    def prepare(self, span: TimeSpan, size: FrameSize, hidden_lanes: frozenset[str]) -> Iterator[None]:
        """Do in small pieces, with a pause after each, most of what the frame of a span will need."""
        scale = TimeScale(span, 0.0, size.width)
        rows = self._rows(self._shown(hidden_lanes), size.height - self._header)
        most_rows = max(rows.values(), default=1)
        step = _layout_step(scale)
        for lane, count in rows.items():
            layout = self._layout(lane, step, count, most_rows)
            for index in _tiles(scale, step):
                yield from layout.prepare(index)
        self._rug.prepare(scale)
        yield

    @property
    def _header(self) -> float:
        """The height of the ruler and the bands of the periods."""
        metrics = self._metrics
        return metrics.ruler + BAND_LEVELS * (metrics.bar + 1) + metrics.gap

    def _shown(self, hidden_lanes: frozenset[str]) -> list[Lane]:
        return [lane for lane in self._source.lanes if lane.id not in hidden_lanes]

    @property
    def envoys_height(self) -> float:
        """The height of the lane of the envoys."""
        metrics = self._metrics
        return metrics.header + len(SENDING_ROWS) * (metrics.bar + metrics.gap) + metrics.gap

    def content_height(self, hidden_lanes: frozenset[str]) -> float:
        """Return the least height in which every lane has a row."""
        lanes = self._shown(hidden_lanes)
        heights = (self.envoys_height if lane.id == ENVOYS_LANE else lane_height(1, self._metrics) for lane in lanes)
        return self._header + sum(heights)

    def _rows(self, lanes: Sequence[Lane], height: float) -> dict[str, int]:
        room = height - (self.envoys_height if any(lane.id == ENVOYS_LANE for lane in lanes) else 0.0)
        return self._allotted(tuple((lane.id, lane.events) for lane in lanes if lane.id != ENVOYS_LANE), room)

    def _lanes(
        self, lanes: Sequence[Lane], rows: dict[str, int], scale: TimeScale, top: float
    ) -> tuple[list[LaneStrip], list[Bar], list[Box]]:
        strips: list[LaneStrip] = []
        terms: list[Bar] = []
        boxes: list[Box] = []
        most_rows = max(rows.values(), default=1)
        for index, lane in enumerate(lanes):
            if lane.id == ENVOYS_LANE:
                strips.append(LaneStrip(lane.id, lane.title, top, self.envoys_height, 0, ()))
                terms = self._terms.bars(scale, top + self._metrics.header, self._metrics)
            else:
                placed = self._placed(lane.id, rows[lane.id], most_rows, scale)
                boxes += [self._box(one, index, scale, top) for one in placed]
                strips.append(self._strip(lane, rows[lane.id], placed, scale, top))
            top += strips[-1].height
        return strips, terms, boxes

    def _placed(self, lane: str, rows: int, most_rows: int, scale: TimeScale) -> list[Placed]:
        """Return the events of a lane whose mark is in view."""
        step = _layout_step(scale)
        layout = self._layout(lane, step, rows, most_rows)
        found = {
            placed.entry.number: placed
            for index in _tiles(scale, step)
            for placed in layout.tile(index)
            if placed.mark.last > scale.span.start and placed.mark.first < scale.span.end
        }
        return list(found.values())

    def _lane_layout(self, lane: str, step: LayoutStep, rows: int, most_rows: int) -> LaneLayout:
        def entries_between(first: float, last: float) -> list[AxisEntry]:
            return self._entries(math.floor(first), math.ceil(last), step.step, most_rows).get(lane, [])

        return LaneLayout(entries_between, step, rows, lambda text: self._metrics.measure(text, False))

    def _entries_by_lane(self, first_day: int, last_day: int, step: int, most_rows: int) -> Entries:
        entries: Entries = defaultdict(list)
        for entry in self._source.entries(first_day, last_day, step, step_with_enough(step, most_rows)):
            entries[entry.lane].append(entry)
        return entries

    def _box(self, placed: Placed, lane: int, scale: TimeScale, top: float) -> Box:
        mark = placed.mark
        x, right = scale.to_px(mark.first), scale.to_px(mark.last)
        if right - x < MARK_PIXELS:
            middle = (x + right) / 2
            x, right = middle - MARK_PIXELS / 2, middle + MARK_PIXELS / 2
        solid_x, solid_right = scale.to_px(mark.solid_first), scale.to_px(mark.solid_last)
        if mark.shape is not Shape.DOUBT and solid_right - solid_x < right - x - (mark.days / scale.days_per_pixel):
            solid_x, solid_right = x, right
        label_x = self._label_x(placed, x, right, scale)
        y = top + self._metrics.header + placed.row * self._metrics.row
        return Box(
            placed.entry.id, lane, mark, x, y, right - x, solid_x, solid_right - solid_x,
            placed.label, label_x, placed.label_width, placed.inside,
        )  # fmt: skip

    def _label_x(self, placed: Placed, x: float, right: float, scale: TimeScale) -> float:
        if not placed.inside:
            return right + GAP_PIXELS
        return max(x, min(max(x, scale.left), right - placed.label_width - 2 * PAD_PIXELS)) + PAD_PIXELS

    def _strip(self, lane: Lane, rows: int, placed: Sequence[Placed], scale: TimeScale, top: float) -> LaneStrip:
        first, last = math.floor(scale.span.start), math.ceil(scale.span.end) - 1
        hidden = self._counts(first, last).get(lane.id, 0) - len(placed)
        rug = self._rug.ticks(lane.id, (one.mark.first for one in placed), scale) if hidden else ()
        return LaneStrip(lane.id, lane.title, top, lane_height(rows, self._metrics), hidden, rug)

    def _count_box(self, strip: LaneStrip, width: float) -> tuple[float, float, float, float]:
        text_width = self._metrics.measure(self._count_text(strip.hidden), False) + 2 * PAD_PIXELS
        return width - text_width, strip.top, text_width, self._metrics.header


def _layout_step(scale: TimeScale) -> LayoutStep:
    """Return the step of a scale. A pan changes the scale in its last binary places; that must not flip the step."""
    return LayoutStep(math.floor(2 * math.log2(scale.days_per_pixel) + _SCALE_TOLERANCE))


def _tiles(scale: TimeScale, step: LayoutStep) -> range:
    """Return the tiles that a span touches."""
    first, last = (math.floor(end / step.tile_days) for end in (scale.span.start, scale.span.end))
    return range(first, last + 1)
