"""One frame of the axis as plain rectangles and texts. Painters draw it; pointers ask it what they touch."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.timeline.bars import Bar
from desktop_app.timeline.marks import Mark
from desktop_app.timeline.ticks import Tick

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
    """A lane in pixels. `hidden` events in view have no label; `rug` holds (x, width, count) of them."""

    id: str
    title: str
    top: float
    height: float
    hidden: int
    rug: tuple[tuple[float, float, int], ...]


class Hit(NamedTuple):
    """What lies under a pointer: an item, or events without a label and the pixel where most of them are."""

    item: str
    hidden_x: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything of one frame. Lanes scroll under the ruler and the bands by `scroll` pixels."""

    width: float
    height: float
    header_height: float
    row_height: float
    content_height: float
    ticks: tuple[Tick, ...] = ()
    bands: tuple[Bar, ...] = ()
    terms: tuple[Bar, ...] = ()
    lanes: tuple[LaneStrip, ...] = ()
    boxes: tuple[Box, ...] = ()
    counts: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)

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
        if (hidden_x := self._hidden_at(x, y)) is not None:
            return Hit("", hidden_x)
        for box in self.boxes:
            if box.y <= y < box.y + self.row_height and _touches(box, x):
                return Hit(box.id)
        return _bar_at(self.terms, x, y)

    def _hidden_at(self, x: float, y: float) -> float | None:
        lane = self.lane_at(y)
        if lane is None or not lane.hidden:
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

    def lane_at(self, y: float) -> LaneStrip | None:
        """Return the lane at a height."""
        return next((lane for lane in self.lanes if lane.top <= y < lane.top + lane.height), None)


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
