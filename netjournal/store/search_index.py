"""The full-text index over everything written: kept true by triggers, rebuilt at any time.

It is worth no byte in a backup, and damage to it never touches the journal.
"""

import apsw

from netjournal.store.database import plain_words
from netjournal.store.store import Store

TABLE = "search"
REBUILD = "INSERT INTO search(search) VALUES ('rebuild')"
# What was written at once is left in pieces, which later changes would have to put together.
SETTLE = "INSERT INTO search(search) VALUES ('optimize')"
VERIFY = "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"


def is_true(store: Store) -> bool:
    """Whether the index holds exactly what is written in the journal."""
    connection = store.database.connection()
    locked = connection.pragma("query_only")
    with plain_words(store.path):
        connection.pragma("query_only", False)
        try:
            connection.execute(VERIFY)
        except apsw.CorruptError:
            return False
        finally:
            connection.pragma("query_only", bool(locked))
    return True


def rebuild(store: Store) -> None:
    """Make the index anew from what is written."""
    connection = store.database.connection()
    with plain_words(store.path):
        connection.pragma("query_only", False)
        try:
            connection.execute(REBUILD)
            connection.execute(SETTLE)
        finally:
            connection.pragma("query_only", True)
