"""One open journal: its areas, the one way to change it, undo, redo, and what to listen to."""

import datetime as dt
import hmac
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from netjournal import checkup, keyring_store
from netjournal.area import Core
from netjournal.areas import Areas
from netjournal.errors import CannotStore, FileExists, JournalError, NotAJournal
from netjournal.relationships.stages import Stages
from netjournal.safekeeping import thinning
from netjournal.saying import saying
from netjournal.store import (
    backup,
    migrate,
    one_writer,
    passphrase_change,
    sealed,
    search_index,
    swap,
)
from netjournal.store.backup import Backup
from netjournal.store.changes import Changed, Changes, Listener, Past, Reach, Touched, Way
from netjournal.store.database import (
    JournalDatabase,
    checked_passphrase,
    connect,
    is_plain,
    plain_words,
    refuse_unless_journal,
)
from netjournal.store.one_writer import Hold
from netjournal.store.store import Store
from netjournal.store.verifier import keep_salt, telling_apart
from netjournal.store.whole_file import keep, new_part, remove
from netjournal.voice import Voice

Clock = Callable[[], dt.datetime]


class Journal(Areas):
    """One open journal file. Use `create` or `open`, as a context manager or with `close`."""

    def __init__(
        self,
        database: JournalDatabase,
        path: Path,
        clock: Clock,
        backups: Path | None,
        voice: Voice = Voice(),  # noqa: B008  # a frozen value
        *,
        hold: Hold | None = None,
        reading: bool = False,
    ) -> None:
        """Stand over an open database."""
        self.path = path
        self.reading = reading
        self._hold = hold
        self.backup_folder = backups or backup.folder_of(path)
        self._database = database
        self._clock = clock
        self.voice = voice
        self._store = Store(database, clock, voice.say)
        self._stages = Stages(self._store)
        self._changes = Changes(self._store, clock, self._stages.derive, reading=reading)
        self._core = Core(self._store, self._changes.change, clock, voice.say)
        self._changes.subscribe(self._keep_names_up)

    @classmethod
    def create(
        cls,
        path: Path | str,
        passphrase: str | None = None,
        *,
        clock: Clock = dt.datetime.now,
        backups: Path | None = None,
        voice: Voice = Voice(),  # noqa: B008
    ) -> Self:
        """Create a journal, encrypted if a passphrase is given, and open it.

        Raises FileExists when something of that name is there.
        """
        path = Path(path).absolute()
        swap.finish(path)
        if path.exists():
            raise FileExists(
                saying("{path} is already there.", path=path),
                saying("It was left as it is."),
                saying("Choose another name."),
            )
        key = checked_passphrase(passphrase)
        part = new_part(path)
        try:
            migrate.make(part, key)
            if not path.exists() and swap.anything_at(path):
                # A -wal of a journal that is gone would be taken for the new one's own.
                backup.put_in_place(part, path, clock())
            else:
                keep(part, path)
        finally:
            remove(part)
        return cls.open(path, passphrase, clock=clock, backups=backups, voice=voice)

    @classmethod
    def open(
        cls,
        path: Path | str,
        passphrase: str | None = None,
        *,
        clock: Clock = dt.datetime.now,
        backups: Path | None = None,
        voice: Voice = Voice(),  # noqa: B008
        reading: bool = False,
    ) -> Self:
        """Open a journal, bringing it up to date after a verified backup if it is older.

        One program at a time has it open; others may open it for `reading`, and write nothing.
        Raises NotAJournal, NewerJournal, PassphraseNeeded, WrongPassphrase, Damaged or AlreadyOpen;
        the file is then as it was.
        """
        path = Path(path).absolute()
        key = checked_passphrase(passphrase)
        swap.finish(path)
        refuse_unless_journal(path, key)
        key = None if is_plain(path) else key
        hold = None if reading else one_writer.take(path)
        database = JournalDatabase(path, key, partial(migrate.refuse_unless_known, path=path))
        try:
            with telling_apart(path, key), plain_words(path):
                database.connect()
            journal = cls(database, path, clock, backups, voice, hold=hold, reading=reading)
            journal._bring_up_to_date()
        except BaseException:
            database.close()
            if hold is not None:
                hold.let_go()
            raise
        keep_salt(path)
        if not reading:
            passphrase_change.tidy(path)
        return journal

    @classmethod
    def open_read_only(
        cls,
        path: Path | str,
        passphrase: str | None = None,
        *,
        clock: Clock = dt.datetime.now,
        voice: Voice = Voice(),  # noqa: B008
    ) -> Self:
        """Look at a closed file of the newest schema, such as a backup; every change is refused.

        Takes no lock, reads no `-wal` and writes nothing, also not beside it; for a file of any
        kind see `safekeeping.inside`. Raises what `open` raises.
        """
        path = Path(path).absolute()
        key = checked_passphrase(passphrase)
        refuse_unless_journal(path, key)
        key = None if is_plain(path) else key
        accept = partial(migrate.refuse_unless_known, path=path)
        database = sealed.SealedDatabase(path, key, accept)
        try:
            with telling_apart(path, key), plain_words(path):
                database.connect()
            journal = cls(database, path, clock, None, voice, reading=True)
            journal._changes = sealed.SealedChanges(
                journal._store, clock, journal._stages.derive, reading=True
            )
            journal._core = journal._core._replace(change=journal._changes.change)
        except BaseException:
            database.close()
            raise
        return journal

    def again(self, voice: Voice) -> Self:
        """Open the same file once more, to speak another language; the passphrase is known."""
        key, clock, backups = self._database.key, self._clock, self.backup_folder
        again = type(self).open(
            self.path, key, clock=clock, backups=backups, voice=voice, reading=self.reading
        )
        if again._hold is None:
            again._hold, self._hold = self._hold, None
        return again

    def change_passphrase(
        self, passphrase: str | None, progress: passphrase_change.Progress | None = None
    ) -> None:
        """Give the file another passphrase, or none; backups already made keep the former one.

        Not to be undone, but changed again. A kill at any moment leaves a file that the former or
        the new passphrase opens; on an error, or when `progress` raises, the former one does.
        """
        change = self.begin_passphrase(passphrase)
        try:
            change.run(progress)
        finally:
            change.end()

    def begin_passphrase(self, passphrase: str | None) -> passphrase_change.Change:
        """Close the file for another passphrase: `run` that in any thread, then `end` it here.

        Until the end whatever reads or writes raises Locked.
        """
        former, key = self._database.key, checked_passphrase(passphrase)
        if self.reading:
            raise CannotStore(
                saying("{path} is open for reading only.", path=self.path),
                saying("Its passphrase was not changed."),
            )
        self._database.lock()
        return passphrase_change.Change(self.path, former, key, self._connect_with)

    def has_passphrase(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the journal that is open."""
        key = self._database.key
        typed = unicodedata.normalize("NFC", passphrase)
        return key is not None and hmac.compare_digest(typed.encode(), key.encode())

    def remember_passphrase(self) -> keyring_store.Keyring:
        """Let the keyring of this computer keep the passphrase; may wait for the system."""
        key = self._database.key
        if key is None:
            return keyring_store.Keyring.NOTHING
        return keyring_store.remember(self.path, key)

    def lock(self) -> None:
        """Close the file and forget its passphrase; nobody else may write to it meanwhile.

        Until `unlock` whatever reads or writes raises Locked. A plain journal cannot be locked.
        """
        if not self._database.encrypted:
            raise JournalError(
                saying("{path} has no passphrase.", path=self.path),
                saying("There is nothing to lock it with."),
                saying("Give it a passphrase first."),
            )
        self._database.lock()

    def unlock(self, passphrase: str) -> None:
        """Open the locked file again; raises what `open` raises, and it is then still locked.

        Where it is not locked yet the passphrase is only tried.
        """
        key = checked_passphrase(passphrase)
        refuse_unless_journal(self.path, key)
        if not self.locked:
            with telling_apart(self.path, key), plain_words(self.path):
                connect(self.path, key).close()
            return
        try:
            with telling_apart(self.path, key):
                self._connect_with(key)
        except BaseException:
            self._database.lock()
            raise

    @property
    def locked(self) -> bool:
        """Whether the file is closed and its passphrase forgotten, until `unlock`."""
        return self._database.locked

    def reconnect(self) -> None:
        """Open the file anew where it was out of reach for a while, as a stick put in again.

        Raises CannotStore when it still cannot be reached; the journal is then as it was.
        """
        key = self._database.key
        with plain_words(self.path):
            connect(self.path, key).close()
        with suppress(CannotStore), plain_words(self.path):
            self._database.close()
        self._connect_with(key)

    def change(self, name: str, *, join: str = "") -> AbstractContextManager[None]:
        """Make one named change of everything written inside; see `Changes.change`."""
        return self._changes.change(name, join=join)

    def undo(self) -> Changed:
        """Take the last change back; raises JournalError when there is none."""
        return self._changes.undo()

    def redo(self) -> Changed:
        """Make again the change last taken back; raises JournalError when there is none."""
        return self._changes.redo()

    @property
    def undo_name(self) -> str | None:
        """The name of the change that `undo` would take back."""
        return self._changes.undo_name

    @property
    def redo_name(self) -> str | None:
        """The name of the change that `redo` would make again."""
        return self._changes.redo_name

    def history(self, limit: int = 100, before: int | None = None) -> list[Past]:
        """Return the last changes, or the last before one of them, newest first."""
        return self._changes.history(limit, before)

    def go_to(self, entry: int | None, progress: Callable[[int, int], None] | None = None) -> int:
        """Take back or make again until this change is the last one made; see `Changes.go_to`."""
        return self._changes.go_to(entry, progress)

    def way_to(self, entry: int | None) -> Way:
        """Return how many changes lie between now and a point in the history."""
        return self._changes.way_to(entry)

    def what_changed(self, entry: int) -> Changed:
        """Return what one change of the history touched."""
        return self._changes.what_changed(entry)

    def history_reach(self) -> Reach:
        """Return how far back the history goes, and until when it was forgotten."""
        return self._changes.reach()

    def forget_history(self) -> None:
        """Forget what could be taken back; what is written stays."""
        self._changes.forget()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with what changed after every change, undo and redo."""
        return self._changes.subscribe(listener)

    @property
    def changes(self) -> Changes:
        """The way to change data, for the area that erases for good."""
        return self._changes

    @property
    def key(self) -> str | None:
        """What opens the file and its backups: never to be shown, kept or logged."""
        return self._database.key

    @property
    def encrypted(self) -> bool:
        """Whether a passphrase opens the file."""
        return self._database.encrypted

    @property
    def now(self) -> dt.datetime:
        """The time by which the journal lives."""
        return self._clock()

    def check(self) -> list[checkup.Finding]:
        """Check the whole file: integrity, foreign keys, search index, derived stages.

        May run in another thread, as making the search index anew may.
        """
        with self._store.reading_elsewhere():
            return checkup.check(self._store, self._stages)

    def rebuild_search(self) -> None:
        """Make the search index anew from what is written."""
        with self._store.reading_elsewhere():
            search_index.rebuild(self._store)

    def counted(self, tables: Sequence[str] = backup.COUNTED) -> tuple[tuple[str, int], ...]:
        """Return how many rows there are of some tables."""
        counts = ((table, self._store.sql(f'SELECT count(*) FROM "{table}"')) for table in tables)
        return tuple((table, int(count)) for table, ((count,),) in counts)

    def derive_again(self) -> None:
        """Bring every stage that is not what happened says up to date, inside a change."""
        wrong = {person for person, _kept, _derived in self._stages.wrong()}
        if wrong:
            self._stages.derive(Touched({"person": wrong}, wrong))

    def backup(
        self, out: Path | None = None, progress: Callable[[float], None] | None = None
    ) -> Backup:
        """Take a backup, verify it with the journal's key, and only then keep it."""
        now = self._clock()
        target = out or backup.free_name(self.backup_folder, self.path.stem, now)
        return backup.take(self.path, self._database.key, now=now, out=target, progress=progress)

    def backups(self) -> list[tuple[Path, dt.datetime]]:
        """Return the backups of this journal, newest first."""
        return backup.listed(self.backup_folder, self.path.stem)

    def thin_out_backups(self, folder: Path | None = None) -> list[Path]:
        """Delete the backups that are no longer kept, here or in another folder; return them."""
        key, stem = self._database.key, self.path.stem
        return thinning.thin(folder or self.backup_folder, stem, key, self._clock())

    def close(self) -> None:
        """Close the file; everything written is in it."""
        self._database.close()
        if self._hold is not None:
            self._hold.let_go()

    def __enter__(self) -> Self:
        """Return the open journal."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def _keep_names_up(self, changed: Changed) -> None:
        if "duplicates" in vars(self):
            self.duplicates.keep_up(changed)

    def _connect_with(self, key: str | None) -> None:
        self._database.use(key)
        with plain_words(self.path):
            self._database.connect()
        self._changes.reconnected()
        keep_salt(self.path)

    def _bring_up_to_date(self) -> None:
        if migrate.version(self._database) < migrate.newest():
            hold = one_writer.take(self.path) if self.reading else None
            try:
                with self._changes.unlocked():
                    migrate.migrate(self._database, self.path, self.backup)
            finally:
                if hold is not None:
                    hold.let_go()
        self._changes.go_on()
        if not self.reading:
            self._changes.trim()


def restore(
    source: Path, journal: Path, passphrase: str | None = None, *, clock: Clock = dt.datetime.now
) -> Path | None:
    """Put a backup in a journal's place; return where the present file was set aside, if any."""
    key = checked_passphrase(passphrase)
    refuse_unless_journal(source, key)
    key = None if is_plain(source) else key
    return backup.restore(source, journal.absolute(), key, now=clock())


def undo_restore(journal: Path, aside: Path, *, clock: Clock = dt.datetime.now) -> Path:
    """Put back, as it was, what a restore set aside; return where the restored journal went.

    What was set aside may be damaged: it is moved, not read. Doing it again puts the restored
    journal back.
    """
    journal, aside = journal.absolute(), aside.absolute()
    if not aside.is_file() or aside.parent != journal.parent:
        raise NotAJournal(
            saying("There is no file {path}.", path=aside),
            saying("Nothing was changed."),
            saying("Choose the file that was set aside, beside the journal."),
        )
    backup.refuse_if_open(aside)
    gone = backup.put_in_place(aside, journal, clock())
    return gone if gone is not None else journal
