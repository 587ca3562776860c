"""Two people who are one: everything about the second goes to the first."""

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
            self._fill_fields(keep, other)
            for table, column in _references():
                self._repoint(table, column, keep, other)
            self._store.remove(models.Person, other)

    def _fill_fields(self, keep: int, other: int) -> None:
        columns = [getattr(models.Person, field) for field in FIELDS]
        (mine,) = self._store.values(models.Person.select(*columns).where(models.Person.id == keep))
        (theirs,) = self._store.values(
            models.Person.select(*columns).where(models.Person.id == other)
        )
        written = dict(zip(FIELDS, zip(mine, theirs, strict=True), strict=True))
        filled = {name: b for name, (a, b) in written.items() if not a and b and b != keep}
        lost = {name: b for name, (a, b) in written.items() if a and b and a != b}
        if filled:
            self._store.change(models.Person, keep, **filled)
        texts = [f"{name.replace('_', ' ')}: {b}" for name, b in lost.items() if type(b) is str]
        if texts:
            text = "Merged from another entry\n" + "\n".join(texts)
            self._store.add(models.Note, person=keep, at=self._now(), text=text)

    def _repoint(self, table: type[models.Table], column: Any, keep: int, other: int) -> None:
        """Move rows to the one who is kept; where both have the same row, the first stays."""
        for row in self._store.column(table.select(table.id).where(column == other)):
            if self._would_repeat(table, column, row, keep):
                self._store.remove(table, row)
            else:
                self._store.change(table, row, **{column.name: keep})

    def _would_repeat(self, table: type[models.Table], column: Any, row: int, keep: int) -> bool:
        for fields in _unique_with(table, column):
            others = [getattr(table, name) for name in fields if name != column.name]
            condition = column == keep
            if others:
                (values,) = self._store.values(table.select(*others).where(table.id == row))
                for field, value in zip(others, values, strict=True):
                    condition &= field == value
            if self._store.value(table.select(table.id).where(condition)) is not None:
                return True
        return False


def _references() -> list[tuple[type[models.Table], Any]]:
    """Every column of every table that says which person a row is about."""
    return [
        (table, getattr(table, field.name))
        for table in models.RECORDED
        for field in table._meta.sorted_fields
        if getattr(field, "rel_model", None) is models.Person
    ]


def _unique_with(table: type[models.Table], column: Any) -> list[tuple[str, ...]]:
    """The unique keys of a table that a column is part of."""
    keys = [fields for fields, unique in table._meta.indexes if unique]
    if column.unique:
        keys.append((column.name,))
    return [fields for fields in keys if column.name in fields]
