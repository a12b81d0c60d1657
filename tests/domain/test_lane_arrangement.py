from desktop_app.domain.entities import Lane
from desktop_app.domain.lane_arrangement import LaneArrangement

LANES = [Lane(f"lane:{name}", name, 1) for name in "abcd"]


def test_pinned_lanes_come_first_and_hidden_ones_not_at_all():
    arrangement = LaneArrangement(frozenset({"lane:b"}), frozenset({"lane:a"}), frozenset({"lane:d", "lane:b"}))
    assert [lane.title for lane in arrangement.ordered(LANES)] == ["d", "a", "c"]
