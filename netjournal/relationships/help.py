"""Help promised, given and received: help first, without keeping score (rule 9)."""

import datetime as dt
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area, Core, required
from netjournal.relationships.followups import FollowUpsArea
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import FollowUpKind, HelpState


class Help(NamedTuple):
    """Something done for somebody without expecting anything back."""

    id: int
    person: int
    person_name: str
    state: HelpState
    what: str
    on: dt.date
    done_on: dt.date | None
    conversation: int | None


class HelpArea(Area):
    """Help in both directions; given comes before received, and nothing is owed."""

    def __init__(self, core: Core, followups: FollowUpsArea) -> None:
        """Keep promises as follow-ups."""
        super().__init__(core)
        self._followups = followups

    def promise(
        self,
        person: int,
        what: str,
        *,
        due_on: dt.date | None = None,
        conversation: int | None = None,
    ) -> int:
        """Promise help and return its id; it is a follow-up until it is given."""
        what = required(what, saying("What was promised is empty."))
        with self._change(saying("Promise help to {name}", name=self._name(person))):
            promised = self._add(person, HelpState.PROMISED, what, None, conversation)
            self._followups.add(
                what,
                person=person,
                due_on=due_on,
                kind=FollowUpKind.HELP,
                why=saying("You promised this on {day}", day=self._today()),
                help=promised,
            )
        return promised

    def give(self, promised: int, on: dt.date | None = None) -> None:
        """Record that help that was promised has been given."""
        found = self.get(promised)
        with self._change(saying("Help given to {name}", name=found.person_name)):
            given = {"state": HelpState.GIVEN, "done_on": on or self._today()}
            self._store.change(models.Help, promised, **given)
            self._followups.close_for(on, help=promised)

    def given(self, person: int, what: str, on: dt.date | None = None) -> int:
        """Record help that was given without having been promised, and return its id."""
        with self._change(saying("Help given to {name}", name=self._name(person))):
            return self._add(person, HelpState.GIVEN, what, on or self._today())

    def received(self, person: int, what: str, on: dt.date | None = None) -> int:
        """Record help that was received and return its id."""
        with self._change(saying("Help received from {name}", name=self._name(person))):
            return self._add(person, HelpState.RECEIVED, what, on or self._today())

    def edit(self, help_id: int, what: str) -> None:
        """Set what the help was."""
        name = self.get(help_id).person_name
        with self._change(saying("Edit help for {name}", name=name), join=f"help:{help_id}"):
            self._store.change(models.Help, help_id, what=what)

    def delete(self, help_id: int) -> None:
        """Delete help, and what was to be done for it."""
        with self._change(saying("Delete help for {name}", name=self.get(help_id).person_name)):
            self._store.remove(models.Help, help_id)

    def get(self, help_id: int) -> Help:
        """Return one help; raises NotFound."""
        found = self._where(models.Help.id == help_id)
        if not found:
            self._store.get(models.Help, help_id, dict)
        return found[0]

    def with_person(self, person: int) -> list[Help]:
        """Return the help between me and a person: promised, given, then received."""
        order = {state: at for at, state in enumerate(HelpState)}
        found = self._store.all(self._store.fixed(self._of_person, person), _help)
        return sorted(found, key=lambda one: order[one.state])

    def counts(self) -> dict[HelpState, int]:
        """Return how often help was promised, given and received."""
        query = models.Help.select(models.Help.state, fn.COUNT()).group_by(models.Help.state)
        found = {HelpState(state): count for state, count in self._store.values(query)}
        return {state: found.get(state, 0) for state in HelpState}

    def _add(
        self,
        person: int,
        state: HelpState,
        what: str,
        done_on: dt.date | None,
        conversation: int | None = None,
    ) -> int:
        return self._store.add(
            models.Help,
            person=person,
            state=state,
            what=required(what, saying("What the help was is empty.")),
            on=done_on or self._today(),
            done_on=done_on,
            conversation=conversation,
        )

    def _of_person(self, person: int) -> Any:
        return self._query(models.Help.person == person)

    def _where(self, condition: Any) -> list[Help]:
        return self._store.all(self._query(condition), _help)

    def _query(self, condition: Any) -> Any:
        table = models.Help
        return (
            table.select(table, models.Person.name.alias("person_name"))
            .join(models.Person)
            .where(condition)
            .order_by(table.on.desc(), table.id.desc())
        )


def _help(**row: Any) -> Help:
    return Help(**{**row, "state": HelpState(row["state"])})
