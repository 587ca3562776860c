"""What leaves the window of a sheet: real pages on real paper, and files in every format."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader
from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import met
from tests.conftest import Clock
from tests.sheet_windows import (
    PaperPrinters,
    answer,
    button,
    named,
    press,
    quiet,
    renderer,
    shown,
)
from ui.messages import Kind
from ui.pages.page import Desk
from ui.sheets.printing import Document, place
from ui.sheets.window import SheetWindow, show

FIRST = "first-conversation"
A4 = QSizeF(595.3, 841.9)
LETTER = QSizeF(612, 792)

__all__ = ["press", "renderer"]


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def hal(journal: Journal) -> int:
    person = met(journal)
    at = dt.datetime(2026, 11, 24, 10)
    journal.conversations.arrange(person, ConversationStage.FIRST, at)
    for number in range(60):
        journal.notes.write(person, f"Line {number} of what was said about the lease")
    return person


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Laser", "Ink")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def window(
    desk: Desk, hal: int, page: QWidget, printers: PaperPrinters, qtbot: QtBot
) -> SheetWindow:
    window = show(desk, [Order(FIRST, hal)], page, printers)
    assert window is not None
    return shown(window, qtbot)


def pictured(image: QImage) -> Image.Image:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size, data = (image.width(), image.height()), bytes(image.constBits())
    return Image.frombytes("L", size, data, "raw", "L", image.bytesPerLine())


def whole_page(document: Document, number: int, width: int) -> Image.Image:
    points = document.points(number)
    size = QSize(width, round(width * points.height() / points.width()))
    picture = document.pdf.render(number, size)
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    found = pictured(picture.convertToFormat(QImage.Format.Format_RGBA8888))
    alpha = picture.convertToFormat(QImage.Format.Format_Alpha8)
    mask = Image.frombytes(
        "L", found.size, bytes(alpha.constBits()), "raw", "L", alpha.bytesPerLine()
    )
    on_white = Image.new("L", found.size, 255)
    on_white.paste(found, mask=mask)
    return on_white


def coarsely(content: bytes) -> Image.Image:
    """The first page, so small that only where the ink lies is left of it."""
    return whole_page(Document(content), 0, 840).resize((84, 119), Image.Resampling.BOX)


def test_it_is_printed_as_it_is_shown(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    button(window, "Print").click()
    quiet(desk, qtbot)
    assert printers.used == ["Laser"]
    printed = printers.paper().pages
    assert len(printed) == window.document.pageCount()
    assert (round(printed[0].mediabox.width), round(printed[0].mediabox.height)) == (595, 842)
    seen, there = coarsely(window.content), coarsely(printers.paper_of(1))
    ink = 255 - ImageStat.Stat(seen).mean[0]
    assert ink > 3
    assert ImageStat.Stat(ImageChops.difference(seen, there)).mean[0] < ink / 3
    assert desk.messages.current is not None
    assert desk.messages.current.text == "Printed First conversation – Hal Okoro."


def test_the_strips_of_a_page_are_the_page(window: SheetWindow) -> None:
    document, whole = Document(window.content), QSize(620, 877)
    at_once = pictured(document.strip(0, whole, QRect(0, 0, 620, 877)))
    for top, bottom in ((0, 100), (100, 150), (400, 401), (800, 877)):
        strip = pictured(document.strip(0, whole, QRect(0, top, 620, bottom - top)))
        difference = ImageChops.difference(strip, at_once.crop((0, top, 620, bottom)))
        assert ImageStat.Stat(difference).mean[0] < 1


def test_every_line_of_a_page_is_in_a_strip(window: SheetWindow) -> None:
    ink = Document(window.content).looked_at(0)
    painted = [False] * 877
    for top, bottom in ink.strips(877, 20):
        for line in range(top, bottom):
            painted[line] = True
    lines = len(ink.lines)
    wanted = [any(ink.lines[y * lines // 877 : (y + 1) * lines // 877]) for y in range(877)]
    assert any(wanted)
    assert not [y for y in range(877) if wanted[y] and not painted[y]]


def test_copies_come_out_one_whole_sheet_after_the_other(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    copies: QSpinBox = named(window, QSpinBox, "Copies")
    copies.setValue(3)
    button(window, "Print").click()
    quiet(desk, qtbot)
    document = Document(printers.paper_of(1))
    each = window.document.pageCount()
    assert each > 1
    assert document.pages == 3 * each
    first, second, again = (whole_page(document, number, 200) for number in (0, 1, each))
    assert ImageChops.difference(first, again).getbbox() is None
    assert ImageChops.difference(first, second).getbbox() is not None


def test_a_letter_is_printed_on_letter(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    window.making.on_paper("us-letter")
    shown(window, qtbot)
    button(window, "Print").click()
    quiet(desk, qtbot)
    box = printers.paper().pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)


def test_a_grey_printer_gets_grey(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    printers.grey = True
    button(window, "Print").click()
    quiet(desk, qtbot)
    images = printers.paper().pages[0].images
    assert {image.image.mode for image in images if image.image is not None} == {"L"}


def test_the_printer_chosen_prints(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    window.panel._names.setCurrentIndex(1)
    button(window, "Print").click()
    quiet(desk, qtbot)
    assert printers.used == ["Ink"]


def test_a_print_goes_on_when_the_window_is_closed(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    pages = window.document.pageCount()
    button(window, "Print").click()
    window.close()
    quiet(desk, qtbot)
    assert len(printers.paper().pages) == pages


@pytest.mark.qt_log_ignore("QPainter", "QPdfEngine", "QFSFileEngine")
def test_a_printer_that_takes_nothing_is_told(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    printers.folder = printers.folder / "nowhere"
    button(window, "Print").click()
    quiet(desk, qtbot)
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR
    assert "The printer did not take the sheet." in desk.messages.current.text


def test_more_settings_are_asked_for_in_the_dialog_of_the_system(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    named(window, QSpinBox, "Copies").setValue(2)
    button(window, "More printer settings…").click()
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.printer().copyCount() == 2
    dialog.done(1)
    quiet(desk, qtbot)
    assert len(printers.paper().pages) == 2 * window.document.pageCount()


def test_without_a_printer_saving_is_offered(
    desk: Desk, hal: int, page: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show(desk, [Order(FIRST, hal)], page, PaperPrinters(tmp_path))
    assert window is not None
    shown(window, qtbot)
    qtbot.waitUntil(window.panel._no_printer.isVisible)
    assert not button(window, "Print").isVisible()
    assert button(window, "Save as…").property("kind") == "primary"


@pytest.mark.parametrize(
    ("paper", "margin", "scale"),
    [(A4, 10, 1.0), (A4, 60, (595.3 - 120) / 595.3), (QSizeF(420, 595), 10, 420 / 595.3)],
)
def test_a_page_is_made_smaller_only_where_it_must(
    paper: QSizeF, margin: int, scale: float
) -> None:
    ink = QRectF(48, 40, 500, 780)
    printable = QRectF(margin, margin, paper.width() - 2 * margin, paper.height() - 2 * margin)
    where = place(A4, ink, paper, printable)
    assert where.width() / A4.width() == pytest.approx(scale, abs=0.02)
    assert printable.adjusted(-1, -1, 1, 1).contains(
        QRectF(where.topLeft() + ink.topLeft() * scale, ink.size() * scale)
    )


def test_a_page_for_a4_fits_on_letter() -> None:
    where = place(A4, QRectF(48, 40, 500, 780), LETTER, QRectF(9, 9, 594, 774))
    assert QRectF(0, 0, 612, 792).contains(where)


@pytest.mark.parametrize(
    ("filter", "ending", "start"),
    [
        ("PDF (*.pdf)", ".pdf", b"%PDF-"),
        ("Web page (*.html)", ".html", b"<!DOCTYPE"),
        ("Markdown (*.md)", ".md", b""),
    ],
)
def test_it_is_saved_in_every_format(
    window: SheetWindow,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    filter: str,
    ending: str,
    start: bytes,
) -> None:
    button(window, "Save as…").click()
    answer(window, tmp_path / "mine", filter)
    quiet(desk, qtbot)
    path = tmp_path / f"mine{ending}"
    content = path.read_bytes()
    assert content.lower().startswith(start.lower())
    words = PdfReader(io.BytesIO(content)).pages[0].extract_text() if start == b"%PDF-" else ""
    assert "Hal Okoro" in (words or content.decode())
    assert path.stat().st_mode & 0o777 == 0o600
    assert desk.messages.current is not None
    assert desk.messages.current.text == f"Saved mine{ending}."


def test_the_ending_that_is_written_says_the_format(
    window: SheetWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    button(window, "Save as…").click()
    answer(window, tmp_path / "mine.md")
    quiet(desk, qtbot)
    assert not (tmp_path / "mine.md").read_bytes().startswith(b"%PDF-")


def test_a_name_and_the_folder_of_last_time_are_proposed(
    window: SheetWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()
    button(window, "Save as…").click()
    answer(window, folder / "mine.pdf")
    quiet(desk, qtbot)
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    button(window, "Save as…").click()
    (chooser,) = window.findChildren(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).parent == folder
    assert Path(chooser.selectedFiles()[0]).name.startswith("First conversation – Hal Okoro")
    chooser.reject()


def test_a_file_that_is_there_is_asked_about(
    window: SheetWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "mine.pdf").write_bytes(b"an older one")
    button(window, "Save as…").click()
    asked: list[str] = []

    def refuse() -> None:
        (box,) = window.findChildren(QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(0, window, refuse)
    answer(window, tmp_path / "mine.pdf")
    assert "mine.pdf" in asked[0]
    assert (tmp_path / "mine.pdf").read_bytes() == b"an older one"


def test_a_place_that_takes_no_file_is_told(
    window: SheetWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window.leaving.save_to(window.shown, tmp_path / "nowhere" / "sheet.pdf")
    quiet(desk, qtbot)
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR
