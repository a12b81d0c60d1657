import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from desktop_app.render.theme import DARK, LIGHT, axis_font, bold_of, metrics_for

TEXT = 4.5  # WCAG 2.2, 1.4.3
SIGNS = 3.0  # WCAG 2.2, 1.4.11

each_theme = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grounds(theme):
    """Everything that ink is written on."""
    yield from ((name, getattr(theme, name)) for name in ("ground", "chrome", "chosen", "button", "root_band"))
    yield from ((f"band {number}", colour) for number, colour in enumerate(theme.bands))
    yield from ((f"term {number}", fill) for number, (fill, _line) in enumerate(theme.terms))


def too_weak(colour, others, least):
    return {name: round(contrast(colour, other), 2) for name, other in others if contrast(colour, other) < least}


def test_the_measure_knows_black_on_white():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@each_theme
def test_ink_can_be_read_on_everything(theme):
    assert too_weak(theme.ink, grounds(theme), TEXT) == {}


@each_theme
def test_soft_ink_can_be_read_where_it_is_used(theme):
    used = [(name, getattr(theme, name)) for name in ("ground", "chrome", "button")]
    assert too_weak(theme.soft_ink, used, TEXT) == {}


@each_theme
def test_links_can_be_read_and_told_from_text(theme):
    assert contrast(theme.link, theme.ground) >= TEXT
    assert theme.link != theme.ink


@each_theme
def test_marks_of_every_lane_stand_out_from_the_ground(theme):
    weak = {lane: contrast(colour, theme.ground) for lane, colour in theme.lanes.items()}
    assert {lane: value for lane, value in weak.items() if value < SIGNS} == {}


@each_theme
def test_every_lane_of_the_edition_has_a_colour_of_its_own(theme, edition):
    lanes = [lane for (lane,) in edition.execute("SELECT id FROM lane")]
    assert len({theme.lane(lane).name() for lane in lanes}) == len(lanes)
    assert theme.lane("lane:of-another-edition") == theme.soft_ink


def test_the_themes_have_the_same_lanes_and_as_many_bands():
    assert LIGHT.lanes.keys() == DARK.lanes.keys()
    assert len(LIGHT.bands) == len(DARK.bands)
    assert luminance(LIGHT.ground) > luminance(DARK.ground)


@each_theme
def test_texts_of_standard_widgets_can_be_read(theme):
    palette, role = theme.palette, QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= TEXT, text


def test_metrics_measure_as_the_font_does(qapp):
    font = QFont(qapp.font())
    metrics = metrics_for(font)
    assert metrics.measure("Жан Эрбетт", False) == QFontMetricsF(font).horizontalAdvance("Жан Эрбетт")
    assert metrics.measure("Жан Эрбетт", True) == QFontMetricsF(bold_of(font)).horizontalAdvance("Жан Эрбетт")


def test_rows_are_higher_than_a_line_and_grow_with_the_font(qapp):
    small, large = QFont(qapp.font()), QFont(qapp.font())
    small.setPointSizeF(8)
    large.setPointSizeF(16)
    for font in (small, large):
        metrics = metrics_for(font)
        assert min(metrics.row, metrics.bar, metrics.header) >= QFontMetricsF(font).height()
    assert metrics_for(large).row > metrics_for(small).row


def test_the_font_of_the_axis_is_smaller_whether_in_points_or_pixels():
    points, pixels = QFont("Sans Serif"), QFont("Sans Serif")
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert axis_font(points).pointSizeF() < 10
    assert 8 <= axis_font(pixels).pixelSize() < 20
