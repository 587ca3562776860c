"""What every area of the journal stands on: the open file, the one way to change it, the time."""

import datetime as dt
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, Protocol

from netjournal.errors import JournalError, NotFound
from netjournal.saying import Saying, in_english, saying
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
    say: Callable[[object], str] = in_english


def _name_of(person: int) -> Any:
    return models.Person.select(models.Person.name).where(models.Person.id == person)


class Area:
    """One noun of the method; its methods are named as the user would say them."""

    def __init__(self, core: Core) -> None:
        """Stand on an open journal."""
        self._store = core.store
        self._change = core.change
        self._now = core.now
        self._say = core.say

    def _today(self) -> dt.date:
        return self._now().date()

    def _name(self, person: int) -> str:
        """The name of a person, for naming a change; raises NotFound."""
        name = self._store.value(self._store.fixed(_name_of, person))
        if name is None:
            raise NotFound(saying("This person is no longer in the journal."))
        return str(name)


def required(text: str, empty: str) -> str:
    """Return the text without white space around it.

    Raises JournalError, which says that it is `empty`, when nothing is left.
    """
    if isinstance(text, Saying):
        return text
    stripped = text.replace("\0", "").strip()
    if not stripped:
        raise JournalError(
            empty,
            saying("Nothing was changed."),
            saying("Write something first."),
        )
    return stripped


def only_known(fields: dict[str, Any], known: Iterable[str]) -> None:
    """Raise TypeError for a field that does not exist, as a wrong keyword would."""
    if unknown := sorted(set(fields) - set(known)):
        raise TypeError(f"no such field: {', '.join(unknown)}")
