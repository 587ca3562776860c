"""The One-to-ones page: the list, and the guided conversation of both stages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from netjournal.journal import Journal
from netjournal.words import (
    Answer,
    ConversationState,
    FollowUpKind,
    HelpState,
    Outcome,
    ReachKind,
    ReservationKind,
    Side,
    Stage,
)
from tests.builders import first_held, met, nothing_missing
from tests.conftest import Clock
from tests.journeys.pages import choose, find, find_all, press, says, type_into, wait
from ui.app import build_window
from ui.conversations.arrange import ArrangeDialog
from ui.main_window import MainWindow
from ui.pages import PageEntry
from ui.pages.conversations import ConversationsPage
from ui.pages.conversations.at_hand import AtHandPane
from ui.pages.conversations.records import RECORDS
from ui.pages.conversations.records.names import split_name, ways_to_reach
from ui.pages.conversations.step_list import StepButton
from ui.pages.page import Page
from ui.widgets.bars import Bars
from ui.widgets.row_list import RowList
from ui.widgets.rows import RowWidget

TODAY = dt.datetime(2026, 11, 2, 9)
QUESTION = "“Who do you know who might be interested in this?”"


class Elsewhere(Page):
    """A page to go to that shows nothing."""

    def open(self, target: int | None = None, **hints: object) -> None:
        self.setProperty("target", target)


PAGES = (
    PageEntry("conversations", "One-to-ones", ConversationsPage),
    PageEntry("people", "People", Elsewhere),
    PageEntry("profile", "My profile", Elsewhere),
)


@pytest.fixture
def journal(tmp_path: Any, clock: Clock) -> Iterator[Journal]:
    with Journal.create(tmp_path / "mine.njournal", clock=clock) as journal:
        yield journal


@pytest.fixture
def window(qapp: QApplication, qtbot: Any, journal: Journal, settings: Any) -> Iterator[MainWindow]:
    window = build_window(qapp, journal, settings, pages=PAGES)
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ada(journal: Journal) -> int:
    return met(journal, "Ada Lind")


@pytest.fixture
def first(journal: Journal, ada: int) -> int:
    return journal.conversations.arrange(ada, "first", TODAY.replace(hour=10), place="Station Café")


@pytest.fixture
def second(journal: Journal, ada: int) -> int:
    first_held(journal, ada)
    return journal.conversations.arrange(ada, "second", TODAY.replace(hour=15))


Go = Callable[..., ConversationsPage]


@pytest.fixture
def go(window: MainWindow) -> Go:
    def go(target: int | None = None, **hints: object) -> ConversationsPage:
        window.desk.navigation.go("conversations", target, **hints)
        page = window.page
        assert isinstance(page, ConversationsPage)
        return page

    return go


def act(window: MainWindow, name: str) -> None:
    """Trigger a command of the window, as its shortcut does."""
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    assert action.isEnabled(), name
    action.trigger()


def current_step(page: QWidget) -> str:
    steps = [b for b in page.findChildren(StepButton) if b.isVisible()]
    (now,) = [b for b in steps if b.accessibleDescription() == "current"]
    return now.accessibleName()


def step(page: QWidget, title: str) -> None:
    find(page, StepButton, title).click()


def names_in(page: QWidget, kind: type[QWidget], start: str) -> list[str]:
    found = [w.accessibleName() for w in page.findChildren(kind) if w.isVisible()]
    return [name for name in found if name.startswith(start)]


# the list


def test_an_empty_list_says_what_it_is_for_and_starts_the_first(go: Go) -> None:
    page = go()
    assert says(page, "Everything comes of one-to-ones")
    press(page, "Arrange the first one")
    assert find(page, QLineEdit, "Who with").hasFocus()


def test_what_is_arranged_comes_soonest_first_with_what_can_be_done(
    go: Go, journal: Journal, first: int
) -> None:
    hal = met(journal, "Hal Okoro")
    journal.conversations.arrange(hal, "first", TODAY.replace(day=9, hour=14))
    page = go()
    buttons = names_in(page, QPushButton, "Begin")
    assert buttons == [
        "Begin the first conversation with Ada Lind",
        "Begin the first conversation with Hal Okoro",
    ]
    assert says(page, "Today, 10:00 · Station Café · 1st meeting")


def test_an_overdue_one_asks_whether_it_was_held(
    go: Go, journal: Journal, clock: Clock, first: int
) -> None:
    clock.pass_days(3)
    page = go()
    assert says(page, "was to be on 2 Nov: was it held?")
    press(page, "It was on paper: the first conversation with Ada Lind")
    assert current_step(page) == "Why we are here"
    assert journal.conversations.get(first).begun_at is None


def test_cancelling_can_be_undone(go: Go, window: MainWindow, journal: Journal, first: int) -> None:
    page = go()
    press(page, "Cancel the first conversation with Ada Lind")
    assert journal.conversations.get(first).state is ConversationState.CANCELLED
    assert window.desk.messages.current is not None
    window.desk.messages.act()
    assert journal.conversations.get(first).state is ConversationState.ARRANGED
    assert find(page, QPushButton, "Cancel the first conversation with Ada Lind")


def test_moving_opens_the_dialog_with_what_was_arranged(go: Go, first: int) -> None:
    page = go()
    press(page, "Move the first conversation with Ada Lind")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    assert dialog.place.edit.text() == "Station Café"
    dialog.reject()


def test_arranging_asks_whom_with_and_then_for_the_day(
    go: Go, qtbot: Any, journal: Journal, ada: int
) -> None:
    page = go()
    press(page, "Arrange the first one")
    type_into(page, "Who with", "Ada Lind")
    press(page, "Choose the day")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    press(dialog, "Arrange")
    assert [one.person for one in journal.conversations.arranged()] == [ada]
    wait(qtbot, lambda: names_in(page, QPushButton, "Begin"))


def test_a_name_nobody_has_is_said_in_place(go: Go, ada: int) -> None:
    page = go()
    press(page, "Arrange the first one")
    type_into(page, "Who with", "Zzz")
    press(page, "Choose the day")
    assert says(page, "Nobody in the journal has this name")


def test_rule_12_what_was_held_is_counted_by_month(
    go: Go, journal: Journal, clock: Clock, ada: int
) -> None:
    first_held(journal, ada)
    clock.pass_days(35)
    first_held(journal, met(journal, "Hal Okoro"))
    first_held(journal, met(journal, "Mo Farouk"))
    page = go()
    assert says(page, "December 2026 — 2 one-to-ones")
    assert says(page, "November 2026 — 1 one-to-one")
    assert says(page, "held in December")


# going through a conversation


def test_begin_opens_the_first_step(go: Go, journal: Journal, first: int) -> None:
    page = go()
    press(page, "Begin the first conversation with Ada Lind")
    assert current_step(page) == "Why we are here"
    assert says(page, "1 of 8")
    assert says(page, "1st meeting · Station Café")
    assert journal.undo_name == "Begin the conversation with Ada Lind"


def test_opening_one_writes_nothing_and_next_begins_it(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    before = journal.undo_name
    page = go(first)
    assert (journal.undo_name, says(page, "Not begun yet")) == (before, True)
    act(window, "next_step")
    assert current_step(page) == "Their business"
    assert journal.conversations.get(first).begun_at == TODAY
    assert says(page, "Just begun")


def test_the_next_button_names_the_step_to_come(go: Go, first: int) -> None:
    page = go(first, begin=True)
    press(page, "Next: their business")
    press(page, "Next: my business")
    assert current_step(page) == "My business"
    press(page, "Back to the step before")
    assert current_step(page) == "Their business"


def test_control_shift_enter_goes_back_a_step(
    go: Go, window: MainWindow, qtbot: Any, first: int
) -> None:
    page = go(first, begin=True)
    qtbot.waitActive(window)
    act(window, "next_step")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Return, both)
    assert current_step(page) == "Why we are here"


def test_a_step_says_whether_it_is_done_current_or_to_do(
    go: Go, window: MainWindow, first: int
) -> None:
    page = go(first, begin=True)
    act(window, "next_step")
    said = {
        b.accessibleName(): b.accessibleDescription()
        for b in page.findChildren(StepButton)
        if b.isVisible()
    }
    assert said["Why we are here"] == "done"
    assert said["Their business"] == "current"
    assert said["Ask the question"] == "to do"


def test_steps_are_walked_along_and_opened_by_keyboard(go: Go, first: int) -> None:
    page = go(first, begin=True)
    now = find(page, StepButton, "Why we are here")
    now.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(now, Qt.Key.Key_Down)
    below = find(page, StepButton, "Their business")
    assert below.hasFocus()
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert current_step(page) == "Their business"


def test_coming_back_finds_the_step_and_every_character(
    go: Go, window: MainWindow, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "How can I help?")
    type_into(page, "Notes", "She needs a VAT spe")
    window.desk.navigation.go("people")
    page = go(first)
    assert current_step(page) == "How can I help?"
    assert find(page, QPlainTextEdit, "Notes").toPlainText() == "She needs a VAT spe"


def test_it_is_there_after_closing_and_opening_the_journal(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "How can I help?")
    type_into(page, "Notes", "Half a sent")
    window.close()
    with Journal.open(journal.path) as again:
        assert again.conversations.get(first).step == "help"
        assert again.conversations.answers(first)["help"].text == "Half a sent"


def test_what_was_typed_but_not_added_is_added_on_leaving(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Ask the question")
    type_into(page, "Name given", "Ruth Adeyemi")
    act(window, "next_step")
    assert [one.name for one in journal.question.names_given(first)] == ["Ruth Adeyemi"]


def test_walking_along_the_steps_is_no_step_of_undo(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "How can I help?")
    type_into(page, "Notes", "A lot")
    for title in ("Ask the question", "Their business", "What happens next"):
        step(page, title)
    assert [past.name for past in journal.history(3)] == [
        "Write about the conversation with Ada Lind",
        "Begin the conversation with Ada Lind",
        "Arrange a first conversation with Ada Lind",
    ]
    act(window, "undo")
    assert journal.conversations.answers(first).get("help") is None
    assert current_step(page) == "How can I help?"


def test_looking_around_keeps_what_can_be_redone(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "How can I help?")
    type_into(page, "Notes", "A lot")
    act(window, "undo")
    step(page, "Their business")
    act(window, "redo")
    assert journal.conversations.answers(first)["help"].text == "A lot"


def test_a_change_elsewhere_shows_and_keeps_what_is_being_typed(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Their business")
    best = find(page, QPlainTextEdit, "Best clients")
    best.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(best, "Food mak")
    journal.people.edit(ada, looking_for="A bank")
    assert best.toPlainText() == "Food mak"
    assert best.hasFocus()
    assert find(page, QPlainTextEdit, "Looking for").toPlainText() == "A bank"


def test_undoing_the_arrangement_leads_back_to_the_list(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first)
    act(window, "undo")
    assert journal.conversations.all() == []
    assert says(page, "Everything comes of one-to-ones")


def test_next_is_offered_in_a_conversation_only(go: Go, window: MainWindow, first: int) -> None:
    go(first)
    assert window.actions_table["next_step"].isEnabled()
    go()
    assert not window.actions_table["next_step"].isEnabled()


def test_the_buttons_stay_in_a_small_window(go: Go, window: MainWindow, first: int) -> None:
    window.resize(1024, 640)
    page = go(first, begin=True)
    for button in [b for b in page.findChildren(StepButton) if b.isVisible()]:
        button.click()
        assert page.guided.view.next.isVisible()
        right = page.guided.view.next.geometry().right()
        assert right < page.guided.view.width()
        middle = page.guided.view.middle
        assert middle.content.width() <= middle.viewport().width()


def test_every_kind_of_record_in_the_script_is_known(journal: Journal) -> None:
    for stage in ("first", "second"):
        for one in journal.script.steps(stage):
            assert set(one.records) <= set(RECORDS)


def test_an_own_step_is_shown_with_its_notes(go: Go, journal: Journal, first: int) -> None:
    journal.script.add_step("first", "Ask about Lisbon", after="why", words="How was it?")
    page = go(first, begin=True)
    press(page, "Next: Ask about Lisbon")
    type_into(page, "Notes", "Sunny")
    page.flush()
    assert "Sunny" in [one.text for one in journal.conversations.answers(first).values()]


# what the steps of the first conversation record


def test_their_business_is_written_into_the_person(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Their business")
    type_into(page, "What they do", "Export adviser")
    type_into(page, "A good referral for them", "A food maker")
    page.flush()
    person = journal.people.get(ada)
    assert (person.does, person.good_referral) == ("Export adviser", "A food maker")
    assert journal.undo_name == "Edit Ada Lind"


def test_my_business_shows_my_own_words(go: Go, journal: Journal, first: int) -> None:
    journal.profile.edit(one_line="I keep books in order")
    page = go(first, begin=True)
    step(page, "My business")
    assert says(page, "I keep books in order")
    press(page, "Change My profile")
    assert page.desk.navigation.current is not None
    assert page.desk.navigation.current.page == "profile"


def test_a_point_of_connection_is_added_with_enter_and_removed(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Points of connection")
    choose(page, "Kind of connection", "place")
    type_into(page, "Point of connection", "both from Bristol", enter=True)
    (one,) = journal.conversations.connections(ada)
    assert (one.kind, one.text, one.conversation) == ("place", "both from Bristol", first)
    press(page, "Remove both from Bristol")
    assert journal.conversations.connections(ada) == []


def test_help_is_promised_by_a_day(go: Go, journal: Journal, ada: int, first: int) -> None:
    page = go(first, begin=True)
    step(page, "How can I help?")
    type_into(page, "Promise help to Ada Lind", "A VAT specialist", enter=True)
    (one,) = journal.help.with_person(ada)
    assert (one.state, one.conversation) == (HelpState.PROMISED, first)
    assert journal.followups.open()[0].due_on == dt.date(2026, 11, 5)
    assert says(page, "by Thu")


def test_rule_2_the_question_is_quoted_exactly(go: Go, first: int) -> None:
    page = go(first, begin=True)
    step(page, "Ask the question")
    assert says(page, QUESTION)
    assert says(page, "6 of 8 — ask in these words, whatever the outcome")


def test_rule_3_a_name_given_becomes_a_person_to_contact(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Ask the question")
    type_into(page, "Name given", "Ruth Adeyemi, runs a co-op; ruth@example.org", enter=True)
    (given,) = journal.question.names_given(first)
    assert (given.name, given.said) == ("Ruth Adeyemi", "runs a co-op; ruth@example.org")
    ruth = journal.people.get(given.person)
    assert ruth.introduced_by == ada
    assert [reach.value for reach in journal.people.reach(given.person)] == ["ruth@example.org"]
    assert says(page, "contact by Thu")
    assert journal.undo_name == "Record that Ada Lind names Ruth Adeyemi"


def test_a_name_given_that_is_known_is_that_person(go: Go, journal: Journal, first: int) -> None:
    mo = met(journal, "Mo Farouk")
    page = go(first, begin=True)
    step(page, "Ask the question")
    type_into(page, "Name given", "Mo Farouk, ask about Bristol", enter=True)
    assert [one.person for one in journal.question.names_given(first)] == [mo]


def test_a_name_can_be_taken_back(go: Go, journal: Journal, first: int) -> None:
    page = go(first, begin=True)
    step(page, "Ask the question")
    type_into(page, "Name given", "Ruth Adeyemi", enter=True)
    press(page, "Take back Ruth Adeyemi")
    assert journal.question.names_given(first) == []


def test_nobody_came_to_mind_is_an_answer_and_goes_on(go: Go, journal: Journal, first: int) -> None:
    page = go(first, begin=True)
    step(page, "Ask the question")
    press(page, "Nobody came to mind")
    assert journal.conversations.get(first).question is Answer.NOBODY
    assert current_step(page) == "Is a second meeting worth it?"


def test_what_each_side_said_can_be_given_and_taken_back(
    go: Go, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "Is a second meeting worth it?")
    press(page, "You: yes")
    press(page, "Ada Lind: no")
    one = journal.conversations.get(first)
    assert (one.mine, one.theirs) == (True, False)
    press(page, "Ada Lind: not said yet")
    assert journal.conversations.get(first).theirs is None
    assert find(page, QRadioButton, "Ada Lind: not said yet").isChecked()


def test_rule_1_the_last_step_says_which_yes_is_missing(
    go: Go, journal: Journal, first: int
) -> None:
    journal.conversations.agree(first, mine=True)
    page = go(first, begin=True)
    step(page, "What happens next")
    assert says(page, "The yes of Ada Lind to a second meeting is missing.")
    assert not find_all(page, QPushButton, "Arrange the second conversation")


def test_the_second_is_arranged_right_here_when_both_said_yes(
    go: Go, qtbot: Any, journal: Journal, ada: int, first: int
) -> None:
    journal.conversations.agree(first, mine=True, theirs=True)
    page = go(first, begin=True)
    step(page, "What happens next")
    press(page, "Arrange the second conversation")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    press(dialog, "Arrange")
    assert [one.stage for one in journal.conversations.of(ada)] == ["second", "first"]
    assert journal.conversations.get(first).state is ConversationState.HELD
    assert says(page, "The second conversation is arranged for 3 Nov, 10:00.")


def test_something_to_do_is_added_and_done(go: Go, journal: Journal, ada: int, first: int) -> None:
    journal.question.nobody_came_to_mind(first)
    page = go(first, begin=True)
    step(page, "What happens next")
    type_into(page, "Something to do", "Send the slides", enter=True)
    (one,) = journal.followups.open()
    assert (one.what, one.person) == ("Send the slides", ada)
    press(page, "Done: Send the slides")
    assert journal.followups.open() == []


def test_rule_2_closing_without_the_question_says_that_it_is_left_to_ask(
    go: Go, window: MainWindow, journal: Journal, ada: int, first: int
) -> None:
    page = go(first, begin=True)
    step(page, "What happens next")
    assert says(page, "The question was not asked yet.")
    press(page, "Close the conversation")
    assert journal.conversations.get(first).state is ConversationState.HELD
    assert [one.kind for one in journal.followups.open()] == [FollowUpKind.ASK]
    message = window.desk.messages.current
    assert message is not None
    assert "a follow-up to ask the question is left" in message.what
    place = window.desk.navigation.current
    assert place is not None
    assert (place.page, place.target) == ("people", ada)


def test_ask_it_now_leads_to_the_question(go: Go, first: int) -> None:
    page = go(first, begin=True)
    step(page, "What happens next")
    press(page, "Ask it now")
    assert current_step(page) == "Ask the question"


def test_a_held_one_is_written_up_the_same_way(
    go: Go, journal: Journal, clock: Clock, first: int
) -> None:
    journal.conversations.close(first)
    clock.pass_days(2)
    page = go(first)
    assert says(page, "held on 2 Nov")
    step(page, "What happens next")
    type_into(page, "Summary", "A good hour")
    press(page, "Done")
    one = journal.conversations.get(first)
    assert (one.summary, one.held_on) == ("A good hour", TODAY.date())


# what the steps of the second conversation record


def test_rule_4_that_the_purpose_was_said_is_recorded_with_the_time(
    go: Go, journal: Journal, second: int
) -> None:
    page = go(second, begin=True)
    assert says(page, "“To explore whether some sort of referral relationship")
    press(page, "I have said it")
    assert journal.conversations.get(second).purpose_said_at == TODAY
    assert says(page, "Said on 2 Nov at 09:00.")
    press(page, "I have said it")
    assert journal.conversations.get(second).purpose_said_at is None
    assert not find(page, QCheckBox, "I have said it").isChecked()


def test_where_we_left_it_shows_what_was_shared_promised_and_given(
    go: Go, journal: Journal, ada: int, second: int
) -> None:
    journal.conversations.connect(ada, "place", "both from Bristol")
    journal.help.promise(ada, "A VAT specialist")
    page = go(second, begin=True)
    step(page, "Where we left it")
    for words in ("both from Bristol", "A VAT specialist", "both said yes to meeting again"):
        assert says(page, words)


def test_the_eight_checks_are_recorded(go: Go, journal: Journal, ada: int, second: int) -> None:
    page = go(second, begin=True)
    step(page, "Know, like and trust")
    press(page, "I know Ada: yes")
    assert [one.quality for one in journal.relationship.checks(ada) if one.so] == ["know"]


@pytest.mark.parametrize(
    ("title", "side"),
    [("My reservations, said aloud", Side.MINE), ("Theirs, heard", Side.THEIRS)],
)
def test_rule_5_each_side_has_its_step(
    go: Go, journal: Journal, ada: int, second: int, title: str, side: Side
) -> None:
    page = go(second, begin=True)
    step(page, title)
    buttons = [
        b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == "None"
    ]
    assert len(buttons) == len(ReservationKind)
    buttons[0].click()
    cell = journal.reservations.checklist(ada).cell(side, ReservationKind.COMPETENCE)
    assert cell.none


def test_what_would_settle_each_open_one_is_written_down(
    go: Go, journal: Journal, ada: int, second: int
) -> None:
    doubt = journal.reservations.add(ada, "mine", "consistency", "Who picks it up?")
    page = go(second, begin=True)
    step(page, "What would settle each one")
    type_into(page, "What would settle “Who picks it up?”", "Meet a colleague")
    page.flush()
    assert journal.reservations.get(doubt).would_settle == "Meet a colleague"
    press(page, "It is resolved: Who picks it up?")
    assert says(page, "No reservation is open on either side.")


def test_meeting_again_is_decided(go: Go, journal: Journal, second: int) -> None:
    page = go(second, begin=True)
    step(page, "Again, together, or not")
    press(page, "Meet again")
    assert journal.conversations.get(second).outcome is Outcome.AGAIN


def test_rule_6_forming_lists_what_is_missing_and_leads_there(
    go: Go, journal: Journal, ada: int, second: int
) -> None:
    page = go(second, begin=True)
    step(page, "Again, together, or not")
    press(page, "Form a referral relationship")
    assert says(page, "Competence (yours) has not been considered.")
    press(page, "Consider it: Competence (yours) has not been considered.")
    assert current_step(page) == "My reservations, said aloud"


def test_a_relationship_is_formed_when_nothing_is_missing(
    go: Go, journal: Journal, ada: int, second: int
) -> None:
    nothing_missing(journal, ada)
    page = go(second, begin=True)
    step(page, "Again, together, or not")
    press(page, "Form a referral relationship")
    press(page, "Form a referral relationship with Ada Lind")
    assert journal.people.get(ada).stage is Stage.PARTNERS
    assert journal.conversations.get(second).outcome is Outcome.FORM


def test_rule_7_letting_go_asks_for_the_reason_in_place(
    go: Go, journal: Journal, ada: int, second: int
) -> None:
    page = go(second, begin=True)
    step(page, "Again, together, or not")
    press(page, "Let it go")
    type_into(page, "Why, in one line", "No common clients", enter=True)
    assert journal.people.get(ada).stage is Stage.ENDED
    assert journal.relationship.decisions(ada)[0].reason == "No common clients"
    assert journal.undo_name == "Let it go with Ada Lind"
    assert journal.conversations.get(second).outcome is Outcome.LET_GO


def test_a_second_conversation_is_closed_at_its_last_step(
    go: Go, window: MainWindow, journal: Journal, second: int
) -> None:
    page = go(second, begin=True)
    for _ in range(10):
        assert current_step(page)
        act(window, "next_step")
    assert journal.conversations.get(second).state is ConversationState.HELD
    assert journal.followups.open() == []


# names as they are said


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("Ruth Adeyemi", "Ruth Adeyemi", ""),
        ("Ruth Adeyemi, runs a co-op", "Ruth Adeyemi", "runs a co-op"),
        ("Ruth Adeyemi — ruth@example.org", "Ruth Adeyemi", "ruth@example.org"),
        ("Ruth Adeyemi (a co-op)", "Ruth Adeyemi", "a co-op"),
        ("Anne-Marie O’Neill; 0117 496 0000", "Anne-Marie O’Neill", "0117 496 0000"),
    ],
)
def test_a_name_is_split_from_how_to_reach_them(text: str, name: str, said: str) -> None:
    assert split_name(text) == (name, said)


def test_ways_to_reach_are_found_in_what_was_said() -> None:
    assert ways_to_reach("runs a co-op, ruth@example.org or +44 117 496 0000") == [
        (ReachKind.EMAIL, "ruth@example.org"),
        (ReachKind.TELEPHONE, "+44 117 496 0000"),
    ]


def test_nothing_is_left_behind_when_steps_are_walked_along(go: Go, qtbot: Any, first: int) -> None:
    page = go(first, begin=True)
    steps = [b for b in page.findChildren(StepButton) if b.isVisible()]

    def walk() -> int:
        for button in steps:
            button.click()
        steps[0].click()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        return len(page.findChildren(QObject))

    before = walk()
    wait(qtbot, lambda: walk() <= before)


# held already, cancelled, and by month


def test_one_held_elsewhere_is_written_up(
    go: Go, qtbot: Any, window: MainWindow, journal: Journal, ada: int
) -> None:
    page = go(write_up=True)
    type_into(page, "Who with", "Ada Lind")
    press(page, "When it was")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Write up a first conversation with Ada Lind"
    press(dialog, "Write it up")
    wait(qtbot, lambda: says(page, "To write up"))
    (paper,) = journal.conversations.of(ada)
    assert paper.from_paper
    act(window, "next_step")
    assert current_step(page) == "Their business"
    assert journal.conversations.get(paper.id).begun_at is None


def test_from_a_person_only_which_one_is_asked(go: Go, journal: Journal, ada: int) -> None:
    first_held(journal, ada)
    page = go(write_up=ada)
    assert find(page, QLineEdit, "Who with").text() == "Ada Lind"
    press(page, "When it was")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Write up a second conversation with Ada Lind"
    dialog.reject()


def test_rule_1_writing_up_a_second_says_what_is_missing(
    go: Go, journal: Journal, ada: int
) -> None:
    page = go(write_up=ada)
    choose(page, "Which one", "Second conversation")
    press(page, "When it was")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    assert says(dialog, "No first conversation with Ada Lind was held.")
    press(dialog, "Write it up")
    assert dialog.isVisible()
    assert journal.conversations.of(ada) == []
    dialog.reject()


def test_one_being_written_up_is_gone_on_with_from_the_list(
    go: Go, journal: Journal, ada: int
) -> None:
    journal.conversations.write_up(ada, "first", TODAY - dt.timedelta(days=4))
    page = go()
    assert says(page, "was held on 29 Oct")
    press(page, "Write it up: the first conversation with Ada Lind")
    assert current_step(page) == "Why we are here"


def test_a_cancelled_one_is_seen_and_taken_up_again(go: Go, journal: Journal, first: int) -> None:
    journal.conversations.cancel(first)
    page = go()
    QApplication.processEvents()
    press(page, "1 cancelled")
    press(page, "Take up the first conversation with Ada Lind again")
    dialog = page.findChild(ArrangeDialog)
    assert dialog is not None
    press(dialog, "Take it up again")
    again = journal.conversations.get(first)
    assert (again.state, again.place) == (ConversationState.ARRANGED, "Station Café")
    assert journal.undo_name == "Take up the conversation with Ada Lind again"
    assert says(page, "Arranged")


def test_the_chips_show_one_stage_only(go: Go, journal: Journal, second: int) -> None:
    journal.conversations.arrange(met(journal, "Mo Farouk"), "first", TODAY)
    page = go()
    press(page, "Second")
    assert names_in(page, QPushButton, "Begin") == ["Begin the second conversation with Ada Lind"]
    press(page, "All")
    assert len(names_in(page, QPushButton, "Begin")) == 2


def test_a_bar_leads_to_its_month(
    go: Go, qtbot: Any, window: MainWindow, journal: Journal, clock: Clock
) -> None:
    for number in range(9):
        first_held(journal, met(journal, f"Person {number}"))
        clock.pass_days(31)
    page = go()
    assert not says(page, "November 2026 — 1 one-to-one")
    bars = find(page, Bars, "One-to-ones by month")
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(9):
        QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    wait(qtbot, lambda: isinstance(QApplication.focusWidget(), RowWidget))
    row = QApplication.focusWidget()
    assert isinstance(row, RowWidget)
    assert row.accessibleName().startswith("Person 0")


# what I know, at hand


def pane(page: ConversationsPage) -> AtHandPane:
    return page.guided.at_hand


def test_what_i_know_stands_beside_the_steps(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    journal.people.edit(ada, looking_for="A VAT specialist", hobbies="Sailing")
    journal.notes.write(ada, "Has a dog")
    page = go(first)
    for words in ("What I know about Ada Lind", "A VAT specialist", "Sailing", "Has a dog"):
        assert says(pane(page), words)


def test_f9_hides_it_and_it_stays_hidden(
    go: Go, window: MainWindow, settings: Any, first: int
) -> None:
    page = go(first)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not pane(page).isVisible()
    assert settings.get("conversations.at_hand") is False
    press(page, "Show what I know about Ada Lind")
    assert pane(page).isVisible()
    press(page, "Hide what I know (F9)")
    assert not pane(page).isVisible()


def test_where_there_is_little_room_it_is_one_key_away(
    go: Go, window: MainWindow, settings: Any, first: int
) -> None:
    window.resize(1024, 640)
    page = go(first)
    assert not pane(page).isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert pane(page).isVisible()
    assert not page.guided.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert page.guided.side.isVisible()
    assert settings.get("conversations.at_hand") is None


def test_no_reservation_is_in_plain_sight(go: Go, journal: Journal, ada: int, second: int) -> None:
    journal.reservations.add(ada, "mine", "consistency", "Who picks it up?")
    page = go(second, begin=True)
    for one in [b for b in page.findChildren(StepButton) if b.isVisible()]:
        one.click()
        assert not says(pane(page), "Who picks it up?")


def test_a_private_note_is_shown_only_when_asked_for(
    go: Go, journal: Journal, ada: int, first: int
) -> None:
    journal.notes.write(ada, "Talks a lot", private=True)
    page = go(first)
    assert not says(pane(page), "Talks a lot")
    press(page, "Show 1 private note")
    assert says(pane(page), "Talks a lot")
    assert says(pane(page), "2 Nov, private")
    press(page, "Hide the private notes")
    assert not says(pane(page), "Talks a lot")


def test_a_note_is_written_there_at_once(go: Go, journal: Journal, ada: int, first: int) -> None:
    page = go(first)
    type_into(page, "A note about Ada Lind", "Back from Lisbon", enter=True)
    assert [one.text for one in journal.notes.about(ada)] == ["Back from Lisbon"]
    assert says(pane(page), "Back from Lisbon")
    assert find(page, QLineEdit, "A note about Ada Lind").text() == ""


def test_a_note_typed_and_not_added_is_kept_on_going_on(
    go: Go, window: MainWindow, journal: Journal, ada: int, first: int
) -> None:
    page = go(first)
    type_into(page, "A note about Ada Lind", "Back from Lisbon")
    act(window, "next_step")
    assert [one.text for one in journal.notes.about(ada)] == ["Back from Lisbon"]
    assert current_step(page) == "Their business"


# the time


def test_the_time_is_shown_against_what_was_planned(
    go: Go, journal: Journal, clock: Clock, first: int
) -> None:
    go(first, begin=True)
    clock.pass_minutes(26)
    page = go(first)
    assert says(page, "26 of 60 min")
    assert says(page, "This step until about 09:05")
    clock.pass_minutes(50)
    page = go(first)
    assert says(page, "76 min, 60 were planned")


def test_coming_back_after_a_week_says_so_without_a_timer(go: Go, clock: Clock, first: int) -> None:
    go(first, begin=True)
    clock.pass_days(7)
    page = go(first)
    assert says(page, "Begun on 2 Nov; go on where you left it")
    assert not find_all(page, QWidget, "Time")


# several second conversations


def test_meeting_again_offers_to_arrange_the_next(
    go: Go, window: MainWindow, journal: Journal, ada: int, second: int
) -> None:
    journal.conversations.decide(second, Outcome.AGAIN)
    page = go(second, begin=True)
    step(page, "What happens next")
    assert says(page, "You chose to meet again")
    press(page, "Close the conversation")
    message = window.desk.messages.current
    assert message is not None
    assert message.action == "Arrange the next one"
    window.desk.messages.act()
    (dialog,) = window.findChildren(ArrangeDialog)
    press(dialog, "Arrange")
    assert [one.stage for one in journal.conversations.arranged()] == ["second"]


def test_where_we_left_it_shows_all_earlier_ones_in_order(
    go: Go, journal: Journal, clock: Clock, ada: int, second: int
) -> None:
    journal.conversations.edit(second, summary="Half the checklist")
    journal.conversations.decide(second, Outcome.AGAIN)
    journal.conversations.close(second)
    clock.pass_days(7)
    third = journal.conversations.arrange(ada, "second", clock.now)
    page = go(third)
    assert says(page, "3rd meeting")
    step(page, "Where we left it")
    rows = find(page, RowList, "The conversations so far").rows
    assert [row.title for row in rows] == ["First conversation", "Second conversation"]
    assert [row.chip for row in rows] == ["both said yes", "meet again"]
    assert says(page, "You last met on 2 Nov, and chose to meet again.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_key_goes_back_a_step(
    go: Go, window: MainWindow, qtbot: Any, first: int, key: Qt.Key
) -> None:
    page = go(first, begin=True)
    qtbot.waitActive(window)
    act(window, "next_step")
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, key, alt if key == Qt.Key.Key_Up else ctrl | shift)
    assert current_step(page) == "Why we are here"


def test_going_on_after_an_undo_keeps_what_can_be_redone(
    go: Go, window: MainWindow, journal: Journal, first: int
) -> None:
    page = go(first, begin=True)
    type_into(page, "Notes", "A lot")
    act(window, "next_step")
    act(window, "undo")
    for _ in range(3):
        act(window, "next_step")
    assert current_step(page) == "Points of connection"
    done = [b for b in page.findChildren(StepButton) if b.accessibleDescription() == "done"]
    assert [b.text() for b in done] == ["Why we are here", "Their business", "My business"]
    act(window, "redo")
    assert journal.conversations.answers(first)["why"].text == "A lot"
