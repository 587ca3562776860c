"""Filters of the list of people that I keep under a name of my own."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area, required
from netjournal.errors import JournalError
from netjournal.people.wanted import Wanted, from_json
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.folding import fold


class SavedFilter(NamedTuple):
    """A name and who is then wanted."""

    id: int
    name: str
    wanted: Wanted


class SavedFiltersArea(Area):
    """The saved filters, in my order."""

    def all(self) -> list[SavedFilter]:
        """Return the saved filters in their order."""
        table = models.SavedFilter
        query = table.select(table.id, table.name, table.wanted)
        return self._store.all(query.order_by(table.position, table.id), _saved)

    def get(self, saved: int) -> SavedFilter:
        """Return one saved filter; raises NotFound."""
        return self._store.get(models.SavedFilter, saved, _saved)

    def add(self, name: str, wanted: Wanted) -> int:
        """Keep who is wanted under a new name and return the id; raises JournalError if taken."""
        name = self._free(name)
        with self._change(saying("Save the filter “{name}”", name=name)):
            table = models.SavedFilter
            last = self._store.value(table.select(fn.MAX(table.position)))
            position = 0 if last is None else last + 1
            return self._store.add(table, name=name, wanted=wanted.as_json(), position=position)

    def rename(self, saved: int, name: str) -> None:
        """Give a saved filter another name; raises JournalError if another one has it."""
        name = self._free(name, saved)
        with self._change(saying("Rename the filter “{name}”", name=self.get(saved).name)):
            self._store.change(models.SavedFilter, saved, name=name)

    def replace(self, saved: int, wanted: Wanted) -> None:
        """Let a saved filter ask for something else."""
        with self._change(saying("Change the filter “{name}”", name=self.get(saved).name)):
            self._store.change(models.SavedFilter, saved, wanted=wanted.as_json())

    def delete(self, saved: int) -> None:
        """Delete a saved filter; the people stay."""
        with self._change(saying("Delete the filter “{name}”", name=self.get(saved).name)):
            self._store.remove(models.SavedFilter, saved)

    def arrange(self, order: Sequence[int]) -> None:
        """Put the saved filters in this order."""
        with self._change(saying("Arrange the saved filters")):
            for position, saved in enumerate(order):
                self._store.change(models.SavedFilter, saved, position=position)

    def _free(self, name: str, but: int | None = None) -> str:
        name = required(name, saying("The name is empty."))
        for one in self.all():
            if fold(one.name) == fold(name) and one.id != but:
                raise JournalError(
                    saying("There is a filter called “{name}” already.", name=one.name),
                    saying("Nothing was changed."),
                    saying("Choose another name."),
                )
        return name


def _saved(**row: Any) -> SavedFilter:
    return SavedFilter(row["id"], row["name"], from_json(row["wanted"]))
