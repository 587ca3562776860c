"""Draws the picture of who introduced whom, on the screen and on paper alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from netjournal.people.introducers import Introduced
from ui.pages.referrals.tree_layout import Geometry, Spot
from ui.words import counted, said

BEND = 6.0
SPACE = 8.0
PAD = 7.0
SIGN = 15.0
LEAST_READABLE = 4.5


class Look(NamedTuple):
    """Fonts, colours by token, and whether there are signs to fold by."""

    name: QFont
    detail: QFont
    colors: Mapping[str, QColor]
    signs: bool = True

    def width_of(self, person: Introduced) -> float:
        """Measure what is written about somebody, with the sign behind those who led to others."""
        words = QFontMetricsF(self.name).horizontalAdvance(shown_name(person))
        more = QFontMetricsF(self.detail).horizontalAdvance(detail_of(person))
        return (
            words + SPACE + more + 2 * PAD + (SIGN + SPACE if self.signs and person.children else 0)
        )


class Marked(NamedTuple):
    """What stands out: the way to somebody, the one chosen, the one under the pointer."""

    way: frozenset[int] = frozenset()
    current: int | None = None
    hovered: int | None = None
    focused: bool = False


NOTHING = Marked()


def shown_name(person: Introduced) -> str:
    """Give somebody's name on one line."""
    return " ".join(person.name.split())


def detail_of(person: Introduced) -> str:
    """Say somebody's stage, and to how many they led; dots when that is shown elsewhere."""
    if not person.led_to:
        return said(person.stage)
    words = counted(
        "{stage} · led to 1", "{stage} · led to {count}", person.led_to, stage=person.stage
    )
    return words if person.children else f"{words} …"


def draw_lines(
    painter: QPainter, place: Geometry, spots: Iterable[Spot], color: QColor, width: float
) -> None:
    """Draw the line by which each of these came."""
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    for spot in spots:
        if spot.person.by is not None and spot.person.by in place.laid.by_id:
            add_line(path, place, place.laid.by_id[spot.person.by], spot)
    painter.drawPath(path)


def add_line(path: QPainterPath, place: Geometry, parent: Spot, child: Spot) -> None:
    """Add the line from an introducer to one they led to, with a round bend."""
    begin, end, spine = place.end_of(parent), place.start_of(child), place.spine_of(child.depth)
    rise = end.y() - begin.y()
    bend = min(BEND, abs(rise))
    path.moveTo(begin)
    if not bend:
        path.lineTo(end)
        return
    down = 1 if rise > 0 else -1
    onwards = -bend if place.mirrored else bend
    path.lineTo(spine, begin.y())
    path.lineTo(spine, end.y() - down * bend)
    path.quadTo(QPointF(spine, end.y()), QPointF(spine + onwards, end.y()))
    path.lineTo(end)


def draw_also(
    painter: QPainter, place: Geometry, also: Iterable[tuple[int, int]], color: QColor
) -> None:
    """Draw a dashed bow between two people whom I introduced to each other."""
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    spots = place.laid.by_id
    for first, second in also:
        if first in spots and second in spots:
            painter.drawPath(bow(place, spots[first], spots[second]))


def bow(place: Geometry, first: Spot, second: Spot) -> QPainterPath:
    """Give the bow between two people, out to the side away from the root."""
    begin, end = place.end_of(first), place.end_of(second)
    out = 30 + min(90, abs(end.y() - begin.y()) / 6)
    furthest = min(begin.x(), end.x()) if place.mirrored else max(begin.x(), end.x())
    turn = furthest - out if place.mirrored else furthest + out
    path = QPainterPath(begin)
    path.cubicTo(QPointF(turn, begin.y()), QPointF(turn, end.y()), end)
    return path


def draw_spots(
    painter: QPainter,
    place: Geometry,
    spots: Iterable[Spot],
    look: Look,
    marked: Marked = NOTHING,
    scale: float = 1,
) -> None:
    """Write everybody; what would be too small to read becomes a bar."""
    readable = look.name.pixelSize() * scale >= LEAST_READABLE
    for spot in spots:
        rect = place.rect_of(spot)
        _draw_ground(painter, rect, spot, look, marked)
        if readable:
            _write(painter, place, rect, spot, look, marked)
        else:
            bar = rect.adjusted(PAD, rect.height() * 0.4, -PAD, -rect.height() * 0.4)
            painter.fillRect(bar, look.colors["line-strong"])


def _draw_ground(painter: QPainter, rect: QRectF, spot: Spot, look: Look, marked: Marked) -> None:
    person = spot.person.id
    if person not in marked.way and person not in (marked.current, marked.hovered):
        return
    ground = rect.adjusted(0.5, 2.5, -0.5, -2.5)
    current = person == marked.current
    painter.setPen(
        QPen(look.colors["accent"], 2 if marked.focused else 1) if current else Qt.PenStyle.NoPen
    )
    painter.setBrush(look.colors["accent-soft" if person in marked.way or current else "hover"])
    painter.drawRoundedRect(ground, 6, 6)


def _write(
    painter: QPainter, place: Geometry, rect: QRectF, spot: Spot, look: Look, marked: Marked
) -> None:
    person, mirrored = spot.person, place.mirrored
    room = rect.adjusted(PAD, 0, -PAD, 0)
    if look.signs and person.children:
        _draw_sign(painter, place, spot, look)
        room.adjust(SIGN + SPACE if mirrored else 0, 0, 0 if mirrored else -SIGN - SPACE, 0)
    detail = detail_of(person)
    metrics, small = QFontMetricsF(look.name), QFontMetricsF(look.detail)
    detail_width = small.horizontalAdvance(detail)
    least = max(0.0, room.width() - detail_width - SPACE)
    name = metrics.elidedText(shown_name(person), Qt.TextElideMode.ElideRight, least + 1)
    width = metrics.horizontalAdvance(name)
    base = rect.center().y() + metrics.capHeight() / 2
    painter.setFont(look.name)
    painter.setPen(look.colors["accent" if person.id in marked.way else "ink"])
    painter.drawText(QPointF(room.right() - width if mirrored else room.left(), base), name)
    painter.setFont(look.detail)
    painter.setPen(look.colors["soft"])
    left = room.left() + width + SPACE
    if mirrored:
        left = room.right() - width - SPACE - detail_width
    painter.drawText(QPointF(left, base), detail)


def sign_of(place: Geometry, spot: Spot) -> QRectF:
    """Give where the sign is that folds and unfolds whom somebody led to."""
    rect = place.rect_of(spot).adjusted(PAD, 0, -PAD, 0)
    left = rect.left() if place.mirrored else rect.right() - SIGN
    return QRectF(left, rect.center().y() - SIGN / 2, SIGN, SIGN)


def _draw_sign(painter: QPainter, place: Geometry, spot: Spot, look: Look) -> None:
    rect = sign_of(place, spot).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(look.colors["accent" if spot.folded else "line-strong"], 1))
    painter.setBrush(look.colors["accent-soft" if spot.folded else "card"])
    painter.drawEllipse(rect)
    painter.setPen(QPen(look.colors["accent" if spot.folded else "soft"], 1.4))
    centre, half = rect.center(), 3.0
    painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0))
    if spot.folded:
        painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half))
