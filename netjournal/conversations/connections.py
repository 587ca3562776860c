"""Points of connection: what is shared with a person, found in a conversation or otherwise."""

from typing import Any, NamedTuple

from netjournal.area import Area, only_known, required
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import ConnectionKind


class Connection(NamedTuple):
    """Something shared with a person."""

    id: int
    person: int
    conversation: int | None
    kind: ConnectionKind
    text: str


class ConnectionsArea(Area):
    """Points of connection."""

    def connect(
        self,
        person: int,
        kind: ConnectionKind,
        text: str,
        *,
        conversation: int | None = None,
    ) -> int:
        """Add a point of connection and return its id."""
        with self._change(saying("Add a point of connection with {name}", name=self._name(person))):
            return self._store.add(
                models.Connection,
                person=person,
                kind=kind,
                text=required(text, saying("The point of connection is empty.")),
                conversation=conversation,
            )

    def edit_connection(self, connection: int, **written: Any) -> None:
        """Set the kind or the text of a point of connection."""
        only_known(written, ("kind", "text"))
        with self._change(saying("Edit a point of connection"), join=f"connection:{connection}"):
            self._store.change(models.Connection, connection, **written)

    def disconnect(self, connection: int) -> None:
        """Delete a point of connection."""
        with self._change(saying("Delete a point of connection")):
            self._store.remove(models.Connection, connection)

    def connections(self, person: int) -> list[Connection]:
        """Return the points of connection with a person."""
        query = models.Connection.select().where(models.Connection.person == person)
        return self._store.all(query.order_by(models.Connection.id), _connection)


def _connection(**row: Any) -> Connection:
    return Connection(**{**row, "kind": ConnectionKind(row["kind"])})
