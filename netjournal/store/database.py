"""Opens a file: which driver, which key, which settings, and what is refused untouched."""

import datetime as dt
import logging
import stat
import unicodedata
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from netjournal.errors import (
    CannotStore,
    Damaged,
    JournalError,
    Locked,
    NotAJournal,
    OutOfReach,
    PassphraseNeeded,
    WrongPassphrase,
)
from netjournal.saying import saying
from netjournal.store import folding

APPLICATION_ID = 0x4E4A524E
"""Marks a SQLite file as a journal ("NJRN")."""

PLAIN_HEADER = b"SQLite format 3\x00"
SMALLEST_PAGE = 512
BUSY_MILLISECONDS = 5000

BEFORE_KEY = ("PRAGMA cipher='sqlcipher'", "PRAGMA legacy=4")
SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)


def _without_values(record: logging.LogRecord) -> bool:
    """Whether a line of peewee's may be logged: below INFO it holds what is written."""
    return record.levelno >= logging.INFO


logging.getLogger("peewee").addFilter(_without_values)


class JournalDatabase(APSWDatabase):  # type: ignore[misc]  # playhouse has no types
    """A journal file under peewee, plain or encrypted, with the settings that keep it whole."""

    def __init__(
        self,
        path: Path,
        passphrase: str | None = None,
        accept: Callable[[apsw.Connection], None] | None = None,
    ) -> None:
        """Remember where the file is and what opens it; nothing is touched until `connect`.

        `accept` may refuse a file after the first read and before anything is set in it.
        """
        super().__init__(str(path), autoconnect=False)
        self._key = checked_passphrase(passphrase)
        self._accept = accept
        self.locked = False

    def cursor(self, *arguments: object) -> apsw.Cursor:
        """Return a cursor; raises Locked while the file is locked."""
        self._refuse_if_locked()
        cursor: apsw.Cursor = super().cursor(*arguments)
        return cursor

    def _connect(self) -> apsw.Connection:
        self._refuse_if_locked()
        make_writable_again(Path(self.database))
        connection = connect(Path(self.database), self._key)
        try:
            if self._accept is not None:
                self._accept(connection)
            for setting in SETTINGS:
                connection.execute(setting)
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            folding.make_known(connection)
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @property
    def encrypted(self) -> bool:
        """Whether a passphrase opens the file."""
        return self.locked or self._key is not None

    def use(self, passphrase: str | None) -> None:
        """Open the file with another passphrase from the next `connect` on."""
        self._key = checked_passphrase(passphrase)
        self.locked = False

    def lock(self) -> None:
        """Close the file and forget the passphrase, until `use` gives it again."""
        self.close()
        self._key, self.locked = None, True

    @property
    def key(self) -> str | None:
        """The passphrase in the form it is used in, for a second connection to the same file."""
        self._refuse_if_locked()
        return self._key

    def _refuse_if_locked(self) -> None:
        if self.locked:
            raise Locked(
                saying("The journal is locked."), "", saying("Unlock it with its passphrase.")
            )


def checked_passphrase(passphrase: str | None) -> str | None:
    """Return the passphrase in the one form that is used as a key.

    An empty one would quietly make a plain file, so it is refused, and so is one with NUL.
    """
    if passphrase is None:
        return None
    if not passphrase or "\0" in passphrase:
        raise JournalError(
            saying("The passphrase is empty or holds a character that cannot be used."),
            saying("Nothing was changed."),
            saying("Choose a passphrase of at least one ordinary character."),
        )
    return unicodedata.normalize("NFC", passphrase)


def as_text(_cursor: apsw.Cursor, _number: int, value: object) -> str:
    """Bind a date or a time as ISO text."""
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    raise TypeError(f"cannot store a {type(value).__name__}")


def connect(
    path: Path, key: str | None, flags: int = apsw.SQLITE_OPEN_READWRITE
) -> apsw.Connection:
    """Return a driver connection to an existing file, with its key set and a first read done."""
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(BUSY_MILLISECONDS)
        connection.convert_binding = as_text
        set_key(connection, key)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def set_key(connection: apsw.Connection, key: str | None) -> None:
    """Give a fresh connection its key; the key never passes through peewee, which logs."""
    if key is None:
        return
    for setting in BEFORE_KEY:
        connection.execute(setting)
    connection.execute("PRAGMA key='" + key.replace("'", "''") + "'")


def header(path: Path) -> tuple[bytes, int]:
    """Return the first 100 bytes of a file and its size, read through SQLite's own file layer.

    Opening a live journal as an ordinary file and closing it would release SQLite's locks.
    """
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB
    file = apsw.VFSFile("", str(path), [flags, 0])
    try:
        size = file.xFileSize()
        return file.xRead(min(size, 100), 0), size
    finally:
        file.xClose()


def make_writable_again(path: Path) -> None:
    """Let what lies beside a file be written to if the file itself may be.

    SQLite makes both like the file; when that was read-only for a while, they would stay so.
    """
    with suppress(OSError):
        if path.stat().st_mode & stat.S_IWUSR:
            for ending in ("-wal", "-shm"):
                beside = path.with_name(path.name + ending)
                if beside.exists() and not beside.stat().st_mode & stat.S_IWUSR:
                    beside.chmod(stat.S_IRUSR | stat.S_IWUSR)


def refuse_if_moved(connection: apsw.Connection, path: Path) -> None:
    """Raise CannotStore when the open file is no longer the one of that name.

    It can still be written to, but when it is closed nobody may ever find what was written.
    """
    moved = array("i", [0])
    connection.file_control("main", apsw.SQLITE_FCNTL_HAS_MOVED, moved.buffer_info()[0])
    if moved[0]:
        raise OutOfReach(
            saying("{path} is no longer where it was.", path=path),
            saying("This change was not saved."),
            saying("Put the file or its folder back, or open the file where it is now."),
        )


def is_plain(path: Path) -> bool:
    """Whether a file is an unencrypted SQLite file."""
    start, _size = header(path)
    return start.startswith(PLAIN_HEADER)


def refuse_unless_journal(path: Path, passphrase: str | None) -> None:
    """Say why a file cannot be a journal, before anything opens it; it stays untouched."""
    if not path.exists():
        raise NotAJournal(
            saying("There is no file {path}.", path=path),
            "",
            saying("Check the name, or create a journal."),
        )
    if not path.is_file():
        raise NotAJournal(
            saying("{path} is not a file.", path=path), "", saying("Choose a journal file.")
        )
    start, size = _header_or_refuse(path)
    if size == 0:
        raise NotAJournal(
            saying("{path} is empty.", path=path),
            saying("It was left as it is."),
            saying("Choose a journal, or restore a backup."),
        )
    if start.startswith(PLAIN_HEADER):
        _refuse_other_application(path, start)
        return
    if size % SMALLEST_PAGE or looks_like_text(start):
        raise NotAJournal(
            saying("{path} is not a journal.", path=path),
            saying("It was left as it is."),
            saying("Choose a journal file."),
        )
    if passphrase is None:
        raise PassphraseNeeded(
            saying("{path} needs a passphrase, or is not a journal.", path=path),
            saying("It was left as it is."),
            saying("Give its passphrase."),
        )


def _header_or_refuse(path: Path) -> tuple[bytes, int]:
    try:
        return header(path)
    except apsw.Error as error:
        raise NotAJournal(
            saying("{path} cannot be read.", path=path),
            saying("It was left as it is."),
            saying("Check who may read it."),
        ) from error


def _refuse_other_application(path: Path, start: bytes) -> None:
    if len(start) < 100:
        raise Damaged(
            saying("{path} is cut short: it holds less than one page.", path=path),
            saying("It was left as it is."),
            saying("Restore a backup."),
        )
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise NotAJournal(
            saying("{path} belongs to another application.", path=path),
            saying("It was left as it is."),
            saying("Choose a journal file."),
        )


def looks_like_text(start: bytes) -> bool:
    """Whether bytes read as text; 100 random bytes practically never do."""
    try:
        words = start[:96].decode("utf-8", errors="strict")
    except UnicodeDecodeError:
        return False
    return all(letter.isprintable() or letter in "\r\n\t" for letter in words)


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into an error a person can act on.

    Damage met while rows are read raises the driver's error, at other times peewee's: both.
    """
    try:
        yield
    except (apsw.Error, peewee.DatabaseError, peewee.InterfaceError) as error:
        cause = error if isinstance(error, apsw.Error) else error.__cause__ or error.__context__
        raise translated(cause if isinstance(cause, apsw.Error) else error, path) from error


def translated(error: BaseException, path: Path) -> JournalError:
    """Return the error for a person that stands for one of SQLite's."""
    match error:
        case apsw.NotADBError():
            return WrongPassphrase(
                saying("The passphrase does not open {path}.", path=path),
                saying("The file was left as it is."),
                saying(
                    "Try again; if you are certain of it, the file may be damaged: "
                    "restore a backup."
                ),
            )
        case apsw.CorruptError() | apsw.FormatError():
            return Damaged(
                saying("Part of {path} cannot be read.", path=path),
                saying("The file was left as it is."),
                saying("Keep it, and restore the newest backup."),
            )
        case apsw.FullError():
            return CannotStore(
                saying("The disk is full."),
                saying("This change was not saved."),
                saying("Make room and try again."),
            )
        case apsw.BusyError() | apsw.LockedError():
            return CannotStore(
                saying("Another program is writing to {path}.", path=path),
                saying("This change was not saved."),
                saying("Close the other program and try again."),
            )
        case apsw.ReadOnlyError() | apsw.PermissionsError():
            return OutOfReach(
                saying("{path} is read-only.", path=path),
                saying("This change was not saved."),
                saying("Check who may write to the file and its folder."),
            )
        case apsw.CantOpenError() | apsw.IOError():
            return OutOfReach(
                saying("{path} cannot be reached.", path=path),
                saying("This change was not saved."),
                saying("Check that the disk and the folder are there."),
            )
    return CannotStore(
        saying("The journal refused the change ({kind}).", kind=type(error).__name__),
        saying("It was not saved."),
        saying("Try again; if it happens again, copy the details and report it."),
    )
