"""Does the step that was asked for: records it, or goes to where it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from netjournal.relationships.nextstep import Step
from netjournal.words import ConversationStage
from ui.pages.page import Desk
from ui.pages.people.known import Known

BEGINNING = frozenset(
    {Step.BEGIN_FIRST, Step.BEGIN_SECOND, Step.CONTINUE_FIRST, Step.CONTINUE_SECOND}
)
ARRANGING = {
    Step.ARRANGE_FIRST: ConversationStage.FIRST,
    Step.ARRANGE_SECOND: ConversationStage.SECOND,
    Step.ARRANGE_ANOTHER: ConversationStage.SECOND,
}
TABS = {Step.FORM: "reservations", Step.REFER: "help"}


class Steps(QObject):
    """The steps with a person; what needs a word from the user is asked for by signal."""

    tab_asked = Signal(str)
    reason_asked = Signal()
    arrange_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(self, step: Step, known: Known) -> None:
        """Do one step."""
        if step in TABS:
            self.tab_asked.emit(TABS[step])
        elif step in ARRANGING:
            self.arrange_asked.emit(ARRANGING[step])
        elif step is Step.LET_GO:
            self.reason_asked.emit()
        elif step is Step.AGREE:
            self._desk.navigation.go("conversations", known.next_step.conversation)
        elif step in BEGINNING:
            self._begin(known)
        else:
            self._record(step, known)

    def _begin(self, known: Known) -> None:
        conversation = known.next_step.conversation
        if conversation is not None:
            self._desk.navigation.go("conversations", conversation, begin=True)

    def _record(self, step: Step, known: Known) -> None:
        try:
            self._write(step, known)
        except JournalError as error:
            self._desk.messages.failure(error)
        else:
            name = self._desk.journal.undo_name
            self._desk.messages.undoable(f"{name}.", name)

    def _write(self, step: Step, known: Known) -> None:
        journal, person = self._desk.journal, known.person.id
        invitation = known.next_step.invitation
        if step in (Step.INVITE, Step.INVITE_AGAIN):
            event = known.meetings[-1].event if known.meetings else None
            journal.invitations.send(person, event=event)
        elif step is Step.TAKE_UP:
            journal.relationship.take_up(person)
        elif invitation is None:
            return
        elif step is Step.ACCEPTED:
            journal.invitations.accept(invitation)
        elif step is Step.DECLINED:
            journal.invitations.decline(invitation)
        elif step is Step.NO_REPLY:
            journal.invitations.no_reply(invitation)
        elif step is Step.NUDGE:
            journal.invitations.nudge(invitation)
