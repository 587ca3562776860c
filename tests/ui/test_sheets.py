"""The window of a sheet: shown, turned, made larger, read as text, asked for on other paper."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netjournal.journal import Journal
from netjournal.paths import template_folder
from netjournal.sheets.order import Order
from netjournal.words import ConversationStage
from tests.builders import met
from tests.conftest import Clock
from tests.sheet_windows import (
    button,
    named,
    press,
    renderer,
    shown,
    text_of,
)
from ui.messages import Kind
from ui.pages.page import Desk
from ui.sheets import show_sheet, show_sheets
from ui.sheets.press import SheetPress
from ui.sheets.window import SheetWindow

FIRST = "first-conversation"

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
    journal.people.edit(person, private_note="ownsecret")
    return person


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def window(desk: Desk, hal: int, page: QWidget, qtbot: QtBot) -> SheetWindow:
    return opened(desk, Order(FIRST, hal), page, qtbot)


def opened(desk: Desk, order: Order, page: QWidget, qtbot: QtBot) -> SheetWindow:
    window = show_sheet(desk, order, page)
    assert window is not None
    return shown(window, qtbot)


def with_pages(journal: Journal, person: int) -> None:
    for number in range(60):
        journal.notes.write(person, f"Line {number} of what was said about the lease")


def test_a_sheet_is_shown_beside_the_window(window: SheetWindow) -> None:
    assert window.isVisible()
    assert not window.isModal()
    assert window.windowTitle() == "First conversation – Hal Okoro"
    assert window.document.pageCount() == 1
    assert "Hal Okoro" in text_of(window.content)


def test_a_screen_reader_can_read_the_pages(window: SheetWindow) -> None:
    assert "Hal Okoro" in window.view.accessibleDescription()
    button(window, "As text").click()
    text: QPlainTextEdit = named(window, QPlainTextEdit, "Text of the sheet")
    assert text.isVisible()
    assert "Hal Okoro" in text.toPlainText()
    button(window, "As text").click()
    assert window.view.isVisible()


def test_its_text_can_be_copied(window: SheetWindow) -> None:
    button(window, "Copy text").click()
    assert "Hal Okoro" in QApplication.clipboard().text()


def test_every_control_has_a_name(window: SheetWindow) -> None:
    for kind in (QAbstractButton, QComboBox, QSpinBox, QPlainTextEdit, QPdfView):
        for control in window.findChildren(kind):
            inner = control.objectName().startswith("qt_")
            assert inner or control.accessibleName() or not control.isVisibleTo(window)


def test_escape_closes_it_and_frees_it(window: SheetWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(window))


def test_enter_does_nothing_but_press_the_button_one_is_on(window: SheetWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.isVisible()
    assert not window.desk.background.busy


def test_it_can_be_closed_while_it_is_made(
    desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    window = show_sheet(desk, Order(FIRST, hal), page)
    assert window is not None
    button(window.panel, "Close").click()
    qtbot.waitUntil(lambda: not isValid(window) and not desk.background.busy, timeout=30_000)


def test_it_closes_with_the_window_of_the_journal(
    desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    page.show()
    window = opened(desk, Order(FIRST, hal), page, qtbot)
    page.close()
    qtbot.waitUntil(lambda: not isValid(window))


def test_one_press_serves_every_sheet(
    window: SheetWindow, desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    press = SheetPress.of(desk.background)
    opened(desk, Order("second-conversation", hal), page, qtbot)
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


def test_the_wheel_with_ctrl_makes_it_larger(window: SheetWindow) -> None:
    before = window.view._shown_zoom()
    place = QPointF(window.view.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(window.view.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.view.viewport(), event)
    assert window.view.zoomFactor() == pytest.approx(before * 1.25)


def test_pages_are_turned_by_buttons_and_keys(
    desk: Desk, journal: Journal, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    with_pages(journal, hal)
    window = opened(desk, Order(FIRST, hal), page, qtbot)
    pages = window.document.pageCount()
    status = window.bar.status
    assert status.text() == f"Page 1 of {pages}"
    assert not button(window, "Previous page").isEnabled()
    button(window, "Next page").click()
    qtbot.waitUntil(lambda: status.text() == f"Page 2 of {pages}")
    button(window, "Previous page").click()
    qtbot.waitUntil(lambda: status.text() == f"Page 1 of {pages}")
    QTest.keyClick(window.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: status.text() == f"Page {pages} of {pages}")
    QTest.keyClick(window.view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: status.text() == f"Page 1 of {pages}")
    QTest.keyClick(window.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: status.text() == f"Page 2 of {pages}")


def test_the_paper_is_chosen_and_remembered(window: SheetWindow, desk: Desk, qtbot: QtBot) -> None:
    paper: QComboBox = named(window, QComboBox, "Paper")
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Down)
    assert window.content == b""
    qtbot.waitUntil(lambda: bool(window.content), timeout=30_000)
    assert round(PdfReader(io.BytesIO(window.content)).pages[0].mediabox.width) == 612
    assert desk.settings.get("sheets.paper") == "us-letter"


def test_what_is_private_is_asked_for_each_time(
    window: SheetWindow, desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    assert "ownsecret" not in text_of(window.content)
    named(window, QCheckBox, "With what is private").click()
    qtbot.waitUntil(lambda: bool(window.content), timeout=30_000)
    assert "ownsecret" in text_of(window.content)
    window.close()
    again = opened(desk, Order(FIRST, hal), page, qtbot)
    assert not named(again, QCheckBox, "With what is private").isChecked()
    assert "ownsecret" not in text_of(again.content)


def test_what_is_private_is_offered_only_where_there_can_be_any(
    desk: Desk, page: QWidget, qtbot: QtBot
) -> None:
    window = opened(desk, Order("blank-first"), page, qtbot)
    assert not named(window, QCheckBox, "With what is private").isVisible()


def test_a_journal_that_has_changed_is_told_and_the_sheet_made_again(
    window: SheetWindow, journal: Journal, hal: int, qtbot: QtBot
) -> None:
    assert not window.notes.isVisible()
    journal.people.edit(hal, name="Hal Okoro-Lind")
    qtbot.waitUntil(lambda: window.notes.changed.isVisible())
    button(window, "Make again").click()
    qtbot.waitUntil(lambda: bool(window.content), timeout=30_000)
    assert "Hal Okoro-Lind" in text_of(window.content)
    assert not window.notes.isVisible()


def test_a_change_that_is_not_on_the_sheet_is_not_told(
    window: SheetWindow, journal: Journal, qtbot: QtBot
) -> None:
    journal.events.add("Somewhere else")
    qtbot.waitUntil(lambda: window.making._settled.isActive())
    qtbot.waitUntil(lambda: not window.making._settled.isActive())
    qtbot.waitUntil(lambda: not window.making._to_compare)
    assert not window.notes.isVisible()


def test_its_size_is_remembered(
    window: SheetWindow, desk: Desk, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    window.resize(755, 555)
    window.close()
    again = opened(desk, Order(FIRST, hal), page, qtbot)
    assert (again.width(), again.height()) == (755, 555)


def test_somebody_who_is_gone_is_told_in_the_message_bar(desk: Desk, page: QWidget) -> None:
    assert show_sheet(desk, Order(FIRST, 42), page) is None
    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.ERROR


def test_no_sheets_are_no_window(desk: Desk, page: QWidget) -> None:
    assert show_sheets(desk, (), page) is None


def test_a_mistake_in_a_template_of_ones_own_is_told_over_the_pages(
    desk: Desk, journal: Journal, hal: int, page: QWidget, qtbot: QtBot
) -> None:
    folder = template_folder(journal.path)
    folder.mkdir()
    (folder / "first-conversation.typ").write_text("A line\n{{ nothing.like.this }}\n")
    window = opened(desk, Order(FIRST, hal), page, qtbot)
    assert window.notes.mistake.isVisible()
    assert "first-conversation.typ" in window.notes.mistake.text()
    assert "2" in window.notes.mistake.text()
    assert "Hal Okoro" in text_of(window.content)
