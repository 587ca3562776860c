"""Where everybody stands in the picture of who introduced whom: a tidy tree in rows and columns.

A tree grows from its root along the line; whoever led to nobody has a row of their own, and whoever
led to others stands in the middle of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from netjournal.people.introducers import Forest, Introduced

BETWEEN_TREES = 0.55
GAP = 44
MARGIN = 20


class Spot(NamedTuple):
    """One person's place: how deep, on which row (a half lies between two), and if folded."""

    person: Introduced
    depth: int
    row: float
    folded: bool


class Laid(NamedTuple):
    """The trees laid out: spots in reading order, the same by id, and how many rows they take."""

    spots: tuple[Spot, ...]
    by_id: Mapping[int, Spot]
    rows: float

    @property
    def depth(self) -> int:
        """How many columns there are."""
        return max((spot.depth for spot in self.spots), default=-1) + 1

    def children(self, spot: Spot) -> list[Spot]:
        """Give those who are shown and came by somebody."""
        return [] if spot.folded else [self.by_id[child] for child in spot.person.children]

    def first_row(self, spot: Spot) -> float:
        """Give the row on which the tree from somebody begins."""
        while spot.person.children and not spot.folded:
            spot = self.by_id[spot.person.children[0]]
        return spot.row


def lay_out(forest: Forest, folded: frozenset[int] = frozenset()) -> Laid:
    """Give everybody a place; whom the folded led to is left out."""
    order = list(forest.in_order(folded))
    rows = _rows_of_leaves(order, folded)
    for person, _depth in reversed(order):
        if person.children and person.id not in folded:
            rows[person.id] = (rows[person.children[0]] + rows[person.children[-1]]) / 2
    spots = tuple(
        Spot(person, depth, rows[person.id], bool(person.children) and person.id in folded)
        for person, depth in order
    )
    last = max((spot.row for spot in spots), default=-1.0)
    return Laid(spots, {spot.person.id: spot for spot in spots}, last + 1)


def _rows_of_leaves(
    order: list[tuple[Introduced, int]], folded: frozenset[int]
) -> dict[int, float]:
    rows: dict[int, float] = {}
    free, wide_before = 0.0, False
    for person, depth in order:
        wide = bool(person.children) and person.id not in folded
        if depth == 0:
            free += BETWEEN_TREES if rows and (wide or wide_before) else 0
            wide_before = wide
        if not wide:
            rows[person.id] = free
            free += 1
    return rows


class Geometry:
    """The layout in pixels at 100 %: how wide each column is, and where a spot lies.

    `width_of` measures what is written at a spot; nobody takes more than `widest`.
    """

    def __init__(
        self,
        laid: Laid,
        width_of: Callable[[Introduced], float],
        row_height: float,
        *,
        widest: float = 320,
        margin: float = MARGIN,
        mirrored: bool = False,
    ) -> None:
        self.laid = laid
        self.row_height = row_height
        self.margin = margin
        self.mirrored = mirrored
        self._widths = {spot.person.id: min(width_of(spot.person), widest) for spot in laid.spots}
        columns = [0.0] * laid.depth
        for spot in laid.spots:
            columns[spot.depth] = max(columns[spot.depth], self._widths[spot.person.id])
        self.starts: list[float] = []
        at = margin
        for width in columns:
            self.starts.append(at)
            at += width + GAP
        self.width = at - GAP + 2 * margin if columns else 2 * margin
        self.height = laid.rows * row_height + 2 * margin
        by_row = sorted(laid.spots, key=_row)
        self._by_row = by_row
        self._rows = [spot.row for spot in by_row]

    def rect_of(self, spot: Spot) -> QRectF:
        """Give the ground on which a person is written."""
        width = self._widths[spot.person.id]
        left = self.starts[spot.depth]
        top = self.margin + spot.row * self.row_height
        if self.mirrored:
            left = self.width - left - width
        return QRectF(left, top, width, self.row_height)

    def end_of(self, spot: Spot) -> QPointF:
        """Give the point from which the lines to those they led to go out."""
        rect = self.rect_of(spot)
        return QPointF(rect.left() if self.mirrored else rect.right(), rect.center().y())

    def start_of(self, spot: Spot) -> QPointF:
        """Give the point at which the line from the introducer comes in."""
        rect = self.rect_of(spot)
        return QPointF(rect.right() if self.mirrored else rect.left(), rect.center().y())

    def spine_of(self, depth: int) -> float:
        """Give where the upright line before a column runs."""
        x = self.starts[depth] - GAP * 0.36
        return self.width - x if self.mirrored else x

    def within(self, top: float, bottom: float) -> list[Spot]:
        """Give the spots whose rows touch a stretch from top to bottom."""
        first = (top - self.margin) / self.row_height - 1
        last = (bottom - self.margin) / self.row_height
        return self._by_row[bisect_left(self._rows, first) : bisect_left(self._rows, last)]

    def at(self, point: QPointF) -> Spot | None:
        """Give whose spot a point lies on, the sign behind it included."""
        for spot in self.within(point.y(), point.y() + 1):
            rect = self.rect_of(spot)
            if rect.adjusted(-6, 0, 6, 0).contains(point):
                return spot
        return None


def _row(spot: Spot) -> float:
    return spot.row
