"""What every table is made with: an id minted by the store, and the kinds of column we use."""

from enum import StrEnum
from typing import Any

from peewee import Check, ForeignKeyField, IntegerField, Model, TextField


def one_of(column: str, choices: type[StrEnum]) -> list[Any]:
    """Return the constraint that keeps a text column to the values of an enumeration."""
    values = ", ".join(f"'{choice.value}'" for choice in choices)
    return [Check(f"{column} IN ({values})")]


def choice(column: str, choices: type[StrEnum], **options: Any) -> Any:
    """Return a text column that holds one value of an enumeration."""
    return TextField(constraints=one_of(column, choices), **options)


def text() -> Any:
    """Return a text column that is empty rather than absent."""
    return TextField(default="")


def belongs_to(table: Any, **options: Any) -> Any:
    """Return a key whose row goes when the one it belongs to goes."""
    return ForeignKeyField(table, on_delete="CASCADE", **options)


def refers_to(table: Any, **options: Any) -> Any:
    """Return a key that is emptied when the row it refers to goes."""
    return ForeignKeyField(table, on_delete="SET NULL", null=True, **options)


class Table(Model):
    """What every table has: an id that the store mints."""

    id = IntegerField(primary_key=True)

    class Meta:
        """Names as they are written, not guessed from older versions of the library."""

        legacy_table_names = False
