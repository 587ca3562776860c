"""What stands on the sheet with a person's whole story, told from its beginning.

On paper it is read from the top and not scrolled: what came first explains what followed, and it
ends where things stand today, with what is still open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from netjournal.conversations.conversations import Conversation
from netjournal.conversations.question import NameGiven
from netjournal.overview.timeline import Entry
from netjournal.relationships.reservations import Reservation
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.meetings import Meetings
from netjournal.sheets.gather.subject import Subject
from netjournal.sheets.order import Order
from netjournal.sheets.values import Fact, Header
from netjournal.words import (
    Answer,
    ConversationStage,
    FollowUpKind,
    FollowUpState,
    HelpState,
    Outcome,
    OwnFieldKind,
)

BRIEF_LINES = 9
LETTERS_IN_A_LINE = 90


@dataclass(frozen=True)
class Happened:
    """One thing that happened: on which day (said once), what in bold words, and the rest.

    What is brief stays together on paper.
    """

    day: str
    title: str
    text: str
    aside: str
    lines: tuple[Fact, ...]
    brief: bool


def context(hand: Hand, order: Order) -> dict[str, Any]:
    """Return everything the journal knows; what is private only if it was asked for."""
    subject = Subject.of(hand, order.person)
    return {
        "header": _header(subject),
        "foot": hand.foot(eyes=order.private),
        "known": tuple(_known(subject, order.private)),
        "connections": subject.connections(),
        "happened": tuple(_happened(subject, order.private)),
        "still_open": _still_open(subject, order.private),
    }


def _header(subject: Subject) -> Header:
    hand, person = subject.hand, subject.person
    stage = hand.spoken(person.stage)
    if person.since:
        stage = hand.say("since", stage=stage, day=hand.short_day(person.since))
    facts = [Fact(hand.say("stage"), stage), *Meetings(subject).how_known()]
    if person.last_contact:
        facts.append(Fact(hand.say("last_contact"), hand.short_day(person.last_contact)))
    return Header(kind=hand.say("kind"), name=person.name, who=subject.who, facts=tuple(facts))


def _known(subject: Subject, private: bool) -> Iterator[Fact]:
    hand, person = subject.hand, subject.person
    yield from subject.known()
    for one in hand.journal.own_fields.values(person.id):
        day = dt.date.fromisoformat(one.value) if one.kind is OwnFieldKind.DATE else None
        yield Fact(one.name, hand.short_day(day) if day else one.value)
    if tags := hand.journal.people.tags(person.id):
        yield Fact(hand.say("tags"), ", ".join(tags))
    for role in hand.journal.organisations.roles(person.id):
        if role.ended_on is not None:
            was = ", ".join(part for part in (role.title, role.organisation_name) if part.strip())
            yield Fact(hand.say("until", day=hand.short_day(role.ended_on)), was)
    if private and person.private_note.strip():
        yield Fact(hand.say("private_note"), person.private_note)


def _happened(subject: Subject, private: bool) -> Iterator[Happened]:
    """Tell the timeline from its beginning; what is still to be done comes after it."""
    hand, person = subject.hand, subject.person.id
    teller = _Teller(subject)
    kept_off = teller.to_do
    if not private:
        kept_off |= {
            ("follow_up", one.id)
            for one in hand.journal.followups.about(person)
            if one.kind is FollowUpKind.ANSWER
        }
    day = ""
    for entry in reversed(hand.journal.timeline.of(person)):
        if (entry.private and not private) or (entry.kind, entry.id) in kept_off:
            continue
        told = hand.short_day(entry.on)
        yield teller.tell(entry, "" if told == day else told)
        day = told


class _Teller:
    """Tells what happened, with all that was written about it."""

    def __init__(self, subject: Subject) -> None:
        journal, person = subject.journal, subject.person.id
        self._subject = subject
        self._hand = subject.hand
        self._talks = {one.id: one for one in journal.conversations.of(person)}
        self._answers = journal.conversations.answers_with(person)
        self._doubts = {one.id: one for one in journal.reservations.of(person)}
        self._names: dict[int, list[NameGiven]] = {}
        for given in journal.question.names_given_by(person):
            self._names.setdefault(given.conversation, []).append(given)
        self._titles = {
            (stage, step.key): step.title
            for stage in ConversationStage
            for step in journal.script.steps(stage)
        }
        self.to_do = {
            ("follow_up", one.id)
            for one in journal.followups.about(person)
            if one.state is FollowUpState.OPEN
        }

    def tell(self, entry: Entry, day: str) -> Happened:
        """Return one thing that happened as it stands on paper."""
        said = self._hand.spoken
        title, text, aside = said(entry.title), said(entry.rest), said(entry.chip)
        lines: tuple[Fact, ...] = ()
        if entry.kind == "conversation":
            lines = tuple(self._conversation(self._talks[entry.id]))
        elif entry.kind == "reservation":
            lines = (Fact("", said(entry.detail)), *self._doubt(self._doubts[entry.id]))
        elif entry.kind == "note":
            title, aside = "", ""
            if entry.private:
                title = self._hand.say("private_note")
        elif entry.kind == "follow_up":
            title, aside = self._hand.say("done"), ""
            lines = (Fact("", said(entry.detail)),)
        elif entry.kind == "help":
            aside = ""
        else:
            lines = (Fact("", said(entry.detail)),)
        lines = tuple(one for one in lines if one.text.strip())
        brief = sum(map(_lines_of, (text, *(one.text for one in lines)))) <= BRIEF_LINES
        return Happened(day, title, text, aside, lines, brief)

    def _conversation(self, one: Conversation) -> Iterator[Fact]:
        """What was written at each step, the names given, and what both said in the end."""
        hand = self._hand
        written = self._answers.get(one.id, {})
        in_order = [key for stage, key in self._titles if stage is one.stage and key in written]
        for key in (*in_order, *(key for key in written if key not in in_order)):
            yield Fact(self._titles.get((one.stage, key), ""), written[key])
        names = self._subject.names(self._names.get(one.id, []))
        if names:
            said = (_name(hand, given.name, given.said, given.came) for given in names)
            yield Fact(hand.say("names"), "\n".join(said))
        elif one.question is Answer.NOBODY:
            yield Fact(hand.say("names"), hand.say("nobody"))
        answers = [
            hand.say("answered_by", who=hand.say(who), answer=hand.say("yes" if answer else "no"))
            for who, answer in (("me", one.mine), ("them", one.theirs))
            if answer is not None
        ]
        if one.stage is ConversationStage.FIRST and answers:
            yield Fact(hand.say("again"), ", ".join(answers))
        if one.outcome is not Outcome.UNDECIDED:
            yield Fact(hand.say("decided"), hand.spoken(one.outcome))

    def _doubt(self, one: Reservation) -> Iterator[Fact]:
        for key in ("evidence", "would_settle", "answered"):
            yield Fact(self._hand.say(key), str(getattr(one, key)))


def _lines_of(text: str) -> int:
    """About how many lines of a page a text takes."""
    return sum(1 + len(line) // LETTERS_IN_A_LINE for line in text.splitlines())


def _name(hand: Hand, name: str, said: str, came: str) -> str:
    if said.strip():
        return hand.say("name_said", name=name, said=said, came=came)
    return hand.say("name_only", name=name, came=came)


def _still_open(subject: Subject, private: bool) -> tuple[str, ...]:
    """Everything still to be done; an answer to a reservation only with the reservations."""
    hand, person = subject.hand, subject.person.id
    follow_ups = subject.journal.followups.about(person)
    due = {one.help: one.due_on for one in follow_ups if one.help is not None}
    helps = [
        hand.by(one.what, due.get(one.id))
        for one in subject.journal.help.with_person(person)
        if one.state is HelpState.PROMISED
    ]
    others = [
        hand.by(one.what, one.due_on)
        for one in follow_ups
        if one.state is FollowUpState.OPEN
        and one.help is None
        and (private or one.kind is not FollowUpKind.ANSWER)
    ]
    return (*helps, *others)
