"""Indicators in the list, in the menu and on the axis, on the real edition."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.day_numbers import from_gregorian
from desktop_app.domain.entities import Indicator, IndicatorSeries
from desktop_app.domain.time_span import TimeSpan
from desktop_app.timeline.metrics import Metrics
from desktop_app.timeline.scene import Scene
from desktop_app.ui.indicator_list import IndicatorList, IndicatorMenu
from desktop_app.ui.indicator_tracks import IndicatorTracks
from desktop_app.ui.indicator_words import flag_words, is_worded, subject_word

VOTES = "indicator:un-agreement"
BY_SUBJECT = "indicator:un-agreement-by-issue"
TREATIES = "indicator:treaties-signed"


@pytest.fixture
def listed(qtbot, content, indicators):
    widget = IndicatorList(content.indicators, indicators)
    qtbot.addWidget(widget)
    widget.resize(260, 300)
    widget.show()
    return widget


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def menu(owner, content, indicators):
    return IndicatorMenu(content.indicators, indicators, QAction("Hide all", owner), owner)


@pytest.fixture
def tracks(content, indicators):
    return lambda language: IndicatorTracks(content.indicators, content.series, indicators, language)


def entry_of(listed, item):
    entries = (listed.list.item(row) for row in range(listed.list.count()))
    return next(entry for entry in entries if entry.data(Qt.ItemDataRole.UserRole) == item)


def middle_of(axis, year):
    return round(axis.view.scene.tracks[0].years.middle(year))


def test_the_list_is_closed_at_first_and_nothing_is_shown(listed, content):
    assert not listed.list.isVisible()
    assert listed.list.count() == len(content.indicators) > 0
    entries = [listed.list.item(row) for row in range(listed.list.count())]
    assert {entry.checkState() for entry in entries} == {Qt.CheckState.Unchecked}


def test_the_heading_opens_and_closes_the_list(qtbot, listed):
    qtbot.mouseClick(listed.heading, Qt.MouseButton.LeftButton)
    assert listed.list.isVisible()
    assert listed.list.verticalScrollBar().maximum() > 0
    qtbot.mouseClick(listed.heading, Qt.MouseButton.LeftButton)
    assert not listed.list.isVisible()


def test_a_check_box_shows_its_indicator_and_the_heading_counts(listed, indicators):
    entry_of(listed, VOTES).setCheckState(Qt.CheckState.Checked)
    assert indicators.shown == {VOTES}
    assert listed.heading.text().endswith("1")
    entry_of(listed, VOTES).setCheckState(Qt.CheckState.Unchecked)
    assert indicators.shown == frozenset()
    assert not listed.heading.text().endswith("1")


def test_list_and_menu_follow_each_other(listed, menu, indicators):
    menu.entries[VOTES].trigger()
    assert entry_of(listed, VOTES).checkState() is Qt.CheckState.Checked
    entry_of(listed, TREATIES).setCheckState(Qt.CheckState.Checked)
    assert menu.entries[TREATIES].isChecked()
    assert menu.actions()[-1].isEnabled()
    indicators.hide_all()
    assert not any(entry.isChecked() for entry in menu.entries.values())
    assert not menu.actions()[-1].isEnabled()


def test_a_shown_indicator_stands_under_the_lanes_which_keep_their_rows(axis, indicators):
    before = axis.view.scene
    indicators.set_visible(VOTES, True)
    axis.view.verticalScrollBar().setValue(0)
    after = axis.view.scene
    assert (after.lanes, after.boxes) == (before.lanes, before.boxes)
    (track,) = after.tracks
    assert track.top == after.lanes[-1].top + after.lanes[-1].height
    assert after.content_height == pytest.approx(before.content_height + track.height)


def test_the_scroll_bar_reaches_all_of_the_tracks(axis, indicators):
    for item in (VOTES, BY_SUBJECT, TREATIES):
        indicators.set_visible(item, True)
    bar = axis.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = axis.view.scene.tracks[-1]
    assert last.top + last.height == pytest.approx(axis.widget.height(), abs=1)
    indicators.hide_all()
    assert bar.maximum() == 0
    assert axis.view.scene.tracks == ()


def test_what_is_turned_on_is_brought_into_view(axis, indicators):
    for item in (TREATIES, BY_SUBJECT, VOTES):
        indicators.set_visible(item, True)
        track = axis.view.scene.track_of(item)
        assert axis.view.scene.header_height - 1 <= track.top
        assert track.top + track.height <= axis.widget.height() + 1


def test_tracks_are_in_the_order_of_the_edition(axis, indicators, content):
    for item in (TREATIES, VOTES):
        indicators.set_visible(item, True)
    assert [track.id for track in axis.view.scene.tracks] == [VOTES, TREATIES]


def test_only_shown_series_are_read(qapp, content, indicators):
    read = []

    def series_of(item):
        read.append(item)
        return content.series(item)

    tracks = IndicatorTracks(content.indicators, series_of, indicators, "en")
    tracks.set_metrics(Metrics(16.0, lambda text, bold: 7.0 * len(text)))
    scene, span = Scene(800, 600, 60, 60, 20, 400), TimeSpan(2_430_000, 2_440_000)
    assert tracks.under(scene, span, 0) is scene
    indicators.set_visible(VOTES, True)
    assert tracks.under(scene, span, 0).tracks[0].id == VOTES
    assert set(read) == {VOTES}


def test_a_click_on_a_track_chooses_the_indicator(qtbot, axis, indicators):
    indicators.set_visible(VOTES, True)
    (track,) = axis.view.scene.tracks
    at = QPoint(300, round(track.plot_top) + 5)
    qtbot.mouseClick(axis.widget, Qt.MouseButton.LeftButton, pos=at)
    assert axis.told.clicked == [VOTES]


def test_choosing_a_shown_indicator_moves_its_track_into_view_but_not_the_time(axis, indicators, content):
    for item in (VOTES, BY_SUBJECT, TREATIES):
        indicators.set_visible(item, True)
    span = TimeSpan(from_gregorian(1960, 1, 1), from_gregorian(1965, 1, 1))
    axis.state.show(span)
    axis.view.verticalScrollBar().setValue(0)
    axis.view.choose(TREATIES, content.days_of(TREATIES))
    assert axis.state.span == span
    track = axis.view.scene.track_of(TREATIES)
    assert track.top + track.height <= axis.widget.height() + 1
    axis.widget.repaint()


def test_pointing_at_a_track_tells_the_value_of_the_year(monkeypatch, axis, indicators):
    said = []
    monkeypatch.setattr(QToolTip, "showText", staticmethod(lambda _at, text, _widget: said.append(text)))
    axis.state.show(TimeSpan(from_gregorian(1950, 1, 1), from_gregorian(1970, 1, 1)))
    indicators.set_visible(VOTES, True)
    (track,) = axis.view.scene.tracks
    at = QPoint(middle_of(axis, 1955), round(track.plot_foot) - 3)
    axis.view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, at, axis.widget.mapToGlobal(at)))
    (text,) = said
    assert "Identical votes in the UN General Assembly" in text
    assert "1955: 59.3 · % of roll calls in which both voted" in text
    assert "Flag: package admission of new members" in text
    assert "Source: Voeten" in text


def test_the_pointer_leaves_a_mark_on_the_line(qtbot, axis, indicators):
    axis.state.show(TimeSpan(from_gregorian(1950, 1, 1), from_gregorian(1970, 1, 1)))
    indicators.set_visible(VOTES, True)
    (track,) = axis.view.scene.tracks
    qtbot.mouseMove(axis.widget, QPoint(middle_of(axis, 1955), round(track.plot_foot) - 3))
    assert axis.view._hovered == VOTES
    assert track.dots_at(axis.view._cursor_x)[0].year == 1955
    axis.widget.repaint()


@pytest.mark.parametrize(("language", "number"), [("en", "1,034.5"), ("fr", "1\u202f034,5"), ("ru", "1\u00a0034,5")])
def test_numbers_are_written_as_the_language_does(qapp, tracks, language, number):
    assert tracks(language).number(1034.5) == number


@pytest.mark.parametrize(("value", "text"), [(0.0, "0"), (1034.0, "1,034"), (0.1, "0.1"), (4e6, "4,000,000")])
def test_a_number_has_the_decimals_that_it_has(qapp, tracks, value, text):
    assert tracks("en").number(value) == text


def test_a_gap_and_a_year_outside_say_that_there_is_no_data(qapp, tracks):
    gap = tracks("en").reading(VOTES, 1964)
    assert "1964: no data" in gap
    assert "no regular voting" in gap
    assert "1920: no data" in tracks("en").reading(VOTES, 1920)


def test_every_subject_has_a_line_of_its_own(qapp, tracks, content):
    lines = tracks("en").reading(BY_SUBJECT, 1948).splitlines()
    assert len(lines) == 2 + len(content.series(BY_SUBJECT).of_year(1948)) + 1
    assert any(line.startswith("colonialism: ") for line in lines)
    assert any("(fewer than 5 votes)" in line for line in lines)
    assert "no data" in tracks("en").reading(BY_SUBJECT, 1920)


def test_a_series_of_words_is_refused_in_a_sentence(qapp, indicators):
    told = IndicatorSeries(Indicator("indicator:a", "Mood", "word", "steps", "Us"), ("",), (), "cold")
    indicators.set_visible("indicator:a", True)
    tracks = IndicatorTracks([told.indicator], lambda _item: told, indicators, "en")
    tracks.set_metrics(Metrics(16.0, lambda text, bold: 7.0 * len(text)))
    scene = tracks.under(Scene(800, 600, 60, 60, 20, 200), TimeSpan(2_430_000, 2_440_000), 0)
    assert "“cold”" in scene.tracks[0].notice


def test_every_subject_and_flag_of_the_edition_has_words(content):
    said = {value for one in content.indicators for value in content.series(one.id).values}
    parts = {part for value in said for part in value.flag.split("; ") if part}
    subjects = {value.subject for value in said if value.subject}
    assert parts
    assert subjects
    assert {text for text in parts | subjects if not is_worded(text)} == set()


def test_words_of_another_edition_and_figures_stay_as_they_are(qapp):
    assert subject_word("fishing") == "fishing"
    assert flag_words("a guess; fewer than 5 votes") == "a guess; fewer than 5 votes"
    assert flag_words("Soviet total of 146.7 implausible in the source: share left out").count("146.7") == 1
