"""Prints the pages of a PDF."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


def prepare(printer: QPrinter, document: QPdfDocument, title: str) -> None:
    """Set a printer to the size and the number of the pages."""
    printer.setDocName(title)
    size = QPageSize(document.pagePointSize(0), QPageSize.Unit.Point)
    printer.setPageSize(size)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setFromTo(1, document.pageCount())


def print_pages(printer: QPrinter, document: QPdfDocument) -> bool:
    """Print the pages that were asked for; False when the printer does not take them."""
    first = (printer.fromPage() or 1) - 1
    last = (printer.toPage() or document.pageCount()) - 1
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(first, last + 1):
        if page > first and not printer.newPage():
            painter.end()
            return False
        _paint(painter, printer, document, page)
    return painter.end()


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    dots = min(printer.resolution(), DOTS_PER_INCH)
    points = document.pagePointSize(page)
    pixels = QSize(
        round(points.width() * dots / POINTS_PER_INCH),
        round(points.height() * dots / POINTS_PER_INCH),
    )
    picture = document.render(page, pixels, QPdfDocumentRenderOptions())
    scale = printer.resolution() / POINTS_PER_INCH
    painter.drawImage(QRectF(0, 0, points.width() * scale, points.height() * scale), picture)
