"""What a track looks like, pixel by pixel: sure and flagged values differ without colour, and so do subjects."""

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import DARK, LIGHT
from desktop_app.timeline.scene import Overlay, Scene
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.timeline.tracks import Column, Dot, Stroke, Track
from desktop_app.timeline.year_axis import YearAxis
from tests.render.test_painter import differing, grey
from tests.timeline.test_tracks import years_span

WIDTH, HEIGHT, HEADER = 400, 160, 20.0
YEARS = YearAxis.of(TimeScale(years_span(1930, 1939), 0.0, WIDTH))
EMPTY = Track("indicator:a", "", "", (0.0, 0.0), HEADER + 10, 120.0, HEADER + 40, HEADER + 120, YEARS)
LEFT, RIGHT, MIDDLE = YEARS.left(1935), YEARS.right(1935), YEARS.middle(1935)


@pytest.fixture
def painter(qapp):
    return ScenePainter(LIGHT, QFont(qapp.font()), str)


def image_of(painter, *, chosen="", hovered="", cursor_x=None, track=EMPTY, **parts):
    scene = Scene(WIDTH, HEIGHT, HEADER, HEADER, 20.0, HEIGHT, tracks=(track._replace(**parts),))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as on:
        painter.paint(on, scene)
        painter.paint_overlay(on, scene, Overlay(chosen, hovered, None, cursor_x))
    return image


def dot(**changes):
    return Dot(1935, 0, MIDDLE, 100.0, flagged=False, drawn=True)._replace(**changes)


def column(**changes):
    return Column(0, LEFT + 4, 80.0, RIGHT - LEFT - 8, 60.0, flagged=False)._replace(**changes)


def line(**changes):
    return Stroke(0, ((50.0, 90.0), (350.0, 90.0)))._replace(**changes)


@pytest.mark.parametrize(
    ("part", "sure", "flagged"),
    [
        ("dots", dot(), dot(flagged=True)),
        ("columns", column(), column(flagged=True)),
        ("strokes", line(), line(flagged=True)),
    ],
)
def test_flagged_values_are_hollow_or_dashed(painter, part, sure, flagged):
    bare = image_of(painter)
    solid, hollow = (grey(image_of(painter, **{part: (one,)})) for one in (sure, flagged))
    assert len(differing(solid, hollow)) > 3
    assert differing(hollow, grey(bare))


def test_the_middle_of_a_flagged_dot_is_paper(painter):
    assert image_of(painter, dots=(dot(flagged=True),)).pixelColor(round(MIDDLE), 100) == LIGHT.ground
    assert image_of(painter, dots=(dot(),)).pixelColor(round(MIDDLE), 100) != LIGHT.ground


def test_a_dot_without_room_is_not_drawn(painter):
    assert image_of(painter, dots=(dot(drawn=False),)) == image_of(painter)


def test_lines_of_subjects_differ_without_colour(painter):
    images = [grey(image_of(painter, strokes=(line(subject=subject),))) for subject in range(6)]
    dark = [[image.pixelColor(x, 90).value() < 190 for x in range(60, 340)] for image in images]
    assert all(dark[0])
    assert len({tuple(row) for row in dark}) == 6


def test_the_reading_is_marked_only_on_the_track_that_the_pointer_is_on(painter):
    parts = {"dots": (dot(), dot(year=1936, x=YEARS.middle(1936)))}
    still = image_of(painter, **parts)
    changed = differing(still, image_of(painter, hovered="indicator:a", cursor_x=MIDDLE + 3, **parts))
    near = [(x, y) for x, y in changed if x != round(MIDDLE + 3)]  # but for the line of the pointer
    assert near
    assert all(abs(x - MIDDLE) < 9 and abs(y - 100) < 9 for x, y in near)


def test_a_chosen_track_has_a_bar_at_its_side(painter):
    changed = differing(image_of(painter), image_of(painter, chosen="indicator:a"))
    assert changed
    assert all(x < 5 for x, _y in changed)
    assert image_of(painter) == image_of(painter, chosen="indicator:b")


def test_a_track_that_scrolls_under_the_ruler_is_cut_there(painter):
    scrolled = EMPTY._replace(title="TRADE", top=HEADER - 8, notice="nothing")
    changed = differing(
        image_of(painter, track=scrolled._replace(title="", notice="")), image_of(painter, track=scrolled)
    )
    assert changed
    assert all(y >= HEADER for _x, y in changed)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_colour_of_a_track_stands_out_from_the_ground(theme):
    from tests.render.test_theme import SIGNS, contrast

    assert [colour.name() for colour in theme.tracks if contrast(colour, theme.ground) < SIGNS] == []
    assert len({colour.name() for colour in theme.tracks}) == 6
