from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.column_widths import shared_widths

COLUMNS = st.lists(st.tuples(st.integers(1, 300), st.integers(0, 300)), min_size=1, max_size=10)


@given(COLUMNS, st.integers(0, 4000))
def test_columns_fill_the_room_as_far_as_they_can(columns, room):
    least, wanted = [low for low, _ in columns], [low + more for low, more in columns]
    widths = shared_widths(wanted, least, room)
    assert all(width >= low for width, low in zip(widths, least, strict=True))
    assert sum(widths) <= max(room, sum(least))
    if room > sum(least):
        assert sum(widths) > room - len(columns)
    if room >= sum(wanted):
        assert all(width >= want for width, want in zip(widths, wanted, strict=True))
