"""Tracks of made-up series: values inside, gaps never joined, nothing far outside the view."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.day_numbers import from_gregorian
from desktop_app.domain.entities import Indicator, IndicatorSeries, IndicatorValue
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.scene import Hit, Scene
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.timeline.tracks import Track, TrackBuilder, TrackTexts, clipped, spread
from tests.timeline.axis import METRICS

WIDTH = 1000.0
VIEW = (60.0, 800.0)
SLACK = 1e-3
TEXTS = TrackTexts("{:g}".format, str.title, "no data {}-{}".format, "words: {}".format, "nothing")
BUILDER = TrackBuilder(METRICS, TEXTS)
DRAWINGS = st.sampled_from(["line", "line-log", "bars", "steps"])
VALUES = st.lists(
    st.tuples(
        st.integers(1915, 1995),
        st.sampled_from(["a", "b", "c"]),
        st.one_of(
            st.none(),
            st.floats(-1e6, 1e6).map(lambda number: round(number, 6)),
            st.integers(0, 5).map(float),
            st.just(0.0),
        ),
        st.sampled_from(["", "", "doubtful"]),
    ),
    max_size=120,
    unique_by=lambda row: row[:2],
)
SPANS = st.tuples(st.floats(2_421_000, 2_449_000), st.floats(1, 30_000)).map(
    lambda span: TimeSpan(span[0], span[0] + span[1])
)


def series_of(rows, drawing="line", title="Trade", unit="francs", word=""):
    values = tuple(IndicatorValue(*row) for row in sorted(rows, key=lambda row: (row[1], row[0])))
    subjects = tuple(dict.fromkeys(value.subject for value in values)) or ("",)
    return IndicatorSeries(Indicator("indicator:a", title, unit, drawing, "Customs"), subjects, values, word)


def yearly(first, *values, flags=()):
    return [
        (first + index, "", value, "doubtful" if first + index in flags else "") for index, value in enumerate(values)
    ]


def years_span(first, last):
    return TimeSpan(from_gregorian(first, 1, 1), from_gregorian(last + 1, 1, 1))


def track_of(series, span=None, width=WIDTH, top=100.0) -> Track:
    scale = TimeScale(span or years_span(1920, 1939), 0.0, width)
    return BUILDER.build([series], scale, top, VIEW)[0]


@given(VALUES, DRAWINGS, SPANS)
@settings(max_examples=150, deadline=None)
def test_everything_lies_inside_the_track_and_near_the_view(rows, drawing, span):
    track = track_of(series_of(rows, drawing), span)
    assert track.top < track.plot_top < track.plot_foot < track.top + track.height
    points = [point for stroke in track.strokes for point in stroke.points]
    heights = [y for _, y in points] + [dot.y for dot in track.dots] + [line.y for line in track.grid]
    heights += [y for column in track.columns for y in (column.y, column.y + column.height)]
    assert all(track.plot_top - 2.5 <= y <= track.plot_foot + 2.5 for y in heights)
    edges = [x for x, _ in points] + [x for one in track.columns for x in (one.x, one.x + one.width)]
    assert all(-20 - SLACK <= x <= WIDTH + 20 + SLACK for x in edges)


@given(VALUES, st.sampled_from(["line", "line-log", "steps"]), SPANS)
@settings(max_examples=150, deadline=None)
def test_lines_never_cross_a_year_without_a_value(rows, drawing, span):
    series = series_of(rows, drawing)
    track = track_of(series, span)
    known = {(series.subjects.index(v.subject), v.year) for v in series.values if v.value is not None}
    for stroke in track.strokes:
        assert all(before[0] <= after[0] for before, after in pairwise(stroke.points))
        for year in range(track.years.first, track.years.last + 1):
            middle = track.years.middle(year)
            if stroke.points[0][0] + SLACK < middle < stroke.points[-1][0] - SLACK:
                assert (stroke.subject, year) in known


@given(VALUES, DRAWINGS, SPANS)
@settings(max_examples=100, deadline=None)
def test_every_value_in_view_can_be_read_at_its_year(rows, drawing, span):
    series = series_of(rows, drawing)
    track = track_of(series, span)
    for year in range(track.years.first + 1, track.years.last):
        middle = track.years.middle(year)
        if 0 <= middle <= WIDTH:
            expected = sorted(value.subject for value in series.of_year(year) if value.value is not None)
            assert sorted(series.subjects[dot.subject] for dot in track.dots_at(middle)) == expected


def test_a_point_of_a_line_stands_in_the_middle_of_its_year():
    track = track_of(series_of(yearly(1930, 1.0, 2.0)))
    (stroke,) = track.strokes
    assert [x for x, _ in stroke.points] == [track.years.middle(1930), track.years.middle(1931)]
    assert stroke.points[0][1] > stroke.points[1][1]


def test_a_step_and_a_column_stand_over_the_whole_year():
    track = track_of(series_of(yearly(1930, 1.0, 2.0), "steps"))
    (stroke,) = track.strokes
    assert [x for x, _ in stroke.points] == [pytest.approx(track.years.left(year)) for year in (1930, 1931, 1931, 1932)]
    (column,) = track_of(series_of(yearly(1930, 1.0), "bars")).columns
    assert column.x - track.years.left(1930) == pytest.approx(track.years.right(1930) - column.x - column.width)


def test_a_gap_breaks_the_line_and_says_so_where_there_is_room():
    track = track_of(series_of(yearly(1922, 1.0, 2.0, None, None, None, None, 3.0, 4.0)))
    assert [len(stroke.points) for stroke in track.strokes] == [2, 2]
    (gap,) = track.gaps
    assert gap.text == "no data 1924-1927"
    assert track.years.right(1923) < gap.x
    assert gap.x + gap.width < track.years.left(1928)
    assert track_of(series_of(yearly(1930, 1.0, None, 3.0))).gaps == ()


def test_a_value_between_two_gaps_is_a_dot_at_every_zoom():
    dots = track_of(series_of(yearly(1930, 1.0, None, 3.0)), years_span(1800, 2200)).dots
    assert [(dot.year, dot.drawn) for dot in dots] == [(1930, True), (1932, True)]


def test_flagged_values_stay_marked_at_every_zoom():
    track = track_of(series_of(yearly(1930, 1.0, 2.0, 3.0, flags=[1931])), years_span(1800, 2200))
    assert [(dot.flagged, dot.drawn) for dot in track.dots] == [(False, False), (True, True), (False, False)]


def test_flagged_steps_are_strokes_of_their_own_that_meet_the_others():
    track = track_of(series_of(yearly(1930, 1.0, 2.0, 3.0, flags=[1931]), "steps"))
    assert [stroke.flagged for stroke in track.strokes] == [False, True, False]
    assert all(before.points[-1] == after.points[0] for before, after in pairwise(track.strokes))


def test_a_zero_is_seen_and_a_gap_is_not():
    columns = track_of(series_of(yearly(1930, 0.0, None, 4.0, flags=[1932]), "bars")).columns
    assert [(column.height > 0, column.flagged) for column in columns] == [(True, False), (True, True)]


def test_no_line_leads_from_zero_into_a_logarithmic_range():
    track = track_of(series_of(yearly(1930, 0.0, 0.0, 4.0, 400.0), "line-log"))
    assert [[y == track.plot_foot for _, y in stroke.points] for stroke in track.strokes] == [
        [True, True],
        [False, False],
    ]


def test_several_subjects_have_a_legend_and_letters_that_never_meet():
    rows = [(1930 + year, subject, 1.0, "") for year in range(5) for subject in ("trade", "votes", "talks")]
    track = track_of(series_of(rows))
    assert [label.text for label in track.legend] == ["A  Talks", "B  Trade", "C  Votes"]
    assert sorted(end.text for end in track.ends) == ["A", "B", "C"]
    tops = [end.y for end in track.ends]
    assert all(after - before >= METRICS.line - SLACK for before, after in pairwise(tops))
    assert all(end.x + end.width <= WIDTH for end in track.ends)
    assert {stroke.subject for stroke in track.strokes} == {0, 1, 2}


def test_a_legend_takes_as_many_lines_as_it_needs():
    rows = [(1930, "subject " * 6 + str(number), 1.0, "") for number in range(4)]
    wide, narrow = (track_of(series_of(rows), width=width) for width in (3000.0, 700.0))
    assert len({label.y for label in wide.legend}) == 1
    assert len({label.y for label in narrow.legend}) > 1
    assert narrow.height > wide.height
    assert all(label.x + label.width <= 700 for label in narrow.legend)
    assert max(label.y for label in narrow.legend) + METRICS.row <= narrow.plot_top


def test_the_unit_goes_below_a_title_that_leaves_no_room():
    beside, below = (track_of(series_of([], title="T" * letters, unit="u" * 40)) for letters in (10, 90))
    assert beside.unit_at[1] == beside.top
    assert below.unit_at[1] > below.top
    assert METRICS.measure(track_of(series_of([], title="T" * 900)).title, True) <= WIDTH


@pytest.mark.parametrize(("word", "notice"), [("warm", "words: warm"), ("", "nothing")])
def test_a_series_that_cant_be_drawn_says_so(word, notice):
    track = track_of(series_of(yearly(1930, None), "steps", word=word))
    assert track.notice == notice
    assert (track.grid, track.strokes, track.dots) == ((), (), ())


def test_a_pointer_on_a_track_finds_its_indicator_and_the_year():
    track = track_of(series_of(yearly(1930, 1.0, 2.0)), top=100.0)
    scene = Scene(WIDTH, 500, 80, 90, 20, 500, tracks=(track,))
    x = track.years.middle(1931)
    assert scene.item_at(x, track.top) == Hit("indicator:a", year=1931)
    assert scene.item_at(x, track.top + track.height) is None
    assert scene.item_at(x, 95) is None
    assert scene._replace(edge=track.top + 1).item_at(x, track.top) is None  # under a pinned lane
    assert scene._replace(edge=track.top).item_at(x, track.top) == Hit("indicator:a", year=1931)
    assert scene.track_of("indicator:a") == track


def test_tracks_stand_under_each_other_and_only_those_in_view_are_filled():
    series = series_of(yearly(1930, 1.0, 2.0))
    scale = TimeScale(years_span(1920, 1939), 0.0, WIDTH)
    tracks = BUILDER.build([series] * 12, scale, -200.0, VIEW)
    assert all(before.top + before.height == after.top for before, after in pairwise(tracks))
    for track in tracks:
        assert bool(track.strokes) == (track.top < VIEW[1] and track.top + track.height > VIEW[0])
    assert not all(track.strokes for track in tracks)


@given(st.lists(st.floats(-100, 300), max_size=8).map(sorted))
def test_spread_positions_keep_their_distance_and_stay_inside(tops):
    placed = spread(tops, 10.0, 0.0, 100.0)
    assert all(after - before >= 10 - 1e-6 for before, after in pairwise(placed))
    assert all(-1e-6 <= top <= 90 + 1e-6 for top in placed)


def test_more_positions_than_have_room_share_it():
    assert spread([5.0] * 5, 10.0, 0.0, 20.0) == pytest.approx([0, 4, 8, 12, 16])


def test_a_clipped_line_keeps_its_course():
    line = ((0.0, 0.0), (10.0, 10.0), (10.0, 20.0), (30.0, 40.0))
    assert clipped(line, 5.0, 20.0) == ((5.0, 5.0), (10.0, 10.0), (10.0, 20.0), (20.0, 30.0))
    assert clipped(line, 40.0, 50.0) == ()
    assert clipped(line, -5.0, 50.0) == line


# At a line of 16 pixels a name has a row of 20, and the gap below a track is 5.


def test_the_parts_of_a_track_stand_under_each_other():
    track = track_of(series_of(yearly(1930, 1.0, 2.0)))
    assert list(track.unit_at) == [8 + 40 + 16, 100]  # beside "TRADE", five bold letters
    assert [track.plot_top, track.plot_foot] == [100 + 20 + 8, 128 + 5.5 * 16]
    assert track.height == track.plot_foot + 8 + 5 - 100


def test_a_legend_stands_above_the_plot_which_grows_with_its_subjects():
    def plotted(*subjects):
        return track_of(series_of([(1930, subject, 1.0, "") for subject in subjects]))

    two = plotted("cat", "dog")
    assert [(label.x, label.y, label.width) for label in two.legend] == [
        (8 + 28, 120, 42),
        (8 + 28 + 42 + 16 + 28, 120, 42),
    ]
    assert [two.plot_top, two.plot_foot - two.plot_top] == [120 + 20 + 8, 88]
    assert plotted("a", "b", "c", "d").plot_foot - two.plot_top == 96  # a line and a half for each of four


@pytest.mark.parametrize(("width", "beside"), [(64 + 42 + 8, True), (64 + 42 + 7, False)])
def test_a_unit_stands_beside_the_title_where_it_has_room(width, beside):
    track = track_of(series_of([]), width=width)
    assert list(track.unit_at) == ([64, 100] if beside else [8, 120])
    assert track.unit == "francs"


@pytest.mark.parametrize(("width", "lines"), [(8 + 70 + 16 + 70 + 8, 1), (8 + 70 + 16 + 70 + 7, 2)])
def test_a_legend_breaks_where_the_next_name_has_no_room(width, lines):
    track = track_of(series_of([(1930, subject, 1.0, "") for subject in ("cat", "dog")]), width=width)
    assert len({label.y for label in track.legend}) == lines
    assert track.legend[0].x == 36


def test_columns_of_several_subjects_share_seven_tenths_of_the_year():
    track = track_of(series_of([(1930, "a", 1.0, ""), (1930, "b", 2.0, "")], "bars"))
    first, second = track.columns
    year = track.years.right(1930) - track.years.left(1930)
    assert first.width == second.width == pytest.approx(0.35 * year)
    assert (
        first.x + first.width
        == pytest.approx(second.x)
        == pytest.approx((track.years.left(1930) + track.years.right(1930)) / 2)
    )


def test_columns_stand_on_zero_or_hang_from_it():
    up, down, none = track_of(series_of(yearly(1930, 4.0, -4.0, 0.0), "bars")).columns
    zero = (128 + 216) / 2
    assert (up.y, up.height) == pytest.approx((128, zero - 128))
    assert (down.y, down.height) == pytest.approx((zero, 216 - zero))
    assert (none.y, none.height) == pytest.approx((zero - 2, 2))


def test_what_a_column_has_in_view_is_drawn():
    (column,) = track_of(series_of(yearly(1930, 1.0), "bars"), years_span(1930, 1930)).columns
    assert (column.x, column.width) == pytest.approx((150, 700))
    half = TimeSpan(from_gregorian(1930, 7, 1), from_gregorian(1930, 9, 1))
    (column,) = track_of(series_of(yearly(1930, 1.0), "bars"), half).columns
    assert (column.x, column.width) == (-20, WIDTH + 40)


@pytest.mark.parametrize(("years", "drawn"), [(111, True), (112, False)])
def test_the_points_of_a_line_are_drawn_where_a_year_has_nine_pixels(years, drawn):
    track = track_of(series_of(yearly(1930, 1.0, 2.0)), years_span(1901, 1900 + years))
    assert {dot.drawn for dot in track.dots} == {drawn}


def test_a_gap_says_so_in_its_middle_where_the_words_and_their_pads_have_room():
    series = series_of(yearly(1922, 1.0, 2.0, None, None, None, None, 3.0, 4.0))
    track = track_of(series)
    (gap,) = track.gaps
    assert gap.x + gap.width / 2 == pytest.approx((track.years.right(1923) + track.years.left(1928)) / 2)
    assert (gap.y, gap.width) == ((128 + 216 - 16) / 2, 17 * 7)
    fits = (17 * 7 + 16) / 4 * 20  # pixels for twenty years where four of them have room for the words
    assert len(track_of(series, width=fits + 3).gaps) == 1
    assert track_of(series, width=fits - 3).gaps == ()


def test_a_letter_stands_behind_the_last_point_in_view_and_before_the_edge():
    rows = [(1930 + year, subject, value, "") for year in range(3) for subject, value in (("a", 0.0), ("b", 9.0))]
    series = series_of(rows)
    track = track_of(series)
    high, low = track.ends
    assert (high.text, low.text) == ("B", "A")
    assert high.x == low.x == track.years.middle(1932) + 4
    assert (high.y, low.y) == (track.plot_top - 8, track.plot_foot - 8)
    close = track_of(series, years_span(1931, 1931))
    assert {end.x for end in close.ends} == {WIDTH - 8 - 4}


def test_a_line_by_itself_has_no_letter_and_several_have_no_words_in_their_gaps():
    assert track_of(series_of(yearly(1930, 1.0, 2.0))).ends == ()
    rows = [(year, subject, 1.0, "") for year in (1922, 1938) for subject in "ab"]
    assert track_of(series_of(rows)).gaps == ()


def test_a_value_that_stands_alone_has_its_letter():
    track = track_of(series_of([(1930, "a", 1.0, ""), (1930, "b", 9.0, ""), (1931, "b", 9.0, "")]))
    assert {end.text: end.x for end in track.ends} == {
        "A": track.years.middle(1930) + 4,
        "B": track.years.middle(1931) + 4,
    }


def test_a_gap_of_one_year_says_so_close_by():
    track = track_of(series_of(yearly(1930, 1.0, None, 3.0)), years_span(1929, 1933))
    assert [gap.text for gap in track.gaps] == ["no data 1931-1931"]


def test_subjects_after_the_alphabet_have_numbers():
    rows = [(1930, f"{number:02}", 1.0, "") for number in range(28)]
    assert [label.text[:3].strip() for label in track_of(series_of(rows)).legend][24:] == ["Y", "Z", "27", "28"]


def test_the_lines_of_a_logarithmic_track_start_above_its_zero():
    track = track_of(series_of(yearly(1930, 0.0, 1.0, 100.0), "line-log"))
    assert [dot.y for dot in track.dots] == [216, pytest.approx(216 - 1.4 * 16), pytest.approx(128)]
    assert [line.text for line in track.grid] == ["0", "1", "10", "100"]
