"""The one-to-ones of a person as sheets see them: which one is next, and its circumstances."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from netjournal.conversations.conversations import Conversation
from netjournal.events.invitations import Invitation
from netjournal.saying import Saying
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.subject import Subject
from netjournal.sheets.values import Fact, Header
from netjournal.words import ConversationStage, ConversationState, Reply


@dataclass(frozen=True)
class Meetings:
    """The conversations with one person."""

    subject: Subject

    @property
    def hand(self) -> Hand:
        """The hand the sheet is written in."""
        return self.subject.hand

    def conversation(self, stage: ConversationStage) -> Conversation | None:
        """Return the conversation that the sheet goes to: the next one, or the one just held.

        There is one first conversation as a rule, so its sheet can be made afterwards too.
        """
        same = [one for one in self._conversations() if one.stage is stage]
        arranged = [one for one in same if one.state is ConversationState.ARRANGED]
        if arranged:
            return arranged[-1]
        latest = same[0] if same else None
        if latest and stage is ConversationStage.SECOND and latest.held_on != self.hand.today:
            return None
        return latest

    def held_before(self, conversation: Conversation | None) -> list[Conversation]:
        """Return the conversations held before one, newest first."""
        held = [one for one in self._conversations() if one.state is ConversationState.HELD]
        if conversation is None:
            return held
        return [one for one in held if one.starts_at < conversation.starts_at]

    def header(self, conversation: Conversation | None) -> Header:
        """Return who the conversation is with, and the circumstances."""
        when = self.hand.moment(conversation.starts_at) if conversation else ""
        place = conversation.place if conversation else ""
        return Header(
            kind=self.hand.say("kind"),
            name=self.subject.person.name,
            who=self.subject.who,
            day=self.hand.short_day(conversation.starts_at) if conversation else "",
            aside=(Fact(self.hand.say("when"), when), Fact(self.hand.say("place"), place)),
            facts=tuple(self._circumstances(conversation)),
        )

    def _conversations(self) -> list[Conversation]:
        return [
            one
            for one in self.hand.journal.conversations.of(self.subject.person.id)
            if one.state is not ConversationState.CANCELLED
        ]

    def _circumstances(self, conversation: Conversation | None) -> Iterator[Fact]:
        yield Fact(self.hand.say("number"), str(self._number(conversation)))
        yield from self.how_known()
        if invited := self._invited():
            yield Fact(self.hand.say("invited"), invited)

    def how_known(self) -> Iterator[Fact]:
        """Say where the person was met, and who introduced them."""
        for label, text in (
            ("met", "; ".join(self._met())),
            ("introduced_by", self._introduced_by()),
        ):
            if text:
                yield Fact(self.hand.say(label), text)

    def _number(self, conversation: Conversation | None) -> int:
        if conversation is None:
            return len(self._conversations()) + 1
        return self.hand.journal.conversations.number(conversation.id)

    def _met(self) -> Iterator[str]:
        if self.subject.person.met_at.strip():
            yield self.hand.on(self.subject.person.met_at, self.subject.person.met_on)
        for entry in reversed(self.hand.journal.timeline.of(self.subject.person.id)):
            if entry.kind == "encounter":
                place = entry.rest.values["place"] if isinstance(entry.rest, Saying) else ""
                yield self.hand.on(str(place), entry.on)

    def _introduced_by(self) -> str:
        by = self.subject.person.introduced_by
        return self.hand.journal.people.get(by).name if by is not None else ""

    def _invited(self) -> str:
        invitations = self.hand.journal.invitations.of(self.subject.person.id)
        return self._invitation(invitations[0]) if invitations else ""

    def _invitation(self, one: Invitation) -> str:
        sent = self.hand.short_day(one.sent_on)
        by = (
            self.hand.say("invited_by", day=sent, channel=one.channel)
            if one.channel.strip()
            else self.hand.say("invited_on", day=sent)
        )
        if one.reply is Reply.SENT:
            return by
        replied = self.hand.short_day(one.replied_on or one.sent_on)
        return f"{by}; {self.hand.say(one.reply.value, day=replied)}"

    def answers(self, conversation: Conversation | None) -> dict[str, str]:
        """Return what was written at each step of a conversation."""
        if conversation is None:
            return {}
        written = self.hand.journal.conversations.answers(conversation.id)
        return {step: answer.text for step, answer in written.items() if answer.text.strip()}
