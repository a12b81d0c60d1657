import itertools
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Period, Term
from desktop_app.domain.time_span import TimeSpan
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.bars import TermBars, period_bars, surname
from desktop_app.timeline.time_scale import TimeScale
from tests.timeline.axis import METRICS

SPANS = st.tuples(st.floats(2_419_000, 2_449_000), st.floats(30, 30_000)).map(
    lambda pair: TimeSpan(pair[0], pair[0] + pair[1])
)


def _term(id_, date, *, sending="FR", role="head", name="Charles Alphand"):
    return Term(f"envoy:{id_}", "person:x", name, sending, "Moscow", "Ambassador", role, parse(date), "high")


def _period(id_, level, date):
    return Period(f"period:{id_}", None, level, f"The period {id_} with a long title", id_, parse(date), 0)


def _scale(first, last, width=1000):
    return TimeScale(TimeSpan(parse(first).first_day, parse(last).last_day + 1), 0, width)


def _bars(terms, scale):
    return TermBars(terms).bars(scale, 100, METRICS)


@pytest.fixture(scope="module")
def terms(edition: sqlite3.Connection) -> list[Term]:
    return TimelineStore(edition).terms()


@pytest.fixture(scope="module")
def periods(edition: sqlite3.Connection) -> list[Period]:
    return TimelineStore(edition).periods()


def _assert_labels_apart(bars, scale, *, bold=False):
    for y in {bar.y for bar in bars}:
        row = [bar for bar in bars if bar.y == y and bar.label]
        labels = sorted((bar.label_x, bar.label_x + METRICS.measure(bar.label, bold)) for bar in row)
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(labels))
        assert all(scale.left <= start and end <= scale.right for start, end in labels)


@given(SPANS)
@settings(max_examples=60, deadline=None)
def test_names_of_envoys_never_meet_and_stay_in_view(terms, span):
    scale = TimeScale(span, 0, 1400)
    _assert_labels_apart(TermBars(terms).bars(scale, 0, METRICS), scale)


@given(SPANS)
@settings(max_examples=60, deadline=None)
def test_names_of_periods_never_meet_and_stay_in_view(periods, span):
    scale = TimeScale(span, 0, 1400)
    _assert_labels_apart(period_bars(periods, scale, 0, METRICS), scale)


def test_a_bar_is_solid_where_the_term_is_certain():
    scale = _scale("1930", "1939")
    (bar,) = _bars([_term("a", "1933/1936~")], scale)
    assert bar.x == scale.to_px(parse("1933").first_day)
    assert bar.x + bar.width == pytest.approx(scale.to_px(parse("1936").last_day + 1))
    assert bar.solid_x == scale.to_px(parse("1933").last_day)
    assert bar.solid_x + bar.solid_width == pytest.approx(scale.to_px(parse("1936").first_day + 1))
    assert (bar.fades_in, bar.fades_out) == (False, True)
    assert bar.label == "Charles Alphand"


def test_a_narrow_bar_has_the_surname_and_a_narrower_one_nothing():
    term = _term("a", "1933-01-01/1933-12-31", name="Jean de Leusse")
    assert [bar.label for bar in _bars([term], _scale("1932", "1941"))] == ["de Leusse"]
    assert [bar.label for bar in _bars([term], _scale("1900", "1999"))] == [""]


@pytest.mark.parametrize(
    ("name", "width", "label"),
    [
        ("Charles Alphand", 115.5, "Charles Alphand"),  # 105 pixels, and five on both sides
        ("Charles Alphand", 114.5, "Alphand"),
        ("Charles Alphand", 50, "Alph…"),
        ("Xu", 24.1, "Xu"),
        ("Xu", 23.9, ""),
    ],
)
def test_a_name_has_a_little_room_on_both_sides(name, width, label):
    (bar,) = _bars([_term("a", "1933-01-01/1933-12-31", name=name)], _scale("1933", "1933", width))
    assert bar.label == label
    assert bar.label_x == bar.x + 5


def test_who_served_beside_another_is_slim_and_comes_last():
    terms = [_term("short", "1934-03/1934-05", role="charge"), _term("long", "1933-01-01/1936-12-31")]
    bars = _bars(terms, _scale("1930", "1939"))
    assert [(bar.id, bar.slim) for bar in bars] == [("envoy:long", False), ("envoy:short", True)]
    assert bars[1].height < bars[0].height
    assert bars[1].label == ""


def test_each_country_has_its_row_and_only_what_is_in_view_has_a_bar():
    terms = [_term("a", "1933/1936"), _term("b", "1934/1937", sending="SU"), _term("c", "1950/1951")]
    french, soviet = _bars(terms, _scale("1930", "1939"))
    assert french.y < soviet.y
    assert (french.tint, soviet.tint) == (0, 1)


def test_periods_of_two_levels_lie_under_each_other():
    periods = [_period("a", 0, "1917/1941"), _period("b", 1, "1917/1924"), _period("c", 2, "1918/1919")]
    bars = period_bars(periods, _scale("1917", "1941"), 30, METRICS)
    assert [bar.id for bar in bars] == ["period:a", "period:b"]
    assert bars[0].y + bars[0].height < bars[1].y
    assert not any(bar.slim for bar in bars)
    assert [bar.tint for bar in bars] == [-1, 0]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Jean Herbette", "Herbette"),
        ("Jean de Leusse", "de Leusse"),
        ("Krasin", "Krasin"),
        ("Henri de la Tour", "de la Tour"),
        ("de Leusse", "de Leusse"),
        ("", ""),
    ],
)
def test_a_surname_keeps_its_particle(name, short):
    assert surname(name) == short


def _slim(*terms):
    return {bar.id.removeprefix("envoy:") for bar in _bars(terms, _scale("1930", "1939")) if bar.slim}


@pytest.mark.parametrize(
    ("other", "is_beside"),
    [
        ("1933-01-01/1936-12-31", True),
        ("1934-03-01/1936-12-31", False),  # it starts on the same day,
        ("1934-02-28/1934-06-01", True),
        ("1933-01-01/1934-05-31", False),  # or ends on the same day,
        ("1933-01-01/1934-06-01", True),
        ("1934/1936-12-31", False),  # or might,
        ("1933-01-01/1934", False),
        ("1933-01-01/..", False),  # or nobody knows how long it was
        ("../1936-12-31", False),
    ],
)
def test_a_term_runs_beside_one_that_surely_lasted_from_before_it_to_after_it(other, is_beside):
    term = _term("a", "1934-03-01/1934-05-31")
    assert _slim(term, _term("b", other)) == ({"a"} if is_beside else set())
    assert _slim(term, _term("b", other, sending="SU")) == set()


@pytest.mark.parametrize(
    ("head", "slim"),
    [
        ("1933-01-01/1934-03-01", {"a"}),
        ("1934-05-31/1936-12-31", {"a"}),
        ("1934-04-01/1934-04-02", {"a"}),
        ("1933-01-01/1934-02-28", set()),
        ("1934-06-01/1936-12-31", set()),
    ],
)
def test_who_was_no_official_envoy_runs_beside_one_who_was_at_any_time_of_it(head, slim):
    assert _slim(_term("a", "1934-03-01/1934-05-31", role="unofficial"), _term("b", head)) == slim


def test_two_unofficial_envoys_stand_in_one_row():
    long, short = _term("a", "1933/1936", role="unofficial"), _term("b", "1934-03/1934-05", role="unofficial")
    assert _slim(long, short) == set()


def test_a_slim_bar_stands_on_the_foot_of_its_row():
    french, soviet = _term("a", "1933-01-01/1936-12-31"), _term("b", "1933-01-01/1936-12-31", sending="SU")
    bars = {bar.id: bar for bar in _bars([french, soviet, _term("c", "1934", role="charge")], _scale("1930", "1939"))}
    wide, other, slim = (bars[f"envoy:{id_}"] for id_ in "abc")
    assert (wide.y, wide.height) == (100, METRICS.bar)
    assert (other.y, other.height) == (100 + METRICS.bar + METRICS.gap, METRICS.bar)
    assert slim.y + slim.height == pytest.approx(wide.y + wide.height)


def test_a_name_stands_only_where_no_doubt_of_a_neighbour_reaches():
    """The one left and the other came in 1934, nobody knows when."""
    scale = _scale("1930", "1939", 4000)
    before, after = _bars([_term("a", "1932/1934"), _term("b", "1934/1936")], scale)
    assert before.label_x == scale.to_px(parse("1932").first_day) + 5
    assert after.label_x == scale.to_px(parse("1935").first_day) + 5
    crowded = _bars([_term("a", "1933/1934"), _term("b", "1934/1936")], _scale("1930", "1939", 1100))
    assert [bar.label for bar in crowded] == ["Alphand", "Charles Alphand"]
    alone = _bars([_term("a", "1933/1934"), _term("b", "1934/1936", sending="SU")], _scale("1930", "1939", 1100))
    assert [bar.label for bar in alone] == ["Charles Alphand", "Charles Alphand"]


@pytest.mark.parametrize(
    ("date", "is_shown"),
    [("1929-12-31", False), ("1930-01-01", True), ("1939-12-31", True), ("1940-01-01", False), ("1920/1950", True)],
)
def test_only_what_touches_the_view_has_a_bar(date, is_shown):
    assert bool(_bars([_term("a", date)], _scale("1930", "1939"))) == is_shown
    assert bool(period_bars([_period("a", 0, date)], _scale("1930", "1939"), 0, METRICS)) == is_shown


def test_periods_of_the_second_level_take_turns_in_tint_and_those_of_the_first_have_bold_titles():
    periods = [_period("a", 0, "1930/1939"), *(_period(id_, 1, f"193{id_}") for id_ in "13579")]
    bars = period_bars(periods, _scale("1930", "1939", 278), 30, METRICS)
    assert [(bar.id[-1], bar.tint) for bar in bars] == [("a", -1), ("1", 0), ("3", 1), ("5", 2), ("7", 3), ("9", 4)]
    assert [bar.y for bar in bars] == [30, *[30 + METRICS.bar + 1] * 5]
    assert bars[0].label == "a"  # its title takes 240 pixels, plain 210, and the eight certain years leave some 212
    (second,) = period_bars([_period("a", 1, "1930/1939")], _scale("1930", "1939", 278), 30, METRICS)
    assert second.label == "The period a with a long title"
