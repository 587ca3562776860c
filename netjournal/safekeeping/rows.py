"""The rows about some people in one journal, and how each would fit into another."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from netjournal.store import models
from netjournal.store.models import Table
from netjournal.store.store import Store, in_parts

OWNERS: tuple[type[Table], ...] = (
    models.Person,
    models.Conversation,
    models.Reservation,
    models.Help,
    models.NameGiven,
)
"""What other rows belong to so closely that they come with it."""

SHARED: tuple[type[Table], ...] = (
    models.Tag,
    models.Organisation,
    models.Event,
    models.OwnField,
)
"""What rows of several people refer to; it comes along where it is not there."""

SAME: dict[type[Table], tuple[str, ...]] = {
    models.Tag: ("name",),
    models.Organisation: ("name", "kind"),
    models.Event: ("name", "on"),
    models.OwnField: ("name",),
    models.Reach: ("person", "kind", "value"),
    models.Role: ("person", "organisation", "title"),
}
"""What makes two rows one and the same, besides the unique keys of their table."""


class Fitted(NamedTuple):
    """A row as it stands in the journal it comes to: a new one, or the one that is there."""

    row: dict[str, Any]
    is_new: bool


Gathered = dict[type[Table], list[dict[str, Any]]]


def as_row(**columns: Any) -> dict[str, Any]:
    """Return a row as it is read, by the names of its columns."""
    return columns


def gathered(source: Store, people: Sequence[int]) -> Gathered:
    """Return all rows about some people, in an order in which each comes after those it needs."""
    ids: dict[type[Table], set[int]] = {models.Person: set(people)}
    for table in models.RECORDED:
        if table not in SHARED and table is not models.Person:
            ids[table] = set(_belonging(source, table, ids))
    for table in models.RECORDED:
        for field in _keys_of(table):
            if field.rel_model in SHARED and _goes_with(field) and ids.get(table):
                wanted = _column(source, table, field, ids[table])
                ids.setdefault(field.rel_model, set()).update(wanted)
    return {
        table: [
            row
            for part in in_parts(sorted(ids[table]))
            for row in source.all(table.select().where(table.id << part), as_row)
        ]
        for table in models.RECORDED
        if ids.get(table)
    }


def _belonging(
    source: Store, table: type[Table], ids: dict[type[Table], set[int]]
) -> Iterator[int]:
    for field in _keys_of(table):
        if field.rel_model in OWNERS and _goes_with(field):
            for part in in_parts(sorted(ids.get(field.rel_model, ()))):
                yield from source.column(table.select(table.id).where(field << part))


def _column(source: Store, table: type[Table], field: Any, ids: set[int]) -> Iterator[int]:
    for part in in_parts(sorted(ids)):
        found = source.column(table.select(field).where(table.id << part))
        yield from (value for value in found if value is not None)


def _keys_of(table: type[Table]) -> list[Any]:
    fields = table._meta.sorted_fields
    return [getattr(table, one.name) for one in fields if hasattr(one, "rel_model")]


def _goes_with(field: Any) -> bool:
    """Whether a row goes with the one that a key of it names."""
    return bool(field.on_delete == "CASCADE")


class Rows:
    """Fits rows of another journal into this one: the same id where it is free."""

    def __init__(self, store: Store, *, as_second: bool) -> None:
        """Fit into an open journal; `as_second` gives people and all of theirs new ids."""
        self._store = store
        self._as_second = as_second
        self._ids: dict[tuple[type[Table], int], int] = {}
        self._coming: dict[tuple[Any, ...], int] = {}

    def here(self, table: type[Table], row_id: int) -> int | None:
        """Return the id here of a row of the other journal, if it is or comes here."""
        known = self._ids.get((table, row_id))
        if known is not None:
            return known
        return row_id if self._is_there(table, row_id) else None

    def fitted(self, table: type[Table], row: dict[str, Any]) -> Fitted | None:
        """Return a row as it fits here, or None when somebody or something it needs is not."""
        old = row["id"]
        new = self._with_keys_of_here(table, row)
        if new is None:
            return None
        second = self._as_second and table not in SHARED
        there = old if not second and self._is_there(table, old) else self._twin(table, new)
        if there is not None:
            if table is models.OwnField and not self._is_same_kind(there, row):
                return None
            self._ids[table, old] = there
            return Fitted({**new, "id": there}, False)
        new["id"] = self._store.mint() if second else old
        self._ids[table, old] = new["id"]
        for columns in _unique(table):
            self._coming[(table, *(_folded(new[name]) for name in columns))] = new["id"]
        if table is models.Person:
            new["introduced_by"] = None
        return Fitted(new, True)

    def _with_keys_of_here(self, table: type[Table], row: dict[str, Any]) -> dict[str, Any] | None:
        new = dict(row)
        for field in _keys_of(table):
            if table is models.Person or new[field.name] is None:
                continue
            here = self.here(field.rel_model, new[field.name])
            if here is None and _goes_with(field):
                return None
            new[field.name] = here
        return new

    def _is_there(self, table: type[Table], row_id: int) -> bool:
        found = self._store.value(table.select(table.id).where(table.id == row_id))
        return found is not None

    def _twin(self, table: type[Table], row: dict[str, Any]) -> int | None:
        """The row that says the same, or that has the place this one would need."""
        for columns in _unique(table):
            coming = self._coming.get((table, *(_folded(row[name]) for name in columns)))
            if coming is not None:
                return coming
            query = table.select(table.id)
            for name in columns:
                query = query.where(getattr(table, name) == row[name])
            found = self._store.value(query)
            if found is not None:
                return int(found)
        return None

    def _is_same_kind(self, field: int, row: dict[str, Any]) -> bool:
        table = models.OwnField
        kind = self._store.value(table.select(table.kind).where(table.id == field))
        return bool(kind == row["kind"])


def _unique(table: type[Table]) -> list[tuple[str, ...]]:
    keys = [tuple(names) for names, unique in table._meta.indexes if unique]
    keys += [SAME[table]] if table in SAME else []
    return keys + [
        (field.name,) for field in table._meta.sorted_fields if field.unique and field.name != "id"
    ]


def _folded(value: Any) -> Any:
    return value.casefold() if type(value) is str else value
