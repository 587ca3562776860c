"""Reads what can be read of a damaged journal: around damaged pages, row by row, into a new one.

It works on copies only. A row is taken when SQLite reads it whole; in an encrypted file every page
is authenticated, so what comes back is what was written.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from netjournal.store import database as db
from netjournal.store import lender, models, salvaged_rows
from netjournal.store.database import SMALLEST_PAGE
from netjournal.store.salvaged_rows import Rows, id_of_ours
from netjournal.store.swap import HOLDING
from netjournal.store.verifier import PAGE

Progress = Callable[[float], None]
UNREADABLE = (apsw.Error, UnicodeDecodeError)
NEW_SCRATCH = "INSERT INTO sqlite_schema VALUES ('table', ?1, ?1, ?3, ?2)"
SCRATCH_AT = "UPDATE sqlite_schema SET rootpage = ?2 WHERE name = ?1"
TABLES = tuple(table._meta.table_name for table in models.RECORDED)


class Of(NamedTuple):
    """How many rows of a table came back, of how many that are known to have been there."""

    table: str
    read: int
    known: int


class Salvaged(NamedTuple):
    """What came back table by table, rows made anew for what was lost, texts without a place."""

    tables: tuple[Of, ...]
    stand_ins: int
    homeless: tuple[str, ...]
    schema_read: bool

    @property
    def read(self) -> int:
        """How many rows came back in all."""
        return sum(one.read for one in self.tables)


def salvage(
    copy: Path, key: str | None, new: Path, nameless: str, told: Progress = lambda _part: None
) -> Salvaged:
    """Put what can be read of a copy into an empty new journal; return what that was.

    `nameless` is the name of a person of whom only what belongs to them came back.
    """
    reading = _Reading(copy, key)
    try:
        rows, known = reading.rows(told)
    finally:
        reading.close()
    told(0.9)
    kept, stand_ins, homeless = salvaged_rows.write(new, key, rows, nameless)
    tables = tuple(
        Of(table, kept.get(table, 0), max(kept.get(table, 0), len(known.get(table, ()))))
        for table in TABLES
    )
    return Salvaged(tables, stand_ins, homeless, reading.has_schema)


class _Reading:
    """Reads a copy, through its own schema where that is whole."""

    def __init__(self, copy: Path, key: str | None) -> None:
        self.has_schema = True
        self._connection = self._opened(copy, key)
        size = db.header(copy)[1]
        self._page = PAGE if key is not None else self._connection.pragma("page_size") or PAGE
        self._pages = size // max(self._page, SMALLEST_PAGE)
        self._known: dict[str, set[int]] = defaultdict(set)

    def _opened(self, copy: Path, key: str | None) -> apsw.Connection:
        """Open a copy: with what lies beside it, without, or else with a first page lent to it."""
        with suppress(apsw.Error):
            return db.connect(copy, key)
        for ending in HOLDING:
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        with suppress(apsw.Error):
            return db.connect(copy, key)
        self.has_schema = False
        lender.lend(copy, key)
        return db.connect(copy, key)

    def close(self) -> None:
        self._connection.close()

    def rows(self, told: Progress) -> tuple[Rows, dict[str, set[int]]]:
        found: Rows = {table: {} for table in TABLES}
        if self.has_schema:
            for number, table in enumerate(TABLES):
                self._note_ids(table)
                told(0.1 * number / len(TABLES))
            for number, table in enumerate(TABLES):
                found[table] = self._of_table(table)
                told(0.1 + 0.2 * number / len(TABLES))
        if not self.has_schema or self._missing(found):
            self._page_by_page(found, told)
        return found, self._known

    def _missing(self, found: Rows) -> bool:
        return any(self._known[table] - found[table].keys() for table in TABLES) or self._broken()

    def _broken(self) -> bool:
        """Whether a table could not be read to its end, so that more may be there than is known."""
        return any(not self._is_whole(f'SELECT * FROM "{table}" NOT INDEXED') for table in TABLES)

    def _is_whole(self, query: str) -> bool:
        try:
            for _row in self._connection.execute(query):
                pass
        except apsw.Error:
            return False
        return True

    def _note_ids(self, table: str) -> None:
        """Learn from the indexes which rows there are, of this table and of those it refers to."""
        for index, column in self._indexes(table):
            parent = self._parents(table).get(column)
            for row_id, value in self._both_ways(
                f'SELECT rowid, "{column}" FROM "{table}" INDEXED BY "{index}" ORDER BY "{column}"',
                f'SELECT rowid, "{column}" FROM "{table}" INDEXED BY "{index}" '
                f'ORDER BY "{column}" DESC',
            ):
                self._known[table].add(row_id)
                if parent is not None and id_of_ours(value):
                    self._known[parent].add(value)

    def _indexes(self, table: str) -> list[tuple[str, str]]:
        with suppress(*UNREADABLE):
            names = [
                str(row[1]) for row in self._connection.execute(f'PRAGMA index_list("{table}")')
            ]
            return [
                (name, str(next(iter(self._connection.execute(f'PRAGMA index_info("{name}")')))[2]))
                for name in names
            ]
        return []

    def _parents(self, table: str) -> dict[str, str]:
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")')
        return {str(row[3]): str(row[2]) for row in keys}

    def _of_table(self, table: str) -> dict[int, dict[str, Any]]:
        names = [str(row[1]) for row in self._connection.execute(f'PRAGMA table_info("{table}")')]
        if not names:
            return {}
        found = {
            row[0]: dict(zip(names, row, strict=True))
            for row in self._both_ways(
                f'SELECT * FROM "{table}" ORDER BY id', f'SELECT * FROM "{table}" ORDER BY id DESC'
            )
        }
        for row_id in self._known[table] - found.keys():
            with suppress(*UNREADABLE):
                one = f'SELECT * FROM "{table}" WHERE id = ?'
                for row in self._connection.execute(one, (row_id,)):
                    found[row_id] = dict(zip(names, row, strict=True))
        return found

    def _both_ways(self, forward: str, backward: str) -> Iterator[tuple[Any, ...]]:
        """Yield rows up to the damage from both sides of it."""
        for query in (forward, backward):
            try:
                yield from self._connection.execute(query)
            except UNREADABLE:
                continue
            return

    def _page_by_page(self, found: Rows, told: Progress) -> None:
        """Read every page as if it were a table of its own; whose rows they are is seen by them."""
        self._connection.execute("PRAGMA journal_mode=MEMORY")
        sorting = salvaged_rows.Sorting(found, self._known)
        for number in range(2, self._pages + 1):
            sorting.take(self._rows_of_page(number))
            if number % 50 == 0:
                told(0.3 + 0.6 * number / self._pages)
        sorting.settle()

    def _rows_of_page(self, number: int) -> list[tuple[Any, ...]]:
        # After a page that is none of a table SQLite refuses to go on: each is taken back.
        self._connection.execute("PRAGMA writable_schema=ON")
        self._connection.execute("BEGIN")
        rows: dict[int, tuple[Any, ...]] = {}
        try:
            if self.has_schema:
                self._connection.execute(NEW_SCRATCH, (lender.SCRATCH, lender.TABLE, number))
            else:
                self._connection.execute(SCRATCH_AT, (lender.SCRATCH, number))
            self._connection.execute("PRAGMA writable_schema=RESET")
            for row in self._both_ways(
                f"SELECT * FROM {lender.SCRATCH} ORDER BY id",
                f"SELECT * FROM {lender.SCRATCH} ORDER BY id DESC",
            ):
                if not id_of_ours(row[0]):
                    break
                rows[row[0]] = row
        except UNREADABLE:
            return []
        finally:
            self._connection.execute("ROLLBACK")
        return list(rows.values())


def total(tables: Iterable[Of]) -> tuple[int, int]:
    """Return how many rows came back of how many."""
    listed = list(tables)
    return sum(one.read for one in listed), sum(one.known for one in listed)
