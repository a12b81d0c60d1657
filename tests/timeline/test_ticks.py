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


@pytest.mark.parametrize("width", [20, 60, 120, 200])
def test_labels_do_not_meet_even_where_no_step_of_the_ruler_has_room(width):
    span = TimeSpan.of_days(*day_numbers.REACH)
    ticks = ruler_ticks(TimeScale(span, 0, width), _measure)
    labels = [(tick.x, tick.x + LABEL_GAP + _measure(tick.label, tick.major)) for tick in ticks if tick.label]
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(labels))
    assert [tick.day for tick in ticks if tick.label]
    assert {day_numbers.to_gregorian(tick.day)[0] % 5000 for tick in ticks} == {0}


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
