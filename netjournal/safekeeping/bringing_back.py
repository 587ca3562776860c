"""Brings single people back from a backup, with everything about them, as one change.

Who is still there keeps every word: only what is empty is filled, and only what is missing comes
back. That loses nothing written since, and makes nobody count twice; a second person beside the
first is made on request only, for those who want to compare the two before merging them.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from netjournal.area import Area
from netjournal.errors import JournalError
from netjournal.people.people import FIELDS
from netjournal.safekeeping.rows import Rows, as_row, gathered
from netjournal.saying import counting, saying
from netjournal.store import models
from netjournal.store.store import in_parts

if TYPE_CHECKING:
    from netjournal.areas import Areas

INTRODUCED_BY = "introduced_by"


class Candidate(NamedTuple):
    """Somebody in a backup: whether they are here too, and who here has the same name."""

    id: int
    name: str
    does: str
    is_here: bool
    same_name: tuple[int, ...]


class Back(NamedTuple):
    """What came back, or would: whom, how many rows of each table, fields filled, what could not.

    `people` are the ids here; a row that joins somebody with a person who is not here stays out.
    """

    people: tuple[int, ...]
    rows: Mapping[str, int]
    filled: int
    left_out: Mapping[str, int]

    @property
    def is_nothing(self) -> bool:
        """Whether all of it is here already."""
        return not self.filled and not self.rows


class BringingBackArea(Area):
    """Bringing single people back from a backup that is looked into."""

    def candidates(self, backup: Areas) -> list[Candidate]:
        """Return everybody in a backup, by name: those who are not here any more come first."""
        person = models.Person
        here = self._store.values(person.select(person.id, person.name))
        ids = {row_id for row_id, _name in here}
        by_name: dict[str, list[int]] = {}
        for row_id, name in here:
            by_name.setdefault(name.casefold(), []).append(row_id)
        found = [
            Candidate(
                row_id,
                name,
                does,
                row_id in ids,
                tuple(one for one in by_name.get(name.casefold(), ()) if one != row_id),
            )
            for row_id, name, does in backup._core.store.values(
                person.select(person.id, person.name, person.does)
            )
        ]
        return sorted(found, key=lambda one: (one.is_here, one.name.casefold(), one.id))

    def preview(self, backup: Areas, people: Sequence[int], *, as_second: bool = False) -> Back:
        """Return what bringing people back would do; nothing is changed."""
        return self._planned(backup, people, as_second=as_second).back()

    def bring_back(
        self,
        backup: Areas,
        people: Sequence[int],
        made_on: dt.date,
        *,
        as_second: bool = False,
    ) -> Back:
        """Bring people back as they were in a backup made on a day, with all about them.

        Who is here is completed and never overwritten, or with `as_second` stands beside as a
        second person. Raises JournalError when somebody is not in the backup.
        """
        planned = self._planned(backup, people, as_second=as_second)
        back = planned.back()
        if back.is_nothing:
            return back
        with self._change(self._name_of_it(planned, made_on)):
            for table, rows in planned.new.items():
                for part in in_parts_of(rows):
                    self._store.put_back(table, part)
            for person, filled in planned.filled.items():
                self._store.change(models.Person, person, **filled)
        return back

    def _planned(self, backup: Areas, people: Sequence[int], *, as_second: bool) -> Planned:
        source = backup._core.store
        person = models.Person
        found = [
            name
            for part in in_parts(people)
            for name in source.column(person.select(person.name).where(person.id << part))
        ]
        if not people or len(found) != len(set(people)):
            raise JournalError(
                saying("Somebody is not in this backup."),
                saying("Nothing was changed."),
                saying("Choose from those whom it holds."),
            )
        planned = Planned(found)
        rows = Rows(self._store, as_second=as_second)
        for table, wanted in gathered(source, people).items():
            for row in wanted:
                self._plan_row(planned, rows, table, row)
        self._plan_introducers(planned, rows, source, people)
        planned.people = tuple(rows.here(person, one) or one for one in people)
        return planned

    def _plan_row(
        self, planned: Planned, rows: Rows, table: type[models.Table], row: dict[str, Any]
    ) -> None:
        fitted = rows.fitted(table, row)
        if fitted is None:
            planned.left_out[table._meta.table_name] += 1
        elif fitted.is_new:
            planned.new.setdefault(table, []).append(fitted.row)
        elif table is models.Person:
            self._plan_filling(planned, fitted.row["id"], row)

    def _plan_filling(self, planned: Planned, person: int, theirs: dict[str, Any]) -> None:
        table = models.Person
        (mine,) = self._store.all(table.select().where(table.id == person), as_row)
        filled = {
            name: theirs[name]
            for name in FIELDS
            if name != INTRODUCED_BY and _is_empty(mine[name]) and not _is_empty(theirs[name])
        }
        if filled:
            planned.filled[person] = filled

    def _plan_introducers(
        self, planned: Planned, rows: Rows, source: Any, people: Sequence[int]
    ) -> None:
        """Who introduced whom comes last: the two may come back together."""
        table = models.Person
        pairs = [
            pair
            for part in in_parts(people)
            for pair in source.values(
                table.select(table.id, table.introduced_by).where(
                    (table.id << part) | (table.introduced_by << part)
                )
            )
        ]
        new = {row["id"] for row in planned.new.get(table, ())}
        for person, introducer in pairs:
            here = rows.here(table, person)
            introducer = rows.here(table, introducer) if introducer is not None else None
            if here is None or introducer is None or introducer == here:
                continue
            query = table.select(table.introduced_by).where(table.id == here)
            if here in new or self._store.value(query) is None:
                planned.filled.setdefault(here, {})[INTRODUCED_BY] = introducer

    def _name_of_it(self, planned: Planned, made_on: dt.date) -> str:
        names = planned.names
        if len(names) == 1:
            return saying("Bring back {name} from the backup of {day}", name=names[0], day=made_on)
        return counting(
            "Bring back 1 person from the backup of {day}",
            "Bring back {count} people from the backup of {day}",
            len(names),
            day=made_on,
        )


class Planned:
    """What bringing back comes to before it is done."""

    def __init__(self, names: Sequence[str]) -> None:
        """Begin with the names of those who come back."""
        self.names = names
        self.people: tuple[int, ...] = ()
        self.new: dict[type[models.Table], list[dict[str, Any]]] = {}
        self.filled: dict[int, dict[str, Any]] = {}
        self.left_out: Counter[str] = Counter()

    def back(self) -> Back:
        """Say it in numbers."""
        new = {row["id"] for row in self.new.get(models.Person, ())}
        return Back(
            self.people,
            {table._meta.table_name: len(rows) for table, rows in self.new.items()},
            sum(len(one) for person, one in self.filled.items() if person not in new),
            dict(self.left_out),
        )


def in_parts_of(rows: list[dict[str, Any]], most: int = 50) -> list[list[dict[str, Any]]]:
    """Return rows in parts small enough for one statement, also with pictures in them."""
    return [rows[start : start + most] for start in range(0, len(rows), most)]


def _is_empty(value: Any) -> bool:
    return value is None or value == ""
