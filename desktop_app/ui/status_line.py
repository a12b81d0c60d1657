"""The line at the foot of the window: how much is labelled, the day under the pointer, the scale, the edition."""

from PySide6.QtWidgets import QLabel, QStatusBar

from desktop_app.domain.date_words import day_in_words
from desktop_app.domain.number_words import number_in_words
from desktop_app.timeline.scene import Scene


class StatusLine(QStatusBar):
    """Says what the axis shows."""

    def __init__(self, edition: str, language: str) -> None:
        """`edition` is the name of the file that is open."""
        super().__init__()
        self._language = language
        self.counts, self.day, self.scale, self.edition = QLabel(), QLabel(), QLabel(), QLabel()
        self.setSizeGripEnabled(False)
        self.addWidget(self.counts)
        for label in (self.day, self.scale, self.edition):
            self.addPermanentWidget(label)
        self.edition.setText(self.tr("{0} · read-only").format(edition))

    def show_day(self, day: float) -> None:
        """Say which day the pointer is on."""
        self.day.setText(day_in_words(int(day), self._language))

    def show_frame(self, scene: Scene, days: float) -> None:
        """Say how many events a frame of so many days names, how many it counts, and its scale."""
        shown = self.tr("%Ln event(s) labelled", "", scene.labelled)
        hidden = self.tr("%Ln counted", "", scene.hidden)
        self.counts.setText(f"{shown}, {hidden}")
        per_pixel = days / max(1, scene.width)
        if per_pixel < 1:
            hours = number_in_words(f"{per_pixel * 24:.2g}", self._language)
            self.scale.setText(self.tr("1 px ≈ {0} h").format(hours))
        else:
            self.scale.setText(self.tr("1 px ≈ %Ln day(s)", "", round(per_pixel)))
