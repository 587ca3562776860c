"""One-to-ones: arranged, moved, held with what I know at hand, a third, and one from paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from netjournal.journal import Journal
from netjournal.words import ConversationStage, ConversationState, Outcome, Stage
from tests.builders import met
from tests.conftest import Clock
from tests.journeys.pages import CTRL, SHIFT, choose, find, type_into, wait
from tests.journeys.program import GuidedConversation, Program, Start
from ui.widgets.date_edit import DateEdit

FIRST = "first conversation with Hal Okoro"
SECOND = "second conversation with Hal Okoro"


@pytest.fixture
def hal(path: Path, clock: Clock) -> int:
    """Hal, met this morning, of whom a little is known."""
    with Journal.open(path, clock=clock) as journal:
        hal = met(journal)
        journal.people.edit(hal, looking_for="A bookkeeper for two clients")
        return hal


def arrange(program: Program, name: str) -> None:
    talks = program.one_to_ones.open()
    talks.press("Arrange the first one")
    program.write(name)
    talks.press("Choose the day")
    talks.arrange("Station Café")


def go_through(talk: GuidedConversation, program: Program, *, until: str) -> None:
    while talk.step != until:
        talk.next()


def close(talk: GuidedConversation, program: Program) -> None:
    assert talk.step == "What happens next"
    talk.next()


def test_from_the_first_to_a_third_meeting(
    hal: int, start: Start, path: Path, clock: Clock
) -> None:
    program = start()
    arrange(program, "Hal Okoro")
    talk = program.one_to_ones
    talk.press(f"Move the {FIRST}")
    find(program.dialog, DateEdit, "Day").set_value(clock.today)
    program.press("Move")
    program.come_back()
    assert talk.says("Today, 10:00 · Station Café · 1st meeting")

    talk.begin(FIRST)
    assert talk.says("A bookkeeper for two clients")
    talk.fill("A note about Hal Okoro", "Back from Lisbon on Friday")
    program.keys(Qt.Key.Key_Return)
    assert talk.says("Back from Lisbon on Friday")
    talk.next()
    talk.fill("What they do", "Commercial soli")
    clock.pass_minutes(20)
    program.close()

    clock.pass_days(7)
    program = start()
    talk = program.one_to_ones.open()
    talk.press(f"Continue the {FIRST}")
    assert talk.step == "Their business"
    assert talk.text_of("What they do") == "Commercial soli"
    assert talk.says("Begun on 2 Nov; go on where you left it")
    go_through(talk, program, until="Ask the question")
    talk.press("Nobody came to mind")
    talk.agree("You", "Hal Okoro")
    talk.next()
    close(talk, program)
    assert "You want to meet again." in program.message
    program.press("Arrange the next one")
    talk.arrange("His office")

    clock.pass_days(1)
    talk.begin(SECOND)
    talk.press("I have said it")
    go_through(talk, program, until="Again, together, or not")
    talk.press("Meet again")
    talk.next()
    talk.press("Arrange another conversation")
    talk.arrange("The bench by the church")
    close(talk, program)
    second = program.journal.conversations.of(hal)[1]
    assert (second.outcome, second.state) == (Outcome.AGAIN, ConversationState.HELD)

    clock.pass_days(1)
    talk.begin(SECOND)
    assert talk.says("3rd meeting")
    talk.next()
    assert talk.step == "Where we left it"
    assert talk.says("You last met on 10 Nov, and chose to meet again.")
    program.keys(Qt.Key.Key_Return, CTRL, SHIFT)
    assert talk.step == "Say the purpose"


def test_one_from_paper_that_was_never_arranged(hal: int, program: Program, clock: Clock) -> None:
    clock.pass_days(4)
    talk = program.one_to_ones.open()
    talk.press("Write up one that was held")
    program.write("Hal Okoro")
    talk.press("When it was")
    find(program.dialog, DateEdit, "Day").set_value(clock.today.replace(day=3))
    type_into(program.dialog, "Place", "His kitchen", enter=True)
    program.come_back()
    wait(program.qtbot, lambda: talk.says("To write up"))
    talk.fill("Notes", "All on the back of a menu")
    program.go_to(1)
    talk.open()
    talk.press(f"Write it up: the {FIRST}")
    assert talk.text_of("Notes") == "All on the back of a menu"
    go_through(talk, program, until="Ask the question")
    talk.add("Name given", "Ruth Adeyemi")
    talk.next()
    talk.agree("You", "Hal Okoro")
    talk.next()
    close(talk, program)
    (held,) = program.journal.conversations.of(hal)
    assert held.held_on is not None
    assert (held.held_on.day, held.begun_at) == (3, None)
    assert program.journal.people.get(hal).stage is Stage.AGREED
    talk.open()
    assert talk.says("November 2026 — 1 one-to-one")
    talk.press("Write up one that was held")
    program.write("Hal Okoro")
    choose(talk.page, "Which one", "Second conversation")
    talk.press("When it was")
    find(program.dialog, DateEdit, "Day").set_value(clock.today.replace(day=5))
    program.press("Write it up")
    program.come_back()
    wait(program.qtbot, lambda: talk.says("2nd meeting"))
    (second, _first) = program.journal.conversations.of(hal)
    assert second.stage is ConversationStage.SECOND
