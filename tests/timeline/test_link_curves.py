import pytest

from desktop_app.domain.entities import AxisPlace, EventLink
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.link_curves import Curve, link_curves
from desktop_app.timeline.marks import Mark, Shape
from desktop_app.timeline.scene import Box, LaneStrip, Scene
from desktop_app.timeline.time_scale import TimeScale

MARK = Mark(Shape.POINT, 100, 100, 101, 101)
SCENE = Scene(
    1000, 500, 80, 80, 20, 500,
    lanes=(LaneStrip("lane:a", "A", 80, 100, 0, ()), LaneStrip("lane:b", "B", 180, 100, 0, ())),
    boxes=(Box("event:a", 0, MARK, 100, 100, 11, 100, 11, "label", 116, 50, inside=False),),
)  # fmt: skip
SCALE = TimeScale(TimeSpan(0, 1000), 0, 1000)


def place(id_, lane, day):
    return AxisPlace(f"event:{id_}", f"lane:{lane}", day, day)


A = place("a", "a", 100)


@pytest.mark.parametrize(
    ("other", "x"),
    [
        (place("b", "b", 400), 400.5),  # without a label: in the rug of its lane
        (place("b", "b", 5000), 1000),  # later than the frame: at its edge
        (place("b", "b", -5000), 0),
    ],
)
def test_a_curve_leads_from_the_mark_of_an_event_to_where_the_other_one_is(other, x):
    assert link_curves([EventLink("leads-to", A, other)], SCENE, SCALE) == [Curve("leads-to", 105.5, 110, x, 270)]
    assert link_curves([EventLink("answers", other, A)], SCENE, SCALE) == [Curve("answers", x, 270, 105.5, 110)]


@pytest.mark.parametrize(("one", "other", "x"), [(0, -400, 0), (1000, 1400, 1000)])
def test_a_curve_that_only_touches_the_edge_of_the_frame_is_one(one, other, x):
    scale = TimeScale(TimeSpan(0.5, 1000.5), 0, 1000)
    link = EventLink("leads-to", place("c", "a", one), place("b", "b", other))
    assert link_curves([link], SCENE, scale) == [Curve("leads-to", x, 170, x, 270)]


def test_what_lies_in_a_hidden_lane_or_wholly_out_of_view_has_no_curve():
    hidden = EventLink("leads-to", A, place("b", "hidden", 400))
    away = EventLink("leads-to", place("c", "a", 3000), place("b", "b", 4000))
    assert link_curves([hidden, away], SCENE, SCALE) == []
