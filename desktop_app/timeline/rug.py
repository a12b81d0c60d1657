"""The ticks at the foot of a lane: where events without a label start, from the densities of the edition."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.level_of_detail import density_level
from desktop_app.timeline.lane_heights import MOST_ROWS
from desktop_app.timeline.time_scale import TimeScale

_TICK_PIXELS = 3.0
_LEAST_WIDTH = 1.5
_BLOCK_BUCKETS = 256  # asked for at once: a window or so of ticks
# No more events than a lane has rows can have their labels start in one bucket, and five without a label look like any
# more. Where there are so many, whatever is labelled, ticks that stand side by side run together.
_CROWD = MOST_ROWS + 5

Densities = Callable[[int, int, int], dict[str, list[tuple[int, int]]]]  # level, first day, last day
RugTick = tuple[float, float, int]  # x, width, events


class _Stretch(NamedTuple):
    """A bucket, or crowded ones side by side: first day, days, events of the fullest."""

    day: int
    days: int
    events: int


class Rug:
    """Finds the ticks of a lane for any scale."""

    def __init__(self, densities: Densities) -> None:
        """Ask `densities` only for what comes into view, a block of buckets at a time."""
        self._densities = densities
        self._block = lru_cache(maxsize=32)(self._read_block)

    def ticks(self, lane: str, labelled_days: Iterable[float], scale: TimeScale) -> tuple[RugTick, ...]:
        """Return the stretches in view in which more events start than those with a label."""
        level = density_level(scale.days_per_pixel, _TICK_PIXELS)
        bucket, pixels = 1 << level, 1 / scale.days_per_pixel
        labelled = Counter(math.floor(day) >> level for day in labelled_days)
        left, tick = scale.left - scale.span.start * pixels, max(_LEAST_WIDTH, bucket * pixels - 1)
        named = labelled.get
        return tuple([
            (left + day * pixels, tick if days == bucket else days * pixels - 1, hidden)
            for stretches in self._in_view(lane, level, scale)
            for day, days, events in stretches
            if (hidden := events - named(day >> level, 0)) > 0
        ])  # fmt: skip

    def prepare(self, scale: TimeScale) -> None:
        """Read what a scale will show."""
        level = density_level(scale.days_per_pixel, _TICK_PIXELS)
        for block in self._blocks(level, scale):
            self._block(level, block)

    def _in_view(self, lane: str, level: int, scale: TimeScale) -> Iterator[list[_Stretch]]:
        for block in self._blocks(level, scale):
            stretches = self._block(level, block).get(lane, [])
            first = bisect_left(stretches, (scale.span.start,))
            last = bisect_left(stretches, (scale.span.end,))
            if first and stretches[first - 1].day + stretches[first - 1].days > scale.span.start:
                first -= 1  # it starts before the span and reaches into it
            yield stretches[first:last]

    def _blocks(self, level: int, scale: TimeScale) -> range:
        first, last = math.floor(scale.span.start), math.ceil(scale.span.end)
        return range((first >> level) // _BLOCK_BUCKETS, (last >> level) // _BLOCK_BUCKETS + 1)

    def _read_block(self, level: int, block: int) -> dict[str, list[_Stretch]]:
        days = _BLOCK_BUCKETS << level
        found = self._densities(level, block * days, (block + 1) * days - 1)
        return {lane: _run_together(buckets, 1 << level) for lane, buckets in found.items()}


def _run_together(buckets: Iterable[tuple[int, int]], bucket: int) -> list[_Stretch]:
    """Make one stretch of crowded buckets side by side."""
    stretches: list[_Stretch] = []
    end = None  # of the last stretch, where it is crowded
    for day, events in buckets:
        if day == end and events >= _CROWD:
            before = stretches[-1]
            stretches[-1] = _Stretch(before.day, before.days + bucket, max(before.events, events))
        else:
            stretches.append(_Stretch(day, bucket, events))
        end = day + bucket if events >= _CROWD else None
    return stretches
