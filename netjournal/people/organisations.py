"""Organisations: where people work and in which role, and networking groups that hold events."""

import datetime as dt
from typing import Any, NamedTuple

from netjournal.area import Area, only_known, required
from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import OrganisationKind


class Organisation(NamedTuple):
    """A place of work or a networking group."""

    id: int
    name: str
    kind: OrganisationKind
    website: str
    note: str


class Role(NamedTuple):
    """What somebody is or was in an organisation."""

    id: int
    person: int
    person_name: str
    organisation: int
    organisation_name: str
    title: str
    started_on: dt.date | None
    ended_on: dt.date | None


class Colleague(NamedTuple):
    """Somebody else in the journal with a role where a person has one; `present` on both sides."""

    person: int
    name: str
    title: str
    organisation: int
    organisation_name: str
    met: bool
    present: bool


# `met` is what moves the last contact (see keeping_in_touch.py): somebody only named has none.
COLLEAGUES = """
SELECT theirs.person_id, person.name, theirs.title, organisation.id, organisation.name,
    person.last_contact IS NOT NULL,
    max(theirs.ended_on IS NULL AND mine.ended_on IS NULL) AS present
FROM role AS mine
JOIN role AS theirs ON theirs.organisation_id = mine.organisation_id
    AND theirs.person_id <> mine.person_id
JOIN person ON person.id = theirs.person_id
JOIN organisation ON organisation.id = mine.organisation_id
WHERE mine.person_id = ?
GROUP BY organisation.id, theirs.person_id
ORDER BY present DESC, min(mine.id), person.name, theirs.person_id
"""


class OrganisationsArea(Area):
    """Organisations and the roles of people in them."""

    def add(
        self, name: str, kind: OrganisationKind = OrganisationKind.BUSINESS, **written: Any
    ) -> int:
        """Add an organisation and return its id."""
        only_known(written, ("website", "note"))
        name = required(name, saying("The name is empty."))
        with self._change(saying("Add {name}", name=name)):
            return self._store.add(models.Organisation, name=name, kind=kind, **written)

    def edit(self, organisation: int, **written: Any) -> None:
        """Set fields of an organisation."""
        only_known(written, ("name", "kind", "website", "note"))
        join = f"organisation:{organisation}:" + ",".join(sorted(written))
        with self._change(saying("Edit {name}", name=self.get(organisation).name), join=join):
            self._store.change(models.Organisation, organisation, **written)

    def delete(self, organisation: int) -> None:
        """Delete an organisation and the roles in it."""
        with self._change(saying("Delete {name}", name=self.get(organisation).name)):
            self._store.remove(models.Organisation, organisation)

    def get(self, organisation: int) -> Organisation:
        """Return one organisation; raises NotFound."""
        return self._store.get(models.Organisation, organisation, _organisation)

    def all(self, kind: OrganisationKind | None = None) -> list[Organisation]:
        """Return the organisations by name, of one kind or of all."""
        query = models.Organisation.select().order_by(models.Organisation.name)
        if kind is not None:
            query = query.where(models.Organisation.kind == kind)
        return self._store.all(query, _organisation)

    def called(self, name: str, kind: OrganisationKind = OrganisationKind.BUSINESS) -> int:
        """Return the organisation of that name, adding it when it is not there."""
        name = required(name, saying("The name is empty."))
        query = models.Organisation.select(models.Organisation.id)
        known = self._store.value(query.where(models.Organisation.name == name))
        return int(known) if known else self.add(name, kind)

    def join(
        self,
        person: int,
        organisation: int,
        title: str = "",
        *,
        started_on: dt.date | None = None,
        ended_on: dt.date | None = None,
    ) -> int:
        """Give a person a role in an organisation and return its id; past ones are kept."""
        name = self._name(person)
        with self._change(
            saying("Record that {name} joins {place}", name=name, place=self.get(organisation).name)
        ):
            return self._store.add(
                models.Role,
                person=person,
                organisation=organisation,
                title=title,
                started_on=started_on,
                ended_on=ended_on,
            )

    def edit_role(self, role: int, **written: Any) -> None:
        """Set the title or the dates of a role."""
        only_known(written, ("title", "started_on", "ended_on"))
        with self._change(saying("Edit a role"), join=f"role:{role}"):
            self._store.change(models.Role, role, **written)

    def leave(self, role: int, on: dt.date | None = None) -> None:
        """End a role; it stays in the person's story."""
        with self._change(saying("End a role")):
            self._store.change(models.Role, role, ended_on=on or self._today())

    def roles(self, person: int) -> list[Role]:
        """Return the roles of a person, present ones first."""
        return self._store.all(self._store.fixed(self._of_person, person), Role)

    def colleagues(self, person: int) -> list[Role]:
        """Return who else is where this person is: a doubt about consistency is about them."""
        present = [role.organisation for role in self.roles(person) if role.ended_on is None]
        here = (models.Role.organisation << present) & (models.Role.person != person)
        return self._roles(here & models.Role.ended_on.is_null())

    def colleagues_ever(self, person: int) -> list[Colleague]:
        """Return everybody who is or was where this person is or was, those of today first."""
        return [
            Colleague._make((*row[:5], bool(row[5]), bool(row[6])))
            for row in self._store.sql(COLLEAGUES, (person,))
        ]

    def add_colleague(self, person: int, organisation: int, name: str = "", known: int = 0) -> int:
        """Give somebody known, or somebody new of that name, a role where a person is; their id."""
        whose, where = self._name(person), self.get(organisation).name
        name = self._name(known) if known else required(name, saying("The name is empty."))
        words = saying("Add {name} as a colleague of {person}", name=name, person=whose)
        with self._change(words):
            row = known or self._store.add(models.Person, name=name)
            already = (models.Role.person == row) & (models.Role.organisation == organisation)
            present = already & models.Role.ended_on.is_null()
            if row == person or self._store.value(
                models.Role.select(models.Role.id).where(present)
            ):
                raise JournalError(
                    saying("{name} is at {place} already.", name=name, place=where),
                    saying("Nothing was changed."),
                )
            self._store.add(models.Role, person=row, organisation=organisation)
        return row

    def remove_role(self, role: int) -> None:
        """Remove a role that was written down by mistake; one that ended is kept with `leave`."""
        with self._change(saying("Remove a role")):
            self._store.remove(models.Role, role)

    def _of_person(self, person: int) -> Any:
        return self._query(models.Role.person == person)

    def _roles(self, condition: Any) -> list[Role]:
        return self._store.all(self._query(condition), Role)

    def _query(self, condition: Any) -> Any:
        role = models.Role
        return (
            role.select(
                role.id,
                role.person.alias("person"),
                models.Person.name.alias("person_name"),
                role.organisation.alias("organisation"),
                models.Organisation.name.alias("organisation_name"),
                role.title,
                role.started_on,
                role.ended_on,
            )
            .join(models.Person)
            .switch(role)
            .join(models.Organisation)
            .where(condition)
            .order_by(role.ended_on.is_null(False), role.id)
        )


def _organisation(**row: Any) -> Organisation:
    return Organisation(**{**row, "kind": OrganisationKind(row["kind"])})
