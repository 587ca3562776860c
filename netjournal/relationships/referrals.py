"""Referrals in both directions with what came of them (rule 10), and introductions."""

import datetime as dt
from functools import reduce
from operator import and_
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area, only_known
from netjournal.errors import JournalError, NotAllowed
from netjournal.saying import Saying, saying
from netjournal.store import models
from netjournal.words import Direction, ReferralOutcome, Stage


class Referral(NamedTuple):
    """A contact passed on: given to a person, or received from them."""

    id: int
    person: int
    person_name: str
    contact: int
    contact_name: str
    direction: Direction
    on: dt.date
    note: str
    with_their_knowledge: bool
    outcome: ReferralOutcome
    outcome_on: dt.date | None


class Introduction(NamedTuple):
    """Two people in the journal whom I put in touch."""

    id: int
    first: int
    first_name: str
    second: int
    second_name: str
    on: dt.date
    note: str
    came_of_it: str


class ReferralsArea(Area):
    """Referrals and introductions."""

    def warning(self, person: int) -> Saying | None:
        """Return what is said before a contact is given to somebody who is not a partner."""
        query = models.Person.select(models.Person.stage).where(models.Person.id == person)
        name = self._name(person)
        if self._store.value(query) == Stage.PARTNERS:
            return None
        return self.warning_about(name)

    def warning_about(self, name: str) -> Saying:
        """Return what is said before a contact is given to somebody not in the journal yet."""
        return saying(
            "{name} is not a referral partner: this would be giving your contacts to a stranger.",
            name=name,
        )

    def give(
        self,
        person: int,
        contact: int,
        note: str = "",
        *,
        on: dt.date | None = None,
        with_their_knowledge: bool = True,
        anyway: bool = False,
    ) -> int:
        """Refer a contact to a person and return the referral's id.

        Raises NotAllowed for somebody who is not a partner, unless `anyway` is said (rule 10).
        """
        if not anyway and (warning := self.warning(person)):
            raise NotAllowed(
                warning, saying("Nothing was recorded."), saying("Say that you want to anyway.")
            )
        title = saying("Refer {contact} to {person}", **self._names(person, contact))
        return self._add(title, person, contact, Direction.GIVEN, note, on, with_their_knowledge)

    def receive(
        self,
        person: int,
        contact: int,
        note: str = "",
        *,
        on: dt.date | None = None,
        with_their_knowledge: bool = True,
    ) -> int:
        """Record that a person referred a contact to me and return the referral's id."""
        title = saying("Record that {person} refers {contact}", **self._names(person, contact))
        return self._add(title, person, contact, Direction.RECEIVED, note, on, with_their_knowledge)

    def came_of(self, referral: int, outcome: ReferralOutcome, on: dt.date | None = None) -> None:
        """Record what came of a referral."""
        name = self.get(referral).contact_name
        said = saying("Referral of {name}: {outcome}", name=name, outcome=ReferralOutcome(outcome))
        with self._change(said):
            came = {"outcome": outcome, "outcome_on": on or self._today()}
            self._store.change(models.Referral, referral, **came)

    def edit(self, referral: int, **written: Any) -> None:
        """Set the note or the day of a referral, or whether the contact knows."""
        only_known(written, ("note", "on", "with_their_knowledge"))
        join = f"referral:{referral}:" + ",".join(sorted(written))
        with self._change(saying("Edit a referral"), join=join):
            self._store.change(models.Referral, referral, **written)

    def delete(self, referral: int) -> None:
        """Delete a referral."""
        name = self.get(referral).contact_name
        with self._change(saying("Delete the referral of {name}", name=name)):
            self._store.remove(models.Referral, referral)

    def get(self, referral: int) -> Referral:
        """Return one referral; raises NotFound."""
        found = self._where(models.Referral.id == referral)
        if not found:
            self._store.get(models.Referral, referral, dict)
        return found[0]

    def with_person(self, person: int) -> list[Referral]:
        """Return the referrals given to and received from a person, newest first."""
        return self._store.all(self._store.fixed(self._of_person, person), _referral)

    def all(
        self, *, since: dt.date | None = None, outcome: ReferralOutcome | None = None
    ) -> list[Referral]:
        """Return the referrals, given before received and the newest first (rule 9)."""
        table, conditions = models.Referral, []
        if since is not None:
            conditions.append(table.on >= since)
        if outcome is not None:
            conditions.append(table.outcome == outcome)
        found = self._where(reduce(and_, conditions) if conditions else None)
        return sorted(found, key=_received)

    def counts(self) -> dict[Direction, int]:
        """Return how many referrals were given and received."""
        table = models.Referral
        query = table.select(table.direction, fn.COUNT()).group_by(table.direction)
        found = {Direction(direction): count for direction, count in self._store.values(query)}
        return {direction: found.get(direction, 0) for direction in Direction}

    def introduce(
        self, first: int, second: int, note: str = "", *, on: dt.date | None = None
    ) -> int:
        """Record that I put two people in touch and return the introduction's id."""
        if first == second:
            raise JournalError(
                saying("Nobody can be introduced to themselves."), "", saying("Choose two people.")
            )
        names = {"first": self._name(first), "second": self._name(second)}
        with self._change(saying("Introduce {first} to {second}", **names)):
            return self._store.add(
                models.Introduction,
                first=first,
                second=second,
                on=on or self._today(),
                note=note,
            )

    def came_of_introduction(self, introduction: int, came_of_it: str) -> None:
        """Write down what came of an introduction."""
        join = f"introduction:{introduction}"
        with self._change(saying("What came of an introduction"), join=join):
            self._store.change(models.Introduction, introduction, came_of_it=came_of_it)

    def delete_introduction(self, introduction: int) -> None:
        """Delete an introduction."""
        with self._change(saying("Delete an introduction")):
            self._store.remove(models.Introduction, introduction)

    def introductions(
        self, person: int | None = None, *, since: dt.date | None = None
    ) -> list[Introduction]:
        """Return the introductions of one person or of everybody, newest first."""
        if person is not None and since is None:
            return self._store.all(self._store.fixed(_introductions, person), Introduction)
        query = _introductions(person)
        if since is not None:
            query = query.where(models.Introduction.on >= since)
        return self._store.all(query, Introduction)

    def _add(
        self,
        title: str,
        person: int,
        contact: int,
        direction: Direction,
        note: str,
        on: dt.date | None,
        with_their_knowledge: bool,
    ) -> int:
        if person == contact:
            raise JournalError(
                saying("Nobody can be referred to themselves."), "", saying("Choose two people.")
            )
        with self._change(title):
            return self._store.add(
                models.Referral,
                person=person,
                contact=contact,
                direction=direction,
                note=note,
                on=on or self._today(),
                with_their_knowledge=with_their_knowledge,
            )

    def _names(self, person: int, contact: int) -> dict[str, str]:
        return {"person": self._name(person), "contact": self._name(contact)}

    def _of_person(self, person: int) -> Any:
        return self._query(models.Referral.person == person)

    def _where(self, condition: Any) -> list[Referral]:
        return self._store.all(self._query(condition), _referral)

    def _query(self, condition: Any) -> Any:
        table = models.Referral
        person, contact = models.Person.alias("whom"), models.Person.alias("contact")
        query = (
            table.select(
                table, person.name.alias("person_name"), contact.name.alias("contact_name")
            )
            .join(person, on=(table.person == person.id))
            .switch(table)
            .join(contact, on=(table.contact == contact.id))
            .order_by(table.on.desc(), table.id.desc())
        )
        return query if condition is None else query.where(condition)


def _received(one: Referral) -> bool:
    return one.direction is Direction.RECEIVED


def _introductions(person: int | None) -> Any:
    table = models.Introduction
    first, second = models.Person.alias("first_person"), models.Person.alias("second_person")
    query = (
        table.select(table, first.name.alias("first_name"), second.name.alias("second_name"))
        .join(first, on=(table.first == first.id))
        .switch(table)
        .join(second, on=(table.second == second.id))
        .order_by(table.on.desc(), table.id.desc())
    )
    if person is not None:
        query = query.where((table.first == person) | (table.second == person))
    return query


def _referral(**row: Any) -> Referral:
    words = {
        "direction": Direction(row["direction"]),
        "outcome": ReferralOutcome(row["outcome"]),
    }
    return Referral(**{**row, **words})
