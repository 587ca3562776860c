"""What the method asks for next with a person, and how far along its line the two of us are."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.errors import NotFound
from netjournal.events.events import EventsArea
from netjournal.events.invitations import Invitation, InvitationsArea
from netjournal.relationships.relationship import Decision, RelationshipArea
from netjournal.relationships.reservations import ReservationsArea
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import (
    ConversationStage,
    ConversationState,
    DecisionKind,
    Outcome,
    Reply,
    Said,
    Stage,
)


class Step(Said):
    """One thing that can be done next with a person, in the words of its button."""

    INVITE = "invite", "Invite"
    INVITE_AGAIN = "invite_again", "Invite again"
    ACCEPTED = "accepted", "They accepted"
    DECLINED = "declined", "They declined"
    NUDGE = "nudge", "Nudge once"
    NO_REPLY = "no_reply", "Stop waiting"
    ARRANGE_FIRST = "arrange_first", "Arrange first conversation"
    BEGIN_FIRST = "begin_first", "Begin first conversation"
    CONTINUE_FIRST = "continue_first", "Continue first conversation"
    AGREE = "agree", "Say whether to meet again"
    ARRANGE_SECOND = "arrange_second", "Arrange second conversation"
    BEGIN_SECOND = "begin_second", "Begin second conversation"
    CONTINUE_SECOND = "continue_second", "Continue second conversation"
    ARRANGE_ANOTHER = "arrange_another", "Arrange another conversation"
    FORM = "form", "Form a referral relationship"
    REFER = "refer", "Refer somebody"
    LET_GO = "let_go", "Let it go"
    TAKE_UP = "take_up", "Take it up again"


class NextStep(NamedTuple):
    """The next step by the method, what it is about, and what else may be done instead.

    `stage` is the stage of the conversation to prepare for.
    """

    kind: Step
    conversation: int | None = None
    invitation: int | None = None
    stage: ConversationStage = ConversationStage.FIRST
    others: tuple[Step, ...] = ()

    @property
    def said(self) -> str:
        """The words of the button."""
        return self.kind.said


class MarkState(Said):
    """Whether a mark on the line was reached, is being worked on, or is still to come."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


class Mark(NamedTuple):
    """One mark on the line from met to partners."""

    said: str
    state: MarkState


class Line(NamedTuple):
    """How far the two of us are; `ended` says that it was let go, `note` what to know beside it."""

    marks: tuple[Mark, ...]
    note: str = ""
    ended: str = ""


class Reached(NamedTuple):
    """Which marks were reached, each for itself; "settled" is that no reservation is left."""

    met: bool = False
    invited: bool = False
    first: bool = False
    agreed: bool = False
    second: bool = False
    settled: bool = False
    partners: bool = False


LABELS = (
    saying("Met"),
    saying("Invited"),
    saying("First"),
    saying("Agreed"),
    saying("Second"),
    saying("Settled"),
    saying("Partners"),
)


def marks_of(reached: Reached, *, ended: bool = False) -> tuple[Mark, ...]:
    """Return the marks of the line: what came later implies what came before.

    Settled stands for itself: reservations can be settled early, and new ones can come up.
    """
    own = (reached.met, reached.invited, reached.first, reached.agreed, reached.second)
    partners = reached.partners
    done = [partners or any(own[index:]) for index in range(len(own))]
    done += [reached.settled and done[0], partners]
    marks, current = [], ended
    for label, is_done in zip(LABELS, done, strict=True):
        state = MarkState.DONE if is_done else MarkState.TODO
        if not is_done and not current:
            state, current = MarkState.CURRENT, True
        marks.append(Mark(label, state))
    return tuple(marks)


class Outlook(NamedTuple):
    """The next step and the line together, and how many reservations are open."""

    next_step: NextStep
    line: Line
    open_reservations: int


class _Facts(NamedTuple):
    """What the next step and the line follow from, read once."""

    person: int
    stage: Stage
    met: bool
    decisions: Sequence[Decision]
    invitations: Sequence[Invitation]
    conversations: Sequence[Conversation]

    @property
    def held(self) -> list[Conversation]:
        """The conversations that were held, newest first."""
        return [one for one in self.conversations if one.state is ConversationState.HELD]

    @property
    def arranged(self) -> list[Conversation]:
        """The conversations still to be held, the soonest last."""
        return [one for one in self.conversations if one.state is ConversationState.ARRANGED]


class NextStepArea(Area):
    """The next step with a person."""

    def __init__(
        self,
        core: Core,
        *,
        events: EventsArea,
        invitations: InvitationsArea,
        conversations: ConversationsArea,
        reservations: ReservationsArea,
        relationship: RelationshipArea,
    ) -> None:
        """Read from the areas."""
        super().__init__(core)
        self._events = events
        self._invitations = invitations
        self._conversations = conversations
        self._reservations = reservations
        self._relationship = relationship

    def of(self, person: int) -> NextStep:
        """Return what the method asks for next with a person; raises NotFound."""
        return self._step(self._facts(person))

    def line(self, person: int) -> Line:
        """Return how far along the line from met to partners the two of us are."""
        return self.outlook(person).line

    def outlook(self, person: int) -> Outlook:
        """Return the next step and the line of a person, read at one time; raises NotFound."""
        facts = self._facts(person)
        checklist = self._reservations.checklist(person)
        line = _line(facts, settled=checklist.unsettled == 0)
        return Outlook(self._step(facts), line, len(checklist.open))

    def _facts(self, person: int) -> _Facts:
        rows = self._store.values(self._store.fixed(_stage_of, person))
        if not rows:
            raise NotFound(saying("This person is no longer in the journal."))
        stage, met_on = rows[0]
        return _Facts(
            person,
            Stage(stage),
            met_on is not None or bool(self._events.with_person(person)),
            self._relationship.decisions(person),
            self._invitations.of(person),
            self._conversations.of(person),
        )

    def _step(self, facts: _Facts) -> NextStep:
        if facts.stage is Stage.ENDED:
            second = ConversationStage.SECOND if _agreed(facts.held) else ConversationStage.FIRST
            return NextStep(Step.TAKE_UP, stage=second)
        if facts.arranged:
            return _begin(facts.arranged[-1])
        if facts.stage is Stage.PARTNERS:
            others = (Step.ARRANGE_ANOTHER, Step.LET_GO)
            return NextStep(Step.REFER, stage=ConversationStage.SECOND, others=others)
        if facts.held:
            return self._after(facts.person, facts.held)
        return _before_first(facts.invitations)

    def _after(self, person: int, held: Sequence[Conversation]) -> NextStep:
        last = held[0]
        if last.stage is ConversationStage.SECOND:
            return self._after_second(person, last)
        if last.both_agreed:
            stage = ConversationStage.SECOND
            return NextStep(Step.ARRANGE_SECOND, stage=stage, others=(Step.LET_GO,))
        refused = last.mine is False or last.theirs is False
        kind = Step.LET_GO if refused else Step.AGREE
        again = (Step.AGREE if refused else Step.LET_GO, Step.ARRANGE_FIRST)
        return NextStep(kind, conversation=last.id, stage=ConversationStage.FIRST, others=again)

    def _after_second(self, person: int, last: Conversation) -> NextStep:
        kinds: tuple[Step, ...]
        if last.outcome is Outcome.LET_GO:
            kinds = (Step.LET_GO, Step.ARRANGE_ANOTHER, Step.FORM)
        elif last.outcome is Outcome.FORM or not self._relationship.missing(person):
            kinds = (Step.FORM, Step.ARRANGE_ANOTHER, Step.LET_GO)
        else:
            kinds = (Step.ARRANGE_ANOTHER, Step.FORM, Step.LET_GO)
        return NextStep(
            kinds[0], conversation=last.id, stage=ConversationStage.SECOND, others=kinds[1:]
        )


def _line(facts: _Facts, *, settled: bool) -> Line:
    held, decisions = facts.held, facts.decisions
    ended = facts.stage is Stage.ENDED
    accepted = any(one.reply is Reply.ACCEPTED for one in facts.invitations)
    reached = Reached(
        met=facts.met,
        invited=accepted or bool(facts.conversations),
        first=any(one.stage is ConversationStage.FIRST for one in held),
        agreed=_agreed(held),
        second=any(one.stage is ConversationStage.SECOND for one in held),
        settled=settled,
        partners=bool(decisions) and decisions[0].what is DecisionKind.FORMED,
    )
    marks = marks_of(reached, ended=ended)
    if ended:
        on, reason = decisions[0].on, decisions[0].reason
        note = saying("Let go on {day}: {reason}", day=on, reason=reason)
        return Line(marks, note if reason else saying("Let go on {day}", day=on), "ended")
    waiting = facts.stage is Stage.INVITED and bool(facts.invitations)
    return Line(marks, _reply_said(facts.invitations[0]) if waiting else "")


def _before_first(invitations: Sequence[Invitation]) -> NextStep:
    if not invitations:
        others = (Step.ARRANGE_FIRST, Step.LET_GO)
        return NextStep(Step.INVITE, stage=ConversationStage.FIRST, others=others)
    kind, instead = _after_invitation(invitations[0])
    return NextStep(
        kind, invitation=invitations[0].id, stage=ConversationStage.FIRST, others=instead
    )


def _begin(arranged: Conversation) -> NextStep:
    first = arranged.stage is ConversationStage.FIRST
    if arranged.begun_at is None and not arranged.from_paper:
        kind = Step.BEGIN_FIRST if first else Step.BEGIN_SECOND
    else:
        kind = Step.CONTINUE_FIRST if first else Step.CONTINUE_SECOND
    return NextStep(kind, arranged.id, stage=arranged.stage, others=(Step.LET_GO,))


def _after_invitation(last: Invitation) -> tuple[Step, tuple[Step, ...]]:
    if last.reply is Reply.ACCEPTED:
        return Step.ARRANGE_FIRST, (Step.LET_GO,)
    if last.reply is Reply.DECLINED:
        return Step.LET_GO, (Step.INVITE_AGAIN,)
    if last.reply is Reply.NO_REPLY:
        return Step.INVITE_AGAIN, (Step.LET_GO,)
    if last.may_nudge:
        return Step.NUDGE, (Step.ACCEPTED, Step.DECLINED, Step.NO_REPLY)
    return Step.ACCEPTED, (Step.DECLINED, Step.NO_REPLY)


def _agreed(held: Sequence[Conversation]) -> bool:
    """Whether both said yes after the latest first conversation (rule 1)."""
    firsts = [one for one in held if one.stage is ConversationStage.FIRST]
    return bool(firsts) and firsts[0].both_agreed


def _reply_said(invitation: Invitation) -> str:
    replied = invitation.replied_on or invitation.sent_on
    if invitation.silent:
        if invitation.nudged_on:
            return saying(
                "Silent since the invitation of {sent}, nudged on {nudged}",
                sent=invitation.sent_on,
                nudged=invitation.nudged_on,
            )
        return saying("Silent since the invitation of {sent}", sent=invitation.sent_on)
    return {
        Reply.SENT: saying("Invited on {day}, no reply yet", day=invitation.sent_on),
        Reply.ACCEPTED: saying("Accepted on {day}", day=replied),
        Reply.DECLINED: saying("Declined on {day}", day=replied),
        Reply.NO_REPLY: saying("No reply to the invitation of {day}", day=invitation.sent_on),
    }[invitation.reply]


def _stage_of(person: int) -> Any:
    table = models.Person
    return table.select(table.stage, table.met_on).where(table.id == person)
