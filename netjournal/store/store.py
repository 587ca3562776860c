"""Runs queries on one open file and hands the rows over as plain frozen values."""

import datetime as dt
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from netjournal.errors import NotFound
from netjournal.saying import Saying, in_english, saying
from netjournal.store.database import JournalDatabase, plain_words
from netjournal.store.fixed import Filled, Fixed
from netjournal.store.models import Table

Row = TypeVar("Row")

EPOCH = dt.datetime(2020, 1, 1)
RANDOM_BITS = 22
STEP_BITS = 8
ROWS_AT_ONCE = 500


THINGS = {
    "Person": saying("person"),
    "Organisation": saying("organisation"),
    "Role": saying("role"),
    "Note": saying("note"),
    "Event": saying("event"),
    "Encounter": saying("encounter"),
    "Invitation": saying("invitation"),
    "Conversation": saying("conversation"),
    "Connection": saying("point of connection"),
    "NameGiven": saying("name given"),
    "Reservation": saying("reservation"),
    "Help": saying("help"),
    "Referral": saying("referral"),
    "Introduction": saying("introduction"),
    "Message": saying("message"),
    "FollowUp": saying("follow up"),
    "OwnStep": saying("step"),
    "OwnField": saying("field"),
    "Picture": saying("picture"),
    "SavedFilter": saying("saved filter"),
}


class Minter:
    """Makes ids: milliseconds since 2020, then random bits; two computers never make the same."""

    def __init__(self, now: Callable[[], dt.datetime]) -> None:
        """Take the time from `now`."""
        self._now = now
        self._last = -1

    def __call__(self) -> int:
        """Return an id of 63 bits that no other row has; later ones are greater.

        That also holds when the clock is put back, or many are made in one millisecond.
        """
        milliseconds = max(0, (self._now() - EPOCH) // dt.timedelta(milliseconds=1))
        if milliseconds > self._last >> RANDOM_BITS:
            self._last = (milliseconds << RANDOM_BITS) | secrets.randbits(RANDOM_BITS - 1)
        else:
            self._last += 1 + secrets.randbits(STEP_BITS)
        return self._last

    def go_on_after(self, row_id: int) -> None:
        """Make only greater ids than one that was made before."""
        self._last = max(self._last, row_id)


class Store:
    """One open file: reads rows into frozen values, writes rows inside a change."""

    def __init__(
        self,
        database: JournalDatabase,
        now: Callable[[], dt.datetime],
        say: Callable[[object], str] = in_english,
    ) -> None:
        """Work on an open database; ids and dates follow `now`.

        What the journal says itself is written as `say` says it.
        """
        self._say = say
        self.database = database
        self.path = Path(database.database)
        self.mint = Minter(now)
        self._fixed: dict[Callable[[int], Any], Fixed] = {}

    def fixed(self, build: Callable[[int], Any], row_id: int) -> Filled:
        """Return the query `build(row_id)`, whose text is made the first time only."""
        if build not in self._fixed:
            self._fixed[build] = Fixed(build, self.database)
        return self._fixed[build].about(row_id)

    def all(self, query: Any, into: Callable[..., Row]) -> list[Row]:
        """Return every row of a query as `into(**columns)`."""
        with plain_words(self.path):
            return [into(**row) for row in query.bind(self.database).dicts()]

    def first(self, query: Any, into: Callable[..., Row]) -> Row | None:
        """Return the first row of a query, or None."""
        rows = self.all(query.limit(1), into)
        return rows[0] if rows else None

    def values(self, query: Any) -> list[tuple[Any, ...]]:
        """Return every row of a query as a tuple."""
        with plain_words(self.path):
            return list(query.bind(self.database).tuples())

    def column(self, query: Any) -> list[Any]:
        """Return the first column of a query."""
        return [row[0] for row in self.values(query)]

    def value(self, query: Any) -> Any:
        """Return the first column of the first row, or None."""
        rows = self.values(query)
        return rows[0][0] if rows else None

    @contextmanager
    def reading_elsewhere(self) -> Iterator[None]:
        """Let another thread than the journal's own read, through a connection of its own."""
        if not self.database.is_closed():
            yield
            return
        with plain_words(self.path), self.database.connection_context():
            self.database.connection().execute("PRAGMA query_only=ON")
            yield

    def sql(self, statement: str, values: Iterable[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """Return the rows of a statement written in SQL."""
        with plain_words(self.path):
            given = values if isinstance(values, Mapping) else tuple(values)
            return list(self.database.execute_sql(statement, given))

    def get(self, table: type[Table], row_id: int, into: Callable[..., Row]) -> Row:
        """Return one row by its id; raises NotFound when it is not there."""
        found = self.first(table.select().where(table.id == row_id), into)
        if found is None:
            raise NotFound(saying("This {thing} is no longer in the journal.", thing=spoken(table)))
        return found

    def add(self, table: type[Table], **values: Any) -> int:
        """Insert one row and return its new id."""
        row_id = self.mint()
        with plain_words(self.path):
            table.insert(id=row_id, **self._clean(values)).bind(self.database).execute()
        return row_id

    def add_many(self, table: type[Table], rows: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert many rows, all with the same columns, and return their new ids."""
        minted = [{"id": self.mint(), **self._clean(row)} for row in rows]
        with plain_words(self.path):
            for start in range(0, len(minted), ROWS_AT_ONCE):
                chunk = minted[start : start + ROWS_AT_ONCE]
                table.insert_many(chunk).bind(self.database).execute()
        return [row["id"] for row in minted]

    def put_back(self, table: type[Table], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows that were in a journal before, each with the id that it has."""
        with plain_words(self.path):
            cleaned = [self._clean(row) for row in rows]
            table.insert_many(cleaned).bind(self.database).execute()

    def _clean(self, values: Mapping[str, Any]) -> dict[str, Any]:
        said = {key: self._say(one) for key, one in values.items() if isinstance(one, Saying)}
        return clean({**values, **said})

    def change(self, table: type[Table], row_id: int, **values: Any) -> None:
        """Set columns of one row; raises NotFound when it is not there."""
        if not self.change_where(table, table.id == row_id, **values):
            raise NotFound(saying("This {thing} is no longer in the journal.", thing=spoken(table)))

    def change_where(self, table: type[Table], condition: Any, **values: Any) -> int:
        """Set columns of every row that fits and return how many did."""
        with plain_words(self.path):
            update = table.update(**self._clean(values)).where(condition)
            return int(update.bind(self.database).execute())

    def remove(self, table: type[Table], row_id: int) -> None:
        """Delete one row; what belongs to it goes with it."""
        self.remove_where(table, table.id == row_id)

    def remove_where(self, table: type[Table], condition: Any) -> int:
        """Delete every row that fits and return how many did."""
        with plain_words(self.path):
            return int(table.delete().where(condition).bind(self.database).execute())


def in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield ids in parts small enough for one statement."""
    for start in range(0, len(ids), ROWS_AT_ONCE):
        yield ids[start : start + ROWS_AT_ONCE]


def clean(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values that SQLite keeps as they are: no NUL and no half of a surrogate pair."""
    return {key: _storable(value) for key, value in values.items()}


def _storable(value: Any) -> Any:
    if type(value) is not str:
        return value
    return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def spoken(table: type[Table]) -> str:
    """Return what a row of a table is called when it is spoken of."""
    return THINGS.get(table.__name__, saying("entry"))
