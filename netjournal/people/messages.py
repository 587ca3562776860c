"""Messages: what was written to people, as it was sent, and when."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

from peewee import JOIN

from netjournal.area import Area
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.store import in_parts
from netjournal.words import LetterKind


class Message(NamedTuple):
    """A letter as it was sent; an introduction went to the other person too."""

    id: int
    kind: LetterKind
    person: int
    name: str
    other: int | None
    other_name: str | None
    event: int | None
    conversation: int | None
    channel: str
    subject: str
    text: str
    sent_at: dt.datetime


class MessagesArea(Area):
    """Messages sent; nothing is sent from here."""

    def record(
        self,
        kind: LetterKind,
        person: int,
        subject: str,
        text: str,
        *,
        channel: str = "",
        other: int | None = None,
        event: int | None = None,
        conversation: int | None = None,
        at: dt.datetime | None = None,
    ) -> int:
        """Record a message as it was sent and return its id."""
        with self._change(saying("Write to {name}", name=self._name(person))):
            return self._store.add(
                models.Message,
                kind=LetterKind(kind),
                person=person,
                other=other,
                event=event,
                conversation=conversation,
                channel=channel,
                subject=subject,
                text=text,
                sent_at=at or self._now(),
            )

    def delete(self, message: int) -> None:
        """Delete the record of a message."""
        name = self._name(self.get(message).person)
        with self._change(saying("Delete a message to {name}", name=name)):
            self._store.remove(models.Message, message)

    def get(self, message: int) -> Message:
        """Return one message; raises NotFound."""
        found = self._store.all(_query().where(models.Message.id == message), _message)
        return found[0] if found else self._store.get(models.Message, message, _message)

    def to(self, person: int) -> list[Message]:
        """Return what was written to a person, alone or with another, newest first."""
        return self._store.all(self._store.fixed(_to, person), _message)

    def to_thank_after(self, event: int) -> list[int]:
        """Return whom I met at an event and did not thank for it yet, best first (rule 8)."""
        table, met = models.Message, models.Encounter
        thanked = table.select(table.person).where(
            table.event == event, table.kind == LetterKind.THANKS
        )
        query = met.select(met.person).where(met.event == event, met.person.not_in(thanked))
        return self._store.column(query.order_by(met.can_help.desc(), met.id))

    def confirmed(self, conversations: Sequence[int]) -> set[int]:
        """Return which of some conversations were confirmed in writing."""
        table, found = models.Message, set()
        for some in in_parts(conversations):
            confirmed = (table.conversation << some) & (table.kind == LetterKind.CONFIRMATION)
            found.update(self._store.column(table.select(table.conversation).where(confirmed)))
        return found


def _to(person: int) -> Any:
    table = models.Message
    return _query().where((table.person == person) | (table.other == person))


def _query() -> Any:
    table, other = models.Message, models.Person.alias("other")
    return (
        table.select(
            table.id,
            table.kind,
            table.person.alias("person"),
            models.Person.name,
            table.other.alias("other"),
            other.name.alias("other_name"),
            table.event.alias("event"),
            table.conversation.alias("conversation"),
            table.channel,
            table.subject,
            table.text,
            table.sent_at,
        )
        .join(models.Person, on=(table.person == models.Person.id))
        .switch(table)
        .join(other, JOIN.LEFT_OUTER, on=(table.other == other.id))
        .order_by(table.sent_at.desc(), table.id.desc())
    )


def _message(**row: Any) -> Message:
    return Message(**{**row, "kind": LetterKind(row["kind"])})
