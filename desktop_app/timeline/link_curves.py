"""The links of a chosen event as curves: from the cause to what came of it, in pixels of one frame."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop_app.domain.entities import AxisPlace, EventLink
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.time_scale import TimeScale


class Curve(NamedTuple):
    """From (x1, y1) to (x2, y2), where an arrow stands. What is out of view is met at the edge of the frame."""

    relation: str
    x1: float
    y1: float
    x2: float
    y2: float


def link_curves(links: Iterable[EventLink], scene: Scene, scale: TimeScale) -> list[Curve]:
    """Return the curves whose two ends lie in lanes that show and which touch the frame."""
    curves = []
    for link in links:
        start, end = (_anchor(place, scene, scale) for place in (link.source, link.target))
        if start is not None and end is not None and _touch(start[0], end[0], scene.width):
            curves.append(Curve(link.relation, _inside(start[0], scene), start[1], _inside(end[0], scene), end[1]))
    return curves


def _anchor(place: AxisPlace, scene: Scene, scale: TimeScale) -> tuple[float, float] | None:
    """Return where an event is met: at its mark, or without one in the rug of its lane, at its first day."""
    box = scene.box_of(place.id)
    if box is not None:
        return box.x + min(box.width, scene.row_height) / 2, box.y + scene.row_height / 2
    lane = next((lane for lane in scene.lanes if lane.id == place.lane), None)
    if lane is None:
        return None
    return scale.to_px(place.first_day + 0.5), lane.top + lane.height - scene.row_height / 2


def _touch(start: float, end: float, width: float) -> bool:
    return max(start, end) >= 0 and min(start, end) <= width


def _inside(x: float, scene: Scene) -> float:
    return min(max(x, 0.0), scene.width)
