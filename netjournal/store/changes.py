"""A named change: one transaction, recorded by SQLite itself, that can be taken back and redone.

From the one changeset come undo and redo, what to refresh on screen, and the history in the file.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

import apsw
from peewee import fn

from netjournal.errors import CannotStore, JournalError
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.database import plain_words, refuse_if_moved
from netjournal.store.models import HistoryEntry, Person, Preference
from netjournal.store.store import Store, in_parts

JOIN_WITHIN = dt.timedelta(minutes=5)
KEEP_DAYS = 365
KEEP_BYTES = 64 * 1024 * 1024
QUIETLY_JOINED = 256 * 1024
FORGOTTEN = "history_forgotten_until"

Listener = Callable[["Changed"], None]


class Changed(NamedTuple):
    """What a change, an undo or a redo touched: its name, and the ids of the rows by table."""

    name: str
    tables: Mapping[str, frozenset[int]]


class Past(NamedTuple):
    """One line of the history."""

    id: int
    name: str
    at: dt.datetime
    undone: bool


class Way(NamedTuple):
    """How many changes lie between now and a point in the history: to take back, or to make."""

    undo: int
    redo: int


class Reach(NamedTuple):
    """How far back the history goes, how far it may, and until when it was forgotten, if ever."""

    since: dt.datetime | None
    forgotten_until: dt.datetime | None
    days: int = KEEP_DAYS
    megabytes: int = KEEP_BYTES // (1024 * 1024)


class Touched(NamedTuple):
    """The rows of a change not yet committed, and the people they are about."""

    ids: dict[str, set[int]]
    people: set[int]


Derive = Callable[[Touched], None]


class Changes:
    """The one way to change data in an open journal."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], dt.datetime],
        derive: Derive,
        *,
        reading: bool = False,
    ) -> None:
        """Record changes to `store`; `derive` brings derived values up to date before commit.

        When the file is open for `reading`, every change is refused.
        """
        self._reading = reading
        self._store = store
        self._database = store.database
        self._now = now
        self._derive = derive
        self._open = False
        self._listeners: list[Listener] = []
        self._lock(True)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change, undo and redo; return what ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    @contextmanager
    def change(self, name: str, *, join: str = "", quiet: bool = False) -> Iterator[None]:
        """Make one named change of all that is written inside; on an error nothing of it remains.

        Inside another change it becomes part of that one. Changes with the same `join`, one after
        the other within minutes, become one step of undo: typing in a field is one change. A quiet
        change (where somebody is in a conversation) is no step of its own: it goes with the last.
        """
        if self._open:
            with plain_words(self._store.path), self._database.atomic():
                yield
            return
        with self._transaction(), self._recording() as session:
            yield
            self._derive(touched(session.changeset(), self._store))
            changeset = session.changeset()
            if changeset:
                self._remember(name, join, changeset, quiet)
        if changeset:
            self._tell(name, changeset)

    @contextmanager
    def for_good(self, name: str, forget: int | None) -> Iterator[None]:
        """Make a change that is in no history and cannot be taken back.

        The history is forgotten up to the change `forget`, and what was taken back with it: undo
        ends there.
        """
        with self._transaction(), self._recording() as session:
            if forget is not None:
                self._remember_forgetting(forget)
            gone = (HistoryEntry.id <= (forget or 0)) | (HistoryEntry.undone == True)  # noqa: E712
            self._store.remove_where(HistoryEntry, gone)
            yield
            self._derive(touched(session.changeset(), self._store))
            changeset = session.changeset()
        self._tell(name, changeset)

    def undo(self) -> Changed:
        """Take the last change back; raises JournalError when there is none."""
        entry = self._last(undone=False)
        if entry is None:
            raise JournalError(saying("There is nothing to undo."))
        return self._apply(entry, apsw.Changeset.invert(entry.changeset), undone=True)

    def redo(self) -> Changed:
        """Make again the change last taken back; raises JournalError when there is none."""
        entry = self._last(undone=True)
        if entry is None:
            raise JournalError(saying("There is nothing to redo."))
        return self._apply(entry, entry.changeset, undone=False)

    @property
    def undo_name(self) -> str | None:
        """The name of the change that `undo` would take back."""
        return self._last_name(undone=False)

    @property
    def redo_name(self) -> str | None:
        """The name of the change that `redo` would make again."""
        return self._last_name(undone=True)

    def way_to(self, entry: int | None) -> Way:
        """Return what lies between now and the moment after a change, or before all of them."""
        if entry is None:
            made = HistoryEntry.select(fn.COUNT()).where(HistoryEntry.undone == False)  # noqa: E712
            return Way(self._store.value(made), 0)
        self._store.get(HistoryEntry, entry, _Entry)
        row = HistoryEntry.id, HistoryEntry.undone
        back = HistoryEntry.select(fn.COUNT()).where(row[0] > entry, row[1] == False)  # noqa: E712
        on = HistoryEntry.select(fn.COUNT()).where(row[0] <= entry, row[1] == True)  # noqa: E712
        return Way(self._store.value(back), self._store.value(on))

    def go_to(self, entry: int | None, progress: Callable[[int, int], None] | None = None) -> int:
        """Take back or make again, one change at a time, until this one is the last that is made.

        With None everything in the history is taken back. Each change is whole or not at all: one
        that fails raises JournalError and ends the way there; those before it stay. Returns how
        many changes it took.
        """
        way = self.way_to(entry)
        step, count = (self.undo, way.undo) if way.undo else (self.redo, way.redo)
        for done in range(count):
            step()
            if progress is not None:
                progress(done + 1, count)
        return count

    def reach(self) -> Reach:
        """Return how far back the history goes, and until when it was forgotten."""
        since = self._store.value(HistoryEntry.select(fn.MIN(HistoryEntry.at)))
        query = Preference.select(Preference.value).where(Preference.key == FORGOTTEN)
        forgotten = self._store.value(query)
        since = dt.datetime.fromisoformat(since) if isinstance(since, str) else since
        return Reach(since, dt.datetime.fromisoformat(forgotten) if forgotten else None)

    def history(self, limit: int = 100, before: int | None = None) -> list[Past]:
        """Return the last changes, or the last before one of them, newest first."""
        query = HistoryEntry.select(
            HistoryEntry.id, HistoryEntry.name, HistoryEntry.at, HistoryEntry.undone
        )
        if before is not None:
            query = query.where(HistoryEntry.id < before)
        return self._store.all(query.order_by(HistoryEntry.id.desc()).limit(limit), Past)

    def what_changed(self, entry: int) -> Changed:
        """Return what one line of the history touched."""
        past = self._store.get(HistoryEntry, entry, _Entry)
        return Changed(past.name, tables(past.changeset))

    def forget(self) -> None:
        """Forget the history because the user wishes it, and remember up to when."""
        newest = self._store.value(HistoryEntry.select(fn.MAX(HistoryEntry.id)))
        if newest is None:
            return
        with self._transaction():
            self._remember_forgetting(newest)
            HistoryEntry.delete().bind(self._database).execute()
        self._hear(Changed("", {}))

    @contextmanager
    def unlocked(self) -> Iterator[None]:
        """Let a migration write; nothing of it is recorded."""
        self._lock(False)
        try:
            yield
        finally:
            self._lock(True)

    def go_on(self) -> None:
        """Let what is written from now on come after all of the history, whatever the clock says.

        The clock may have been put back since, and the history is in the order of its ids.
        """
        newest = self._store.value(HistoryEntry.select(fn.MAX(HistoryEntry.id)))
        self._store.mint.go_on_after(newest or 0)

    def trim(self) -> None:
        """Forget the oldest of the history when it is older or larger than is kept."""
        if doomed := self._beyond_keeping():
            with self._transaction():
                self._remember_forgetting(max(doomed))
                self._store.remove_where(HistoryEntry, HistoryEntry.id <= max(doomed))

    def _remember_forgetting(self, last: int) -> None:
        """Keep until when the history is forgotten; this is no change of its own."""
        until = self._store.get(HistoryEntry, last, _Entry).at.isoformat()
        kept = Preference.key == FORGOTTEN
        if not self._store.change_where(Preference, kept, value=until):
            self._store.add(Preference, key=FORGOTTEN, value=until)

    def _beyond_keeping(self) -> list[int]:
        running = fn.SUM(HistoryEntry.size).over(order_by=[HistoryEntry.id.desc()])
        rows = self._store.values(
            HistoryEntry.select(HistoryEntry.id, HistoryEntry.at, running.alias("running"))
        )
        oldest = self._now() - dt.timedelta(days=KEEP_DAYS)
        return [row_id for row_id, at, size in rows if at < oldest or size > KEEP_BYTES]

    def _last(self, *, undone: bool) -> "_Entry | None":
        """The entry that undo takes back, or the one that redo makes again."""
        return self._store.first(_last_first(HistoryEntry.select(), undone), _Entry)

    def _last_name(self, *, undone: bool) -> str | None:
        query = HistoryEntry.select(HistoryEntry.name)
        name = self._store.value(_last_first(query, undone).limit(1))
        return None if name is None else str(name)

    def _remember(self, name: str, join: str, changeset: bytes, quiet: bool) -> None:
        self._store.remove_where(HistoryEntry, HistoryEntry.undone == True)  # noqa: E712
        last = self._last(undone=False)
        if last and (self._joins(last, join) or (quiet and last.size < QUIETLY_JOINED)):
            self._join(last, changeset)
            return
        self._store.add(
            HistoryEntry,
            name=name,
            at=self._now(),
            join=join,
            changeset=changeset,
            size=len(changeset),
        )

    def _joins(self, last: "_Entry", join: str) -> bool:
        return bool(join) and last.join == join and self._now() - last.at < JOIN_WITHIN

    def _join(self, last: "_Entry", changeset: bytes) -> None:
        joined = apsw.Changeset.concat(last.changeset, changeset)
        if not joined:
            self._store.remove(HistoryEntry, last.id)
            return
        self._store.change(HistoryEntry, last.id, changeset=joined, size=len(joined))

    def _apply(self, entry: "_Entry", changeset: bytes, *, undone: bool) -> Changed:
        with self._transaction():
            try:
                apsw.Changeset.apply(
                    changeset,
                    self._database.connection(),
                    conflict=_abort,
                    flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
                )
            except (apsw.AbortError, apsw.ConstraintError) as error:
                raise JournalError(
                    saying("“{name}” cannot be taken back or made again.", name=entry.name),
                    saying("What it changed has been changed since, outside this history."),
                    saying("Nothing was touched."),
                ) from error
            self._store.change(HistoryEntry, entry.id, undone=undone)
        return self._tell(entry.name, changeset)

    def _tell(self, name: str, changeset: bytes) -> Changed:
        changed = Changed(name, tables(changeset))
        self._hear(changed)
        return changed

    def _hear(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Let the file be written, whole or not at all; outside of this SQLite refuses."""
        if self._reading:
            raise CannotStore(
                saying("{path} is open for reading only.", path=self._store.path),
                saying("This change was not saved."),
                saying("Make it in the window that has the journal open."),
            )
        with plain_words(self._store.path):
            self._lock(False)
            self._open = True
            try:
                with self._database.atomic("IMMEDIATE"):
                    yield
                    refuse_if_moved(self._database.connection(), self._store.path)
            finally:
                self._open = False
                self._lock(True)

    def reconnected(self) -> None:
        """Refuse what is written outside of a change on a connection that was just made."""
        self._lock(True)

    def _lock(self, locked: bool) -> None:
        self._database.connection().execute(f"PRAGMA query_only={'ON' if locked else 'OFF'}")

    @contextmanager
    def _recording(self) -> Iterator[apsw.Session]:
        # Named tables only: the search index's own tables must not be recorded.
        session = apsw.Session(self._database.connection(), "main")
        try:
            for table in models.RECORDED:
                session.attach(table._meta.table_name)
            yield session
        finally:
            session.close()


class _Entry(NamedTuple):
    id: int
    name: str
    at: dt.datetime
    join: str
    changeset: bytes
    size: int
    undone: bool


def _last_first(query: Any, undone: bool) -> Any:
    order = HistoryEntry.id.asc() if undone else HistoryEntry.id.desc()
    return query.where(HistoryEntry.undone == undone).order_by(order)


def _abort(_reason: int, _change: apsw.TableChange) -> int:
    return apsw.SQLITE_CHANGESET_ABORT


def _id(change: apsw.TableChange) -> int:
    row = change.new if change.op == "INSERT" else change.old
    return int(row[0])  # type: ignore[index, arg-type]  # the id is every table's first column


def tables(changeset: bytes) -> dict[str, frozenset[int]]:
    """Return the ids in a changeset by table name."""
    found: dict[str, set[int]] = defaultdict(set)
    for change in apsw.Changeset.iter(changeset):
        found[change.name].add(_id(change))
    return {name: frozenset(ids) for name, ids in found.items()}


def touched(changeset: bytes, store: Store) -> Touched:
    """Return the rows in a changeset, and the people that they are or were about."""
    result = Touched(defaultdict(set), set())
    unread: dict[str, set[int]] = defaultdict(set)
    columns = _columns_about_people()
    for change in apsw.Changeset.iter(changeset):
        result.ids[change.name].add(_id(change))
        if change.op == "UPDATE":
            unread[change.name].add(_id(change))
        for row in (change.old, change.new):
            if row is not None:
                result.people.update(_people_in(row, columns.get(change.name, ())))
    for table, ids in unread.items():
        result.people.update(_people_of_rows(store, table, ids))
    result.people.update(result.ids.get(Person._meta.table_name, ()))
    return result


def _people_in(row: tuple[Any, ...], columns: tuple[int, ...]) -> set[int]:
    return {row[at] for at in columns if isinstance(row[at], int)}


def _people_of_rows(store: Store, table: str, ids: set[int]) -> set[int]:
    """The people whom updated rows are about: a changeset holds only the columns that changed."""
    model = next(model for model in models.RECORDED if _name(model) == table)
    fields = [field for field in model._meta.sorted_fields if _about_person(field)]
    if not fields or model is Person:
        return set()
    rows = [
        row
        for some in in_parts(sorted(ids))
        for row in store.values(model.select(*fields).where(model.id << some))
    ]
    return {value for row in rows for value in row if value is not None}


def _name(model: type[models.Table]) -> str:
    return str(model._meta.table_name)


def _about_person(field: Any) -> bool:
    return getattr(field, "rel_model", None) is Person


def _columns_about_people() -> dict[str, tuple[int, ...]]:
    return {
        _name(model): tuple(
            at for at, field in enumerate(model._meta.sorted_fields) if _about_person(field)
        )
        for model in models.RECORDED
        if model is not Person
    }
