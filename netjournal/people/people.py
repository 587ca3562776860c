"""People: who is in the journal, what I know of them, and how to reach them."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

from peewee import JOIN, Expression, fn

from netjournal.area import Area, only_known, required
from netjournal.errors import NotFound
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.folding import fold
from netjournal.store.store import in_parts
from netjournal.words import ReachKind, Stage


class Person(NamedTuple):
    """Everything written about one person; stage, since and last contact are derived."""

    id: int
    name: str
    does: str
    met_on: dt.date | None
    met_at: str
    introduced_by: int | None
    looking_for: str
    years_in_business: str
    target_market: str
    best_clients: str
    top_problem: str
    good_referral: str
    bad_referral: str
    goals: str
    accomplishments: str
    interests: str
    networks: str
    skills: str
    family: str
    hobbies: str
    private_note: str
    stage: Stage
    since: dt.date | None
    last_contact: dt.date | None
    keep_in_touch_days: int | None = None


class PersonRow(NamedTuple):
    """One line of the list of people."""

    id: int
    name: str
    does: str
    stage: Stage
    last_contact: dt.date | None
    introduced_by_name: str | None = None


class Reach(NamedTuple):
    """One way to reach a person."""

    id: int
    kind: ReachKind
    label: str
    value: str


DERIVED = ("id", "stage", "since", "last_contact")
FIELDS = tuple(name for name in Person._fields if name not in DERIVED)
# The inner limit keeps SQLite from reading all that fits; organisations and events have names too.
BEGIN_SO = """
SELECT person.id
FROM (SELECT rowid AS found FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 200)
CROSS JOIN person ON person.id = found
LIMIT ?
"""
NOT_ASCII = "*[^ -~]*"
SORTS = {
    "name": (models.Person.name.asc(), models.Person.id.asc()),
    "last_contact": (models.Person.last_contact.desc(nulls="LAST"), models.Person.name.asc()),
    "added": (models.Person.id.desc(),),
}


class PeopleArea(Area):
    """The people in the journal."""

    def add(self, name: str, **written: Any) -> int:
        """Add somebody and return their id; `written` are fields of Person."""
        only_known(written, FIELDS)
        name = required(name, saying("The name is empty."))
        with self._change(saying("Add {name}", name=name)):
            return self._store.add(models.Person, name=name, **written)

    def edit(self, person: int, **written: Any) -> None:
        """Set fields of a person; writing in one field joins into one change."""
        only_known(written, FIELDS)
        if "name" in written:
            written["name"] = required(written["name"], saying("The name is empty."))
        join = f"person:{person}:" + ",".join(sorted(written))
        with self._change(saying("Edit {name}", name=self._name(person)), join=join):
            self._store.change(models.Person, person, **written)

    def delete(self, person: int) -> None:
        """Delete a person with everything about them; undo brings it all back."""
        with self._change(saying("Delete {name}", name=self._name(person))):
            self._store.remove(models.Person, person)

    def get(self, person: int) -> Person:
        """Return one person; raises NotFound."""
        found = self._store.all(self._store.fixed(_one, person), _person)
        return found[0] if found else self._store.get(models.Person, person, _person)

    def ids(
        self, *, stages: Sequence[Stage] = (), text: str = "", tag: str = "", sort: str = "name"
    ) -> list[int]:
        """Return the ids of the people in a list, filtered and sorted by the database."""
        query = models.Person.select(models.Person.id).order_by(*SORTS[sort])
        if stages:
            query = query.where(models.Person.stage << list(stages))
        for word in text.split():
            query = query.where(
                _holds(fn.CONCAT(models.Person.name, " ", models.Person.does), word)
            )
        if tag:
            tagged = models.PersonTag.select(models.PersonTag.person)
            fits = models.PersonTag.tag == self._tag_called(tag)
            query = query.where(models.Person.id << tagged.where(fits))
        return self._store.column(query)

    def rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """Return the lines for some ids, in their order; ids that are gone are left out."""
        found = {
            row.id: row
            for some in in_parts(ids)
            for row in self._rows_where(models.Person.id << some)
        }
        return [found[person] for person in ids if person in found]

    def count_by_stage(self) -> dict[Stage, int]:
        """Return how many people stand at each stage."""
        query = models.Person.select(models.Person.stage, fn.COUNT()).group_by(models.Person.stage)
        found = {Stage(stage): count for stage, count in self._store.values(query)}
        return {stage: found.get(stage, 0) for stage in Stage}

    def named(self, name: str) -> PersonRow:
        """Return the one person of that name, or of whom it is a part.

        Raises NotFound, with the candidates, when nobody or more than one fits.
        """
        name = name.strip()
        alike = self._called(name)
        if len(alike) == 1:
            return alike[0]
        if not alike:
            raise NotFound(
                saying("Nobody in the journal is called “{name}”.", name=name),
                "",
                self._nearest(name),
            )
        names = "; ".join(
            f"{row.name} ({row.does})" if row.does else row.name for row in alike[:10]
        )
        raise NotFound(saying("“{name}” fits more than one person:", name=name), "", names + ".")

    def suggest(self, text: str, limit: int = 8) -> list[PersonRow]:
        """Return people whose name or one of its words begins with the text, for completion."""
        words = text.replace('"', " ").replace("\0", " ").strip()
        found = self._store.sql(BEGIN_SO, (f'title : "{words}" *', limit)) if words else []
        return self._rows_where(models.Person.id << [row_id for (row_id,) in found])

    def introduced(self, person: int) -> list[PersonRow]:
        """Return the people whom somebody introduced or named."""
        return self._rows_where(models.Person.introduced_by == person)

    def tag(self, person: int, name: str) -> None:
        """Put a tag on a person."""
        name = required(name, saying("The tag is empty."))
        with self._change(saying("Tag {name} “{tag}”", name=self._name(person), tag=name)):
            tag = self._tag_called(name) or self._store.add(models.Tag, name=name)
            table = models.PersonTag
            same = (table.person == person) & (table.tag == tag)
            if self._store.value(table.select(table.id).where(same)) is None:
                self._store.add(table, person=person, tag=tag)

    def untag(self, person: int, name: str) -> None:
        """Take a tag off a person."""
        with self._change(saying("Take “{tag}” off {name}", tag=name, name=self._name(person))):
            fits = models.PersonTag.tag == self._tag_called(name)
            self._store.remove_where(models.PersonTag, (models.PersonTag.person == person) & fits)

    def _tag_called(self, name: str) -> int | None:
        same = fn.FOLD(models.Tag.name) == fold(name.strip())
        found = self._store.value(models.Tag.select(models.Tag.id).where(same))
        return None if found is None else int(found)

    def tags(self, person: int) -> list[str]:
        """Return the tags of a person."""
        query = models.Tag.select(models.Tag.name).join(models.PersonTag)
        return self._store.column(
            query.where(models.PersonTag.person == person).order_by(models.Tag.name)
        )

    def add_reach(self, person: int, kind: ReachKind, value: str, label: str = "") -> int:
        """Add a way to reach a person and return its id."""
        with self._change(
            saying("Add {kind} of {name}", kind=ReachKind(kind), name=self._name(person))
        ):
            return self._store.add(
                models.Reach,
                person=person,
                kind=kind,
                value=required(value, saying("The address is empty.")),
                label=label,
            )

    def edit_reach(self, reach: int, **written: Any) -> None:
        """Set the kind, value or label of a way to reach somebody."""
        only_known(written, ("kind", "value", "label"))
        with self._change(saying("Edit how to reach somebody"), join=f"reach:{reach}"):
            self._store.change(models.Reach, reach, **written)

    def remove_reach(self, reach: int) -> None:
        """Remove a way to reach somebody."""
        with self._change(saying("Remove a way to reach somebody")):
            self._store.remove(models.Reach, reach)

    def reach(self, person: int) -> list[Reach]:
        """Return how to reach a person."""
        table = models.Reach
        query = table.select(table.id, table.kind, table.label, table.value)
        return self._store.all(query.where(table.person == person).order_by(table.id), _reach)

    def reach_of(self, people: Sequence[int]) -> dict[int, list[Reach]]:
        """Return how to reach each of some people, those left out whom nothing is known of."""
        table = models.Reach
        query = table.select(table.person, table.id, table.kind, table.label, table.value)
        found: dict[int, list[Reach]] = {}
        for some in in_parts(people):
            here = query.where(table.person << some).order_by(table.id)
            for person, row_id, kind, label, value in self._store.values(here):
                found.setdefault(person, []).append(Reach(row_id, ReachKind(kind), label, value))
        return found

    def _rows_where(self, condition: Any, limit: int | None = None) -> list[PersonRow]:
        by = models.Person.alias("by")
        person = models.Person
        query = (
            person.select(
                person.id,
                person.name,
                person.does,
                person.stage,
                person.last_contact,
                by.name.alias("introduced_by_name"),
            )
            .join(by, JOIN.LEFT_OUTER, on=(person.introduced_by == by.id))
            .where(condition)
            .order_by(person.name, person.id)
        )
        return self._store.all(query.limit(limit) if limit else query, _person_row)

    def _called(self, name: str) -> list[PersonRow]:
        """The people of exactly that name, else of that name but for accents, else of a part."""
        if not name:
            return []
        alike = self._rows_where(_holds(models.Person.name, name))
        exact = [row for row in alike if row.name.casefold() == name.casefold()]
        return exact or [row for row in alike if fold(row.name) == fold(name)] or alike

    def _nearest(self, name: str) -> str:
        words = [word for word in name.split() if len(word) > 1]
        near = {row.name for word in words for row in self.suggest(word[:3], 5)}
        if near:
            return saying("Near it: {names}.", names="; ".join(sorted(near)))
        return saying("Add them first.")


def _holds(column: Any, text: str) -> Any:
    """Whether a column holds a text, whatever the capitals and accents of either."""
    # A call into Python costs more than all the rest: only for the rows that need it.
    plain = fn.INSTR(fn.LOWER(column), fold(text)) > 0
    return plain | (
        Expression(column, "GLOB", NOT_ASCII) & (fn.INSTR(fn.FOLD(column), fold(text)) > 0)
    )


def _reach(**row: Any) -> Reach:
    return Reach(**{**row, "kind": ReachKind(row["kind"])})


def _one(person: int) -> Any:
    return models.Person.select().where(models.Person.id == person)


def _person(**row: Any) -> Person:
    return Person(**{**row, "stage": Stage(row["stage"])})


def _person_row(**row: Any) -> PersonRow:
    return PersonRow(**{**row, "stage": Stage(row["stage"])})
