"""Reservations: the checklist of both sides, each doubt with its history, and what is missing.

Every rule here is rule 5 of the method.
"""

import datetime as dt
from typing import Any, NamedTuple

from netjournal.area import Area, Core, only_known, required
from netjournal.relationships.followups import FollowUpsArea
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import (
    Basis,
    FollowUpKind,
    ReservationKind,
    ReservationState,
    Side,
)

FIELDS = ("kind", "doubt", "basis", "evidence", "would_settle", "answered")


class Reservation(NamedTuple):
    """A doubt one side has about the other."""

    id: int
    person: int
    side: Side
    kind: ReservationKind
    doubt: str
    basis: Basis
    evidence: str
    raised_on: dt.date
    shared_on: dt.date | None
    would_settle: str
    answered: str
    state: ReservationState
    settled_on: dt.date | None
    accepted_on: dt.date | None


class Cell(NamedTuple):
    """One kind on one side: not considered yet, none, or one or more reservations."""

    side: Side
    kind: ReservationKind
    considered_on: dt.datetime | None
    reservations: tuple[Reservation, ...]

    @property
    def considered(self) -> bool:
        """Whether this kind was thought about at all."""
        return self.considered_on is not None or bool(self.reservations)

    @property
    def none(self) -> bool:
        """Whether it was thought about and there is no reservation."""
        return self.considered and not self.reservations


class Checklist(NamedTuple):
    """Every kind on both sides, in the order of the method."""

    person: int
    cells: tuple[Cell, ...]

    def cell(self, side: Side, kind: ReservationKind) -> Cell:
        """Return the cell of one kind on one side."""
        return next(cell for cell in self.cells if (cell.side, cell.kind) == (side, kind))

    @property
    def not_considered(self) -> tuple[Cell, ...]:
        """The cells that were not thought about yet."""
        return tuple(cell for cell in self.cells if not cell.considered)

    @property
    def open(self) -> tuple[Reservation, ...]:
        """The reservations that are neither resolved nor standing."""
        return self._in_state(ReservationState.OPEN)

    @property
    def not_accepted(self) -> tuple[Reservation, ...]:
        """The reservations that stand and were not accepted by name."""
        standing = self._in_state(ReservationState.STANDS)
        return tuple(one for one in standing if one.accepted_on is None)

    @property
    def unsettled(self) -> int:
        """How many cells still need attention: not considered, or with an open reservation."""
        return sum(
            not cell.considered
            or any(one.state is ReservationState.OPEN for one in cell.reservations)
            for cell in self.cells
        )

    def _in_state(self, state: ReservationState) -> tuple[Reservation, ...]:
        everything = (one for cell in self.cells for one in cell.reservations)
        return tuple(one for one in everything if one.state is state)


class ReservationChange(NamedTuple):
    """One line in the history of a reservation."""

    at: dt.datetime
    what: str
    detail: str


class ReservationsArea(Area):
    """The reservations between me and each person."""

    def __init__(self, core: Core, followups: FollowUpsArea) -> None:
        """Leave answers that are due with the follow-ups."""
        super().__init__(core)
        self._followups = followups

    def consider(self, person: int, side: Side, kind: ReservationKind) -> None:
        """Record that a kind was thought about on a side; with no reservation it then says none."""
        kind = ReservationKind(kind)
        with self._change(
            saying("Consider {kind:lower} with {name}", kind=kind, name=self._name(person))
        ):
            self._consider(person, side, kind)

    def not_considered(self, person: int, side: Side, kind: ReservationKind) -> None:
        """Take back that a kind was thought about."""
        table = models.Consideration
        with self._change(saying("Consider {kind:lower} again", kind=ReservationKind(kind))):
            same = (table.person == person) & (table.side == side) & (table.kind == kind)
            self._store.remove_where(table, same)

    def add(
        self, person: int, side: Side, kind: ReservationKind, doubt: str, **written: Any
    ) -> int:
        """Write down a reservation and return its id; `written` are fields of Reservation."""
        only_known(written, (*FIELDS, "shared_on", "raised_on"))
        doubt = required(doubt, saying("The doubt is empty."))
        raised = written.pop("raised_on", None) or self._today()
        with self._change(saying("Add a reservation with {name}", name=self._name(person))):
            self._consider(person, side, kind)
            reservation = self._store.add(
                models.Reservation,
                person=person,
                side=side,
                kind=kind,
                doubt=doubt,
                raised_on=raised,
                **written,
            )
            self._remember(reservation, saying("raised"), doubt)
        return reservation

    def edit(self, reservation: int, **written: Any) -> None:
        """Set fields of a reservation; writing in one field joins into one change."""
        only_known(written, FIELDS)
        before = self.get(reservation)
        join = f"reservation:{reservation}:" + ",".join(sorted(written))
        with self._change(
            saying("Edit a reservation with {name}", name=self._name(before.person)), join=join
        ):
            self._store.change(models.Reservation, reservation, **written)
            if "basis" in written and written["basis"] != before.basis:
                basis = Basis(written["basis"])
                self._remember(reservation, saying("basis"), saying("{basis}", basis=basis))

    def share(self, reservation: int, on: dt.date | None = None) -> None:
        """Record that a reservation was said aloud."""
        self._turn(reservation, saying("shared"), shared_on=on or self._today())

    def unshare(self, reservation: int) -> None:
        """Take back that a reservation was said aloud."""
        self._turn(reservation, saying("not shared after all"), shared_on=None)

    def answer(self, reservation: int, answered: str) -> None:
        """Write down what was answered; an answer that was due is then done."""
        with self._change(saying("Answer a reservation")):
            self._turn(reservation, saying("answered"), answered, answered=answered)
            self._followups.close_for(reservation=reservation)

    def promise_answer(self, reservation: int, due_on: dt.date | None = None) -> int:
        """Promise to answer a reservation of theirs by a day and return the follow-up's id."""
        found = self.get(reservation)
        name = self._name(found.person)
        return self._followups.add(
            saying("Answer {name} about {kind:lower}", name=name, kind=found.kind),
            person=found.person,
            due_on=due_on,
            kind=FollowUpKind.ANSWER,
            why=found.doubt,
            reservation=reservation,
        )

    def resolve(self, reservation: int, on: dt.date | None = None) -> None:
        """Record that a reservation is resolved."""
        self._settle(reservation, ReservationState.RESOLVED, on)

    def let_stand(self, reservation: int, on: dt.date | None = None) -> None:
        """Record that a reservation stands: it was looked at and remains."""
        self._settle(reservation, ReservationState.STANDS, on)

    def reopen(self, reservation: int) -> None:
        """Open a reservation again."""
        state = ReservationState.OPEN
        self._turn(
            reservation, saying("open again"), state=state, settled_on=None, accepted_on=None
        )

    def accept(self, reservation: int, on: dt.date | None = None) -> None:
        """Accept by name a reservation that stands (rule 6)."""
        self._turn(reservation, saying("accepted as it stands"), accepted_on=on or self._today())

    def delete(self, reservation: int) -> None:
        """Delete a reservation."""
        name = self._name(self.get(reservation).person)
        with self._change(saying("Delete a reservation with {name}", name=name)):
            self._store.remove(models.Reservation, reservation)

    def get(self, reservation: int) -> Reservation:
        """Return one reservation; raises NotFound."""
        return self._store.get(models.Reservation, reservation, _reservation)

    def of(self, person: int) -> list[Reservation]:
        """Return the reservations between me and a person, in the order they came up."""
        return self._store.all(self._store.fixed(_of_person, person), _reservation)

    def history(self, reservation: int) -> list[ReservationChange]:
        """Return what became of a reservation, in order."""
        table = models.ReservationChange
        query = table.select(table.at, table.what, table.detail)
        return self._store.all(
            query.where(table.reservation == reservation).order_by(table.id), ReservationChange
        )

    def checklist(self, person: int) -> Checklist:
        """Return every kind on both sides, and what it says."""
        rows = self._store.values(self._store.fixed(_considered, person))
        considered = {(side, kind): on for side, kind, on in rows}
        reservations = self.of(person)
        cells = tuple(
            Cell(
                side,
                kind,
                considered.get((side.value, kind.value)),
                tuple(one for one in reservations if (one.side, one.kind) == (side, kind)),
            )
            for kind in ReservationKind
            for side in Side
        )
        return Checklist(person, cells)

    def to_ask_again(self, person: int, since: dt.datetime) -> list[Cell]:
        """Return the cells not thought about since a second conversation began.

        Many reservations are hunches and some are not conscious: each second conversation asks
        again.
        """
        cells = self.checklist(person).cells
        return [cell for cell in cells if cell.considered_on is None or cell.considered_on < since]

    def _consider(self, person: int, side: Side, kind: ReservationKind) -> None:
        table = models.Consideration
        same = (table.person == person) & (table.side == side) & (table.kind == kind)
        moment = {"considered_on": self._now()}
        if not self._store.change_where(table, same, **moment):
            self._store.add(table, person=person, side=side, kind=kind, **moment)

    def _settle(self, reservation: int, state: ReservationState, on: dt.date | None) -> None:
        day = on or self._today()
        self._turn(
            reservation,
            saying("{state}", state=state),
            state=state,
            settled_on=day,
            accepted_on=None,
        )

    def _turn(self, reservation: int, what: str, detail: str = "", **written: Any) -> None:
        found = self.get(reservation)
        with self._change(
            saying("A reservation with {name}: {what}", name=self._name(found.person), what=what)
        ):
            self._store.change(models.Reservation, reservation, **written)
            self._remember(reservation, what, detail)

    def _remember(self, reservation: int, what: str, detail: str = "") -> None:
        self._store.add(
            models.ReservationChange,
            reservation=reservation,
            at=self._now(),
            what=what,
            detail=detail,
        )


def _considered(person: int) -> Any:
    table = models.Consideration
    query = table.select(table.side, table.kind, table.considered_on)
    return query.where(table.person == person)


def _of_person(person: int) -> Any:
    query = models.Reservation.select().where(models.Reservation.person == person)
    return query.order_by(models.Reservation.id)


def _reservation(**row: Any) -> Reservation:
    words = {
        "side": Side(row["side"]),
        "kind": ReservationKind(row["kind"]),
        "basis": Basis(row["basis"]),
        "state": ReservationState(row["state"]),
    }
    return Reservation(**{**row, **words})
