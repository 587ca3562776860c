"""Opens sheets as a person does, and reads back what stands on the pages shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from io import BytesIO

from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QMenu

from netjournal.journal import Journal
from netjournal.words import ConversationStage
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, wait
from tests.journeys.program import Program
from ui.sheets.window import SheetWindow

PATIENCE_MS = 30_000
POLL_MS = 10


HAL = "Hal Okoro"
EVENT = "Chamber breakfast"


def hal_met(journal: Journal, clock: Clock) -> int:
    """Somebody met at an event, with whom a first conversation is arranged; a name was given."""
    journal.profile.edit(name="Priya Nair", one_line="Instructions that people can follow")
    event = journal.events.add(EVENT, clock.today, intention="Find a printer")
    hal = journal.events.meet(event, HAL, "Commercial solicitor", 3)
    journal.events.meet(event, "Ruth Adeyemi")
    journal.notes.write(hal, "Grows dahlias")
    at = dt.datetime.combine(clock.today + dt.timedelta(days=2), dt.time(10))
    conversation = journal.conversations.arrange(hal, ConversationStage.FIRST, at, place="The Mill")
    journal.question.name_given(conversation, "Kit Marsden")
    journal.followups.add("Send the list", person=hal, due_on=clock.today)
    return hal


def event_of(journal: Journal) -> int:
    """The event at which they were met."""
    return next(one.id for one in journal.events.all() if one.name == EVENT)


def go(program: Program, page: str, target: int | None = None, **hints: object) -> None:
    """Go to a page, or to what is on it."""
    program.window.desk.navigation.go(page, target, **hints)


def words_of(pdf: bytes) -> str:
    """Every word on the pages, with single spaces."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def sheets_shown(program: Program) -> list[str]:
    """The words of every sheet that is open, in their order, once all of them are made."""
    return [words for window in _windows(program) for words in _read(program, window)]


def sheet_shown(program: Program) -> str:
    """The words of the one sheet that is open; it is closed again."""
    (words,) = sheets_shown(program)
    close_sheets(program)
    return words


def close_sheets(program: Program) -> None:
    """Close what is open, and come back to the window."""
    for window in _windows(program):
        window.close()
    wait(program.qtbot, lambda: not _windows(program))
    program.window.activateWindow()
    wait(program.qtbot, program.window.isActiveWindow)


def choose_from_menu(program: Program, button: str, words: str) -> None:
    """Open the menu of a button with Space, and go down to a line with the arrow key."""
    opener = find(program.page, QAbstractButton, button)
    menu: QMenu = opener.menu()  # type: ignore[attr-defined]
    poll = QTimer(menu)

    def go_down() -> None:
        if QApplication.activePopupWidget() is not menu:
            return
        poll.stop()
        lines = [action.text().replace("&", "") for action in menu.actions()]
        assert words in lines, lines
        for _ in lines:
            QTest.keyClick(menu, Qt.Key.Key_Down)
            at = menu.activeAction()
            if at is not None and at.text().replace("&", "") == words:
                break
        QTest.keyClick(menu, Qt.Key.Key_Return)

    poll.timeout.connect(go_down)
    poll.start(POLL_MS)
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(opener, Qt.Key.Key_Space)
    _wait_for(program, lambda: not poll.isActive())
    poll.deleteLater()


def _read(program: Program, window: SheetWindow) -> Iterator[str]:
    """One sheet after the other, chosen in the list where there are several."""
    lists = find_all(window, QListWidget, "Sheets")
    for row in range(lists[0].count() if lists else 1):
        for one in lists:
            one.setCurrentRow(row)
        _wait_for(program, lambda: all(one.currentItem().text().endswith("ready") for one in lists))
        _wait_for(program, lambda: bool(window.content))
        yield words_of(window.content)


def _windows(program: Program) -> list[SheetWindow]:
    found = program.window.findChildren(SheetWindow)
    return [window for window in found if window.isVisible()]


def _wait_for(program: Program, condition: Callable[[], bool]) -> None:
    program.qtbot.waitUntil(condition, timeout=PATIENCE_MS)
