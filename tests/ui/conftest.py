"""Parts of the window by themselves, on the real edition."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QFont

from desktop_app.content import content_of
from desktop_app.paths import EDITION
from desktop_app.render.theme import LIGHT
from desktop_app.state.indicator_filter import IndicatorFilter
from desktop_app.state.lane_filter import LaneFilter
from desktop_app.state.viewport import Viewport
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.ui.indicator_tracks import IndicatorTracks
from desktop_app.ui.period_model import PeriodModel
from desktop_app.ui.timeline_view import TimelineView
from desktop_app.ui.window_content import Content
from tests.fixtures_edition import small as small
from tests.fixtures_edition import small_path as small_path


@pytest.fixture
def content(qapp, edition) -> Content:
    return content_of(edition, EDITION, "Edition", "en")


@pytest.fixture
def periods(content) -> PeriodModel:
    return PeriodModel(content.everything.periods, content.everything.events_of, "en")


@pytest.fixture
def viewport(qapp, edition) -> Viewport:
    return Viewport(TimelineStore(edition).extent())


@pytest.fixture
def lanes(qapp) -> LaneFilter:
    return LaneFilter()


@pytest.fixture
def indicators(qapp) -> IndicatorFilter:
    return IndicatorFilter()


@pytest.fixture
def axis(qtbot, content, viewport, lanes, indicators):
    """The axis of some years in 1000 by 700 pixels, moving at once; `told` collects what it tells."""
    tracks = IndicatorTracks(content.indicators, content.series, indicators, "en")
    view = TimelineView(content.everything.source, viewport, lanes, "en", lambda item: f"about {item}", tracks)
    qtbot.addWidget(view)
    view.set_look(LIGHT, QFont(view.font()))
    view.motion.set_reduced(reduced=True)
    view.resize(1000, 700)
    view.show()
    viewport.show(content.days_of("period:pact-making").grown(1))
    told = SimpleNamespace(clicked=[], opened=[], days=[])
    view.item_clicked.connect(told.clicked.append)
    view.period_opened.connect(told.opened.append)
    view.pointed_at.connect(told.days.append)
    return SimpleNamespace(view=view, state=viewport, widget=view.viewport(), told=told, lanes=lanes)
