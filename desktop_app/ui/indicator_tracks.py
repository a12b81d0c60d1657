"""The tracks of the axis: which series are shown, how they are worded, what the pointer reads on them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.entities import Indicator, IndicatorSeries, IndicatorValue
from desktop_app.domain.time_span import TimeSpan
from desktop_app.state.indicator_filter import IndicatorFilter
from desktop_app.timeline.metrics import Metrics
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.time_scale import TimeScale
from desktop_app.timeline.tracks import TrackBuilder, TrackTexts
from desktop_app.ui.indicator_words import flag_words, subject_word


class IndicatorTracks(QObject):
    """Puts the shown indicators under the lanes of a scene. A series is read when it is first shown."""

    def __init__(
        self,
        indicators: Sequence[Indicator],
        series_of: Callable[[str], IndicatorSeries],
        shown: IndicatorFilter,
        language: str,
    ) -> None:
        """Show in the order of `indicators` those that `shown` names; `series_of` keeps what it has read."""
        super().__init__()
        self._indicators = indicators
        self._series_of = series_of
        self.shown = shown
        self._locale = QLocale(language)
        self._builder: TrackBuilder | None = None

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the axis."""
        texts = TrackTexts(self.number, subject_word, self._no_data, self._words, self.tr("no data"))
        self._builder = TrackBuilder(metrics, texts)

    def under(self, scene: Scene, span: TimeSpan, scroll: float) -> Scene:
        """Return the scene of a span with the tracks under its lanes, which are scrolled by so many pixels."""
        shown = [self._series_of(one.id) for one in self._indicators if one.id in self.shown.shown]
        if self._builder is None or not shown:
            return scene
        scale = TimeScale(span, 0.0, scene.width)
        view = (scene.header_height, scene.height)
        tracks = self._builder.build(shown, scale, scene.content_height - scroll, view)
        return scene._replace(tracks=tracks, content_height=tracks[-1].top + tracks[-1].height + scroll)

    def reading(self, indicator: str, year: int) -> str:
        """Return what an indicator says of a year, as the lines of a tool tip."""
        series = self._series_of(indicator)
        values = series.of_year(year) or [IndicatorValue(year, "", None, "")]
        title, unit = series.indicator.title, series.indicator.unit
        source = self.tr("Source: {0}").format(series.indicator.source)
        if len(series.subjects) > 1:
            return "\n".join([title, f"{year} · {unit}", *map(self._subject_line, values), source])
        flags = [self.tr("Flag: {0}").format(flag_words(value.flag)) for value in values if value.flag]
        return "\n".join([title, f"{self._named(str(year), values[0])} · {unit}", *flags, source])

    def number(self, value: float) -> str:
        """Return a number as the language writes it, with the decimals that it has."""
        from decimal import Decimal  # not needed to paint the first frame, which seldom shows an indicator

        exponent = Decimal(repr(value)).normalize().as_tuple().exponent
        return self._locale.toString(value, "f", max(0, -int(exponent)))

    def _subject_line(self, value: IndicatorValue) -> str:
        flag = f" ({flag_words(value.flag)})" if value.flag else ""
        return self._named(subject_word(value.subject), value) + flag if value.subject else self._worded(value)

    def _named(self, name: str, value: IndicatorValue) -> str:
        return self.tr("{0}: {1}").format(name, self._worded(value))

    def _worded(self, value: IndicatorValue) -> str:
        return self.tr("no data") if value.value is None else self.number(value.value)

    def _no_data(self, first: int, last: int) -> str:
        years = str(first) if first == last else f"{first}–{last}"
        return self.tr("no data {0}").format(years)

    def _words(self, word: str) -> str:
        return self.tr("The values of this series are words such as “{0}”, which an axis can't show.").format(word)
