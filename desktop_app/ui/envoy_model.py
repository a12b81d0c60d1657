"""The terms of both missions as a Qt table, and the filter over it."""

from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QObject

from desktop_app.domain import day_numbers
from desktop_app.domain.entities import EnvoyRow
from desktop_app.domain.service_length import service_length
from desktop_app.ui import envoy_words
from desktop_app.ui.row_model import LAST, Line, RowFilter, RowModel
from desktop_app.ui.service_words import ServiceWords


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    POST = 1
    TITLE = 2
    START = 3
    END = 4
    LENGTH = 5
    PREDECESSOR = 6
    SUCCESSOR = 7
    SOURCES = 8


class EnvoyModel(RowModel[EnvoyRow]):
    """One row a term."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(language, parent)
        self._service = ServiceWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return (
            self.tr("Name"), self.tr("Post"), self.tr("Title"), self.tr("From"), self.tr("To"),
            self.tr("Length of service"), self.tr("Predecessor"), self.tr("Successor"), self.tr("Sources"),
        )  # fmt: skip

    def searched(self, at: int) -> Iterable[str]:
        """Return all spellings of a name, title, post and the years in post."""
        row, texts = self._rows[at], self._lines[at].texts
        return (row.term.name, row.native_name, *row.spellings, *texts[Column.POST : Column.START], *_years(row))

    def line(self, row: EnvoyRow) -> Line:
        """Return a term in words."""
        term, language = row.term, self._language
        before, after = row.predecessor, row.successor
        texts = [
            term.name,
            envoy_words.post_words(term),
            envoy_words.title_words(term),
            envoy_words.start_words(term, language),
            envoy_words.end_words(term, language),
            self._service.length(term.date),
            before.title if before else "",
            after.title if after else "",
            envoy_words.sources_words(row),
        ]
        name = f"{term.name} ({row.native_name})" if row.native_name else term.name
        works = [words for words in (envoy_words.disputed_word(row), *envoy_words.sources_in_full(row)) if words]
        explained, copied = texts.copy(), texts.copy()
        explained[Column.NAME] = copied[Column.NAME] = name
        explained[Column.LENGTH] = self._service.explained(term.date)
        explained[Column.PREDECESSOR] = envoy_words.line_explained(before, language)
        explained[Column.SUCCESSOR] = envoy_words.line_explained(after, language)
        explained[Column.SOURCES] = "\n".join(works)
        copied[Column.SOURCES] = "; ".join(works)
        return Line(term.id, texts, explained, copied, _sort_keys(row), row.native_name, term.is_vacancy)


class EnvoyFilter(RowFilter[EnvoyRow]):
    """The rows that have all the words, are of the mission and that the rest of the window allows."""

    def __init__(self, model: EnvoyModel, parent: QObject | None = None) -> None:
        """Let everything through, in its natural order."""
        super().__init__(model, parent)
        self._mission = ""
        self._allowed: Callable[[EnvoyRow], bool] = lambda _row: True

    def set_mission(self, sending: str) -> None:
        """Want the mission of one country (``FR``, ``SU``); empty for both."""
        self._mission = sending
        self.invalidate()

    def set_allowed(self, predicate: Callable[[EnvoyRow], bool]) -> None:
        """Want only rows of which a predicate is true."""
        self._allowed = predicate
        self.invalidate()

    def is_wanted(self, row: EnvoyRow) -> bool:
        """Say whether a row is of the mission and allowed."""
        return self._mission in {"", row.term.sending} and self._allowed(row)


def _sort_keys(row: EnvoyRow) -> dict[int, int]:
    start, _, _, end = row.term.date.bounds
    length = service_length(row.term.date)
    return {
        Column.START: -LAST if start is None else start,
        Column.END: LAST if end is None else end,
        Column.LENGTH: length.least_days if length else -1,
    }


def _years(row: EnvoyRow) -> Iterable[str]:
    """Return the years that a term may touch."""
    first, last = (day_numbers.to_gregorian(day)[0] for day in (row.term.date.first_day, row.term.date.last_day))
    return map(str, range(first, last + 1))
