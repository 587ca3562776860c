"""A file that is only looked at: opened as unchangeable, so that nothing is written beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import apsw

from netjournal.errors import NotAllowed
from netjournal.saying import saying
from netjournal.store import database as db
from netjournal.store import folding
from netjournal.store.changes import Changes
from netjournal.store.database import JournalDatabase

READING = (
    "PRAGMA query_only=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)


class SealedDatabase(JournalDatabase):
    """A journal file under peewee that nothing changes, neither it nor what lies beside it."""

    def _connect(self) -> apsw.Connection:
        connection = connect(Path(self.database), self.key)
        try:
            if self._accept is not None:
                self._accept(connection)
            for setting in READING:
                connection.execute(setting)
            folding.make_known(connection)
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


class SealedChanges(Changes):
    """Refuses every change."""

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        refuse()
        yield


def refuse() -> None:
    """Raise NotAllowed: this is only looked at."""
    raise NotAllowed(
        saying("This journal is only looked at; it cannot be changed."),
        saying("Nothing was changed."),
        saying("Open your own journal, or bring back from this one what you need."),
    )


def connect(path: Path, key: str | None) -> apsw.Connection:
    """Return a connection that takes no lock and writes nothing; a `-wal` beside is not read."""
    name = f"file:{quote(str(path.absolute().as_posix()))}?immutable=1"
    return db.connect(Path(name), key, apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
