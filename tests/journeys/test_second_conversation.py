"""The second conversation: both sides' reservations are said and settled, then it is decided."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from netjournal.journal import Journal
from netjournal.words import ConversationStage, Direction, ReservationState, Stage
from tests.builders import arranged, first_held, met, partner
from tests.conftest import Clock
from tests.journeys.pages import find, find_all, names_of
from tests.journeys.program import GuidedConversation, Program, Reservations, Start
from ui.widgets.label import Label

MINE = "Would he pass my clients to a friend?"
THEIRS = "Do I answer the telephone in August?"
STANDS = "He is away every August"
SECOND = "second conversation with Hal Okoro"


@pytest.fixture
def hal(path: Path, clock: Clock) -> int:
    """Hal, with whom both sides agreed to a second conversation, which is today."""
    with Journal.open(path, clock=clock) as journal:
        hal = met(journal)
        first_held(journal, hal)
        clock.pass_days(7)
        arranged(journal, hal, ConversationStage.SECOND)
    return hal


def up_to_the_reservations(program: Program) -> GuidedConversation:
    talk = program.one_to_ones.begin(SECOND)
    talk.press("I have said it")
    for _ in range(4):
        talk.next()
    assert talk.step == "My reservations, said aloud"
    return talk


def raise_and_hear(program: Program, talk: GuidedConversation) -> None:
    reservations = Reservations(program)
    reservations.write("Integrity, mine about Hal", MINE, settle="A word in writing")
    reservations.write("Reliability, mine about Hal", STANDS)
    reservations.open(MINE)
    reservations.said_aloud()
    reservations.close()
    reservations.none_else()
    talk.next()
    reservations.write("Reliability, Hal’s about me", THEIRS)
    reservations.open(THEIRS)
    reservations.heard()
    reservations.close()
    reservations.none_else()


def settle(talk: GuidedConversation) -> None:
    talk.next()
    talk.next()
    assert talk.step == "What would settle each one"
    talk.press(f"It is resolved: {MINE}")
    talk.press(f"It is resolved: {THEIRS}")
    talk.press(f"It stands: {STANDS}")


def test_the_purpose_is_said_and_kept(hal: int, program: Program, clock: Clock) -> None:
    talk = program.one_to_ones.begin(SECOND)
    assert talk.says("“To explore whether some sort of referral relationship might be possible")
    talk.press("I have said it")
    (second,) = program.journal.conversations.arranged()
    assert second.purpose_said_at == clock.now
    assert talk.says("Said on 9 Nov at 09:00.")


def test_rule_6_a_relationship_is_formed_when_nothing_is_missing(
    hal: int, program: Program
) -> None:
    talk = up_to_the_reservations(program)
    raise_and_hear(program, talk)
    settle(talk)
    talk.next()
    talk.press("Form a referral relationship")
    assert talk.says("Still missing")
    talk.press("I want it: You have not said that you want it.")
    talk.press("They want it: Hal Okoro has not said that they want it.")
    (accept,) = names_of(talk.page, QAbstractButton, "Accept it: ")
    talk.press(accept)
    assert not talk.says("Still missing")
    form = find(talk.page, QPushButton, "Form a referral relationship with Hal Okoro")
    assert form.isEnabled()
    QTest.keyClick(form, Qt.Key.Key_Space)
    assert program.journal.people.get(hal).stage is Stage.PARTNERS
    (stands,) = [one for one in program.journal.reservations.of(hal) if one.accepted_on]
    assert (stands.doubt, stands.state) == (STANDS, ReservationState.STANDS)
    assert "Partners: done" in program.people.show("Hal Okoro").stage


def test_rule_6_what_is_missing_is_listed_and_leads_there(hal: int, program: Program) -> None:
    people = program.people.show("Hal Okoro").tab("Reservations")
    form = find(people.page, QPushButton, "Form a referral relationship with Hal Okoro")
    assert not form.isEnabled()
    people.press("Consider it: Competence (theirs) has not been considered.")
    none = find(people.page, QAbstractButton, "None: Competence, Hal’s about me")
    assert none.hasFocus()


def test_rule_10_a_partner_is_referred_to_without_a_warning(
    path: Path, clock: Clock, start: Start
) -> None:
    with Journal.open(path, clock=clock) as journal:
        hal = partner(journal)
    program = start()
    people = program.people.show("Hal Okoro").tab("Help and referrals")
    people.refer("Ruth Adeyemi")
    assert not find_all(people.page, Label, "Before you refer")
    people.press("Record")
    (given,) = program.journal.referrals.with_person(hal)
    assert (given.contact_name, given.direction) == ("Ruth Adeyemi", Direction.GIVEN)


def test_rule_10_the_warning_comes_before_a_contact_goes_to_a_stranger(
    hal: int, program: Program
) -> None:
    people = program.people.show("Hal Okoro").tab("Help and referrals")
    people.refer("Ruth Adeyemi")
    assert "stranger" in find(people.page, Label, "Before you refer").text()
    assert program.journal.referrals.with_person(hal) == []
    people.press("Refer anyway")
    (given,) = program.journal.referrals.with_person(hal)
    assert given.contact_name == "Ruth Adeyemi"
