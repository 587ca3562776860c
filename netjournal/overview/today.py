"""What today asks for: conversations to prepare, things to do, and replies that are awaited."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from peewee import SQL, fn

from netjournal.area import Area, Core
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.events.invitations import Invitation, InvitationsArea
from netjournal.relationships.followups import FollowUp, FollowUpsArea
from netjournal.relationships.reservations import ReservationsArea
from netjournal.store import models
from netjournal.words import (
    ConversationStage,
    ConversationState,
    FollowUpKind,
    Reply,
    ReservationKind,
    ReservationState,
    Side,
)

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


class StillOpen(NamedTuple):
    """A reservation that is open while a second conversation is already arranged (rule 5)."""

    reservation: int
    person: int
    person_name: str
    starts_at: dt.datetime
    side: Side
    kind: ReservationKind
    doubt: str
    shared_on: dt.date | None


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
        """Return what is due in the next days or was due before, soonest first.

        A name given stays until it was contacted or let go, whenever that is due (rule 3).
        """
        until = self._today() + dt.timedelta(days=days)
        return [
            one
            for one in self._followups.open()
            if one.due_on <= until or one.kind is FollowUpKind.CONTACT
        ]

    def still_open(self) -> list[StillOpen]:
        """Return the reservations open before the next second conversation, the soonest first."""
        doubt, meeting, person = models.Reservation, models.Conversation, models.Person
        query = (
            doubt.select(
                doubt.id.alias("reservation"),
                person.id.alias("person"),
                person.name.alias("person_name"),
                fn.MIN(meeting.starts_at).alias("starts_at"),
                doubt.side,
                doubt.kind,
                doubt.doubt,
                doubt.shared_on,
            )
            .join(person)
            .join(meeting)
            .where(
                (doubt.state == ReservationState.OPEN)
                & (meeting.state == ConversationState.ARRANGED)
                & (meeting.stage == ConversationStage.SECOND)
            )
            .group_by(doubt.id)
            .order_by(SQL("starts_at"), person.id, doubt.side, doubt.id)
        )
        return self._store.all(query, _still_open)

    def waiting(self) -> list[Waiting]:
        """Return the events whose invitations still wait for a reply, the latest first."""
        waiting = sorted(self._invitations.waiting(), key=_event)
        groups = [tuple(group) for _event_id, group in groupby(waiting, key=_event)]
        return sorted(map(self._waiting, groups), key=lambda one: one.sent_on, reverse=True)

    def count(self) -> int:
        """Return how many things today asks for: what is due, and conversations of today."""
        return self.count_of(self.to_do(days=0), self.to_prepare(days=0))

    def count_of(self, to_do: Sequence[FollowUp], to_prepare: Sequence[Preparation]) -> int:
        """Return how many of what was read is for today or was before."""
        today = self._today()
        due = sum(one.due_on <= today for one in to_do)
        return due + sum(one.conversation.starts_at.date() <= today for one in to_prepare)

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


def _still_open(**row: Any) -> StillOpen:
    starts_at = row["starts_at"]
    if isinstance(starts_at, str):
        starts_at = dt.datetime.fromisoformat(starts_at)
    words = {"side": Side(row["side"]), "kind": ReservationKind(row["kind"])}
    return StillOpen(**{**row, **words, "starts_at": starts_at})
