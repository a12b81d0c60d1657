"""What the painter puts on paper, looked at pixel by pixel."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop_app.domain.dates import parse
from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import DARK, LIGHT
from desktop_app.timeline.bars import Bar
from desktop_app.timeline.link_curves import Curve
from desktop_app.timeline.marks import Shape, mark_of
from desktop_app.timeline.scene import Box, LaneStrip, Overlay, Scene

ROW = 20.0
HEADER = 60.0
WIDTH, HEIGHT = 400, 140
LANE = LaneStrip("lane:war", "War", HEADER, HEIGHT - HEADER, 0, ())
X, LENGTH = 60.0, 120.0

DATES = {
    "day": "1935-05-02",
    "month": "1935-05",
    "year": "1935",
    "about": "1924~",
    "perhaps": "1924?",
    "range": "1936-07-17/1939-04-01",
    "range in doubt": "1931/1939",
    "open end": "1925/..",
    "unknown start": "/1925",
}


@pytest.fixture
def painter(qapp):
    return ScenePainter(LIGHT, QFont(qapp.font()), "+{0.hidden}".format)


def box_for(edtf, *, label="", inside=False):
    """A box as wide as a mark of this date would be."""
    mark = mark_of(parse(edtf))
    y = HEADER + 20
    if mark.shape is Shape.POINT:
        return Box("event:a", 0, mark, X, y, 11, X, 11, label, X + 16, 60 if label else 0, inside=False)
    solid_x = X + (mark.solid_first - mark.first) / mark.days * LENGTH
    solid = (mark.solid_last - mark.solid_first) / mark.days * LENGTH
    label_x = X + 10 if inside else X + LENGTH + 5
    return Box("event:a", 0, mark, X, y, LENGTH, solid_x, solid, label, label_x, 60 if label else 0, inside=inside)


def scene_with(*boxes, bands=(), terms=(), lane=LANE, counts=None):
    return Scene(
        WIDTH, HEIGHT, HEADER, HEADER, ROW, HEIGHT, (), tuple(bands), tuple(terms), lane.id, (lane,), tuple(boxes),
        counts or {},
    )  # fmt: skip


def image_of(painter, scene, chosen="", hovered="", chosen_x=None, cursor_x=None):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as on:
        painter.paint(on, scene)
        painter.paint_overlay(on, scene, Overlay(chosen, hovered, chosen_x, cursor_x))
    return image


def differing(one, other):
    """The pixels in which two images differ."""
    return [(x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]


def grey(image):
    """What is left without colour."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("edtf", DATES.values(), ids=DATES)
def test_every_kind_of_date_leaves_a_mark_in_its_row(painter, edtf):
    box = box_for(edtf)
    marked = differing(image_of(painter, scene_with(box)), image_of(painter, scene_with()))
    assert marked
    assert all(box.y <= y <= box.y + ROW for _x, y in marked)
    assert all(X - 8 <= x <= X + LENGTH + 8 for x, _y in marked)


@pytest.mark.parametrize(
    ("one", "other"),
    [("day", "month"), ("month", "about"), ("year", "range"), ("range", "range in doubt"), ("range", "open end")],
)
def test_kinds_of_dates_differ_without_colour_too(painter, one, other):
    images = [grey(image_of(painter, scene_with(box_for(DATES[name])))) for name in (one, other)]
    assert len(differing(*images)) > 20


def test_what_is_certain_is_stronger_than_what_is_in_doubt(painter):
    solid = image_of(painter, scene_with(box_for(DATES["range"])))
    doubt = image_of(painter, scene_with(box_for(DATES["year"])))
    at = (round(X + LENGTH / 2) + 20, round(HEADER + 20 + ROW / 2))
    assert grey(solid).pixelColor(*at).value() < grey(doubt).pixelColor(*at).value() < LIGHT.ground.value()


def test_an_approximate_date_fades_towards_its_ends(painter):
    image = grey(image_of(painter, scene_with(box_for(DATES["about"]))))
    y = round(HEADER + 20 + ROW / 2)
    end, middle = image.pixelColor(round(X) + 3, y).value(), image.pixelColor(round(X + LENGTH / 2), y).value()
    assert end > middle


def test_an_open_end_reaches_beyond_its_bar_as_an_arrow(painter):
    bare = image_of(painter, scene_with())
    beyond = [x for x, _y in differing(image_of(painter, scene_with(box_for(DATES["open end"]))), bare)]
    closed = [x for x, _y in differing(image_of(painter, scene_with(box_for(DATES["range"]))), bare)]
    assert max(beyond) > max(closed) + 2


@pytest.mark.parametrize("inside", [True, False])
def test_a_label_is_written(painter, inside):
    bare = image_of(painter, scene_with(box_for(DATES["range"], inside=inside)))
    written = image_of(painter, scene_with(box_for(DATES["range"], inside=inside, label="Договор")))
    assert len(differing(bare, written)) > 20


def test_markup_in_a_label_is_written_as_it_is(painter):
    bold = image_of(painter, scene_with(box_for(DATES["day"], label="<b>Pact</b>")))
    plain = image_of(painter, scene_with(box_for(DATES["day"], label="Pact")))
    assert differing(bold, plain)


@pytest.mark.parametrize("edtf", DATES.values(), ids=DATES)
def test_the_chosen_box_is_highlighted(painter, edtf):
    scene = scene_with(box_for(edtf, label="Pact"))
    changed = differing(image_of(painter, scene), image_of(painter, scene, chosen="event:a"))
    assert len(changed) > 100
    assert all(HEADER + 19 <= y <= HEADER + 20 + ROW for _x, y in changed)
    image = image_of(painter, scene, chosen="event:a")
    assert LIGHT.chosen_line.rgb() in {image.pixel(x, y) for x, y in changed}


def test_the_label_of_the_chosen_box_is_written_over_its_highlight(painter):
    with_label = image_of(painter, scene_with(box_for(DATES["day"], label="Pact")), chosen="event:a")
    assert grey(with_label).pixelColor(0, HEIGHT - 30).value() > 200
    dark = [
        x
        for x in range(round(X) + 14, round(X) + 60)
        for y in range(round(HEADER) + 22, round(HEADER) + 38)
        if with_label.pixelColor(x, y).value() < 120
    ]
    assert dark


def test_what_is_pointed_at_looks_different_from_what_is_chosen(painter):
    scene = scene_with(box_for(DATES["day"], label="Pact"))
    assert differing(image_of(painter, scene), image_of(painter, scene, hovered="event:a"))
    assert differing(image_of(painter, scene, chosen="event:a"), image_of(painter, scene, hovered="event:a"))


def test_choosing_what_is_not_in_the_frame_changes_nothing(painter):
    scene = scene_with(box_for(DATES["day"], label="Pact"))
    assert image_of(painter, scene) == image_of(painter, scene, chosen="event:elsewhere")


def test_the_lines_of_choice_and_pointer_stay_below_the_ruler(painter):
    scene = scene_with()
    for lines in ({"chosen_x": 200.0}, {"cursor_x": 200.0}):
        changed = differing(image_of(painter, scene), image_of(painter, scene, **lines))
        assert changed
        assert all(x == 200 and y >= HEADER for x, y in changed)


def test_a_chosen_envoy_is_framed(painter):
    bar = Bar("envoy:a", X, HEADER + 30, LENGTH, 18, X, LENGTH, "Name", X + 5, 0)
    scene = scene_with(terms=[bar])
    assert len(differing(image_of(painter, scene), image_of(painter, scene, chosen="envoy:a"))) > LENGTH


@pytest.mark.parametrize("tint", [-1, 0, 1, 5, 6, 40])
def test_bands_of_every_tint_are_filled(painter, tint):
    bar = Bar("period:a", X, 30, LENGTH, 20, X, LENGTH, "", X, tint)
    image = image_of(painter, scene_with(bands=[bar]))
    fill = LIGHT.root_band if tint < 0 else LIGHT.bands[tint % len(LIGHT.bands)]
    assert image.pixelColor(round(X + LENGTH / 2), 40) == fill


def test_a_term_in_doubt_is_lighter_than_a_certain_one(painter):
    sure = Bar("envoy:a", X, HEADER + 30, LENGTH, 18, X, LENGTH, "", X, 0)
    doubtful = sure._replace(solid_x=X + 80, solid_width=0)
    at = (round(X + 30), round(HEADER + 39))
    values = [image_of(painter, scene_with(terms=[bar])).pixelColor(*at).value() for bar in (sure, doubtful)]
    assert image_of(painter, scene_with(terms=[sure])).pixelColor(*at) == LIGHT.terms[0][0]
    assert image_of(painter, scene_with(terms=[doubtful])).pixelColor(*at) != LIGHT.terms[0][0]
    assert values[0] <= values[1]


def test_a_bar_of_a_thousand_screens_is_painted_as_one_that_covers_the_screen(painter):
    wide = Bar("period:a", -1e7, 30, 2e7, 20, -1e7, 2e7, "", 5, 0)
    image = image_of(painter, scene_with(bands=[wide]))
    assert {image.pixelColor(x, 40).name() for x in range(0, WIDTH, 20)} == {LIGHT.bands[0].name()}


def test_the_rug_is_higher_where_more_is_hidden(painter):
    heights = []
    for count in (1, 3):
        lane = LANE._replace(rug=((100.0, 3.0, count),))
        marked = differing(image_of(painter, scene_with(lane=lane)), image_of(painter, scene_with()))
        assert {x for x, _y in marked} <= set(range(99, 104))
        heights.append(len({y for _x, y in marked}))
    assert heights[0] < heights[1]


def test_the_count_of_hidden_events_is_written(painter):
    lane = LANE._replace(hidden=6)
    place = {"lane:war": (340.0, HEADER, 60.0, 20.0)}
    with_count = image_of(painter, scene_with(lane=lane, counts=place))
    written = differing(with_count, image_of(painter, scene_with()))
    assert written
    assert all(QRect(340, round(HEADER), 60, 20).contains(x, y) for x, y in written)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_pixel_of_a_frame_is_painted(qapp, theme):
    painter = ScenePainter(theme, QFont(qapp.font()), "+{0.hidden}".format)
    image = image_of(painter, scene_with(box_for(DATES["day"], label="Pact")))
    assert QColor("magenta").rgb() not in {image.pixel(x, y) for x in range(WIDTH) for y in range(HEIGHT)}
    assert image.pixelColor(WIDTH - 2, HEIGHT - 10) == theme.ground


def test_a_link_is_a_curve_with_an_arrow_where_it_ends(painter):
    plain = image_of(painter, scene_with())
    seen = {}
    for name, curve in {"right": Curve("ends", 50, 70, 250, 120), "left": Curve("ends", 250, 120, 50, 70)}.items():
        image = QImage(plain)
        with QPainter(image) as on:
            painter.paint_overlay(on, scene_with(), Overlay(), [curve])
        seen[name] = set(differing(plain, image))
    for x, y in ((50, 70), (250, 120)):
        assert all(any(abs(x - px) < 3 and abs(y - py) < 3 for px, py in pixels) for pixels in seen.values())
    assert seen["right"] != seen["left"]  # only the arrow tells them apart
