"""Several sheets in one window: made one after the other, printed and saved together, stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from netjournal.journal import Journal
from netjournal.sheets.order import Order
from tests.builders import met
from tests.conftest import Clock
from tests.sheet_windows import (
    PaperPrinters,
    all_made,
    answer,
    button,
    named,
    press,
    quiet,
    renderer,
    shown,
)
from ui.background import Background
from ui.messages import Messages
from ui.pages.page import Desk
from ui.sheets.jobs import State
from ui.sheets.window import SheetWindow, show

FIRST = "first-conversation"
NAMES = ["Ada", "Ben", "Cara", "Dan", "Eve", "Finn", "Gus", "Hal", "Ida", "Jo"]

__all__ = ["press", "renderer"]


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def ten(journal: Journal) -> list[Order]:
    people = [met(journal, name) for name in NAMES]
    for person in people:
        journal.people.edit(person, private_note="ownsecret")
    return [Order(FIRST, person) for person in people]


@pytest.fixture
def printers(tmp_path: Path) -> PaperPrinters:
    return PaperPrinters(tmp_path, "Laser")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def window(desk: Desk, ten: list[Order], page: QWidget, printers: PaperPrinters) -> SheetWindow:
    window = show(desk, ten, page, printers)
    assert window is not None
    return window


def listed(window: SheetWindow) -> list[str]:
    rows = range(window.stack.list.count())
    return [window.stack.list.item(row).text().replace("\n", ": ") for row in rows]


def states(window: SheetWindow) -> list[State]:
    return [sheet.state for sheet in window.sheets]


def said(messages: Messages) -> str:
    assert messages.current is not None
    return messages.current.text


def test_ten_are_made_one_after_the_other_with_progress(window: SheetWindow, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    window.making.progressed.connect(lambda done, total: told.append((done, total)))
    assert window.windowTitle() == "10 sheets"
    qtbot.waitUntil(window.stack.progress.isVisible)
    all_made(window, qtbot)
    assert told == [(number, 10) for number in range(1, 11)]
    assert listed(window) == [f"First conversation – {name}: ready" for name in NAMES]
    assert not window.stack.progress.isVisible()


def test_the_one_chosen_is_shown(window: SheetWindow, qtbot: QtBot) -> None:
    shown(all_made(window, qtbot), qtbot)
    assert "Ada" in window.view.accessibleDescription()
    window.stack.list.setCurrentRow(4)
    shown(window, qtbot)
    assert "Eve" in window.view.accessibleDescription()


def test_the_one_chosen_is_made_first(window: SheetWindow, qtbot: QtBot) -> None:
    window.stack.list.setCurrentRow(9)
    ended: list[str] = []
    window.making.moved.connect(
        lambda sheet: ended.append(sheet.title) if sheet.state is State.READY else None
    )
    all_made(window, qtbot)
    assert ended.index("First conversation – Jo") <= 1


def test_stopped_half_way_what_is_finished_stays(window: SheetWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: states(window).count(State.READY) >= 3, timeout=30_000)
    button(window, "Cancel: Making the sheets").click()
    all_made(window, qtbot)
    made = states(window).count(State.READY)
    assert 3 <= made < 10
    assert states(window).count(State.STOPPED) == 10 - made
    last = "First conversation – Jo: not made"
    qtbot.waitUntil(lambda: listed(window)[-1] == last, timeout=30_000)
    assert button(window, f"Save all {made} sheets…").isEnabled()
    button(window, "Make the rest").click()
    all_made(window, qtbot)
    assert states(window) == [State.READY] * 10


def test_one_that_cannot_be_made_says_why_and_the_others_are_there(
    desk: Desk, ten: list[Order], page: QWidget, printers: PaperPrinters, qtbot: QtBot
) -> None:
    window = show(desk, [ten[0], Order(FIRST, 42), ten[1]], page, printers)
    assert window is not None
    all_made(window, qtbot)
    assert states(window) == [State.READY, State.FAILED, State.READY]
    assert listed(window)[1] == (
        "First conversation: could not be made: This person is no longer in the journal."
    )
    window.stack.list.setCurrentRow(1)
    assert window.notes.reason.text() == "This person is no longer in the journal."
    assert not button(window, "Save as…").isEnabled()
    assert button(window, "Print all 2 sheets").isEnabled()


def test_what_is_private_is_asked_for_by_sheet(window: SheetWindow, qtbot: QtBot) -> None:
    all_made(window, qtbot)
    named(window, QCheckBox, "With what is private").click()
    shown(all_made(window, qtbot), qtbot)
    assert listed(window)[:2] == [
        "First conversation – Ada: ready, with what is private",
        "First conversation – Ben: ready",
    ]
    assert "ownsecret" in window.view.accessibleDescription()
    window.stack.list.setCurrentRow(1)
    shown(window, qtbot)
    assert not named(window, QCheckBox, "With what is private").isChecked()
    assert "ownsecret" not in window.view.accessibleDescription()


def test_all_are_printed_each_as_a_job_of_its_own(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    all_made(window, qtbot)
    button(window, "Print all 10 sheets").click()
    quiet(desk, qtbot)
    assert all(printers.paper(number).pages for number in range(1, 11))
    assert said(desk.messages) == "Printed 10 sheets."


def test_printing_is_stopped_and_what_is_printed_stays(
    window: SheetWindow, desk: Desk, printers: PaperPrinters, qtbot: QtBot
) -> None:
    all_made(window, qtbot)
    printers.dots = 300
    button(window, "Print all 10 sheets").click()
    qtbot.waitUntil(lambda: "3 of 10" in window.progress.words.text(), timeout=30_000)
    button(window, "Cancel: Printing").click()
    quiet(desk, qtbot)
    printed = sum(one.exists() for one in (jobs(printers)))
    assert 2 <= printed < 10
    assert said(desk.messages) == f"Stopped: {printed} of 10 were printed."
    assert all(PdfReader(one).pages for one in jobs(printers) if one.exists())


def jobs(printers: PaperPrinters) -> list[Path]:
    return [printers.folder / f"printed {number}.pdf" for number in range(1, 11)]


def test_all_are_saved_under_their_names_and_nothing_is_replaced(
    window: SheetWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()
    (folder / "First conversation – Ada.pdf").write_bytes(b"an older one")
    all_made(window, qtbot)
    button(window, "Save all 10 sheets…").click()
    answer(window, folder)
    quiet(desk, qtbot)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 11
    assert (folder / "First conversation – Ada.pdf").read_bytes() == b"an older one"
    assert (folder / "First conversation – Ada (2).pdf").read_bytes() == window.content
    assert {path.stat().st_mode & 0o777 for path in folder.glob("*B*.pdf")} == {0o600}
    assert said(desk.messages) == "Saved 10 sheets."


def test_a_closed_window_makes_no_more(window: SheetWindow, desk: Desk, qtbot: QtBot) -> None:
    background: Background = desk.background
    window.close()
    qtbot.waitUntil(lambda: not background.busy, timeout=30_000)
