"""Fields of my own: a text, a date, a number or a choice that the method does not ask for."""

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area, required
from netjournal.errors import JournalError
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.folding import fold
from netjournal.store.store import in_parts
from netjournal.words import OwnFieldKind

MOST_DIGITS = 30


class OwnField(NamedTuple):
    """A field of my own; `choices` are what a choice is made from."""

    id: int
    name: str
    kind: OwnFieldKind
    choices: tuple[str, ...]
    position: int


class OwnValue(NamedTuple):
    """What a field says about somebody.

    A date is ISO text; a number is plain digits with a point, in order by CAST(value AS REAL).
    """

    field: int
    name: str
    kind: OwnFieldKind
    value: str


class OwnFieldsArea(Area):
    """The fields of my own and what they say about people."""

    def define(
        self, name: str, kind: OwnFieldKind = OwnFieldKind.TEXT, choices: Iterable[str] = ()
    ) -> int:
        """Add a field and return its id; raises JournalError when one has that name."""
        name = self._free(name)
        with self._change(saying("Add the field {name}", name=name)):
            last = self._store.value(models.OwnField.select(fn.MAX(models.OwnField.position)))
            return self._store.add(
                models.OwnField,
                name=name,
                kind=OwnFieldKind(kind),
                choices=_lines(choices),
                position=0 if last is None else last + 1,
            )

    def rename(self, field: int, name: str) -> None:
        """Give a field another name; raises JournalError when another has it."""
        name = self._free(name, field)
        words = saying("Rename the field {name}", name=self.get(field).name)
        with self._change(words, join=f"own_field:{field}:name"):
            self._store.change(models.OwnField, field, name=name)

    def choose_from(self, field: int, choices: Iterable[str]) -> None:
        """Set what a choice is made from; what was chosen before stays as it is."""
        words = saying("Set the choices of {name}", name=self.get(field).name)
        with self._change(words, join=f"own_field:{field}:choices"):
            self._store.change(models.OwnField, field, choices=_lines(choices))

    def move(self, field: int, to: int) -> None:
        """Put a field at another place among the fields, counted from 0."""
        order = [one.id for one in self.fields() if one.id != field]
        order.insert(max(0, to), field)
        with self._change(saying("Move the field {name}", name=self.get(field).name)):
            for position, one in enumerate(order):
                self._store.change(models.OwnField, one, position=position)

    def remove(self, field: int) -> None:
        """Remove a field with what it says about everybody; undo brings all of it back."""
        with self._change(saying("Remove the field {name}", name=self.get(field).name)):
            self._store.remove(models.OwnField, field)

    def get(self, field: int) -> OwnField:
        """Return one field; raises NotFound."""
        return self._store.get(models.OwnField, field, _field)

    def fields(self) -> list[OwnField]:
        """Return the fields in their order."""
        table = models.OwnField
        return self._store.all(table.select().order_by(table.position, table.id), _field)

    def set(self, person: int, field: int, value: object) -> None:
        """Set what a field says about a person; nothing empties it.

        Raises JournalError for what is not a date, a number, or one of the choices.
        """
        wanted, name = self.get(field), self._name(person)
        text = stored(wanted, value)
        words = saying("Edit {field} of {name}", field=wanted.name, name=name)
        table = models.OwnValue
        same = (table.person == person) & (table.field == field)
        with self._change(words, join=f"own_value:{person}:{field}"):
            if not text:
                self._store.remove_where(table, same)
            elif not self._store.change_where(table, same, value=text):
                self._store.add(table, person=person, field=field, value=text)

    def values(self, person: int) -> list[OwnValue]:
        """Return what the fields say about a person, in their order, those that say something."""
        return self.values_of([person]).get(person, [])

    def values_of(self, people: Sequence[int]) -> dict[int, list[OwnValue]]:
        """Return the same for many people, by person: for a list or an export."""
        table, field = models.OwnValue, models.OwnField
        found: dict[int, list[OwnValue]] = {}
        for some in in_parts(people):
            query = (
                table.select(table.person, table.field, field.name, field.kind, table.value)
                .join(field)
                .where(table.person << list(some))
                .order_by(field.position, field.id)
            )
            for person, row_id, name, kind, value in self._store.values(query):
                one = OwnValue(row_id, name, OwnFieldKind(kind), value)
                found.setdefault(person, []).append(one)
        return found

    def _free(self, name: str, field: int | None = None) -> str:
        """The name without white space around it, when no other field has it."""
        name = required(name, saying("The name of the field is empty."))
        for one in self.fields():
            if one.id != field and fold(one.name) == fold(name):
                raise JournalError(
                    saying("There is a field called {name} already.", name=one.name),
                    saying("Nothing was changed."),
                    saying("Choose another name."),
                )
        return name


def stored(field: OwnField, value: object) -> str:
    """Return a value as it is kept for a field; raises JournalError for one that does not fit."""
    text = "" if value is None else str(value).strip()
    if not text or field.kind is OwnFieldKind.TEXT:
        return text and str(value)
    if field.kind is OwnFieldKind.DATE:
        return _date(text)
    return _number(text) if field.kind is OwnFieldKind.NUMBER else _choice(text, field)


def _date(text: str) -> str:
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise _unfit(saying("“{text}” is not a date.", text=text)) from error


def _number(text: str) -> str:
    try:
        number = Decimal("".join(text.split()).replace("\N{MINUS SIGN}", "-"))
    except InvalidOperation as error:
        raise _unfit(saying("“{text}” is not a number.", text=text)) from error
    if not number.is_finite() or len(f"{number:e}") > MOST_DIGITS:
        raise _unfit(saying("“{text}” is not a number that can be kept.", text=text))
    if abs(number.adjusted()) > MOST_DIGITS:
        raise _unfit(saying("“{text}” is not a number that can be kept.", text=text))
    plain = f"{number:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain in ("-0", "") else plain


def _choice(text: str, field: OwnField) -> str:
    for one in field.choices:
        if fold(one) == fold(text):
            return one
    raise JournalError(
        saying("“{text}” is not one of the choices of {name}.", text=text, name=field.name),
        saying("It was not saved."),
        saying("The choices are: {choices}.", choices=", ".join(field.choices)),
    )


def _unfit(what: str) -> JournalError:
    return JournalError(
        what, saying("It was not saved."), saying("Write it again, or empty the field.")
    )


def _lines(choices: Iterable[str]) -> str:
    kept = dict.fromkeys(" ".join(choice.split()) for choice in choices)
    return "\n".join(choice for choice in kept if choice)


def _field(**row: Any) -> OwnField:
    choices = tuple(row["choices"].splitlines())
    return OwnField(**{**row, "kind": OwnFieldKind(row["kind"]), "choices": choices})
