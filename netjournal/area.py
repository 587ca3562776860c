"""What every area of the journal stands on: the open file, the one way to change it, the time."""

import datetime as dt
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, Protocol

from netjournal.errors import JournalError, NotFound
from netjournal.store import models
from netjournal.store.store import Store


class Change(Protocol):
    """`journal.change`: everything written inside is one named change."""

    def __call__(
        self, name: str, *, join: str = "", quiet: bool = False
    ) -> AbstractContextManager[None]:
        """Begin a change with the name that undo will show."""


class Core(NamedTuple):
    """What an area needs of the journal it belongs to."""

    store: Store
    change: Change
    now: Callable[[], dt.datetime]


class Area:
    """One noun of the method; its methods are named as the user would say them."""

    def __init__(self, core: Core) -> None:
        """Stand on an open journal."""
        self._store = core.store
        self._change = core.change
        self._now = core.now

    def _today(self) -> dt.date:
        return self._now().date()

    def _name(self, person: int) -> str:
        """The name of a person, for naming a change; raises NotFound."""
        query = models.Person.select(models.Person.name).where(models.Person.id == person)
        name = self._store.value(query)
        if name is None:
            raise NotFound("This person is no longer in the journal.")
        return str(name)


def required(text: str, what: str) -> str:
    """Return the text without white space around it; raises JournalError when nothing is left."""
    stripped = text.replace("\0", "").strip()
    if not stripped:
        raise JournalError(f"{what} is empty.", "Nothing was changed.", "Write something first.")
    return stripped


def only_known(fields: dict[str, Any], known: Iterable[str]) -> None:
    """Raise TypeError for a field that does not exist, as a wrong keyword would."""
    if unknown := sorted(set(fields) - set(known)):
        raise TypeError(f"no such field: {', '.join(unknown)}")
