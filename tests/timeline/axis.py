"""Events made up for the axis, and a source that answers for them as the edition does."""

from collections import Counter
from collections.abc import Sequence

from hypothesis import strategies as st

from desktop_app.domain.dates import from_day
from desktop_app.domain.entities import AxisEntry, Lane, Period, Term
from desktop_app.domain.level_of_detail import AxisEvent, densities, zoom_intervals
from desktop_app.store.timeline_store import TimelineStore
from desktop_app.timeline.metrics import Metrics
from desktop_app.timeline.scene_builder import Source

LANE = "lane:a"
METRICS = Metrics(16.0, lambda text, bold: len(text) * (8.0 if bold else 7.0))

# First day (a border of tiles at every step up to 8 is among them), length in days, importance, letters of the label.
SEEDS = st.lists(
    st.tuples(
        st.one_of(st.integers(-30_000, 30_000), st.integers(-40, 40)),
        st.one_of(st.just(0), st.integers(1, 60), st.integers(61, 9000)),
        st.integers(1, 5),
        st.integers(1, 40),
    ),
    max_size=60,
)
BORDER = 8192 << 8


def entry(number: int, first: int, days: int = 0, importance: int = 3, letters: int = 8) -> AxisEntry:
    last = first + days
    edtf = from_day(first).edtf + (f"/{from_day(last).edtf}" if days else "")
    label = "x" * letters
    title = label + "-in-full"
    return AxisEntry(number, f"event:{number}", LANE, importance, title, label, edtf, first, first, last, last)


def entries_of(seeds: Sequence[tuple[int, int, int, int]]) -> list[AxisEntry]:
    return [entry(number, BORDER + first, *rest) for number, (first, *rest) in enumerate(seeds, start=1)]


def source_of(entries: Sequence[AxisEntry], terms: Sequence[Term] = (), periods: Sequence[Period] = ()) -> Source:
    """Answer as the store does: the same order, the same zoom intervals, the same counts."""
    events = [AxisEvent(one.number, _first(one), _last(one), one.importance) for one in entries]
    intervals = zoom_intervals(events)
    ordered = sorted(entries, key=lambda one: (-one.importance, _first(one), one.number))
    lanes = [Lane("lane:envoys", "Envoys", len(terms))] if terms else []

    def touching(first: int, last: int) -> list[AxisEntry]:
        return [one for one in ordered if _last(one) >= first and _first(one) <= last]

    def at_step(first: int, last: int, step: int, room_step: int) -> list[AxisEntry]:
        return [
            one
            for one in touching(first, last)
            if intervals[one.number].finest <= step <= intervals[one.number].coarsest
            and intervals[one.number].coarsest >= room_step
        ]

    def dense(level: int, first: int, last: int) -> dict[str, list[tuple[int, int]]]:
        found = densities(events)
        buckets = sorted(bucket for at, bucket in found if at == level and first >> level <= bucket <= last >> level)
        return {LANE: [(bucket << level, found[level, bucket]) for bucket in buckets]}

    def counts(first: int, last: int) -> dict[str, int]:
        return Counter(one.lane for one in touching(first, last))

    by_id = {entry.id: entry for entry in entries}
    return Source([*lanes, Lane(LANE, "A", len(entries))], periods, terms, at_step, counts, dense, by_id.get)


def source_of_store(store: TimelineStore) -> Source:
    """What a store tells the axis."""
    asked = (store.axis_entries, store.counts, store.densities, store.axis_entry)
    return Source(store.lanes(), store.periods(), store.terms(), *asked)


def _first(one: AxisEntry) -> int:
    assert one.start_earliest is not None
    return one.start_earliest


def _last(one: AxisEntry) -> int:
    assert one.end_latest is not None
    return one.end_latest
