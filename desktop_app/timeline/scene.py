"""One frame of the axis as plain rectangles and texts. Painters draw it; pointers ask it what they touch."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.timeline.bars import Bar
from desktop_app.timeline.marks import Mark
from desktop_app.timeline.ticks import Tick
from desktop_app.timeline.tracks import Track

_WIDEST_TICK = 6.0  # of a single bucket


class Box(NamedTuple):
    """An event in pixels: its mark, then its label. `y` is the top of its row."""

    id: str
    lane: int  # the place of its lane in Scene.lanes
    mark: Mark
    x: float
    y: float
    width: float
    solid_x: float
    solid_width: float
    label: str
    label_x: float
    label_width: float
    inside: bool


class LaneStrip(NamedTuple):
    """A lane in pixels. `hidden` events in view have no label; `rug` holds (x, width, count) of them.

    `name_width` is how far its name reaches from the left edge, the sign that folds it included.
    """

    id: str
    title: str
    top: float
    height: float
    hidden: int
    rug: tuple[tuple[float, float, int], ...]
    name_width: float = 0.0
    collapsed: bool = False
    pinned: bool = False

    @property
    def has_ongoing(self) -> bool:
        """Whether what is hidden is longer than the frame and began before it, so that only a wider one shows it."""
        return self.hidden > 0 and not self.rug


class Overlay(NamedTuple):
    """What is drawn over a frame: what is chosen and where it starts, what the pointer is on, the lane of the keys."""

    chosen: str = ""
    hovered: str = ""
    chosen_x: float | None = None
    cursor_x: float | None = None
    lane: str = ""
    range: tuple[float, float] | None = None  # from where to where a chosen span of time goes
    found: frozenset[str] = frozenset()  # what a search shows
    found_x: tuple[float, ...] = ()  # where that starts
    chosen_box: Box | None = None  # of what is chosen and has no room for a label


class Hit(NamedTuple):
    """What lies under a pointer: an item, or events without a label and the pixel where most of them are.

    A wider span shows those if `outwards`, else a closer one. On the track of an indicator `year` is the calendar year
    under the pointer, everywhere else None.
    """

    item: str
    hidden_x: float = 0.0
    year: int | None = None
    outwards: bool = False


class Scene(NamedTuple):
    """Everything of one frame. Lanes scroll under the ruler, the bands and the pinned lanes, which end at `edge`."""

    width: float
    height: float
    header_height: float
    edge: float
    row_height: float
    content_height: float
    ticks: tuple[Tick, ...] = ()
    bands: tuple[Bar, ...] = ()
    terms: tuple[Bar, ...] = ()
    terms_lane: str = ""
    lanes: tuple[LaneStrip, ...] = ()
    boxes: tuple[Box, ...] = ()
    counts: Mapping[str, tuple[float, float, float, float]] = MappingProxyType({})
    tracks: tuple[Track, ...] = ()

    @property
    def ruler_height(self) -> float:
        """Where the ruler ends and the bands of the periods start."""
        return self.bands[0].y if self.bands else self.header_height

    @property
    def labelled(self) -> int:
        """How many events have a label."""
        return len(self.boxes)

    @property
    def hidden(self) -> int:
        """How many events are counted instead."""
        return sum(lane.hidden for lane in self.lanes)

    def item_at(self, x: float, y: float) -> Hit | None:
        """Return what lies at a point, or None. Slim bars lie over others, so the last one counts."""
        if y < self.header_height:
            return _bar_at(self.bands, x, y)
        lane = self.lane_at(y)
        if lane is None:
            track = self.track_at(y)
            return Hit(track.id, year=track.years.year_at(x)) if track else None
        if (hidden_x := self._hidden_at(lane, x, y)) is not None:
            return Hit("", hidden_x, outwards=lane.has_ongoing)
        for box in self.boxes:
            if box.y <= y < box.y + self.row_height and self.lanes[box.lane] is lane and _touches(box, x):
                return Hit(box.id)
        return _bar_at(self.terms, x, y) if lane.id == self.terms_lane else None

    def _hidden_at(self, lane: LaneStrip, x: float, y: float) -> float | None:
        if not lane.hidden:
            return None
        left, top, width, height = self.counts[lane.id]
        if left <= x <= left + width and top <= y <= top + height:
            return _aim(max(lane.rug, key=lambda tick: tick[2]), self.width / 2) if lane.rug else self.width / 2
        on_rug = y >= lane.top + lane.height - self.row_height / 2
        near = [_aim(tick, x) for tick in lane.rug if on_rug and abs(tick[0] + tick[1] / 2 - x) <= tick[1] / 2 + 3]
        return near[0] if near else None

    def box_of(self, item: str) -> Box | None:
        """Return the box of an item, if it has one in this frame."""
        return next((box for box in self.boxes if box.id == item), None)

    def middle_of(self, lane_id: str) -> str:
        """Return the id of the labelled event of a lane that is nearest to the middle of the frame, or nothing."""
        own = [box for box in self.boxes if self.lanes[box.lane].id == lane_id]
        return min(own, key=lambda box: abs(box.x + box.width / 2 - self.width / 2)).id if own else ""

    def lane_at(self, y: float) -> LaneStrip | None:
        """Return the lane at a height; under a pinned lane lies nothing else."""
        pinned = self.header_height <= y < self.edge
        here = (lane for lane in self.lanes if lane.pinned == pinned and lane.top <= y < lane.top + lane.height)
        return next(here, None) if y >= self.header_height else None

    def name_top(self, lane: LaneStrip) -> float:
        """Return where the name of a lane stands: at its top, or, as long as there is room, below what hides it."""
        if lane.pinned:
            return lane.top
        return min(max(lane.top, self.edge), lane.top + lane.height - self.row_height)

    def named_at(self, x: float, y: float) -> str:
        """Return the id of the lane whose name lies at a point, or nothing."""
        lane = self.lane_at(y)
        if lane is None or not x < lane.name_width:
            return ""
        return lane.id if self.name_top(lane) <= y < self.name_top(lane) + self.row_height else ""

    def track_at(self, y: float) -> Track | None:
        """Return the track at a height; none lies over the pinned lanes."""
        here = (track for track in self.tracks if track.top <= y < track.top + track.height)
        return next(here, None) if y >= self.edge else None

    def track_of(self, item: str) -> Track | None:
        """Return the track of an indicator, if it is shown."""
        return next((track for track in self.tracks if track.id == item), None)


def _aim(tick: tuple[float, float, int], x: float) -> float:
    """Return where to zoom for a tick: where it starts, but in ticks that run together where the pointer is."""
    left, width, _ = tick
    return left if width <= _WIDEST_TICK else min(max(x, left), left + width)


def _touches(box: Box, x: float) -> bool:
    right = max(box.x + box.width, box.label_x + box.label_width)
    return box.x - 3 <= x <= right + 3


def _bar_at(bars: tuple[Bar, ...], x: float, y: float) -> Hit | None:
    found = [bar.id for bar in bars if bar.x <= x <= bar.x + bar.width and bar.y <= y <= bar.y + bar.height]
    return Hit(found[-1]) if found else None
