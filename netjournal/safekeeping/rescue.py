"""What is wrong with a journal after an unclean end, and what can be done about it, proved first.

Everything is tried on copies in a folder of its own. The damaged file is never written to; when an
offer is taken it is set aside, with what lies beside it.
"""

import datetime as dt
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import netjournal.store.salvage as salvaging
from netjournal.errors import (
    Damaged,
    JournalError,
    NewerJournal,
    NotAJournal,
    PassphraseNeeded,
    WrongPassphrase,
)
from netjournal.journal import Journal
from netjournal.recent import Kept
from netjournal.safekeeping.contents import Contents, Counts, State, counts_of, listing
from netjournal.safekeeping.memory import Memory
from netjournal.safekeeping.places import Place
from netjournal.safekeeping.stopping import Progress, Stop, stoppable
from netjournal.saying import Saying, counting, saying
from netjournal.store import backup, examining, migrate, raw, swap
from netjournal.store.database import (
    checked_passphrase,
    is_plain,
    plain_words,
    refuse_unless_journal,
)
from netjournal.store.verifier import Proof, kept_salt, proof_of
from netjournal.store.whole_file import new_part, remove

MARK = "salvaged"


class Kind(StrEnum):
    """What an offer does, in the order in which they are offered."""

    BEGINNING = "beginning"
    WITHOUT_WAL = "without wal"
    BACKUP = "backup"
    SALVAGE = "salvage"


class Offer(NamedTuple):
    """Something that was tried on a copy and proved: what it does, and what the result holds.

    `loses` says what is not in it, as far as that is known. For `take`.
    """

    kind: Kind
    what: str
    loses: str
    counts: Counts
    newest_change: dt.datetime | None
    backup: Path | None = None


class Diagnosis(NamedTuple):
    """What is wrong with a journal, in words, and what can be done, the best first.

    A sound one has no offers. `search` says that only the search index is damaged: it is made anew
    when the journal is opened, and nothing else is touched.
    """

    path: Path
    sound: bool
    what: str
    faults: tuple[str, ...] = ()
    counts: Counts = Counts()
    newest_change: dt.datetime | None = None
    search: bool = False
    offers: tuple[Offer, ...] = ()


class Taken(NamedTuple):
    """What is in the journal's place now, and where the damaged file was set aside."""

    counts: Counts
    aside: Path | None


class _Tried(NamedTuple):
    counts: Counts
    newest_change: dt.datetime | None
    faults: tuple[str, ...] = ()
    search: bool = False
    why: JournalError | None = None

    @property
    def sound(self) -> bool:
        return self.why is None and (not self.faults or self.search)


def ended_uncleanly(journal: Path, kept: Kept | None = None) -> bool:
    """Whether a closed journal was not closed properly; it is not opened to see that."""
    if swap.marker_of(journal).exists():
        return True
    if any(raw.size_of(journal.with_name(journal.name + ending)) for ending in swap.HOLDING):
        return True
    return kept is not None and Memory(kept, journal).is_open


def diagnose(
    journal: Path,
    passphrase: str | None = None,
    places: Sequence[Place] = (),
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Diagnosis:
    """Check a closed journal whole, and where it is damaged try what can be done about it.

    Raises WrongPassphrase or PassphraseNeeded where nothing proves that it is damage, NewerJournal
    for one of a newer version, CannotStore while it is open, and Stopped.
    """
    journal = journal.absolute()
    told = stoppable(progress, stop)
    swap.finish(journal)
    told(0)
    if not journal.exists():
        gone = saying("There is no file {path}.", path=journal)
        offers = _from_backups(journal, passphrase, places, stop)
        return Diagnosis(journal, False, gone, offers=tuple(offers))
    backup.refuse_if_open(journal)
    with _workshop(journal) as folder:
        whole = _copied(journal, folder / "whole.db")
        told(0.1)
        tried = _tried(whole, checked_passphrase(passphrase))
        if not tried.sound and not tried.faults:
            _refuse_unless_damaged(journal, passphrase, places)
        told(0.3)
        if tried.sound:
            return _sound(journal, tried)
        bench = _Bench(journal, checked_passphrase(passphrase), folder)
        offers = list(bench.without_copies())
        told(0.5)
        offers += _from_backups(journal, passphrase, places, stop)
        told(0.6)
        offers += bench.salvaged(lambda part: told(0.6 + 0.4 * part))
    return Diagnosis(journal, False, _wrong(journal, tried), tried.faults, offers=tuple(offers))


def take(
    offer: Offer,
    journal: Path,
    passphrase: str | None = None,
    *,
    clock: Callable[[], dt.datetime] = dt.datetime.now,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Taken:
    """Do what was offered; the damaged file is set aside, and `undo_restore` brings it back.

    Whatever goes wrong, the damaged file is where it was.
    """
    journal, now = journal.absolute(), clock()
    told = stoppable(progress, stop)
    key = checked_passphrase(passphrase)
    if offer.kind is Kind.BACKUP and offer.backup is not None:
        key = None if is_plain(offer.backup) else key
        aside = backup.restore(offer.backup, journal, key, now=now)
        return Taken(offer.counts, aside)
    backup.refuse_if_open(journal)
    with _workshop(journal) as folder:
        bench = _Bench(journal, key, folder)
        made, key = bench.made(offer.kind, clock, told)
        part = new_part(journal)
        try:
            with plain_words(made):
                backup.copy(made, part, key, None)
            counts = counts_of(backup.verify(part, key))
            told(1)
            return Taken(counts, backup.put_in_place(part, journal, now))
        finally:
            remove(part)


def mend_search(journal: Journal) -> bool:
    """Make the search index anew where it is not true; return whether it was made anew."""
    try:
        sound = all(one.sound for one in journal.check() if one.checked == "search index")
    except JournalError:
        sound = False
    if not sound:
        journal.rebuild_search()
    return not sound


class _Bench:
    """Makes of copies in a folder what can be made of a damaged journal."""

    def __init__(self, journal: Path, key: str | None, folder: Path) -> None:
        self._journal = journal
        self._key = None if is_plain(journal) else key
        self._folder = folder
        self._number = 0

    def without_copies(self) -> Iterator[Offer]:
        """Offer what comes from the file itself, whole."""
        if self._salt_is_wrong():
            tried = _tried(self._with_salt(), self._key)
            if tried.sound:
                what = saying("Mend the beginning of the file.")
                yield _offer(Kind.BEGINNING, what, saying("Nothing is lost."), tried)
        if raw.size_of(self._journal.with_name(self._journal.name + "-wal")):
            tried = _tried(self._main_only(), self._key)
            if tried.sound:
                what = saying("Open it without what was written last.")
                loses = saying("The last changes before it ended may be missing.")
                yield _offer(Kind.WITHOUT_WAL, what, loses, tried)

    def salvaged(self, told: Progress) -> Iterator[Offer]:
        """Offer what can be read of the file."""
        with suppress(Damaged, NotAJournal, WrongPassphrase):
            made, result = self._salvage(told)
            tried = _tried(made, self._key)
            if tried.sound and result.read:
                what = saying("Salvage what can be read into a new journal.")
                yield _offer(Kind.SALVAGE, what, _said(result), tried)

    def made(
        self, kind: Kind, clock: Callable[[], dt.datetime], told: Progress
    ) -> tuple[Path, str | None]:
        """Return a sound journal of one kind, and its key."""
        if kind is Kind.BEGINNING:
            return self._with_salt(), self._key
        if kind is Kind.WITHOUT_WAL:
            return self._main_only(), self._key
        made, result = self._salvage(told)
        with Journal.open(made, self._key, clock=clock, backups=self._folder) as journal:
            _report(journal, result)
        return made, self._key

    def _salvage(self, told: Progress) -> tuple[Path, salvaging.Salvaged]:
        copy = self._with_salt() if self._salt_is_wrong() else self._copy()
        new = self._new_name()
        new.touch(mode=0o600)
        migrate.make(new, self._key)
        with plain_words(self._journal):
            nameless = saying("Name lost")
            return new, salvaging.salvage(copy, self._key, new, nameless, told)

    def _copy(self) -> Path:
        return _copied(self._journal, self._new_name())

    def _main_only(self) -> Path:
        name = self._new_name()
        with plain_words(self._journal):
            raw.copy(self._journal, name)
        return name

    def _with_salt(self) -> Path:
        copy, salt = self._copy(), kept_salt(self._journal)
        if salt is not None:
            raw.set_bytes(copy, 0, salt)
        return copy

    def _salt_is_wrong(self) -> bool:
        return kept_salt(self._journal) is not None and (
            proof_of(self._journal, self._key) is Proof.SALT
        )

    def _new_name(self) -> Path:
        self._number += 1
        return self._folder / f"{self._number}.db"


def _copied(journal: Path, target: Path) -> Path:
    with plain_words(journal):
        return raw.copy_whole(journal, target)


def _tried(copy: Path, key: str | None) -> _Tried:
    """Open a copy and check it whole."""
    try:
        if key is not None and is_plain(copy):
            key = None
        found = examining.examine(copy, key)
    except NewerJournal:
        raise
    except JournalError as error:
        return _Tried(Counts(), None, why=error)
    return _Tried(counts_of(found.counts), found.newest_change, found.faults, found.search)


def _wrong(journal: Path, tried: _Tried) -> str:
    """What is wrong in words, about the journal rather than the copy that was tried."""
    if isinstance(tried.why, WrongPassphrase | PassphraseNeeded):
        return saying("The beginning of {path} is damaged.", path=journal)
    if tried.why is not None and isinstance(tried.why.what, Saying):
        return Saying(tried.why.what.sentence, {**tried.why.what.values, "path": journal})
    return saying("Part of {path} cannot be read.", path=journal)


def _sound(journal: Path, tried: _Tried) -> Diagnosis:
    what = (
        saying("The journal is whole; its search index is made anew.")
        if tried.search
        else saying("The journal is whole.")
    )
    return Diagnosis(
        journal,
        True,
        what,
        tried.faults,
        tried.counts,
        tried.newest_change,
        tried.search,
    )


def _refuse_unless_damaged(journal: Path, passphrase: str | None, places: Sequence[Place]) -> None:
    """Raise what opening raises, unless it is proved that the passphrase is not to blame."""
    key = checked_passphrase(passphrase)
    try:
        refuse_unless_journal(journal, key)
        if key is not None and not is_plain(journal):
            _refuse_if_nothing_is_proved(journal, key, places)
    except PassphraseNeeded:
        if not _opens_a_backup(journal, key, places):
            raise
    except NotAJournal:
        return


def _refuse_if_nothing_is_proved(journal: Path, key: str, places: Sequence[Place]) -> None:
    if proof_of(journal, key) is Proof.NOTHING and not _opens_a_backup(journal, key, places):
        raise WrongPassphrase(
            saying("The passphrase does not open {path}.", path=journal),
            saying("The file was left as it is."),
            saying("Try again; if you are certain of it, restore a backup."),
        )


def _opens_a_backup(journal: Path, key: str | None, places: Sequence[Place]) -> bool:
    """Whether the newest backup has this key, or none as this journal would then have had none."""
    contents = Contents(key)
    for found in listing(list(places), journal.stem)[:3]:
        if contents.look(found).state is State.SOUND:
            return is_plain(found.path) == (key is None)
    return False


def _from_backups(
    journal: Path, passphrase: str | None, places: Sequence[Place], stop: Stop | None
) -> list[Offer]:
    contents = Contents(passphrase)
    found = contents.newest_good(listing(list(places), journal.stem), stop)
    if found is None:
        return []
    what = saying(
        "Restore the backup of {day}, {time}.",
        day=found.at.date(),
        time=found.at.time().replace(microsecond=0),
    )
    loses = saying("What was changed after it is missing.")
    key = None if is_plain(found.path) else checked_passphrase(passphrase)
    newest = examining.newest_change(found.path, key)
    return [Offer(Kind.BACKUP, what, loses, contents.look(found).counts, newest, found.path)]


def _offer(kind: Kind, what: str, loses: str, tried: _Tried) -> Offer:
    return Offer(kind, what, loses, tried.counts, tried.newest_change)


def _said(result: salvaging.Salvaged) -> str:
    """What a salvage came to: 412 of 420 notes as far as is known, and what could not be read."""
    read, known = salvaging.total(result.tables)
    if not result.schema_read:
        return saying("{read} entries were read; how many are missing is not known.", read=read)
    if read == known:
        return saying("Every entry that is known of was read; what could be undone is missing.")
    return saying("{read} of {known} entries were read.", read=read, known=known)


def _report(journal: Journal, result: salvaging.Salvaged) -> None:
    """Write into the new journal what it is, where Today shows it: as something to look through."""
    day = journal.now.date()
    lines: list[str] = [
        saying("{table}: {read} of {known}", table=one.table, read=one.read, known=one.known)
        for one in result.tables
        if one.known
    ]
    if result.stand_ins:
        lines.append(
            counting(
                "1 entry stands in for one that was lost: Name lost.",
                "{count} entries stand in for those that were lost: Name lost.",
                result.stand_ins,
            )
        )
    if result.homeless:
        lines.append(
            counting(
                "1 text belongs to something that was lost; it is kept with this report.",
                "{count} texts belong to something that was lost; they are kept with this report.",
                len(result.homeless),
            )
        )
    text = "\n".join([_said(result), *lines])
    with journal.change(saying("Salvage of {day}", day=day)):
        journal.derive_again()
        # What somebody wrote does not go to Today, where others may look on.
        kept = "\n\n".join([day.isoformat(), text, *result.homeless])
        journal.preferences.choose(MARK, kept)
        what = saying("Look through what was salvaged on {day}", day=day)
        journal.followups.add(what, due_on=day, why=text)


@contextmanager
def _workshop(journal: Path) -> Iterator[Path]:
    """A folder for copies beside the journal, or where nothing can be written there elsewhere."""
    start = f".{journal.name}.rescue-"
    with suppress(OSError):
        for left in journal.parent.glob(f"{start}*"):
            shutil.rmtree(left, ignore_errors=True)
    try:
        folder = Path(tempfile.mkdtemp(prefix=start, dir=journal.parent))
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="netjournal-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
