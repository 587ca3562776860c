"""Inviting from an event: writing letters, noting who was asked, and what they answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from netjournal.letters import LetterKind
from netjournal.words import ConversationStage
from ui.conversations.arrange import ArrangeDialog
from ui.letters import LetterDialog
from ui.letters.mail import OpenMail
from ui.pages.events.met_model import MetLine
from ui.pages.events.replies import Step
from ui.words import counted

if TYPE_CHECKING:
    from ui.pages.page import Desk


class Inviting(QObject):
    """Makes each thing done about an invitation one named change of the journal."""

    def __init__(self, desk: Desk, open_mail: OpenMail, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._open_mail = open_mail
        self._over = over

    def write(
        self, people: Sequence[int], event: int, kind: LetterKind = LetterKind.INVITATION
    ) -> LetterDialog:
        """Open the letters to these people, one after the other."""
        return LetterDialog.open_for(
            self._desk, kind, people, self._over, event=event, open_mail=self._open_mail
        )

    def note(self, people: Sequence[int], event: int, channel: str, day: date) -> bool:
        """Record that these people were asked, as one change; False when it failed."""
        invitations = self._desk.journal.invitations
        try:
            invitations.send_all(people, event=event, on=day, channel=channel)
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        words = counted("Invited 1 person", "Invited {count} people", len(people))
        self._desk.messages.undoable(words, self._desk.journal.undo_name)
        return True

    def take(self, line: MetLine, step: Step, event: int) -> None:
        """Record or open what was chosen for one person."""
        try:
            self._take(line, step, event)
        except JournalError as error:
            self._desk.messages.failure(error)

    def _take(self, line: MetLine, step: Step, event: int) -> None:
        invitations = self._desk.journal.invitations
        person, asked = line.encounter.person, line.standing.invitation
        if step is Step.WRITE:
            self.write([person], event)
        elif step is Step.SEND:
            invitations.send(person, event=event)
        elif step is Step.OPEN:
            self._desk.navigation.go("conversations", line.standing.conversation)
        elif step is Step.ARRANGE:
            ArrangeDialog.open_for(self._desk, person, ConversationStage.FIRST, self._over)
        elif asked is not None and step is Step.NUDGE:
            self.write([person], asked.event or event, LetterKind.NUDGE)
        elif asked is not None:
            record = {
                Step.ACCEPT: invitations.accept,
                Step.DECLINE: invitations.decline,
                Step.NO_REPLY: invitations.no_reply,
                Step.FORGET: invitations.delete,
            }[step]
            record(asked.id)
