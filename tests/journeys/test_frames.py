"""What a frame promises at every size: nothing overlaps, nothing vanishes uncounted, nothing jumps."""

import math
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QSize

SPANS = ["1917/1991", "1930/1946", "1935/1936", "1935-05"]
SIZES = [(1280, 720), (1600, 1000), (2560, 1440)]

each_span = pytest.mark.parametrize("span", SPANS)
each_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@pytest.fixture
def frame(open_program, span_of, qapp):
    """The scene of a span in a window of a size."""

    def show(span, size=(1600, 1000)):
        program = open_program(QSize(*size))
        program.state.viewport.show(span_of(span))
        qapp.processEvents()
        assert (program.window.width(), program.window.height()) == size
        return program, program.window.timeline.scene

    return show


def occupied(box, row_height):
    """The rectangle of a mark with its label."""
    right = box.x + box.width
    return box.x, box.y, right if box.inside else max(right, box.label_x + box.label_width), box.y + row_height


def overlapping(rects):
    """Pairs of names whose rectangles share more than half a pixel."""
    slack = 0.5
    return [
        (a, b)
        for (a, (left, top, right, bottom)), (b, (x, y, x2, y2)) in combinations(rects, 2)
        if left < x2 - slack and x < right - slack and top < y2 - slack and y < bottom - slack
    ]


@each_size
@each_span
def test_marks_and_labels_of_events_never_overlap(frame, span, size):
    _program, scene = frame(span, size)
    assert scene.boxes
    assert overlapping([(box.id, occupied(box, scene.row_height)) for box in scene.boxes]) == []


@each_size
@each_span
def test_a_label_is_as_wide_as_its_text(frame, span, size):
    program, scene = frame(span, size)
    measure = program.window.timeline._builder._metrics.measure
    too_long = [box.id for box in scene.boxes if measure(box.label, False) > box.label_width + 0.5]
    assert too_long == []


@each_size
@each_span
def test_labels_inside_bars_stay_inside(frame, span, size):
    program, scene = frame(span, size)
    measure = program.window.timeline._builder._metrics.measure
    inside = [box for box in scene.boxes if box.inside]
    assert [b.id for b in inside if b.label_x + b.label_width > b.x + b.width + 0.5 or b.label_x < b.x] == []
    bars = [(bar, bar.tint < 0) for bar in scene.bands] + [(bar, False) for bar in scene.terms]
    for bar, bold in bars:
        if bar.label:
            assert bar.label_x >= max(bar.x, 0) - 0.5, bar
            assert bar.label_x + measure(bar.label, bold) <= min(bar.x + bar.width, scene.width) + 0.5, bar


@each_size
@each_span
def test_names_on_bars_never_overlap(frame, span, size):
    program, scene = frame(span, size)
    measure = program.window.timeline._builder._metrics.measure
    for bars in (scene.bands, scene.terms):
        rects = [
            (bar.id, (bar.label_x, bar.y, bar.label_x + measure(bar.label, bar.tint < 0), bar.y + bar.height))
            for bar in bars
            if bar.label
        ]
        assert overlapping(rects) == []


@each_size
@each_span
def test_labels_of_the_ruler_never_collide(frame, span, size):
    program, scene = frame(span, size)
    measure = program.window.timeline._builder._metrics.measure
    labelled = [tick for tick in scene.ticks if tick.label]
    assert labelled
    ends = [(tick.x, tick.x + measure(tick.label, tick.major), tick.label) for tick in labelled]
    ends.sort()
    assert [(a, b) for a, b in pairwise(ends) if a[1] > b[0]] == []


@each_size
@each_span
def test_no_label_lies_under_the_count_of_its_lane(frame, span, size):
    _program, scene = frame(span, size)
    counts = [(lane, (x, y, x + w, y + h)) for lane, (x, y, w, h) in scene.counts.items()]
    boxes = [(box.id, occupied(box, scene.row_height)) for box in scene.boxes]
    pairs = [(a, b) for a, b in overlapping(counts + boxes) if a in scene.counts]
    assert pairs == []


@each_size
@each_span
def test_every_row_lies_inside_its_lane(frame, span, size):
    _program, scene = frame(span, size)
    for box in scene.boxes:
        lane = scene.lanes[box.lane]
        assert lane.top <= box.y
        assert box.y + scene.row_height <= lane.top + lane.height + 0.5


@each_size
@each_span
def test_shown_and_counted_are_all_that_overlap_the_span(frame, edition, span, size):
    program, scene = frame(span, size)
    visible = program.state.viewport.span
    first, last = math.floor(visible.start), math.ceil(visible.end) - 1
    there = dict(
        edition.execute(
            "SELECT lane, count(*) FROM event_axis WHERE last_day >= ? AND first_day <= ? GROUP BY lane",
            (first, last),
        )
    )
    shown = {lane.id: lane.hidden for lane in scene.lanes if lane.id != "lane:envoys"}
    for box in scene.boxes:
        shown[scene.lanes[box.lane].id] += 1
    assert len({box.id for box in scene.boxes}) == len(scene.boxes)
    assert shown == {lane: there.get(lane, 0) for lane in shown}


@each_span
def test_what_starts_in_view_and_has_no_label_is_on_the_rug(frame, edition, span):
    program, scene = frame(span)
    visible = program.state.viewport.span
    labelled = {box.id for box in scene.boxes}
    hidden = [
        (item, lane, day)
        for item, lane, day in edition.execute(
            "SELECT event.id, lane, first_day FROM event_axis JOIN event USING (number)"
        )
        if visible.start < day < visible.end and item not in labelled
    ]
    rugs = {lane.id: lane.rug for lane in scene.lanes}
    to_px = scene.width / visible.days
    for item, lane, day in hidden:
        x = (day - visible.start) * to_px
        assert any(left - 1 <= x <= left + width + 1.5 for left, width, _count in rugs[lane]), item
    assert {lane.id for lane in scene.lanes if lane.hidden} == set(scene.counts)


@pytest.mark.parametrize("span", ["1930/1946", "1935/1936", "1935-05"])
def test_a_box_keeps_its_row_while_one_pans(frame, qapp, span):
    program, scene = frame(span)
    rows: dict[str, tuple[float, str]] = {}
    seen = 0
    for _ in range(40):
        scene = program.window.timeline.scene
        for box in scene.boxes:
            place = (round(box.y - scene.lanes[box.lane].top, 3), box.label)
            assert rows.setdefault(box.id, place) == place
            seen += 1
        program.state.viewport.pan(program.state.viewport.span.days * 0.013)
    assert seen > len(rows)


def test_a_box_moves_with_time_while_one_pans(frame):
    program, before = frame("1930/1946")
    viewport = program.state.viewport
    viewport.pan(viewport.span.days * 100 / before.width)
    after = {box.id: box.x for box in program.window.timeline.scene.boxes}
    both = [(box.x, after[box.id]) for box in before.boxes if box.id in after]
    assert len(both) > 10
    assert all(new == pytest.approx(old - 100, abs=0.01) for old, new in both)


def test_the_status_bar_says_what_is_labelled_and_counted(frame, qapp):
    program, scene = frame("1930/1946")
    program.window.timeline.viewport().repaint()
    text = program.window._status.counts.text()
    assert str(scene.labelled) in text
    assert str(scene.hidden) in text
    assert scene.hidden > 0
