"""Brings a file up to date: refuses a newer one, backs up, runs what is pending, checks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from netjournal.errors import Damaged, NewerJournal, NotAJournal
from netjournal.saying import saying
from netjournal.store.database import APPLICATION_ID, JournalDatabase, plain_words

FOLDER = Path(__file__).parent / "migrations"


def newest() -> int:
    """Return the number of the newest schema this program knows."""
    return max(int(path.name[:4]) for path in FOLDER.glob("[0-9]*.py"))


def version(database: JournalDatabase) -> int:
    """Return the number of the schema a file has."""
    return int(database.pragma("user_version"))


def refuse_unless_known(connection: apsw.Connection, path: Path) -> None:
    """Raise NotAJournal or NewerJournal for a file that is not one of ours to write to."""
    if connection.pragma("application_id") != APPLICATION_ID:
        raise NotAJournal(
            saying("{path} belongs to another application.", path=path),
            saying("It was left as it is."),
            saying("Choose a journal file."),
        )
    if connection.pragma("user_version") > newest():
        raise NewerJournal(
            saying("{path} was written by a newer version of Networking Journal.", path=path),
            saying("It was left as it is."),
            saying("Install the newest version to open it."),
        )


def migrate(database: JournalDatabase, path: Path, backup: Callable[[], object]) -> bool:
    """Run what is pending and return whether anything was; a used file is backed up first.

    It is one transaction: a failure or a kill half way leaves the old file.
    """
    # Only an older file needs it.
    from playhouse.migrations import Runner

    present = version(database)
    if present == newest():
        return False
    if present:
        backup()
    with plain_words(path), _whole(database):
        Runner(database, str(FOLDER)).up()
        _check(database, path)
        # Its changesets fit the old tables only.
        database.execute_sql("DELETE FROM history")
        database.pragma("application_id", APPLICATION_ID)
        database.pragma("user_version", newest())
    return True


@contextmanager
def _whole(database: JournalDatabase) -> Iterator[None]:
    """Write everything or nothing; foreign keys can only be let go outside of a transaction."""
    database.pragma("foreign_keys", 0)
    try:
        with database.atomic("IMMEDIATE"):
            yield
    finally:
        database.pragma("foreign_keys", 1)


def make(path: Path, key: str | None) -> None:
    """Put the newest schema into an empty file."""
    database = JournalDatabase(path, key)
    try:
        with plain_words(path):
            database.connect()
            migrate(database, path, lambda: None)
            # One file, without a -wal beside it, that can be renamed.
            database.pragma("journal_mode", "delete")
    finally:
        database.close()


def _check(database: JournalDatabase, path: Path) -> None:
    if database.execute_sql("PRAGMA foreign_key_check").fetchall():
        raise Damaged(
            saying(
                "{path} could not be brought up to date: rows refer to rows that are not there.",
                path=path,
            ),
            saying("The backup made just before holds everything."),
            saying("Restore that backup and report this."),
        )
