"""Rows: labels never meet, and nothing depends on where one came from."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import from_day
from desktop_app.domain.entities import AxisEntry
from desktop_app.domain.level_of_detail import AxisEvent, zoom_intervals
from desktop_app.timeline.lane_layout import LaneLayout, LayoutStep, Placed

HALF = 6  # a step at which a tile is some 16,000 days long
STEP = LayoutStep(HALF)
BORDER = round(STEP.tile_days * 149)


def _entry(number: int, first: int, days: int, importance: int) -> AxisEntry:
    text = from_day(first).edtf + ("/" + from_day(first + days).edtf if days else "")
    label = "L" * (5 + number % 17)
    bounds = (first, first, first + days, first + days)
    return AxisEntry(number, f"event:{number}", "lane:a", importance, label * 2, label, text, *bounds)


def _entries(seeds: list[tuple[int, int, int]]) -> list[AxisEntry]:
    made = [_entry(n, BORDER + offset, days, importance) for n, (offset, days, importance) in enumerate(seeds)]
    return sorted(made, key=lambda entry: (-entry.importance, entry.start_earliest, entry.number))


def _source(entries: list[AxisEntry]) -> Callable[[float, float], list[AxisEntry]]:
    def between(first: float, last: float) -> list[AxisEntry]:
        return [e for e in entries if e.end_latest >= first and e.start_earliest <= last]

    return between


def _layout(entries: list[AxisEntry], rows: int) -> LaneLayout:
    return LaneLayout(_source(entries), STEP, rows, lambda text: 7.0 * len(text))


SEEDS = st.lists(
    st.tuples(st.integers(-20_000, 20_000), st.one_of(st.just(0), st.integers(1, 8000)), st.integers(1, 5)),
    max_size=80,
)


@given(SEEDS, st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_what_shares_a_row_never_meets(seeds: list[tuple[int, int, int]], rows: int) -> None:
    layout = _layout(_entries(seeds), rows)
    tile = BORDER // round(STEP.tile_days)
    placed = {p.entry.number: p for index in range(tile - 3, tile + 4) for p in layout.tile(index)}
    for one in placed.values():
        assert 0 <= one.row < rows
        for other in placed.values():
            if one is not other and one.row == other.row:
                assert one.reserved_last <= other.reserved_first or other.reserved_last <= one.reserved_first


@given(SEEDS, st.permutations(range(-3, 4)))
@settings(max_examples=60, deadline=None)
def test_rows_do_not_depend_on_where_one_came_from(seeds: list[tuple[int, int, int]], order: list[int]) -> None:
    entries, tile = _entries(seeds), BORDER // round(STEP.tile_days)

    def rows(tiles: list[int]) -> dict[tuple[int, int], Placed]:
        layout = _layout(entries, 4)
        return {(index, p.entry.number): p for index in tiles for p in layout.tile(tile + index)}

    assert rows(order) == rows(sorted(order))
    alone = {key: p for index in order for key, p in rows([index]).items()}
    assert alone == rows(order)


def test_the_most_important_has_a_label_before_all_others() -> None:
    crowd = [_entry(n, BORDER + 9000, 0, 5 if n == 40 else 2) for n in range(60)]
    entries = sorted(crowd, key=lambda entry: -entry.importance)
    placed = [p for index in (148, 149, 150) for p in _layout(entries, 1).tile(index)]
    assert {p.entry.number for p in placed} == {40}


def test_a_date_known_to_the_year_never_looks_like_a_day() -> None:
    day = day_numbers.from_gregorian(1924, 1, 1)
    year = AxisEntry(1, "event:a", "lane:a", 3, "A", "A", "1924", day, day + 365, day, day + 365)
    layout = _layout([year], 3)
    (placed,) = {p.entry.number: p for index in range(146, 152) for p in layout.tile(index)}.values()
    assert placed.mark.days == 366
    assert placed.mark.solid_first == placed.mark.solid_last


@given(st.lists(st.tuples(st.integers(2_400_000, 2_460_000), st.integers(1, 5)), min_size=1, max_size=300))
@settings(max_examples=30, deadline=None)
def test_a_bucket_never_holds_more_than_it_has_room_for(seeds: list[tuple[int, int]]) -> None:
    events = [AxisEvent(n, day, day, importance) for n, (day, importance) in enumerate(seeds)]
    intervals = zoom_intervals(events)
    for step in range(4, 16):
        buckets: dict[int, int] = {}
        for event in events:
            if intervals[event.number].coarsest >= step:
                bucket = event.first_day // (128 << step)
                buckets[bucket] = buckets.get(bucket, 0) + 1
        assert max(buckets.values(), default=0) <= 10


def _event(
    number: int, first: int, *, days: int = 0, letters: int = 5, more: int = 0, importance: int = 3
) -> AxisEntry:
    made = _entry(number, BORDER + first, days, importance)
    return made._replace(label="L" * letters, title="L" * (letters + more))


def _numbers(layout: LaneLayout, *tiles: int) -> set[int]:
    return {placed.entry.number for tile in tiles for placed in layout.tile(149 + tile)}


def test_a_long_label_that_reaches_over_a_border_keeps_its_room_there() -> None:
    before = _event(1, -4600, letters=56, importance=5)  # with mark and gaps some 4850 days at this scale
    near, far = _event(2, 100), _event(3, 400)
    assert _numbers(_layout([before, near], 1), -1, 0) == {1}
    assert _numbers(_layout([before, far], 1), -1, 0) == {1, 3}
    assert _numbers(_layout([before, near], 2), -1, 0) == {1, 2}


def test_a_label_longer_than_400_pixels_takes_no_more_room() -> None:
    long, after = _event(1, 100, letters=500, importance=5), _event(2, 5200)  # 400 pixels with gaps are 4850 days
    assert _numbers(_layout([long, after], 1), 0) == {1, 2}
    assert {placed.label_width for placed in _layout([long], 1).tile(149)} == {400.0}


def test_a_full_title_is_shown_only_where_nothing_is_pushed_away() -> None:
    def labels(*entries: AxisEntry) -> dict[int, int]:
        return {placed.entry.number: len(placed.label) for placed in _layout(list(entries), 1).tile(149)}

    first = _event(1, 1000, more=10, importance=5)
    assert labels(first) == {1: 15}
    assert labels(first, _event(2, 2400)) == {1: 5, 2: 5}  # the short label ends near day 1700, the title near 2500
    assert labels(first, _event(2, 2700)) == {1: 15, 2: 5}
    assert labels(_event(1, 1000, more=53)) == {1: 5}  # longer than 400 pixels
    assert labels(_event(1, round(STEP.tile_days) - 1000, more=10)) == {1: 5}  # over the border of the tile
    assert labels(_event(1, 1000, days=3000, more=10)) == {1: 5}  # inside its bar


def test_an_event_has_its_label_inside_where_the_bar_has_room_for_it() -> None:
    def inside(days: int) -> list[bool]:
        return [placed.inside for placed in _layout([_event(1, 1000, days=days)], 1).tile(149)]

    assert inside(600) == [False]
    assert inside(640) == [True]  # five letters of seven pixels with ten on both sides, at eleven days a pixel


@pytest.mark.parametrize("tile", range(148, 156))
def test_a_prepared_tile_asks_for_nothing_and_no_piece_asks_more_than_once(tile: int) -> None:
    asked: list[float] = []

    def between(first: float, _last: float) -> list[AxisEntry]:
        asked.append(first)
        return []

    layout = LaneLayout(between, STEP, 3, len)
    pieces = [len(asked) for _ in layout.prepare(tile)]
    assert max(after - before for before, after in pairwise([0, *pieces])) == 1
    asked.clear()
    layout.tile(tile)
    assert asked == []
