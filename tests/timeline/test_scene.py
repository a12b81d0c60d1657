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
    ],
)
def test_what_lies_under_a_pointer(x, y, hit):
    assert SCENE.item_at(x, y) == hit


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


def test_a_lane_without_ticks_in_view_zooms_to_the_middle():
    lane = SCENE.lanes[1]._replace(rug=())
    assert SCENE._replace(lanes=(SCENE.lanes[0], lane)).item_at(960, 170) == Hit("", 500)


def test_there_is_no_track_where_none_is_shown():
    assert SCENE.track_of("indicator:a") is None
    assert SCENE.track_at(490) is None
