"""Gives a journal another passphrase: a new file beside it, verified, then put in its place.

The new file replaces the former one in one step of the file system, so that a kill at any moment
leaves a journal that the former or the new passphrase opens. What a kill leaves lying about is
taken away at the next opening.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path

import apsw

from netjournal.errors import CannotStore, Damaged
from netjournal.saying import saying
from netjournal.store import backup
from netjournal.store import database as db
from netjournal.store.database import plain_words
from netjournal.store.whole_file import BESIDE, new_part, remove, sync, writing

Counts = list[tuple[str, int]]

FORMER = "former"
NEW = "new passphrase"


class Step(Enum):
    """How far a change of passphrase is; from `PUTTING_IN_PLACE` on it is not to be stopped."""

    COPYING = saying("Copying the journal")
    ENCRYPTING = saying("Writing the copy with the new passphrase")
    CHECKING = saying("Checking the copy")
    PUTTING_IN_PLACE = saying("Putting it in place")

    @property
    def said(self) -> str:
        """Return the step as it is told."""
        return self.value


Progress = Callable[[Step, float], None]


class Change:
    """A change of the passphrase of an open journal, which is closed meanwhile."""

    def __init__(
        self, journal: Path, old: str | None, new: str | None, connect: Callable[[str | None], None]
    ) -> None:
        """Stand ready; `connect` opens the journal again with one of the two."""
        self._journal, self._old, self._new = journal, old, new
        self._connect = connect
        self.done = False

    def run(self, progress: Progress | None = None) -> None:
        """Make the change, in whichever thread; on an error the former passphrase opens it."""
        change(self._journal, self._old, self._new, progress)
        self.done = True

    def end(self) -> None:
        """Open the journal again in its own thread, whatever became of `run`."""
        self._connect(self._new if self.done else self._old)


def change(journal: Path, old: str | None, new: str | None, progress: Progress | None) -> None:
    """Let `new` open a journal instead of `old`; None is no passphrase. Nobody may have it open.

    On any error the former file is where it was. What `progress` raises ends it before the new
    file is put in place.
    """
    tell = progress or _silent
    backup.refuse_if_open(journal)
    counts = _write_all_to_one_file(journal, old)
    part = new_part(new_name(journal))
    try:
        with plain_words(journal):
            backup.copy(journal, part, old, lambda done: tell(Step.COPYING, done))
            tell(Step.ENCRYPTING, 0)
            _rekey(part, old, new)
        tell(Step.CHECKING, 0)
        _refuse_unless_same(journal, counts, part, new)
        tell(Step.PUTTING_IN_PLACE, 0)
        _put_in_place(part, journal, new)
    finally:
        remove(part)


def tidy(journal: Path) -> None:
    """Take away what a change that was killed left; the journal was just opened, so it is whole.

    Only the one program that has the journal open may do so.
    """
    with suppress(OSError):
        for name in _left_over(journal):
            remove(journal.with_name(name))


def new_name(journal: Path) -> Path:
    """Return the name after which the new file is called while it is made."""
    return journal.with_name(f"{journal.name} {NEW}")


def former_file(journal: Path) -> Path:
    """Return where the former file is while the new one is proved at its place."""
    return journal.with_name(f".{new_name(journal).name}.{FORMER}.part")


def _left_over(journal: Path) -> list[str]:
    start, end = f".{new_name(journal).name}.", ".part"
    names = [path.name for path in journal.parent.iterdir()]
    return [
        name
        for name in names
        if name.startswith(start)
        and name.endswith(end)
        and (name[len(start) : -len(end)].isdigit() or name[len(start) : -len(end)] == FORMER)
    ]


def _silent(_step: Step, _done: float) -> None:
    pass


def _write_all_to_one_file(journal: Path, key: str | None) -> Counts:
    """Leave no -wal behind, which would lie beside the new file and be taken for its own."""
    with _connected(journal, key) as connection:
        mode = connection.pragma("journal_mode", "delete")
        counts = _counts(connection)
    beside = [ending for ending in BESIDE if journal.with_name(journal.name + ending).exists()]
    if mode != "delete" or beside:
        raise CannotStore(
            saying("{journal} is open in a program, or cannot be written.", journal=journal),
            saying("It was left as it is."),
            saying("Close the program that has it open and try again."),
        )
    return counts


def _rekey(part: Path, old: str | None, new: str | None) -> None:
    if old == new:
        return
    with _connected(part, old) as connection:
        # What is taken back to memory is not written anywhere; the part file may be lost.
        connection.pragma("journal_mode", "memory")
        connection.pragma("temp_store", "memory")
        if old is None:
            for setting in db.BEFORE_KEY:
                connection.execute(setting)
        connection.execute("PRAGMA rekey='" + (new or "").replace("'", "''") + "'")


def _refuse_unless_same(journal: Path, counts: Counts, part: Path, new: str | None) -> None:
    """Check the new file whole, and that every table holds as many rows as before."""
    backup.verify(part, new)
    with _connected(part, new, apsw.SQLITE_OPEN_READONLY) as connection:
        same = _counts(connection) == counts
    if not same or db.is_plain(part) != (new is None):
        raise Damaged(
            saying("The copy of {journal} with the new passphrase is not whole.", journal=journal),
            saying("The journal was left as it is, with the former passphrase."),
            saying("Try again."),
        )


def _counts(connection: apsw.Connection) -> Counts:
    listed = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
    tables = sorted(str(name) for (name,) in connection.execute(listed))
    return [
        (table, count)
        for table in tables
        for (count,) in connection.execute(f'SELECT count(*) FROM "{table}"')
    ]


def _put_in_place(part: Path, journal: Path, new: str | None) -> None:
    former = former_file(journal)
    with writing(journal):
        sync(part)
        former.unlink(missing_ok=True)
        # A second name for the former file, where the disk has such names, keeps it for a moment.
        with suppress(OSError):
            former.hardlink_to(journal)
        part.replace(journal)
        sync(journal.parent)
    try:
        with _connected(journal, new, apsw.SQLITE_OPEN_READONLY) as connection:
            connection.execute("SELECT count(*) FROM person").fetchall()
    except BaseException:
        if former.exists():
            former.replace(journal)
        raise
    with suppress(OSError):
        former.unlink(missing_ok=True)
        sync(journal.parent)


@contextmanager
def _connected(
    path: Path, key: str | None, flags: int = apsw.SQLITE_OPEN_READWRITE
) -> Iterator[apsw.Connection]:
    with plain_words(path):
        connection = db.connect(path, key, flags)
        try:
            yield connection
        finally:
            connection.close()
