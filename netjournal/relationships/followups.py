"""Follow-ups: things to do, by when, about whom; each stays until done or let go on purpose."""

import datetime as dt
from typing import Any, NamedTuple

from peewee import JOIN

from netjournal.area import Area, only_known, required
from netjournal.dates import working_days_after
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import FollowUpKind, FollowUpState, HelpState

DEFAULT_WORKING_DAYS = 3
PREFERENCE = "follow_up_working_days"


class FollowUp(NamedTuple):
    """One thing to do, and what it is for."""

    id: int
    person: int | None
    person_name: str | None
    kind: FollowUpKind
    what: str
    why: str
    due_on: dt.date
    state: FollowUpState
    closed_on: dt.date | None
    conversation: int | None
    help: int | None
    reservation: int | None
    name_given: int | None


class FollowUpsArea(Area):
    """Things to do."""

    def add(
        self,
        what: str,
        *,
        person: int | None = None,
        due_on: dt.date | None = None,
        kind: FollowUpKind = FollowUpKind.OTHER,
        why: str = "",
        **about: int | None,
    ) -> int:
        """Add something to do and return its id; without a day it is due in 3 working days."""
        what = required(what, saying("What to do is empty."))
        with self._change(saying("Remember to {what:lower}", what=what)):
            return self._store.add(
                models.FollowUp,
                what=what,
                person=person,
                due_on=due_on or self.default_day(),
                kind=kind,
                why=why,
                **about,
            )

    def edit(self, follow_up: int, **written: Any) -> None:
        """Set what is to be done, why, or by when."""
        only_known(written, ("what", "why", "due_on", "person"))
        join = f"follow_up:{follow_up}:" + ",".join(sorted(written))
        with self._change(saying("Edit something to do"), join=join):
            self._store.change(models.FollowUp, follow_up, **written)

    def done(self, follow_up: int, on: dt.date | None = None) -> None:
        """Record that it was done; help promised is then given (rule 9)."""
        found = self.get(follow_up)
        with self._change(saying("Done: {what}", what=found.what)):
            self._close(found.id, FollowUpState.DONE, on)
            if found.help is not None:
                given = {"state": HelpState.GIVEN, "done_on": on or self._today()}
                self._store.change(models.Help, found.help, **given)

    def let_go(self, follow_up: int, why: str = "") -> None:
        """Let it go on purpose."""
        found = self.get(follow_up)
        with self._change(saying("Let go: {what}", what=found.what)):
            self._close(found.id, FollowUpState.LET_GO, None)
            if why:
                self._store.change(models.FollowUp, follow_up, why=why)

    def later(self, follow_up: int, due_on: dt.date) -> None:
        """Put it off to another day."""
        with self._change(saying("Later: {what}", what=self.get(follow_up).what)):
            self._store.change(models.FollowUp, follow_up, due_on=due_on)

    def reopen(self, follow_up: int) -> None:
        """Take a follow-up up again that was done or let go."""
        found = self.get(follow_up)
        with self._change(saying("Take up again: {what}", what=found.what)):
            self._store.change(models.FollowUp, follow_up, state=FollowUpState.OPEN, closed_on=None)
            if found.help is not None:
                promised = {"state": HelpState.PROMISED, "done_on": None}
                self._store.change(models.Help, found.help, **promised)

    def delete(self, follow_up: int) -> None:
        """Delete something to do."""
        with self._change(saying("Delete “{what}”", what=self.get(follow_up).what)):
            self._store.remove(models.FollowUp, follow_up)

    def get(self, follow_up: int) -> FollowUp:
        """Return one follow-up; raises NotFound."""
        found = self._where(models.FollowUp.id == follow_up)
        if not found:
            self._store.get(models.FollowUp, follow_up, dict)
        return found[0]

    def open(self, until: dt.date | None = None) -> list[FollowUp]:
        """Return what is to be done, soonest first, up to a day or all of it."""
        condition = models.FollowUp.state == FollowUpState.OPEN
        if until is not None:
            condition &= models.FollowUp.due_on <= until
        return self._where(condition)

    def about(self, person: int) -> list[FollowUp]:
        """Return what was or is to be done about a person, soonest first."""
        return self._store.all(self._store.fixed(self._of_person, person), _follow_up)

    def close_for(self, on: dt.date | None = None, **about: int | FollowUpKind) -> None:
        """Close the open follow-ups that belong to a help, reservation, name or conversation."""
        condition = models.FollowUp.state == FollowUpState.OPEN
        for column, row in about.items():
            condition &= getattr(models.FollowUp, column) == row
        state = {"state": FollowUpState.DONE, "closed_on": on or self._today()}
        with self._change(saying("Close what was to be done")):
            self._store.change_where(models.FollowUp, condition, **state)

    def default_day(self, start: dt.date | None = None) -> dt.date:
        """Return the day that is 3 working days (or as chosen) after today or another day."""
        query = models.Preference.select(models.Preference.value)
        chosen = self._store.value(query.where(models.Preference.key == PREFERENCE))
        return working_days_after(start or self._today(), int(chosen or DEFAULT_WORKING_DAYS))

    def _close(self, follow_up: int, state: FollowUpState, on: dt.date | None) -> None:
        closed = {"state": state, "closed_on": on or self._today()}
        self._store.change(models.FollowUp, follow_up, **closed)

    def _of_person(self, person: int) -> Any:
        return self._query(models.FollowUp.person == person)

    def _where(self, condition: Any) -> list[FollowUp]:
        return self._store.all(self._query(condition), _follow_up)

    def _query(self, condition: Any) -> Any:
        table = models.FollowUp
        return (
            table.select(table, models.Person.name.alias("person_name"))
            .join(models.Person, JOIN.LEFT_OUTER)
            .where(condition)
            .order_by(table.due_on, table.id)
        )


def _follow_up(**row: Any) -> FollowUp:
    words = {"kind": FollowUpKind(row["kind"]), "state": FollowUpState(row["state"])}
    return FollowUp(**{**row, **words})
