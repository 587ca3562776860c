"""Small journals to be harmed, and what is asked of one afterwards."""

import datetime as dt
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

from netjournal.journal import Journal
from netjournal.store import database as db
from netjournal.words import ConversationStage, ReservationKind, Side

PASSPHRASE = "correct horse, battery"
KINDS: dict[str, str | None] = {"plain": None, "encrypted": PASSPHRASE}
HAL = "Hal Okoro"
WORDS = "the lease and the winter market, a peculiar zeppelin over the harbour, Fridays only"
SQLITES_OWN = ("sqlite_", "search")
BESIDE = ("", "-wal", "-shm", "-journal")

Rows = dict[str, list[tuple[Any, ...]]]


class Sample:
    """How much is tried, and where the harmed files lie."""

    def __init__(self, folder: Path, seed: int, quick: bool) -> None:
        """Keep them; every family gets its own chances from one seed."""
        self.folder = folder
        self.seed = seed
        self.quick = quick

    def times(self, full: int, quick: int) -> int:
        """Return how often something is tried."""
        return quick if self.quick else full

    @property
    def kinds(self) -> list[str]:
        """Return the kinds of journal; a key takes its time, so a small sample goes without."""
        return list(KINDS)[: 1 if self.quick else None]

    def place(self, name: str) -> Path:
        """Return a new and empty folder, in place of one of that name."""
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return place


def clock() -> dt.datetime:
    """Return the one moment at which all of it happens."""
    return dt.datetime(2026, 11, 22, 9)


def make(path: Path, passphrase: str | None, notes: int = 40) -> None:
    """Write a journal with something of everything that is dear."""
    with Journal.create(path, passphrase, clock=clock) as journal:
        event = journal.events.add("Breakfast at the mill")
        hal = journal.events.meet(event, HAL, "Commercial solicitor", 2)
        talk = journal.conversations.arrange(hal, ConversationStage.FIRST, clock())
        journal.conversations.answer(talk, "why", "He left a large firm")
        journal.reservations.add(hal, Side.MINE, ReservationKind.CONTACTS, "Two names in ten years")
        for number in range(notes):
            journal.notes.write(hal, f"Note {number}: {WORDS}")


def copy(source: Path, place: Path) -> Path:
    """Copy a closed journal, with what lies beside it, into a folder and return it."""
    for ending in BESIDE:
        beside = source.with_name(source.name + ending)
        if beside.exists():
            shutil.copy(beside, place / beside.name)
    return place / source.name


def rows(path: Path, passphrase: str | None) -> Rows:
    """Return every row by table as the driver reads it, the search index left out."""
    connection = db.connect(path, passphrase, apsw.SQLITE_OPEN_READONLY)
    try:
        made = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        names = [str(name) for (name,) in connection.execute(made)]
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for name in names
            if not name.startswith(SQLITES_OWN)
        }
    finally:
        connection.close()


def notes(journal: Journal) -> list[int]:
    """Return the numbers of the notes about Hal, in order."""
    found = journal.notes.about(journal.people.named(HAL).id)
    return sorted(int(note.text.split()[1].strip(":")) for note in found)


def unsound(journal: Journal) -> str:
    """Return what a whole check finds wrong."""
    return "; ".join(f"{f.checked}: {f.wrong}" for f in journal.check() if not f.sound)


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def in_a_child(work: Callable[[], None]) -> int:
    """Run something in a process of its own; return its status, -9 when it was killed."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def die() -> None:
    """End this process as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)
