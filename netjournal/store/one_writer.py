"""One program writes to a journal at a time: a lock beside it that ends with the program.

It is one of SQLite's own file locks, which the operating system takes back from a program that is
killed. Only SQLite's file layer touches the file: closing it as an ordinary one would unlock it.
"""

import os
import random
import secrets
import time
from contextlib import suppress
from pathlib import Path

import apsw

from netjournal.errors import AlreadyOpen
from netjournal.saying import saying

US = secrets.token_hex(16).encode()
"""Stands in the lock of this program, which may open a journal twice."""

READING = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB
WRITING = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_MAIN_DB
TRIES = 10


class Hold:
    """The lock on a journal, until it is let go or the program ends."""

    def __init__(self, file: apsw.VFSFile, path: Path) -> None:
        """Stand for a lock that was taken."""
        self._file: apsw.VFSFile | None = file
        self._path = path

    def let_go(self) -> None:
        """Give the lock up and take its file away; again does nothing."""
        file, self._file = self._file, None
        if file is None:
            return
        # Windows deletes no open file; elsewhere nobody may lock it after we do, and then lose it.
        if os.name != "nt":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        file.xClose()
        if os.name == "nt":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def lock_file(journal: Path) -> Path:
    """Return the file that is locked while a journal is open."""
    return journal.with_name(journal.name + "-lock")


def take(journal: Path) -> Hold | None:
    """Become the one program that writes to a journal; raises AlreadyOpen at once.

    Returns None where this program has it already, or where no lock can be made: a folder that
    is read-only or a disk without locks, of which SQLite will speak itself.
    """
    path = lock_file(journal)
    for _ in range(TRIES):
        try:
            return _taken(path)
        except apsw.BusyError:
            if _owner(path) == US:
                return None
            # Two that ask in the same moment keep each other out; one of them is to have it.
            time.sleep(random.uniform(0.005, 0.02))
        except apsw.Error:
            return None
    raise AlreadyOpen(
        saying("{path} is already open in another window or program.", path=journal),
        saying("Only one can write to it at a time; nothing was changed."),
        saying("Go on in the one that has it open, or close it there and try again."),
    )


def _taken(path: Path) -> Hold:
    file = apsw.VFSFile("", str(path), [WRITING, 0])
    try:
        for level in (apsw.SQLITE_LOCK_SHARED, apsw.SQLITE_LOCK_EXCLUSIVE):
            file.xLock(level)
        file.xWrite(US, 0)
        # The one before us may have taken the file away between our opening and locking it.
        if _owner(path) != US:
            raise apsw.BusyError
    except BaseException:
        file.xClose()
        raise
    return Hold(file, path)


def _owner(path: Path) -> bytes:
    """Return who has locked a file, as far as it says."""
    try:
        file = apsw.VFSFile("", str(path), [READING, 0])
    except apsw.Error:
        return b""
    try:
        return file.xRead(len(US), 0) if file.xFileSize() >= len(US) else b""
    except apsw.Error:
        return b""
    finally:
        file.xClose()
