"""A second opinion on every date: the `edtf` library must read it to the same days."""

from functools import cache

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import parse


@cache
def disagreement(text: str) -> str | None:
    """Say where the `edtf` library and this program read a date differently, or None.

    The library is asked about each end by itself: it has no days for open or unknown ends. Raises DateError
    as `parse` does.
    """
    date = parse(text)
    ends = text.split("/") if date.is_interval else [text]
    for end_text, moment in zip(ends, (date.start, date.end), strict=False):
        if moment is None:
            continue
        other = _days_by_edtf(end_text)
        if other is None:
            return f"'{end_text}' is unknown to the edtf library; write it in a plainer form"
        if other != (moment.earliest, moment.latest):
            return f"'{end_text}' is read differently by the edtf library; write it in a plainer form"
    return None


def _days_by_edtf(text: str) -> tuple[int, int] | None:
    try:
        date = parse_edtf(text)
    except EDTFParseException:
        return None
    lower, upper = date.lower_strict(), date.upper_strict()
    return day_numbers.from_gregorian(*lower[:3]), day_numbers.from_gregorian(*upper[:3])
