"""The window of a sheet: shown, turned, made larger, printed, saved, closed."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netjournal.journal import Journal
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import met
from tests.conftest import Clock
from ui.messages import Kind
from ui.pages.page import Desk
from ui.sheets import show_sheet
from ui.sheets.press import SheetPress
from ui.sheets.window import SheetWindow

FIRST = "first-conversation"


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def hal(journal: Journal) -> int:
    person = met(journal)
    at = dt.datetime(2026, 11, 24, 10)
    journal.conversations.arrange(person, ConversationStage.FIRST, at)
    journal.people.edit(person, private_note="ownsecret")
    return person


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def window(desk: Desk, hal: int, page: QWidget, qtbot: QtBot) -> SheetWindow:
    window = show_sheet(desk, Order(FIRST, hal), page)
    assert window is not None
    shown(window, qtbot)
    return window


def shown(window: SheetWindow, qtbot: QtBot) -> None:
    """Wait until the pages are there."""
    ready = QPdfDocument.Status.Ready
    qtbot.waitUntil(
        lambda: window.document.status() == ready and button(window, "Save as…").isEnabled(),
        timeout=30_000,
    )


def named(window: QWidget, kind: type[Any], name: str) -> Any:
    found = [one for one in window.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} called {name}"
    return found[0]


def button(window: QWidget, name: str) -> QAbstractButton:
    found: QAbstractButton = named(window, QAbstractButton, name)
    return found


def text_of(content: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def test_a_sheet_is_shown_beside_the_window(window: SheetWindow) -> None:
    assert window.isVisible()
    assert not window.isModal()
    assert window.windowTitle() == "First conversation – Hal Okoro"
    assert window.document.pageCount() == 1
    assert "Hal Okoro" in text_of(window.content)


def test_every_control_has_a_name(window: SheetWindow) -> None:
    for kind in (QAbstractButton, QComboBox, QPdfView):
        for control in window.findChildren(kind):
            inner = control.objectName().startswith("qt_")
            assert inner or control.accessibleName() or not control.isVisibleTo(window)


def test_escape_closes_it_and_frees_it(window: SheetWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(window))


def test_it_can_be_closed_while_it_is_made(
    desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    window = show_sheet(desk, Order(FIRST, hal), page)
    assert window is not None
    button(window, "Close").click()
    qtbot.waitUntil(lambda: not isValid(window) and not desk.background.busy, timeout=30_000)


def test_one_press_serves_every_sheet(
    window: SheetWindow, desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    press = SheetPress.of(desk.background)
    second = show_sheet(desk, Order("second-conversation", hal), page)
    assert second is not None
    shown(second, qtbot)
    assert SheetPress.of(desk.background) is press


def test_it_fits_the_width_and_can_be_made_larger(window: SheetWindow) -> None:
    assert window.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
    button(window, "Larger").click()
    first = window.view.zoomFactor()
    button(window, "Larger").click()
    assert window.view.zoomFactor() > first
    button(window, "Smaller").click()
    assert window.view.zoomFactor() == pytest.approx(first)
    button(window, "Fit width").click()
    assert window.view.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_pages_are_turned(
    desk: Desk, journal: Journal, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    for number in range(60):
        journal.notes.write(hal, f"Line {number} of what was said about the lease and the mill")
    window = show_sheet(desk, Order(FIRST, hal), page)
    assert window is not None
    shown(window, qtbot)
    pages = window.document.pageCount()
    assert window.status.text() == f"Page 1 of {pages}"
    assert not button(window, "Previous page").isEnabled()
    button(window, "Next page").click()
    qtbot.waitUntil(lambda: window.status.text() == f"Page 2 of {pages}")
    button(window, "Previous page").click()
    qtbot.waitUntil(lambda: window.status.text() == f"Page 1 of {pages}")


def test_the_paper_is_chosen_and_remembered(window: SheetWindow, desk: Desk, qtbot: QtBot) -> None:
    paper: QComboBox = named(window, QComboBox, "Paper")
    before = window.content
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.content != before, timeout=30_000)
    assert round(PdfReader(io.BytesIO(window.content)).pages[0].mediabox.width) == 612
    assert desk.settings.get("sheets.paper") == "us-letter"


def test_what_is_private_is_asked_for_each_time(
    window: SheetWindow, desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    assert "ownsecret" not in text_of(window.content)
    before = window.content
    named(window, QCheckBox, "With what is private").click()
    qtbot.waitUntil(lambda: window.content != before, timeout=30_000)
    assert "ownsecret" in text_of(window.content)
    again = show_sheet(desk, Order(FIRST, hal), page)
    assert again is not None
    assert not named(again, QCheckBox, "With what is private").isChecked()
    shown(again, qtbot)


def test_it_is_saved_whole_and_for_its_owner_only(
    window: SheetWindow, tmp_path: Path, desk: Desk
) -> None:
    path = tmp_path / "sheet.pdf"
    assert window.save_to(path)
    assert path.read_bytes() == window.content
    assert path.stat().st_mode & 0o777 == 0o600
    assert desk.messages.current is not None
    assert desk.messages.current.text == "Saved sheet.pdf."


def test_where_to_save_is_asked_with_a_name(
    window: SheetWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answered(_parent: QObject, _title: str, proposed: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    button(window, "Save as…").click()
    assert asked == ["First conversation – Hal Okoro – 24 Nov.pdf"]
    assert (tmp_path / "mine.pdf").read_bytes() == window.content


def test_a_place_that_takes_no_file_is_told(
    window: SheetWindow, tmp_path: Path, desk: Desk
) -> None:
    assert not window.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR


def test_it_is_printed_as_it_is_shown(window: SheetWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.prepare(printer)
    assert window.print_on(printer)
    printed = PdfReader(tmp_path / "printed.pdf").pages
    assert len(printed) == 1
    assert round(printed[0].mediabox.width) == 595
    assert printed[0].images


def test_somebody_who_is_gone_is_told_in_the_message_bar(desk: Desk, page: QWidget) -> None:
    assert show_sheet(desk, Order(FIRST, 42), page) is None
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR
