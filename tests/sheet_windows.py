"""Works the window of sheets as a person would: waits for pages, prints on paper that is a file."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netjournal.sheets.maker import load_renderer
from netjournal.sheets.render import Renderer
from ui.pages.page import Desk
from ui.sheets.press import SheetPress
from ui.sheets.window import SheetWindow

PATIENCE_MS = 30_000
DOTS = 90


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """What renders sheets, kept for all tests: making the first page takes long."""
    return load_renderer()


@pytest.fixture(autouse=True)
def press(desk: Desk, renderer: Renderer) -> SheetPress:
    """The press of the desk, warm already."""
    press = SheetPress.of(desk.background)
    press._renderer = renderer
    return press


class PaperPrinters:
    """Printers whose paper is a PDF in a folder, one for each job."""

    def __init__(self, folder: Path, *names: str, dots: int = DOTS) -> None:
        self.folder = folder
        self.given = list(names)
        self.dots = dots
        self.grey = False
        self.used: list[str] = []

    def names(self) -> list[str]:
        return self.given

    def printer(self, name: str, title: str) -> QPrinter:
        self.used.append(name)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"printed {len(self.used)}.pdf"))
        printer.setResolution(self.dots)
        if self.grey:
            printer.setColorMode(QPrinter.ColorMode.GrayScale)
        return printer

    def paper(self, number: int = 1) -> PdfReader:
        """What came out of a job."""
        return PdfReader(io.BytesIO(self.paper_of(number)))

    def paper_of(self, number: int) -> bytes:
        """The file that a job made."""
        return (self.folder / f"printed {number}.pdf").read_bytes()


def shown(window: SheetWindow, qtbot: QtBot) -> SheetWindow:
    """Wait until the pages of the sheet chosen are there, and the printers."""
    ready = QPdfDocument.Status.Ready
    qtbot.waitUntil(
        lambda: (
            window.document.status() == ready
            and bool(window.view.accessibleDescription())
            and button(window, "Save as…").isEnabled()
            and "Looking…" not in window.panel._names.currentText()
        ),
        timeout=PATIENCE_MS,
    )
    return window


def all_made(window: SheetWindow, qtbot: QtBot) -> SheetWindow:
    """Wait until nothing is left to make."""
    qtbot.waitUntil(lambda: not window.making.busy, timeout=PATIENCE_MS)
    return window


def quiet(desk: Desk, qtbot: QtBot) -> None:
    """Wait until nothing is printed or saved any more."""
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=PATIENCE_MS)


def named(window: QWidget, kind: type[Any], name: str) -> Any:
    found = [one for one in window.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} called {name}"
    return found[0]


def button(window: QWidget, name: str) -> QAbstractButton:
    found: QAbstractButton = named(window, QAbstractButton, name)
    return found


def answer(window: QWidget, path: Path, filter: str = "") -> None:
    """Answer the dialog that asks for a file or a folder."""
    (chooser,) = window.findChildren(QFileDialog)
    if filter:
        chooser.selectNameFilter(filter)
        chooser.filterSelected.emit(filter)
    chooser.setDirectory(str(path if path.is_dir() else path.parent))
    line = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    chooser.accept()


def text_of(content: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
