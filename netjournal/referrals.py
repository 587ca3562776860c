"""Referrals in both directions with what came of them (rule 10), and introductions."""

import datetime as dt
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area, only_known
from netjournal.errors import JournalError, NotAllowed
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

    def warning(self, person: int) -> str | None:
        """Return what is said before a contact is given to somebody who is not a partner."""
        query = models.Person.select(models.Person.stage).where(models.Person.id == person)
        name = self._name(person)
        if self._store.value(query) == Stage.PARTNERS:
            return None
        return (
            f"{name} is not a referral partner: this would be giving your contacts to a stranger."
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
            raise NotAllowed(warning, "Nothing was recorded.", "Say that you want to anyway.")
        title = f"Refer {self._name(contact)} to {self._name(person)}"
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
        title = f"Record that {self._name(person)} refers {self._name(contact)}"
        return self._add(title, person, contact, Direction.RECEIVED, note, on, with_their_knowledge)

    def came_of(self, referral: int, outcome: ReferralOutcome, on: dt.date | None = None) -> None:
        """Record what came of a referral."""
        name = self.get(referral).contact_name
        with self._change(f"Referral of {name}: {ReferralOutcome(outcome).said}"):
            came = {"outcome": outcome, "outcome_on": on or self._today()}
            self._store.change(models.Referral, referral, **came)

    def edit(self, referral: int, **written: Any) -> None:
        """Set the note of a referral, or whether the contact knows."""
        only_known(written, ("note", "with_their_knowledge"))
        with self._change("Edit a referral", join=f"referral:{referral}"):
            self._store.change(models.Referral, referral, **written)

    def delete(self, referral: int) -> None:
        """Delete a referral."""
        with self._change(f"Delete the referral of {self.get(referral).contact_name}"):
            self._store.remove(models.Referral, referral)

    def get(self, referral: int) -> Referral:
        """Return one referral; raises NotFound."""
        found = self._where(models.Referral.id == referral)
        if not found:
            self._store.get(models.Referral, referral, dict)
        return found[0]

    def with_person(self, person: int) -> list[Referral]:
        """Return the referrals given to and received from a person, newest first."""
        return self._where(models.Referral.person == person)

    def all(self) -> list[Referral]:
        """Return all the referrals, newest first."""
        return self._where(None)

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
            raise JournalError("Nobody can be introduced to themselves.", "", "Choose two people.")
        with self._change(f"Introduce {self._name(first)} to {self._name(second)}"):
            return self._store.add(
                models.Introduction,
                first=first,
                second=second,
                on=on or self._today(),
                note=note,
            )

    def came_of_introduction(self, introduction: int, came_of_it: str) -> None:
        """Write down what came of an introduction."""
        with self._change("What came of an introduction", join=f"introduction:{introduction}"):
            self._store.change(models.Introduction, introduction, came_of_it=came_of_it)

    def delete_introduction(self, introduction: int) -> None:
        """Delete an introduction."""
        with self._change("Delete an introduction"):
            self._store.remove(models.Introduction, introduction)

    def introductions(self, person: int | None = None) -> list[Introduction]:
        """Return the introductions of one person or of everybody, newest first."""
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
            raise JournalError("Nobody can be referred to themselves.", "", "Choose two people.")
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

    def _where(self, condition: Any) -> list[Referral]:
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
        return self._store.all(query if condition is None else query.where(condition), _referral)


def _referral(**row: Any) -> Referral:
    words = {
        "direction": Direction(row["direction"]),
        "outcome": ReferralOutcome(row["outcome"]),
    }
    return Referral(**{**row, **words})
