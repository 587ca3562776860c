"""What today asks for: conversations to prepare, things to do, and replies that are awaited."""

import datetime as dt
from itertools import groupby
from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations import Conversation, ConversationsArea
from netjournal.followups import FollowUp, FollowUpsArea
from netjournal.invitations import Invitation, InvitationsArea
from netjournal.reservations import ReservationsArea
from netjournal.words import ConversationStage, Reply

DAYS_AHEAD = 7


class Preparation(NamedTuple):
    """A conversation to prepare, and how many reservations were not said aloud yet."""

    conversation: Conversation
    not_shared: int


class Waiting(NamedTuple):
    """The invitations that followed one event (or none), and what came of them."""

    event: int | None
    event_name: str
    sent_on: dt.date
    sent: int
    accepted: int
    declined: int
    waiting: tuple[Invitation, ...]

    @property
    def silent(self) -> tuple[Invitation, ...]:
        """Those without a reply after 10 days."""
        return tuple(one for one in self.waiting if one.silent)

    @property
    def to_nudge(self) -> tuple[Invitation, ...]:
        """Those that may be nudged once."""
        return tuple(one for one in self.waiting if one.may_nudge)


class TodayArea(Area):
    """The home page's lists."""

    def __init__(
        self,
        core: Core,
        *,
        conversations: ConversationsArea,
        followups: FollowUpsArea,
        invitations: InvitationsArea,
        reservations: ReservationsArea,
    ) -> None:
        """Read from the areas."""
        super().__init__(core)
        self._conversations = conversations
        self._followups = followups
        self._invitations = invitations
        self._reservations = reservations

    def to_prepare(self, days: int = DAYS_AHEAD) -> list[Preparation]:
        """Return the conversations of the next days, and those whose time has passed."""
        until = self._today() + dt.timedelta(days=days)
        return [
            Preparation(one, self._not_shared(one)) for one in self._conversations.arranged(until)
        ]

    def to_do(self, days: int = DAYS_AHEAD) -> list[FollowUp]:
        """Return what is due in the next days or was due before, soonest first."""
        return self._followups.open(self._today() + dt.timedelta(days=days))

    def waiting(self) -> list[Waiting]:
        """Return the events whose invitations still wait for a reply, the latest first."""
        waiting = sorted(self._invitations.waiting(), key=_event)
        groups = [tuple(group) for _event_id, group in groupby(waiting, key=_event)]
        return sorted(map(self._waiting, groups), key=lambda one: one.sent_on, reverse=True)

    def count(self) -> int:
        """Return how many things today asks for: what is due, and conversations of today."""
        return len(self._followups.open(self._today())) + len(self.to_prepare(days=0))

    def _not_shared(self, conversation: Conversation) -> int:
        if conversation.stage is not ConversationStage.SECOND:
            return 0
        open_ones = self._reservations.checklist(conversation.person).open
        return sum(one.shared_on is None for one in open_ones)

    def _waiting(self, group: tuple[Invitation, ...]) -> Waiting:
        event = group[0].event
        everyone = self._invitations.from_event(event) if event is not None else list(group)
        return Waiting(
            event=event,
            event_name=group[0].event_name or "",
            sent_on=max(one.sent_on for one in group),
            sent=len(everyone),
            accepted=sum(one.reply is Reply.ACCEPTED for one in everyone),
            declined=sum(one.reply is Reply.DECLINED for one in everyone),
            waiting=group,
        )


def _event(invitation: Invitation) -> int:
    return invitation.event or 0
