"""Rows that were salvaged: which table each is of, and how they are put into a new journal."""

import datetime as dt
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw
import peewee

from netjournal.store import database as db
from netjournal.store import folding, models
from netjournal.store.store import EPOCH, RANDOM_BITS

Row = dict[str, Any]
Rows = dict[str, dict[int, Row]]
SMALLEST_ID = 1 << 32
LARGEST_ID = (1 << 63) - 1
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?")
MODELS = {str(table._meta.table_name): table for table in models.RECORDED}
STAND_INS = ("person", "organisation", "event", "tag")
ROUNDS = 6


def id_of_ours(value: object) -> bool:
    """Whether a number can be the id of a row."""
    return isinstance(value, int) and SMALLEST_ID < value < LARGEST_ID


class Sorting:
    """Puts rows of unknown tables with their likes: by their id, or by what all of a page fit."""

    def __init__(self, found: Rows, known: dict[str, set[int]]) -> None:
        """Add to what was found, knowing some ids of each table."""
        self._found = found
        self._table_of = {row_id: table for table, ids in known.items() for row_id in ids}
        self._table_of |= {row_id: table for table, rows in found.items() for row_id in rows}
        self._later: list[tuple[list[tuple[Any, ...]], list[str]]] = []

    def take(self, rows: list[tuple[Any, ...]]) -> None:
        """Sort the rows of one page, or keep them until more is known."""
        if not rows:
            return
        tables = {self._table_of[row[0]] for row in rows if row[0] in self._table_of}
        fitting = [table for table in MODELS if all(_fits(MODELS[table], row) for row in rows)]
        if len(tables) == 1 and tables <= set(fitting):
            self._add(rows, tables.pop())
        elif len(fitting) == 1:
            self._add(rows, fitting[0])
        elif fitting:
            self._later.append((rows, fitting))

    def settle(self) -> None:
        """Sort the rest: with the table whose rows would refer to rows that are there."""
        for rows, fitting in self._later:
            self._add(rows, max(fitting, key=lambda table: self._at_home(table, rows)))

    def _at_home(self, table: str, rows: list[tuple[Any, ...]]) -> int:
        return sum(
            row[at] in self._found[field.rel_model._meta.table_name]
            for row in rows
            for at, field in enumerate(_fields(MODELS[table]))
            if isinstance(field, peewee.ForeignKeyField)
        )

    def _add(self, rows: list[tuple[Any, ...]], table: str) -> None:
        names = [field.column_name for field in _fields(MODELS[table])]
        for row in rows:
            self._found[table].setdefault(row[0], dict(zip(names, row, strict=False)))


def _fields(table: type[models.Table]) -> list[Any]:
    return list(table._meta.sorted_fields)


def _fits(table: type[models.Table], row: tuple[Any, ...]) -> bool:
    fields = _fields(table)
    return all(value is None for value in row[len(fields) :]) and all(
        _fits_field(field, value) for field, value in zip(fields, row, strict=False)
    )


def _fits_field(field: Any, value: object) -> bool:
    if value is None:
        # What was added to a table later is not in the rows that are older.
        return bool(field.null)
    if isinstance(field, peewee.ForeignKeyField):
        return id_of_ours(value)
    if isinstance(field, peewee.BooleanField):
        return value in (0, 1) and isinstance(value, int)
    if isinstance(field, peewee.IntegerField):
        return isinstance(value, int)
    if isinstance(field, peewee.BlobField):
        return isinstance(value, bytes)
    if not isinstance(value, str):
        return False
    if isinstance(field, peewee.DateTimeField):
        return MOMENT.fullmatch(value) is not None
    if isinstance(field, peewee.DateField):
        return DAY.fullmatch(value) is not None
    return _is_chosen(field, value)


def _is_chosen(field: Any, value: str) -> bool:
    """Whether a text is one of those that the field allows."""
    said = " ".join(constraint.sql for constraint in field.constraints or ())
    allowed = re.findall(r"'([^']*)'", said)
    return not allowed or value in allowed


def write(
    new: Path, key: str | None, rows: Rows, nameless: str
) -> tuple[dict[str, int], int, tuple[str, ...]]:
    """Write rows into an empty journal; return how many of each table, and what has no place.

    Where a person, event, organisation or tag is lost, one without its words stands in for it.
    """
    connection = db.connect(new, key)
    try:
        folding.make_known(connection)
        connection.execute("PRAGMA secure_delete=ON")
        with connection:
            for table, model in MODELS.items():
                _insert(connection, table, (_whole(model, row) for row in rows[table].values()))
            stand_ins, homeless = _give_each_a_place(connection, nameless)
            kept = {
                table: count
                for table in MODELS
                for (count,) in connection.execute(f'SELECT count(*) FROM "{table}"')
            }
        stood_in = {table: stand_ins.count(table) for table in STAND_INS}
        read = {table: count - stood_in.get(table, 0) for table, count in kept.items()}
        return read, len(stand_ins), homeless
    finally:
        connection.close()


def _whole(model: type[models.Table], row: Row) -> Row:
    """A row with what a later schema added to its table."""
    return {
        field.column_name: _or_default(field, row.get(field.column_name))
        for field in _fields(model)
    }


def _or_default(field: Any, value: Any) -> Any:
    if value is None and not field.null:
        return "" if field.default is None else getattr(field.default, "value", field.default)
    return value


def _insert(connection: apsw.Connection, table: str, rows: Iterable[Row]) -> None:
    for row in rows:
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        # A row that the journal would not have taken is not one that it had written.
        with suppress(apsw.ConstraintError, apsw.MismatchError):
            connection.execute(
                f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(row.values())
            )


def _give_each_a_place(
    connection: apsw.Connection, nameless: str
) -> tuple[list[str], tuple[str, ...]]:
    stand_ins: list[str] = []
    homeless: list[str] = []
    for _ in range(ROUNDS):
        lost = list(connection.execute("PRAGMA foreign_key_check"))
        if not lost:
            break
        for table, row_id, parent, number in lost:
            column = _column(connection, table, number)
            row = _row(connection, table, row_id)
            if not row:
                continue
            if _may_be_empty(table, column):
                connection.execute(
                    f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?', (row_id,)
                )
            elif parent in STAND_INS:
                if not _row(connection, parent, row[column]):
                    _insert(connection, parent, [_stand_in(parent, row[column], nameless)])
                    stand_ins.append(parent)
            else:
                homeless += [value for value in row.values() if _is_writing(value)]
                connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
    return stand_ins, tuple(homeless)


def _column(connection: apsw.Connection, table: str, number: int) -> str:
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")')
    return next(str(row[3]) for row in keys if row[0] == number)


def _row(connection: apsw.Connection, table: str, row_id: int) -> Row:
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    for row in cursor:
        names = [str(column[0]) for column in cursor.getdescription()]
        return dict(zip(names, row, strict=True))
    return {}


def _may_be_empty(table: str, column: str) -> bool:
    return any(field.null for field in _fields(MODELS[table]) if field.column_name == column)


def _stand_in(table: str, row_id: int, nameless: str) -> Row:
    made = EPOCH + dt.timedelta(milliseconds=row_id >> RANDOM_BITS)
    name = f"{nameless} {row_id}" if table == "tag" else nameless
    row = {"id": row_id, "name": name, "on": made.date().isoformat()}
    return _whole(MODELS[table], row)


def _is_writing(value: object) -> bool:
    return isinstance(value, str) and " " in value.strip() and not MOMENT.fullmatch(value)
