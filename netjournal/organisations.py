"""Organisations: where people work and in which role, and networking groups that hold events."""

import datetime as dt
from typing import Any, NamedTuple

from netjournal.area import Area, only_known, required
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


class OrganisationsArea(Area):
    """Organisations and the roles of people in them."""

    def add(
        self, name: str, kind: OrganisationKind = OrganisationKind.BUSINESS, **written: Any
    ) -> int:
        """Add an organisation and return its id."""
        only_known(written, ("website", "note"))
        name = required(name, "The name")
        with self._change(f"Add {name}"):
            return self._store.add(models.Organisation, name=name, kind=kind, **written)

    def edit(self, organisation: int, **written: Any) -> None:
        """Set fields of an organisation."""
        only_known(written, ("name", "kind", "website", "note"))
        join = f"organisation:{organisation}:" + ",".join(sorted(written))
        with self._change(f"Edit {self.get(organisation).name}", join=join):
            self._store.change(models.Organisation, organisation, **written)

    def delete(self, organisation: int) -> None:
        """Delete an organisation and the roles in it."""
        with self._change(f"Delete {self.get(organisation).name}"):
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
        name = required(name, "The name")
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
        with self._change(f"Record that {name} joins {self.get(organisation).name}"):
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
        with self._change("Edit a role", join=f"role:{role}"):
            self._store.change(models.Role, role, **written)

    def leave(self, role: int, on: dt.date | None = None) -> None:
        """End a role; it stays in the person's story."""
        with self._change("End a role"):
            self._store.change(models.Role, role, ended_on=on or self._today())

    def roles(self, person: int) -> list[Role]:
        """Return the roles of a person, present ones first."""
        return self._roles(models.Role.person == person)

    def colleagues(self, person: int) -> list[Role]:
        """Return who else is where this person is: a doubt about consistency is about them."""
        present = [role.organisation for role in self.roles(person) if role.ended_on is None]
        here = (models.Role.organisation << present) & (models.Role.person != person)
        return self._roles(here & models.Role.ended_on.is_null())

    def _roles(self, condition: Any) -> list[Role]:
        role = models.Role
        query = (
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
        return self._store.all(query, Role)


def _organisation(**row: Any) -> Organisation:
    return Organisation(**{**row, "kind": OrganisationKind(row["kind"])})
