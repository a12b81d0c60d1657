import pytest
from PySide6.QtCore import QModelIndex, Qt

from desktop_app.domain.dates import parse
from desktop_app.domain.entities import EventTitle, Hit, Period, SearchResult
from desktop_app.store.search import find
from desktop_app.ui import period_model
from desktop_app.ui.period_model import CountRole, DateRole, ItemRole, LaneRole, PeriodModel
from desktop_app.ui.search_model import HeadingRole, SearchModel, WordsRole
from desktop_app.ui.search_model import ItemRole as HitRole


def every_index(model, parent=QModelIndex()):  # noqa: B008 - Qt's form
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from every_index(model, index)


def fetch_all(model):
    for index in list(every_index(model)):
        if model.canFetchMore(index):
            model.fetchMore(index)


def test_the_tree_of_periods_is_a_proper_model(qtmodeltester, periods):
    qtmodeltester.check(periods)


def test_the_tree_stays_a_proper_model_while_events_are_read(qtmodeltester, periods):
    fetch_all(periods)
    qtmodeltester.check(periods)


def test_the_opened_tree_holds_every_period_and_every_event_once(periods, edition):
    fetch_all(periods)
    items = [index.data(ItemRole) for index in every_index(periods)]
    there = {item for (item,) in edition.execute("SELECT id FROM period UNION ALL SELECT id FROM event")}
    assert len(items) == len(set(items))
    assert set(items) == there


def test_a_count_is_that_of_the_events_inside(periods):
    fetch_all(periods)
    for index in every_index(periods):
        if not index.data(LaneRole):
            inside = [inner for inner in every_index(periods, index) if inner.data(LaneRole)]
            assert index.data(CountRole) == len(inside), index.data()


def test_events_are_read_once_and_only_when_their_period_is_opened(periods):
    model = periods
    period = model.index_of("period:pact-making")
    rows = model.rowCount(period)
    assert model.canFetchMore(period)
    model.fetchMore(period)
    assert model.rowCount(period) > rows
    assert not model.canFetchMore(period)
    fetched = model.rowCount(period)
    model.fetchMore(period)
    assert model.rowCount(period) == fetched


def test_periods_come_in_the_order_of_time_with_their_dates(periods):
    tops = [periods.index(row, 0) for row in range(periods.rowCount())]
    assert [top.data(ItemRole) for top in tops][:2] == ["period:p1917-1941", "period:p1941-1991"]
    assert all(top.data(DateRole) for top in tops)


def test_an_event_is_found_in_its_period_and_an_unknown_item_nowhere(periods):
    index = periods.index_of("event:mutual-assistance-pact-1935", "period:pact-making")
    assert index.parent().data(ItemRole) == "period:pact-making"
    assert not periods.index_of("event:no-such", "period:pact-making").isValid()
    assert not periods.index_of("person:jean-herbette").isValid()


HITS = (
    Hit("envoy", "envoy:a", "A", None, "Aa"),
    Hit("event", "event:b", "B", None, ""),
    Hit("envoy", "envoy:c", "C", None, ""),
    Hit("event", "event:d", "<b>D</b>", None, ""),
)


@pytest.fixture
def hits(qapp):
    model = SearchModel("en")
    model.show_result(SearchResult(HITS, {"envoy": 2, "event": 2}))
    return model


def test_the_hits_are_a_proper_model(qtmodeltester, hits):
    qtmodeltester.check(hits)


def test_the_hits_of_the_edition_are_a_proper_model(qtmodeltester, qapp, edition):
    model = SearchModel("en")
    qtmodeltester.check(model)
    model.show_result(find(edition, "pact", 60))
    qtmodeltester.check(model)
    model.show_result(SearchResult())
    assert model.rowCount() == 0


def test_hits_stand_under_the_name_and_count_of_their_kind(hits):
    rows = [(hits.index(row).data(HeadingRole), hits.index(row).data(HitRole)) for row in range(hits.rowCount())]
    assert rows == [
        (True, ""),
        (False, "envoy:a"),
        (False, "envoy:c"),
        (True, ""),
        (False, "event:b"),
        (False, "event:d"),
    ]
    assert hits.index(0).data().endswith("2")


def test_headings_cannot_be_chosen(hits):
    selectable = [bool(hits.flags(hits.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in range(6)]
    assert selectable == [False, True, True, False, True, True]


def test_the_next_row_jumps_over_headings_and_stays_at_the_ends(hits):
    assert [hits.next_row(row, 1) for row in (-1, 1, 2, 4, 5)] == [1, 2, 4, 5, 5]
    assert [hits.next_row(row, -1) for row in (5, 4, 2, 1)] == [4, 2, 1, 1]


def test_there_is_no_next_row_without_hits(qapp):
    assert SearchModel("en").next_row(-1, 1) == -1


def test_a_crowded_period_lists_its_first_events_and_counts_the_rest(monkeypatch, qapp, qtmodeltester):
    monkeypatch.setattr(period_model, "MOST_EVENTS", 3)
    period = Period("period:a", None, 0, "Period", "Period", parse("1935"), 5)
    events = [EventTitle(f"event:{number}", f"Event {number}", parse("1935"), "lane:war") for number in range(5)]
    model = PeriodModel([period], lambda _period, most: events[:most], "en")
    index = model.index_of("period:a")
    model.fetchMore(index)
    rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
    assert [row.data() for row in rows] == ["Event 0", "Event 1", "Event 2", "More on the axis"]
    assert (rows[-1].data(CountRole), rows[-1].data(ItemRole)) == (2, "period:a")
    assert model.index_of("event:4", "period:a") == rows[-1]
    assert model.index_of("event:2", "period:a") == rows[2]
    qtmodeltester.check(model)


def test_a_heading_says_how_many_are_listed_of_how_many_found(qapp):
    model = SearchModel("en")
    model.show_result(SearchResult(HITS, {"envoy": 2, "event": 120}, or_more=True))
    headings = [model.index(row).data() for row in range(model.rowCount()) if model.index(row).data(HeadingRole)]
    assert headings == ["Envoys · 2+", "Events · 2 of 120+"]


def test_what_may_have_been_meant_can_be_chosen_and_searches(qapp):
    model = SearchModel("en")
    model.show_result(SearchResult(nearest="Krasin"))
    index = model.index(model.next_row(-1, 1))
    assert index.data(WordsRole) == "Krasin"
    assert index.data(HitRole) == ""
    assert "Krasin" in index.data()


@pytest.mark.parametrize(
    ("edtf", "item"),
    [("1935-05-02", "day:1935-05-02"), ("1935", "range:1935"), ("1932/1939", "range:1932/1939"), ("1935/..", None)],
)
def test_a_date_leads_to_the_page_of_the_time_itself(qapp, edtf, item):
    model = SearchModel("en")
    model.show_result(SearchResult(date=parse(edtf)))
    items = [model.index(row).data(HitRole) for row in range(model.rowCount())]
    assert items == (["", item] if item else [])


def test_recent_searches_can_be_chosen(qapp):
    model = SearchModel("en")
    model.show_recent(["Krasin", "1935"])
    assert [model.index(row).data(WordsRole) for row in range(model.rowCount())] == ["", "Krasin", "1935"]
    model.show_recent([])
    assert model.rowCount() == 0
