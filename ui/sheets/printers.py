"""The printers of this computer, and one of them set to a sheet; tests hand over others."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo


class Printers(Protocol):
    """What can be printed on."""

    def names(self) -> list[str]:
        """Give the names, that of the system's own choice first."""

    def printer(self, name: str, title: str) -> QPrinter:
        """Give a printer for one sheet of this title."""


class SystemPrinters:
    """The printers that the system knows; asked by name only, for asking more takes long."""

    def names(self) -> list[str]:
        """Give the names, that of the system's own choice first."""
        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def printer(self, name: str, title: str) -> QPrinter:
        """Give a printer for one sheet of this title."""
        printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        return printer


def set_to(printer: QPrinter, points: QSizeF, pages: int, copies: int) -> None:
    """Set a printer to a sheet's paper, which way up it is, its pages and how many copies."""
    lying = points.width() > points.height()
    size = QPageSize(points.transposed() if lying else points, QPageSize.Unit.Point)
    printer.setPageSize(size)
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if lying else orientation.Portrait)
    printer.setFromTo(1, pages)
    printer.setCopyCount(copies)
    printer.setCollateCopies(True)
