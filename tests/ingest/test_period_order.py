from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dates import parse
from desktop_app.ingest.period_order import in_reading_order
from desktop_app.ingest.source_reader import Row


def _period(id_, parent, year):
    return Row(0, {"id": id_, "parent": parent, "date": parse(f"{year}/{year + 1}")})


def test_periods_stand_under_their_parents_by_date():
    rows = [_period("c", "a", 1930), _period("b", None, 1941), _period("a", None, 1917), _period("d", "a", 1920)]
    ordered = in_reading_order(rows)
    assert [(row.id, row.cells["level"]) for row in ordered] == [("a", 0), ("d", 1), ("c", 1), ("b", 0)]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1800, 2000)), max_size=30))
def test_every_period_stands_once_right_below_its_ancestors(shape):
    rows = [
        _period(f"p{number}", f"p{parent}" if parent < number else None, year)
        for number, (parent, year) in enumerate(shape)
    ]
    path: list[str] = []
    ordered = in_reading_order(rows)
    for row in ordered:
        del path[row.cells["level"] :]
        assert row.cells["parent"] == (path[-1] if path else None)
        path.append(row.id)
    assert sorted(row.id for row in ordered) == sorted(row.id for row in rows)
