"""What there is to write to a person now, and what they may be thanked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netjournal.area import Area
from netjournal.events.invitations import Invitation
from netjournal.letters.letter import About
from netjournal.saying import Saying, saying
from netjournal.store import models
from netjournal.words import (
    ConversationState,
    Direction,
    FollowUpState,
    HelpState,
    LetterKind,
    Reply,
    Stage,
)

Rows = Sequence[tuple[int, dt.date, str]]


class Occasion(NamedTuple):
    """Something to write about: which kind of letter, about what, and what is said of it."""

    kind: LetterKind
    about: About
    what: Saying
    on: dt.date | None = None


class Occasions(Area):
    """Reads what happened with a person for what there is to write."""

    def of(self, person: int, invitations: Sequence[Invitation]) -> list[Occasion]:
        """Return what makes sense to write now, what is most wanted first."""
        return [
            *self._to_contact(person),
            *self._to_confirm(person),
            *self._to_invite(person, invitations),
            *self.to_thank_for(person)[:1],
        ]

    def to_thank_for(self, person: int) -> list[Occasion]:
        """Return what a person may be thanked for, newest first; what is thanked for comes last."""
        found = [
            *self._talks(person),
            *self._events(person),
            *self._helped(person),
            *self._referred(person),
        ]
        found.sort(key=_when, reverse=True)
        thanked = self._thanked(person)
        return sorted(found, key=lambda one: one.about in thanked)

    def names_to_contact(self, person: int) -> list[int]:
        """Return the answers in which somebody was named and is still to be contacted (rule 3)."""
        given, left = models.NameGiven, models.FollowUp
        query = given.select(given.id).join(left, on=(left.name_given == given.id))
        still_open = (given.person == person) & (left.state == FollowUpState.OPEN)
        return self._store.column(query.where(still_open).order_by(given.id.desc()))

    def _to_contact(self, person: int) -> Iterator[Occasion]:
        given, giver = models.NameGiven, models.Person
        for row in self.names_to_contact(person)[:1]:
            query = (
                given.select(giver.name)
                .join(models.Conversation)
                .join(giver, on=(models.Conversation.person == giver.id))
            )
            by = self._store.value(query.where(given.id == row))
            what = saying("A first word, as {name} named them", name=by)
            yield Occasion(LetterKind.ASKING, About(name_given=row), what)

    def _to_confirm(self, person: int) -> Iterator[Occasion]:
        talk = models.Conversation
        query = talk.select(talk.id, talk.starts_at).where(
            talk.person == person,
            talk.state == ConversationState.ARRANGED,
            talk.starts_at >= dt.datetime.combine(self._today(), dt.time()),
        )
        for row, at in self._store.values(query.order_by(talk.starts_at).limit(1)):
            what = saying("Confirmation: one-to-one on {day}", day=at.date())
            yield Occasion(LetterKind.CONFIRMATION, About(conversation=row), what, at.date())

    def _to_invite(self, person: int, invitations: Sequence[Invitation]) -> Iterator[Occasion]:
        """An invitation to a first one-to-one, or the one nudge of a silent one (rule 8)."""
        silent = next((one for one in invitations if one.may_nudge), None)
        if silent is not None:
            yield Occasion(LetterKind.NUDGE, About(silent.event), saying("Nudge"), silent.sent_on)
            return
        waiting = any(one.reply in (Reply.SENT, Reply.ACCEPTED) for one in invitations)
        table = models.Person
        stage = self._store.value(table.select(table.stage).where(table.id == person))
        if not waiting and stage in (Stage.NAMED, Stage.MET, Stage.INVITED):
            event = next((one.about.event for one in self._events(person)), None)
            what = saying("Invitation to a one-to-one")
            yield Occasion(LetterKind.INVITATION, About(event), what)

    def _talks(self, person: int) -> Iterator[Occasion]:
        talk = models.Conversation
        held = (talk.person == person) & (talk.state == ConversationState.HELD)
        query = talk.select(talk.id, talk.held_on).where(held)
        for row, on in self._store.values(query):
            what = saying("the conversation on {day}", day=on)
            yield Occasion(LetterKind.THANKS, About(conversation=row), what, on)

    def _events(self, person: int) -> Iterator[Occasion]:
        """The events at which they were met, the last first."""
        met, event = models.Encounter, models.Event
        query = met.select(event.id, event.on, event.name).join(event)
        query = query.where(met.person == person, event.on <= self._today())
        for row, on, name in self._store.values(query.order_by(event.on.desc())):
            what = saying("meeting at {event}", event=name)
            yield Occasion(LetterKind.THANKS, About(row), what, on)

    def _helped(self, person: int) -> Iterator[Occasion]:
        table = models.Help
        received = (table.person == person) & (table.state == HelpState.RECEIVED)
        query = table.select(table.id, table.on, table.what).where(received)
        for row, on, what in self._store.values(query):
            said = saying("help: {what}", what=what)
            yield Occasion(LetterKind.THANKS, About(help=row), said, on)

    def _referred(self, person: int) -> Iterator[Occasion]:
        table, contact = models.Referral, models.Person
        received = (table.person == person) & (table.direction == Direction.RECEIVED)
        query = table.select(table.id, table.on, contact.name)
        query = query.join(contact, on=(table.contact == contact.id)).where(received)
        for row, on, name in self._store.values(query):
            what = saying("the referral of {name}", name=name)
            yield Occasion(LetterKind.THANKS, About(referral=row), what, on)

    def _thanked(self, person: int) -> set[About]:
        table = models.Message
        query = table.select(table.event, table.conversation).where(
            table.person == person, table.kind == LetterKind.THANKS
        )
        return {About(event, talk) for event, talk in self._store.values(query)} - {About()}


def _when(one: Occasion) -> tuple[dt.date, int]:
    """The day, and on one day what was written down last: ids are in the order of time."""
    return one.on or dt.date.min, max(row for row in one.about if row is not None)
