"""Killed at each step of a restore and of a migration: the old or the new is there, whole."""

import random
from collections.abc import Callable
from pathlib import Path

from faults.failing import Disk, failing_disk
from faults.lives import (
    HAL,
    KINDS,
    Sample,
    clock,
    die,
    in_a_child,
    make,
    notes,
    unsound,
)
from faults.tally import Tally
from faults.writes import MOST, Migrate
from netjournal import journal as journals
from netjournal.journal import Journal


def run(sample: Sample) -> list[Tally]:
    """Kill a restore and a migration at their calls to the disk."""
    tallies = []
    with failing_disk(sample.place("failing")) as disk:
        for kind in sample.kinds:
            for what, begin, act, look in STEPS:
                tally = Tally(f"kill -9 at each step of {what}, {kind}")
                _kill_at_each(sample, disk, tally, KINDS[kind], begin, act, look)
                tallies.append(tally.done())
    return tallies


def _kill_at_each(
    sample: Sample,
    disk: Disk,
    tally: Tally,
    passphrase: str | None,
    begin: "Begin",
    act: "Act",
    look: "Look",
) -> None:
    place = sample.place("step")
    begin(place, passphrase)
    disk.mend()
    act(place, passphrase)
    calls = disk.calls
    chance = random.Random(f"{sample.seed} {tally.fault}")
    wanted = sample.times(MOST[tally.fault.split()[-1]], 4)
    for at in sorted(chance.sample(range(1, calls + 1), min(wanted, calls))):
        place = sample.place("step")
        begin(place, passphrase)

        def killed(place: Path = place, at: int = at) -> None:
            disk.fail(at, instead=die)
            act(place, passphrase)

        ended = in_a_child(killed)
        problem = look(place, passphrase) if ended == -9 else f"it ended with {ended}"
        tally.count(problem and f"step {at} of {calls}: {problem}")


def _a_killed_journal(place: Path, passphrase: str | None) -> None:
    """A backup of 40 notes, and a journal whose 41st is in its -wal only."""
    path = place / "mine.njournal"
    make(path, passphrase)

    def write_and_die() -> None:
        with Journal.open(path, passphrase, clock=clock) as journal:
            journal.backup(place / "one.njbackup")
            journal.notes.write(journal.people.named(HAL).id, "Note 40: since the backup")
            die()

    in_a_child(write_and_die)


def _restore(place: Path, passphrase: str | None) -> None:
    journals.restore(place / "one.njbackup", place / "mine.njournal", passphrase, clock=clock)


def _after_restore(place: Path, passphrase: str | None) -> str:
    """The journal is whole, old or new or set aside; restoring again works and loses nothing."""
    path = place / "mine.njournal"
    if path.exists():
        there = _notes(path, passphrase)
        if there not in (40, 41):
            return f"{there} notes are there"
    _restore(place, passphrase)
    if (there := _notes(path, passphrase)) != 40:
        return f"{there} notes are there after restoring again"
    aside = [_notes(one, passphrase) for one in place.glob("mine set aside*.njournal")]
    return "" if 41 in aside else f"what was set aside has {aside} notes, not 41"


def _notes(path: Path, passphrase: str | None) -> int:
    with Journal.open(path, passphrase, clock=clock) as journal:
        return -1 if unsound(journal) else len(notes(journal))


def _an_old_file(place: Path, passphrase: str | None) -> None:
    Migrate(place, passphrase, place)


def _open(place: Path, passphrase: str | None) -> None:
    Journal.open(place / "mine.njournal", passphrase, clock=clock)


def _after_migration(place: Path, passphrase: str | None) -> str:
    one = Migrate.__new__(Migrate)
    one.place, one.path, one.passphrase = place, place / "mine.njournal", passphrase
    with Journal.open(one.path, passphrase, clock=clock) as journal:
        if journal.undo_name is not None:
            return "the history fits the old tables only, and is still there"
        return one.wrong(journal) or unsound(journal)


Begin = Callable[[Path, str | None], None]
Act = Callable[[Path, str | None], None]
Look = Callable[[Path, str | None], str]

STEPS: tuple[tuple[str, Begin, Act, Look], ...] = (
    ("restoring", _a_killed_journal, _restore, _after_restore),
    ("migrating", _an_old_file, _open, _after_migration),
)
