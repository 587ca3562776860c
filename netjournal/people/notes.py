"""Notes about a person, each at its moment."""

import datetime as dt
from typing import Any, NamedTuple

from netjournal.area import Area, required
from netjournal.saying import saying
from netjournal.store import models


class Note(NamedTuple):
    """Something written about a person; a private one stays off every sheet unless asked for."""

    id: int
    person: int
    at: dt.datetime
    text: str
    private: bool


class NotesArea(Area):
    """Notes about people."""

    def write(
        self, person: int, text: str, *, private: bool = False, at: dt.datetime | None = None
    ) -> int:
        """Write a note about a person and return its id."""
        required(text, saying("The note is empty."))
        with self._change(saying("Write a note about {name}", name=self._name(person))):
            return self._store.add(
                models.Note, person=person, at=at or self._now(), text=text, private=private
            )

    def edit(self, note: int, text: str) -> None:
        """Set the text of a note; writing in it joins into one change."""
        name = self._name(self.get(note).person)
        with self._change(saying("Edit a note about {name}", name=name), join=f"note:{note}"):
            self._store.change(models.Note, note, text=text)

    def keep_private(self, note: int, private: bool = True) -> None:
        """Keep a note off sheets, or let it on."""
        with self._change(
            saying("Keep a note private") if private else saying("Let a note on sheets")
        ):
            self._store.change(models.Note, note, private=private)

    def delete(self, note: int) -> None:
        """Delete a note."""
        with self._change(
            saying("Delete a note about {name}", name=self._name(self.get(note).person))
        ):
            self._store.remove(models.Note, note)

    def get(self, note: int) -> Note:
        """Return one note; raises NotFound."""
        return self._store.get(models.Note, note, Note)

    def about(self, person: int) -> list[Note]:
        """Return the notes about a person, newest first."""
        return self._store.all(self._store.fixed(_about, person), Note)


def _about(person: int) -> Any:
    query = models.Note.select().where(models.Note.person == person)
    return query.order_by(models.Note.at.desc())
