"""One-to-ones: arrange, begin, answer, agree, close; the question and the names given."""

import datetime as dt
from collections import Counter
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Core, only_known
from netjournal.connections import Connection as Connection
from netjournal.connections import ConnectionsArea
from netjournal.errors import NotAllowed
from netjournal.question import QuestionArea
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


class StepAnswer(NamedTuple):
    """What was written at a step, and whether it was done with."""

    step: str
    text: str
    done: bool


class ConversationsArea(ConnectionsArea):
    """One-to-ones, and what is found to be shared in them."""

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
        if stage is ConversationStage.SECOND and (missing := self.missing_for_second(person)):
            raise NotAllowed(
                f"A second conversation with {name} cannot be arranged yet.",
                " ".join(missing),
                "Nothing was changed.",
            )
        with self._change(f"Arrange a {stage.said} with {name}"):
            return self._store.add(
                models.Conversation,
                person=person,
                stage=stage,
                starts_at=starts_at,
                place=place,
                minutes=minutes,
            )

    def missing_for_second(self, person: int, *, closing: int | None = None) -> list[str]:
        """Return what stands against a second conversation, in sentences; nothing when it may be.

        Both must have said yes after a first one that was held (rule 1); `closing` is one that is
        just being held and counts as such.
        """
        name = self._name(person)
        held = [
            conversation
            for conversation in self.of(person)
            if conversation.stage is ConversationStage.FIRST
            and (conversation.state is ConversationState.HELD or conversation.id == closing)
        ]
        if not held:
            return [f"No first conversation with {name} was held."]
        missing = []
        if not held[0].mine:
            missing.append("Your own yes to a second meeting is missing.")
        if not held[0].theirs:
            missing.append(f"The yes of {name} to a second meeting is missing.")
        return missing

    def reschedule(
        self, conversation: int, starts_at: dt.datetime, place: str | None = None
    ) -> None:
        """Move a conversation to another time, and to another place if one is given."""
        found = self.get(conversation)
        moved = {"starts_at": starts_at, "place": found.place if place is None else place}
        with self._change(f"Move the conversation with {found.person_name}"):
            self._store.change(models.Conversation, conversation, **moved)

    def cancel(self, conversation: int) -> None:
        """Record that a conversation will not take place."""
        found = self.get(conversation)
        with self._change(f"Cancel the conversation with {found.person_name}"):
            self._store.change(models.Conversation, conversation, state=ConversationState.CANCELLED)

    def delete(self, conversation: int) -> None:
        """Delete a conversation with all that was written in it."""
        with self._change(f"Delete the conversation with {self.get(conversation).person_name}"):
            self._store.remove(models.Conversation, conversation)

    def edit(self, conversation: int, **written: Any) -> None:
        """Set the place, the minutes, or the summary; writing in one field joins."""
        only_known(written, ("place", "minutes", "summary"))
        join = f"conversation:{conversation}:" + ",".join(sorted(written))
        name = self.get(conversation).person_name
        with self._change(f"Write about the conversation with {name}", join=join):
            self._store.change(models.Conversation, conversation, **written)

    def begin(self, conversation: int) -> None:
        """Begin a conversation, or come back to it where it was left; nothing is asked twice."""
        found = self.get(conversation)
        if found.begun_at is not None:
            return
        first = found.step or FIRST_STEP[found.stage]
        with self._change(f"Begin the conversation with {found.person_name}"):
            self._store.change(models.Conversation, conversation, begun_at=self._now(), step=first)

    def go_to(self, conversation: int, step: str) -> None:
        """Remember at which step the conversation is; this is no step of undo of its own."""
        name = self.get(conversation).person_name
        with self._change(f"Go on with {name}", join=f"step:{conversation}", quiet=True):
            self._store.change(models.Conversation, conversation, step=step)

    def answer(self, conversation: int, step: str, text: str) -> None:
        """Write at a step of a conversation; writing at one step joins into one change."""
        self._write_answer(conversation, step, f"answer:{conversation}:{step}", text=text)

    def finish_step(self, conversation: int, step: str, done: bool = True) -> None:
        """Mark a step as done with, or as not; this is no step of undo of its own."""
        with self._change(f"Go on with {self.get(conversation).person_name}", quiet=True):
            self._write_answer(conversation, step, f"step:{conversation}", done=done)

    def answers(self, conversation: int) -> dict[str, StepAnswer]:
        """Return what was written, by step."""
        table = models.Answer
        query = table.select(table.step, table.text, table.done)
        rows = self._store.all(query.where(table.conversation == conversation), StepAnswer)
        return {row.step: row for row in rows}

    def say_purpose(self, conversation: int, said: bool = True) -> None:
        """Record that a second conversation was opened with its purpose (rule 4)."""
        name = self.get(conversation).person_name
        with self._change(f"Say the purpose to {name}"):
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
        with self._change(f"What {name} and I want"):
            self._store.change(models.Conversation, conversation, **given)

    def unsay(self, conversation: int, side: Side) -> None:
        """Take back what one side said: it is then not said yet."""
        column = "mine" if Side(side) is Side.MINE else "theirs"
        name = self.get(conversation).person_name
        with self._change(f"What {name} and I want"):
            self._store.change(models.Conversation, conversation, **{column: None})

    def numbers(self) -> dict[int, int]:
        """Return the meeting number of every conversation, counted with each person from 1."""
        table = models.Conversation
        query = table.select(table.id, table.person, table.state)
        numbers: dict[int, int] = {}
        met: Counter[int] = Counter()
        for found, person, state in self._store.values(query.order_by(table.starts_at, table.id)):
            numbers[found] = met[person] + 1
            met[person] += state != ConversationState.CANCELLED
        return numbers

    def decide(self, conversation: int, outcome: Outcome) -> None:
        """Record what a second conversation led to."""
        found = self.get(conversation)
        with self._change(f"With {found.person_name}: {Outcome(outcome).said}"):
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
        with self._change(f"Close the conversation with {found.person_name}"):
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
        return self._where(models.Conversation.person == person)

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
        found = self.get(conversation)
        same = [
            other.id
            for other in reversed(self.of(found.person))
            if other.state is not ConversationState.CANCELLED or other.id == conversation
        ]
        return same.index(conversation) + 1

    def _where(self, condition: Any) -> list[Conversation]:
        table = models.Conversation
        query = (
            table.select(table, models.Person.name.alias("person_name"))
            .join(models.Person)
            .order_by(table.starts_at.desc(), table.id.desc())
        )
        return self._store.all(
            query if condition is None else query.where(condition), _conversation
        )

    def _write_answer(self, conversation: int, step: str, join: str, **written: Any) -> None:
        table = models.Answer
        name = self.get(conversation).person_name
        with self._change(f"Write about the conversation with {name}", join=join):
            same = (table.conversation == conversation) & (table.step == step)
            if not self._store.change_where(table, same, **written):
                self._store.add(table, conversation=conversation, step=step, **written)


def _conversation(**row: Any) -> Conversation:
    words = {
        "stage": ConversationStage(row["stage"]),
        "state": ConversationState(row["state"]),
        "question": Answer(row["question"]),
        "outcome": Outcome(row["outcome"]),
    }
    return Conversation(**{**row, **words})
