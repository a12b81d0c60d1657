import itertools
import math
import sqlite3
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Term
from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.domain.level_of_detail import FINEST_STEP
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.scene_builder import FrameSize, SceneBuilder, Source
from desktop_app.timeline.time_scale import TimeScale
from tests.timeline.axis import BORDER, METRICS, SEEDS, entries_of, entry, source_of, source_of_store

SIZE = FrameSize(1000, 420)
SCALES = st.floats(-7, 7).map(lambda power: 2.0**power)  # days a pixel: a window of eight days to three centuries


def _scene(builder: SceneBuilder, middle: float, days_per_pixel: float, size: FrameSize = SIZE) -> Scene:
    half = size.width * days_per_pixel / 2
    return builder.build(TimeSpan(middle - half, middle + half), size)


def _extents(scene: Scene) -> dict[tuple[int, float], list[tuple[float, float]]]:
    """Return from where to where each event reaches, label included, by lane and row."""
    rows: dict[tuple[int, float], list[tuple[float, float]]] = {}
    for box in scene.boxes:
        right = max(box.x + box.width, box.label_x + box.label_width)
        rows.setdefault((box.lane, box.y), []).append((box.x, right))
    return rows


def _assert_nothing_meets(scene: Scene) -> None:
    for extents in _extents(scene).values():
        ordered = sorted(extents)
        for (_, end), (start, _) in itertools.pairwise(ordered):
            assert end <= start + 1e-3


@given(SEEDS, SCALES, st.floats(-40_000, 40_000))
@settings(max_examples=150, deadline=None)
def test_labels_in_a_row_never_meet_at_any_scale(seeds, days_per_pixel, offset):
    builder = SceneBuilder(source_of(entries_of(seeds)), METRICS)
    _assert_nothing_meets(_scene(builder, BORDER + offset, days_per_pixel))
    _assert_nothing_meets(_scene(builder, BORDER, days_per_pixel))


@given(SEEDS, SCALES, st.lists(st.floats(-3, 3), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_panning_moves_no_event_to_another_row_and_changes_no_label(seeds, days_per_pixel, pans):
    """Whatever way one came: each frame is the one that a program shows that starts there."""
    source = source_of(entries_of(seeds))
    builder = SceneBuilder(source, METRICS)
    rows: dict[str, tuple[float, str]] = {}
    for windows in pans:
        middle = BORDER + windows * SIZE.width * days_per_pixel
        scene = _scene(builder, middle, days_per_pixel)
        assert set(scene.boxes) == set(_scene(SceneBuilder(source, METRICS), middle, days_per_pixel).boxes)
        for box in scene.boxes:
            assert rows.setdefault(box.id, (box.y, box.label)) == (box.y, box.label)


@given(st.integers(-12_000, 12_000), st.one_of(st.just(0), st.integers(1, 300)), SCALES, st.floats(-0.4, 0.4))
@settings(max_examples=200, deadline=None)
def test_an_event_by_itself_always_has_its_label(first, days, days_per_pixel, share):
    """Also where its mark stands just beside the border of two tiles, or reaches over it."""
    source = source_of([entry(1, BORDER + first, days)])
    if days + 1 > 2048 * days_per_pixel:  # longer than a window: a background, only counted
        return
    middle = BORDER + first + days / 2 + share * SIZE.width * days_per_pixel
    scene = _scene(SceneBuilder(source, METRICS), middle, days_per_pixel)
    assert [box.id for box in scene.boxes] == ["event:1"]
    assert scene.hidden == 0


@pytest.mark.parametrize("step", range(FINEST_STEP, 9))
@pytest.mark.parametrize("day", range(BORDER - 2, BORDER + 3))
def test_an_event_at_a_border_of_tiles_is_not_lost(step, day):
    scene = _scene(SceneBuilder(source_of([entry(1, day)]), METRICS), day, 2.0**step * 1.1)
    assert len(scene.boxes) == 1


@given(SEEDS, SCALES, st.floats(-40_000, 40_000))
@settings(max_examples=100, deadline=None)
def test_what_has_no_label_is_counted(seeds, days_per_pixel, offset):
    source = source_of(entries_of(seeds))
    scene = _scene(SceneBuilder(source, METRICS), BORDER + offset, days_per_pixel)
    half = SIZE.width * days_per_pixel / 2
    first, last = math.floor(BORDER + offset - half), math.ceil(BORDER + offset + half) - 1
    assert scene.labelled + scene.hidden == sum(source.counts(first, last).values())
    assert scene.hidden >= 0
    assert set(scene.counts) == {lane.id for lane in scene.lanes if lane.hidden}


@given(SEEDS, SCALES)
@settings(max_examples=60, deadline=None)
def test_rows_stay_inside_their_lane(seeds, days_per_pixel):
    scene = _scene(SceneBuilder(source_of(entries_of(seeds)), METRICS), BORDER, days_per_pixel)
    for box in scene.boxes:
        lane = scene.lanes[box.lane]
        assert lane.top + METRICS.header <= box.y
        assert box.y + METRICS.row <= lane.top + lane.height


@pytest.fixture(scope="module")
def real(edition: sqlite3.Connection) -> Source:
    store = TimelineStore(edition)
    return source_of_store(store)


@given(st.floats(0, 1), st.floats(-6, 5.5).map(lambda power: 2.0**power), st.sampled_from([500, 900, 1400]))
@settings(max_examples=60, deadline=None)
def test_the_edition_can_be_shown_anywhere(real, share, days_per_pixel, height):
    size = FrameSize(1400, height)
    middle = 2_421_000 + share * 28_000
    scene = _scene(SceneBuilder(real, METRICS), middle, days_per_pixel, size)
    _assert_nothing_meets(scene)
    assert all(lane.hidden >= 0 for lane in scene.lanes)
    assert scene.lanes[0].top == scene.header_height


def test_a_hidden_lane_leaves_its_room_to_the_others(real):
    builder = SceneBuilder(real, METRICS)
    span = TimeSpan(2_421_000, 2_449_000)
    everything, fewer = (
        builder.build(span, FrameSize(1400, 900), LaneArrangement(hidden))
        for hidden in (frozenset(), frozenset({"lane:war", "lane:envoys"}))
    )
    assert {lane.id for lane in everything.lanes} - {lane.id for lane in fewer.lanes} <= {"lane:war", "lane:envoys"}
    assert fewer.terms == ()
    assert everything.terms
    assert builder.content_height(LaneArrangement(frozenset({"lane:envoys"}))) < builder.content_height()


def test_scrolling_moves_lanes_but_not_the_ruler(real):
    builder = SceneBuilder(real, METRICS)
    span = TimeSpan(2_421_000, 2_449_000)
    still, scrolled = (builder.build(span, FrameSize(1400, 300, scroll)) for scroll in (0.0, 50.0))
    assert scrolled.lanes[0].top == still.lanes[0].top - 50
    assert scrolled.ticks == still.ticks
    assert scrolled.content_height == still.content_height


@given(SEEDS, SCALES, st.floats(-40_000, 40_000))
@settings(max_examples=60, deadline=None)
def test_a_prepared_frame_asks_for_nothing_and_is_the_same(seeds, days_per_pixel, offset):
    source = source_of(entries_of(seeds))
    asked: list[tuple[int, ...]] = []

    def noted(ask):
        def asking(*question):
            asked.append(question)
            return ask(*question)

        return asking

    builder = SceneBuilder(source._replace(entries=noted(source.entries), densities=noted(source.densities)), METRICS)
    half = SIZE.width * days_per_pixel / 2
    for _ in builder.prepare(TimeSpan(BORDER + offset - half, BORDER + offset + half), SIZE, LaneArrangement()):
        pass
    asked.clear()
    assert _scene(builder, BORDER + offset, days_per_pixel) == _scene(
        SceneBuilder(source, METRICS), BORDER + offset, days_per_pixel
    )
    assert asked == []


def _boxes(*entries, days_per_pixel=1.0, offset=0.0, size=SIZE):
    """The boxes of some events in a view whose middle is so many days after the border of two tiles."""
    return _scene(SceneBuilder(source_of(entries), METRICS), BORDER + offset, days_per_pixel, size).boxes


def test_a_day_has_a_mark_of_eleven_pixels_with_its_title_beside_it():
    (box,) = _boxes(entry(1, BORDER + 1000), days_per_pixel=2.0, offset=1000)
    assert (box.x, box.width) == (500.25 - 5.5, 11)  # around the middle of the day
    assert (box.solid_x, box.solid_width) == (box.x, box.width)
    assert (box.label, box.label_x, box.label_width) == ("xxxxxxxx-in-full", 505.75 + 5, 112)
    assert not box.inside


def test_a_day_close_by_is_as_wide_as_it_lasts():
    (box,) = _boxes(entry(1, BORDER), days_per_pixel=1 / 64)
    assert (box.x, box.width, box.solid_x, box.solid_width) == (500, 64, 500, 64)


@pytest.mark.parametrize(("days", "solid"), [(3, (496.5, 11)), (8, (500, 9)), (20, (500, 21))])
def test_a_short_span_is_solid_over_its_mark_and_a_longer_one_as_long_as_it_lasted(days, solid):
    (box,) = _boxes(entry(1, BORDER, days))
    assert (box.solid_x, box.solid_width) == solid
    assert box.width == max(11, days + 1)


def test_a_year_in_doubt_is_solid_nowhere_however_small_it_is():
    year = entry(1, BORDER)._replace(edtf="1029", start_latest=BORDER + 364, end_latest=BORDER + 364)
    (box,) = _boxes(year, days_per_pixel=64.0)
    assert (box.width, box.solid_width) == (11, 0)


@pytest.mark.parametrize(
    ("offset", "label_x"),
    [
        (0, 510),  # ten pixels after its start
        (600, 10),  # or after the left edge of the view
        (780, 20 - 10 - 56),  # but never beyond its end
    ],
)
def test_a_long_event_holds_its_label_where_it_is_in_view(offset, label_x):
    (box,) = _boxes(entry(1, BORDER, 299), offset=offset)
    assert box.inside
    assert (box.x, box.width, box.label) == (500 - offset, 300, "xxxxxxxx")
    assert box.label_x == label_x


@pytest.mark.parametrize(("apart", "labelled"), [(130, 2), (110, 1)])
def test_room_is_reckoned_for_the_coarsest_scale_of_half_a_step(apart, labelled):
    """A mark, a gap, eight letters and a pad are some 85 pixels: at the root of two days a pixel 120 days."""
    one_row = FrameSize(1000, SceneBuilder(source_of([entry(1, BORDER)]), METRICS).content_height())
    assert len(_boxes(entry(1, BORDER), entry(2, BORDER + apart), size=one_row)) == labelled
    for scale in (1 - 1e-9, 1 + 1e-9):  # as a pan may leave it
        assert len(_boxes(entry(1, BORDER), entry(2, BORDER + apart), days_per_pixel=scale, size=one_row)) == labelled


# At a line of 16 pixels the ruler has 34, a band 22 and one more, a gap 5, a name and a row 20 each, a rug 10.
_HEADER = 34 + 2 * (22 + 1) + 5
_TERM = Term("envoy:a", "person:a", "A", "FR", "Moscow", "Ambassador", "head", parse("1930"), "high")


def test_the_parts_of_a_frame_stand_under_each_other():
    builder = SceneBuilder(source_of([entry(1, BORDER), entry(2, BORDER)], [_TERM]), METRICS)
    envoys, lane = 20 + 2 * (22 + 5) + 5, 20 + 20 + 10 + 5
    assert (builder.ruler_height, builder.header_height) == (34, _HEADER)
    assert builder.content_height() == _HEADER + envoys + lane
    assert builder.content_height(LaneArrangement(collapsed=frozenset({"lane:envoys"}))) == _HEADER + 51 + lane
    scene = _scene(builder, BORDER, 1.0, FrameSize(1000, 500))
    assert [(strip.top, strip.height) for strip in scene.lanes] == [(_HEADER, envoys), (_HEADER + envoys, lane + 20)]
    assert [box.y for box in scene.boxes] == [_HEADER + envoys + 20, _HEADER + envoys + 40]


@pytest.mark.parametrize(("terms", "more"), [([], 0), ([_TERM], 20 + 2 * (22 + 5) + 5)])
def test_rows_fill_the_height_that_is_left(terms, more):
    builder = SceneBuilder(source_of([entry(number, BORDER) for number in range(40)], terms), METRICS)
    scene = _scene(builder, BORDER, 1.0, FrameSize(1000, _HEADER + more + 20 + 9 * 20 + 10 + 5))
    assert len(scene.boxes) == 9
    assert scene.content_height == scene.height


def test_a_day_beside_the_view_is_not_in_it():
    days = (BORDER - 1, BORDER, BORDER + 99, BORDER + 100)
    builder = SceneBuilder(source_of([entry(number, day) for number, day in enumerate(days, start=1)]), METRICS)
    scene = builder.build(TimeSpan(BORDER, BORDER + 100), SIZE)
    assert {box.id for box in scene.boxes} == {"event:2", "event:3"}
    assert scene.hidden == 0


def test_a_count_stands_at_the_right_edge_beside_the_name_of_its_lane():
    builder = SceneBuilder(source_of([entry(number, BORDER) for number in range(40)]), METRICS)
    scene = _scene(builder, BORDER, 1.0, FrameSize(1000, builder.content_height()))
    (strip,) = scene.lanes
    assert strip.hidden == 39
    assert [count for _, _, count in strip.rug] == [39]
    assert scene.counts == {strip.id: (1000 - 41, _HEADER, 41, 20)}  # "+39" and ten pixels on both sides
    assert strip.name_width == 22 + 8 + 10  # the sign that folds it, a bold A, a pad


def test_labels_are_in_the_language_that_was_asked_for():
    source = source_of([entry(number, BORDER) for number in range(40)])
    span = TimeSpan(parse("1935-04-20").first_day, parse("1935-06-20").first_day)
    english, french = (SceneBuilder(source, METRICS, language).build(span, SIZE) for language in ("en", "fr"))
    assert "May 1935" in {tick.label for tick in english.ticks}
    assert "mai 1935" in {tick.label for tick in french.ticks}


class TestWhatIsChosenWithoutRoom:
    """An event that is chosen is seen where it has no label of its own."""

    ENTRIES: ClassVar = [entry(1, BORDER, letters=30, importance=5), entry(2, BORDER + 1, letters=6, importance=1)]
    SPAN = TimeSpan(BORDER - 4000, BORDER + 4000)

    def _scene(self, width: float = 900):
        builder = SceneBuilder(source_of(self.ENTRIES), METRICS)
        scene = builder.build(self.SPAN, FrameSize(width, builder.content_height()))
        assert [box.id for box in scene.boxes] == ["event:1"]
        return builder, scene

    def test_it_stands_at_the_foot_of_its_lane(self):
        builder, scene = self._scene()
        box, lane = builder.box_at_foot(self.ENTRIES[1], scene, self.SPAN), scene.lanes[0]
        assert box.label == "x" * 6
        assert lane.top + lane.height - scene.row_height <= box.y < lane.top + lane.height
        assert box.x < TimeScale(self.SPAN, 0, scene.width).to_px(BORDER + 1.5) < box.x + box.width < box.label_x

    def test_its_label_stays_in_the_frame(self):
        builder, scene = self._scene()
        near_the_end = TimeSpan(BORDER - 8000, BORDER + 20)
        box = builder.box_at_foot(self.ENTRIES[1], scene, near_the_end)
        assert box.label_x + box.label_width < box.x < scene.width

    def test_what_is_longer_than_the_frame_is_named_in_it(self):
        builder, scene = self._scene()
        long = entry(3, BORDER - 9000, days=18_000)
        box = builder.box_at_foot(long, scene, self.SPAN)
        assert box.inside
        assert 0 < box.label_x < box.label_x + box.label_width < scene.width

    def test_what_has_a_box_or_is_out_of_view_or_in_a_hidden_lane_gets_none(self):
        builder, scene = self._scene()
        assert builder.box_at_foot(self.ENTRIES[0], scene, self.SPAN) is None
        assert builder.box_at_foot(self.ENTRIES[1], scene, TimeSpan(BORDER + 2, BORDER + 99)) is None
        assert builder.box_at_foot(self.ENTRIES[1], scene, TimeSpan(BORDER - 99, BORDER + 1)) is None
        assert builder.box_at_foot(self.ENTRIES[1], scene._replace(lanes=()), self.SPAN) is None
