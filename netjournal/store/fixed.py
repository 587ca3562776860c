"""Queries whose text is made once: making the text of a join takes longer than running it."""

from collections.abc import Callable, Iterator
from typing import Any

from netjournal.store.database import JournalDatabase

MARK = -(1 << 62)
"""Stands for the id in the text that is made; no row has it."""


class Fixed:
    """A query about one row by its id: built and put into words once, run with any id."""

    def __init__(self, build: Callable[[int], Any], database: JournalDatabase) -> None:
        """Build the query with an id that stands for all of them."""
        query = build(MARK).bind(database)
        self._text, self._values = query.sql()
        self._as_dicts, self._as_tuples = query.dicts(), query.tuples()
        if MARK not in self._values:
            raise TypeError("a fixed query is about the id that it is given")

    def about(self, row_id: int) -> "Filled":
        """Return the query about one row, to be run like any other."""
        return Filled(self, row_id)

    def run(self, row_id: int, database: JournalDatabase, *, as_tuples: bool) -> Iterator[Any]:
        """Yield the rows, each value as its column reads it."""
        values = [row_id if value == MARK else value for value in self._values]
        query = self._as_tuples if as_tuples else self._as_dicts
        cursor = database.execute_sql(self._text, values)
        return iter(query._get_cursor_wrapper(cursor).iterator())


class Filled:
    """A fixed query with its id; the store runs it as it runs a query of peewee's."""

    def __init__(self, fixed: Fixed, row_id: int) -> None:
        """Keep both."""
        self._fixed = fixed
        self._row_id = row_id
        self._database: JournalDatabase | None = None

    def bind(self, database: JournalDatabase) -> "Filled":
        """Run on this database."""
        self._database = database
        return self

    def dicts(self) -> Iterator[dict[str, Any]]:
        """Yield the rows by the names of their columns."""
        assert self._database is not None
        return self._fixed.run(self._row_id, self._database, as_tuples=False)

    def tuples(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rows as tuples."""
        assert self._database is not None
        return self._fixed.run(self._row_id, self._database, as_tuples=True)
