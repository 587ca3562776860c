"""The picture of who introduced whom on paper: as many pages as it takes, never too small to read.

A branch too deep for the width of a page is cut and goes on as a tree of its own below. Where
somebody's introducer stands on another page, their name is repeated before the line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from netjournal.people.introducers import Forest
from ui.pages.referrals.cutting import cut_at
from ui.pages.referrals.drawing import Look, draw_also, draw_lines, draw_spots, shown_name
from ui.pages.referrals.tree_layout import GAP, Geometry, Spot, lay_out
from ui.theme import Theme, load_tokens

POINTS = 72
DOTS = 600
MM_PER_INCH = 25.4
MARGIN_MM = 13
NAME_PX, DETAIL_PX, ROW_PX = 13, 12, 24
HEADING_PT, SMALL_PT = 13, 9
WIDEST_PX = 400
# Points to a pixel: what is written smallest is 12 pixels, thus at least 7.2 and at most 9 points.
LEAST_SCALE, MOST_SCALE = 0.6, 0.75
HEAD, FOOT = 30.0, 24.0
KEPT_FULL = 0.6
ORIENTATIONS = (QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape)
SIZES = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


class Words(NamedTuple):
    """What stands at the head and foot of each page; `page` has gaps {page} and {pages}."""

    title: str
    day: str
    people: str
    page: str


class Print(NamedTuple):
    """What is to be printed."""

    forest: Forest
    look: Look
    words: Words
    mirrored: bool


class Pages(NamedTuple):
    """The picture laid out for one size of paper: the room in points, and rows from top to bottom.

    A pixel of the layout takes `scale` points.
    """

    place: Geometry
    also: tuple[tuple[int, int], ...]
    width: float
    height: float
    scale: float
    rows: tuple[tuple[float, float], ...]

    @property
    def down(self) -> float:
        """How many pixels of the layout fit below each other."""
        return (self.height - HEAD - FOOT) / self.scale


def for_paper(forest: Forest, theme: Theme, words: Words, *, mirrored: bool) -> Print:
    """Prepare everybody for paper, whoever is folded on the screen."""
    colors = {token: QColor(value) for token, value in load_tokens("light").colors.items()}
    name, detail = _font(theme, NAME_PX, 600), _font(theme, DETAIL_PX, 400)
    return Print(forest, Look(name, detail, colors, signs=False), words, mirrored)


def as_pdf(whole: Print, paper: str = "a4") -> bytes:
    """Return the picture as a PDF, upright or lying, whichever takes fewer pages."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(whole.words.title)
    writer.setCreator("Networking Journal")
    writer.setPageLayout(best_layout(whole, paper))
    print_on(writer, whole)
    buffer.close()
    return bytes(content.data())


def best_layout(whole: Print, paper: str = "a4") -> QPageLayout:
    """Return the layout of paper, upright or lying, that takes fewer pages."""
    size = QPageSize(SIZES.get(paper, SIZES["a4"]))
    margin = MARGIN_MM * POINTS / MM_PER_INCH
    layouts = [
        QPageLayout(size, way, QMarginsF(margin, margin, margin, margin)) for way in ORIENTATIONS
    ]
    return min(layouts, key=partial(_count, whole))


def pages_of(whole: Print, layout: QPageLayout) -> Pages:
    """Lay the picture out for pages of this layout."""
    room = layout.paintRectPoints()
    across = room.width() / LEAST_SCALE
    depth = max(lay_out(whole.forest).depth, 2)
    while True:
        forest = cut_at(whole.forest, depth)
        place = Geometry(
            lay_out(forest),
            whole.look.width_of,
            ROW_PX,
            widest=WIDEST_PX,
            margin=2,
            mirrored=whole.mirrored,
        )
        if place.width <= across or depth == 2:
            break
        depth -= 1
    scale = min(MOST_SCALE, max(LEAST_SCALE, room.width() / place.width))
    pages = Pages(place, forest.also, room.width(), room.height(), scale, ())
    return pages._replace(rows=tuple(_rows(place, pages.down)))


def print_on(device: QPagedPaintDevice, whole: Print, first: int = 1, last: int = 0) -> bool:
    """Paint the pages from first to last (0 is the end); False when the device takes them not."""
    pages = pages_of(whole, device.pageLayout())
    count = len(pages.rows)
    painter = QPainter()
    if not painter.begin(device):
        return False
    dots = device.logicalDpiX() / POINTS
    for number in range(max(first, 1), min(last or count, count) + 1):
        if number > first and not device.newPage():
            painter.end()
            return False
        painter.save()
        painter.scale(dots, dots)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_words(painter, whole, pages, number)
        _paint_rows(painter, whole, pages, *pages.rows[number - 1])
        painter.restore()
    return painter.end()


def _count(whole: Print, layout: QPageLayout) -> int:
    return len(pages_of(whole, layout).rows)


def _rows(place: Geometry, down: float) -> Iterator[tuple[float, float]]:
    """Where pages begin and end: before a new tree where that leaves no page half empty.

    A row is left at the foot, for whoever stands between two rows.
    """
    room = down / place.row_height - 1
    laid = place.laid
    leaves = sorted({spot.row for spot in laid.spots if not laid.children(spot)})
    trees = {laid.first_row(spot) for spot in laid.spots if spot.depth == 0}
    top = 0.0
    while leaves and leaves[-1] + 1 - top > room:
        fitting = [row for row in leaves if top < row <= top + room]
        whole = [row for row in fitting if row in trees and row >= top + KEPT_FULL * room]
        bottom = max(whole or fitting, default=top + room)
        yield top, bottom
        top = bottom
    yield top, laid.rows + 1


def _paint_words(painter: QPainter, whole: Print, pages: Pages, number: int) -> None:
    words, look = whole.words, whole.look
    page = words.page.format(page=number, pages=len(pages.rows))
    begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if whole.mirrored:
        begin, end = end, begin
    middle = Qt.AlignmentFlag.AlignVCenter
    head = QRectF(0, 0, pages.width, HEAD - 10)
    foot = QRectF(0, pages.height - FOOT + 8, pages.width, FOOT - 8)
    painter.setFont(_sized(look.name, HEADING_PT))
    painter.setPen(look.colors["ink"])
    painter.drawText(head, begin | middle, words.title)
    painter.setFont(_sized(look.detail, SMALL_PT))
    painter.setPen(look.colors["soft"])
    painter.drawText(head, end | middle, words.day)
    painter.drawText(foot, begin | middle, words.people)
    painter.drawText(foot, end | middle, page)


def _paint_rows(painter: QPainter, whole: Print, pages: Pages, top: float, bottom: float) -> None:
    place, look = pages.place, whole.look
    left = place.width - pages.width / pages.scale if place.mirrored else 0.0
    above = place.margin + top * place.row_height
    # Half a row more, where a line goes on to the next page.
    down = min(pages.down, (bottom - top + 0.5) * place.row_height)
    spots = [spot for spot in place.laid.spots if top <= spot.row < bottom]
    here = {spot.person.id for spot in spots}
    touched = [
        one for one in place.laid.spots if not here.isdisjoint((one.person.id, one.person.by))
    ]
    painter.translate(0, HEAD)
    painter.scale(pages.scale, pages.scale)
    painter.translate(-left, -above)
    painter.save()
    painter.setClipRect(QRectF(left, above, pages.width / pages.scale, down))
    draw_lines(painter, place, touched, look.colors["line-strong"], 1.2)
    draw_also(painter, place, pages.also, look.colors["warn"])
    painter.restore()
    draw_spots(painter, place, spots, look)
    _repeat_introducers(painter, look, place, spots)


def _repeat_introducers(painter: QPainter, look: Look, place: Geometry, spots: list[Spot]) -> None:
    """Write once who introduced the first of some whose introducer is on another page."""
    here = {spot.person.id for spot in spots}
    rooms = [after - before - GAP for before, after in pairwise(place.starts)]
    metrics = QFontMetricsF(look.detail)
    painter.setFont(look.detail)
    painter.setPen(look.colors["soft"])
    for spot in spots:
        by = spot.person.by
        if by is None or by in here:
            continue
        here.add(by)
        name = shown_name(place.laid.by_id[by].person)
        words = metrics.elidedText(f"… {name}", Qt.TextElideMode.ElideRight, rooms[spot.depth - 1])
        x = place.spine_of(spot.depth)
        x += 6 if place.mirrored else -metrics.horizontalAdvance(words) - 6
        base = place.start_of(spot).y() + metrics.capHeight() / 2
        painter.drawText(QPointF(x, base), words)


def _font(theme: Theme, pixels: int, weight: int) -> QFont:
    font = _sized(theme.font(pixels, weight), pixels)
    # Measured as it is printed: not fitted to the dots of a screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized
