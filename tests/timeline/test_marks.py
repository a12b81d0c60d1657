import pytest
from hypothesis import given

from desktop_app.domain.dates import Calendar, DateError, parse
from desktop_app.domain.entities import AxisEntry
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.marks import Shape, entry_mark, mark_of
from tests.domain import strategies as dates


@given(dates.moments())
def test_only_a_day_without_doubt_is_a_point(text):
    mark = mark_of(parse(text))
    known = len(text) == 10 and text[4] == "-"
    assert (mark.shape is Shape.POINT) == known
    if not known:
        assert mark.shape is Shape.DOUBT
        assert mark.solid_first == mark.solid_last


@given(dates.moments(), dates.moments())
def test_a_mark_is_as_long_as_its_date_and_solid_only_where_certain(one, other):
    first, last = sorted((parse(one), parse(other)), key=lambda date: (date.first_day, date.last_day))
    mark = mark_of(parse(f"{first.edtf}/{last.edtf}"))
    assert (mark.first, mark.last) == (first.first_day, last.last_day + 1)
    assert mark.first <= mark.solid_first <= mark.solid_last <= mark.last
    if mark.solid_first < mark.solid_last:
        assert mark.solid_first == first.last_day
        assert mark.solid_last == last.first_day + 1
    assert mark.fades_in == (first.start.uncertain or first.start.approximate)
    assert mark.fades_out == (last.start.uncertain or last.start.approximate)


@pytest.mark.parametrize(
    ("text", "arrows"), [("1925/..", (False, True)), ("1925/", (False, True)), ("../1925", (True, False))]
)
def test_an_end_that_is_not_known_is_an_arrow(text, arrows):
    mark = mark_of(parse(text))
    assert (mark.arrow_in, mark.arrow_out) == arrows
    assert mark.days >= 365


@pytest.mark.parametrize(
    ("text", "fades"),
    [("1935-05-02", (False, False)), ("1935-05", (False, False)), ("1935~", (True, True)), ("1935?", (True, True)),
     ("1935/1936", (False, False)), ("1935~/1936", (True, False)), ("1935/1936%", (False, True))],
)  # fmt: skip
def test_only_a_doubtful_end_fades_and_only_an_end_not_known_is_an_arrow(text, fades):
    mark = mark_of(parse(text))
    assert (mark.fades_in, mark.fades_out) == fades
    assert (mark.arrow_in, mark.arrow_out) == (False, False)


@pytest.mark.parametrize(
    ("text", "middle"), [("1935", "1935-07-02"), ("1934/1934", "1934-07-02"), ("1936-21", "1936-04-16")]
)
def test_where_nothing_is_certain_the_mark_is_solid_nowhere_and_its_middle_is_that_of_the_doubt(text, middle):
    mark = mark_of(parse(text))
    assert mark.solid_first == mark.solid_last == pytest.approx(parse(middle).first_day + 0.5, abs=0.5)


def test_the_days_of_an_entry_come_from_the_edition():
    day = parse("1917-10-25", Calendar.JULIAN).first_day
    entry = AxisEntry(1, "event:a", "lane:a", 3, "A", "A", "1917-10-25", day, day, day, day)
    assert entry_mark(entry).first == parse("1917-11-07").first_day
    assert entry_mark(entry).shape is Shape.POINT


def test_the_days_of_an_old_style_span_come_from_the_edition():
    bounds = parse("1917-10-25/1917-10-27", Calendar.JULIAN).bounds
    mark = entry_mark(AxisEntry(1, "event:a", "lane:a", 3, "A", "A", "1917-10-25/1917-10-27", *bounds))
    assert (mark.first, mark.last) == (parse("1917-11-07").first_day, parse("1917-11-09").first_day + 1)


@given(dates.moments(), dates.moments())
def test_an_entry_has_the_mark_of_its_text_without_parsing_it(one, other):
    for text in (one, f"{one}/..", f"../{one}", f"{one}/", f"{min(one, other)}/{max(one, other)}"):
        try:
            date = parse(text)
        except DateError:
            continue  # the later text may end before the earlier starts
        assert entry_mark(AxisEntry(1, "event:a", "lane:a", 3, "A", "A", text, *date.bounds)) == mark_of(date)


def test_every_event_of_the_edition_has_the_mark_of_its_date(edition):
    for entry in TimelineStore(edition).axis_entries(2_400_000, 2_500_000, 0):
        date = parse(
            entry.edtf, Calendar(edition.execute("SELECT calendar FROM event WHERE id = ?", (entry.id,)).fetchone()[0])
        )
        assert entry_mark(entry) == mark_of(date)
