"""How long somebody was in post, in the reader's language."""

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.service_length import CalendarLength, ServiceLength, service_length

UNKNOWN = "–"
_FEWEST_MONTHS = 2  # a shorter time is told in days


class ServiceWords(QObject):
    """Words lengths of service. A QObject, because its counted words are found only in calls of `tr`."""

    def length(self, term: HistoricalDate) -> str:
        """Return how long a term lasted: ``3 years 2 months``, ``2 to 4 years``, ``57 days``."""
        length = service_length(term)
        return UNKNOWN if length is None else self._with_doubt(self._range(length), length)

    def explained(self, term: HistoricalDate) -> str:
        """Return the same with the days, and how they are counted; empty where an end is not known."""
        length = service_length(term)
        if length is None:
            return ""
        counted = self.tr("The first and the last day both count.")
        return f"{self._with_doubt(self._range(length), length)}\n{self._range_of_days(length)}. {counted}"

    def _with_doubt(self, words: str, length: ServiceLength) -> str:
        if length.uncertain:
            return self.tr("perhaps {0}").format(words)
        return self.tr("about {0}").format(words) if length.approximate else words

    def _range(self, length: ServiceLength) -> str:
        least, most = self._parts(length.least, length.least_days), self._parts(length.most, length.most_days)
        return least if least == most else self._in_one_unit(length) or self.tr("{0} to {1}").format(least, most)

    def _in_one_unit(self, length: ServiceLength) -> str:
        """Return both bounds with their unit said once, or nothing where they have different ones."""
        least, most = length.least, length.most
        if _is_short(most):
            return self._range_of_days(length)
        if _is_short(least):
            return ""
        if not (least.years or most.years):
            return self.tr("{0} to %Ln month(s)", "", most.months).format(QLocale().toString(least.months))
        if least.months or most.months:
            return ""
        return self.tr("{0} to %Ln year(s)", "", most.years).format(QLocale().toString(least.years))

    def _range_of_days(self, length: ServiceLength) -> str:
        most = length.most_days
        if length.least_days == most:
            return self.tr("%Ln day(s)", "", most)
        return self.tr("{0} to %Ln day(s)", "", most).format(QLocale().toString(length.least_days))

    def _parts(self, length: CalendarLength, days: int) -> str:
        if _is_short(length):
            return self.tr("%Ln day(s)", "", days)
        years = self.tr("%Ln year(s)", "", length.years) if length.years else ""
        months = self.tr("%Ln month(s)", "", length.months) if length.months else ""
        return f"{years} {months}".strip()


def _is_short(length: CalendarLength) -> bool:
    """Whether a length is told in days."""
    return length.years * 12 + length.months < _FEWEST_MONTHS
