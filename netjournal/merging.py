"""Two people who are one: everything about the second goes to the first."""

from collections.abc import Iterator
from typing import Any

from netjournal.area import Area
from netjournal.errors import JournalError
from netjournal.people import FIELDS
from netjournal.store import models


class MergingArea(Area):
    """Merging duplicates; undo takes a merge back whole."""

    def merge(self, keep: int, other: int) -> None:
        """Make `other` part of `keep`, whose own fields win; what differs is kept as a note."""
        if keep == other:
            raise JournalError("Nobody can be merged with themselves.", "", "Choose two people.")
        kept, gone = self._name(keep), self._name(other)
        with self._change(f"Merge {gone} into {kept}"):
            lost = self._part_from_each_other(keep, other)
            lost += self._fill(models.Person, keep, other, FIELDS)
            for table, column in _references():
                lost += self._repoint(table, column, keep, other)
            self._store.remove(models.Person, other)
            if lost:
                text = "\n".join(["Merged from another entry", *lost])
                self._store.add(models.Note, person=keep, at=self._now(), text=text)

    def _fill(
        self, table: type[models.Table], keep: int, other: int, names: tuple[str, ...]
    ) -> list[str]:
        """Fill what is empty in one row from another; return the texts that found no room."""
        mine, theirs = self._row(table, keep, names), self._row(table, other, names)
        filled = {name: theirs[name] for name in names if mine[name] in (None, "")}
        if filled:
            self._store.change(table, keep, **filled)
        return _texts({name: theirs[name] for name in names if mine[name] != theirs[name]}, filled)

    def _part_from_each_other(self, keep: int, other: int) -> list[str]:
        """Remove what would make somebody introduced by, or referred to, themselves."""
        both = (keep, other)
        for person in both:
            same = (models.Person.id == person) & (models.Person.introduced_by << both)
            self._store.change_where(models.Person, same, introduced_by=None)
        referral, met = models.Referral, models.Introduction
        among = (
            (referral, (referral.person << both) & (referral.contact << both)),
            (met, (met.first << both) & (met.second << both)),
        )
        return [
            text
            for table, condition in among
            for row in self._store.column(table.select(table.id).where(condition))
            for text in self._drop(table, row)
        ]

    def _repoint(self, table: type[models.Table], column: Any, keep: int, other: int) -> list[str]:
        """Move rows to the one who is kept; where both have the same row, the two become one."""
        lost = []
        for row in self._store.column(table.select(table.id).where(column == other)):
            twin = self._twin(table, column, row, keep)
            if twin is None:
                self._store.change(table, row, **{column.name: keep})
            else:
                lost += self._fill(table, twin, row, _written(table))
                self._store.remove(table, row)
        return lost

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

    def _drop(self, table: type[models.Table], row: int) -> list[str]:
        texts = _texts(self._row(table, row, _written(table)), {})
        self._store.remove(table, row)
        return texts

    def _row(self, table: type[models.Table], row: int, names: tuple[str, ...]) -> dict[str, Any]:
        if not names:
            return {}
        columns = [getattr(table, name) for name in names]
        (values,) = self._store.values(table.select(*columns).where(table.id == row))
        return dict(zip(names, values, strict=True))


def _texts(written: dict[str, Any], filled: dict[str, Any]) -> list[str]:
    """The texts of a row that is given up, each with the name of its field."""
    return [
        f"{name.replace('_', ' ')}: {text}"
        for name, text in written.items()
        if name not in filled and type(text) is str and text
    ]


def _references() -> Iterator[tuple[type[models.Table], Any]]:
    """Every column of every table that says which person a row is about."""
    for table in models.RECORDED:
        for field in table._meta.sorted_fields:
            if getattr(field, "rel_model", None) is models.Person:
                yield table, getattr(table, field.name)


def _written(table: type[models.Table]) -> tuple[str, ...]:
    """The columns of a table that hold what was written, not keys."""
    unique = {name for names, is_unique in table._meta.indexes if is_unique for name in names}
    return tuple(
        field.name
        for field in table._meta.sorted_fields
        if not hasattr(field, "rel_model") and field.name not in unique | {"id"}
    )


def _unique_with(table: type[models.Table], column: Any) -> list[tuple[str, ...]]:
    """The unique keys of a table that a column is part of."""
    keys = [tuple(names) for names, unique in table._meta.indexes if unique]
    if column.unique:
        keys.append((column.name,))
    return [names for names in keys if column.name in names]
