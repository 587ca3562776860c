"""An event that is held again and again: planned, met at, invited from, and planned anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from time import perf_counter
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, QUrlQuery, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTabBar

from netjournal.journal import Journal
from netjournal.words import ReachKind
from tests.conftest import Clock
from tests.journeys.pages import choose, find, says, type_into, wait
from tests.journeys.program import Program, Start

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Chamber breakfast"
MET = (
    ("Hal Okoro", "Commercial solicitor", 3, "three clients need a lease"),
    ("Ada Lind", "Export adviser", 2, ""),
    ("Per Holm", "Banker", 0, "moving abroad"),
)
FAST = 24
FIVE_MINUTES = 300


class MailProgram(QObject):
    """The mail program of this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link)


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "open")
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def known(path: str, clock: Clock) -> None:
    """Hal's address is in the journal, and who I am."""
    with Journal.open(path, clock=clock) as journal:
        journal.profile.edit(name="Priya Nair")
        hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
        journal.people.add_reach(hal, ReachKind.EMAIL, "hal@okoro.example.org")


def part(program: Program) -> str:
    bar = find(program.page, QTabBar, "Parts of the event")
    return bar.tabText(bar.currentIndex())


def capture(program: Program) -> None:
    program.events.new(NAME)
    for person in MET:
        program.events.meet(*person)


def write_to_all(program: Program) -> None:
    program.press("Invite 3 people…")
    program.press("Write to 3 people…")
    wait(program.qtbot, lambda: program.dialog.isActiveWindow())


def test_everybody_met_is_invited_by_letter_with_the_keyboard(
    known: None, program: Program, mail: MailProgram
) -> None:
    capture(program)
    write_to_all(program)
    assert program.dialog.windowTitle() == "Invite Hal Okoro"
    program.keys(Qt.Key.Key_Return)  # open and next
    program.keys(Qt.Key.Key_Return, CTRL)  # nobody knows Ada's address: copy and next
    choose(program.dialog, "How", "in person")
    program.press("I sent it")
    program.come_back()
    said = [program.events.invitation(name) for name, *_ in MET]
    assert said == ["sent 2 Nov"] * 3
    assert says(program.window, "Invited 3 people")
    (link,) = mail.opened
    assert link.path() == "hal@okoro.example.org"
    body = QUrlQuery(link).queryItemValue("body", QUrl.ComponentFormattingOption.FullyEncoded)
    written = parse_qs(f"body={body}")["body"][0]
    assert written.startswith("Hello Hal,\r\n\r\nIt was good to meet you at Chamber breakfast.")
    assert "“three clients need a lease”" in written
    channels = [program.journal.invitations.of(one)[0].channel for one in people(program)]
    assert channels == ["e-mail", "message", "in person"]


def people(program: Program) -> list[int]:
    event = program.journal.events.all()[-1]
    return [one.person for one in program.journal.events.met_in_order(event.id)]


def test_each_invitation_is_taken_back_alone(
    known: None, program: Program, mail: MailProgram
) -> None:
    capture(program)
    write_to_all(program)
    program.keys(Qt.Key.Key_Return)
    program.keys(Qt.Key.Key_Return)
    program.keys(Qt.Key.Key_Escape)
    program.come_back()
    assert program.undo() == "Undo invite Ada Lind"
    assert len(program.journal.invitations.of(people(program)[0])) == 1
    assert program.journal.invitations.of(people(program)[1]) == []


def test_a_letter_half_written_is_there_after_the_window_was_closed(
    known: None, start: Start, mail: MailProgram
) -> None:
    program = start()
    capture(program)
    write_to_all(program)
    type_into(program.dialog, "Subject", "Coffee on Thursd")
    program.keys(Qt.Key.Key_Escape)
    program.come_back()
    program.close()
    again = start()
    again.events.open()
    again.window.desk.navigation.go("events", again.journal.events.all()[0].id)
    write_to_all(again)
    assert find_subject(again) == "Coffee on Thursd"
    again.keys(Qt.Key.Key_Escape)
    again.come_back()


def find_subject(program: Program) -> str:
    return program.dialog.form.subject.edit.text()


def test_the_next_of_a_series_is_planned_prepared_held_and_looked_back_on(
    known: None, program: Program, clock: Clock
) -> None:
    capture(program)
    assert part(program) == "At the door"
    program.press("Plan the next one")
    program.keys(Qt.Key.Key_Return)
    assert part(program) == "Before"
    assert program.events.says("2 of 2 in this series")
    program.write("Find two people I can help")
    program.keys(Qt.Key.Key_Tab)
    program.write("What brings you back?")
    assert program.events.text_of("My opening line") == "What brings you back?"
    seen = [row.words for row in program.page.event_view.seen.rows.rows]
    assert seen[0] == "Ada Lind, Export adviser, met once"
    assert len(seen) == len(MET)
    program.today.open()

    clock.now = dt.datetime(2026, 12, 7, 7, 30)
    event = program.journal.events.all()[0].id
    program.window.desk.navigation.go("people")
    program.window.desk.navigation.go("events", program.journal.events.all()[1].id)
    program.window.desk.navigation.go("events", event)
    assert part(program) == "At the door"
    assert program.events.says("I am there for: Find two people I can help")
    program.write("ha")
    program.keys(Qt.Key.Key_Down)
    program.keys(Qt.Key.Key_Return)
    program.keys(Qt.Key.Key_Return)
    assert program.events.names() == ["Hal Okoro"]
    assert program.journal.events.met(event)[0].person == people(program)[0]

    clock.pass_days(1)
    program.window.desk.navigation.go("events", program.journal.events.all()[1].id)
    program.window.desk.navigation.go("events", event)
    assert part(program) == "After"
    program.events.fill("What I learned", "Regulars are easier")
    program.window.flush()
    assert program.journal.events.get(event).learned == "Regulars are easier"


def test_twenty_four_people_are_captured_within_five_minutes_of_fast_typing(
    program: Program,
) -> None:
    """At 60 words a minute (5 keys a second) a person leaves the program its share of the time."""
    program.events.new(NAME)
    keys = 0
    started = perf_counter()
    for number in range(FAST):
        name, does, how = f"Person Number{number}", "Commercial cleaning", "likes sailing"
        program.events.meet(name, does, number % 4, how)
        keys += len(name) + len(does) + len(how) + 5
    spent = perf_counter() - started
    assert len(program.events.names()) == FAST
    assert keys / 5 + spent < FIVE_MINUTES
    assert program.journal.undo_name == f"Meet Person Number23 at {NAME}"


def test_the_events_of_the_demo_are_series(demo_program: Program) -> None:
    demo_program.events.open()
    demo_program.press("Chamber breakfast · 4")
    shown = [row.words for row in demo_program.page.list.rows.rows]
    assert len(shown) == 4
    assert all(words.startswith("Chamber breakfast") for words in shown)
