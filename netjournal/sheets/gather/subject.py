"""What the sheets about one person have in common, gathered from the journal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netjournal.conversations.question import NameGiven as Given
from netjournal.errors import JournalError
from netjournal.people.people import Person
from netjournal.saying import saying
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.values import Fact, NameGiven, Private, Promises
from netjournal.words import FollowUpKind, FollowUpState, HelpState, Side

if TYPE_CHECKING:
    from netjournal.journal import Journal

ON_SHEETS = (FollowUpKind.OTHER, FollowUpKind.CONTACT)
EVERYBODY = 1_000_000


@dataclass(frozen=True)
class Subject:
    """One person, seen for a sheet on one day."""

    hand: Hand
    person: Person

    @classmethod
    def of(cls, hand: Hand, person: int | None) -> Subject:
        """See a person; raises JournalError where none is given, NotFound where there is none."""
        if person is None:
            raise JournalError(
                saying("The sheet “{name}” is about somebody.", name=hand.say("kind")),
                "",
                saying("Say who it is about."),
            )
        return cls(hand, hand.journal.people.get(person))

    @property
    def journal(self) -> Journal:
        """The journal that tells of them."""
        return self.hand.journal

    @property
    def who(self) -> str:
        """What they do, and where."""
        roles = (
            ", ".join(part for part in (role.title, role.organisation_name) if part.strip())
            for role in self.journal.organisations.roles(self.person.id)
            if role.ended_on is None
        )
        return " · ".join(part for part in (self.person.does, *roles) if part.strip())

    def known(self) -> tuple[Fact, ...]:
        """Return the fields of the person that are filled in, and how to reach them."""
        written = (
            Fact(label, str(getattr(self.person, field)))
            for field, label in self.hand.words["known"].items()
        )
        reach = (
            Fact(
                self.hand.spoken(one.kind).capitalize(),
                self.hand.say("one_way", name=one.value, way=one.label) if one.label else one.value,
            )
            for one in self.journal.people.reach(self.person.id)
        )
        return tuple(fact for fact in (*written, *reach) if fact.text.strip())

    def connections(self) -> tuple[Fact, ...]:
        """Return the points of connection."""
        return tuple(
            Fact(self.hand.spoken(one.kind).capitalize(), one.text)
            for one in self.journal.conversations.connections(self.person.id)
        )

    def promises(self) -> Promises:
        """Return what is still to be done; what belongs to a reservation stays off."""
        follow_ups = self.journal.followups.about(self.person.id)
        due = {one.help: one.due_on for one in follow_ups if one.help is not None}
        helps = [
            self.hand.by(one.what, due.get(one.id))
            for one in self.journal.help.with_person(self.person.id)
            if one.state is HelpState.PROMISED
        ]
        others = [
            self.hand.by(one.what, one.due_on)
            for one in follow_ups
            if one.state is FollowUpState.OPEN and one.help is None and one.kind in ON_SHEETS
        ]
        return Promises((*helps, *others), ())

    def help_so_far(self) -> tuple[Fact, ...]:
        """Return the help given and received, given first (rule 9)."""
        return tuple(
            Fact(
                self.hand.spoken(one.state).capitalize(),
                self.hand.on(one.what, one.done_on or one.on),
            )
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
            Fact(one.seeker_name, self.hand.say("is_looking_for", text=one.looks_for))
            for one in matches
            if one.helper == here
        ]
        return (*helpers, *seekers)

    def notes(self, *, private: bool, since: dt.date = dt.date.min) -> tuple[Fact, ...]:
        """Return the notes of one kind since a day, newest first."""
        return tuple(
            Fact(self.hand.short_day(one.at), one.text)
            for one in self.journal.notes.about(self.person.id)
            if one.private is private and one.at.date() >= since
        )

    def names(self, given: list[Given]) -> tuple[NameGiven, ...]:
        """Return names given, and whether each was contacted (rule 3)."""
        return tuple(NameGiven(one.name, one.said, self._came_of(one)) for one in given)

    def private(self, asked: bool, *, reservations: bool) -> Private:
        """Return what is kept off sheets, if it was asked for."""
        if not asked:
            return Private()
        own = Fact(self.hand.say("private_note"), self.person.private_note)
        notes = (own,) if own.text.strip() else ()
        doubts = self._reservations() if reservations else ()
        return Private((*notes, *self.notes(private=True)), tuple(doubts))

    def _came_of(self, given: Given) -> str:
        if given.contacted:
            return self.hand.say("contacted")
        if given.due_on is None:
            return self.hand.say("not_contacted")
        return self.hand.say("to_contact", day=self.hand.short_day(given.due_on))

    def _reservations(self) -> Iterator[Fact]:
        for one in self.journal.reservations.of(self.person.id):
            whose = self.hand.say("me") if one.side is Side.MINE else self.hand.say("them")
            label = f"{self.hand.spoken(one.kind)} ({whose.lower()})"
            yield Fact(label, f"{one.doubt} – {self.hand.spoken(one.state)}")
