"""How columns share the room there is."""

from collections.abc import Sequence


def shared_widths(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return a width for each column, in pixels: wider than wanted where there is room, never less than the least.

    Where the room is too small for what is wanted, columns give in proportion to how much they can; where it is too
    small for the least as well, they take more than the room.
    """
    if room >= sum(wanted):
        return [width + (room - sum(wanted)) * width // sum(wanted) for width in wanted]
    if room <= sum(least):
        return list(least)
    give = sum(wanted) - room
    can_give = sum(wanted) - sum(least)
    return [width - -(-(width - low) * give // can_give) for width, low in zip(wanted, least, strict=True)]
