"""What the method asks of a first conversation and of an ending, as the window keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from netjournal.journal import Journal
from netjournal.words import Answer, Stage
from tests.builders import arranged, first_held, met
from tests.conftest import Clock
from tests.journeys.pages import type_into
from tests.journeys.program import Program

FIRST = "first conversation with Ada Lind"


@pytest.fixture
def ada(path: Path, clock: Clock) -> int:
    with Journal.open(path, clock=clock) as journal:
        ada = met(journal, "Ada Lind")
        arranged(journal, ada)
    return ada


def test_rule_2_closed_without_asking_the_question_stays_on_today(
    ada: int, program: Program
) -> None:
    talk = program.one_to_ones.begin(FIRST)
    for _ in range(8):
        talk.next()
    assert "a follow-up to ask the question is left" in program.message
    assert program.today.open().to_do() == ["Ask Ada Lind the question"]


def test_rule_2_the_question_is_shown_in_its_words(ada: int, program: Program) -> None:
    talk = program.one_to_ones.begin(FIRST)
    for _ in range(5):
        talk.next()
    assert talk.says("“Who do you know who might be interested in this?”")
    assert talk.says("6 of 8 — ask in these words, whatever the outcome")


def test_rule_2_nobody_came_to_mind_is_an_answer(ada: int, program: Program) -> None:
    talk = program.one_to_ones.begin(FIRST)
    for _ in range(5):
        talk.next()
    talk.press("Nobody came to mind")
    assert talk.step == "Is a second meeting worth it?"
    talk.next()
    talk.next()
    (held,) = program.journal.conversations.of(ada)
    assert held.question is Answer.NOBODY
    assert program.today.open().to_do() == []


def test_rule_1_the_missing_yes_is_named(ada: int, program: Program) -> None:
    talk = program.one_to_ones.begin(FIRST)
    for _ in range(6):
        talk.next()
    talk.agree("You")
    talk.next()
    assert talk.says("The yes of Ada Lind to a second meeting is missing.")


def test_rule_7_a_relationship_ends_with_a_reason_and_is_taken_up_again(
    ada: int, program: Program, clock: Clock
) -> None:
    first_held(program.journal, ada)
    people = program.people.show("Ada Lind")
    people.from_menu("Let it go")
    type_into(people.page, "Why, in one line", "Different markets", enter=True)
    assert program.journal.people.get(ada).stage is Stage.ENDED
    assert "ended" in people.stage.lower()
    people.tab("Reservations")
    assert people.says("It ended on 2 Nov. Different markets")
    people.press("Take it up again")
    assert program.journal.people.get(ada).stage is Stage.AGREED
    people.tab("Story")
    assert any("Different markets" in line for line in people.story())
