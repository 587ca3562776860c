"""Prints the picture, or saves it as a PDF; loaded when first asked for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from netjournal import files
from netjournal.errors import JournalError
from ui.background import Task
from ui.pages.page import Desk
from ui.pages.referrals.paper import Print, as_pdf, best_layout, pages_of, print_on
from ui.paper import paper_of


class Printing(QObject):
    """Takes the picture to paper."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    @property
    def paper(self) -> str:
        """The paper used for sheets."""
        return paper_of(self._desk.settings)

    def save(self, whole: Print, path: Path) -> None:
        """Make a PDF beside the window and write it whole or not at all."""
        self._desk.background.run(
            partial(_written, whole, self.paper, path),
            title=self.tr("Making the PDF…"),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def prepare(self, printer: QPrinter, whole: Print) -> None:
        """Set a printer to the way the picture takes fewer pages, and their number."""
        printer.setDocName(whole.words.title)
        layout = best_layout(whole, self.paper)
        printer.setPageLayout(layout)
        printer.setFromTo(1, len(pages_of(whole, layout).rows))

    def print_on(self, printer: QPrinter, whole: Print) -> bool:
        """Print the pages that a printer was asked for."""
        if print_on(printer, whole, printer.fromPage() or 1, printer.toPage()):
            return True
        self._desk.messages.error(
            self.tr("The picture was not printed."),
            self.tr("Nothing in your journal has changed."),
            self.tr("Look at the printer, or save it as a PDF and print that elsewhere."),
        )
        return False

    def ask_printer(self, whole: Print) -> None:
        """Ask which printer, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.prepare(printer, whole)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, whole)
        dialog.deleteLater()

    def _on_saved(self, path: Path) -> None:
        self._desk.messages.notice(self.tr("Saved {name}.").format(name=path.name))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, JournalError):
            raise error
        self._desk.messages.failure(error)


def _written(whole: Print, paper: str, path: Path, _task: Task) -> Path:
    files.write_whole(path, as_pdf(whole, paper))
    return path
