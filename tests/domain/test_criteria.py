from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.criteria import EVERYTHING, FACETS, Criteria

PAIRS = st.tuples(st.sampled_from(FACETS), st.sampled_from("abc"))


def test_everything_has_no_value_of_any_facet():
    assert not EVERYTHING
    assert all(EVERYTHING.values(facet) == frozenset() for facet in FACETS)


@given(st.lists(PAIRS))
def test_a_value_toggled_twice_is_as_it_was(pairs):
    criteria = EVERYTHING
    for facet, value in [*pairs, *pairs]:
        criteria = criteria.toggled(facet, value)
    assert criteria == EVERYTHING


@given(st.sets(PAIRS))
def test_without_a_facet_the_others_stay(pairs):
    criteria = Criteria(frozenset(pairs))
    left = criteria.without("lane")
    assert left.values("lane") == frozenset()
    assert all(left.values(facet) == criteria.values(facet) for facet in FACETS if facet != "lane")
