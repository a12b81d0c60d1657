"""Dates as people type them in three languages: ``May 1960``, ``2 mai 1935``, ``с мая 1935 по июль 1936``."""

from functools import lru_cache

from desktop_app.domain.date_words import LANGUAGES, month_names
from desktop_app.domain.dates import DateError, HistoricalDate, parse
from desktop_app.domain.errors import UserError
from desktop_app.domain.folding import fold, fold_words

_MOST_TOKENS = 10  # no date is longer
_BETWEEN = {"to", "until", "till", "and", "a", "au", "et", "jusqua", "jusquau", "po", "do", "i"}
_OPENING = {"from", "between", "in", "on", "de", "du", "d", "des", "entre", "en", "le", "les", "s", "so", "v", "vo"}
_AFTER_YEAR = {"g", "god", "goda", "godu", "gg", "gody", "godov", "year"}
_DECADE = {"e", "h", "kh", "ye", "gody"}  # 1920-е, 1920-х
_ORDINAL_DAY = {"1er": "1", "1st": "1", "2nd": "2", "3rd": "3"}


def date_of_words(text: str) -> HistoricalDate | None:
    """Return the date or the span of time that a text names and nothing else, or None."""
    tokens = fold_words(text.replace("–", " to ").replace("—", " to ").replace(" - ", " to "))
    if len(tokens) > _MOST_TOKENS:
        return None
    if (single := _moment(tokens)) is not None:
        return _read(single)
    for at in range(1, len(tokens) - 1):
        if tokens[at] in _BETWEEN:
            first, last = _moment(tokens[:at]), _moment(tokens[at + 1 :])
            if first is not None and last is not None:
                return _read(f"{first}/{last}")
    return None


def read_date(text: str) -> HistoricalDate:
    """Return the date that a text names in EDTF or in words. Raises UserError with a sentence that names the mend."""
    try:
        return parse(text.strip())
    except DateError as error:
        if (date := date_of_words(text)) is not None:
            return date
        raise UserError(str(error), "no-date", text=text.strip()) from None


def _read(edtf: str) -> HistoricalDate | None:
    try:
        return parse(edtf)
    except DateError:
        return None


def _moment(tokens: list[str]) -> str | None:
    """Return the EDTF text of a day, a month, a year or a decade in folded words."""
    while tokens and tokens[0] in _OPENING:
        tokens = tokens[1:]
    while tokens and tokens[-1] in _AFTER_YEAR:
        tokens = tokens[:-1]
    if (decade := _decade(tokens)) is not None:
        return decade
    *before, year = tokens or [""]
    if not (len(year) == 4 and year.isdigit()):
        return None
    return _in_year(year, before)


def _in_year(year: str, before: list[str]) -> str | None:
    if not before:
        return year
    if len(before) > 2:
        return None
    days = [token for token in before if _day(token)]
    months = [month for token in before if (month := _months().get(token))]
    if len(months) != 1 or len(days) + 1 != len(before):
        return None
    return f"{year}-{months[0]:02}" + (f"-{_day(days[0]):02}" if days else "")


def _day(token: str) -> int:
    number = _ORDINAL_DAY.get(token, token.removesuffix("th"))
    return int(number) if number.isdigit() and len(number) <= 2 else 0


def _decade(tokens: list[str]) -> str | None:
    if tokens[:1] == ["annees"]:  # les années 1920
        tokens = [*tokens[1:], "e"]
    if len(tokens) == 1 and tokens[0].endswith("s"):  # 1920s
        tokens = [tokens[0][:-1], "e"]
    year = tokens[0] if len(tokens) == 2 and tokens[1] in _DECADE else ""
    return year[:3] + "X" if len(year) == 4 and year.isdigit() and year.endswith("0") else None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the months by every folded name that they have in the three languages."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for names in month_names(language):
            for month, name in enumerate(names, start=1):
                found.setdefault(fold(name), month)
    return found
