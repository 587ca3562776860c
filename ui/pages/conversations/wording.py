"""How a one-to-one is said in the list and in its own page."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from netjournal.conversations.conversations import Conversation
from netjournal.words import Answer, ConversationStage, ConversationState, Outcome
from ui.widgets.chip import Tone
from ui.words import said

LAST_WITH_ENDING = 20


def tr(text: str) -> str:
    """Say a text of the one-to-ones in the user's language."""
    return QCoreApplication.translate("conversations", text)


def title_of(one: Conversation, *, within: bool = False) -> str:
    """Say which of the two it is: "First conversation", or small within a sentence."""
    if within:
        return said(one.stage)
    first = one.stage is ConversationStage.FIRST
    return tr("First conversation") if first else tr("Second conversation")


def meeting(number: int) -> str:
    """Say the meeting number: "1st meeting"."""
    endings = {1: tr("1st meeting"), 2: tr("2nd meeting"), 3: tr("3rd meeting")}
    if number > LAST_WITH_ENDING:
        return tr("meeting {count}").format(count=number)
    return endings.get(number) or tr("{count}th meeting").format(count=number)


def came_of_it(one: Conversation) -> tuple[str, Tone]:
    """Say what a held conversation led to, as a chip."""
    if one.stage is ConversationStage.SECOND:
        tones = {Outcome.FORM: Tone.ACCENT, Outcome.AGAIN: Tone.ACCENT, Outcome.LET_GO: Tone.STOP}
        came = "" if one.outcome is Outcome.UNDECIDED else said(one.outcome)
        return came, tones.get(one.outcome, Tone.QUIET)
    if one.both_agreed:
        return tr("both said yes"), Tone.ACCENT
    if one.question is Answer.NOT_ASKED:
        return tr("question not asked"), Tone.WARN
    if False in (one.mine, one.theirs):
        return tr("no second meeting"), Tone.QUIET
    return tr("not said yet"), Tone.QUIET


def continued(one: Conversation) -> bool:
    """Whether it was begun and is not closed."""
    return one.begun_at is not None and one.state is ConversationState.ARRANGED


def to_write_up(one: Conversation, now: dt.datetime) -> bool:
    """Whether it was to be on an earlier day, or was held on paper, and is not closed."""
    past = one.starts_at.date() < now.date()
    return one.state is ConversationState.ARRANGED and (past or one.from_paper)
