"""Terms of envoys in the reader's language: post, ends, length of service, sources."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.date_words import in_words, moment_in_words
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.entities import EnvoyRow, Mention, Term
from desktop_app.domain.reference_words import reference_line, short_reference
from desktop_app.domain.service_length import CalendarLength, ServiceLength, service_length
from desktop_app.ui.item_words import value_word
from desktop_app.ui.marked import QT_TRANSLATE_NOOP

UNKNOWN = "–"
_FEWEST_MONTHS = 2  # a shorter time is told in days
_MISSIONS: dict[tuple[str, bool], str] = {
    ("FR", True): QT_TRANSLATE_NOOP("EnvoyWords", "French mission"),
    ("SU", True): QT_TRANSLATE_NOOP("EnvoyWords", "Soviet mission"),
    ("FR", False): QT_TRANSLATE_NOOP("EnvoyWords", "French, not accredited"),
    ("SU", False): QT_TRANSLATE_NOOP("EnvoyWords", "Soviet, not accredited"),
}


def post_words(term: Term) -> str:
    """Return the cities of a post and whose mission it was; who was not accredited is said to be so."""
    cities = ", ".join(map(value_word, term.posts.split("|")))
    mission = _MISSIONS.get((term.sending, term.role != "unofficial"))
    return f"{cities} · {QCoreApplication.translate('EnvoyWords', mission)}" if mission else cities


def title_words(term: Term) -> str:
    """Return the title of an envoy, or that there was none."""
    return QCoreApplication.translate("EnvoyWords", "vacant") if term.is_vacancy else term.title


def start_words(term: Term, language: str) -> str:
    """Return when a term began, with its doubt, and whether nothing confirms it."""
    date = term.date
    if date.start is None:
        return UNKNOWN
    return _with_confidence(moment_in_words(date.start, language), term)


def end_words(term: Term, language: str) -> str:
    """Return when a term ended, with its doubt, and whether nothing confirms it."""
    date = term.date
    if date.end is not None:
        return _with_confidence(moment_in_words(date.end, language), term)
    return QCoreApplication.translate("EnvoyWords", "goes on") if date.open_end else UNKNOWN


def _with_confidence(words: str, term: Term) -> str:
    if term.confidence != "low":
        return words
    return QCoreApplication.translate("EnvoyWords", "{0} (not confirmed)").format(words)


def length_words(date: HistoricalDate) -> str:
    """Return how long a term lasted: ``3 years 2 months``, ``2 to 4 years``, ``67 days``."""
    length = service_length(date)
    return UNKNOWN if length is None else _with_doubt(_range_words(length), length)


def length_explained(date: HistoricalDate) -> str:
    """Return the same with the days, and how they are counted; empty where an end is not known."""
    length = service_length(date)
    if length is None:
        return ""
    counted = QCoreApplication.translate("EnvoyWords", "The first and the last day both count.")
    return f"{_with_doubt(_range_words(length), length)}\n{_days_range(length)}. {counted}"


def _with_doubt(words: str, length: ServiceLength) -> str:
    if length.uncertain:
        return QCoreApplication.translate("EnvoyWords", "perhaps {0}").format(words)
    return QCoreApplication.translate("EnvoyWords", "about {0}").format(words) if length.approximate else words


def _range_words(length: ServiceLength) -> str:
    least, most = _parts_words(length.least, length.least_days), _parts_words(length.most, length.most_days)
    if least == most:
        return least
    return _in_one_unit(length) or QCoreApplication.translate("EnvoyWords", "{0} to {1}").format(least, most)


def _in_one_unit(length: ServiceLength) -> str:
    """Return both bounds with their unit said once, or nothing where they have different ones."""
    least, most = length.least, length.most
    if _is_short(most):
        return _days_range(length)
    if _is_short(least):
        return ""
    if not (least.years or most.years):
        months = QCoreApplication.translate("EnvoyWords", "{0} to %Ln month(s)", "", most.months)
        return months.format(QLocale().toString(least.months))
    if least.months or most.months:
        return ""
    years = QCoreApplication.translate("EnvoyWords", "{0} to %Ln year(s)", "", most.years)
    return years.format(QLocale().toString(least.years))


def _is_short(length: CalendarLength) -> bool:
    """Whether a length is told in days."""
    return length.years * 12 + length.months < _FEWEST_MONTHS


def _parts_words(length: CalendarLength, days: int) -> str:
    if _is_short(length):
        return QCoreApplication.translate("EnvoyWords", "%Ln day(s)", "", days)
    years = QCoreApplication.translate("EnvoyWords", "%Ln year(s)", "", length.years) if length.years else ""
    months = QCoreApplication.translate("EnvoyWords", "%Ln month(s)", "", length.months) if length.months else ""
    return f"{years} {months}".strip()


def _days_range(length: ServiceLength) -> str:
    most = length.most_days
    if length.least_days == most:
        return QCoreApplication.translate("EnvoyWords", "%Ln day(s)", "", most)
    least = QLocale().toString(length.least_days)
    return QCoreApplication.translate("EnvoyWords", "{0} to %Ln day(s)", "", most).format(least)


def line_explained(line: Mention | None, language: str) -> str:
    """Return a predecessor or successor with title and term."""
    if line is None:
        return ""
    parts = (line.title, line.detail, in_words(line.date, language) if line.date else "")
    return "\n".join(part for part in parts if part)


def disputed_word(row: EnvoyRow) -> str:
    """Say that works disagree about a row, or nothing."""
    return QCoreApplication.translate("EnvoyWords", "works disagree") if row.disputed else ""


def sources_words(row: EnvoyRow) -> str:
    """Return in short what a row rests on, and before it whether works disagree about it."""
    short = "; ".join(dict.fromkeys(short_reference(citation.reference) for citation in row.sources))
    return " · ".join(part for part in (disputed_word(row), short) if part) or UNKNOWN


def sources_in_full(row: EnvoyRow) -> list[str]:
    """Return the works that a row rests on, one line each, with the place in the work."""
    return [", ".join(part for part in (reference_line(one.reference), one.locator) if part) for one in row.sources]
