"""Everything the journal holds about one person: shown, handed over as a file, erased for good."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from netjournal.area import Area, Core
from netjournal.errors import JournalError
from netjournal.files import write_whole
from netjournal.forgetting import handing_over
from netjournal.forgetting.held import Held, Kept, Named, said_of
from netjournal.relationships.stages import Stages
from netjournal.saying import saying
from netjournal.store import backup, models
from netjournal.store.changes import Changes, Touched
from netjournal.store.erasing import Eraser, Place, Traces, without
from netjournal.store.store import Store

INSTEAD = "…"
SHORTEST_FOUND = 5
"""A way to reach somebody that is shorter than this is not looked for in other texts."""


class Decided(Enum):
    """What becomes of a text about somebody else, or of nobody, that names the person."""

    TAKE_THE_NAME_OUT = saying("Take the name out")
    ERASE_THE_TEXT = saying("Erase the whole text")
    LEAVE_IT = saying("Leave it as it is")

    @property
    def said(self) -> str:
        """Return the decision as it is told."""
        return self.value


class Erased(NamedTuple):
    """What was erased from the open journal, and what is needed to erase it from the copies.

    `free_pages`: whether the file was written anew already; if not, another program reads it and
    it happens when the journal is closed.
    """

    name: str
    traces: Traces
    left: tuple[Place, ...]
    rows: int
    history: int
    free_pages: bool


class Copy(NamedTuple):
    """A backup or a journal set aside: whether it held them and was written anew, or what failed.

    What failed was left as it was; such a file still holds them.
    """

    path: Path
    held: bool
    failed: JournalError | None = None


class ForgettingArea(Area):
    """Forgetting somebody because they ask for it; ordinary deletion is in `people`."""

    def __init__(self, core: Core, changes: Changes, path: Path, backup_folder: Path) -> None:
        """Stand on an open journal and the copies beside it."""
        super().__init__(core)
        self._eraser = Eraser(core.store, changes, core.now)
        self._path = path
        self._backup_folder = backup_folder

    def everything_about(self, person: int) -> Held:
        """Return all rows about a person, other texts that name them, and how far history goes."""
        name, traces = self._name(person), self._traces(person)
        rows = self._eraser.rows_about(person)
        order = {table._meta.table_name: at for at, table in enumerate(models.RECORDED)}
        kept = tuple(
            Kept(table, said_of(table), tuple(self._eraser.read(table, rows[table])))
            for table in sorted(rows, key=lambda table: order.get(table, len(order)))
        )
        named = tuple(self._named(place) for place in self._eraser.places(traces, rows))
        _last, history = self._eraser.last_that_holds(traces, rows)
        return Held(person, name, traces.words, kept, named, history)

    def hand_over(self, person: int, path: Path, *, private: bool = False) -> None:
        """Write what the journal holds about a person as one file; raises CannotStore.

        Markdown if its name ends in .md, else JSON. What is private (private notes, reservations,
        my own checks) is left out unless asked for.
        """
        held = self.everything_about(person)
        names = self._names_in(held)
        if path.suffix.lower() == ".md":
            content = handing_over.as_markdown(held, names, self._today(), private=private)
        else:
            content = handing_over.as_json(held, names, self._today(), private=private)
        write_whole(path, content.encode())

    def erase_for_good(self, person: int, decided: Mapping[Place, Decided] | None = None) -> Erased:
        """Erase a person: rows, search index, history up to the last change that holds them.

        This cannot be undone. Where other texts name them, the name is taken out unless `decided`
        otherwise. Backups still hold them until `erase_from_copies`.
        """
        name, traces = self._name(person), self._traces(person)
        rows = self._eraser.rows_about(person)
        _last, history = self._eraser.last_that_holds(traces, rows)
        texts, left = [], []
        for place in self._eraser.places(traces, rows):
            match (decided or {}).get(place, Decided.TAKE_THE_NAME_OUT):
                case Decided.LEAVE_IT:
                    left.append(place)
                case Decided.ERASE_THE_TEXT:
                    texts.append(place._replace(text=""))
                case Decided.TAKE_THE_NAME_OUT:
                    texts.append(place._replace(text=without(place.text, traces, INSTEAD)))
        self._eraser.erase(saying("Erase somebody for good"), traces, rows, texts)
        try:
            free_pages = self._eraser.clear_free_pages()
        except JournalError:
            # A full disk, say: they are erased already, and deleted content is written over.
            free_pages = False
        count = sum(len(ids) for ids in rows.values())
        return Erased(name, traces, tuple(left), count, history, free_pages)

    def copies(self, elsewhere: Iterable[Path] = ()) -> list[Path]:
        """Return the backups of this journal and the journals set aside, newest first.

        `elsewhere` are other folders of backups; one that is not there now has none.
        """
        aside = self._path.parent.glob(f"{self._path.stem} set aside *{self._path.suffix}")
        folders = [self._backup_folder, *(one for one in elsewhere if one.is_dir())]
        backups = [one for folder in folders for one in backup.listed(folder, self._path.stem)]
        newest_first = sorted(backups, key=lambda one: one[1], reverse=True)
        return [*(path for path, _at in newest_first), *sorted(aside, reverse=True)]

    def erase_from_copies(
        self,
        erased: Erased,
        copies: Iterable[Path],
        progress: Callable[[int, int], None] | None = None,
    ) -> list[Copy]:
        """Write each copy anew without the person; it is replaced only by a verified file.

        One that fails, such as a backup with a former passphrase, stays as it is and is told. What
        `progress` raises ends it between two copies.
        """
        paths, found = list(copies), []
        for done, path in enumerate(paths):
            if progress is not None:
                progress(done, len(paths))
            try:
                held = self._eraser.erase_from_copy(path, erased.traces, erased.left, _right)
                found.append(Copy(path, held))
            except JournalError as error:
                found.append(Copy(path, True, error))
        if progress is not None:
            progress(len(paths), len(paths))
        return found

    def _traces(self, person: int) -> Traces:
        table = models.Reach
        reached = self._store.column(table.select(table.value).where(table.person == person))
        words = [self._name(person), *(str(value).strip() for value in reached)]
        long = [word for word in words[1:] if len(word) >= SHORTEST_FOUND]
        return Traces(person, tuple(dict.fromkeys([words[0], *long])))

    def _named(self, place: Place) -> Named:
        row = next(iter(self._eraser.read(place.table, [place.row])), {})
        person = row.get("person_id") or (place.row if place.table == "person" else None)
        about = self._name(person) if isinstance(person, int) else ""
        return Named(place, said_of(place.table), about)

    def _names_in(self, held: Held) -> dict[int, str]:
        """The names of the people, events and organisations that rows refer to."""
        ids = {
            value
            for kept in held.tables
            for row in kept.rows
            for column, value in row.items()
            if isinstance(value, int) and (column.endswith("_id") or column == "id")
        }
        tables: tuple[Any, ...] = (models.Person, models.Event, models.Organisation, models.Tag)
        tables = (*tables, models.OwnField)
        return {
            row: str(name)
            for table in tables
            for row, name in self._store.values(table.select(table.id, table.name))
            if row in ids
        }


def _right(store: Store) -> None:
    """Bring what is derived about those who stay up to date in a copy."""
    people = set(store.column(models.Person.select(models.Person.id)))
    Stages(store).derive(Touched({"person": people}, people))
