import pytest

from desktop_app.timeline.bars import Bar
from desktop_app.timeline.marks import Mark, Shape
from desktop_app.timeline.scene import Box, Hit, LaneStrip, Scene

MARK = Mark(Shape.POINT, 0, 0, 1, 1)
SCENE = Scene(
    1000, 500, 80, 80, 20, 500,
    bands=(Bar("period:a", 0, 30, 1000, 20, 0, 0, "", 0, 0),),
    terms=(
        Bar("envoy:long", 100, 110, 300, 20, 100, 300, "", 0, 0),
        Bar("envoy:slim", 200, 124, 50, 6, 200, 50, "", 0, 0, slim=True),
    ),
    terms_lane="lane:envoys",
    lanes=(
        LaneStrip("lane:envoys", "Envoys", 80, 80, 0, ()),
        LaneStrip("lane:a", "A", 160, 100, 7, ((300, 3, 2), (700, 3, 5))),
    ),
    boxes=(Box("event:a", 1, MARK, 100, 180, 11, 100, 11, "label", 116, 50, False),),
    counts={"lane:a": (940, 160, 60, 20)},
)  # fmt: skip


@pytest.mark.parametrize(
    ("x", "y", "hit"),
    [
        (105, 190, Hit("event:a")),
        (160, 190, Hit("event:a")),  # its label
        (200, 190, None),
        (105, 201, None),
        (500, 40, Hit("period:a")),
        (120, 126, Hit("envoy:long")),
        (220, 126, Hit("envoy:slim")),
        (960, 170, Hit("", 700)),  # the count tells where most of them are
        (302, 255, Hit("", 300)),  # a tick of the rug
        (500, 255, None),
        (500, 60, None),
        # three pixels beside a mark or a label are near enough; a row ends where the next one starts
        (97, 190, Hit("event:a")),
        (96.9, 190, None),
        (169, 190, Hit("event:a")),
        (169.1, 190, None),
        (105, 180, Hit("event:a")),
        (105, 179.9, None),
        (105, 199.9, Hit("event:a")),
        (105, 200, None),
        # the edges of a count, of a tick, of bars
        (940, 160, Hit("", 700)),
        (939.9, 160, None),
        (1000, 180, Hit("", 700)),
        (1000, 180.1, None),
        (1000.1, 180, None),
        (297, 250, Hit("", 300)),
        (296.9, 250, None),
        (306, 250, Hit("", 300)),
        (306.1, 250, None),
        (300, 249.9, None),
        (0, 30, Hit("period:a")),
        (1000, 50, Hit("period:a")),
        (500, 29.9, None),
        (500, 50.1, None),
        (100, 110, Hit("envoy:long")),
        (400, 130, Hit("envoy:long")),
        (99.9, 120, None),
        (400.1, 120, None),
        (120, 109.9, None),
        (120, 130.1, None),
        (500, 80, None),
    ],
)
def test_what_lies_under_a_pointer(x, y, hit):
    assert SCENE.item_at(x, y) == hit


@pytest.mark.parametrize(
    ("y", "lane"),
    [(79.9, None), (80, "lane:envoys"), (159.9, "lane:envoys"), (160, "lane:a"), (259.9, "lane:a"), (260, None)],
)
def test_a_lane_starts_where_the_one_above_it_ends(y, lane):
    found = SCENE.lane_at(y)
    assert (found.id if found else None) == lane


def test_a_pinned_lane_lies_over_those_that_scroll():
    first, second = SCENE.lanes
    scene = SCENE._replace(edge=160, lanes=(first._replace(pinned=True), second._replace(top=100)))
    assert [scene.lane_at(y).id for y in (80, 159.9, 160, 199.9)] == ["lane:envoys", "lane:envoys", "lane:a", "lane:a"]
    assert scene.lane_at(200) is None


@pytest.mark.parametrize(
    ("tick", "x", "aim"),
    [
        ((300, 6, 9), 304, 300),  # a tick is where it starts,
        ((300, 6.1, 9), 304, 304),  # ticks that run together are where the pointer is
        ((300, 50, 9), 320, 320),
        ((300, 50, 9), 297, 300),
        ((300, 50, 9), 353, 350),
    ],
)
def test_a_tick_says_where_to_zoom(tick, x, aim):
    scene = SCENE._replace(lanes=(SCENE.lanes[0], SCENE.lanes[1]._replace(rug=(tick,))))
    assert scene.item_at(x, 255) == Hit("", aim)


@pytest.mark.parametrize(("left", "aim"), [(300, 350), (480, 500), (700, 700)])
def test_a_count_zooms_to_what_is_nearest_to_the_middle_of_where_most_are(left, aim):
    scene = SCENE._replace(lanes=(SCENE.lanes[0], SCENE.lanes[1]._replace(rug=((10, 3, 1), (left, 50, 9)))))
    assert scene.item_at(960, 170) == Hit("", aim)


def test_boxes_and_lanes_are_found():
    assert SCENE.box_of("event:a").x == 100
    assert SCENE.box_of("event:b") is None
    assert SCENE.lane_at(170).id == "lane:a"
    assert SCENE.lane_at(400) is None
    assert (SCENE.labelled, SCENE.hidden) == (1, 7)


def test_it_counts_what_it_names_and_what_it_does_not():
    assert (SCENE.labelled, SCENE.hidden) == (1, 7)


def test_the_ruler_ends_where_the_bands_start():
    assert SCENE.ruler_height == 30
    assert SCENE._replace(bands=()).ruler_height == SCENE.header_height


def test_the_label_nearest_to_the_middle_of_a_lane():
    assert SCENE.middle_of("lane:a") == "event:a"
    assert SCENE.middle_of("lane:envoys") == ""


def test_of_several_labels_the_one_whose_mark_is_nearest_to_the_middle_is_meant():
    (box,) = SCENE.boxes
    places = {"far": (300, 20), "wide": (400, 160), "right": (505, 60)}  # with their middles at 310, 480 and 535
    boxes = [box._replace(id=id_, x=x, width=width) for id_, (x, width) in places.items()]
    assert SCENE._replace(boxes=tuple(boxes)).middle_of("lane:a") == "wide"


def test_a_name_is_touched_from_its_top_to_the_next_row_and_up_to_its_end():
    lane = SCENE.lanes[1]._replace(name_width=90.0)
    scene = SCENE._replace(lanes=(lane,))
    named = {(x, y): scene.named_at(x, y) for x in (89.9, 90) for y in (159.9, 160, 179.9, 180)}
    assert {point for point, id_ in named.items() if id_} == {(89.9, 160), (89.9, 179.9)}


def test_the_name_of_a_lane_is_touched_at_its_top_and_stays_in_view_while_it_scrolls():
    scrolled = SCENE.lanes[1]._replace(top=40.0, name_width=90.0)
    scene = SCENE._replace(lanes=(scrolled,), terms_lane="")
    assert scene.name_top(scrolled) == scene.edge
    assert scene.named_at(50, scene.edge + 5) == "lane:a"
    assert scene.named_at(95, scene.edge + 5) == ""
    assert scene.named_at(50, scene.edge + 40) == ""
    assert scene.named_at(50, scene.header_height - 5) == ""
    pinned = scrolled._replace(pinned=True)
    assert scene.name_top(pinned) == pinned.top


def test_there_is_no_track_where_none_is_shown():
    assert SCENE.track_of("indicator:a") is None
    assert SCENE.track_at(490) is None


def test_a_lane_where_all_that_is_hidden_began_before_leads_outwards():
    lane = LaneStrip("lane:a", "A", 40.0, 60.0, 4, ())
    scene = Scene(500.0, 300.0, 40.0, 40.0, 16.0, 300.0, lanes=(lane,), counts={"lane:a": (440.0, 40.0, 60.0, 16.0)})
    assert lane.has_ongoing
    assert scene.item_at(450, 45) == Hit("", 250.0, outwards=True)
    assert not lane._replace(hidden=0).has_ongoing
    partly = lane._replace(rug=((100.0, 2.0, 1),))
    assert not partly.has_ongoing
    assert scene._replace(lanes=(partly,)).item_at(450, 45) == Hit("", 100.0)
