"""What is said when a conversation is closed, and the next one that is offered then."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.words import (
    Answer,
    ConversationStage,
    ConversationState,
    LetterKind,
    Outcome,
)
from ui.conversations.arrange import ArrangeDialog
from ui.pages.page import Desk
from ui.writing import write_about_conversation


class Closing(QObject):
    """Says it at the foot of the window, with undo or with the way to the next one."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    def say(self, closed: Conversation) -> None:
        """Say that it was closed; where both want to meet again, offer to arrange the next one."""
        words = self._words(closed)
        if not self._next_is_wanted(closed):
            thank = partial(self._thank, closed)
            action = self.tr("Write a thank you")
            self._desk.messages.notice(words, action=action, on_action=thank)
            return
        again = self.tr("{closed} You want to meet again.").format(closed=words)
        arrange = partial(self._arrange_next, closed.person)
        self._desk.messages.notice(again, action=self.tr("Arrange the next one"), on_action=arrange)

    def _words(self, closed: Conversation) -> str:
        asked = closed.question is not Answer.NOT_ASKED
        if closed.stage is ConversationStage.SECOND or asked:
            words = self.tr("Closed the conversation with {name}.")
        else:
            words = self.tr(
                "Closed the conversation with {name}; a follow-up to ask the question is left."
            )
        return words.format(name=closed.person_name)

    def _next_is_wanted(self, closed: Conversation) -> bool:
        conversations = self._desk.journal.conversations
        again = closed.outcome is Outcome.AGAIN
        wanted = closed.both_agreed if closed.stage is ConversationStage.FIRST else again
        arranged = ConversationState.ARRANGED
        if not wanted or any(one.state is arranged for one in conversations.of(closed.person)):
            return False
        return not conversations.missing_for_second(closed.person)

    def _thank(self, closed: Conversation) -> None:
        kind, over = LetterKind.THANKS, self._over.window()
        write_about_conversation(self._desk, kind, closed.person, closed.id, over)

    def _arrange_next(self, person: int) -> None:
        ArrangeDialog.open_for(self._desk, person, ConversationStage.SECOND, self._over.window())
