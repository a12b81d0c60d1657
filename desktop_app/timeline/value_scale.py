"""Values to pixels: the linear or logarithmic axis of a track, and the round values at which it has grid lines."""

import math
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

_MOST_LINEAR = 4  # grid values, the one at zero included
_MOST_LOG = 3
_MANTISSAS = (1, 2, 5)


class ValueScale(NamedTuple):
    """Maps the values from `low` to `high` to the pixels from `foot` up to `top`.

    On a logarithmic scale zero has a place of its own at `zero`, below the foot; None where there is no zero.
    """

    low: float
    high: float
    top: float
    foot: float
    is_log: bool = False
    zero: float | None = None
    whole: bool = False  # values are counts or grades: no grid line between two of them

    def to_px(self, value: float) -> float:
        """Return the pixel of a value inside the range."""
        if self.is_log and value <= 0:
            return self.foot if self.zero is None else self.zero
        share = (self._along(value) - self._along(self.low)) / (self._along(self.high) - self._along(self.low))
        return self.foot - share * (self.foot - self.top)

    def grid(self) -> list[float]:
        """Return the values of the grid lines, upwards: two to four where the range starts at zero."""
        if not self.is_log:
            return _linear_grid(self.low, self.high, self.whole)
        zero = [] if self.zero is None else [0.0]
        return zero + _log_grid(self.low, self.high)

    def _along(self, value: float) -> float:
        return math.log10(value) if self.is_log else value


def scale_of(values: Sequence[float], top: float, foot: float, zero_room: float, *, wants_log: bool) -> ValueScale:
    """Return the scale of a series between two pixels.

    A linear scale always holds zero. A logarithmic one can't hold what is below zero: such a series gets a linear
    one. Where it has zeros, they stand at `foot`, and its range starts `zero_room` pixels above.
    """
    positive = [value for value in values if value > 0]
    if wants_log and positive and min(values) >= 0:
        has_zero = len(positive) < len(values)
        low, high = _apart(min(positive), max(positive), 10.0)
        return ValueScale(low, high, top, foot - zero_room * has_zero, is_log=True, zero=foot if has_zero else None)
    low, high = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
    whole = all(value == round(value) for value in values)
    return ValueScale(low, high if high > low else low + 1.0, top, foot, whole=whole)


def _apart(low: float, high: float, factor: float) -> tuple[float, float]:
    return (low, high) if high > low else (low, high * factor)


def _linear_grid(low: float, high: float, whole: bool = False) -> list[float]:
    grids = (_multiples(low, high, *step) for step in _steps(high - low, whole))
    values = next(values for values in grids if len(values) <= _MOST_LINEAR)
    return [value for value in values if low <= value <= high]


def _steps(length: float, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield the round steps from a hundredth of a length up, each as mantissa and power of ten."""
    finest = math.floor(math.log10(length)) - 2
    powers = count(max(finest, 0) if whole else finest)
    return ((mantissa, power) for power in powers for mantissa in _MANTISSAS)


def _multiples(low: float, high: float, mantissa: int, power: int) -> list[float]:
    """Return the multiples of a step between two values."""
    first, last = (_quotient(end, mantissa, power) for end in (low, high))
    return [_times(index * mantissa, power) for index in range(math.ceil(first), math.floor(last) + 1)]


def _quotient(value: float, mantissa: int, power: int) -> float:
    """Return how many steps a value is: a division by a step that binary fractions can't hold is made a product."""
    size = float(10 ** abs(power))
    return value / (mantissa * size) if power >= 0 else value * size / mantissa


def _times(count: int, power: int) -> float:
    size = float(10 ** abs(power))
    return count * size if power >= 0 else count / size


def _log_grid(low: float, high: float) -> list[float]:
    """Return powers of ten, and where there are too few of them 1, 2 and 5 of each, at most three of them."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for mantissas in ((1,), _MANTISSAS):
        values = [_times(mantissa, power) for power in powers for mantissa in mantissas]
        found = [value for value in values if low <= value <= high]
        if len(found) > 1:
            return found[:: math.ceil(len(found) / _MOST_LOG)]
    return _linear_grid(low, high)[:_MOST_LOG]
