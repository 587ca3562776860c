"""One-to-ones and events go to the calendar of the computer, and are brought up to date there."""

from __future__ import annotations

import datetime as dt
import stat
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from netjournal.journal import Journal
from netjournal.words import ConversationStage, ReachKind
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, says, tick, wait
from tests.journeys.program import Program, Start
from ui.calendar.files import CalendarFiles
from ui.widgets.field import DateEdit
from ui.widgets.papers_menu import PapersMenu

FIRST = ConversationStage.FIRST
IN_TWO_DAYS = dt.datetime(2026, 11, 4, 10)


class CalendarProgram(QObject):
    """The calendar program of this computer: keeps appointments by their UID, the latest wins."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []
        self.kept: dict[str, icalendar.Component] = {}

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.files.append(Path(link.toLocalFile()))
        self.read(self.files[-1])

    def read(self, path: Path) -> None:
        for one in icalendar.Calendar.from_ical(path.read_bytes()).subcomponents:
            known = self.kept.get(str(one["uid"]))
            if known is None or one["sequence"] > known["sequence"]:
                self.kept[str(one["uid"])] = one

    @property
    def one(self) -> icalendar.Component:
        (found,) = self.kept.values()
        return found

    @property
    def titles(self) -> list[str]:
        return sorted(str(one["summary"]) for one in self.kept.values())


@pytest.fixture
def calendar() -> Iterator[CalendarProgram]:
    program = CalendarProgram()
    QDesktopServices.setUrlHandler("file", program, "open")
    yield program
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def arranged(path: str, clock: Clock) -> int:
    """A first conversation with Hal is arranged."""
    with Journal.open(path, clock=clock) as journal:
        hal = journal.people.add("Hal Okoro")
        journal.people.add_reach(hal, ReachKind.TELEPHONE, "0113 496 0121")
        return journal.conversations.arrange(hal, FIRST, IN_TWO_DAYS, place="The Mill")


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's own window for a file's place answers this."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def show(program: Program, conversation: int) -> None:
    program.window.desk.navigation.go("conversations", conversation)


def choose_paper(program: Program, button: str, words: str) -> None:
    """Take a line of a menu of papers."""
    menu = find(program.page, QAbstractButton, button).menu()  # type: ignore[attr-defined]
    assert isinstance(menu, PapersMenu)
    menu.fill()
    (action,) = [action for action in menu.actions() if action.text() == words]
    assert action.isEnabled()
    action.trigger()


ADD = "Add the conversation with Hal Okoro to the calendar"


def test_arranged_added_moved_and_cancelled(
    arranged: int, start: Start, calendar: CalendarProgram, clock: Clock
) -> None:
    program = start()
    show(program, arranged)
    program.press(ADD)
    assert says(program.dialog, "Wednesday 4 November, 10:00 to 11:00")
    assert says(program.dialog, "The Mill")
    assert says(program.dialog, "Telephone: 0113 496 0121")
    program.press("Open in calendar")
    program.come_back()
    wait(program.qtbot, lambda: bool(calendar.files))
    before = calendar.one
    assert before["summary"] == "First conversation with Hal Okoro"
    assert before["location"] == "The Mill"
    assert "Sheet: First conversation – Hal Okoro – 4 Nov.pdf" in before["description"]
    assert before.decoded("dtstart") == IN_TWO_DAYS.astimezone(dt.UTC)

    clock.pass_minutes(1)
    program.window.desk.navigation.go("conversations")
    program.press("Move the first conversation with Hal Okoro")
    find(program.dialog, DateEdit, "Day").set_value(dt.date(2026, 11, 9))
    program.press("Move")
    program.come_back()
    show(program, arranged)
    program.press(ADD)
    program.press("Open in calendar")
    program.come_back()
    wait(program.qtbot, lambda: len(calendar.files) == 2)
    assert calendar.one["uid"] == before["uid"]
    assert calendar.one["sequence"] > before["sequence"]
    assert calendar.one.decoded("dtstart") == dt.datetime(2026, 11, 9, 10).astimezone(dt.UTC)

    clock.pass_minutes(1)
    program.journal.conversations.cancel(arranged)
    program.press("Cancel the conversation with Hal Okoro in the calendar")
    program.press("Open in calendar")
    program.come_back()
    wait(program.qtbot, lambda: len(calendar.files) == 3)
    assert calendar.one["status"] == "CANCELLED"


def test_what_is_opened_is_private_and_gone_with_the_window(
    arranged: int, start: Start, calendar: CalendarProgram
) -> None:
    program = start()
    show(program, arranged)
    program.press(ADD)
    program.press("Open in calendar")
    wait(program.qtbot, lambda: bool(calendar.files))
    (file,) = calendar.files
    assert file.name == "First conversation with Hal Okoro.ics"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    program.close()
    assert not file.parent.exists()


def test_where_no_program_opens_it_that_is_said(arranged: int, start: Start) -> None:
    program = start()
    refused: list[Path] = []

    def refuse(path: Path) -> bool:
        refused.append(path)
        return False

    CalendarFiles(program.window.desk, refuse)
    show(program, arranged)
    program.press(ADD)
    program.press("Open in calendar")
    program.come_back()
    wait(program.qtbot, lambda: bool(refused))
    assert program.message.startswith("No program on this computer opens calendar files.")


def test_it_is_saved_where_one_wants_it(
    arranged: int,
    start: Start,
    calendar: CalendarProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = start()
    hal = program.journal.conversations.get(arranged).person
    program.window.desk.navigation.go("people", hal)
    answer(monkeypatch, tmp_path / "hal")
    choose_paper(
        program, "Other sheets for Hal Okoro", "Add to calendar: first conversation, 4 Nov…"
    )
    program.press("Save as…")
    program.come_back()
    wait(program.qtbot, lambda: program.message == "Saved hal.ics.")
    saved = tmp_path / "hal.ics"
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    calendar.read(saved)
    assert calendar.titles == ["First conversation with Hal Okoro"]


def test_a_person_with_nothing_arranged_has_nothing_for_the_calendar(
    arranged: int, start: Start, clock: Clock
) -> None:
    program = start()
    hal = program.journal.conversations.get(arranged).person
    program.journal.conversations.close(arranged)
    program.window.desk.navigation.go("people", hal)
    menu = find(program.page, QAbstractButton, "Other sheets for Hal Okoro").menu()  # type: ignore[attr-defined]
    menu.fill()
    (line,) = [action for action in menu.actions() if "calendar" in action.text()]
    assert not line.isEnabled()
    assert line.toolTip() == "No one-to-one with Hal Okoro is arranged."
    show(program, arranged)
    assert not find_all(program.page, QAbstractButton, ADD)


def test_a_failing_disk_is_said_and_leaves_nothing(
    arranged: int, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    show(program, arranged)
    answer(monkeypatch, tmp_path / "gone" / "hal.ics")
    program.press(ADD)
    program.press("Save as…")
    program.come_back()
    wait(program.qtbot, lambda: "cannot be written" in program.message)
    assert not (tmp_path / "gone").exists()


def test_an_event_goes_to_the_calendar(
    start: Start, path: str, clock: Clock, calendar: CalendarProgram
) -> None:
    program = start()
    event = program.journal.events.add("Chamber breakfast", dt.date(2026, 11, 20), starts="7.30 am")
    program.window.desk.navigation.go("events", event)
    choose_paper(program, "Sheets", "Add to calendar…")
    program.press("Open in calendar")
    program.come_back()
    wait(program.qtbot, lambda: bool(calendar.files))
    assert calendar.titles == ["Chamber breakfast"]
    starts = dt.datetime(2026, 11, 20, 7, 30).astimezone(dt.UTC)
    assert calendar.one.decoded("dtstart") == starts


def test_the_whole_calendar_is_saved_beside_the_window(
    arranged: int,
    start: Start,
    calendar: CalendarProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = start()
    program.journal.events.add("Chamber breakfast", dt.date(2026, 11, 20))
    program.journal.followups.add("Send the leaflet")
    program.window.desk.navigation.go("settings", section="journal")
    answer(monkeypatch, tmp_path / "all.ics")
    program.press("Save the whole calendar…")
    wait(program.qtbot, lambda: "2 entries for the calendar are in all.ics." in program.message)
    calendar.read(tmp_path / "all.ics")
    assert calendar.titles == ["Chamber breakfast", "First conversation with Hal Okoro"]
    tick(program.page, "With follow-ups, as tasks")
    program.press("Save the whole calendar…")
    wait(program.qtbot, lambda: "3 entries for the calendar are in all.ics." in program.message)


def test_an_empty_journal_says_that_there_is_nothing(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.window.desk.navigation.go("settings", section="journal")
    answer(monkeypatch, tmp_path / "all.ics")
    program.press("Save the whole calendar…")
    wait(program.qtbot, lambda: "There is nothing for a calendar" in program.message)
    assert not (tmp_path / "all.ics").exists()


def test_a_large_one_can_be_cancelled(
    arranged: int, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    with program.journal.change("Many events"):
        for number in range(400):
            program.journal.events.add(f"Event {number}")
    program.window.desk.navigation.go("settings", section="journal")
    answer(monkeypatch, tmp_path / "all.ics")
    background = program.window.desk.background
    started: list[object] = []
    background.started.connect(started.append)
    background.started.connect(lambda task: task.cancel())
    program.press("Save the whole calendar…")
    wait(program.qtbot, lambda: bool(started) and not background.busy)
    assert not (tmp_path / "all.ics").exists()
