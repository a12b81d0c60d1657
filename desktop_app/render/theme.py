"""Paper, ink and the few colours that mean something, light and dark; sizes of texts."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from desktop_app.timeline.metrics import Metrics


class Theme(NamedTuple):
    """One set of colours. `lanes` gives each lane its own; `bands` tint the periods in turn."""

    name: str
    ground: QColor  # of the axis and the pane
    chrome: QColor  # of tool bar, tree, overview
    ink: QColor
    soft_ink: QColor
    line: QColor
    strong_line: QColor
    button: QColor
    link: QColor
    chosen: QColor
    chosen_line: QColor
    cursor: QColor
    lanes: dict[str, QColor]
    bands: tuple[QColor, ...]
    root_band: QColor
    terms: tuple[tuple[QColor, QColor], ...]  # fill and line, by sending country
    tracks: tuple[QColor, ...]  # of indicators, by subject; the first for a series without subjects

    def lane(self, lane: str) -> QColor:
        """Return the colour of a lane; lanes of other editions take the ink."""
        return self.lanes.get(lane, self.soft_ink)

    @property
    def palette(self) -> QPalette:
        """The palette of all standard widgets."""
        palette = QPalette(self.ink, self.button, self.line, self.strong_line, self.line, self.ink, self.ground)
        for role, colour in (
            (QPalette.ColorRole.Window, self.chrome),
            (QPalette.ColorRole.WindowText, self.ink),
            (QPalette.ColorRole.Base, self.ground),
            (QPalette.ColorRole.AlternateBase, self.chrome),
            (QPalette.ColorRole.Text, self.ink),
            (QPalette.ColorRole.Button, self.button),
            (QPalette.ColorRole.ButtonText, self.ink),
            (QPalette.ColorRole.ToolTipBase, self.button),
            (QPalette.ColorRole.ToolTipText, self.ink),
            (QPalette.ColorRole.PlaceholderText, self.soft_ink),
            (QPalette.ColorRole.Highlight, self.chosen),
            (QPalette.ColorRole.HighlightedText, self.ink),
            (QPalette.ColorRole.Link, self.link),
            (QPalette.ColorRole.LinkVisited, self.link),
            (QPalette.ColorRole.Accent, self.chosen_line),
        ):
            palette.setColor(role, colour)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.soft_ink)
        return palette


def _colours(**names: str) -> dict[str, QColor]:
    return {f"lane:{name}": QColor(colour) for name, colour in names.items()}


LIGHT = Theme(
    name="light",
    ground=QColor("#fcfaf6"),
    chrome=QColor("#f2f0ea"),
    ink=QColor("#1e2126"),
    soft_ink=QColor("#686c73"),
    line=QColor("#e4e1d9"),
    strong_line=QColor("#d2cec4"),
    button=QColor("#ffffff"),
    link=QColor("#1f5aa6"),
    chosen=QColor("#f0e3bf"),
    chosen_line=QColor("#b98a1d"),
    cursor=QColor("#d0a640"),
    lanes=_colours(
        diplomacy="#7b57a6",
        visits="#2a8593",
        war="#b3532a",
        trade="#6c8128",
        culture="#c04f7f",
        communism="#b5312c",
        decolonisation="#7d6a44",
        envoys="#3f62a0",
    ),
    bands=tuple(map(QColor, ("#dedfe3", "#cbe0d8", "#d3ddea", "#e8d6c5", "#d9d3e6", "#dfe2c4"))),
    root_band=QColor("#e6e6e4"),
    terms=(
        (QColor("#cdd8ea"), QColor("#7391c4")),
        (QColor("#efcdc9"), QColor("#c97c75")),
    ),
    tracks=tuple(map(QColor, ("#1f5aa6", "#a8501f", "#2f7d4f", "#8a4a9c", "#7d6500", "#50555d"))),
)

DARK = Theme(
    name="dark",
    ground=QColor("#15171a"),
    chrome=QColor("#1c1f23"),
    ink=QColor("#e9e8e4"),
    soft_ink=QColor("#9a9da4"),
    line=QColor("#2a2e34"),
    strong_line=QColor("#3b4048"),
    button=QColor("#23272c"),
    link=QColor("#7aa7ea"),
    chosen=QColor("#564b2c"),
    chosen_line=QColor("#d9b24c"),
    cursor=QColor("#d9b24c"),
    lanes=_colours(
        diplomacy="#9a7ac8",
        visits="#3fa7b5",
        war="#d2713f",
        trade="#9ab04a",
        culture="#db6f9c",
        communism="#dc5750",
        decolonisation="#b39d6c",
        envoys="#7f9fdc",
    ),
    bands=tuple(map(QColor, ("#33363c", "#1f3d36", "#243450", "#453022", "#352c4a", "#3a3d22"))),
    root_band=QColor("#2b2e33"),
    terms=(
        (QColor("#2c3a55"), QColor("#5f80bb")),
        (QColor("#502c2d"), QColor("#b3625d")),
    ),
    tracks=tuple(map(QColor, ("#7aa7ea", "#e0925c", "#6fbf8e", "#c08ad2", "#d2b34a", "#b4b8bf"))),
)


def metrics_for(font: QFont) -> Metrics:
    """Return the sizes of the axis for a font, with a measure that remembers what it measured."""
    plain, bold = QFontMetricsF(font), QFontMetricsF(bold_of(font))
    widths: dict[tuple[str, bool], float] = {}

    def measure(text: str, is_bold: bool) -> float:
        key = (text, is_bold)
        if key not in widths:
            widths[key] = (bold if is_bold else plain).horizontalAdvance(text)
        return widths[key]

    return Metrics(round(plain.height()), measure)


def bold_of(font: QFont) -> QFont:
    """Return the bold of a font."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def axis_font(base: QFont) -> QFont:
    """Return the font of the axis: a little smaller than that of the window."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * 0.92)
    else:
        font.setPixelSize(max(8, round(base.pixelSize() * 0.92)))
    return font
