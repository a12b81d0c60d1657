import pytest

from desktop_app.state.indicator_filter import IndicatorFilter


@pytest.fixture
def indicators(qapp):
    return IndicatorFilter(["indicator:a"])


def test_starts_with_what_was_shown(indicators):
    assert indicators.shown == {"indicator:a"}


def test_showing_tells_the_change_first_and_then_what_was_added(qtbot, indicators):
    order = [(indicators.indicators_changed, "changed"), (indicators.indicator_added, "added")]
    with qtbot.waitSignals([signal for signal, _ in order], order="strict", timeout=200):
        indicators.set_visible("indicator:b", True)
    assert indicators.shown == {"indicator:a", "indicator:b"}


def test_hiding_adds_nothing(qtbot, indicators):
    with (
        qtbot.waitSignal(indicators.indicators_changed, timeout=200),
        qtbot.assertNotEmitted(indicators.indicator_added),
    ):
        indicators.set_visible("indicator:a", False)
    assert indicators.shown == frozenset()


def test_is_silent_when_nothing_changes(qtbot, indicators):
    with qtbot.assertNotEmitted(indicators.indicators_changed):
        indicators.set_visible("indicator:a", True)
        indicators.set_visible("indicator:b", False)


def test_hide_all_tells_only_where_something_was_shown(qtbot, indicators):
    with qtbot.waitSignal(indicators.indicators_changed, timeout=200):
        indicators.hide_all()
    assert indicators.shown == frozenset()
    with qtbot.assertNotEmitted(indicators.indicators_changed):
        indicators.hide_all()
