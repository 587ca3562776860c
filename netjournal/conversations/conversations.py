"""One-to-ones: arrange, begin, answer, agree, close; the question and the names given."""

import datetime as dt
from collections import Counter
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Core, only_known
from netjournal.conversations.answers import AnswersArea
from netjournal.conversations.answers import StepAnswer as StepAnswer
from netjournal.conversations.connections import Connection as Connection
from netjournal.conversations.question import QuestionArea
from netjournal.errors import NotAllowed
from netjournal.saying import Saying, in_a_row, saying
from netjournal.store import models
from netjournal.words import (
    Answer,
    ConversationStage,
    ConversationState,
    Outcome,
    Side,
)

FIRST_STEP = {ConversationStage.FIRST: "why", ConversationStage.SECOND: "purpose"}


class Conversation(NamedTuple):
    """A one-to-one; `number` counts those with the same person, from 1."""

    id: int
    person: int
    person_name: str
    stage: ConversationStage
    state: ConversationState
    starts_at: dt.datetime
    minutes: int
    place: str
    begun_at: dt.datetime | None
    held_on: dt.date | None
    step: str
    question: Answer
    purpose_said_at: dt.datetime | None
    mine: bool | None
    theirs: bool | None
    outcome: Outcome
    summary: str

    @property
    def both_agreed(self) -> bool:
        """Whether both sides said yes."""
        return bool(self.mine and self.theirs)

    @property
    def from_paper(self) -> bool:
        """Whether it is being written up from paper: it did not begin here, but it was opened."""
        arranged = self.state is ConversationState.ARRANGED
        return arranged and self.begun_at is None and bool(self.step)

    @property
    def ends_at(self) -> dt.datetime:
        """When it is, or was, to end."""
        return self.starts_at + dt.timedelta(minutes=self.minutes)


class ConversationsArea(AnswersArea):
    """One-to-ones, and what is written and found to be shared in them."""

    def __init__(self, core: Core, question: QuestionArea) -> None:
        """Look to the question when a conversation is closed."""
        super().__init__(core)
        self._question = question

    def arrange(
        self,
        person: int,
        stage: ConversationStage,
        starts_at: dt.datetime,
        *,
        place: str = "",
        minutes: int = 60,
    ) -> int:
        """Arrange a conversation and return its id; raises NotAllowed for rule 1."""
        stage = ConversationStage(stage)
        name = self._name(person)
        if stage is ConversationStage.SECOND:
            self._refuse(
                saying("A second conversation with {name} cannot be arranged yet.", name=name),
                self.missing_for_second(person),
            )
        with self._change(saying("Arrange a {stage} with {name}", stage=stage, name=name)):
            return self._store.add(
                models.Conversation,
                person=person,
                stage=stage,
                starts_at=starts_at,
                place=place,
                minutes=minutes,
            )

    def write_up(
        self,
        person: int,
        stage: ConversationStage,
        held_at: dt.datetime,
        *,
        place: str = "",
        minutes: int = 60,
    ) -> int:
        """Write up a conversation that was held and never arranged here; return its id.

        It is still to be closed, which then is on the day it was held. Raises NotAllowed when
        that is still to come, and for rule 1.
        """
        stage = ConversationStage(stage)
        name = self._name(person)
        not_yet = saying(
            "The {stage} with {name} cannot be written up yet.", stage=stage, name=name
        )
        if held_at > self._now():
            self._refuse(not_yet, [saying("It is still to come: arrange it instead.")])
        if stage is ConversationStage.SECOND:
            self._refuse(not_yet, self.missing_for_second(person, by=held_at.date()))
        with self._change(saying("Write up a {stage} with {name}", stage=stage, name=name)):
            return self._store.add(
                models.Conversation,
                person=person,
                stage=stage,
                starts_at=held_at,
                place=place,
                minutes=minutes,
                step=FIRST_STEP[stage],
            )

    def missing_for_second(
        self, person: int, *, closing: int | None = None, by: dt.date | None = None
    ) -> list[Saying]:
        """Return what stands against a second conversation, in sentences; nothing when it may be.

        Both must have said yes after a first one that was held (rule 1), by some day if one is
        given; `closing` is one that is just being held and counts as such.
        """
        name = self._name(person)
        firsts = [
            conversation
            for conversation in self.of(person)
            if conversation.stage is ConversationStage.FIRST
            and (conversation.state is ConversationState.HELD or conversation.id == closing)
        ]
        held = [one for one in firsts if by is None or (one.held_on or by) <= by]
        if firsts and not held:
            return [
                saying("No first conversation with {name} was held by {day}.", name=name, day=by)
            ]
        if not held:
            return [saying("No first conversation with {name} was held.", name=name)]
        missing = []
        if not held[0].mine:
            missing.append(saying("Your own yes to a second meeting is missing."))
        if not held[0].theirs:
            yes = saying("The yes of {name} to a second meeting is missing.", name=name)
            missing.append(yes)
        return missing

    def reschedule(
        self, conversation: int, starts_at: dt.datetime, place: str | None = None
    ) -> None:
        """Move a conversation to another time, and to another place if one is given.

        Moved to a time to come it is no longer written up from paper.
        """
        found = self.get(conversation)
        moved = {"starts_at": starts_at, "place": found.place if place is None else place}
        if found.begun_at is None and starts_at > self._now():
            moved["step"] = ""
        with self._change(saying("Move the conversation with {name}", name=found.person_name)):
            self._store.change(models.Conversation, conversation, **moved)

    def cancel(self, conversation: int) -> None:
        """Record that a conversation will not take place."""
        found = self.get(conversation)
        with self._change(saying("Cancel the conversation with {name}", name=found.person_name)):
            self._store.change(models.Conversation, conversation, state=ConversationState.CANCELLED)

    def take_up(self, conversation: int) -> None:
        """Take a cancelled conversation up again; raises NotAllowed for rule 1."""
        found = self.get(conversation)
        name = found.person_name
        if found.stage is ConversationStage.SECOND:
            self._refuse(
                saying("A second conversation with {name} cannot be arranged yet.", name=name),
                self.missing_for_second(found.person),
            )
        with self._change(saying("Take up the conversation with {name} again", name=name)):
            self._store.change(models.Conversation, conversation, state=ConversationState.ARRANGED)

    def delete(self, conversation: int) -> None:
        """Delete a conversation with all that was written in it."""
        with self._change(
            saying("Delete the conversation with {name}", name=self.get(conversation).person_name)
        ):
            self._store.remove(models.Conversation, conversation)

    def edit(self, conversation: int, **written: Any) -> None:
        """Set the place, the minutes, or the summary; writing in one field joins."""
        only_known(written, ("place", "minutes", "summary"))
        join = f"conversation:{conversation}:" + ",".join(sorted(written))
        name = self.get(conversation).person_name
        with self._change(saying("Write about the conversation with {name}", name=name), join=join):
            self._store.change(models.Conversation, conversation, **written)

    def begin(self, conversation: int, *, done: str = "", step: str = "") -> None:
        """Begin a conversation, or come back to it where it was left; nothing is asked twice.

        One that begins by going on has one step `done` already, and is at the next `step`; one
        that is written up from paper began elsewhere.
        """
        found = self.get(conversation)
        if found.begun_at is not None or found.from_paper:
            return
        there = step or found.step or FIRST_STEP[found.stage]
        with self._change(saying("Begin the conversation with {name}", name=found.person_name)):
            self._store.change(models.Conversation, conversation, begun_at=self._now(), step=there)
            if done:
                self._write_answer(conversation, done, done=True)

    def say_purpose(self, conversation: int, said: bool = True) -> None:
        """Record that a second conversation was opened with its purpose (rule 4)."""
        name = self.get(conversation).person_name
        with self._change(saying("Say the purpose to {name}", name=name)):
            moment = self._now() if said else None
            self._store.change(models.Conversation, conversation, purpose_said_at=moment)

    def agree(
        self, conversation: int, *, mine: bool | None = None, theirs: bool | None = None
    ) -> None:
        """Record what each side said: to a second meeting, or to a referral relationship.

        What is not given stays as it is.
        """
        said = {"mine": mine, "theirs": theirs}
        given = {side: yes for side, yes in said.items() if yes is not None}
        if not given:
            return
        name = self.get(conversation).person_name
        with self._change(saying("What {name} and I want", name=name)):
            self._store.change(models.Conversation, conversation, **given)

    def unsay(self, conversation: int, side: Side) -> None:
        """Take back what one side said: it is then not said yet."""
        column = "mine" if Side(side) is Side.MINE else "theirs"
        name = self.get(conversation).person_name
        with self._change(saying("What {name} and I want", name=name)):
            self._store.change(models.Conversation, conversation, **{column: None})

    def numbers(self) -> dict[int, int]:
        """Return the meeting number of every conversation, counted with each person from 1."""
        return self._numbers(None)

    def numbers_with(self, person: int) -> dict[int, int]:
        """Return the meeting number of every conversation with one person, from 1."""
        return self._numbers(models.Conversation.person == person)

    def decide(self, conversation: int, outcome: Outcome) -> None:
        """Record what a second conversation led to."""
        found = self.get(conversation)
        with self._change(
            saying("With {name}: {outcome}", name=found.person_name, outcome=Outcome(outcome))
        ):
            self._store.change(models.Conversation, conversation, outcome=outcome)

    def close(
        self,
        conversation: int,
        *,
        mine: bool | None = None,
        theirs: bool | None = None,
        held_on: dt.date | None = None,
    ) -> None:
        """Record that a conversation was held; what was left out becomes a follow-up.

        A first conversation in which the question was not asked leaves a follow-up to ask (rule 2).
        """
        found = self.get(conversation)
        day = held_on or min(self._today(), found.starts_at.date())
        with self._change(saying("Close the conversation with {name}", name=found.person_name)):
            self.agree(conversation, mine=mine, theirs=theirs)
            held = {"state": ConversationState.HELD, "held_on": day}
            self._store.change(models.Conversation, conversation, **held)
            self._question.leave_if_unasked(conversation)

    def get(self, conversation: int) -> Conversation:
        """Return one conversation; raises NotFound."""
        found = self._where(models.Conversation.id == conversation)
        if not found:
            self._store.get(models.Conversation, conversation, dict)
        return found[0]

    def of(self, person: int) -> list[Conversation]:
        """Return the conversations with a person, newest first."""
        return self._store.all(self._store.fixed(self._of_person, person), _conversation)

    def all(self, state: ConversationState | None = None) -> list[Conversation]:
        """Return the conversations, newest first, in one state or in all."""
        return self._where(models.Conversation.state == state if state else None)

    def places(self) -> list[str]:
        """Return the places where one-to-ones were arranged, the latest first."""
        table = models.Conversation
        query = table.select(table.place).where(table.place != "").group_by(table.place)
        return self._store.column(query.order_by(fn.MAX(table.starts_at).desc()))

    def arranged(self, until: dt.date | None = None) -> list[Conversation]:
        """Return the conversations still to be held, soonest first, those overdue included."""
        condition = models.Conversation.state == ConversationState.ARRANGED
        if until is not None:
            condition &= models.Conversation.starts_at < until + dt.timedelta(days=1)
        return list(reversed(self._where(condition)))

    def number(self, conversation: int) -> int:
        """Return the meeting number: which one-to-one with this person it is, from 1."""
        return self.numbers_with(self.get(conversation).person)[conversation]

    def _numbers(self, condition: Any) -> dict[int, int]:
        table = models.Conversation
        query = table.select(table.id, table.person, table.state)
        query = query if condition is None else query.where(condition)
        numbers: dict[int, int] = {}
        met: Counter[int] = Counter()
        for found, person, state in self._store.values(query.order_by(table.starts_at, table.id)):
            numbers[found] = met[person] + 1
            met[person] += state != ConversationState.CANCELLED
        return numbers

    def _refuse(self, what: Saying, missing: list[Saying]) -> None:
        """Raise NotAllowed when something is missing."""
        if missing:
            raise NotAllowed(what, in_a_row(missing), saying("Nothing was changed."))

    def _of_person(self, person: int) -> Any:
        return self._query(models.Conversation.person == person)

    def _where(self, condition: Any) -> list[Conversation]:
        return self._store.all(self._query(condition), _conversation)

    def _query(self, condition: Any) -> Any:
        table = models.Conversation
        query = (
            table.select(table, models.Person.name.alias("person_name"))
            .join(models.Person)
            .order_by(table.starts_at.desc(), table.id.desc())
        )
        return query if condition is None else query.where(condition)


def _conversation(**row: Any) -> Conversation:
    words = {
        "stage": ConversationStage(row["stage"]),
        "state": ConversationState(row["state"]),
        "question": Answer(row["question"]),
        "outcome": Outcome(row["outcome"]),
    }
    return Conversation(**{**row, **words})
