"""What the Invitation column says, and what can be recorded there."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netjournal.events.invitations import Invitation, Standing
from netjournal.words import Reply
from ui.dates import clock, short_day, short_weekday
from ui.widgets.chip import Tone
from ui.words import said as words_of

DAYS_OF_A_WEEK = 6


class Step(Enum):
    """Something to record about an invitation; the key records it without opening the menu."""

    WRITE = "w"
    SEND = "i"
    ACCEPT = "a"
    DECLINE = "d"
    NO_REPLY = "n"
    NUDGE = "u"
    ARRANGE = "o"
    OPEN = "g"
    FORGET = "f"


class Said(NamedTuple):
    """The words of a chip and their tone."""

    words: str
    tone: Tone


def _translated(text: str) -> str:
    return QCoreApplication.translate("events", text)


def said(standing: Standing | None, today: date) -> Said:
    """Say in a chip how far inviting somebody has come."""
    standing = standing or Standing()
    invitation = standing.invitation
    if invitation is None:
        return _said_of_known(standing, today)
    if invitation.reply is Reply.SENT:
        return _said_of_sent(invitation, today)
    if invitation.reply is not Reply.ACCEPTED:
        return Said(words_of(invitation.reply), Tone.QUIET)
    if standing.held:
        return Said(_translated("accepted · first held"), Tone.ACCENT)
    if standing.starts_at is not None:
        words = _translated("accepted · {when}").format(when=_when(standing, today))
        return Said(words, Tone.ACCENT)
    return Said(words_of(invitation.reply), Tone.ACCENT)


def _said_of_known(standing: Standing, today: date) -> Said:
    if standing.held:
        return Said(_translated("first held"), Tone.ACCENT)
    if standing.starts_at is not None:
        words = _translated("first · {when}").format(when=_when(standing, today))
        return Said(words, Tone.ACCENT)
    return Said(_translated("not invited"), Tone.QUIET)


def _said_of_sent(invitation: Invitation, today: date) -> Said:
    words = _translated("sent {day}").format(day=short_day(invitation.sent_on, today))
    if invitation.silent:
        return Said(_translated("{sent} · silent").format(sent=words), Tone.WARN)
    if invitation.nudged_on is not None:
        day = short_day(invitation.nudged_on, today)
        return Said(_translated("nudged {day}").format(day=day), Tone.QUIET)
    return Said(words, Tone.QUIET)


def _when(standing: Standing, today: date) -> str:
    assert standing.starts_at is not None
    day = standing.starts_at.date()
    near = 0 <= (day - today).days <= DAYS_OF_A_WEEK
    words = short_weekday(day) if near else short_day(day, today)
    return f"{words} {clock(standing.starts_at.time())}"


def steps(standing: Standing | None) -> list[tuple[Step, str]]:
    """Give what can be recorded now, with its words, in the order of the menu."""
    standing = standing or Standing()
    invitation = standing.invitation
    offered: list[tuple[Step, str]] = []
    if standing.conversation is not None:
        offered.append((Step.OPEN, _translated("&Go to the one-to-one")))
    if invitation is None:
        if standing.conversation is None:
            offered.append((Step.WRITE, _translated("&Write an invitation…")))
            offered.append((Step.SEND, _translated("&Invited today")))
        return offered
    offered += _replies(invitation, standing.conversation is not None)
    offered.append((Step.FORGET, _translated("&Forget the invitation")))
    return offered


def _replies(invitation: Invitation, arranged: bool) -> list[tuple[Step, str]]:
    offered: list[tuple[Step, str]] = []
    if invitation.reply is Reply.ACCEPTED and not arranged:
        offered.append((Step.ARRANGE, _translated("Arrange the &one-to-one…")))
    if invitation.reply is not Reply.ACCEPTED:
        offered.append((Step.ACCEPT, _translated("&Accepted")))
    if invitation.reply is not Reply.DECLINED:
        offered.append((Step.DECLINE, _translated("&Declined")))
    if invitation.reply is Reply.SENT:
        offered.append((Step.NO_REPLY, _translated("&No reply: stop waiting")))
    if invitation.may_nudge:
        offered.append((Step.NUDGE, _translated("Write a n&udge…")))
    return offered
