"""The reservations checklist: thinking of every kind, writing doubts down, settling them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netjournal.conversations.questions import read_questions
from netjournal.journal import Journal
from netjournal.relationships.reservations import Reservation
from netjournal.store.changes import Changed
from netjournal.words import (
    Basis,
    FollowUpState,
    Quality,
    ReservationKind,
    ReservationState,
    Side,
    Stage,
)
from tests.builders import met, nothing_missing, partner
from tests.conftest import Clock
from tests.journeys.pages import choose, field, find, find_all, keys, press, says, type_into, wait
from ui.pages.page import Desk, Page
from ui.reservations.checklist import ReservationsChecklist
from ui.reservations.checks import EightChecks
from ui.widgets.button import Button
from ui.widgets.page_body import PageBody

MINE, THEIRS = Side.MINE, Side.THEIRS
CONSISTENCY = ReservationKind.CONSISTENCY
FORM = "Form a referral relationship with Hal Okoro"
CLIENT_NAMES = "How do you store client names?"


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


class ReservationsPage(Page):
    """A page that holds nothing but the checklist and the checks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        layout = QVBoxLayout(self)
        body = PageBody(self)
        layout.addWidget(body)
        self.checklist = ReservationsChecklist(desk, self.autosave, body.content)
        self.checks = EightChecks(desk, self.autosave, body.content)
        body.add(self.checklist)
        body.add(self.checks)

    def refresh(self, changed: Changed | None) -> None:
        self.checklist.refresh()
        self.checks.refresh()


@pytest.fixture
def hal(journal: Journal) -> int:
    return met(journal)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, journal: Journal, hal: int) -> ReservationsPage:
    page = ReservationsPage(desk)
    qtbot.addWidget(page)
    page.checklist.show_person(hal)
    page.checks.show_person(hal)
    page.resize(1100, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    journal.subscribe(page.refresh)
    return page


def only(journal: Journal, person: int) -> Reservation:
    (reservation,) = journal.reservations.of(person)
    return reservation


def opened(page: ReservationsPage, reservation: int) -> None:
    page.checklist.open_reservation(reservation)


def raised(journal: Journal, person: int, side: Side = MINE) -> int:
    return journal.reservations.add(person, side, CONSISTENCY, CLIENT_NAMES)


def test_every_kind_has_a_question_on_both_sides() -> None:
    questions = read_questions()
    assert len(questions) == 14
    assert questions[MINE, ReservationKind.COMPETENCE] == "Can they do the work well?"
    assert all(words.endswith("?") for words in questions.values())


def test_none_says_that_a_kind_was_considered(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    assert says(page, "14 of 14 still open")
    press(page, "None: Consistency, mine about Hal")
    assert journal.reservations.checklist(hal).cell(MINE, CONSISTENCY).none
    assert says(page, "13 of 14 still open")


def test_after_none_the_keyboard_stays_in_the_cell(page: ReservationsPage) -> None:
    press(page, "None: Consistency, Hal’s about me")
    written = find(page, QAbstractButton, "Write one down: Consistency, Hal’s about me")
    assert written.hasFocus()


def test_a_kind_can_be_taken_back_to_not_considered(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    journal.reservations.consider(hal, MINE, CONSISTENCY)
    cell = find(page, QWidget, "Consistency, mine about Hal")
    cell.actions()[0].trigger()
    assert not journal.reservations.checklist(hal).cell(MINE, CONSISTENCY).considered


def test_a_doubt_is_kept_as_it_is_typed(
    page: ReservationsPage, journal: Journal, hal: int, qtbot: QtBot
) -> None:
    press(page, "Write one down: Consistency, mine about Hal")
    type_into(page, "The doubt, in my words", "Who would pick up")
    wait(qtbot, lambda: journal.reservations.of(hal))
    QTest.keyClicks(field(page, "The doubt, in my words"), " my referral?")
    wait(qtbot, lambda: only(journal, hal).doubt == "Who would pick up my referral?")
    assert find(page, QAbstractButton, "open: Who would pick up my referral?")


def test_writing_a_doubt_down_with_pauses_is_one_change(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    press(page, "Write one down: Consistency, mine about Hal")
    for words in ("Who would", " pick up", " my referral?"):
        QTest.keyClicks(field(page, "The doubt, in my words"), words)
        page.flush()
    assert journal.undo_name == "Add a reservation with Hal Okoro"
    journal.undo()
    assert journal.reservations.of(hal) == []
    assert not find_all(page, QWidget, "The doubt, in my words")


def test_nothing_typed_writes_nothing_down(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    press(page, "Write one down: Consistency, mine about Hal")
    press(page, "Close this reservation")
    assert journal.reservations.of(hal) == []


def test_escape_closes_the_editor_and_goes_back_to_the_reservation(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal))
    keys(page, Qt.Key.Key_Escape)
    assert not find_all(page, QWidget, "The doubt, in my words")
    assert find(page, QAbstractButton, f"open: {CLIENT_NAMES}").hasFocus()


def test_the_same_press_opens_and_closes(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    raised(journal, hal)
    press(page, f"open: {CLIENT_NAMES}")
    assert field(page, "The doubt, in my words").hasFocus()
    press(page, f"open: {CLIENT_NAMES}")
    assert not find_all(page, QWidget, "The doubt, in my words")


def test_everything_about_a_reservation_saves_itself(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal))
    choose(page, "It rests on", "a fact")
    page.flush()
    type_into(page, "The evidence", "heard it twice")
    type_into(page, "What would settle it", "Meet a colleague")
    type_into(page, "What was answered", "Two of them could")
    page.flush()
    kept = only(journal, hal)
    assert (kept.basis, kept.evidence) == (Basis.FACT, "heard it twice")
    assert (kept.would_settle, kept.answered) == ("Meet a colleague", "Two of them could")


def test_what_is_typed_stays_when_something_else_changes(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal))
    type_into(page, "What would settle it", "Meet a coll")
    journal.people.add("Somebody else")
    QTest.keyClicks(field(page, "What would settle it"), "eague")
    page.flush()
    assert only(journal, hal).would_settle == "Meet a colleague"


def test_saying_it_aloud_is_recorded_and_taken_back(
    page: ReservationsPage, journal: Journal, hal: int, clock: Clock
) -> None:
    opened(page, raised(journal, hal))
    assert says(page, "a hunch · not yet shared")
    press(page, "I said it aloud")
    assert only(journal, hal).shared_on == clock.today
    assert says(page, "a hunch · shared 2 Nov")
    press(page, "I said it aloud")
    assert only(journal, hal).shared_on is None


@pytest.mark.parametrize(
    ("way", "state"),
    [("Resolve", ReservationState.RESOLVED), ("Let stand", ReservationState.STANDS)],
)
def test_a_reservation_is_settled_and_opened_again(
    page: ReservationsPage, journal: Journal, hal: int, way: str, state: ReservationState
) -> None:
    opened(page, raised(journal, hal))
    press(page, way)
    assert only(journal, hal).state is state
    press(page, "Open again")
    assert only(journal, hal).state is ReservationState.OPEN


def test_one_that_stands_is_accepted_by_name(
    page: ReservationsPage, journal: Journal, hal: int, clock: Clock
) -> None:
    opened(page, raised(journal, hal))
    press(page, "Let stand")
    press(page, "Accept as it stands")
    assert only(journal, hal).accepted_on == clock.today


def test_settling_saves_what_is_being_typed_first(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal))
    type_into(page, "What was answered", "Two could")
    press(page, "Resolve")
    assert only(journal, hal).answered == "Two could"


def test_an_answer_promised_is_a_follow_up_until_it_is_given(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal, THEIRS))
    press(page, "Promise an answer by this day")
    assert says(page, "answer due Thu")
    type_into(page, "What was answered", "In a locked cabinet")
    press(page, "The answer was given")
    (follow_up,) = journal.followups.about(hal)
    assert follow_up.state is FollowUpState.DONE
    assert only(journal, hal).answered == "In a locked cabinet"


def test_only_their_reservations_have_an_answer_to_promise(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal, MINE))
    assert not find_all(page, Button, "Promise an answer by this day")


def test_history_is_folded_until_asked_for(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    opened(page, raised(journal, hal))
    press(page, "Resolve")
    assert not says(page, f"raised: {CLIENT_NAMES}")
    press(page, "History")
    assert says(page, f"raised: {CLIENT_NAMES}")


def test_a_deleted_reservation_comes_back_with_undo(
    page: ReservationsPage, journal: Journal, hal: int, desk: Desk
) -> None:
    opened(page, raised(journal, hal))
    press(page, "Delete this reservation")
    assert journal.reservations.of(hal) == []
    assert desk.messages.current is not None
    assert desk.messages.current.text == "Deleted a reservation with Hal Okoro"
    journal.undo()
    assert only(journal, hal).doubt == CLIENT_NAMES


def test_a_second_conversation_asks_again_and_one_press_confirms(
    page: ReservationsPage, journal: Journal, hal: int, clock: Clock
) -> None:
    journal.reservations.consider(hal, MINE, CONSISTENCY)
    clock.pass_days(9)
    page.checklist.show_person(hal, sides=(MINE,), since=clock.now)
    assert says(page, "ask again · none 2 Nov")
    clock.pass_minutes(1)
    press(page, "Still none: Consistency, mine about Hal")
    assert not says(page, "ask again")


def test_one_side_alone_counts_its_own_cells(page: ReservationsPage, hal: int) -> None:
    page.checklist.show_person(hal, sides=(THEIRS,), since=dt.datetime(2026, 11, 2))
    assert says(page, "7 of 7 still open")
    assert says(page, "Can I do the work well?")
    assert not find_all(page, QWidget, "Consistency, mine about Hal")


def test_another_person_closes_the_editor_and_keeps_what_was_typed(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    ada = journal.people.add("Ada Lind")
    opened(page, raised(journal, hal))
    type_into(page, "What would settle it", "Meet a colleague")
    page.checklist.show_person(ada)
    assert only(journal, hal).would_settle == "Meet a colleague"
    assert says(page, "Mine about Ada")
    assert not find_all(page, QWidget, "The doubt, in my words")


def test_a_name_or_doubt_is_never_markup(
    page: ReservationsPage, journal: Journal, hal: int
) -> None:
    journal.people.edit(hal, name="<b>Hal</b>")
    journal.reservations.add(hal, MINE, CONSISTENCY, "<img src=file:///x>")
    assert says(page, "Mine about <b>Hal</b>")
    assert find(page, QAbstractButton, "open: <img src=file:///x>")


def test_it_fits_a_narrow_place(page: ReservationsPage, journal: Journal, hal: int) -> None:
    raised(journal, hal)
    page.resize(480, 900)
    for button in page.checklist.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(page.checklist, button.rect().bottomRight()).x()
            assert right <= page.checklist.width()


class TestDecision:
    """Forming a referral relationship, and letting it go (rules 6 and 7)."""

    def test_it_cannot_be_formed_while_something_is_missing(self, page: ReservationsPage) -> None:
        assert not find(page, Button, FORM).isEnabled()
        assert says(page, "You have not said that you want it.")

    def test_wanting_it_is_a_press_and_can_be_taken_back(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        press(page, "I want it: You have not said that you want it.")
        assert journal.relationship.of(hal).i_want
        box = find(page, QCheckBox, "I want a referral relationship")
        box.click()
        assert journal.relationship.of(hal).i_want is None

    def test_what_is_not_considered_leads_to_its_cell(self, page: ReservationsPage) -> None:
        said = "Competence (yours) has not been considered."
        press(page, f"Consider it: {said}")
        assert find(page, Button, "None: Competence, mine about Hal").hasFocus()

    def test_what_is_open_leads_to_its_editor(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        nothing_missing(journal, hal)
        raised(journal, hal)
        press(page, f"Settle it: “{CLIENT_NAMES}” is open.")
        assert field(page, "The doubt, in my words").hasFocus()

    def test_what_stands_is_accepted_there_and_then_it_is_formed(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        nothing_missing(journal, hal)
        journal.reservations.let_stand(raised(journal, hal))
        press(page, f"Accept it: “{CLIENT_NAMES}” stands and has not been accepted.")
        press(page, FORM)
        assert journal.people.get(hal).stage is Stage.PARTNERS
        assert says(page, "You formed a referral relationship on 2 Nov.")

    def test_ending_asks_for_a_reason_in_its_place(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        press(page, "It ends here")
        assert says(page, "Ending is a normal outcome; it would have collapsed later.")
        type_into(page, "Why, in one line", "We look for the same clients", enter=True)
        assert journal.people.get(hal).stage is Stage.ENDED
        assert says(page, "It ended on 2 Nov. We look for the same clients")

    def test_escape_keeps_it_going(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        press(page, "It ends here")
        keys(page, Qt.Key.Key_Escape)
        assert journal.people.get(hal).stage is not Stage.ENDED
        assert find(page, Button, "It ends here").hasFocus()

    def test_an_ended_one_is_taken_up_again(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        journal.relationship.end(hal, "Too far away")
        press(page, "Take it up again")
        assert journal.people.get(hal).stage is not Stage.ENDED

    def test_a_partnership_can_end(self, page: ReservationsPage, journal: Journal) -> None:
        june = partner(journal, "June Sato")
        page.checklist.show_person(june)
        assert not find_all(page, Button, "Form a referral relationship with June Sato")
        press(page, "It ends here")
        press(page, "Let it go with June")
        assert journal.people.get(june).stage is Stage.ENDED


class TestEightChecks:
    """Understand, know, like and trust, on either side (rule 11)."""

    def test_an_answer_is_recorded_and_taken_back(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        press(page, "I trust Hal: yes")
        trust = (MINE, Quality.TRUST)
        answers = {(c.side, c.quality): c.so for c in journal.relationship.checks(hal)}
        assert answers[trust] is True
        press(page, "I trust Hal: not looked")
        answers = {(c.side, c.quality): c.so for c in journal.relationship.checks(hal)}
        assert answers[trust] is None

    def test_a_note_saves_itself_as_one_change(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        for words in ("Asked twice", " what I do"):
            QTest.keyClicks(find(page, QLineEdit, "Note: Hal understands mine"), words)
            page.flush()
        notes = {(c.side, c.quality): c.note for c in journal.relationship.checks(hal)}
        assert notes[THEIRS, Quality.UNDERSTAND] == "Asked twice what I do"
        journal.undo()
        assert find(page, QLineEdit, "Note: Hal understands mine").text() == ""

    def test_undo_shows_the_answer_before(
        self, page: ReservationsPage, journal: Journal, hal: int
    ) -> None:
        press(page, "Hal likes me: no")
        journal.undo()
        assert find(page, QAbstractButton, "Hal likes me: not looked").isChecked()
