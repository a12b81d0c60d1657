"""The visible span in words, as exact as the zoom."""

from desktop_app.domain import day_numbers
from desktop_app.domain.date_words import day_in_words, short_month_name, year_in_words
from desktop_app.domain.time_span import TimeSpan

_YEARS = 3 * 365.25
_MONTHS = 120.0


def span_words(span: TimeSpan, language: str) -> str:
    """Return ``1930 – 1946``, ``May 1935 – Nov 1936`` or ``2 May 1935 – 9 May 1935``."""
    first, last = (int(span.start), max(int(span.start), int(span.end - 1e-6)))
    words = [_words(day, span.days, language) for day in (first, last)]
    return words[0] if words[0] == words[1] else " – ".join(words)


def _words(day: int, days: float, language: str) -> str:
    year, month, _ = day_numbers.to_gregorian(day)
    if days > _YEARS:
        return year_in_words(year, language)
    if days > _MONTHS:
        return f"{short_month_name(month, language)} {year_in_words(year, language)}"
    return day_in_words(day, language)
