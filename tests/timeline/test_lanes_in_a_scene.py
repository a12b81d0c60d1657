"""Lanes that are collapsed or pinned, on the real edition."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.scene_builder import ENVOYS_LANE, FrameSize, SceneBuilder
from tests.timeline.axis import METRICS, source_of_store

SIZE = FrameSize(1400, 420, 60)
PINNED = LaneArrangement(pinned=frozenset({"lane:culture", "lane:trade"}))
IDS = ["lane:envoys", "lane:diplomacy", "lane:visits", "lane:war", "lane:trade", "lane:culture"]
SETS = st.frozensets(st.sampled_from(IDS))


@pytest.fixture
def store(edition):
    return TimelineStore(edition)


@pytest.fixture
def builder(store):
    source = source_of_store(store)
    return SceneBuilder(source, METRICS)


def lane(scene, id_):
    return next(strip for strip in scene.lanes if strip.id == id_)


def test_pinned_lanes_stand_first_and_do_not_scroll(builder, store):
    still, scrolled = (builder.build(store.extent(), FrameSize(1400, 420, scroll), PINNED) for scroll in (0, 90))
    for id_ in PINNED.pinned:
        assert lane(still, id_).top == lane(scrolled, id_).top < still.edge
    assert [strip.id for strip in still.lanes][:2] == ["lane:trade", "lane:culture"]
    assert lane(scrolled, "lane:war").top == lane(still, "lane:war").top - 90
    assert still.edge == scrolled.edge == max(lane(still, id_).top + lane(still, id_).height for id_ in PINNED.pinned)


def test_what_scrolled_under_a_pinned_lane_is_not_touched(builder, store):
    scene = builder.build(store.extent(), FrameSize(1400, 420, 200), PINNED)
    under = [
        box for box in scene.boxes if not scene.lanes[box.lane].pinned and scene.header_height < box.y < scene.edge
    ]
    assert under
    for box in under:
        hit = scene.item_at(box.x + box.width / 2, box.y + scene.row_height / 2)
        assert hit is None or hit.item != box.id


def test_a_name_stays_in_view_while_its_lane_scrolls_by(builder, store):
    for scroll in range(0, 400, 20):
        scene = builder.build(store.extent(), FrameSize(1400, 420, scroll), PINNED)
        for strip in scene.lanes:
            top = scene.name_top(strip)
            assert strip.top <= top <= strip.top + strip.height - scene.row_height
            if strip.top + strip.height - scene.row_height >= scene.edge:
                assert top >= scene.edge or strip.pinned
            if scene.edge <= top < scene.height:
                assert scene.named_at(strip.name_width / 2, top + 2) == strip.id


@given(SETS, SETS, SETS, st.floats(0, 300))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_event_is_labelled_or_counted_however_the_lanes_are_arranged(
    builder, store, hidden, collapsed, pinned, scroll
):
    arrangement = LaneArrangement(hidden, collapsed, pinned)
    scene = builder.build(store.extent(), FrameSize(1400, 500, scroll), arrangement)
    events = sum(one.events for one in store.lanes() if one.id not in hidden and one.id != ENVOYS_LANE)
    assert scene.labelled + scene.hidden == events
    assert not any(scene.lanes[box.lane].collapsed for box in scene.boxes)
    assert {strip.id for strip in scene.lanes if strip.collapsed} == collapsed - hidden
    tops = [strip.top + (0 if strip.pinned else scroll) for strip in scene.lanes]
    assert tops == sorted(tops)
    assert scene.content_height >= builder.content_height(arrangement) - 1e-6


def test_a_collapsed_lane_of_envoys_keeps_its_bars_without_names(builder, store):
    scene = builder.build(store.extent(), SIZE, LaneArrangement(collapsed=frozenset({ENVOYS_LANE})))
    open_scene = builder.build(store.extent(), SIZE)
    assert [bar.id for bar in scene.terms] == [bar.id for bar in open_scene.terms]
    assert not any(bar.label for bar in scene.terms)
    assert lane(scene, ENVOYS_LANE).height < lane(open_scene, ENVOYS_LANE).height
    strip = lane(scene, ENVOYS_LANE)
    assert all(strip.top <= bar.y and bar.y + bar.height <= strip.top + strip.height for bar in scene.terms)
