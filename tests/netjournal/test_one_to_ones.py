"""One-to-ones written up from paper, cancelled and taken up again, and what I know at hand."""

from __future__ import annotations

import datetime as dt

import pytest

from netjournal.errors import NotAllowed
from netjournal.journal import Journal
from netjournal.relationships.nextstep import Step
from netjournal.words import ConversationStage, ConversationState, FollowUpKind, Outcome, Stage
from tests.builders import arranged, at_ten, first_held, met, second_held
from tests.conftest import Clock

FIRST, SECOND = ConversationStage.FIRST, ConversationStage.SECOND


def days_ago(journal: Journal, days: int) -> dt.datetime:
    return at_ten(journal.now.date() - dt.timedelta(days=days))


# written up from paper


def test_one_that_was_never_arranged_is_closed_on_the_day_it_was_held(journal: Journal) -> None:
    hal = met(journal)
    held_at = days_ago(journal, 3)
    paper = journal.conversations.write_up(hal, FIRST, held_at, place="His office")
    found = journal.conversations.get(paper)
    assert (found.from_paper, found.begun_at, found.place) == (True, None, "His office")
    assert journal.undo_name == "Write up a first conversation with Hal Okoro"
    journal.question.nobody_came_to_mind(paper)
    journal.conversations.close(paper, mine=True, theirs=True)
    found = journal.conversations.get(paper)
    assert (found.state, found.held_on) == (ConversationState.HELD, held_at.date())
    assert not found.from_paper
    assert journal.people.get(hal).stage is Stage.AGREED


def test_rule_2_written_up_without_the_question_it_leaves_a_follow_up(journal: Journal) -> None:
    paper = journal.conversations.write_up(met(journal), FIRST, days_ago(journal, 3))
    journal.conversations.close(paper)
    assert [one.kind for one in journal.followups.open()] == [FollowUpKind.ASK]


def test_writing_one_up_is_one_change_that_undo_takes_back(journal: Journal) -> None:
    journal.conversations.write_up(met(journal), FIRST, days_ago(journal, 3))
    journal.undo()
    assert journal.conversations.all() == []


def test_one_still_to_come_cannot_be_written_up(journal: Journal) -> None:
    with pytest.raises(NotAllowed, match="arrange it instead"):
        journal.conversations.write_up(met(journal), FIRST, days_ago(journal, -1))


def test_rule_1_a_second_is_not_written_up_before_a_first_was_held(journal: Journal) -> None:
    hal = met(journal)
    with pytest.raises(NotAllowed, match="No first conversation with Hal Okoro was held"):
        journal.conversations.write_up(hal, SECOND, days_ago(journal, 1))


def test_rule_1_a_second_is_not_written_up_without_both_yeses(journal: Journal) -> None:
    hal = met(journal)
    first = journal.conversations.write_up(hal, FIRST, days_ago(journal, 9))
    journal.conversations.close(first, mine=True)
    with pytest.raises(NotAllowed, match="The yes of Hal Okoro to a second meeting is missing"):
        journal.conversations.write_up(hal, SECOND, days_ago(journal, 1))


def test_rule_1_a_second_was_not_held_before_its_first(journal: Journal) -> None:
    hal = met(journal)
    first_held(journal, hal)
    with pytest.raises(NotAllowed, match="No first conversation with Hal Okoro was held by"):
        journal.conversations.write_up(hal, SECOND, days_ago(journal, 1))


def test_both_can_be_written_up_one_after_the_other(journal: Journal) -> None:
    hal = met(journal)
    first = journal.conversations.write_up(hal, FIRST, days_ago(journal, 9))
    journal.conversations.close(first, mine=True, theirs=True)
    second = journal.conversations.write_up(hal, SECOND, days_ago(journal, 1))
    assert journal.conversations.get(second).step == "purpose"
    assert journal.conversations.number(second) == 2


def test_one_written_up_never_begins_and_is_gone_on_with(journal: Journal) -> None:
    hal = met(journal)
    paper = journal.conversations.write_up(hal, FIRST, days_ago(journal, 3))
    journal.conversations.begin(paper)
    assert journal.conversations.get(paper).begun_at is None
    assert journal.next_step.of(hal).kind is Step.CONTINUE_FIRST


def test_moved_to_a_day_to_come_it_is_no_longer_from_paper(journal: Journal) -> None:
    paper = journal.conversations.write_up(met(journal), FIRST, days_ago(journal, 3))
    journal.conversations.reschedule(paper, days_ago(journal, -3))
    assert not journal.conversations.get(paper).from_paper
    journal.conversations.begin(paper)
    assert journal.conversations.get(paper).begun_at == journal.now


# cancelled and taken up again


def test_a_cancelled_one_is_taken_up_again(journal: Journal) -> None:
    hal = met(journal)
    first = arranged(journal, hal)
    journal.conversations.cancel(first)
    journal.conversations.take_up(first)
    assert [one.id for one in journal.conversations.arranged()] == [first]
    assert journal.undo_name == "Take up the conversation with Hal Okoro again"


def test_rule_1_a_second_is_taken_up_only_while_both_still_want_it(journal: Journal) -> None:
    hal = met(journal)
    first = first_held(journal, hal)
    second = arranged(journal, hal, SECOND)
    journal.conversations.cancel(second)
    journal.conversations.agree(first, theirs=False)
    with pytest.raises(NotAllowed, match="The yes of Hal Okoro"):
        journal.conversations.take_up(second)
    assert journal.conversations.get(second).state is ConversationState.CANCELLED


# several second conversations


def test_second_conversations_go_on_until_it_is_decided(journal: Journal, clock: Clock) -> None:
    hal = met(journal)
    second = second_held(journal, hal)
    journal.conversations.decide(second, Outcome.AGAIN)
    clock.pass_days(7)
    third = arranged(journal, hal, SECOND)
    assert journal.conversations.number(third) == 3
    assert sorted(journal.conversations.numbers_with(hal).values()) == [1, 2, 3]


# going along the steps


def test_going_along_keeps_what_can_be_redone(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.begin(first)
    journal.conversations.answer(first, "why", "Hello")
    journal.undo()
    journal.conversations.finish_step(first, "why")
    journal.conversations.go_to(first, "help")
    assert journal.redo_name == "Write about the conversation with Hal Okoro"
    journal.redo()
    assert journal.conversations.answers(first)["why"].text == "Hello"
    journal.conversations.go_to(first, "help")
    assert journal.conversations.get(first).step == "help"


def test_one_can_begin_by_going_on(journal: Journal) -> None:
    first = arranged(journal, met(journal))
    journal.conversations.begin(first, done="why", step="their_business")
    found = journal.conversations.get(first)
    assert (found.begun_at, found.step) == (journal.now, "their_business")
    assert journal.conversations.answers(first)["why"].done
    journal.undo()
    assert journal.conversations.answers(first) == {}


# what I know, at hand


def test_what_is_known_is_at_hand(journal: Journal) -> None:
    hal = met(journal)
    first = first_held(journal, hal)
    journal.people.edit(hal, looking_for="A bookkeeper")
    journal.conversations.connect(hal, "place", "both from Bristol")
    journal.help.promise(hal, "A VAT specialist")
    journal.followups.add("Send the slides", person=hal)
    journal.notes.write(hal, "Has a dog")
    second = arranged(journal, hal, SECOND)
    known = journal.at_hand.of(hal, during=second)
    assert known.person.looking_for == "A bookkeeper"
    assert [one.text for one in known.connections] == ["both from Bristol"]
    assert [one.what for one in known.help] == ["A VAT specialist"]
    assert [one.what for one in known.to_do] == ["Send the slides"]
    assert [one.text for one in known.notes] == ["Has a dog"]
    assert [one.id for one in known.held] == [first]
    assert journal.at_hand.of(hal, during=first).held == ()


def test_no_reservation_is_at_hand(journal: Journal) -> None:
    hal = met(journal)
    doubt = journal.reservations.add(hal, "theirs", "reliability", "Do I answer in August?")
    journal.reservations.share(doubt)
    journal.reservations.promise_answer(doubt)
    assert "August" not in repr(journal.at_hand.of(hal))
