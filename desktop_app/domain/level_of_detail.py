"""Which events have room at which zoom: steps, buckets, zoom intervals, densities.

A zoom step s means that a pixel is 2^s to 2^(s+1) days wide. Every event has a zoom interval, from the coarsest
step at which it still has room among more important events of its lane to the finest at which it is still a
thing in the window rather than its background. See docs/axis.md.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

FINEST_STEP = -12  # a day is four thousand pixels wide
COARSEST_STEP = 20  # a pixel is three thousand years wide
TILE_PIXELS = 2048  # tiles are laid out one by one; see timeline/lane_layout.py
BLOCK_TILES = 4  # of which this many are a block
LONGEST_PIXELS = BLOCK_TILES * TILE_PIXELS // 2  # a longer event is the background of a window, not a thing in it
_BUCKET_PIXELS = 128
_DAY_STEP = 1 - _BUCKET_PIXELS.bit_length()  # the step at which a bucket is a day
_ROOM_IN_BUCKET = 10
_LABEL_PIXELS = 64  # hardly a row has two labels in less
DENSITY_LEVELS = range(16)


class AxisEvent(NamedTuple):
    """What decides where an event is shown: first and last day that it may touch, importance 1 to 5."""

    number: int
    first_day: int
    last_day: int
    importance: int


class ZoomInterval(NamedTuple):
    """The steps, both inclusive, at which an event may be shown with its label."""

    finest: int
    coarsest: int


def density_level(days_per_pixel: float, pixels: float) -> int:
    """Return the density level whose buckets are nearest to `pixels` wide without being narrower."""
    wanted = math.ceil(math.log2(days_per_pixel * pixels))
    return max(DENSITY_LEVELS.start, min(DENSITY_LEVELS.stop - 1, wanted))


def step_with_enough(step: int, rows: int) -> int:
    """Return the step that an event must be seen from so that those seen at `step` still fill so many rows.

    The zoom intervals give room for lanes of many rows. Where there are few, a coarser step, with half as many events
    in the same time, holds more than they can show.
    """
    wanted = rows * _BUCKET_PIXELS / math.sqrt(2) / _LABEL_PIXELS  # in a bucket, halfway to the next step
    return step + max(0, math.floor(math.log2(_ROOM_IN_BUCKET / wanted)))


def zoom_intervals(events: Iterable[AxisEvent]) -> dict[int, ZoomInterval]:
    """Give each event of one lane its zoom interval.

    The more important come first, then the longer, then the earlier: each takes the coarsest step whose bucket
    still has room, and then fills a place in every finer one. At the finest step there is room for all. What is
    long enough to be a background before it has room gets the one step at which it is still a thing.
    """
    room = _Room()
    intervals = {}
    for event in sorted(events, key=_precedence):
        coarsest = room.take(event.first_day)
        finest = _finest_step(event.last_day + 1 - event.first_day)
        intervals[event.number] = ZoomInterval(finest, max(finest, coarsest))
    return intervals


class _Room:
    """How many events each bucket of each step holds.

    Who finds a bucket full takes a place in a finer one inside it, so a finer bucket is never full while the coarser
    one around it has room: the coarsest step with room for a day only goes down, and is looked for from where it
    was. Steps at which a bucket is a day or less all hold the same, so the coarsest of them stands for them.
    """

    def __init__(self) -> None:
        self._taken: dict[int, Counter[int]] = defaultdict(Counter)
        self._coarsest: dict[int, int] = {}

    def take(self, day: int) -> int:
        """Take a place for an event that starts on a day, and return the coarsest step at which it has one."""
        step = self._coarsest.get(day, COARSEST_STEP)
        while step >= _DAY_STEP and self._taken[step][_bucket(day, step)] >= _ROOM_IN_BUCKET:
            step -= 1
        self._coarsest[day] = step
        for finer in range(_DAY_STEP, step + 1):
            self._taken[finer][_bucket(day, finer)] += 1
        return step if step >= _DAY_STEP else FINEST_STEP


def densities(events: Iterable[AxisEvent]) -> Counter[tuple[int, int]]:
    """Count the events of one lane by (density level, bucket); a bucket of level n holds 2^n days."""
    days = Counter(event.first_day for event in events)
    counts: Counter[tuple[int, int]] = Counter()
    for day, count in days.items():
        for level in DENSITY_LEVELS:
            counts[level, day >> level] += count
    return counts


def _precedence(event: AxisEvent) -> tuple[int, int, int, int]:
    return -event.importance, event.first_day - event.last_day, event.first_day, event.number


def _bucket(day: int, step: int) -> int:
    """Return the bucket of 2^(step - _DAY_STEP) days that holds a day."""
    return day >> (step - _DAY_STEP)


def _finest_step(days: int) -> int:
    """Return the finest step at which something `days` long is not longer than LONGEST_PIXELS."""
    return max(FINEST_STEP, min(COARSEST_STEP, math.ceil(math.log2(days / LONGEST_PIXELS))))
