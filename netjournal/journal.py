"""One open journal: its areas, the one way to change it, undo, redo, and what to listen to."""

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from netjournal import checkup
from netjournal.area import Core
from netjournal.areas import Areas
from netjournal.errors import FileExists
from netjournal.relationships.stages import Stages
from netjournal.saying import saying
from netjournal.store import backup, migrate, search_index
from netjournal.store.backup import Backup
from netjournal.store.changes import Changed, Changes, Listener, Past, Reach, Way
from netjournal.store.database import (
    JournalDatabase,
    checked_passphrase,
    is_plain,
    plain_words,
    refuse_unless_journal,
)
from netjournal.store.store import Store
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
    ) -> None:
        """Stand over an open database."""
        self.path = path
        self.backup_folder = backups or backup.folder_of(path)
        self._database = database
        self._clock = clock
        self.voice = voice
        self._store = Store(database, clock, voice.say)
        self._stages = Stages(self._store)
        self._changes = Changes(self._store, clock, self._stages.derive)
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
    ) -> Self:
        """Open a journal, bringing it up to date after a verified backup if it is older.

        Raises NotAJournal, NewerJournal, PassphraseNeeded, WrongPassphrase or Damaged; the file is
        then as it was.
        """
        path = Path(path).absolute()
        key = checked_passphrase(passphrase)
        refuse_unless_journal(path, key)
        key = None if is_plain(path) else key
        database = JournalDatabase(path, key, partial(migrate.refuse_unless_known, path=path))
        try:
            with plain_words(path):
                database.connect()
            journal = cls(database, path, clock, backups, voice)
            journal._bring_up_to_date()
        except BaseException:
            database.close()
            raise
        return journal

    def again(self, voice: Voice) -> Self:
        """Open the same file once more, to speak another language; the passphrase is known."""
        key, clock, backups = self._database.key, self._clock, self.backup_folder
        return type(self).open(self.path, key, clock=clock, backups=backups, voice=voice)

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

    def thin_out_backups(self) -> list[Path]:
        """Delete the backups that are no longer kept and return them."""
        return backup.thin_out(self.backup_folder, self.path.stem, self._clock())

    def close(self) -> None:
        """Close the file; everything written is in it."""
        self._database.close()

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

    def _bring_up_to_date(self) -> None:
        if migrate.version(self._database) < migrate.newest():
            with self._changes.unlocked():
                migrate.migrate(self._database, self.path, self.backup)
            self._changes.clear()
        self._changes.go_on()
        self._changes.trim()


def restore(
    source: Path, journal: Path, passphrase: str | None = None, *, clock: Clock = dt.datetime.now
) -> Path | None:
    """Put a backup in a journal's place; return where the present file was set aside, if any."""
    key = checked_passphrase(passphrase)
    refuse_unless_journal(source, key)
    key = None if is_plain(source) else key
    return backup.restore(source, journal.absolute(), key, now=clock())
