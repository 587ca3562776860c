"""Where I stand with a person: forming and ending a referral relationship, and the eight checks."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

from netjournal.area import Area, Core
from netjournal.errors import NotAllowed
from netjournal.relationships.reservations import ReservationsArea
from netjournal.saying import in_a_row, saying
from netjournal.store import models
from netjournal.words import DecisionKind, Quality, ReservationKind, Side, Stage


class Relationship(NamedTuple):
    """Where I stand with a person and what both of us want."""

    person: int
    stage: Stage
    since: dt.date | None
    i_want: bool | None
    they_want: bool | None


class Decision(NamedTuple):
    """A turning point: formed, let go, or taken up again, with the reason."""

    id: int
    what: DecisionKind
    on: dt.date
    reason: str


class Check(NamedTuple):
    """One of the eight small checks, with a note; `so` is None until somebody looked."""

    side: Side
    quality: Quality
    so: bool | None
    note: str


class Missing(NamedTuple):
    """One thing that stands against forming a referral relationship, and where to mend it.

    `way` is "want", "consider", "settle" or "accept".
    """

    way: str
    said: str
    side: Side | None = None
    kind: ReservationKind | None = None
    reservation: int | None = None


class RelationshipArea(Area):
    """Relationships with people; their stage is derived, never typed in."""

    def __init__(self, core: Core, reservations: ReservationsArea) -> None:
        """Look to the reservations for what is missing."""
        super().__init__(core)
        self._reservations = reservations

    def of(self, person: int) -> Relationship:
        """Return where I stand with a person; raises NotFound."""
        query = models.Person.select(models.Person.stage, models.Person.since)
        self._name(person)
        stage, since = self._store.values(query.where(models.Person.id == person))[0]
        table = models.Relationship
        wants = self._store.values(
            table.select(table.i_want, table.they_want).where(table.person == person)
        )
        i_want, they_want = wants[0] if wants else (None, None)
        return Relationship(person, Stage(stage), since, i_want, they_want)

    def want(self, person: int, side: Side, yes: bool | None = True) -> None:
        """Record whether one side wants a referral relationship."""
        column = "i_want" if Side(side) is Side.MINE else "they_want"
        table = models.Relationship
        with self._change(saying("What {name} and I want", name=self._name(person))):
            if not self._store.change_where(table, table.person == person, **{column: yes}):
                self._store.add(table, person=person, **{column: yes})

    def missing(self, person: int) -> list[Missing]:
        """Return what stands against forming a referral relationship (rule 6)."""
        name = self._name(person)
        relationship = self.of(person)
        checklist = self._reservations.checklist(person)
        missing = []
        if not relationship.i_want:
            missing.append(
                Missing("want", saying("You have not said that you want it."), Side.MINE)
            )
        if not relationship.they_want:
            said = saying("{name} has not said that they want it.", name=name)
            missing.append(Missing("want", said, Side.THEIRS))
        for cell in checklist.not_considered:
            if cell.side is Side.MINE:
                said = saying("{kind} (yours) has not been considered.", kind=cell.kind)
            else:
                said = saying("{kind} (theirs) has not been considered.", kind=cell.kind)
            missing.append(Missing("consider", said, cell.side, cell.kind))
        for one in checklist.open:
            said = saying("“{doubt}” is open.", doubt=one.doubt)
            missing.append(Missing("settle", said, one.side, one.kind, one.id))
        for one in checklist.not_accepted:
            said = saying("“{doubt}” stands and has not been accepted.", doubt=one.doubt)
            missing.append(Missing("accept", said, one.side, one.kind, one.id))
        return missing

    def form(
        self, person: int, *, accepting: Sequence[int] = (), on: dt.date | None = None
    ) -> None:
        """Form a referral relationship, accepting by name the reservations that stand (rule 6).

        Raises NotAllowed with all that is missing.
        """
        name = self._name(person)
        with self._change(saying("Form a referral relationship with {name}", name=name)):
            for reservation in accepting:
                self._reservations.accept(reservation, on)
            if missing := self.missing(person):
                raise NotAllowed(
                    saying("A referral relationship with {name} cannot be formed yet.", name=name),
                    in_a_row([one.said for one in missing]),
                    saying("Nothing was changed."),
                )
            self._decide(person, DecisionKind.FORMED, "", on)

    def end(self, person: int, reason: str, on: dt.date | None = None) -> None:
        """Let a relationship go, with the reason and without blame (rule 7)."""
        with self._change(saying("Let it go with {name}", name=self._name(person))):
            self._decide(person, DecisionKind.ENDED, reason.strip(), on)

    def take_up(self, person: int, reason: str = "", on: dt.date | None = None) -> None:
        """Take up again a relationship that was let go."""
        name = self._name(person)
        if self.of(person).stage is not Stage.ENDED:
            raise NotAllowed(
                saying("The relationship with {name} was not let go.", name=name), "", ""
            )
        with self._change(saying("Take it up again with {name}", name=name)):
            self._decide(person, DecisionKind.TAKEN_UP, reason.strip(), on)

    def decisions(self, person: int) -> list[Decision]:
        """Return the turning points of a relationship, newest first."""
        return self._store.all(self._store.fixed(_decided_about, person), _decision)

    def check(
        self,
        person: int,
        side: Side,
        quality: Quality,
        so: bool | None = None,
        note: str | None = None,
    ) -> None:
        """Record one of the eight small checks (rule 11); what is None stays as it is."""
        written = {"so": so, "note": note}
        given = {column: value for column, value in written.items() if value is not None}
        self._write_check(person, side, quality, **given)

    def uncheck(self, person: int, side: Side, quality: Quality) -> None:
        """Take one of the eight small checks back to not looked at."""
        self._write_check(person, side, quality, so=None)

    def checks(self, person: int) -> list[Check]:
        """Return the eight small checks, mine first, in the method's order."""
        table = models.PartnerCheck
        query = table.select(table.side, table.quality, table.so, table.note)
        rows = self._store.values(query.where(table.person == person))
        written = {(side, quality): (so, note) for side, quality, so, note in rows}
        return [
            Check(side, quality, *written.get((side.value, quality.value), (None, "")))
            for side in Side
            for quality in Quality
        ]

    def _write_check(self, person: int, side: Side, quality: Quality, **written: Any) -> None:
        table = models.PartnerCheck
        join = f"check:{person}:{side}:{quality}:" + ",".join(sorted(written))
        with self._change(
            saying("Check how well {name} and I fit", name=self._name(person)), join=join
        ):
            same = (table.person == person) & (table.side == side) & (table.quality == quality)
            if not self._store.change_where(table, same, **written):
                self._store.add(table, person=person, side=side, quality=quality, **written)

    def _decide(self, person: int, what: DecisionKind, reason: str, on: dt.date | None) -> None:
        day = on or self._today()
        self._store.add(models.Decision, person=person, what=what, on=day, reason=reason)


def _decided_about(person: int) -> Any:
    table = models.Decision
    query = table.select(table.id, table.what, table.on, table.reason)
    return query.where(table.person == person).order_by(table.on.desc(), table.id.desc())


def _decision(**row: Any) -> Decision:
    return Decision(**{**row, "what": DecisionKind(row["what"])})
