"""Inviting everybody met to a first one-to-one; replies, and silence (rule 8)."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

from peewee import JOIN

from netjournal.area import Area
from netjournal.errors import NotAllowed
from netjournal.saying import Saying, counting, saying
from netjournal.store import models
from netjournal.words import ConversationStage, ConversationState, Reply

SILENT_AFTER_DAYS = 10


class Invitation(NamedTuple):
    """One person asked to a first one-to-one, and what came of it."""

    id: int
    person: int
    name: str
    event: int | None
    event_name: str | None
    sent_on: dt.date
    channel: str
    reply: Reply
    replied_on: dt.date | None
    nudged_on: dt.date | None
    silent: bool

    @property
    def may_nudge(self) -> bool:
        """Whether it is silent and was not nudged yet: one nudge is enough."""
        return self.silent and self.nudged_on is None


class Standing(NamedTuple):
    """How far inviting one person has come: the last invitation and the first conversation."""

    invitation: Invitation | None = None
    conversation: int | None = None
    starts_at: dt.datetime | None = None
    held: bool = False


class InvitationsArea(Area):
    """Invitations to a first one-to-one."""

    def send(
        self,
        person: int,
        *,
        event: int | None = None,
        on: dt.date | None = None,
        channel: str = "",
    ) -> int:
        """Record that somebody was invited and return the invitation's id."""
        with self._change(saying("Invite {name}", name=self._name(person))):
            return self._store.add(
                models.Invitation,
                person=person,
                event=event,
                sent_on=on or self._today(),
                channel=channel,
            )

    def send_all(
        self,
        people: Sequence[int],
        *,
        event: int | None = None,
        on: dt.date | None = None,
        channel: str = "",
    ) -> list[int]:
        """Record that several people were invited, as one change."""
        with self._change(counting("Invite 1 person", "Invite {count} people", len(people))):
            return [self.send(person, event=event, on=on, channel=channel) for person in people]

    def accept(self, invitation: int, on: dt.date | None = None) -> None:
        """Record that an invitation was accepted."""
        said = saying("Record that {name} accepted", name=self.get(invitation).name)
        self._reply(invitation, Reply.ACCEPTED, said, on)

    def decline(self, invitation: int, on: dt.date | None = None) -> None:
        """Record that an invitation was declined; some people will, and that is normal."""
        said = saying("Record that {name} declined", name=self.get(invitation).name)
        self._reply(invitation, Reply.DECLINED, said, on)

    def no_reply(self, invitation: int, on: dt.date | None = None) -> None:
        """Stop waiting for an answer that did not come."""
        said = saying("Record that {name} never answered", name=self.get(invitation).name)
        self._reply(invitation, Reply.NO_REPLY, said, on)

    def nudge(self, invitation: int, on: dt.date | None = None) -> None:
        """Record that a silent invitation was followed by one more message; raises NotAllowed."""
        found = self.get(invitation)
        if found.nudged_on is not None:
            raise NotAllowed(
                saying("{name} was nudged on {day}.", name=found.name, day=found.nudged_on),
                saying("One nudge is enough."),
                saying("Let it rest, or speak to them at the next event."),
            )
        if found.reply is not Reply.SENT:
            raise NotAllowed(
                saying("{name} has {reply} already.", name=found.name, reply=found.reply), "", ""
            )
        if not found.silent:
            raise NotAllowed(
                saying("{name} was invited on {day}.", name=found.name, day=found.sent_on),
                saying("An invitation counts as silent after ten days."),
                saying("Give them until then."),
            )
        with self._change(saying("Nudge {name}", name=found.name)):
            self._store.change(models.Invitation, invitation, nudged_on=on or self._today())

    def delete(self, invitation: int) -> None:
        """Delete an invitation."""
        with self._change(
            saying("Delete the invitation of {name}", name=self.get(invitation).name)
        ):
            self._store.remove(models.Invitation, invitation)

    def get(self, invitation: int) -> Invitation:
        """Return one invitation; raises NotFound."""
        found = self._where(models.Invitation.id == invitation)
        if not found:
            self._store.get(models.Invitation, invitation, dict)
        return found[0]

    def of(self, person: int) -> list[Invitation]:
        """Return the invitations of a person, newest first."""
        return self._store.all(self._store.fixed(self._of_person, person), self._invitation)

    def from_event(self, event: int) -> list[Invitation]:
        """Return the invitations that followed an event, newest first."""
        return self._where(models.Invitation.event == event)

    def standing(self, event: int) -> dict[int, Standing]:
        """Return how far inviting each person met at an event has come, wherever they were invited.

        Who was neither invited nor spoken with is left out.
        """
        met = models.Encounter.select(models.Encounter.person).where(
            models.Encounter.event == event
        )
        found = self._firsts(met)
        for invitation in reversed(self._where(models.Invitation.person << met)):
            before = found.get(invitation.person, Standing())
            found[invitation.person] = before._replace(invitation=invitation)
        return found

    def waiting(self) -> list[Invitation]:
        """Return the invitations that were sent and not answered, oldest last."""
        return self._where(models.Invitation.reply == Reply.SENT)

    def silent(self) -> list[Invitation]:
        """Return the invitations without a reply after 10 days."""
        return [invitation for invitation in self.waiting() if invitation.silent]

    def _reply(self, invitation: int, reply: Reply, said: Saying, on: dt.date | None) -> None:
        with self._change(said):
            self._store.change(
                models.Invitation, invitation, reply=reply, replied_on=on or self._today()
            )

    def _firsts(self, people: Any) -> dict[int, Standing]:
        """The last first conversation with each of some people that is arranged or was held."""
        talk = models.Conversation
        query = (
            talk.select(talk.person, talk.id, talk.starts_at, talk.state)
            .where(
                talk.person << people,
                talk.stage == ConversationStage.FIRST,
                talk.state != ConversationState.CANCELLED,
            )
            .order_by(talk.starts_at, talk.id)
        )
        return {
            person: Standing(None, row_id, starts_at, state == ConversationState.HELD)
            for person, row_id, starts_at, state in self._store.values(query)
        }

    def _of_person(self, person: int) -> Any:
        return self._query(models.Invitation.person == person)

    def _where(self, condition: Any) -> list[Invitation]:
        return self._store.all(self._query(condition), self._invitation)

    def _query(self, condition: Any) -> Any:
        table = models.Invitation
        return (
            table.select(
                table.id,
                table.person.alias("person"),
                models.Person.name,
                table.event.alias("event"),
                models.Event.name.alias("event_name"),
                table.sent_on,
                table.channel,
                table.reply,
                table.replied_on,
                table.nudged_on,
            )
            .join(models.Person)
            .switch(table)
            .join(models.Event, JOIN.LEFT_OUTER)
            .where(condition)
            .order_by(table.sent_on.desc(), table.id.desc())
        )

    def _invitation(self, **row: Any) -> Invitation:
        reply = Reply(row.pop("reply"))
        waited = self._today() - (row["nudged_on"] or row["sent_on"])
        silent = reply is Reply.SENT and waited >= dt.timedelta(days=SILENT_AFTER_DAYS)
        return Invitation(**row, reply=reply, silent=silent)
