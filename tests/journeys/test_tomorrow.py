"""One click on Today opens the sheets for everybody one meets tomorrow."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from netjournal.journal import Journal
from netjournal.words import ConversationStage
from tests.builders import first_held, met
from tests.conftest import Clock
from tests.journeys.pages import names_of
from tests.journeys.paper import close_sheets, sheets_shown
from tests.journeys.program import Program

FOR_TOMORROW = "Sheets for tomorrow’s 3 meetings"


def offered(program: Program) -> list[str]:
    """The button for the sheets of a day, if there is one."""
    QApplication.processEvents()
    names = names_of(program.page, QAbstractButton, "Sheet")
    return [name for name in names if "meeting" in name]


def arrange(journal: Journal, name: str, at: dt.datetime) -> int:
    """A first one-to-one with somebody met; a second one where the first was held."""
    person = met(journal, name)
    return journal.conversations.arrange(person, ConversationStage.FIRST, at)


@pytest.fixture
def three(program: Program, clock: Clock) -> Program:
    """Two one-to-ones and an event tomorrow, and something on Thursday."""
    journal, tomorrow = program.journal, clock.today + dt.timedelta(days=1)
    ruth = met(journal, "Ruth Adeyemi")
    first_held(journal, ruth)
    at = dt.datetime.combine(tomorrow, dt.time(15))
    journal.conversations.arrange(ruth, ConversationStage.SECOND, at, place="Her office")
    arrange(journal, "Hal Okoro", dt.datetime.combine(tomorrow, dt.time(10)))
    journal.events.add("Chamber evening", tomorrow, starts="18:30", intention="Meet two printers")
    arrange(journal, "June Sato", dt.datetime.combine(clock.today + dt.timedelta(3), dt.time(9)))
    program.today.open()
    return program


def test_one_press_opens_all_of_tomorrows_sheets_by_their_time(three: Program) -> None:
    assert offered(three) == [FOR_TOMORROW]
    three.press(FOR_TOMORROW)
    hal, ruth, evening = sheets_shown(three)
    assert "Hal Okoro" in hal
    assert "Ruth Adeyemi" in ruth
    assert "Her office" in ruth
    assert "Meet two printers" in evening
    assert "June Sato" not in hal + ruth + evening
    close_sheets(three)


def test_with_nothing_tomorrow_it_is_the_next_day(three: Program, clock: Clock) -> None:
    clock.pass_days(1)
    three.journal.people.add("Somebody new")  # Today reads the day anew
    assert offered(three) == ["Sheet for Thursday’s meeting"]
    three.press("Sheet for Thursday’s meeting")
    (june,) = sheets_shown(three)
    assert "June Sato" in june
    close_sheets(three)


def test_it_follows_what_is_moved_and_cancelled(three: Program, clock: Clock) -> None:
    journal = three.journal
    hal = next(one for one in journal.conversations.all() if one.person_name == "Hal Okoro")
    journal.conversations.cancel(hal.id)
    assert offered(three) == ["Sheets for tomorrow’s 2 meetings"]
    journal.undo()
    assert offered(three) == [FOR_TOMORROW]


def test_an_event_alone_is_enough(program: Program, clock: Clock) -> None:
    program.journal.events.add("Breakfast", clock.today + dt.timedelta(days=7))
    program.today.open()
    assert offered(program) == ["Sheet for the meeting on 9 Nov"]


def test_with_nothing_ahead_nothing_is_offered(program: Program, clock: Clock) -> None:
    arrange(program.journal, "Hal Okoro", dt.datetime.combine(clock.today, dt.time(15)))
    program.today.open()
    assert offered(program) == []
