"""The Nth call to the disk fails: the error is ours, the file is sound, and trying again works."""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from faults.failing import Disk, failing_disk
from faults.lives import HAL, KINDS, Sample, clock, copy, make, notes, unsound
from faults.tally import Tally
from netjournal import journal as journals
from netjournal.errors import JournalError
from netjournal.exchange import people_csv
from netjournal.journal import Journal
from netjournal.people.people_list import Column
from tests.netjournal.store.schemas.life import NOTE
from tests.netjournal.store.test_schemas import copied

MOST = {"plain": 120, "encrypted": 30}
"""Of more calls than that, so many are chosen; the key of an encrypted file takes its time."""


class Try:
    """One thing done to a journal on a disk that may fail, and how it is looked at afterwards."""

    what = ""
    journal: Journal

    def __init__(self, source: Path, passphrase: str | None, place: Path) -> None:
        """Stand on a copy of its own."""
        self.passphrase = passphrase
        self.path = copy(source, place)
        self.place = place

    def prepare(self) -> None:
        """Make ready what comes before, while the disk is well."""

    def act(self) -> None:
        """Do it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close what was opened."""
        if "journal" in vars(self):
            self.journal.close()

    def look(self) -> str:
        """Return what is wrong after it was done at last."""
        with Journal.open(self.path, self.passphrase, clock=clock) as journal:
            left = self.left_over()
            return f"{left} is left" if left else self.wrong(journal) or unsound(journal)

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        there = notes(journal)
        return "" if there == list(range(40)) else f"{len(there)} of 40 notes are there"

    def left_over(self) -> list[str]:
        """Return the names of part files that nobody takes away."""
        return sorted(path.name for path in self.place.rglob(".*"))


class _Open(Try):
    """What is done in an open journal."""

    def prepare(self) -> None:
        """Open it."""
        self.journal = Journal.open(self.path, self.passphrase, clock=clock)
        self.hal = self.journal.people.named(HAL).id


class Add(_Open):
    """Write a note."""

    what = "writing"

    def act(self) -> None:
        """Do it."""
        self.journal.notes.write(self.hal, "Note 40: the bridge")

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        there = notes(journal)
        return "" if there == list(range(41)) else f"{len(there)} of 41 notes are there"


class BackUp(_Open):
    """Take a backup."""

    what = "backing up"

    def act(self) -> None:
        """Do it."""
        self.taken = self.journal.backup(self.place / "one.njbackup").path

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        with Journal.open(self.taken, self.passphrase) as saved:
            return super().wrong(journal) or super().wrong(saved) or unsound(saved)


class Export(_Open):
    """Write the list of people as CSV."""

    what = "exporting"

    def act(self) -> None:
        """Do it."""
        ids = self.journal.people.ids()
        columns = [(Column.NAME.value, "Name")]
        people_csv.write(self.place / "people.csv", self.journal.people_list.rows(ids), columns)

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        text = (self.place / "people.csv").read_text(encoding="utf-8-sig")
        return super().wrong(journal) if HAL in text else "the export is not whole"


class Restore(Try):
    """Put a backup in the journal's place."""

    what = "restoring"

    def prepare(self) -> None:
        """Take the backup, and write on."""
        self.backup = self.place / "one.njbackup"
        with Journal.open(self.path, self.passphrase, clock=clock) as journal:
            journal.backup(self.backup)
            journal.notes.write(journal.people.named(HAL).id, "Note 40: since the backup")

    def act(self) -> None:
        """Do it."""
        self.aside = journals.restore(self.backup, self.path, self.passphrase, clock=clock)

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        for aside in self.place.glob("mine set aside*.njournal"):
            with Journal.open(aside, self.passphrase) as before:
                if notes(before) == list(range(41)):
                    return super().wrong(journal)
        return "what was there before is nowhere"


class Migrate(Try):
    """Bring a file of the oldest schema up to date."""

    what = "migrating"

    def __init__(self, _source: Path, passphrase: str | None, place: Path) -> None:
        """Stand on a stored file."""
        ending = "locked.njournal" if passphrase else "plain.njournal.xz"
        self.passphrase = passphrase
        self.path = copied(f"0001-{ending}", place)
        self.place = place

    def act(self) -> None:
        """Do it."""
        self.journal = Journal.open(self.path, self.passphrase, clock=clock)

    def wrong(self, journal: Journal) -> str:
        """Return what is missing."""
        texts = {note.text for note in journal.notes.about(journal.people.named(HAL).id)}
        return "" if texts == {NOTE, "Kept to myself"} else f"the texts are {texts}"


TRIES: tuple[type[Try], ...] = (Add, BackUp, Export, Restore, Migrate)


def run(sample: Sample) -> list[Tally]:
    """Fail at every call while writing, backing up, exporting, restoring and migrating."""
    tallies = []
    with failing_disk(sample.place("failing")) as disk:
        for kind in sample.kinds:
            passphrase = KINDS[kind]
            source = sample.place(f"writes {kind}") / "mine.njournal"
            make(source, passphrase)
            for one in TRIES:
                tally = Tally(f"failing call while {one.what}, {kind}")
                _fail_at_each(sample, disk, partial(one, source, passphrase), tally)
                tallies.append(tally.done())
    return tallies


def _fail_at_each(sample: Sample, disk: Disk, begin: Callable[[Path], Try], tally: Tally) -> None:
    calls = _calls(disk, begin(sample.place("try")))
    chance = random.Random(f"{sample.seed} {tally.fault}")
    wanted = sample.times(MOST[tally.fault.split()[-1]], 3)
    ats = range(1, calls + 1)
    for at in ats if calls <= wanted else sorted(chance.sample(ats, wanted)):
        for full in (False, True):
            problem, how = _one(disk, begin(sample.place("try")), at, full)
            tally.count(problem and f"call {at} of {calls}, full={full}: {problem}", how)


def _calls(disk: Disk, one: Try) -> int:
    """Return how often the disk is asked when nothing fails."""
    one.prepare()
    disk.mend()
    one.act()
    calls = disk.calls
    one.leave()
    return calls


def _one(disk: Disk, one: Try, at: int, full: bool) -> tuple[str, str]:
    one.prepare()
    disk.fail(at, full=full)
    how = "no harm"
    try:
        one.act()
    except JournalError as error:
        how = f"{type(error).__name__} said"
    except Exception as error:
        how = f"{type(error).__name__}, not our error"
    finally:
        disk.mend()
    try:
        if how != "no harm":
            one.act()
    except JournalError as error:
        return f"trying again failed: {error}", how
    finally:
        one.leave()
    return how if "not our" in how else one.look(), how
