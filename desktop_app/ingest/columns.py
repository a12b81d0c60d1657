"""What a cell of a source file may hold: each kind of column reads a text, or says how to mend it."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import Calendar, DateError, HistoricalDate, parse
from desktop_app.ingest.edtf_check import disagreement
from desktop_app.ingest.problems import CellError


class Listed(NamedTuple):
    """An id in a list, and what the list says of it: a role, a page. Empty where it says nothing."""

    id: str
    detail: str = ""


Cell: TypeAlias = str | int | float | HistoricalDate | tuple[Listed, ...] | None

LIST_SEPARATOR = "|"
MOST_LETTERS = 8_000  # of any cell; nobody would read more in one place
_WHOLE_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)
_DECIMAL_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d+)?", re.ASCII)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of plain text."""

    name: str
    required: bool = False
    most_letters: int | None = None
    most_words: int | None = None

    def read(self, text: str) -> Cell:
        """Return the value of a cell, None where it is empty. Raises CellError."""
        if len(text) > MOST_LETTERS:
            raise CellError(f"has {len(text)} letters; write it in {MOST_LETTERS} at most")
        if text:
            return self.read_filled(text)
        if self.required:
            raise CellError("is empty; every row needs it")
        return None

    def read_filled(self, text: str) -> Cell:
        """Return the value of a cell that is not empty."""
        if text != text.strip():
            raise CellError(f"'{text}' has spaces around it; take them out")
        if self.most_letters and len(text) > self.most_letters:
            raise CellError(f"'{text}' has {len(text)} letters; write it in {self.most_letters} at most")
        if self.most_words and len(text.split()) > self.most_words:
            raise CellError(f"has {len(text.split())} words; write it in {self.most_words} at most")
        return text


@dataclass(frozen=True, slots=True)
class IdColumn(Column):
    """The id of the row: lower-case letters, digits and hyphens."""

    def read_filled(self, text: str) -> Cell:
        """Check the form of the id."""
        return _slug(text)


@dataclass(frozen=True, slots=True)
class ChoiceColumn(Column):
    """One word of a few."""

    choices: tuple[str, ...] = ()

    def read_filled(self, text: str) -> Cell:
        """Check that the word is one of those allowed."""
        if text not in self.choices:
            raise CellError(f"'{text}' is not known; write one of {', '.join(self.choices)}")
        return text


@dataclass(frozen=True, slots=True)
class FlagColumn(Column):
    """Yes or no, kept as 1 or 0."""

    def read_filled(self, text: str) -> Cell:
        """Read the word."""
        if text not in ("yes", "no"):
            raise CellError(f"'{text}' is neither yes nor no; write one of them")
        return int(text == "yes")


@dataclass(frozen=True, slots=True)
class IntegerColumn(Column):
    """A whole number in a range."""

    least: int = -(2**31)
    most: int = 2**31 - 1

    def read_filled(self, text: str) -> Cell:
        """Read the number."""
        if not _WHOLE_NUMBER.fullmatch(text):
            raise CellError(f"'{text}' is not a whole number; write digits only")
        number = int(text)
        if not self.least <= number <= self.most:
            raise CellError(f"{number} is out of range; write a number from {self.least} to {self.most}")
        return number


@dataclass(frozen=True, slots=True)
class DegreesColumn(Column):
    """Decimal degrees of latitude or longitude."""

    most: float = 180.0

    def read_filled(self, text: str) -> Cell:
        """Read the number."""
        if not _DECIMAL_NUMBER.fullmatch(text):
            raise CellError(f"'{text}' is not a number of degrees; write it like 48.86")
        degrees = float(text)
        if not -self.most <= degrees <= self.most:
            raise CellError(f"{text} is out of range; write degrees from -{self.most:g} to {self.most:g}")
        return degrees


@dataclass(frozen=True, slots=True)
class DateColumn(Column):
    """An EDTF date. `prefix` goes before the names of its day numbers; a moment has two of them, a span four."""

    prefix: str = ""
    moment: bool = False

    def read_filled(self, text: str) -> Cell:
        """Read the date, and let the edtf library read it too."""
        date = _date(text)
        if self.moment and date.is_interval:
            raise CellError(f"'{text}' is an interval; write a single date")
        return date


@dataclass(frozen=True, slots=True)
class DateTextColumn(Column):
    """An EDTF date that is kept as text only."""

    def read_filled(self, text: str) -> Cell:
        """Check the form of the date."""
        return _date(text).edtf


@dataclass(frozen=True, slots=True)
class OneColumn(Column):
    """The id of one row of another table."""

    target: str = ""

    def read_filled(self, text: str) -> Cell:
        """Check the form; that the row exists is checked when all files are read."""
        return _slug(text)


@dataclass(frozen=True, slots=True)
class ItemColumn(Column):
    """The id of an item of any of a few tables, with its kind: ``event:treaty-1944``."""

    targets: tuple[str, ...] = ()

    def read_filled(self, text: str) -> Cell:
        """Check the form; that the item exists is checked when all files are read."""
        kind, _, slug = text.partition(":")
        if kind not in self.targets:
            raise CellError(f"'{text}' is not an item; write it as kind:id with one of {', '.join(self.targets)}")
        return f"{kind}:{_slug(slug)}"


@dataclass(frozen=True, slots=True)
class ManyColumn(Column):
    """Ids of rows of another table, kept in the table `join`.

    Where there is a `detail`, each id may carry one after `mark`: ``pierre-laval:signatory``, ``carley-1995=p. 12``.
    """

    target: str = ""
    join: str = ""
    mark: str = ""
    detail: Column | None = None

    def read_filled(self, text: str) -> Cell:
        """Split the list and check the form of each id and detail."""
        entries = tuple(self._entry(part) for part in text.split(LIST_SEPARATOR))
        ids = [entry.id for entry in entries]
        repeated = {one for one, times in Counter(ids).items() if times > 1}
        if repeated:
            raise CellError(f"'{min(repeated)}' is named twice; name it once")
        return entries

    def _entry(self, text: str) -> Listed:
        if self.detail is None:
            return Listed(_slug(text))
        slug, _, detail = text.partition(self.mark)
        if self.detail.required and not detail:
            raise CellError(f"'{slug}' has no {self.detail.name}; write it as {slug}{self.mark}{self.detail.name}")
        return Listed(_slug(slug), str(self.detail.read(detail) or ""))


def in_calendar(date: HistoricalDate, calendar: str) -> HistoricalDate:
    """Return the date with its days counted in another calendar than the Gregorian. Raises CellError."""
    return _within_reach(parse(date.edtf, Calendar(calendar)))


def listed(cell: Cell) -> tuple[Listed, ...]:
    """Return the entries of a list, none where the cell is empty or no list."""
    return tuple(entry for entry in cell if isinstance(entry, Listed)) if isinstance(cell, tuple) else ()


def _date(text: str) -> HistoricalDate:
    try:
        date, problem = parse(text), disagreement(text)
    except DateError as error:
        raise CellError(str(error)) from None
    if problem:
        raise CellError(problem)
    return _within_reach(date)


def _within_reach(date: HistoricalDate) -> HistoricalDate:
    if not day_numbers.is_in_reach(date.first_day) or not day_numbers.is_in_reach(date.last_day):
        raise CellError(f"'{date.edtf}' is too far away for the axis; write a date from 4000 BC to 9000 AD")
    return date


def _slug(text: str) -> str:
    if not _SLUG.fullmatch(text):
        raise CellError(f"'{text}' is not an id; use lower-case letters, digits and single hyphens")
    return text
