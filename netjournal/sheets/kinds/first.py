"""What stands on the first-conversation sheet."""

from functools import partial
from typing import Any

from netjournal.conversations.conversations import Conversation
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.meetings import Meetings
from netjournal.sheets.gather.referrals import referrals_so_far
from netjournal.sheets.gather.script import first_steps
from netjournal.sheets.gather.subject import Subject
from netjournal.sheets.order import Order
from netjournal.sheets.values import Step
from netjournal.words import Answer, ConversationStage


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return the values of the sheet; reservations and private notes only if asked for."""
    subject = Subject.of(hand, order.person)
    meetings = Meetings(subject)
    conversation = meetings.conversation(ConversationStage.FIRST)
    return {
        "header": meetings.header(conversation),
        "foot": hand.foot(eyes=order.private),
        "question": subject.journal.script.fixed_words("question"),
        "known": subject.known(),
        "notes": subject.notes(private=False),
        "connections": subject.connections(),
        "promises": subject.promises(),
        "help": subject.how_i_can_help(),
        "help_so_far": subject.help_so_far(),
        "introduce": subject.could_introduce(),
        "referrals": referrals_so_far(subject),
        "steps": _steps(subject, conversation),
        "names": subject.names(_names(subject, conversation)),
        "nobody": _nobody(subject, conversation),
        "agreement": (
            subject.hand.yes_no("me", conversation.mine if conversation else None),
            subject.hand.yes_no("them", conversation.theirs if conversation else None),
        ),
        "my_words": subject.hand.my_words("one_line", "good_referral"),
        "private": subject.private(order.private, reservations=True),
    }


def _steps(subject: Subject, conversation: Conversation | None) -> list[Step]:
    written = Meetings(subject).answers(conversation)
    if conversation and conversation.summary.strip():
        last = "\n".join(part for part in (written.get("next"), conversation.summary) if part)
        written["next"] = last
    return first_steps(subject.hand, written, partial(_to_find_out, subject))


def _to_find_out(subject: Subject, records: tuple[str, ...]) -> str:
    labels = subject.hand.words["known"]
    empty = (
        labels[field].lower()
        for field in records
        if field in labels and not getattr(subject.person, field).strip()
    )
    listed = ", ".join(empty)
    return subject.hand.say("to_find_out", fields=listed) if listed else ""


def _names(subject: Subject, conversation: Conversation | None) -> list[Any]:
    if conversation is None:
        return []
    return subject.journal.question.names_given(conversation.id)


def _nobody(subject: Subject, conversation: Conversation | None) -> str:
    if conversation is None or conversation.question is not Answer.NOBODY:
        return ""
    return subject.hand.say("nobody")
