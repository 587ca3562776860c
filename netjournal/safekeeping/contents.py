"""All backups of a journal, in both places: when, how large, what each holds, whether it opens."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from netjournal.errors import (
    Damaged,
    JournalError,
    NotAJournal,
    PassphraseNeeded,
    WrongPassphrase,
)
from netjournal.safekeeping.places import Place
from netjournal.safekeeping.stopping import Stop, stop_if_wished
from netjournal.saying import counting, in_a_row
from netjournal.store import backup
from netjournal.store.database import checked_passphrase, is_plain
from netjournal.words import Said


class State(Said):
    """What is known of a backup after looking at it."""

    SOUND = "sound", "sound"
    ANOTHER_KEY = "another_key", "another passphrase"
    DAMAGED = "damaged", "damaged"
    GONE = "gone", "not there"


class Found(NamedTuple):
    """A backup as its name and size tell; it was not opened."""

    path: Path
    at: dt.datetime
    size: int
    changed: int
    place: Place


class Counts(NamedTuple):
    """What a journal holds."""

    people: int = 0
    events: int = 0
    conversations: int = 0
    notes: int = 0

    @property
    def said(self) -> str:
        """The counts in words."""
        return in_a_row(
            [
                counting("1 person", "{count} people", self.people),
                counting("1 event", "{count} events", self.events),
                counting("1 conversation", "{count} conversations", self.conversations),
                counting("1 note", "{count} notes", self.notes),
            ],
            ", ",
        )


class Holds(NamedTuple):
    """What a backup was found to hold, or why it does not open."""

    state: State
    counts: Counts = Counts()
    why: str = ""


def counts_of(counted: tuple[tuple[str, int], ...]) -> Counts:
    """Return the counts that a verification came to."""
    by_table = dict(counted)
    return Counts(*(by_table[table] for table in ("person", "event", "conversation", "note")))


def listing(places: list[Place], stem: str) -> list[Found]:
    """Return the backups in all places that are there, newest first; none is opened."""
    found = []
    for place in places:
        for path, at in backup.listed(place.folder, stem) if place.is_there else []:
            try:
                stat = path.stat()
            except OSError:
                continue
            found.append(Found(path, at, stat.st_size, stat.st_mtime_ns, place))
    return sorted(found, key=lambda one: (one.at, one.place.where == "beside"), reverse=True)


class Contents:
    """Looks at backups, each once as long as its size and time stay the same.

    A look takes as long as checking a whole file: not for the thread of the window.
    """

    def __init__(self, passphrase: str | None) -> None:
        """Open backups with the passphrase of the journal."""
        self._key = checked_passphrase(passphrase)
        self._seen: dict[tuple[Path, int, int], Holds] = {}

    def forget_key(self) -> None:
        """Hold the passphrase no longer: the journal is being locked."""
        self._key = None

    def known(self, found: Found) -> Holds | None:
        """Return what a backup holds if that was looked at before."""
        return self._seen.get((found.path, found.size, found.changed))

    def look(self, found: Found) -> Holds:
        """Return what a backup holds: opened with the key, checked whole, counted."""
        known = self.known(found)
        if known is None or known.state is State.GONE:
            known = self._look(found.path)
            self._seen[found.path, found.size, found.changed] = known
        return known

    def look_at_all(
        self, listed: list[Found], stop: Stop | None = None
    ) -> Iterator[tuple[Found, Holds]]:
        """Yield each backup with what it holds as it becomes known; raises Stopped."""
        for found in listed:
            stop_if_wished(stop)
            yield found, self.look(found)

    def newest_good(self, listed: list[Found], stop: Stop | None = None) -> Found | None:
        """Return the newest backup that opens and is sound."""
        for found, holds in self.look_at_all(listed, stop):
            if holds.state is State.SOUND:
                return found
        return None

    def _look(self, path: Path) -> Holds:
        try:
            key = None if path.is_file() and is_plain(path) else self._key
            return Holds(State.SOUND, counts_of(backup.verify(path, key)))
        except (PassphraseNeeded, WrongPassphrase) as error:
            return Holds(State.ANOTHER_KEY, why=error.what)
        except NotAJournal as error:
            return Holds(State.DAMAGED if path.exists() else State.GONE, why=error.what)
        except Damaged as error:
            return Holds(State.DAMAGED, why=error.what)
        except JournalError as error:
            return Holds(State.GONE, why=error.what)
