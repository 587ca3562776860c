"""Two entries that may be one person: noticed as a name is typed, before a second one is made."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.store import models
from netjournal.store.changes import Changed
from netjournal.store.folding import fold
from netjournal.store.store import in_parts
from netjournal.words import ReachKind

SHORTEST = 3
ALIKE = 87.0
PERHAPS = 75.0
MANY = 2_000
SAME_ADDRESS = """
SELECT DISTINCT other.person_id
FROM reach AS one JOIN reach AS other
    ON other.kind = one.kind AND lower(trim(other.value)) = lower(trim(one.value))
WHERE one.person_id = ? AND other.person_id <> one.person_id AND one.kind IN (?, ?)
"""


class Alike(NamedTuple):
    """Somebody whose name is so much like another that it may be the same person."""

    id: int
    name: str
    does: str
    likeness: float


class DuplicatesArea(Area):
    """Names that are alike, however they are written."""

    def __init__(self, core: Core) -> None:
        """Read the names when they are first asked for."""
        super().__init__(core)
        self._names: dict[int, str] | None = None
        self._version = 0

    def alike(
        self, name: str, *, besides: Sequence[int] = (), limit: int = 3, at_least: float = ALIKE
    ) -> list[Alike]:
        """Return the people whose names are like one, the most alike first.

        Capitals, accents, the order of first and last name and a slip of a key do not matter.
        """
        # 26 ms to import, and only somebody who types a name needs it.
        from rapidfuzz import fuzz, process

        sought = _in_order(name)
        if len(sought) < SHORTEST:
            return []
        found = process.extract(
            sought,
            self._known_names(),
            scorer=fuzz.ratio,
            score_cutoff=at_least,
            limit=limit + len(besides),
        )
        others = [(person, score) for _name, score, person in found if person not in besides]
        return self._told(dict(others[:limit]))

    def perhaps(self, person: int, limit: int = 5) -> list[Alike]:
        """Return who may be the same as somebody in the journal, the likeliest first.

        Those come first who are reached at the same address, then those whose names are alike.
        """
        kinds = (person, ReachKind.EMAIL, ReachKind.TELEPHONE)
        same = {row_id: 100.0 for (row_id,) in self._store.sql(SAME_ADDRESS, kinds)}
        reached = self._told(dict(list(same.items())[:limit]))
        besides = (person, *same)
        alike = self.alike(
            self._name(person), besides=besides, limit=limit - len(reached), at_least=PERHAPS
        )
        return [*reached, *alike] if len(reached) < limit else reached

    def keep_up(self, changed: Changed) -> None:
        """Read the names again that a change touched."""
        ids = changed.tables.get(models.Person._meta.table_name, frozenset())
        if self._names is None or not ids:
            return
        if len(ids) > MANY:
            self._names = None
            return
        for person in ids:
            self._names.pop(person, None)
        for some in in_parts(sorted(ids)):
            self._names.update(self._read(some))

    def _known_names(self) -> dict[int, str]:
        """The names by id, read anew only when another connection wrote to the file."""
        (version,) = self._store.sql("PRAGMA data_version")[0]
        if self._names is None or version != self._version:
            self._names, self._version = dict(self._read()), version
        return self._names

    def _read(self, some: Sequence[int] | None = None) -> Iterable[tuple[int, str]]:
        marks = "" if some is None else f" WHERE id IN ({', '.join('?' * len(some))})"
        rows = self._store.sql(f"SELECT id, name FROM person{marks}", some or ())
        return ((person, _in_order(name)) for person, name in rows)

    def _told(self, likeness: dict[int, float]) -> list[Alike]:
        table = models.Person
        query = table.select(table.id, table.name, table.does).where(table.id << list(likeness))
        rows = {row[0]: row for row in self._store.values(query)} if likeness else {}
        known = {one: score for one, score in likeness.items() if one in rows}
        return [Alike(one, rows[one][1], rows[one][2], score) for one, score in known.items()]


def _in_order(name: str) -> str:
    """A name as it is compared: folded, its words in the order of the alphabet."""
    return " ".join(sorted(fold(name).split()))
