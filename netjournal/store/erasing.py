"""Takes a person out of a file for good: rows, texts, search index, history and free pages.

It looks at the tables that a file has, not at those of the newest schema, so that a backup made
long ago is cleared as well.
"""

import datetime as dt
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from netjournal.errors import CannotStore
from netjournal.saying import saying
from netjournal.store import backup, folding, search_index
from netjournal.store import database as db
from netjournal.store.changes import Changes
from netjournal.store.database import JournalDatabase, plain_words
from netjournal.store.migrate import newest
from netjournal.store.store import Store
from netjournal.store.whole_file import BESIDE, new_part, remove, sync, writing

OUT_OF_SIGHT = ("history", "schema_migration")
OWN_NAME = ("person", "name")
"""What names somebody else: a namesake is not a text about somebody."""

Rows = Mapping[str, frozenset[int]]


class Place(NamedTuple):
    """One text in a row: where somebody is named who the row is not about."""

    table: str
    row: int
    column: str
    text: str


class Traces(NamedTuple):
    """By what somebody is found: the id, and the texts that name them."""

    person: int
    words: tuple[str, ...]

    def pattern(self) -> re.Pattern[str] | None:
        """Return what finds any of the words, however they are spaced and in capitals or not."""
        whole = [r"\s+".join(map(re.escape, _composed(word).split())) for word in self.words]
        whole = [rf"(?<!\w){word}(?!\w)" for word in sorted(whole, key=len, reverse=True) if word]
        return re.compile("|".join(whole), re.IGNORECASE) if whole else None


class Eraser:
    """Reads and erases what one open journal, or a closed copy of it, holds about somebody."""

    def __init__(self, store: Store, changes: Changes, now: Callable[[], dt.datetime]) -> None:
        """Work on an open journal."""
        self._store = store
        self._changes = changes
        self._now = now

    def rows_about(self, person: int) -> Rows:
        """Return the rows that go with a person, by table."""
        with plain_words(self._store.path):
            return rows_about(self._connection(), person)

    def read(self, table: str, ids: Collection[int]) -> Iterator[dict[str, Any]]:
        """Yield rows by the names of their columns."""
        with plain_words(self._store.path):
            yield from _read(self._connection(), table, ids)

    def places(self, traces: Traces, besides: Rows) -> list[Place]:
        """Return the texts of other rows in which somebody is named."""
        with plain_words(self._store.path):
            return places(self._connection(), traces, besides)

    def last_that_holds(self, traces: Traces, rows: Rows) -> tuple[int | None, int]:
        """Return the last change that holds somebody, and how many are forgotten up to it."""
        with plain_words(self._store.path):
            return last_that_holds(self._connection(), traces, rows)

    def erase(self, name: str, traces: Traces, rows: Rows, texts: Sequence[Place]) -> None:
        """Erase for good, in one transaction: these rows, and these texts as they are to read."""
        last, _count = self.last_that_holds(traces, rows)
        with self._changes.for_good(name, last):
            _write(self._connection(), traces, rows, texts)

    def clear_free_pages(self) -> bool:
        """Write the file anew without what was deleted; False while another program reads it."""
        with plain_words(self._store.path), self._changes.unlocked():
            connection = self._connection()
            connection.execute("VACUUM")
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]
        return not busy

    def erase_from_copy(
        self, copy: Path, traces: Traces, kept: Collection[Place], right: Callable[[Store], None]
    ) -> bool:
        """Write a backup anew without somebody and put it in its place once it is verified.

        Returns False, and leaves the file as it is, when it does not hold them.
        """
        key = self._store.database.key
        key = None if db.is_plain(copy) else key
        _write_all_to_one_file(copy, key)
        part = new_part(copy)
        try:
            with plain_words(copy):
                backup.copy(copy, part, key, None)
                if not _erase_in(part, key, traces, kept):
                    return False
                self._derive_in(part, key, right)
            backup.verify(part, key)
            with writing(copy):
                sync(part)
                part.replace(copy)
                sync(copy.parent)
        finally:
            remove(part)
        return True

    def _derive_in(self, part: Path, key: str | None, right: Callable[[Store], None]) -> None:
        database = JournalDatabase(part, key)
        try:
            database.connect()
            if database.pragma("user_version") == newest():
                with database.atomic():
                    right(Store(database, self._now))
            database.pragma("journal_mode", "delete")
        finally:
            database.close()

    def _connection(self) -> apsw.Connection:
        connection: apsw.Connection = self._store.database.connection()
        return connection


def rows_about(connection: apsw.Connection, person: int) -> Rows:
    """Return the rows that go when a person goes, and what is kept under their id."""
    found: dict[str, set[int]] = defaultdict(set)
    there = connection.execute("SELECT id FROM person WHERE id = ?", (person,)).fetchall()
    new = [("person", {int(row) for (row,) in map(_as_text, there)})]
    keys = _keys(connection)
    while new:
        parent, ids = new.pop()
        found[parent] |= ids
        for table, column in keys.get(parent, ()):
            marks = ", ".join("?" * len(ids))
            query = f'SELECT id FROM "{table}" WHERE "{column}" IN ({marks})'
            listed = map(_as_text, connection.execute(query, tuple(ids)))
            belonging = {int(row) for (row,) in listed} - found[table]
            if belonging:
                new.append((table, belonging))
    found["preference"] |= _choices_under(connection, person)
    return {table: frozenset(ids) for table, ids in found.items() if ids}


def _choices_under(connection: apsw.Connection, person: int) -> set[int]:
    own = re.compile(rf"(?<!\d){person}(?!\d)")
    listed = connection.execute("SELECT id, key FROM preference").fetchall()
    return {int(row) for row, key in map(_as_text, listed) if own.search(key)}


def places(connection: apsw.Connection, traces: Traces, besides: Rows) -> list[Place]:
    """Return the texts in which somebody is named, but for those in rows that are left out."""
    pattern = traces.pattern()
    if pattern is None:
        return []
    found = []
    for table, columns in _texts(connection):
        named = ", ".join(f'"{column}"' for column in ("id", *columns))
        left_out = besides.get(table, frozenset())
        for row, *texts in connection.execute(f'SELECT {named} FROM "{table}"'):
            found += [
                Place(table, row, column, text)
                for column, text in zip(columns, texts, strict=True)
                if row not in left_out
                and (table, column) != OWN_NAME
                and text
                and pattern.search(_composed(text))
            ]
    return found


def without(text: str, traces: Traces, instead: str) -> str:
    """Return a text with something else where it named somebody."""
    pattern = traces.pattern()
    return pattern.sub(lambda _found: instead, _composed(text)) if pattern else text


def last_that_holds(
    connection: apsw.Connection, traces: Traces, rows: Rows
) -> tuple[int | None, int]:
    """Return the last change of the history that holds somebody, and how many there are till it."""
    pattern, last, count = traces.pattern(), None, 0
    ids = frozenset({traces.person}).union(*rows.values())
    # What was taken back is forgotten in any case: it could not be made again.
    query = "SELECT id, name, changeset FROM history WHERE NOT undone ORDER BY id"
    for number, (entry, name, changeset) in enumerate(connection.execute(query), start=1):
        named = pattern is not None and pattern.search(_composed(name))
        if named or _holds(changeset, str(traces.person), ids, pattern):
            last, count = entry, number
    return last, count


def _holds(
    changeset: bytes, person: str, ids: frozenset[int], pattern: re.Pattern[str] | None
) -> bool:
    for change in apsw.Changeset.iter(changeset):
        for value in (*(change.old or ()), *(change.new or ())):
            if isinstance(value, int) and value in ids:
                return True
            if isinstance(value, str) and (
                person in value or (pattern and pattern.search(_composed(value)))
            ):
                return True
    return False


def _write(connection: apsw.Connection, traces: Traces, rows: Rows, texts: Sequence[Place]) -> None:
    """Inside a transaction: write the texts, delete the rows, make the search index anew."""
    for place in texts:
        statement = f'UPDATE "{place.table}" SET "{place.column}" = ? WHERE id = ?'
        try:
            connection.execute(statement, (place.text, place.row))
        except apsw.ConstraintError:
            # Of what is there only once, another has that text already.
            connection.execute(statement, (f"{place.text} {place.row}", place.row))
    own = re.compile(rf"(?<!\d){traces.person}(?!\d)")
    listed = connection.execute("SELECT id, key, value FROM preference").fetchall()
    for choice, key, value in map(_as_text, listed):
        # Pairs of ids: whom not to introduce to whom.
        if own.search(value) and re.fullmatch(r"[\d\s-]+", value) and not own.search(key):
            pairs = " ".join(pair for pair in value.split() if not own.search(pair))
            connection.execute("UPDATE preference SET value = ? WHERE id = ?", (pairs, int(choice)))
    for table in ("preference", "person"):
        for row in rows.get(table, ()):
            connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
    connection.execute(search_index.REBUILD)
    connection.execute(search_index.SETTLE)


def _erase_in(part: Path, key: str | None, traces: Traces, kept: Collection[Place]) -> bool:
    connection = db.connect(part, key)
    try:
        for setting in ("foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {setting}")
        connection.pragma("journal_mode", "memory")
        folding.make_known(connection)
        rows = rows_about(connection, traces.person)
        left = {(place.table, place.row, place.column) for place in kept}
        named = [p for p in places(connection, traces, rows) if p[:3] not in left]
        last, _count = last_that_holds(connection, traces, rows)
        if not rows and not named and last is None:
            return False
        with connection:
            texts = [place._replace(text=without(place.text, traces, "…")) for place in named]
            _write(connection, traces, rows, texts)
            connection.execute("DELETE FROM history WHERE id <= ? OR undone", (last or 0,))
        connection.execute("VACUUM")
    finally:
        connection.close()
    return True


def _write_all_to_one_file(copy: Path, key: str | None) -> None:
    """Leave no -wal behind, which would be taken for that of the new file."""
    if not any(copy.with_name(copy.name + ending).exists() for ending in BESIDE):
        return
    backup.refuse_if_open(copy)
    with plain_words(copy):
        connection = db.connect(copy, key)
        try:
            connection.pragma("journal_mode", "delete")
        finally:
            connection.close()
    if copy.with_name(copy.name + "-wal").exists():
        raise CannotStore(
            saying("{copy} is open in a program, or cannot be written.", copy=copy),
            saying("It was left as it is."),
        )


def _keys(connection: apsw.Connection) -> dict[str, list[tuple[str, str]]]:
    """Return, by table, the columns of others whose rows go with its rows."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for table in _tables(connection):
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            parent, column, deleting = str(row[2]), str(row[3]), row[6]
            if deleting == "CASCADE":
                found[parent].append((table, column))
    return found


def _texts(connection: apsw.Connection) -> Iterator[tuple[str, list[str]]]:
    for table in _tables(connection):
        listed = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        columns = [str(row[1]) for row in listed if "TEXT" in str(row[2]).upper()]
        if columns:
            yield table, columns


def _tables(connection: apsw.Connection) -> list[str]:
    listed = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    names = sorted(str(name) for (name,) in listed)
    return [
        name
        for name in names
        if name not in OUT_OF_SIGHT and not name.startswith(("search", "sqlite_"))
    ]


def _read(
    connection: apsw.Connection, table: str, ids: Collection[int]
) -> Iterator[dict[str, Any]]:
    listed = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    columns = [str(row[1]) for row in listed]
    for row_id in sorted(ids):
        for row in connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,)):
            yield dict(zip(columns, row, strict=True))


def _as_text(row: Sequence[object]) -> tuple[str, ...]:
    return tuple(map(str, row))


def _composed(text: object) -> str:
    return unicodedata.normalize("NFC", str(text))
