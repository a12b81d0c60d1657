"""The items of the edition, as the window and the commands see them: texts already in one language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from desktop_app.domain.dates import HistoricalDate

if TYPE_CHECKING:
    from desktop_app.domain.marked_words import Wanted


class Lane(NamedTuple):
    """A strip of the axis that holds events of a few kinds; the lane of the envoys holds their terms."""

    id: str
    title: str
    events: int


class Period(NamedTuple):
    """A stretch of history in the tree of periods; `level` is 0 for a root."""

    id: str
    parent: str | None
    level: int
    title: str
    label: str
    date: HistoricalDate
    events: int


class EventTitle(NamedTuple):
    """An event as a line of a list."""

    id: str
    title: str
    date: HistoricalDate
    lane: str


class AxisEntry(NamedTuple):
    """An event as the axis needs it. Days are Julian day numbers; None where an end is open or unknown."""

    number: int
    id: str
    lane: str
    importance: int
    title: str
    label: str
    edtf: str
    start_earliest: int | None
    start_latest: int | None
    end_earliest: int | None
    end_latest: int | None

    @property
    def first_day(self) -> int:
        """The first day that it may touch."""
        day = self.end_earliest if self.start_earliest is None else self.start_earliest
        assert day is not None
        return day

    @property
    def last_day(self) -> int:
        """The last day that it may touch."""
        day = self.start_latest if self.end_latest is None else self.end_latest
        assert day is not None
        return day


class AxisPlace(NamedTuple):
    """Where an event stands on the axis: its lane and its days, both ends inclusive."""

    id: str
    lane: str
    first_day: int
    last_day: int


class EventLink(NamedTuple):
    """A tie between two events: what `source` does to `target`, in a word of the table `link`."""

    relation: str
    source: AxisPlace
    target: AxisPlace


class Term(NamedTuple):
    """One term of an envoy, or a vacancy: then `person` is empty and `name` says that nobody was in post."""

    id: str
    person: str
    name: str
    sending: str
    posts: str
    title: str
    role: str
    date: HistoricalDate
    confidence: str

    @property
    def is_vacancy(self) -> bool:
        """Whether nobody was in post."""
        return self.role == "vacant"


class OfficeTerm(NamedTuple):
    """One term in one of the highest offices, or a vacancy: then `person` is empty and `name` says so."""

    id: str
    country: str
    kind: str
    person: str
    name: str
    title: str
    status: str
    date: HistoricalDate
    note: str
    confidence: str


KIND_PREFIX = "kind:"  # of the detail of a mention that says what kind of item it leads to

AnyTerm = TypeVar("AnyTerm", Term, OfficeTerm)


class Holder(NamedTuple, Generic[AnyTerm]):
    """Who held a post on a day. Not `certain` where the day falls into the doubt of a term's ends."""

    term: AnyTerm
    certain: bool


class Reference(NamedTuple):
    """A work or document that a statement rests on. Empty texts are unknown."""

    id: str
    number: int | None
    kind: str
    authors: str
    year: str
    title: str
    container: str
    volume: str
    issue: str
    pages: str
    publisher: str
    place: str
    doi: str
    isbn: str
    issn: str
    oclc: str
    url: str
    note: str


class Citation(NamedTuple):
    """A reference, and which statement of an item rests on it (empty: the item as a whole)."""

    reference: Reference
    statement: str
    locator: str


class Mention(NamedTuple):
    """A line of a section: another item, or a plain text where `id` is empty.

    `note` says what a reader of the line must know; `confirmed` is false where no work confirms what it says; `certain`
    is false where the date of the page falls into the doubt of the line's own; `sources` are ids of references on which
    the line itself rests.
    """

    id: str
    title: str
    detail: str = ""
    date: HistoricalDate | None = None
    note: str = ""
    confirmed: bool = True
    sources: tuple[str, ...] = ()
    certain: bool = True


class Section(NamedTuple):
    """Lines under one heading; `key` names the heading, which the window words in the reader's language."""

    key: str
    mentions: tuple[Mention, ...]


class Fact(NamedTuple):
    """A named value beside the text: ``signed``, ``in-force``, ``born``, ``registration``."""

    key: str
    value: HistoricalDate | str


class Account(NamedTuple):
    """One of the answers to a question on which works disagree. `sources` are ids of references.

    `about` names the office that the question is about, where it stands on the page of who held it.
    """

    id: str
    question: str
    answer: str
    date: HistoricalDate | None
    preferred: bool
    reason: str
    sources: tuple[str, ...] = ()
    about: Mention | None = None


class EnvoyRow(NamedTuple):
    """A term as a row of the table of envoys.

    `native_name` is empty where it is the name itself, `spellings` are all that the person is found under, folded.
    `disputed` tells that works disagree about the term.
    """

    term: Term
    native_name: str
    spellings: tuple[str, ...]
    predecessor: Mention | None
    successor: Mention | None
    sources: tuple[Citation, ...]
    disputed: bool


class ReferenceRow(NamedTuple):
    """A work as a row of the table of references, and how many statements rest on it."""

    reference: Reference
    statements: int


class RelatedRow(NamedTuple):
    """A related article as a row of their table; `events` are those where it touches this history."""

    id: str
    title: str
    date: HistoricalDate | None
    summary: str
    relation: str
    events: tuple[Mention, ...]


class Picture(NamedTuple):
    """A drawing of the edition; `file` lies in the folder of pictures."""

    id: str
    file: str
    title: str
    alt: str
    credit: str
    licence: str
    is_flag: bool


class Item(NamedTuple):
    """Everything that the detail pane shows of one item."""

    id: str
    kind: str
    title: str
    native_title: str = ""
    date: HistoricalDate | None = None
    chips: tuple[str, ...] = ()
    places: tuple[Mention, ...] = ()
    lane: str = ""
    text: str = ""
    text_sources: tuple[str, ...] = ()  # ids of the references on which the text rests
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    accounts: tuple[Account, ...] = ()
    pictures: tuple[Picture, ...] = ()
    citations: tuple[Citation, ...] = ()
    carries: tuple[str, ...] = ()  # rows shown on the page that rest on sources of their own
    confidence: str = ""
    needs_source: bool = False
    vacant: bool = False  # nobody was in post, which no work has to confirm
    old_style: bool = False  # its days before 14 February 1918 are worth saying in the Julian calendar too


class Hit(NamedTuple):
    """An item that a search found.

    `matched` is the spelling or the part of a text that matched, empty where the title did.
    """

    kind: str
    id: str
    title: str
    date: HistoricalDate | None
    matched: str


class SearchResult(NamedTuple):
    """The best hits of a search, and how many items of each kind matched; `or_more` says that there may be others.

    `wanted` are the words asked for, each with the folded beginnings that count as it: see domain/marked_words.py.
    `date` is what the words mean as a date. Where nothing was found, `nearest` is what could have been meant, and
    `unfiltered` says how many items match without the criteria.
    """

    hits: tuple[Hit, ...] = ()
    counts: Mapping[str, int] = MappingProxyType({})
    or_more: bool = False
    wanted: "Wanted" = ()
    date: HistoricalDate | None = None
    nearest: str = ""
    unfiltered: int = 0


DRAWINGS = ("line", "line-log", "bars", "steps")


class Indicator(NamedTuple):
    """A measured series as a line of a list. `drawing` is one of DRAWINGS."""

    id: str
    title: str
    unit: str
    drawing: str
    source: str


class IndicatorValue(NamedTuple):
    """What a series says of a year. `value` is None where it says nothing; `flag` is why it is doubtful or missing."""

    year: int
    subject: str
    value: float | None
    flag: str


class IndicatorSeries(NamedTuple):
    """An indicator with its values by subject and year; `subjects` are in their order, ("",) where there are none.

    `word` is the first value that is no number, empty where all are: such a series can't be drawn.
    """

    indicator: Indicator
    subjects: tuple[str, ...]
    values: tuple[IndicatorValue, ...]
    word: str = ""

    def of_year(self, year: int) -> list[IndicatorValue]:
        """Return what the series says of a year, one value a subject at most."""
        return [value for value in self.values if value.year == year]
