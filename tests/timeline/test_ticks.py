"""The ruler: no label in the place of another, from a day to ten thousand years."""

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.domain import day_numbers
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.ticks import LABEL_GAP, ruler_ticks
from desktop_app.timeline.time_scale import TimeScale


def _measure(text: str, bold: bool) -> float:
    return len(text) * (8.0 if bold else 7.0)


@example(800_640, 4.06, 300, "ru")  # "2511 до н. э." takes more than ten years have
@given(st.floats(300_000, 2_600_000), st.floats(0, 6.4), st.integers(300, 2600), st.sampled_from(["en", "fr", "ru"]))
@settings(max_examples=150, deadline=None)
def test_labels_never_meet(start: float, magnitude: float, width: int, language: str) -> None:
    scale = TimeScale(TimeSpan(start, start + 10**magnitude), 0, width)
    labels = sorted(
        (t.x, t.x + LABEL_GAP + _measure(t.label, t.major)) for t in ruler_ticks(scale, _measure, language) if t.label
    )
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(labels))
    assert labels


@pytest.mark.parametrize(
    ("year", "pixels_a_day", "labels"),
    [
        (1930, 31, "*Jan 1930, , , 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14"),
        (1930, 29, "*Jan 1930, 5, 10, 15"),
        (1930, 6.1, "*Jan 1930, , , 15, 20, 25, *Feb 1930, , , 15, 20, 25, *Mar 1930, "),
        (1930, 5.9, "*Jan 1930, , 20, *Feb 1930, , 20, *Mar 1930, "),
        (1930, 2.9, "*1930, Feb, Mar, Apr, May"),
        (1930, 1.69, "*1930, Feb, Mar, Apr, May, Jun, Jul, Aug"),
        (1930, 1.65, "*1930, Apr, Jul"),
        (1930, 0.562, "*1930, Apr, Jul, Oct, *1931, Apr, Jul, Oct"),
        (1930, 0.555, "*1930, 1931"),
        (1930, 0.122, "*1930, 1931, 1932, 1933, 1934, *1935, 1936, 1937, 1938"),
        (1930, 0.119, "*1930, 1935"),
        (1930, 0.0245, "*1930, 1935, *1940, 1945, *1950, 1955, *1960, 1965, *1970"),
        (1930, 0.0235, "1930, 1940, *1950, 1960, 1970"),
        (1930, 0.0122, "1930, 1940, *1950, 1960, 1970, 1980, 1990, *2000, 2010"),
        (1930, 0.0118, "1950, *2000"),
        (1000, 0.00245, "*1000, 1050, *1100, 1150, *1200, 1250, *1300, 1350, *1400"),
        (1000, 0.00235, "*1000, 1100, 1200, 1300, 1400"),
        (1000, 0.00122, "*1000, 1100, 1200, 1300, 1400, *1500, 1600, 1700, 1800"),
        (1000, 0.00118, "*1000, 1500"),
        (1000, 0.000245, "*1000, 1500, *2000, 2500, *3000, 3500, *4000, 4500, *5000"),
        (1000, 0.000235, "1000, 2000, 3000, 4000, *5000"),
        (1000, 0.000122, "1000, 2000, 3000, 4000, *5000, 6000, 7000, 8000, 9000"),
        (1000, 0.000118, "5000, *10000"),
    ],
)
def test_the_ruler_has_the_finest_step_whose_labels_have_room(year, pixels_a_day, labels):
    start = day_numbers.from_gregorian(year, 1, 1)
    ticks = ruler_ticks(TimeScale(TimeSpan(start, start + 400 / pixels_a_day), 0, 400), _measure)
    assert ", ".join("*" * tick.major + tick.label for tick in ticks) == labels


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ((1935, 5, 3), (1935, 5, 7), "*May 1935, , , 5, 6, 7"),  # the left edge says where it is
        ((1935, 5, 29), (1935, 6, 2), "*May 1935, , , 31, *Jun 1935, "),
        ((1935, 3, 15), (1935, 8, 15), "*1935, , May, Jun, Jul, Aug"),
        ((1935, 12, 20), (1936, 4, 20), "*1936, Feb, Mar, Apr"),  # or the label beside it does
        ((1931, 1, 1), (1936, 1, 1), "1931, 1932, 1933, 1934, *1935, 1936"),
    ],
)
def test_month_or_year_are_said_at_the_left_edge_where_no_label_near_it_does(first, last, labels):
    span = TimeSpan(*(day_numbers.from_gregorian(*day) for day in (first, last)))
    ticks = ruler_ticks(TimeScale(span, 0, 280), _measure)
    assert ", ".join("*" * tick.major + tick.label for tick in ticks) == labels


@pytest.mark.parametrize("month", [1, 2, 6, 12])
def test_quarters_start_in_january_whatever_month_the_view_starts_in(month):
    start = day_numbers.from_gregorian(1934, month, 1)
    ticks = ruler_ticks(TimeScale(TimeSpan(start, start + 900), 0, 720), _measure)
    assert {day_numbers.to_gregorian(tick.day)[1] for tick in ticks[1:]} == {1, 4, 7, 10}
    assert len(ticks) >= 10


@pytest.mark.parametrize("width", [20, 60, 120, 200])
def test_labels_do_not_meet_even_where_no_step_of_the_ruler_has_room(width):
    span = TimeSpan.of_days(*day_numbers.REACH)
    ticks = ruler_ticks(TimeScale(span, 0, width), _measure)
    labels = [(tick.x, tick.x + LABEL_GAP + _measure(tick.label, tick.major)) for tick in ticks if tick.label]
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(labels))
    assert [tick.day for tick in ticks if tick.label]
    assert {day_numbers.to_gregorian(tick.day)[0] for tick in ticks} == {0, 5000}


@given(st.floats(2_000_000, 2_600_000), st.floats(0.1, 1e6), st.floats(-100, 3000))
def test_pixels_and_days_round_trip(start: float, days: float, px: float) -> None:
    scale = TimeScale(TimeSpan(start, start + days), 10, 1610)
    assert scale.to_px(scale.to_day(px)) == pytest.approx(px, abs=1e-2)


def test_days_before_russia_changed_its_calendar_are_said_in_both_styles():
    first, change = (day_numbers.from_gregorian(*day) for day in ((1918, 2, 8), (1918, 2, 14)))
    ticks = ruler_ticks(TimeScale(TimeSpan(first, first + 12), 0, 1200), _measure)
    labels = {tick.day: tick.label for tick in ticks if tick.label and not tick.major}
    assert labels[first + 2] == "10 (28)"  # 28 January in old style
    assert labels[change - 1] == "13 (31)"
    assert labels[change] == "14"
    (context,) = [tick.label for tick in ticks if tick.major]
    assert context == "Feb 1918"
