"""The next step with a person, and the line from met to partners."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.errors import NotFound
from netjournal.relationships.nextstep import LABELS, MarkState, Reached, Step, marks_of
from netjournal.words import ConversationStage, Outcome, ReservationKind, Side

DONE, CURRENT, TODO = MarkState.DONE, MarkState.CURRENT, MarkState.TODO
SOON = dt.datetime(2026, 11, 3, 10)


@pytest.fixture
def hal(journal):
    event = journal.events.add("Chamber breakfast")
    return journal.events.meet(event, "Hal Okoro", "Commercial solicitor", 3)


def hold(journal, person, stage, **said):
    conversation = journal.conversations.arrange(person, stage, SOON)
    journal.conversations.close(conversation, **said)
    return conversation


def agreed(journal, person):
    hold(journal, person, "first", mine=True, theirs=True)


def consider_everything(journal, person):
    for kind in ReservationKind:
        for side in Side:
            journal.reservations.consider(person, side, kind)


def states(journal, person):
    return [mark.state for mark in journal.next_step.line(person).marks]


def test_somebody_met_is_invited_next(journal, hal):
    assert journal.next_step.of(hal).kind is Step.INVITE


def test_somebody_named_is_invited_next(journal):
    assert journal.next_step.of(journal.people.add("Ruth Adeyemi")).kind is Step.INVITE


def test_while_an_invitation_is_out_the_reply_is_recorded_next(journal, hal):
    sent = journal.invitations.send(hal)
    step = journal.next_step.of(hal)
    assert (step.kind, step.invitation) == (Step.ACCEPTED, sent)
    assert Step.DECLINED in step.others


def test_a_silent_invitation_is_nudged_once(journal, hal, clock):
    sent = journal.invitations.send(hal)
    clock.now += dt.timedelta(days=10)
    assert journal.next_step.of(hal).kind is Step.NUDGE
    journal.invitations.nudge(sent)
    clock.now += dt.timedelta(days=10)
    assert journal.next_step.of(hal).kind is Step.ACCEPTED


def test_after_acceptance_the_first_conversation_is_arranged(journal, hal):
    journal.invitations.accept(journal.invitations.send(hal))
    step = journal.next_step.of(hal)
    assert (step.kind, step.stage) == (Step.ARRANGE_FIRST, ConversationStage.FIRST)


def test_a_declined_invitation_may_be_let_go_or_sent_again(journal, hal):
    journal.invitations.decline(journal.invitations.send(hal))
    step = journal.next_step.of(hal)
    assert (step.kind, step.others) == (Step.LET_GO, (Step.INVITE_AGAIN,))


def test_an_arranged_conversation_is_begun_and_then_continued(journal, hal):
    conversation = journal.conversations.arrange(hal, "first", SOON)
    step = journal.next_step.of(hal)
    assert (step.kind, step.conversation) == (Step.BEGIN_FIRST, conversation)
    journal.conversations.begin(conversation)
    assert journal.next_step.of(hal).kind is Step.CONTINUE_FIRST


def test_a_cancelled_conversation_is_arranged_again(journal, hal):
    journal.invitations.accept(journal.invitations.send(hal))
    journal.conversations.cancel(journal.conversations.arrange(hal, "first", SOON))
    assert journal.next_step.of(hal).kind is Step.ARRANGE_FIRST


def test_a_held_first_conversation_without_both_answers_asks_for_them(journal, hal):
    held = hold(journal, hal, "first", mine=True)
    step = journal.next_step.of(hal)
    assert (step.kind, step.conversation) == (Step.AGREE, held)


def test_a_no_after_the_first_conversation_leads_to_letting_go(journal, hal):
    hold(journal, hal, "first", mine=True, theirs=False)
    assert journal.next_step.of(hal).kind is Step.LET_GO


def test_once_both_agreed_a_second_conversation_is_arranged(journal, hal):
    agreed(journal, hal)
    step = journal.next_step.of(hal)
    assert (step.kind, step.stage) == (Step.ARRANGE_SECOND, ConversationStage.SECOND)


def test_an_arranged_second_conversation_is_begun(journal, hal):
    agreed(journal, hal)
    journal.conversations.arrange(hal, "second", SOON)
    assert journal.next_step.of(hal).kind is Step.BEGIN_SECOND


def test_after_a_second_conversation_another_is_arranged_while_something_is_missing(journal, hal):
    agreed(journal, hal)
    hold(journal, hal, "second")
    step = journal.next_step.of(hal)
    assert step.kind is Step.ARRANGE_ANOTHER
    assert Step.FORM in step.others


def test_after_a_second_conversation_that_chose_to_form_it_is_formed(journal, hal):
    agreed(journal, hal)
    held = hold(journal, hal, "second")
    journal.conversations.decide(held, Outcome.FORM)
    assert journal.next_step.of(hal).kind is Step.FORM


def test_when_nothing_is_missing_it_is_formed(journal, hal):
    agreed(journal, hal)
    hold(journal, hal, "second")
    consider_everything(journal, hal)
    for side in Side:
        journal.relationship.want(hal, side)
    assert journal.next_step.of(hal).kind is Step.FORM


def test_partners_are_referred_to(journal, hal):
    agreed(journal, hal)
    hold(journal, hal, "second")
    consider_everything(journal, hal)
    for side in Side:
        journal.relationship.want(hal, side)
    journal.relationship.form(hal)
    assert journal.next_step.of(hal).kind is Step.REFER
    assert states(journal, hal) == [DONE] * 7


def test_what_was_let_go_can_be_taken_up_again_where_it_was(journal, hal):
    agreed(journal, hal)
    journal.relationship.end(hal, "No contacts for each other")
    assert journal.next_step.of(hal).kind is Step.TAKE_UP
    journal.relationship.take_up(hal)
    assert journal.next_step.of(hal).kind is Step.ARRANGE_SECOND


def test_somebody_who_is_gone_has_no_next_step(journal, hal):
    journal.people.delete(hal)
    with pytest.raises(NotFound):
        journal.next_step.of(hal)


def test_the_line_shows_a_second_conversation_to_come(journal, hal):
    agreed(journal, hal)
    journal.conversations.arrange(hal, "second", SOON)
    assert states(journal, hal) == [DONE, DONE, DONE, DONE, CURRENT, TODO, TODO]


def test_the_line_of_somebody_named_waits_for_a_meeting(journal):
    assert states(journal, journal.people.add("Ruth Adeyemi"))[0] is CURRENT


def test_the_line_says_that_an_invitation_was_declined(journal, hal):
    journal.invitations.decline(journal.invitations.send(hal))
    line = journal.next_step.line(hal)
    assert line.marks[1].state is CURRENT
    assert line.note == "Declined on 2 Nov"


def test_the_line_says_that_nobody_answers(journal, hal, clock):
    journal.invitations.send(hal)
    clock.now += dt.timedelta(days=12)
    assert journal.next_step.line(hal).note == "Silent since the invitation of 2 Nov"


def test_the_line_of_an_ended_relationship_keeps_how_far_it_came_and_why_it_ended(journal, hal):
    agreed(journal, hal)
    journal.relationship.end(hal, "No contacts for each other")
    line = journal.next_step.line(hal)
    assert line.ended == "ended"
    assert line.note == "Let go on 2 Nov: No contacts for each other"
    assert states(journal, hal) == [DONE] * 4 + [TODO] * 3


def test_settled_is_reached_when_no_reservation_is_left(journal, hal):
    consider_everything(journal, hal)
    settled = LABELS.index("Settled")
    assert states(journal, hal)[settled] is DONE
    journal.reservations.add(hal, "mine", "integrity", "Will they take my clients?")
    assert states(journal, hal)[settled] is TODO


@given(st.builds(Reached, **dict.fromkeys(Reached._fields, st.booleans())))
def test_at_most_one_mark_is_current_and_it_is_the_first_not_reached(reached):
    marks = [mark.state for mark in marks_of(reached)]
    assert marks.count(CURRENT) <= 1
    assert TODO not in marks[: marks.index(CURRENT)] if CURRENT in marks else set(marks) == {DONE}
