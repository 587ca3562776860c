"""How a one-to-one is said in the list and in its own page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netjournal.conversations import Conversation
from netjournal.words import Answer, ConversationStage, ConversationState, Outcome
from ui.widgets.chip import Tone


def tr(text: str) -> str:
    """Say a text of the one-to-ones in the user's language."""
    return QCoreApplication.translate("conversations", text)


def title_of(one: Conversation) -> str:
    """Say which of the two it is: "First conversation"."""
    first = one.stage is ConversationStage.FIRST
    return tr("First conversation") if first else tr("Second conversation")


def meeting(number: int) -> str:
    """Say the meeting number: "1st meeting"."""
    endings = {1: tr("1st meeting"), 2: tr("2nd meeting"), 3: tr("3rd meeting")}
    return endings.get(number) or tr("{count}th meeting").format(count=number)


def came_of_it(one: Conversation) -> tuple[str, Tone]:
    """Say what a held conversation led to, as a chip."""
    if one.stage is ConversationStage.SECOND:
        tones = {Outcome.FORM: Tone.ACCENT, Outcome.AGAIN: Tone.ACCENT, Outcome.LET_GO: Tone.STOP}
        said = "" if one.outcome is Outcome.UNDECIDED else one.outcome.said
        return said, tones.get(one.outcome, Tone.QUIET)
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
