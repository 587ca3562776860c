"""The sheets for a meeting: looked at, read, printed and saved without leaving the program."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QFileDialog

from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import met
from tests.journeys.pages import CTRL, keys, press, wait
from tests.journeys.program import Program
from tests.sheet_windows import PaperPrinters, all_made, answer, named, quiet, shown
from ui.sheets.window import SheetWindow, show

HAL, ADA = "Hal Okoro", "Ada Lind"


def two_meetings(program: Program) -> list[int]:
    people = [met(program.journal, name) for name in (HAL, ADA)]
    for hour, person in enumerate(people, start=10):
        at = dt.datetime(2026, 11, 3, hour)
        program.journal.conversations.arrange(person, ConversationStage.FIRST, at)
    return people


def test_a_sheet_is_looked_at_and_saved_by_keyboard(program: Program, tmp_path: Path) -> None:
    two_meetings(program)
    sheet = shown(program.today.open().sheet(f"first conversation with {HAL}"), program.qtbot)
    wait(program.qtbot, sheet.isActiveWindow)
    keys(sheet, Qt.Key.Key_Plus, CTRL)
    wait(program.qtbot, lambda: sheet.view.zoomMode() is QPdfView.ZoomMode.Custom)
    keys(sheet, Qt.Key.Key_0, CTRL)
    wait(program.qtbot, lambda: sheet.view.zoomMode() is QPdfView.ZoomMode.FitToWidth)
    keys(sheet, Qt.Key.Key_S, CTRL)
    wait(program.qtbot, lambda: sheet.findChildren(QFileDialog))
    answer(sheet, tmp_path / "hal.pdf")
    quiet(program.window.desk, program.qtbot)
    assert HAL in PdfReader(tmp_path / "hal.pdf").pages[0].extract_text()
    assert program.message == "Saved hal.pdf."
    keys(sheet, Qt.Key.Key_Escape)
    program.come_back()


def test_the_sheets_of_a_day_are_printed_together(program: Program, tmp_path: Path) -> None:
    people = two_meetings(program)
    printers = PaperPrinters(tmp_path, "Laser")
    orders = [Order("first-conversation", person) for person in people]
    window = show(program.window.desk, orders, program.page, printers)
    assert isinstance(window, SheetWindow)
    shown(all_made(window, program.qtbot), program.qtbot)
    press(window, "Print all 2 sheets")
    quiet(program.window.desk, program.qtbot)
    words = [printers.paper(number).pages for number in (1, 2)]
    assert [len(pages) for pages in words] == [1, 1]
    assert program.message == "Printed 2 sheets."
    window.close()


def test_what_was_written_meanwhile_comes_onto_the_sheet(program: Program) -> None:
    hal, _ada = two_meetings(program)
    sheet = shown(program.today.open().sheet(f"first conversation with {HAL}"), program.qtbot)
    program.journal.people.edit(hal, does="Builds barges now")
    wait(program.qtbot, sheet.notes.isVisible)
    press(sheet, "Make again")
    shown(sheet, program.qtbot)
    assert "Builds barges now" in sheet.pages.words
    program.journal.undo()
    wait(program.qtbot, sheet.notes.isVisible)
    sheet.close()


def test_the_text_of_a_sheet_is_read_and_copied(program: Program) -> None:
    two_meetings(program)
    sheet = shown(program.today.open().sheet(f"first conversation with {HAL}"), program.qtbot)
    press(sheet, "As text")
    assert HAL in sheet.pages.text.toPlainText()
    press(sheet, "Copy text")
    assert HAL in QApplication.clipboard().text()
    assert named(sheet, type(sheet.view), "Pages").accessibleDescription()
    sheet.close()
