"""Where the arrow keys lead in the picture: to the introducer, to whom they led, and beside."""

from __future__ import annotations

from enum import Enum

from ui.pages.referrals.tree_layout import Laid, Spot


class Way(Enum):
    """A direction to walk in; IN leads towards the root whichever way the tree grows."""

    IN = "in"
    OUT = "out"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def step(laid: Laid, here: Spot | None, way: Way) -> Spot | None:
    """Give the spot one step away, None where there is none."""
    if not laid.spots:
        return None
    if here is None or way is Way.FIRST:
        return laid.spots[0]
    if way is Way.LAST:
        return laid.spots[-1]
    if way is Way.IN:
        return None if here.person.by is None else laid.by_id[here.person.by]
    if way is Way.OUT:
        return _nearest(laid.children(here), here.row)
    return _beside(laid, here, 1 if way is Way.DOWN else -1)


def _beside(laid: Laid, here: Spot, down: int) -> Spot | None:
    """Give the next in the same column: a sister or brother, or the nearest of another branch."""
    column = [spot for spot in laid.spots if spot.depth == here.depth]
    place = column.index(here) + down
    return column[place] if 0 <= place < len(column) else None


def _nearest(spots: list[Spot], row: float) -> Spot | None:
    return min(spots, key=lambda spot: abs(spot.row - row), default=None)
