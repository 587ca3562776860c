"""What the sheets about one person have in common, gathered from the journal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.question import NameGiven as Given
from netjournal.events.invitations import Invitation
from netjournal.people.people import Person
from netjournal.saying import Saying
from netjournal.sheets.values import Box, Fact, Foot, Header, NameGiven, Private, Promises
from netjournal.voice import Days
from netjournal.words import (
    ConversationStage,
    ConversationState,
    FollowUpKind,
    FollowUpState,
    HelpState,
    Reply,
    Side,
)

if TYPE_CHECKING:
    from netjournal.journal import Journal

ON_SHEETS = (FollowUpKind.OTHER, FollowUpKind.CONTACT)
EVERYBODY = 1_000_000


@dataclass(frozen=True)
class Subject:
    """One person, seen for a sheet of one kind on one day."""

    journal: Journal
    person: Person
    today: dt.date
    words: dict[str, dict[str, str]]
    kind: str
    days: Days

    def say(self, key: str, **values: str) -> str:
        """Return the words of a key, first of this kind of sheet and then of all."""
        found = self.words[self.kind].get(key) or self.words["shared"][key]
        return found.format(**values) if values else found

    def spoken(self, value: object) -> str:
        """Say a value of a fixed set in the journal's language."""
        return self.journal.voice.say(value)

    def day(self, on: dt.date) -> str:
        """Write a day with its weekday."""
        return self.days.with_weekday(on, self.today)

    def short_day(self, on: dt.date) -> str:
        """Write a day in few letters."""
        return self.days.short_day(on, self.today)

    def conversation(self, stage: ConversationStage) -> Conversation | None:
        """Return the conversation that the sheet goes to: the next one, or the one just held.

        There is one first conversation as a rule, so its sheet can be made afterwards too.
        """
        same = [one for one in self._conversations() if one.stage is stage]
        arranged = [one for one in same if one.state is ConversationState.ARRANGED]
        if arranged:
            return arranged[-1]
        latest = same[0] if same else None
        if latest and stage is ConversationStage.SECOND and latest.held_on != self.today:
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
        return Header(
            kind=self.say("kind"),
            name=self.person.name,
            who=self._who(),
            when=self.days.with_time(conversation.starts_at, self.today) if conversation else "",
            day=self.short_day(conversation.starts_at) if conversation else "",
            facts=tuple(self._circumstances(conversation)),
        )

    def foot(self, *, eyes: bool) -> Foot:
        """Return what stands at the foot: who, when, and whether it is for my eyes only."""
        profile = self.journal.profile.get()
        me = " — ".join(part for part in (profile.name, profile.organisation) if part.strip())
        prepared = self.day(self.today)
        left = self.say("foot", me=me, day=prepared) if me else ""
        return Foot(left or self.say("foot_nobody", day=prepared), self.say("eyes") if eyes else "")

    def known(self) -> tuple[Fact, ...]:
        """Return the fields of the person that are filled in, and how to reach them."""
        written = (
            Fact(label, str(getattr(self.person, field)))
            for field, label in self.words["known"].items()
        )
        reach = (
            Fact(
                self.spoken(one.kind).capitalize(),
                self.say("one_way", name=one.value, way=one.label) if one.label else one.value,
            )
            for one in self.journal.people.reach(self.person.id)
        )
        return tuple(fact for fact in (*written, *reach) if fact.text.strip())

    def connections(self) -> tuple[Fact, ...]:
        """Return the points of connection."""
        return tuple(
            Fact(self.spoken(one.kind).capitalize(), one.text)
            for one in self.journal.conversations.connections(self.person.id)
        )

    def promises(self) -> Promises:
        """Return what is still to be done; what belongs to a reservation stays off."""
        follow_ups = self.journal.followups.about(self.person.id)
        due = {one.help: one.due_on for one in follow_ups if one.help is not None}
        helps = [
            self._by(one.what, due.get(one.id))
            for one in self.journal.help.with_person(self.person.id)
            if one.state is HelpState.PROMISED
        ]
        others = [
            self._by(one.what, one.due_on)
            for one in follow_ups
            if one.state is FollowUpState.OPEN and one.help is None and one.kind in ON_SHEETS
        ]
        return Promises((*helps, *others), ())

    def help_so_far(self) -> tuple[Fact, ...]:
        """Return the help given and received, given first (rule 9)."""
        return tuple(
            Fact(self.spoken(one.state).capitalize(), self._on(one.what, one.done_on or one.on))
            for one in self.journal.help.with_person(self.person.id)
            if one.state is not HelpState.PROMISED
        )

    def how_i_can_help(self) -> tuple[str, ...]:
        """Return how I thought I could help, from each time we met."""
        return tuple(
            entry.detail
            for entry in reversed(self.journal.timeline.of(self.person.id))
            if entry.kind == "encounter" and entry.detail.strip()
        )

    def could_introduce(self) -> tuple[Fact, ...]:
        """Return who does what they look for, and who looks for what they do."""
        here = self.person.id
        matches = self.journal.matching.introductions(EVERYBODY)
        helpers = [Fact(one.helper_name, one.does) for one in matches if one.seeker == here]
        seekers = [
            Fact(one.seeker_name, self.say("is_looking_for", text=one.looks_for))
            for one in matches
            if one.helper == here
        ]
        return (*helpers, *seekers)

    def notes(self, *, private: bool, since: dt.date = dt.date.min) -> tuple[Fact, ...]:
        """Return the notes of one kind since a day, newest first."""
        return tuple(
            Fact(self.short_day(one.at), one.text)
            for one in self.journal.notes.about(self.person.id)
            if one.private is private and one.at.date() >= since
        )

    def names(self, given: list[Given]) -> tuple[NameGiven, ...]:
        """Return names given, and whether each was contacted (rule 3)."""
        return tuple(NameGiven(one.name, one.said, self._came_of(one)) for one in given)

    def my_words(self, *keys: str) -> tuple[Fact, ...]:
        """Return fields of my profile that are filled in, so that I can say them (rule 13)."""
        profile = self.journal.profile.get()
        facts = (Fact(self.say(key), str(getattr(profile, key))) for key in keys)
        return tuple(fact for fact in facts if fact.text.strip())

    def private(self, asked: bool, *, reservations: bool) -> Private:
        """Return what is kept off sheets, if it was asked for."""
        if not asked:
            return Private()
        own = Fact(self.say("private_note"), self.person.private_note)
        notes = (own,) if own.text.strip() else ()
        doubts = self._reservations() if reservations else ()
        return Private((*notes, *self.notes(private=True)), tuple(doubts))

    def yes_no(self, label: str, answer: bool | None) -> tuple[str, Box, Box]:
        """Return a question with a box for yes and one for no."""
        yes = Box(self.say("yes"), "yes" if answer else "")
        no = Box(self.say("no"), "yes" if answer is False else "")
        return self.say(label), yes, no

    def _conversations(self) -> list[Conversation]:
        return [
            one
            for one in self.journal.conversations.of(self.person.id)
            if one.state is not ConversationState.CANCELLED
        ]

    def _who(self) -> str:
        roles = (
            ", ".join(part for part in (role.title, role.organisation_name) if part.strip())
            for role in self.journal.organisations.roles(self.person.id)
            if role.ended_on is None
        )
        return " · ".join(part for part in (self.person.does, *roles) if part.strip())

    def _circumstances(self, conversation: Conversation | None) -> Iterator[Fact]:
        yield Fact(self.say("place"), conversation.place if conversation else "")
        yield Fact(self.say("number"), str(self._number(conversation)))
        for label, text in (
            ("met", "; ".join(self._met())),
            ("introduced_by", self._introduced_by()),
            ("invited", self._invited()),
        ):
            if text:
                yield Fact(self.say(label), text)

    def _number(self, conversation: Conversation | None) -> int:
        if conversation is None:
            return len(self._conversations()) + 1
        return self.journal.conversations.number(conversation.id)

    def _met(self) -> Iterator[str]:
        if self.person.met_at.strip():
            yield self._on(self.person.met_at, self.person.met_on)
        for entry in reversed(self.journal.timeline.of(self.person.id)):
            if entry.kind == "encounter":
                place = entry.rest.values["place"] if isinstance(entry.rest, Saying) else ""
                yield self._on(str(place), entry.on)

    def _introduced_by(self) -> str:
        by = self.person.introduced_by
        return self.journal.people.get(by).name if by is not None else ""

    def _invited(self) -> str:
        invitations = self.journal.invitations.of(self.person.id)
        return self._invitation(invitations[0]) if invitations else ""

    def _invitation(self, one: Invitation) -> str:
        sent = self.short_day(one.sent_on)
        by = (
            self.say("invited_by", day=sent, channel=one.channel)
            if one.channel.strip()
            else self.say("invited_on", day=sent)
        )
        if one.reply is Reply.SENT:
            return by
        replied = self.short_day(one.replied_on or one.sent_on)
        return f"{by}; {self.say(one.reply.value, day=replied)}"

    def _came_of(self, given: Given) -> str:
        if given.contacted:
            return self.say("contacted")
        if given.due_on is None:
            return self.say("not_contacted")
        return self.say("to_contact", day=self.short_day(given.due_on))

    def _reservations(self) -> Iterator[Fact]:
        for one in self.journal.reservations.of(self.person.id):
            whose = self.say("me") if one.side is Side.MINE else self.say("them")
            label = f"{self.spoken(one.kind)} ({whose.lower()})"
            yield Fact(label, f"{one.doubt} – {self.spoken(one.state)}")

    def _by(self, what: str, due: dt.date | None) -> str:
        return self.say("by_day", what=what, day=self.short_day(due)) if due else what

    def _on(self, what: str, on: dt.date | None) -> str:
        return f"{what}, {self.short_day(on)}" if on else what


def answers(subject: Subject, conversation: Conversation | None) -> dict[str, str]:
    """Return what was written at each step of a conversation."""
    if conversation is None:
        return {}
    written: dict[str, Any] = subject.journal.conversations.answers(conversation.id)
    return {step: answer.text for step, answer in written.items() if answer.text.strip()}
