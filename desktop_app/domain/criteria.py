"""What a reader filters by: values of a few facets."""

from __future__ import annotations

from typing import NamedTuple

FACETS = ("kind", "country", "lane", "period", "certainty")
COUNTRY_VALUES = ("FR", "SU", "other")
CERTAINTY_VALUES = ("high", "medium", "low", "disputed")
KIND_VALUES = ("envoy", "person", "event", "treaty", "period", "reference", "related-article", "indicator", "note")


class Criteria(NamedTuple):
    """Pairs of facet and value. An item has one of the values of every facet that has any."""

    chosen: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def values(self, facet: str) -> frozenset[str]:
        """Return the values of a facet; none means any."""
        return frozenset(value for of_facet, value in self.chosen if of_facet == facet)

    def toggled(self, facet: str, value: str) -> Criteria:
        """Return the criteria with a value added, or taken away where it was among them."""
        return Criteria(self.chosen ^ {(facet, value)})

    def without(self, facet: str) -> Criteria:
        """Return the criteria without a facet."""
        return Criteria(frozenset(pair for pair in self.chosen if pair[0] != facet))


EVERYTHING = Criteria()
