import pytest

from desktop_app.domain.stable_link import LINK_PREFIX, without_link_prefix


@pytest.mark.parametrize("item", ["event:pact-1935", "range:1935/1936", "day:1935-05-02"])
def test_a_link_and_an_id_mean_the_same_item(item):
    assert without_link_prefix(item) == without_link_prefix(LINK_PREFIX + item) == item
