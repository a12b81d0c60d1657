"""Puts a frame together: from a span, a size and what the edition holds there, to a Scene."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.entities import AxisEntry, Lane, Period, Term
from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.domain.level_of_detail import step_with_enough
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.bars import BAND_LEVELS, Bar, TermBars, period_bars, terms_height
from desktop_app.timeline.lane_heights import allot_rows, lane_height
from desktop_app.timeline.lane_layout import (
    GAP_PIXELS,
    MARK_PIXELS,
    PAD_PIXELS,
    LaneLayout,
    LayoutStep,
    Placed,
)
from desktop_app.timeline.marks import Shape, entry_mark
from desktop_app.timeline.metrics import Metrics
from desktop_app.timeline.rug import Densities, Rug
from desktop_app.timeline.scene import Box, LaneStrip, Scene
from desktop_app.timeline.ticks import ruler_ticks
from desktop_app.timeline.time_scale import TimeScale

ENVOYS_LANE = "lane:envoys"
FOLD_PIXELS = 22.0  # from the left edge to the name of a lane: the sign that folds it
_SCALE_TOLERANCE = 1e-6
_BELOW_LAST_ROW = 2.0  # pixels, so that the letters above stay whole

Entries = dict[str, list[AxisEntry]]


class Source(NamedTuple):
    """Where a frame's facts come from. Days are whole Julian day numbers, both ends inclusive."""

    lanes: Sequence[Lane]
    periods: Sequence[Period]
    terms: Sequence[Term]
    entries: Callable[[int, int, int, int], list[AxisEntry]]  # first day, last day, zoom step, step with room
    counts: Callable[[int, int], dict[str, int]]  # first day, last day -> events by lane
    densities: Densities
    entry: Callable[[str], AxisEntry | None]  # an event by its id


class FrameSize(NamedTuple):
    """The pixels of a frame, and how far its lanes are scrolled."""

    width: float
    height: float
    scroll: float = 0.0


class _Slot(NamedTuple):
    """The place of a lane in a frame; no rows where it is collapsed."""

    lane: Lane
    rows: int
    top: float
    height: float
    pinned: bool

    @property
    def has_events(self) -> bool:
        """Whether events are laid out in it."""
        return self.rows > 0 and self.lane.id != ENVOYS_LANE


_AS_IT_COMES = LaneArrangement()


class SceneBuilder:
    """Builds scenes of one edition. What it laid out is kept by zoom step, so a pan costs only what it shows."""

    def __init__(
        self,
        source: Source,
        metrics: Metrics,
        language: str = "en",
        count_text: Callable[[LaneStrip], str] = "+{0.hidden}".format,
    ) -> None:
        """Lay out nothing yet. `count_text` words how many events of a lane are hidden."""
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

    def build(self, span: TimeSpan, size: FrameSize, arrangement: LaneArrangement = _AS_IT_COMES) -> Scene:
        """Return the frame that shows a span."""
        scale = TimeScale(span, 0.0, size.width)
        metrics = self._metrics
        slots = self._slots(arrangement, size)
        strips, terms, boxes = self._lanes(slots, scale)
        edge = max([self.header_height, *(slot.top + slot.height for slot in slots if slot.pinned)])
        scene = Scene(
            size.width,
            size.height,
            self.header_height,
            edge,
            metrics.row,
            self.header_height + sum(slot.height for slot in slots),
            tuple(ruler_ticks(scale, metrics.measure, self._language)),
            tuple(period_bars(self._source.periods, scale, metrics.ruler, metrics)),
            tuple(terms),
            ENVOYS_LANE,
            tuple(strips),
            tuple(boxes),
        )
        counts = {strip.id: self._count_box(scene, strip) for strip in strips if strip.hidden}
        return scene._replace(counts=counts)

    def box_at_foot(self, entry: AxisEntry, scene: Scene, span: TimeSpan) -> Box | None:
        """Return a box at the foot of its lane for an event that has none in a frame, or None if it is out of view."""
        scale, mark = TimeScale(span, 0.0, scene.width), entry_mark(entry)
        lane = next((index for index, strip in enumerate(scene.lanes) if strip.id == entry.lane), None)
        if lane is None or scene.box_of(entry.id) or mark.last <= span.start or mark.first >= span.end:
            return None
        strip, width = scene.lanes[lane], self._metrics.measure(entry.label, False)
        inside = mark.shape is not Shape.POINT and mark.days / scale.days_per_pixel >= width + 2 * PAD_PIXELS
        placed = Placed(entry, mark, 0, entry.label, width, inside, reserved_first=0, reserved_last=0)
        box = self._box(placed, lane, scale, 0)._replace(
            y=strip.top + strip.height - scene.row_height + _BELOW_LAST_ROW
        )
        left = box.x - GAP_PIXELS - width
        return box._replace(label_x=left) if not inside and box.label_x + width > scene.width and left > 0 else box

    def prepare(self, span: TimeSpan, size: FrameSize, arrangement: LaneArrangement) -> Iterator[None]:
        """Do in small pieces, with a pause after each, most of what the frame of a span will need."""
        scale = TimeScale(span, 0.0, size.width)
        slots = self._slots(arrangement, size)
        most_rows, step = _most_rows(slots), _layout_step(scale)
        for slot in (slot for slot in slots if slot.has_events):
            layout = self._layout(slot.lane.id, step, slot.rows, most_rows)
            for index in _tiles(scale, step):
                yield from layout.prepare(index)
        self._rug.prepare(scale)
        yield

    @property
    def ruler_height(self) -> float:
        """The height of the ruler."""
        return self._metrics.ruler

    @property
    def header_height(self) -> float:
        """The height of the ruler and the bands of the periods."""
        return self._metrics.ruler + BAND_LEVELS * (self._metrics.bar + 1) + self._metrics.gap

    def content_height(self, arrangement: LaneArrangement = _AS_IT_COMES) -> float:
        """Return the least height in which every lane that is not collapsed has a row."""
        lanes = arrangement.ordered(self._source.lanes)
        rows = {lane.id: 0 if lane.id in arrangement.collapsed else 1 for lane in lanes}
        return self.header_height + sum(self._height(lane.id, rows[lane.id]) for lane in lanes)

    def _height(self, lane: str, rows: int) -> float:
        """Return the height of a lane; that of the envoys has its own two rows, slim ones where it is collapsed."""
        if lane != ENVOYS_LANE:
            return lane_height(rows, self._metrics)
        return self._metrics.header + terms_height(self._metrics, slim=rows == 0) + self._metrics.gap

    def _slots(self, arrangement: LaneArrangement, size: FrameSize) -> list[_Slot]:
        """Return where each lane stands: pinned ones first, the others scrolled."""
        lanes = arrangement.ordered(self._source.lanes)
        rows = self._rows(lanes, arrangement.collapsed, size.height - self.header_height)
        slots: list[_Slot] = []
        top, is_pinned = self.header_height, True
        for lane in lanes:
            if is_pinned and lane.id not in arrangement.pinned:
                top, is_pinned = top - size.scroll, False
            height = self._height(lane.id, rows[lane.id])
            slots.append(_Slot(lane, rows[lane.id], top, height, is_pinned))
            top += height
        return slots

    def _rows(self, lanes: Sequence[Lane], collapsed: frozenset[str], height: float) -> dict[str, int]:
        fixed = {lane.id: int(lane.id not in collapsed) for lane in lanes if lane.id in {ENVOYS_LANE, *collapsed}}
        room = height - sum(self._height(lane, rows) for lane, rows in fixed.items())
        return fixed | self._allotted(tuple((lane.id, lane.events) for lane in lanes if lane.id not in fixed), room)

    def _lanes(self, slots: Sequence[_Slot], scale: TimeScale) -> tuple[list[LaneStrip], list[Bar], list[Box]]:
        strips: list[LaneStrip] = []
        terms: list[Bar] = []
        boxes: list[Box] = []
        most_rows = _most_rows(slots)
        for index, slot in enumerate(slots):
            placed = self._placed(slot, most_rows, scale) if slot.has_events else []
            if slot.lane.id == ENVOYS_LANE:
                terms = self._terms.bars(scale, slot.top + self._metrics.header, self._metrics, slim=not slot.rows)
            boxes += [self._box(one, index, scale, slot.top) for one in placed]
            strips.append(self._strip(slot, placed, scale))
        return strips, terms, boxes

    def _placed(self, slot: _Slot, most_rows: int, scale: TimeScale) -> list[Placed]:
        """Return the events of a lane whose mark is in view."""
        step = _layout_step(scale)
        layout = self._layout(slot.lane.id, step, slot.rows, most_rows)
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

    def _strip(self, slot: _Slot, placed: Sequence[Placed], scale: TimeScale) -> LaneStrip:
        first, last = math.floor(scale.span.start), math.ceil(scale.span.end) - 1
        lane, hidden = slot.lane, 0
        if lane.id != ENVOYS_LANE:
            hidden = self._counts(first, last).get(lane.id, 0) - len(placed)
        rug = self._rug.ticks(lane.id, (one.mark.first for one in placed), scale) if hidden else ()
        width = FOLD_PIXELS + self._metrics.measure(lane.title.upper(), True) + PAD_PIXELS
        return LaneStrip(lane.id, lane.title, slot.top, slot.height, hidden, rug, width, not slot.rows, slot.pinned)

    def _count_box(self, scene: Scene, strip: LaneStrip) -> tuple[float, float, float, float]:
        text_width = self._metrics.measure(self._count_text(strip), False) + 2 * PAD_PIXELS
        return scene.width - text_width, scene.name_top(strip), text_width, self._metrics.header


def _most_rows(slots: Sequence[_Slot]) -> int:
    return max((slot.rows for slot in slots if slot.has_events), default=1)


def _layout_step(scale: TimeScale) -> LayoutStep:
    """Return the step of a scale. A pan changes the scale in its last binary places; that must not flip the step."""
    return LayoutStep(math.floor(2 * math.log2(scale.days_per_pixel) + _SCALE_TOLERANCE))


def _tiles(scale: TimeScale, step: LayoutStep) -> range:
    """Return the tiles that a span touches."""
    first, last = (math.floor(end / step.tile_days) for end in (scale.span.start, scale.span.end))
    return range(first, last + 1)
