"""Checks a closed file whole; damage of the search index is told from that of what is written."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import apsw

from netjournal.errors import Damaged
from netjournal.saying import saying
from netjournal.store import database as db
from netjournal.store import folding, migrate, search_index
from netjournal.store.backup import COUNTED, faults
from netjournal.store.database import plain_words, refuse_unless_journal


class Examined(NamedTuple):
    """What a file holds, its newest change, and what is wrong; `search`: only the search index."""

    counts: tuple[tuple[str, int], ...]
    newest_change: dt.datetime | None
    faults: tuple[str, ...]
    search: bool


def examine(copy: Path, key: str | None) -> Examined:
    """Check a copy, which may be written to; raises what opening raises, and Damaged."""
    refuse_unless_journal(copy, key)
    with plain_words(copy):
        connection = db.connect(copy, key)
        try:
            migrate.refuse_unless_known(connection, copy)
            if db.header(copy)[1] % connection.pragma("page_size"):
                raise Damaged(saying("{path} is cut short.", path=copy))
            found = tuple(faults(connection))
            counts = tuple(
                (table, count)
                for table in COUNTED
                for (count,) in connection.execute(f"SELECT count(*) FROM {table}")
            )
            only_search = bool(found) and _is_mended_by_rebuilding(connection)
            return Examined(counts, _newest(connection), found, only_search)
        finally:
            connection.close()


def newest_change(path: Path, key: str | None) -> dt.datetime | None:
    """Return when a closed file was last changed, as its history says."""
    with plain_words(path):
        connection = db.connect(path, key, apsw.SQLITE_OPEN_READONLY)
        try:
            return _newest(connection)
        finally:
            connection.close()


def _newest(connection: apsw.Connection) -> dt.datetime | None:
    ((at,),) = connection.execute("SELECT max(at) FROM history")
    try:
        return dt.datetime.fromisoformat(at) if isinstance(at, str) else None
    except ValueError:
        return None


def _is_mended_by_rebuilding(connection: apsw.Connection) -> bool:
    folding.make_known(connection)
    try:
        connection.execute(search_index.REBUILD)
    except apsw.Error:
        return False
    return not faults(connection)
