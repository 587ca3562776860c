"""Two people who are one: everything about the second goes to the first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from netjournal.area import Area
from netjournal.errors import JournalError
from netjournal.people.merging_choices import move_choices
from netjournal.people.merging_words import INTRODUCED_BY, Lost, line, private, written_in
from netjournal.people.people import FIELDS
from netjournal.relationships.stages import stage_together
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import ConversationState, FollowUpState, Stage

KEPT_ONCE = {
    models.Reach: ("person", "kind", "value"),
    models.Role: ("person", "organisation", "title"),
}
"""What is kept once although the table would hold it twice."""

LATER_WINS = "considered_on"
OWN_WORDS = ("note", "came_of_it", "said")


class MergedField(NamedTuple):
    """One field of two people as a merge would leave it.

    `filled`: it was empty and takes what the other says; else both say something and what the
    other says goes into a note. `label` is what the field is called; who introduced is by name.
    """

    name: str
    kept: Any
    other: Any
    filled: bool
    label: str


class Preview(NamedTuple):
    """What a merge would do: the fields that differ, how many rows of each table move, the stage.

    `told` says what may surprise.
    """

    fields: tuple[MergedField, ...]
    moving: Mapping[str, int]
    stage: Stage
    told: tuple[str, ...]


class MergingArea(Area):
    """Merging duplicates; undo takes a merge back whole."""

    def preview(self, keep: int, other: int) -> Preview:
        """Return what merging `other` into `keep` would do; nothing is changed."""
        _refuse_same(keep, other)
        mine, theirs = self._people(keep, other)
        names = self._introducers(mine, theirs)
        fields = tuple(
            MergedField(
                name,
                names.get(mine[name], "") if name == INTRODUCED_BY else mine[name],
                names.get(theirs[name], "") if name == INTRODUCED_BY else theirs[name],
                _empty(mine[name]),
                written_in(name),
            )
            for name in FIELDS
            if not _empty(theirs[name]) and theirs[name] != mine[name]
        )
        stage = stage_together(self._store, keep, other)
        told = self._surprises(keep, other, stage)
        return Preview(fields, self._moving(keep, other), stage, tuple(told))

    def merge(self, keep: int, other: int) -> None:
        """Make `other` part of `keep`, whose own fields win; what differs is kept as a note."""
        _refuse_same(keep, other)
        kept, gone = self._name(keep), self._name(other)
        with self._change(saying("Merge {gone} into {kept}", gone=gone, kept=kept)):
            lost = move_choices(self._store, keep, other)
            lost += self._fill_person(keep, other)
            lost += self._part_from_each_other(keep, other)
            self._write_to_one(keep, other)
            for table, column in _references():
                lost += self._repoint(table, column, keep, other)
            self._store.remove(models.Person, other)
            self._write_down(keep, lost)

    def fuller(self, one: int, other: int) -> int:
        """Return the one of two of whom more is written, the one longer in the journal if equal."""
        counts = {person: self._rows_about(person) for person in (one, other)}
        return max(sorted(counts), key=lambda person: counts[person])

    def _rows_about(self, person: int) -> int:
        return sum(
            len(self._store.column(table.select(table.id).where(column == person)))
            for table, column in _references()
        )

    def _people(self, keep: int, other: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """The fields of both; that one introduced the other is nothing that they say."""
        both = (keep, other)
        found = []
        for person in both:
            self._name(person)
            row = self._row(models.Person, person, FIELDS)
            row[INTRODUCED_BY] = None if row[INTRODUCED_BY] in both else row[INTRODUCED_BY]
            found.append(row)
        return found[0], found[1]

    def _introducers(self, *people: Mapping[str, Any]) -> dict[int, str]:
        ids = {one[INTRODUCED_BY] for one in people} - {None}
        return {person: self._name(person) for person in ids}

    def _moving(self, keep: int, other: int) -> dict[str, int]:
        stays = {(table, row) for table, row in self._between(keep, other)}
        moving: Counter[str] = Counter()
        for table, column in _references():
            alone = not _unique_with(table, column)
            for row in self._store.column(table.select(table.id).where(column == other)):
                own = table is models.Person and row in (keep, other)
                if not own and (table, row) not in stays:
                    moves = alone or self._twin(table, column, row, keep) is None
                    moving[table._meta.table_name] += moves
        return {table: count for table, count in moving.items() if count}

    def _surprises(self, keep: int, other: int, stage: Stage) -> Iterator[str]:
        kept, gone = self._name(keep), self._name(other)
        before, beside = self._stage(keep), self._stage(other)
        if stage is not before or stage is not beside:
            yield saying(
                "{kept} stands at {before} and {gone} at {beside}; together they stand at {stage}.",
                kept=kept,
                gone=gone,
                before=before,
                beside=beside,
                stage=stage,
            )
        if self._has_arranged(keep) and self._has_arranged(other):
            yield saying("Both have a one-to-one arranged; both of these stay arranged.")
        if any(True for _ in self._between(keep, other)):
            yield saying("What joins the two, such as an introduction to each other, is let go.")

    def _stage(self, person: int) -> Stage:
        query = models.Person.select(models.Person.stage).where(models.Person.id == person)
        return Stage(self._store.value(query))

    def _has_arranged(self, person: int) -> bool:
        table = models.Conversation
        arranged = (table.person == person) & (table.state == ConversationState.ARRANGED)
        return self._store.value(table.select(table.id).where(arranged)) is not None

    def _fill_person(self, keep: int, other: int) -> list[Lost]:
        mine, theirs = self._people(keep, other)
        for person, row in ((keep, mine), (other, theirs)):
            self._store.change(models.Person, person, introduced_by=row[INTRODUCED_BY])
        filled = {name: theirs[name] for name in FIELDS if _empty(mine[name])}
        self._store.change(models.Person, keep, **filled)
        names = self._introducers(theirs)
        differ = {
            name: names[theirs[name]] if name == INTRODUCED_BY else theirs[name]
            for name in FIELDS
            if name not in filled and not _empty(theirs[name]) and theirs[name] != mine[name]
        }
        return [Lost(line(name, value), private(name)) for name, value in differ.items()]

    def _fill(self, table: type[models.Table], keep: int, other: int) -> list[Lost]:
        """Fill what is empty in one row from another; return what found no room."""
        names = _written(table)
        mine, theirs = self._row(table, keep, names), self._row(table, other, names)
        filled = {name: theirs[name] for name in names if _empty(mine[name])}
        if LATER_WINS in names:
            filled[LATER_WINS] = max(mine[LATER_WINS], theirs[LATER_WINS])
        if filled:
            self._store.change(table, keep, **filled)
        differ = {name: value for name, value in theirs.items() if value != mine[name]}
        return self._texts(table, other, differ, filled)

    def _between(self, keep: int, other: int) -> Iterator[tuple[type[models.Table], int]]:
        """Yield the rows that join two people, and would join one person with themselves."""
        both = (keep, other)
        referral, met, given = models.Referral, models.Introduction, models.NameGiven
        talks = models.Conversation.select(models.Conversation.id)
        talks = talks.where(models.Conversation.person << both)
        for table, condition in (
            (referral, (referral.person << both) & (referral.contact << both)),
            (met, (met.first << both) & (met.second << both)),
            (given, (given.person << both) & (given.conversation << talks)),
        ):
            for row in self._store.column(table.select(table.id).where(condition)):
                yield table, row

    def _write_to_one(self, keep: int, other: int) -> None:
        """Let a message that introduced the two to each other be one to the one they are."""
        table, both = models.Message, (keep, other)
        self._store.change_where(table, (table.person << both) & (table.other << both), other=None)

    def _part_from_each_other(self, keep: int, other: int) -> list[Lost]:
        """Remove what would make somebody named by, or referred to, themselves."""
        return [
            lost
            for table, row in list(self._between(keep, other))
            for lost in self._drop(table, row)
        ]

    def _repoint(self, table: type[models.Table], column: Any, keep: int, other: int) -> list[Lost]:
        """Move rows to the one who is kept; where both have the same row, the two become one."""
        if not _unique_with(table, column):
            self._store.change_where(table, column == other, **{column.name: keep})
            return []
        lost = []
        for row in self._store.column(table.select(table.id).where(column == other)):
            twin = self._twin(table, column, row, keep)
            if twin is None:
                self._store.change(table, row, **{column.name: keep})
                continue
            lost += self._fill(table, twin, row)
            if table is models.NameGiven:
                self._contact_once(twin, row)
            self._store.remove(table, row)
        return lost

    def _contact_once(self, kept: int, given: int) -> None:
        """Leave one follow-up of a name given twice, rather the one that was closed (rule 3)."""
        table = models.FollowUp
        mine, theirs = (
            self._store.values(table.select(table.id, table.state).where(table.name_given == one))
            for one in (kept, given)
        )
        closed = any(state != FollowUpState.OPEN for _row, state in theirs)
        if mine and not (closed and all(state == FollowUpState.OPEN for _row, state in mine)):
            return
        self._store.remove_where(table, table.name_given == kept)
        self._store.change_where(table, table.name_given == given, name_given=kept)

    def _twin(self, table: type[models.Table], column: Any, row: int, keep: int) -> int | None:
        """The row that the one who is kept has already, where a second may not be."""
        for names in _unique_with(table, column):
            condition = column == keep
            others = tuple(name for name in names if name != column.name)
            for name, value in self._row(table, row, others).items():
                condition &= getattr(table, name) == value
            found = self._store.value(table.select(table.id).where(condition))
            if found is not None:
                return int(found)
        return None

    def _drop(self, table: type[models.Table], row: int) -> list[Lost]:
        names = tuple(name for name in _written(table) if name in OWN_WORDS)
        lost = self._texts(table, row, self._row(table, row, names), {})
        self._store.remove(table, row)
        return lost

    def _texts(
        self,
        table: type[models.Table],
        row: int,
        written: Mapping[str, Any],
        filled: Mapping[str, Any],
    ) -> list[Lost]:
        """What a row that is given up says, each with the name of its field."""
        about = self._about(table, row)
        return [
            Lost(line(name, value, about), private(name))
            for name, value in written.items()
            if name not in filled and not _empty(value)
        ]

    def _about(self, table: type[models.Table], row: int) -> str:
        """What a row is about besides the person: the event, the field of my own, the check."""
        query: Any
        if table is models.Encounter:
            query = models.Event.select(models.Event.name).join(models.Encounter)
        elif table is models.OwnValue:
            query = models.OwnField.select(models.OwnField.name).join(models.OwnValue)
        elif table is models.PartnerCheck:
            query = table.select(models.PartnerCheck.quality)
        else:
            return ""
        return str(self._store.value(query.where(table.id == row)))

    def _write_down(self, person: int, lost: Sequence[Lost]) -> None:
        """Note what found no room; what was private stays so."""
        for is_private in (False, True):
            lines = [self._say(one.text) for one in lost if one.private is is_private]
            if lines:
                text = "\n".join([self._say(saying("Merged from another entry")), *lines])
                self._store.add(
                    models.Note, person=person, at=self._now(), text=text, private=is_private
                )

    def _row(self, table: type[models.Table], row: int, names: tuple[str, ...]) -> dict[str, Any]:
        if not names:
            return {}
        columns = [getattr(table, name) for name in names]
        (values,) = self._store.values(table.select(*columns).where(table.id == row))
        return dict(zip(names, values, strict=True))


def _refuse_same(keep: int, other: int) -> None:
    if keep == other:
        raise JournalError(
            saying("Nobody can be merged with themselves."), "", saying("Choose two people.")
        )


def _empty(value: Any) -> bool:
    """Whether nothing was said; no to a question is something."""
    return value is None or value == "" or (value == 0 and not isinstance(value, bool))


def _references() -> Iterator[tuple[type[models.Table], Any]]:
    """Every column of every table that says which person a row is about."""
    for table in models.RECORDED:
        for field in table._meta.sorted_fields:
            if getattr(field, "rel_model", None) is models.Person:
                yield table, getattr(table, field.name)


def _written(table: type[models.Table]) -> tuple[str, ...]:
    """The columns of a table that hold what was written, not keys."""
    unique = {name for names, is_unique in table._meta.indexes if is_unique for name in names}
    unique |= {*KEPT_ONCE.get(table, ()), "id"}
    return tuple(
        field.name
        for field in table._meta.sorted_fields
        if not hasattr(field, "rel_model") and field.name not in unique
    )


def _unique_with(table: type[models.Table], column: Any) -> list[tuple[str, ...]]:
    """The unique keys of a table that a column is part of."""
    keys = [tuple(names) for names, unique in table._meta.indexes if unique]
    keys += [KEPT_ONCE[table]] if table in KEPT_ONCE else []
    if column.unique:
        keys.append((column.name,))
    return [names for names in keys if column.name in names]
