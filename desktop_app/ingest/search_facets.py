"""By what an item can be filtered: its lane, the countries it has to do with, how certain it is."""

from typing import Any

from desktop_app.ingest.columns import listed
from desktop_app.ingest.source_reader import Row
from desktop_app.ingest.source_tables import COUNTRIES, id_prefix

Record = dict[str, Any]

_ENVOYS_LANE = "lane:envoys"
_OTHER = "other"


class Facets:
    """Knows the facets of every item of the source rows.

    The countries of a person are the person's own, those of an envoy the sending one, those of an event or a treaty
    where it took place: who took part says little, as most events have people of both.
    """

    def __init__(self, rows: dict[str, list[Row]]) -> None:
        """Read what the facets follow from."""
        self._place_countries = {place.id: place.cells["country"] for place in rows["place"]}
        self._kind_lanes = {kind.id: id_prefix("lane") + str(kind.cells["lane"]) for kind in rows["kind"]}
        self._event_lanes = {event.id: self._kind_lanes[str(event.cells["kind"])] for event in rows["event"]}
        self._disputed = {str(account.cells["item"]) for account in rows["account"]}
        self._rows = {
            id_prefix(table) + row.id: (table, row)
            for table in ("event", "treaty", "person", "envoy")
            for row in rows[table]
        }

    def of(self, item: str) -> Record:
        """Return the columns of the search document that say so."""
        table, row = self._rows.get(item, ("", None))
        countries = sorted(self._countries(table, row)) if row else []
        return {
            "lane": self._lane(table, row) if row else None,
            "countries": f" {' '.join(countries)} " if countries else "",
            "certainty": row.cells["confidence"] if row else None,
            "disputed": int(item in self._disputed),
        }

    def _lane(self, table: str, row: Row) -> str | None:
        if table == "envoy":
            return _ENVOYS_LANE
        event = row.id if table == "event" else str(row.cells.get("event") or "")
        return self._event_lanes.get(event)

    def _countries(self, table: str, row: Row) -> set[str]:
        if table in ("event", "treaty"):
            codes = [self._place_countries[entry.id] for entry in listed(row.cells["places"])]
        else:
            codes = [row.cells["country" if table == "person" else "sending"]]
        return {str(code) if code in COUNTRIES else _OTHER for code in codes if code}
