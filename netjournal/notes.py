"""Notes about a person, each at its moment."""

import datetime as dt
from typing import NamedTuple

from netjournal.area import Area, required
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
        required(text, "The note")
        with self._change(f"Write a note about {self._name(person)}"):
            return self._store.add(
                models.Note, person=person, at=at or self._now(), text=text, private=private
            )

    def edit(self, note: int, text: str) -> None:
        """Set the text of a note; writing in it joins into one change."""
        name = self._name(self.get(note).person)
        with self._change(f"Edit a note about {name}", join=f"note:{note}"):
            self._store.change(models.Note, note, text=text)

    def keep_private(self, note: int, private: bool = True) -> None:
        """Keep a note off sheets, or let it on."""
        with self._change("Keep a note private" if private else "Let a note on sheets"):
            self._store.change(models.Note, note, private=private)

    def delete(self, note: int) -> None:
        """Delete a note."""
        with self._change(f"Delete a note about {self._name(self.get(note).person)}"):
            self._store.remove(models.Note, note)

    def get(self, note: int) -> Note:
        """Return one note; raises NotFound."""
        return self._store.get(models.Note, note, Note)

    def about(self, person: int) -> list[Note]:
        """Return the notes about a person, newest first."""
        query = models.Note.select().where(models.Note.person == person)
        return self._store.all(query.order_by(models.Note.at.desc()), Note)
