"""What comes next is guessed from the last two frames and prepared while nothing else is to do."""

import pytest
from PySide6.QtCore import QObject

from desktop_app.domain.time_span import TimeSpan
from desktop_app.ui.look_ahead import LookAhead, likely_spans

NOW = TimeSpan(1000, 2000)


def test_a_zoom_goes_on_about_the_same_instant():
    inwards, further, back = likely_spans(NOW.zoomed(0.9, 1250), NOW)
    assert inwards.days == pytest.approx(NOW.days / 2**0.5)
    assert further.days == pytest.approx(NOW.days / 2)
    assert back.days == pytest.approx(NOW.days * 2**0.5)
    for span in (inwards, further, back):
        assert (1250 - span.start) / span.days == pytest.approx(0.25)


def test_a_zoom_out_goes_on_outwards():
    assert next(iter(likely_spans(NOW.zoomed(1.1, 1500), NOW))).days == pytest.approx(NOW.days * 2**0.5)


def test_a_pan_goes_on_the_same_way():
    assert next(iter(likely_spans(NOW.moved(-10), NOW))) == NOW.moved(1000)
    assert next(iter(likely_spans(NOW.moved(10), NOW))) == NOW.moved(-1000)


def test_from_rest_every_way_is_open():
    spans = list(likely_spans(NOW, NOW))
    assert {span.start for span in spans} >= {0, 2000}
    assert min(span.days for span in spans) < NOW.days < max(span.days for span in spans)


@pytest.fixture
def prepared(qapp):
    """A look ahead of two pieces a span, and the spans of all pieces done."""
    done: list[TimeSpan] = []
    owner = QObject()

    def prepare(span):
        for _ in range(2):
            done.append(span)
            yield

    yield LookAhead(prepare, owner), done
    owner.deleteLater()


def test_all_that_is_likely_is_prepared_and_then_it_rests(prepared, qtbot):
    ahead, done = prepared
    ahead.shown(NOW)
    qtbot.waitUntil(lambda: len(done) == 2 * len(list(likely_spans(NOW, NOW))))
    qtbot.waitUntil(lambda: not ahead._timer.isActive())


def test_it_stops_when_told(prepared, qapp):
    ahead, done = prepared
    ahead.shown(NOW)
    ahead.stop()
    qapp.processEvents()
    assert done == []
