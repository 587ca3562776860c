"""The question, asked in its own words whatever the outcome, and the names given in answer.

Every rule here is rule 2 or 3 of the method.
"""

import datetime as dt
from typing import Any, NamedTuple

from netjournal.area import Area, Core, required
from netjournal.errors import NotAllowed, NotFound
from netjournal.relationships.followups import FollowUpsArea
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import (
    Answer,
    ConversationStage,
    ConversationState,
    FollowUpKind,
    FollowUpState,
    Stage,
)

WHAT_CAME = """
SELECT given.id, date(coalesce(talk.held_on, talk.starts_at)) AS day, talk.id, talk.stage,
    giver.id, giver.name, named.id, named.name, given.said, named.stage,
    follow_up.id, follow_up.due_on, follow_up.state, follow_up.closed_on
FROM name_given AS given
JOIN conversation AS talk ON talk.id = given.conversation_id
JOIN person AS giver ON giver.id = talk.person_id
JOIN person AS named ON named.id = given.person_id
LEFT JOIN follow_up ON follow_up.name_given_id = given.id
WHERE day >= ?
ORDER BY day DESC, given.id DESC, follow_up.id
"""


class NameGiven(NamedTuple):
    """Somebody named in answer to the question, who is now a person of the journal (rule 3)."""

    id: int
    conversation: int
    person: int
    name: str
    said: str
    stage: Stage
    follow_up: int | None
    due_on: dt.date | None
    contacted: bool


class WhatCame(NamedTuple):
    """A name given, by whom and when, and what came of it; `to_contact` is the follow-up."""

    id: int
    on: dt.date
    conversation: int
    conversation_stage: ConversationStage
    by: int
    by_name: str
    person: int
    name: str
    said: str
    stage: Stage
    to_contact: int | None
    due_on: dt.date | None
    state: FollowUpState | None
    closed_on: dt.date | None


class Asked(NamedTuple):
    """The conversation in which the question is asked, and with whom it is."""

    id: int
    person: int
    person_name: str
    stage: ConversationStage
    state: ConversationState
    question: Answer


class QuestionArea(Area):
    """The question and what came of it."""

    def __init__(self, core: Core, followups: FollowUpsArea) -> None:
        """Leave whom to contact, and the question itself if it was not asked, as follow-ups."""
        super().__init__(core)
        self._followups = followups

    def name_given(
        self, conversation: int, name: str = "", said: str = "", *, person: int | None = None
    ) -> int:
        """Write down a name given in answer to the question and return the person's id (rule 3).

        Without `person` somebody new is added, introduced by whom the conversation is with. A
        follow-up to contact them is left.
        """
        found = self._asked(conversation)
        name = (
            self._name(person)
            if person is not None
            else required(name, saying("The name is empty."))
        )
        with self._change(saying("Record that {by} names {name}", by=found.person_name, name=name)):
            who = person or self._store.add(
                models.Person, name=name, introduced_by=found.person, does=""
            )
            self._set_introduced_by(who, found.person)
            if self._was_named(conversation, who):
                return who
            given = self._store.add(
                models.NameGiven, conversation=conversation, person=who, said=said
            )
            self._store.change(models.Conversation, conversation, question=Answer.NAMES)
            self._leave_contact(found, who, name, given)
        return who

    def nobody_came_to_mind(self, conversation: int) -> None:
        """Record that the question was asked and nobody came to mind, an answer too (rule 2).

        Raises NotAllowed once a name was given.
        """
        name = self._asked(conversation).person_name
        if given := self.names_given(conversation):
            named = ", ".join(one.name for one in given)
            raise NotAllowed(
                saying("{name} named {named}.", name=name, named=named),
                saying("Nothing was changed."),
                saying("Take the name back first."),
            )
        with self._change(saying("Nobody came to mind to {name}", name=name)):
            self._store.change(models.Conversation, conversation, question=Answer.NOBODY)
            self._close_question(conversation)

    def take_back_name(self, name_given: int) -> None:
        """Take a name back that was written down by mistake; the person stays in the journal."""
        table = models.NameGiven
        query = table.select(table.conversation).where(table.id == name_given)
        conversation = self._store.value(query)
        with self._change(saying("Take back a name given")):
            self._store.remove(table, name_given)
            left = self._store.value(
                table.select(table.id).where(table.conversation == conversation)
            )
            if left is None:
                asked = {"question": Answer.NOT_ASKED}
                self._store.change(models.Conversation, conversation, **asked)
                self.leave_if_unasked(conversation)

    def names_given(self, conversation: int) -> list[NameGiven]:
        """Return the names given in a conversation, in the order they were given."""
        return self._names(models.NameGiven.conversation == conversation)

    def names_given_by(self, person: int) -> list[NameGiven]:
        """Return all the names somebody has given, and whether each was contacted."""
        return self._store.all(self._store.fixed(self._of_person, person), _name_given)

    def what_came_of_names(self, *, since: dt.date | None = None) -> list[WhatCame]:
        """Return every name given with what came of it, those still to contact first (rule 3).

        They are in order of the day by which to contact them, the others with the newest first.
        """
        marked = (WHAT_CAME, (since.isoformat() if since else "",))
        found = {row[0]: _what_came(*row) for row in self._store.sql(*marked)}
        still_open = [one for one in found.values() if one.state is FollowUpState.OPEN]
        closed = [one for one in found.values() if one.state is not FollowUpState.OPEN]
        return sorted(still_open, key=_due) + closed

    def leave_if_unasked(self, conversation: int) -> None:
        """Leave a follow-up, once, when a first conversation was held without asking (rule 2)."""
        found = self._asked(conversation)
        asked = found.question is not Answer.NOT_ASKED or found.stage is ConversationStage.SECOND
        if asked or found.state is not ConversationState.HELD or self._to_be_asked(conversation):
            return
        self._followups.add(
            saying("Ask {name} the question", name=found.person_name),
            person=found.person,
            kind=FollowUpKind.ASK,
            why=saying("The conversation was closed without it"),
            conversation=conversation,
        )

    def _asked(self, conversation: int) -> Asked:
        table = models.Conversation
        query = table.select(
            table.id,
            table.person.alias("person"),
            models.Person.name.alias("person_name"),
            table.stage,
            table.state,
            table.question,
        ).join(models.Person)
        found = self._store.first(query.where(table.id == conversation), _asked)
        if found is None:
            raise NotFound(saying("This conversation is no longer in the journal."))
        return found

    def _to_be_asked(self, conversation: int) -> bool:
        return any(
            one.conversation == conversation and one.kind is FollowUpKind.ASK
            for one in self._followups.open()
        )

    def _set_introduced_by(self, person: int, by: int) -> None:
        table = models.Person
        nobody_yet = (table.id == person) & table.introduced_by.is_null() & (table.id != by)
        self._store.change_where(table, nobody_yet, introduced_by=by)

    def _was_named(self, conversation: int, person: int) -> bool:
        table = models.NameGiven
        same = (table.conversation == conversation) & (table.person == person)
        return self._store.value(table.select(table.id).where(same)) is not None

    def _leave_contact(self, found: Asked, person: int, name: str, given: int) -> None:
        self._followups.add(
            saying("Contact {name}", name=name),
            person=person,
            kind=FollowUpKind.CONTACT,
            why=saying("Named by {name}", name=found.person_name),
            name_given=given,
        )
        self._close_question(found.id)

    def _close_question(self, conversation: int) -> None:
        self._followups.close_for(conversation=conversation, kind=FollowUpKind.ASK)

    def _of_person(self, person: int) -> Any:
        return self._query(models.Conversation.person == person)

    def _names(self, condition: Any) -> list[NameGiven]:
        return self._store.all(self._query(condition), _name_given)

    def _query(self, condition: Any) -> Any:
        given, follow = models.NameGiven, models.FollowUp
        return (
            given.select(
                given.id,
                given.conversation.alias("conversation"),
                given.person.alias("person"),
                models.Person.name,
                models.Person.stage,
                given.said,
                follow.id.alias("follow_up"),
                follow.due_on,
                follow.state.alias("state"),
            )
            .join(models.Person)
            .switch(given)
            .join(models.Conversation)
            .join(follow, "LEFT OUTER JOIN", on=(follow.name_given == given.id))
            .where(condition)
            .order_by(given.id)
        )


def _asked(**row: Any) -> Asked:
    words = {
        "stage": ConversationStage(row["stage"]),
        "state": ConversationState(row["state"]),
        "question": Answer(row["question"]),
    }
    return Asked(**{**row, **words})


def _name_given(**row: Any) -> NameGiven:
    contacted = row.pop("state") == "done"
    return NameGiven(**{**row, "stage": Stage(row["stage"])}, contacted=contacted)


def _what_came(
    name_given: int,
    on: str,
    conversation: int,
    conversation_stage: str,
    by: int,
    by_name: str,
    person: int,
    name: str,
    said: str,
    stage: str,
    to_contact: int | None,
    due_on: str | None,
    state: str | None,
    closed_on: str | None,
) -> WhatCame:
    return WhatCame(
        id=name_given,
        on=dt.date.fromisoformat(on),
        conversation=conversation,
        conversation_stage=ConversationStage(conversation_stage),
        by=by,
        by_name=by_name,
        person=person,
        name=name,
        said=said,
        stage=Stage(stage),
        to_contact=to_contact,
        due_on=_day(due_on),
        state=FollowUpState(state) if state else None,
        closed_on=_day(closed_on),
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _due(one: WhatCame) -> tuple[dt.date, int]:
    return one.due_on or one.on, one.id
