"""Years and dates of works as CSL-JSON dates: no more exact than they are known."""

import re
from typing import Any

from desktop_app.domain.date_query import date_of_words
from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import DateError, HistoricalDate, Moment, Precision, parse
from desktop_app.domain.day_numbers import to_gregorian

CslDate = dict[str, Any]

_PARTS = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}
_WRITTEN_DATE = re.compile(r"(?:\d{1,2} )?[^\W\d]+ \d{4}")


def csl_date(year: str) -> CslDate | None:
    """Return the date of a work, written in EDTF or as ``1920-1925`` or ``c. 1920``; None where there is none.

    A decade, a season and an interval with an open end are kept in words, for CSL has no parts for them.
    """
    if not year:
        return None
    date = _read(year)
    if date is None:
        return {"literal": year}
    moments = [moment for moment in (date.start, date.end if date.is_interval else None) if moment]
    if len(moments) != 1 + date.is_interval or not all(moment.precision in _PARTS for moment in moments):
        return {"literal": in_words(date).removeprefix("the ")}
    doubtful = any(moment.uncertain or moment.approximate for moment in moments)
    return {"date-parts": [_parts(moment) for moment in moments]} | ({"circa": True} if doubtful else {})


def issue_date(issue: str, year: str) -> CslDate | None:
    """Return the date that stands for the number of an issue, such as ``16 May 1960``, if it is of that year."""
    if not _WRITTEN_DATE.fullmatch(issue) or year not in {"", issue[-4:]}:
        return None
    date = date_of_words(issue)
    return {"date-parts": [_parts(date.start)]} if date and date.start and not date.is_interval else None


def _read(year: str) -> HistoricalDate | None:
    text = re.sub(r"^(?:c\.|ca\.|circa)\s*(\d{4})$", r"\1~", year.strip())
    text = re.sub(r"^(\d{4})[-–](\d{4})$", r"\1/\2", text)
    try:
        return parse(text)
    except DateError:
        return None


def _parts(moment: Moment) -> list[int]:
    return list(to_gregorian(moment.earliest))[: _PARTS[moment.precision]]
