"""Rows of a file that nobody vouches for, as what the program expects: other values stop here."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import islice
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from desktop_app.domain import day_numbers
from desktop_app.domain.entities import DRAWINGS, Hit, Indicator, OfficeTerm, Period, Term

Record = TypeVar("Record")
Fits = Callable[[Any], bool]

MOST_ROWS = 20_000  # of one list; the longest of the edition has a tenth of it
MOST_LANES = 200
MOST_PERIODS = 5_000
MOST_TERMS = 2_000  # each is held against all others
_DEEPEST = 30  # periods one inside the other

_COUNTRIES = ("FR", "SU")
_HIT_KINDS = "event treaty period person envoy reference related-article indicator note".split()
_CHOICES: dict[tuple[type, str], Sequence[str]] = {
    (Term, "sending"): _COUNTRIES,
    (OfficeTerm, "country"): _COUNTRIES,
    (Indicator, "drawing"): DRAWINGS,
    (Hit, "kind"): _HIT_KINDS,
}


class WrongValueError(ValueError):
    """A value in a file is not of the kind that its column holds."""


def typed(record: Record) -> Record:
    """Return a record of the domain all of whose fields hold what its class says. Raises WrongValueError."""
    kind: type = type(record)
    for name, types, fits in _fields(kind):
        value = getattr(record, name)
        if not (type(value) in types or (fits is not None and fits(value))):
            raise WrongValueError(f"{shown(value)} as {name} of {kind.__name__}")
    return record


def all_typed(records: Iterable[Record]) -> list[Record]:
    """Return the records of a list of bearable length, each of them typed."""
    return [typed(record) for record in bearable(records)]


def bearable(rows: Iterable[Record], most: int = MOST_ROWS) -> list[Record]:
    """Return rows that are not too many for a window; no more than that are fetched. Raises WrongValueError."""
    found = list(islice(rows, most + 1))
    if len(found) > most:
        raise WrongValueError(f"more than {most} rows in a list")
    return found


def days(*numbers: Any) -> None:
    """Let pass days that a calendar has, and None for an open end. Raises WrongValueError."""
    for number in numbers:
        if number is not None and not (type(number) is int and day_numbers.is_in_reach(number)):
            raise WrongValueError(f"{shown(number)} as the number of a day")


def whole(*numbers: Any) -> Any:
    """Let pass counts that a sentence of Qt can hold; return the first. Raises WrongValueError."""
    for number in numbers:
        if type(number) is not int or not abs(number) < 2**31:
            raise WrongValueError(f"{shown(number)} as a count")
    return numbers[0] if numbers else 0


def tree(periods: list[Period]) -> list[Period]:
    """Return periods of which each stands after the one around it, one level deeper. Raises WrongValueError."""
    levels: dict[str | None, int] = {None: -1}
    for period in periods:
        if levels.get(period.parent) != period.level - 1 or period.level > _DEEPEST or period.id in levels:
            raise WrongValueError(f"the period {shown(period.id)} at no place in the tree of periods")
        levels[period.id] = period.level
    return periods


def shown(value: Any) -> str:
    """Return a value as it can stand in a sentence."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


@cache
def _fields(kind: type) -> list[tuple[str, frozenset[type], Fits | None]]:
    """Return for each field its name, the types that pass at once, and how to look at a value of another type."""
    choices = {name: options for (owner, name), options in _CHOICES.items() if owner is kind}
    return [
        (name, frozenset(), choices[name].__contains__) if name in choices else (name, *_test(hint))
        for name, hint in get_type_hints(kind).items()
    ]


def _test(hint: Any) -> tuple[frozenset[type], Fits | None]:
    """Return the test for the type of a field: a plain one, one of some, a tuple, a record inside."""
    if isinstance(hint, UnionType):
        return _test_of_any(list(map(_test, get_args(hint))))
    if get_origin(hint) is tuple:
        types, fits = _test(get_args(hint)[0])
        return frozenset(), lambda value: type(value) is tuple and all(_passes(one, types, fits) for one in value)
    if hint.__module__ == Hit.__module__:
        return frozenset(), lambda value: type(value) is hint and typed(value) is value
    return frozenset((hint,)), None


def _test_of_any(tests: list[tuple[frozenset[type], Fits | None]]) -> tuple[frozenset[type], Fits | None]:
    fitting = [fits for _, fits in tests if fits is not None]
    types = frozenset().union(*(types for types, _ in tests))
    return types, (lambda value: any(fits(value) for fits in fitting)) if fitting else None


def _passes(value: Any, types: frozenset[type], fits: Fits | None) -> bool:
    return type(value) in types or (fits is not None and fits(value))
