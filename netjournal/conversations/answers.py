"""What is written at the steps of a one-to-one, which steps are done with, and where it was left.

Walking along the steps is no step of undo, and never costs what can still be redone.
"""

from typing import Any, NamedTuple

from netjournal.conversations.connections import ConnectionsArea
from netjournal.errors import NotFound
from netjournal.saying import saying
from netjournal.store import models


class StepAnswer(NamedTuple):
    """What was written at a step, and whether it was done with."""

    step: str
    text: str
    done: bool


class AnswersArea(ConnectionsArea):
    """What was written at each step, and the step at which each conversation is."""

    def answer(self, conversation: int, step: str, text: str) -> None:
        """Write at a step of a conversation; writing at one step joins into one change."""
        name = self._with_whom(conversation)
        join = f"answer:{conversation}:{step}"
        with self._change(saying("Write about the conversation with {name}", name=name), join=join):
            self._write_answer(conversation, step, text=text)

    def answers(self, conversation: int) -> dict[str, StepAnswer]:
        """Return what was written, by step."""
        table = models.Answer
        query = table.select(table.step, table.text, table.done)
        rows = self._store.all(query.where(table.conversation == conversation), StepAnswer)
        return {row.step: row for row in rows}

    def answers_with(self, person: int) -> dict[int, dict[str, str]]:
        """Return what was written in each conversation with a person, by step."""
        table, talk = models.Answer, models.Conversation
        query = table.select(table.conversation, table.step, table.text).join(talk)
        found: dict[int, dict[str, str]] = {}
        for conversation, step, text in self._store.values(query.where(talk.person == person)):
            found.setdefault(conversation, {})[step] = text
        return found

    def go_to(self, conversation: int, step: str) -> None:
        """Remember at which step the conversation is; this is no step of undo of its own.

        Nothing is remembered while something can be redone, for a change would forget that.
        """
        name = self._with_whom(conversation)
        if self._something_to_redo():
            return
        with self._change(
            saying("Go on with {name}", name=name), join=f"step:{conversation}", quiet=True
        ):
            self._store.change(models.Conversation, conversation, step=step)

    def finish_step(self, conversation: int, step: str, done: bool = True) -> None:
        """Mark a step as done with, or as not; this is no step of undo of its own.

        Nothing is marked while something can be redone, for a change would forget that.
        """
        name = self._with_whom(conversation)
        if self._something_to_redo():
            return
        with self._change(saying("Go on with {name}", name=name), quiet=True):
            self._write_answer(conversation, step, done=done)

    def _with_whom(self, conversation: int) -> str:
        """The name of the person a conversation is with; raises NotFound."""
        table = models.Conversation
        query = models.Person.select(models.Person.name).join(table)
        name = self._store.value(query.where(table.id == conversation))
        if name is None:
            raise NotFound(saying("This conversation is no longer in the journal."))
        return str(name)

    def _write_answer(self, conversation: int, step: str, **written: Any) -> None:
        table = models.Answer
        same = (table.conversation == conversation) & (table.step == step)
        if not self._store.change_where(table, same, **written):
            self._store.add(table, conversation=conversation, step=step, **written)

    def _something_to_redo(self) -> bool:
        entry = models.HistoryEntry
        undone = entry.select(entry.id).where(entry.undone == True).limit(1)  # noqa: E712
        return self._store.value(undone) is not None
