"""What stands on the second-conversation sheet, which is for my eyes only."""

from collections.abc import Iterator
from typing import Any

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.script import Step
from netjournal.relationships.reservations import Cell, Reservation
from netjournal.sheets.gather import boxes
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.meetings import Meetings
from netjournal.sheets.gather.referrals import referrals
from netjournal.sheets.gather.script import own_steps, said
from netjournal.sheets.gather.subject import Subject
from netjournal.sheets.order import Order
from netjournal.sheets.values import Box, Doubt, DoubtKind, DoubtSide, Fact
from netjournal.words import (
    ConversationStage,
    ReservationKind,
    ReservationState,
    Side,
)

THEIR_BUSINESS = ("target_market", "best_clients", "top_problem", "good_referral", "bad_referral")
MY_BUSINESS = ("one_line", "clients", "problems", "good_referral", "bad_referral")


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return the values of the sheet, its own reservations checklist with them."""
    subject = Subject.of(hand, order.person)
    meetings = Meetings(subject)
    conversation = meetings.conversation(ConversationStage.SECOND)
    before = meetings.held_before(conversation)
    steps = subject.journal.script.steps(ConversationStage.SECOND)
    written = meetings.answers(conversation)
    return {
        "header": meetings.header(conversation),
        "foot": hand.foot(eyes=True),
        "question": subject.journal.script.fixed_words("question"),
        "purpose": subject.journal.script.fixed_words("purpose"),
        "purpose_said": Box(
            subject.hand.say("said"), "yes" if conversation and conversation.purpose_said_at else ""
        ),
        "say": said(steps),
        "left": tuple(_left(subject, before)),
        "names": subject.names(subject.journal.question.names_given_by(subject.person.id)),
        "connections": subject.connections(),
        "promises": subject.promises(),
        "help_so_far": subject.help_so_far(),
        "since": _since(subject, before),
        "referrals": referrals(subject),
        "their_business": _their_business(subject),
        "my_business": subject.hand.my_words(*MY_BUSINESS),
        "checks": _checks(subject),
        "reservations": tuple(_reservations(subject)),
        "decisions": boxes.decisions(hand, conversation.outcome if conversation else None),
        "own_steps": own_steps(steps),
        "written": tuple(_written(steps, written, conversation)),
        "private": subject.private(order.private, reservations=False),
    }


def _left(subject: Subject, before: list[Conversation]) -> Iterator[Fact]:
    """What the last conversation came to, the agreement to meet again first."""
    for one in before:
        if one.stage is ConversationStage.FIRST and one.both_agreed and one.held_on:
            yield Fact("", subject.hand.say("agreed", day=subject.hand.short_day(one.held_on)))
            break
    for one in before[:1]:
        if one.summary.strip():
            day = subject.hand.short_day(one.held_on or one.starts_at)
            yield Fact(subject.hand.say("last_time", day=day), one.summary)
        if following := Meetings(subject).answers(one).get("next"):
            yield Fact(subject.hand.say("next_was"), following)


def _since(subject: Subject, before: list[Conversation]) -> tuple[Fact, ...]:
    if not before:
        return subject.notes(private=False)
    return subject.notes(private=False, since=before[0].held_on or before[0].starts_at.date())


def _their_business(subject: Subject) -> tuple[Fact, ...]:
    labels = subject.hand.words["known"]
    facts = (Fact(labels[field], str(getattr(subject.person, field))) for field in THEIR_BUSINESS)
    return tuple(fact for fact in facts if fact.text.strip())


def _checks(subject: Subject) -> list[list[Box]]:
    checks = subject.journal.relationship.checks(subject.person.id)
    found = {(one.side, one.quality): (one.so, one.note) for one in checks}
    return boxes.checks(subject.hand, found)


def _reservations(subject: Subject) -> Iterator[DoubtKind]:
    checklist = subject.journal.reservations.checklist(subject.person.id)
    questions = subject.journal.script.questions
    for kind in ReservationKind:
        yield DoubtKind(
            label=subject.hand.spoken(kind),
            asks=questions[Side.MINE, kind],
            colleagues=_colleagues(subject) if kind is ReservationKind.CONSISTENCY else "",
            mine=_side(subject, checklist.cell(Side.MINE, kind)),
            theirs=_side(subject, checklist.cell(Side.THEIRS, kind)),
        )


def _side(subject: Subject, cell: Cell) -> DoubtSide:
    return DoubtSide(tuple(_doubt(subject, one) for one in cell.reservations), cell.none)


def _doubt(subject: Subject, one: Reservation) -> Doubt:
    lines = [_state(subject, one)]
    if one.evidence.strip():
        lines.append(subject.hand.say("evidence", text=one.evidence))
    if one.answered.strip():
        lines.append(subject.hand.say("answered", text=one.answered))
    return Doubt(
        text=one.doubt,
        lines=tuple(lines),
        would_settle=one.would_settle,
        open=one.state is ReservationState.OPEN,
        shared="yes" if one.shared_on else "",
        resolved={ReservationState.RESOLVED: "yes", ReservationState.STANDS: "no"}.get(
            one.state, ""
        ),
    )


def _state(subject: Subject, one: Reservation) -> str:
    if one.state is ReservationState.RESOLVED:
        return subject.hand.say("state_resolved", day=_day(subject, one.settled_on))
    if one.state is ReservationState.STANDS:
        if one.accepted_on is None:
            return subject.hand.say("state_stands")
        return subject.hand.say("state_accepted", day=_day(subject, one.accepted_on))
    if one.shared_on is None:
        return subject.hand.say("state_open", basis=subject.hand.spoken(one.basis))
    basis, day = subject.hand.spoken(one.basis), _day(subject, one.shared_on)
    return subject.hand.say("state_shared", basis=basis, day=day)


def _day(subject: Subject, on: Any) -> str:
    return subject.hand.short_day(on) if on else ""


def _colleagues(subject: Subject) -> str:
    found = subject.journal.organisations.colleagues(subject.person.id)
    names = ", ".join(dict.fromkeys(role.person_name for role in found))
    return subject.hand.say("colleagues", names=names) if names else ""


def _written(
    steps: list[Step], written: dict[str, str], conversation: Conversation | None
) -> Iterator[Fact]:
    """What was already written at the steps of this conversation, and its summary."""
    for step in steps:
        if step.key in written:
            yield Fact(step.title, written[step.key])
    if conversation and conversation.summary.strip():
        yield Fact("", conversation.summary)
