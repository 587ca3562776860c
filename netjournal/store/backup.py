"""Backups: take, verify, thin out, list, restore; each is opened and checked before it counts."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import apsw

from netjournal.errors import CannotStore, Damaged
from netjournal.saying import saying
from netjournal.store import database as db
from netjournal.store import swap
from netjournal.store.database import APPLICATION_ID, plain_words, refuse_unless_journal
from netjournal.store.verifier import telling_apart
from netjournal.store.whole_file import BESIDE, keep, new_part, remove, writing

STAMP = "%Y-%m-%d %H.%M.%S"
NAME = re.compile(r"^(?P<journal>.+) (?P<at>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \d+)?\.njbackup$")
PAGES_AT_ONCE = 2000
KEEP_ALL = dt.timedelta(days=2)
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 12, 10, 9
COUNTED = ("person", "event", "conversation", "note")


class Backup(NamedTuple):
    """A backup that was opened and checked: where it is, when it was made, what it holds."""

    path: Path
    at: dt.datetime
    counts: tuple[tuple[str, int], ...]


def folder_of(journal: Path) -> Path:
    """Return the folder beside a journal in which its backups are kept."""
    return journal.with_name(journal.name + " backups")


def take(
    journal: Path,
    key: str | None,
    *,
    now: dt.datetime,
    out: Path,
    progress: Callable[[float], None] | None = None,
) -> Backup:
    """Copy a journal page by page while it may be in use, verify the copy, and only then keep it.

    An encrypted journal makes an encrypted backup. Raises CannotStore when the copy is not sound;
    nothing half written is left under a backup's name.
    """
    with writing(out):
        out.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = new_part(out)
    try:
        with plain_words(journal):
            copy(journal, part, key, progress)
        counts = verify(part, key)
        keep(part, out)
    finally:
        remove(part)
    return Backup(out, now, counts)


def verify(path: Path, key: str | None) -> tuple[tuple[str, int], ...]:
    """Open a file with its key, check every page and key in it, and return what it holds.

    Raises NotAJournal, WrongPassphrase, PassphraseNeeded or Damaged.
    """
    refuse_unless_journal(path, key)
    with telling_apart(path, key), plain_words(path):
        connection = db.connect(path, key, apsw.SQLITE_OPEN_READONLY)
        try:
            # SQLite reads a last page that is cut short as if zeros followed.
            cut_short = db.header(path)[1] % connection.pragma("page_size")
            if cut_short or connection.pragma("application_id") != APPLICATION_ID:
                raise Damaged(
                    saying("{path} is not a whole journal.", path=path),
                    saying("It does not count as a backup."),
                )
            problems = faults(connection)
            if problems:
                raise Damaged(
                    saying("{path} is damaged.", path=path),
                    problems[0],
                    saying("Use an older backup."),
                )
            return tuple(
                (table, count)
                for table in COUNTED
                for (count,) in connection.execute(f"SELECT count(*) FROM {table}")
            )
        finally:
            connection.close()


def faults(connection: apsw.Connection) -> list[str]:
    """Return what integrity and foreign key checks find; nothing when a file is sound."""
    checked = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    found = [] if checked == ["ok"] else checked
    for table, row_id, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"{table} {row_id} refers to a {parent} that is not there.")
    return found


def restore(backup: Path, journal: Path, key: str | None, *, now: dt.datetime) -> Path | None:
    """Put a verified copy of a backup in the journal's place; return where the present one went.

    The journal must not be open. What is there now is renamed, never deleted.
    """
    verify(backup, key)
    # What an earlier one began ends before a file of that name is made anew.
    swap.finish(journal)
    part = new_part(journal)
    try:
        with plain_words(backup):
            copy(backup, part, key, None)
        verify(part, key)
        return put_in_place(part, journal, now)
    finally:
        remove(part)


def put_in_place(new: Path, journal: Path, now: dt.datetime) -> Path | None:
    """Give a file the journal's name, however often that is interrupted; see `swap`.

    Returns the name of what was there. The journal must not be open.
    """
    swap.finish(journal)
    there = journal.exists()
    if there:
        refuse_if_open(journal)
    if not swap.anything_at(journal):
        keep(new, journal)
        return None
    aside = free_name(journal.parent, f"{journal.stem} set aside", now, journal.suffix)
    swap.exchange(new, journal, aside)
    return aside if there else None


def set_aside(journal: Path, now: dt.datetime) -> Path | None:
    """Rename a journal, with what SQLite keeps beside it, and return its new name."""
    if not journal.exists():
        return None
    refuse_if_open(journal)
    aside = free_name(journal.parent, f"{journal.stem} set aside", now, journal.suffix)
    for ending in (*BESIDE, ""):
        beside = journal.with_name(journal.name + ending)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + ending))
    return aside


def refuse_if_open(journal: Path) -> None:
    """Raise CannotStore while any program, this one too, has the journal open."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_MAIN_DB
    try:
        file = apsw.VFSFile("", str(journal), [flags, 0])
        try:
            # Every connection to a journal holds a shared lock for as long as it is open.
            for level in (apsw.SQLITE_LOCK_SHARED, apsw.SQLITE_LOCK_EXCLUSIVE):
                file.xLock(level)
            file.xUnlock(apsw.SQLITE_LOCK_NONE)
        finally:
            file.xClose()
    except apsw.Error as error:
        raise CannotStore(
            saying("{journal} is open in a program, or cannot be written.", journal=journal),
            saying("It was left as it is."),
            saying("Close the program that has it open and try again."),
        ) from error


def listed(folder: Path, stem: str) -> list[tuple[Path, dt.datetime]]:
    """Return the backups of the journal with that stem, newest first."""
    found = []
    for path in folder.glob("*.njbackup"):
        match = NAME.match(path.name)
        at = _moment(match["at"]) if match and match["journal"] == stem else None
        if at and path.is_file():
            found.append((path, at))
    return sorted(found, key=lambda pair: pair[1], reverse=True)


def _moment(stamp: str) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(stamp, STAMP)
    except ValueError:
        return None


def thin_out(folder: Path, stem: str, now: dt.datetime) -> list[Path]:
    """Delete the backups that are no longer kept and return them.

    Kept: two days all, 12 daily, 10 weekly, 9 monthly. The newest is never deleted, nor anything
    when the clock stands before the newest backup.
    """
    backups = listed(folder, stem)
    if not backups or now < backups[0][1]:
        return []
    kept = kept_of([at for _path, at in backups], now)
    gone = [path for path, at in backups if at not in kept]
    for path in gone:
        path.unlink()
    return gone


def kept_of(moments: Iterable[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """Return the moments whose backups are kept."""
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:1]) | {at for at in newest_first if now - at <= KEEP_ALL}
    kept |= _newest_of_each(newest_first, "%Y-%m-%d", KEEP_DAILY)
    kept |= _newest_of_each(newest_first, "%G-%V", KEEP_WEEKLY)
    kept |= _newest_of_each(newest_first, "%Y-%m", KEEP_MONTHLY)
    return kept


def _newest_of_each(newest_first: list[dt.datetime], period: str, keep: int) -> set[dt.datetime]:
    by_period: dict[str, dt.datetime] = {}
    for at in newest_first:
        by_period.setdefault(at.strftime(period), at)
    return set(list(by_period.values())[:keep])


def free_name(folder: Path, stem: str, now: dt.datetime, suffix: str = ".njbackup") -> Path:
    """Return a name with the time in it that no file has yet."""
    first = folder / f"{stem} {now.strftime(STAMP)}{suffix}"
    path, number = first, 1
    while path.exists():
        number += 1
        path = first.with_name(f"{first.stem} {number}{suffix}")
    return path


def copy(
    source: Path, target: Path, key: str | None, progress: Callable[[float], None] | None
) -> None:
    """Copy an open or closed journal page by page into an empty file, with the same key."""
    reading = db.connect(source, key, apsw.SQLITE_OPEN_READONLY)
    try:
        writing = apsw.Connection(str(target))
        try:
            db.set_key(writing, key)
            _copy_pages(reading, writing, progress)
            writing.pragma("journal_mode", "delete")
        finally:
            writing.close()
    finally:
        reading.close()


def _copy_pages(
    reading: apsw.Connection, writing: apsw.Connection, progress: Callable[[float], None] | None
) -> None:
    with writing.backup("main", reading, "main") as copying:
        while not copying.done:
            copying.step(PAGES_AT_ONCE)
            if progress and copying.page_count:
                progress(1 - copying.remaining / copying.page_count)
