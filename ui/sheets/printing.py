"""Paints the pages of a PDF on a printer, a strip at a time: nothing else has to wait for long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

MOST_DOTS = 600
POINTS_PER_INCH = 72
STRIP_PIXELS = 400_000
MOST_TIMES = 6
LOOKED_AT = 2


class Ink(NamedTuple):
    """Where on a page anything is: the box around it, in points, and the lines it is on."""

    box: QRectF
    lines: list[bool]

    def strips(self, height: int, most: int) -> Iterator[tuple[int, int]]:
        """Give (top, bottom) of strips for a page this high, cut where nothing is.

        A cut through letters would show wherever the page is scaled afterwards.
        """
        lines = len(self.lines)
        whole, longest = most * lines // height, MOST_TIMES * most * lines // height
        top = 0
        while True in self.lines[top:]:
            top = self.lines.index(True, top)
            full = min(top + max(1, whole), lines)
            gaps = (at for at in range(full, top, -1) if at == lines or not self.lines[at])
            later = (at for at in range(full, lines) if not self.lines[at])
            end = next(gaps, None) or next(later, lines)
            end = min(end, top + max(1, longest))
            yield top * height // lines, min(height, ceil(end * height / lines))
            top = end


class Document:
    """A PDF in memory, for the thread that opens it."""

    def __init__(self, content: bytes) -> None:
        self.pdf = QPdfDocument()
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.pdf.pageCount()

    def points(self, page: int = 0) -> QSizeF:
        """How large a page is."""
        return self.pdf.pagePointSize(page)

    def strip(self, page: int, whole: QSize, rows: QRect) -> QImage:
        """Give a part of a page that is so many dots large as a whole; white where nothing is."""
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        # Qt takes the last row and column for where the part ends, and would shrink it by one dot.
        options.setScaledClipRect(rows.adjusted(0, 0, 1, 1))
        found = self.pdf.render(page, rows.size(), options)
        on_white = QImage(found.size(), QImage.Format.Format_RGB32)
        on_white.fill(0xFFFFFFFF)
        painter = QPainter(on_white)
        painter.drawImage(0, 0, found)
        painter.end()
        return on_white

    def looked_at(self, page: int) -> Ink:
        """Give where on a page anything is."""
        size = (self.points(page) * LOOKED_AT).toSize()
        picture = self.strip(page, size, QRect(0, 0, size.width(), size.height()))
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        width, line, data = grey.width(), grey.bytesPerLine(), bytes(grey.constBits())
        lines = [data[start : start + width] for start in range(0, len(data), line)]
        white = b"\xff" * width
        rows = [one != white for one in lines]
        inked = [one for one, any_ink in zip(lines, rows, strict=True) if any_ink]
        if not inked:
            return Ink(QRectF(), rows)
        left = min(width - len(one.lstrip(b"\xff")) for one in inked)
        right = max(len(one.rstrip(b"\xff")) for one in inked)
        top, bottom = rows.index(True), len(rows) - rows[::-1].index(True)
        box = QRectF(left, top, right - left, bottom - top)
        return Ink(QRectF(box.topLeft() / LOOKED_AT, box.size() / LOOKED_AT), rows)


def place(page: QSizeF, ink: QRectF, paper: QSizeF, printable: QRectF) -> QRectF:
    """Give where a page goes on paper, all in points: in its own size wherever that is possible.

    It is made smaller, never larger, for smaller paper or where its ink would fall off the part
    that the printer reaches.
    """
    wanted = _within(page, QRectF(0, 0, paper.width(), paper.height()))
    scale = wanted.width() / page.width()
    falls = QRectF(wanted.topLeft() + ink.topLeft() * scale, ink.size() * scale)
    return wanted if printable.contains(falls) else _within(page, printable)


def _within(page: QSizeF, room: QRectF) -> QRectF:
    scale = min(1.0, room.width() / page.width(), room.height() / page.height())
    size = page * scale
    beside = QPointF(room.width() - size.width(), room.height() - size.height()) / 2
    return QRectF(room.topLeft() + beside, size)


def page_numbers(printer: QPrinter, document: Document) -> list[int]:
    """Give the pages asked for, from 0, as often and in the order in which they are printed."""
    first, last = (printer.fromPage() or 1) - 1, printer.toPage() or document.pages
    pages = list(range(first, min(last, document.pages)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pages(
    printer: QPrinter, document: Document, before_page: Callable[[int, int], object]
) -> bool:
    """Print the pages asked for; False when the printer does not take them.

    `before_page(done, all)` is called before each page; what it raises ends the printing there.
    """
    pages = page_numbers(printer, document)
    before_page(0, len(pages))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for done, page in enumerate(pages):
            if done:
                before_page(done, len(pages))
                if not printer.newPage():
                    return False
            _paint(painter, printer, document, page)
    except BaseException:
        printer.abort()
        raise
    finally:
        ended = painter.end()
    return ended


def _paint(painter: QPainter, printer: QPrinter, document: Document, page: int) -> None:
    # Whole dots of the printer for each dot painted, so that no seam shows between the strips.
    times = ceil(printer.resolution() / MOST_DOTS)
    dots = printer.resolution() / times / POINTS_PER_INCH
    layout = printer.pageLayout()
    paper = layout.fullRectPoints().size().toSizeF()
    layout.setMode(layout.Mode.StandardMode)
    points, ink = document.points(page), document.looked_at(page)
    where = place(points, ink.box, paper, QRectF(layout.paintRectPoints()))
    whole = QSizeF(where.size() * dots).toSize()
    scale = whole.width() / points.width()
    corner = (where.topLeft() * dots).toPoint() * times
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    most = max(1, STRIP_PIXELS // whole.width())
    left, right = floor(ink.box.left() * scale), ceil(ink.box.right() * scale)
    for top, bottom in ink.strips(whole.height(), most):
        strip = QRect(left, top, right - left, bottom - top)
        picture = document.strip(page, whole, strip)
        if grey:
            picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        at = strip.topLeft() * times + corner
        painter.drawImage(QRect(at, strip.size() * times), picture)
