"""Opens a copy of a damaged journal whose own first page or schema cannot be read.

A first page is lent to it: from a new file with the same key and salt, whose only table can then
be pointed at any page. Nothing of this is ever done to a journal itself.
"""

import hashlib
from pathlib import Path

import apsw

from netjournal.store import database as db
from netjournal.store import raw
from netjournal.store.verifier import PAGE, ROUNDS, SALT_BYTES
from netjournal.store.whole_file import remove

COLUMNS = 40
SCRATCH = "scratch"
TABLE = (
    f"CREATE TABLE {SCRATCH}(id INTEGER PRIMARY KEY, {', '.join(f'c{n}' for n in range(COLUMNS))})"
)
ROOM = 4000
"""What a page of either kind holds of one value, nearly."""


def lend(copy: Path, key: str | None) -> None:
    """Give a copy a first page with one table; a WAL beside it must have been taken away."""
    donor = copy.with_name(copy.name + ".donor")
    size = raw.size_of(copy)
    try:
        _make(donor, key, db.header(copy)[0][:SALT_BYTES], size // PAGE)
        page = donor.read_bytes()[:PAGE]
    finally:
        remove(donor)
    raw.set_bytes(copy, 0, page)


def _make(donor: Path, key: str | None, salt: bytes, pages: int) -> None:
    connection = apsw.Connection(str(donor))
    try:
        if key is not None:
            for setting in db.BEFORE_KEY:
                connection.execute(setting)
            raw_key = hashlib.pbkdf2_hmac("sha512", key.encode(), salt, ROUNDS, 32)
            connection.execute(f"PRAGMA key='raw:{raw_key.hex()}{salt.hex()}'")
        connection.execute(f"PRAGMA page_size={PAGE}")
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute(TABLE)
        connection.execute("CREATE TABLE filler(content)")
        # The first page says how many pages there are: it must be true of the copy.
        while (missing := pages - connection.pragma("page_count")) > 0:
            content = ROOM * (missing - 2) if missing > 2 else ROOM // 3
            connection.execute("INSERT INTO filler VALUES (zeroblob(?))", (content,))
    finally:
        connection.close()
