import itertools

import pytest

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import AxisPlace, Fact, Item, Mention, Period, Section
from desktop_app.store.typed_rows import WrongValueError, all_typed, bearable, days, shown, tree, typed, whole


def _period(name, parent, level):
    return Period(name, parent, level, "Title", "Label", parse("1935"), 1)


@pytest.mark.parametrize(
    "record",
    [
        AxisPlace("event:x", "lane:war", 1, 2),
        Mention("", "title", date=parse("1935"), sources=("reference:x",)),
        Item("event:x", "event", "X", facts=(Fact("signed", parse("1935")), Fact("unit", "francs"))),
    ],
)
def test_a_record_of_the_right_types_passes(record):
    assert typed(record) is record


@pytest.mark.parametrize(
    ("record", "named"),
    [
        (AxisPlace("event:x", "lane:war", 1, None), "None as last_day"),
        (AxisPlace("event:x", "lane:war", True, 2), "True as first_day"),
        (AxisPlace(5, "lane:war", 1, 2), "5 as id"),
        (Mention("", b"\0"), "title of Mention"),
        (Item("event:x", "event", "X", chips=("a", None)), "chips of Item"),
        (Item("event:x", "event", "X", sections=(Section("events", (Mention("", None),)),)), "None as title"),
    ],
)
def test_another_type_is_named(record, named):
    with pytest.raises(WrongValueError, match=named):
        typed(record)


def test_lists_have_an_end():
    assert bearable(iter([1, 2]), 2) == [1, 2]
    with pytest.raises(WrongValueError, match="more than 2 rows"):
        bearable(itertools.count(), 2)
    with pytest.raises(WrongValueError, match="more than 20000 rows"):
        all_typed(Mention("", "x") for _ in itertools.count())


@pytest.mark.parametrize("day", [10**18, -(10**18), 2.0, "2424000", True, b""])
def test_a_day_in_no_calendar_is_refused(day):
    with pytest.raises(WrongValueError):
        days(2424000, day)


def test_days_and_open_ends_pass():
    days(2424000, None, parse("-4000").first_day, parse("9000").last_day)


@pytest.mark.parametrize("count", [2**31, "1", 1.0, None])
def test_a_count_that_no_sentence_can_hold_is_refused(count):
    with pytest.raises(WrongValueError):
        whole(count)


def test_a_tree_stands_parents_first():
    periods = [_period("a", None, 0), _period("b", "a", 1), _period("c", None, 0)]
    assert tree(periods) == periods


@pytest.mark.parametrize(
    "periods",
    [
        [_period("a", "a", 0)],
        [_period("a", "b", 0), _period("b", "a", 1)],
        [_period("a", None, 1)],
        [_period("a", None, 0), _period("b", "a", 0)],
        [_period("a", None, 0), _period("a", None, 0)],
        [_period("a", None, 0), *(_period(f"p{n}", f"p{n - 1}" if n > 1 else "a", n) for n in range(1, 40))],
    ],
)
def test_circles_orphans_and_depths_are_refused(periods):
    with pytest.raises(WrongValueError, match="tree of periods"):
        tree(periods)


def test_a_long_value_is_shown_in_a_few_letters():
    assert len(shown("x" * 1_000)) == 60
