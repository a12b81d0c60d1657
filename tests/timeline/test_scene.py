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
