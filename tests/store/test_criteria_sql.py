from desktop_app.domain.criteria import Criteria
from desktop_app.store.criteria_sql import condition_of, events_condition
from tests.fixtures_edition import all_rows


def _items(small, *pairs, of=condition_of):
    condition, values = of(Criteria(frozenset(pairs)))
    return set(all_rows(small, f"SELECT item FROM search_document AS document WHERE {condition}", *values))


def test_no_criteria_keep_everything(small):
    assert _items(small) == set(all_rows(small, "SELECT item FROM search_document"))


def test_values_of_one_facet_add_up_and_facets_narrow(small):
    envoys = _items(small, ("kind", "envoy"))
    both = _items(small, ("kind", "envoy"), ("kind", "person"))
    assert envoys < both
    assert _items(small, ("kind", "envoy"), ("kind", "person"), ("country", "SU")) == {
        "envoy:su-krasin-1924", "envoy:su-krasin-1920", "person:leonid-krasin",
    }  # fmt: skip


def test_a_period_means_its_days(small):
    assert _items(small, ("period", "period:alliance"), ("kind", "event")) == {
        "event:pact-1932",
        "event:pact-1935",
    }


def test_lanes_and_certainty(small):
    assert _items(small, ("lane", "lane:war")) == {"event:war-1941"}
    assert _items(small, ("certainty", "disputed")) == {"event:pact-1935"}
    assert "event:war-1941" in _items(small, ("certainty", "disputed"), ("certainty", "high"))


def test_on_the_axis_treaties_stand_for_the_events_of_their_signature(small):
    events = {"event:pact-1935"}
    assert (
        _items(small, ("kind", "treaty"), of=events_condition) & set(all_rows(small, "SELECT id FROM event")) == events
    )
    assert _items(small, ("kind", "person"), of=events_condition) == set()
    everything = _items(small, ("kind", "event"), ("lane", "lane:war"), of=events_condition)
    assert everything == {"event:war-1941"}
