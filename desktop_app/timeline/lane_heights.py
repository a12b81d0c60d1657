"""How many rows each lane gets in a window of a given height: by its share of events, whatever is in view."""

import math
from collections.abc import Mapping

from desktop_app.timeline.metrics import Metrics

MOST_ROWS = 14


def lane_height(rows: int, metrics: Metrics) -> float:
    """Return the height of a lane with so many rows: name, rows, rug."""
    return metrics.header + rows * metrics.row + metrics.rug + metrics.gap


def allot_rows(events: Mapping[str, int], height: float, metrics: Metrics) -> dict[str, int]:
    """Share a height among lanes, given as id to count of events; each gets one row at least.

    Rows go one by one to the lane with the greatest quotient of the root of its count and its rows (the divisor
    method of Sainte-Laguë). The root keeps a large lane from starving the small ones.
    """
    rows = dict.fromkeys(events, 1)
    room = height - sum(lane_height(count, metrics) for count in rows.values())
    while room >= metrics.row:
        open_lanes = [lane for lane in rows if rows[lane] < min(MOST_ROWS, max(1, events[lane]))]
        if not open_lanes:
            break
        needy = max(open_lanes, key=lambda lane: math.sqrt(events[lane]) / (2 * rows[lane] + 1))
        rows[needy] += 1
        room -= metrics.row
    return rows
