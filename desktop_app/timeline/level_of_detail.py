"""Which events have room at which zoom: steps, buckets, zoom intervals, densities.

A zoom step s means that a pixel is 2^s to 2^(s+1) days wide. Every event has a zoom interval, from the coarsest
step at which it still has room among more important events of its lane to the finest at which it is still a
thing in the window rather than its background. See docs/axis.md.
"""

import math
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

FINEST_STEP = -12  # a day is four thousand pixels wide
COARSEST_STEP = 20  # a pixel is three thousand years wide
TILE_PIXELS = 8192  # tiles are laid out one by one; see lane_layout.py
LONGEST_PIXELS = TILE_PIXELS // 2  # a longer event is the background of a window, not a thing in it
_BUCKET_PIXELS = 128
_ROOM_IN_BUCKET = 10
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


def zoom_intervals(events: Iterable[AxisEvent]) -> dict[int, ZoomInterval]:
    """Give each event of one lane its zoom interval.

    The more important come first, then the longer, then the earlier: each takes the coarsest step whose bucket
    still has room, and then fills a place in every finer one. At the finest step there is room for all. What is
    long enough to be a background before it has room gets the one step at which it is still a thing.
    """
    taken: Counter[tuple[int, int]] = Counter()
    intervals = {}
    for event in sorted(events, key=_precedence):
        coarsest = _coarsest_with_room(event.first_day, taken)
        for step in range(FINEST_STEP, coarsest + 1):
            taken[step, _bucket(event.first_day, step)] += 1
        finest = _finest_step(event.last_day + 1 - event.first_day)
        intervals[event.number] = ZoomInterval(finest, max(finest, coarsest))
    return intervals


def densities(events: Iterable[AxisEvent]) -> Counter[tuple[int, int]]:
    """Count the events of one lane by (density level, bucket); a bucket of level n holds 2^n days."""
    counts: Counter[tuple[int, int]] = Counter()
    for event in events:
        for level in DENSITY_LEVELS:
            counts[level, event.first_day >> level] += 1
    return counts


def _precedence(event: AxisEvent) -> tuple[int, int, int, int]:
    return -event.importance, event.first_day - event.last_day, event.first_day, event.number


def _bucket(day: int, step: int) -> int:
    return math.floor(day / (_BUCKET_PIXELS * 2.0**step))


def _coarsest_with_room(day: int, taken: Counter[tuple[int, int]]) -> int:
    for step in range(COARSEST_STEP, FINEST_STEP, -1):
        if taken[step, _bucket(day, step)] < _ROOM_IN_BUCKET:
            return step
    return FINEST_STEP


def _finest_step(days: int) -> int:
    """Return the finest step at which something `days` long is not longer than LONGEST_PIXELS."""
    return max(FINEST_STEP, min(COARSEST_STEP, math.ceil(math.log2(days / LONGEST_PIXELS))))
