"""A short guide with pictures that the program draws itself, from the edition that is open."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QFont, QImage, QKeySequence, QPainter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.domain.lane_arrangement import LaneArrangement
from desktop_app.domain.time_span import TimeSpan
from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import Theme, axis_font, metrics_for
from desktop_app.timeline.scene_builder import ENVOYS_LANE, FrameSize, SceneBuilder, Source

_WIDTH = 560
_MORE_ROWS = 34  # pixels a lane, for two rows more than the least
_SCHEME = "guide"
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Picture(NamedTuple):
    """A piece of the axis: a share of the whole time, and so many lanes, below that of the envoys or without it."""

    first_share: float
    last_share: float
    lanes: int
    with_envoys: bool = True


_PICTURES = {
    "whole": Picture(0.0, 1.0, 2),
    "envoys": Picture(0.10, 0.40, 0),
    "close": Picture(0.20, 0.24, 2, with_envoys=False),
}


class GuideDialog(QDialog):
    """What there is and how it is used, in some paragraphs."""

    def __init__(self, source: Source, extent: TimeSpan, theme: Theme, font: QFont, actions: dict[str, QAction],
                 parent: QWidget) -> None:  # fmt: skip
        """Draw from `source`; the keys named in the text are those of `actions`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self._actions = actions
        self.page = _GuidePage(lambda name: _drawn(_PICTURES[name], source, extent, theme, font))
        self.page.setHtml(self._html(theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(_WIDTH + 80, 640)

    def _html(self, theme: Theme) -> str:
        style = f"h2 {{ font-size: large; color: {theme.ink.name()}; }} p {{ line-height: 140%; }}"
        parts = [
            f"<h2>{escape(title)}</h2><p>{escape(text)}</p>"
            + (f'<div><img src="{_SCHEME}:{picture}"></div>' if picture else "")
            for title, text, picture in self._sections()
        ]
        return f"<html><head><style>{style}</style></head><body>{''.join(parts)}</body></html>"

    def _keys(self, *names: str) -> list[str]:
        return [self._actions[name].shortcut().toString(_NATIVE) for name in names]

    def _sections(self) -> list[tuple[str, str, str]]:
        """Return title, text and name of the picture of each section."""
        return [
            (
                self.tr("The window"),
                self.tr(
                    "In the middle is the timeline, on the left the tree of periods, on the right the page of what is"
                    " chosen, on top the search. What is chosen in one part is chosen in all. {0} goes back through"
                    " what was viewed, {1} forward."
                ).format(*self._keys("back", "forward")),
                "whole",
            ),
            (
                self.tr("Zoom and move"),
                self.tr(
                    "Ctrl and the wheel, or + and −, zoom about the pointer, from the whole time to one day; the wheel,"
                    " the arrows or a drag move. {0} shows everything, pressed again what is chosen. A drag along the"
                    " ruler chooses a span: its page says what happened and who was in post."
                ).format(*self._keys("fit-all")),
                "close",
            ),
            (
                self.tr("What has no room is counted"),
                self.tr(
                    "The most important events have labels. The others stand as ticks at the foot of their lane, and"
                    " their number at its right edge; a click on either zooms in to them. Lanes fold by a click on"
                    " their name, and are pinned or hidden by their menu."
                ),
                "",
            ),
            (
                self.tr("Dates show their doubt"),
                self.tr(
                    "A sharp mark is known to the day. A bar is as wide as the doubt; fading ends are approximate,"
                    " arrows are open. {0} shows all of them. On a page, what no work confirms says so."
                ).format(*self._keys("legend")),
                "",
            ),
            (
                self.tr("Search and filter"),
                self.tr(
                    "{0} searches in every spelling and three alphabets, forgives slips in names and reads dates:"
                    " 1935, May 1960, 2 mai 1935. Words in quotes stand together; a minus leaves out. A filter by kind,"
                    " country, lane, period or certainty thins out everything at once; {1} clears it."
                ).format(*self._keys("find", "clear-filter")),
                "",
            ),
            (
                self.tr("Envoys"),
                self.tr(
                    "The two rows show who faced whom: the French in Moscow, the Soviets in Paris. {0} opens the same"
                    " as a table to sort, filter and copy; {1} asks who was in post on a day."
                ).format(*self._keys("envoys", "ask-day")),
                "envoys",
            ),
            (
                self.tr("Sources"),
                self.tr(
                    "The numbers in a page lead to its sources, and each source to all that rests on it. Where works"
                    " disagree, every account stands with its own. {0} says how to cite a page in six styles, {1}"
                    " copies a link to it that stays valid."
                ).format(*self._keys("cite", "copy-link")),
                "",
            ),
        ]


class _GuidePage(QTextBrowser):
    """Asks for its pictures by name, and for nothing else."""

    def __init__(self, draw: Callable[[str], QImage]) -> None:
        super().__init__()
        self._draw = draw
        self.setOpenLinks(False)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        scheme, _, picture = QUrl(name).toString().partition(":")
        return self._draw(picture) if scheme == _SCHEME and picture in _PICTURES else QImage()


def _drawn(picture: Picture, source: Source, extent: TimeSpan, theme: Theme, font: QFont) -> QImage:
    """Paint a piece of the axis with the painter of the window."""
    used = axis_font(font)
    shown = [lane.id for lane in source.lanes if lane.id != ENVOYS_LANE][: picture.lanes]
    wanted = {*shown, *((ENVOYS_LANE,) if picture.with_envoys else ())}
    hidden = frozenset(lane.id for lane in source.lanes if lane.id not in wanted)
    span = TimeSpan(extent.start + picture.first_share * extent.days, extent.start + picture.last_share * extent.days)
    builder, arrangement = (
        SceneBuilder(source, metrics_for(used), count_text="+{0.hidden}".format),
        LaneArrangement(hidden),
    )
    height = round(builder.content_height(arrangement)) + picture.lanes * _MORE_ROWS
    scene = builder.build(span, FrameSize(_WIDTH, height), arrangement)
    image = QImage(_WIDTH, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ScenePainter(theme, used, "+{0.hidden}".format).paint(painter, scene)
    painter.end()
    return image
