"""How dates are drawn, shown with the marks themselves; and the list of keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.dates import parse
from desktop_app.render.painter import ScenePainter
from desktop_app.render.theme import Theme
from desktop_app.timeline.marks import Shape, mark_of
from desktop_app.timeline.scene import Box, LaneStrip

_WIDTH = 110.0
_ROW = 22.0
_MOST_OF_SCREEN = 0.8
_NATIVE = QKeySequence.SequenceFormat.NativeText


class LegendDialog(QDialog):
    """One line a kind of date, drawn by the painter of the axis."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        """Draw the samples."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("How dates are drawn"))
        samples = (
            ("1935-05-02", self.tr("Known to the day")),
            ("1935-05", self.tr("Known to the month or year: as wide as the doubt")),
            ("1924~", self.tr("About or perhaps: the ends fade")),
            ("1936-07-17/1939-04-01", self.tr("From one day to another")),
            ("1931/1939", self.tr("From one to another, with ends in doubt: lighter")),
            ("1925/..", self.tr("Goes on beyond what is known: an arrow")),
        )
        grid = QGridLayout()
        for row, (edtf, text) in enumerate(samples):
            grid.addWidget(_Sample(edtf, ScenePainter(theme, font, str)), row, 0)
            grid.addWidget(QLabel(text), row, 1)
        _finish(self, grid)


class KeysDialog(QDialog):
    """Every command with its keys."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        """List the actions that have a key."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        lines = [(a.text().replace("&", ""), ", ".join(k.toString(_NATIVE) for k in a.shortcuts())) for a in actions]
        lines += [
            (self.tr("Move through time"), "← →"),
            (self.tr("To the start, to the end"), self.tr("Home, End")),
            (self.tr("Zoom"), "+, −, " + self.tr("Ctrl+wheel")),
            (self.tr("Scroll the lanes"), self.tr("Shift+wheel")),
            (self.tr("Choose a lane"), "↑ ↓"),
            (self.tr("Choose the event in the middle of the lane"), self.tr("Enter")),
            (self.tr("Zoom and move by the place of the keys"), "W A S D"),
        ]
        for row, (text, keys) in enumerate(line for line in lines if line[1]):
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(QLabel(keys), row, 1)
        grid.setHorizontalSpacing(40)
        _finish(self, grid)


class _Sample(QWidget):
    """One mark, with the width that it would have on an axis of its own."""

    def __init__(self, edtf: str, painter: ScenePainter) -> None:
        super().__init__()
        self._painter = painter
        self._box = _sample_box(edtf)
        self.setFixedSize(QSize(round(_WIDTH) + 20, round(_ROW)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lane = LaneStrip("lane:diplomacy", "", 0, _ROW, 0, ())
        self._painter.paint_boxes(painter, [self._box], [lane], _ROW)
        painter.end()


def _sample_box(edtf: str) -> Box:
    mark = mark_of(parse(edtf))
    if mark.shape is Shape.POINT:
        return Box("", 0, mark, _WIDTH / 2 - 5, 0, 11, 0, 11, "", 0, 0, inside=False)
    per_day = _WIDTH / mark.days
    solid = mark.solid_last - mark.solid_first
    solid_x = (mark.solid_first - mark.first) * per_day
    return Box("", 0, mark, 4, 0, _WIDTH, 4 + solid_x, solid * per_day, "", 0, 0, inside=False)


def _finish(dialog: QDialog, grid: QGridLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    sheet = QWidget()
    sheet.setLayout(grid)
    area = QScrollArea()  # more keys than a small screen is high
    area.setWidget(sheet)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(sheet.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
    layout = QVBoxLayout(dialog)
    layout.addWidget(area)
    layout.addWidget(buttons)
    room = round(dialog.screen().availableSize().height() * _MOST_OF_SCREEN)
    dialog.resize(dialog.sizeHint().width(), min(room, sheet.sizeHint().height() + buttons.sizeHint().height() + 40))
