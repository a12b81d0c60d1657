"""Which row each event of a lane sits on, and with which label.

The layout depends on the zoom step and on fixed tiles of time, never on the part that is visible, so nothing
moves while one pans. Widths are reckoned at the coarsest scale of the step: what is free there is free at
every scale of the step.

Tiles are laid out without looking at far neighbours. What crosses the border of two tiles is placed first: on
even borders by itself, on odd borders around its even neighbours (nothing is long enough to cross two borders).
Then each tile places what lies inside it around what crosses its two borders. So the row of an event
follows from the events near it, whichever way one came there.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.entities import AxisEntry
from desktop_app.timeline.level_of_detail import FINEST_STEP, TILE_PIXELS
from desktop_app.timeline.marks import Mark, Shape, entry_mark

MARK_PIXELS = 11.0  # the least width of a mark
GAP_PIXELS = 5.0  # between a mark and its label
PAD_PIXELS = 10.0  # between a label and the next mark
MOST_LABEL_PIXELS = 400.0

MeasureText = Callable[[str], float]


class Placed(NamedTuple):
    """An event with its row; `inside` says that the label stands in the bar, not beside it."""

    entry: AxisEntry
    mark: Mark
    row: int
    label: str
    label_width: float
    inside: bool
    reserved_first: float
    reserved_last: float


@dataclass(frozen=True, slots=True)
class LayoutStep:
    """Half a zoom step: `half` counts them, two to a doubling of the scale."""

    half: int

    @property
    def step(self) -> int:
        """The zoom step of the edition that this belongs to."""
        return max(FINEST_STEP, self.half // 2)

    @property
    def coarsest_days_per_pixel(self) -> float:
        """The scale at which widths are reckoned."""
        return float(2.0 ** ((self.half + 1) / 2))

    @property
    def tile_days(self) -> float:
        """How long a tile is."""
        return TILE_PIXELS * 2.0**self.step

    @property
    def reach_days(self) -> float:
        """How far before a day an event can end whose label still touches that day."""
        return (MOST_LABEL_PIXELS + 2 * PAD_PIXELS + MARK_PIXELS) * self.coarsest_days_per_pixel


class _Rows:
    """The taken stretches of each row, sorted."""

    def __init__(self, count: int) -> None:
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(count)]

    def add(self, row: int, first: float, last: float) -> None:
        insort(self._taken[row], (first, last))

    def is_free(self, row: int, first: float, last: float) -> bool:
        taken = self._taken[row]
        at = bisect_left(taken, (first, last))
        return (at == len(taken) or taken[at][0] >= last) and (at == 0 or taken[at - 1][1] <= first)

    def free_row(self, first: float, last: float) -> int | None:
        rows = range(len(self._taken))
        return next((row for row in rows if self.is_free(row, first, last)), None)

    def room_after(self, row: int, last: float) -> float:
        taken = self._taken[row]
        at = bisect_left(taken, (last, last))
        return taken[at][0] if at < len(taken) else float("inf")


class LaneLayout:
    """The rows of one lane at one layout step. `entries_between` gives the lane's events, important first."""

    def __init__(
        self,
        entries_between: Callable[[float, float], Sequence[AxisEntry]],
        step: LayoutStep,
        rows: int,
        measure: MeasureText,
    ) -> None:
        """Ask for the entries of a stretch only when a tile that holds it is asked for."""
        self._entries_between = entries_between
        self._step = step
        self._rows = rows
        self._measure = measure
        self.tile = lru_cache(maxsize=32)(self._lay_out_tile)
        self._border = lru_cache(maxsize=64)(self._lay_out_border)

    def _lay_out_tile(self, index: int) -> tuple[Placed, ...]:
        """Return what lies in or crosses into a tile; what crosses a border is in both its tiles."""
        first, last = index * self._step.tile_days, (index + 1) * self._step.tile_days
        crossing = (*self._border(index), *self._border(index + 1))
        rows = self._rows_with(crossing)
        inside = []
        for placed in self._candidates(first, last):
            if placed.reserved_first >= first and placed.reserved_last <= last:
                inside += self._place(placed, rows)
        return (*crossing, *self._with_full_labels(inside, rows, last))

    def _lay_out_border(self, index: int) -> tuple[Placed, ...]:
        day = index * self._step.tile_days
        neighbours = (*self._border(index - 1), *self._border(index + 1)) if index % 2 else ()
        rows = self._rows_with(neighbours)
        crossing = []
        for placed in self._candidates(day, day):
            if placed.reserved_first < day < placed.reserved_last:
                crossing += self._place(placed, rows)
        return tuple(crossing)

    def _candidates(self, first: float, last: float) -> Iterable[Placed]:
        """Return what may need a place between two days; marks of events that start a little later reach back."""
        before_mark = MARK_PIXELS / 2 * self._step.coarsest_days_per_pixel
        return map(self._reserve, self._entries_between(first - self._step.reach_days, last + before_mark))

    def _rows_with(self, placed: Iterable[Placed]) -> _Rows:
        rows = _Rows(self._rows)
        for one in placed:
            rows.add(one.row, one.reserved_first, one.reserved_last)
        return rows

    def _place(self, placed: Placed, rows: _Rows) -> list[Placed]:
        row = rows.free_row(placed.reserved_first, placed.reserved_last)
        if row is None:
            return []
        rows.add(row, placed.reserved_first, placed.reserved_last)
        return [placed._replace(row=row)]

    def _reserve(self, entry: AxisEntry) -> Placed:
        """Reckon what an event needs at the coarsest scale of the step, with its short label."""
        scale = self._step.coarsest_days_per_pixel
        mark = entry_mark(entry)
        width = min(MOST_LABEL_PIXELS, self._measure(entry.label))
        bar = mark.days / scale
        inside = mark.shape is not Shape.POINT and bar >= width + 2 * PAD_PIXELS
        first = mark.first - MARK_PIXELS / 2 * scale
        last = mark.first + max(bar, MARK_PIXELS) * scale
        beside = PAD_PIXELS if inside else GAP_PIXELS + width + PAD_PIXELS
        return Placed(entry, mark, 0, entry.label, width, inside, first, last + beside * scale)

    def _with_full_labels(self, placed: list[Placed], rows: _Rows, tile_end: float) -> list[Placed]:
        """Give the full title to those that have room for it, important first."""
        return [self._with_full_label(one, rows, tile_end) for one in placed]

    def _with_full_label(self, placed: Placed, rows: _Rows, tile_end: float) -> Placed:
        title = placed.entry.title
        if placed.label == title or placed.inside:
            return placed
        width = self._measure(title)
        last = placed.reserved_last + (width - placed.label_width) * self._step.coarsest_days_per_pixel
        free_until = min(rows.room_after(placed.row, placed.reserved_last), tile_end)
        if width > MOST_LABEL_PIXELS or last > free_until:
            return placed
        if last > placed.reserved_last:
            rows.add(placed.row, placed.reserved_last, last)
        return placed._replace(label=title, label_width=width, reserved_last=max(last, placed.reserved_last))
