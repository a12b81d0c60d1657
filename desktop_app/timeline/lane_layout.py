"""Which row each event of a lane sits on, and with which label.

The layout depends on the zoom step and on fixed tiles of time, never on the part that is visible, so nothing
moves while one pans. Widths are reckoned at the coarsest scale of the step: what is free there is free at
every scale of the step.

Tiles are laid out without looking at far neighbours. Four tiles are a block. What crosses the border of two blocks
is placed first: on even borders by itself, on odd borders around its even neighbours (nothing is long enough to cross
two of them). Then a block is halved: what crosses its middle is placed around what reaches into it, and so on to the
single tile, which places what lies inside it. So the row of an event follows from the events near it, whichever way
one came there.
"""

import math
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.entities import AxisEntry
from desktop_app.domain.level_of_detail import BLOCK_TILES, FINEST_STEP, TILE_PIXELS
from desktop_app.timeline.marks import Mark, Shape, entry_mark

MARK_PIXELS = 11.0  # the least width of a mark
GAP_PIXELS = 5.0  # between a mark and its label
PAD_PIXELS = 10.0  # between a label and the next mark
MOST_LABEL_PIXELS = 400.0
_HALVED = tuple(BLOCK_TILES >> times for times in range(BLOCK_TILES.bit_length() - 1))  # tiles of what has a middle

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


class LayoutStep(NamedTuple):
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
    def before_days(self) -> float:
        """How far before a day an event can end whose label still touches that day, at any scale of the zoom step."""
        return (MOST_LABEL_PIXELS + 2 * PAD_PIXELS + MARK_PIXELS) * 2.0 ** (self.step + 1)

    @property
    def after_days(self) -> float:
        """How far after a day an event can start whose mark still touches that day."""
        return MARK_PIXELS / 2 * 2.0 ** (self.step + 1)


class _Wanted(NamedTuple):
    """Which stretches are placed: those that start from `least` to before `most`, and reach past `past` to `end`."""

    least: float
    most: float
    past: float
    end: float

    def holds(self, start: float, end: float) -> bool:
        """Whether a stretch is one of them."""
        return self.least <= start < self.most and self.past < end <= self.end


class _Rows:
    """The taken stretches of each row, sorted."""

    def __init__(self, count: int) -> None:
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(count)]

    def add(self, row: int, first: float, last: float) -> None:
        insort(self._taken[row], (first, last))

    def free_row(self, first: float, last: float) -> int | None:
        for row, taken in enumerate(self._taken):
            at = bisect_left(taken, (first, last))
            if (at == len(taken) or taken[at][0] >= last) and (at == 0 or taken[at - 1][1] <= first):
                return row
        return None

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
        self._border = lru_cache(maxsize=32)(self._lay_out_border)
        self._middle = lru_cache(maxsize=32)(self._lay_out_middle)

    def prepare(self, index: int) -> Iterator[None]:
        """Lay out a tile in pieces, with a pause after each; none asks for entries more than once."""
        odd = index // BLOCK_TILES | 1
        for border in (odd - 1, odd + 1, odd):
            self._border(border)
            yield
        for tiles in _HALVED:
            self._middle(index - index % tiles, tiles)
            yield
        self.tile(index)
        yield

    def _lay_out_tile(self, index: int) -> tuple[Placed, ...]:
        """Return what lies in or crosses into a tile; what crosses a border is in both its tiles."""
        first, last = self._day(index), self._day(index + 1)
        crossing = self._reaching_into(index, 1)
        rows = self._rows_with(crossing)
        inside = self._place(first, last, rows, _Wanted(first, last, -math.inf, last))
        return (*crossing, *self._with_full_labels(inside, rows, last))

    def _lay_out_border(self, block: int) -> tuple[Placed, ...]:
        """Return what crosses the border where a block begins."""
        day = self._day(block * BLOCK_TILES)
        neighbours = (*self._border(block - 1), *self._border(block + 1)) if block % 2 else ()
        return tuple(self._place(day, day, self._rows_with(neighbours), _Wanted(-math.inf, day, day, math.inf)))

    def _lay_out_middle(self, tile: int, tiles: int) -> tuple[Placed, ...]:
        """Return what crosses the middle of so many tiles and lies inside them."""
        first, day, last = (self._day(tile + part * tiles // 2) for part in range(3))
        rows = self._rows_with(self._reaching_into(tile, tiles))
        return tuple(self._place(day, day, rows, _Wanted(first, day, day, last)))

    def _reaching_into(self, tile: int, tiles: int) -> tuple[Placed, ...]:
        """Return what has been placed before the inside of so many tiles, and touches it."""
        if tiles == BLOCK_TILES:
            return (*self._border(tile // BLOCK_TILES), *self._border(tile // BLOCK_TILES + 1))
        outer = tile - tile % (2 * tiles)
        first, last = self._day(tile), self._day(tile + tiles)
        before = (*self._reaching_into(outer, 2 * tiles), *self._middle(outer, 2 * tiles))
        return tuple(one for one in before if one.reserved_first < last and one.reserved_last > first)

    def _day(self, tile: int) -> float:
        return tile * self._step.tile_days

    def _rows_with(self, placed: Iterable[Placed]) -> _Rows:
        rows = _Rows(self._rows)
        for one in placed:
            rows.add(one.row, one.reserved_first, one.reserved_last)
        return rows

    def _place(self, first: float, last: float, rows: _Rows, wanted: _Wanted) -> list[Placed]:
        """Place what touches some days and needs a wanted stretch, important first, where a row is free.

        In a crowd most events start elsewhere or have no room even without their text: that is seen from their days
        alone, before a mark is made or a text measured.
        """
        found = []
        scale = self._step.coarsest_days_per_pixel
        before, least = MARK_PIXELS / 2 * scale, MARK_PIXELS * scale
        for entry in self._entries_between(first - self._step.before_days, last + self._step.after_days):
            day = entry.first_day
            start, end = day - before, day + max(entry.last_day + 1 - day, least)
            if not wanted.least <= start < wanted.most or rows.free_row(start, end) is None:
                continue
            placed = self._reserve(entry, start, end)
            if wanted.holds(start, placed.reserved_last):
                row = rows.free_row(start, placed.reserved_last)
                if row is not None:
                    rows.add(row, start, placed.reserved_last)
                    found.append(placed._replace(row=row))
        return found

    def _reserve(self, entry: AxisEntry, first: float, last: float) -> Placed:
        """Reckon what an event needs at the coarsest scale of the step, with its short label beside or in its mark."""
        scale = self._step.coarsest_days_per_pixel
        mark = entry_mark(entry)
        width = min(MOST_LABEL_PIXELS, self._measure(entry.label))
        bar = mark.days / scale
        inside = mark.shape is not Shape.POINT and bar >= width + 2 * PAD_PIXELS
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
        return placed._replace(label=title, label_width=width, reserved_last=max(last, placed.reserved_last))
