"""Who introduced whom: the people named or introduced by somebody, as trees of who led to whom."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from peewee import fn

from netjournal.area import Area
from netjournal.store import models
from netjournal.words import Stage


class Introduced(NamedTuple):
    """One person in a tree: by whom they came, whom they led to, and to how many in all."""

    id: int
    name: str
    stage: Stage
    by: int | None
    children: tuple[int, ...]
    led_to: int


class Forest(NamedTuple):
    """Everybody who came by somebody or led to somebody; how many others there are.

    `also` are the introductions of two people to each other.
    """

    people: Mapping[int, Introduced]
    roots: tuple[int, ...]
    others: int
    also: tuple[tuple[int, int], ...] = ()

    def way_to(self, person: int) -> tuple[int, ...]:
        """Return the people through whom somebody came, from the root of the tree to them."""
        way: list[int] = []
        here: int | None = person if person in self.people else None
        while here is not None:
            way.append(here)
            here = self.people[here].by
        return tuple(reversed(way))

    def in_order(self, folded: frozenset[int] = frozenset()) -> Iterator[tuple[Introduced, int]]:
        """Yield everybody with their depth, each before those they led to.

        Whom the `folded` led to is left out.
        """
        left = [(root, 0) for root in reversed(self.roots)]
        while left:
            person, depth = left.pop()
            found = self.people[person]
            yield found, depth
            if person not in folded:
                left += [(child, depth + 1) for child in reversed(found.children)]


class IntroducersArea(Area):
    """Who introduced whom."""

    def forest(self, *, with_introductions: bool = False) -> Forest:
        """Return who introduced whom, by name.

        With the introductions those come in too who were only introduced to each other. Where
        people are said to have introduced each other in a circle, the one longest in the journal
        begins the tree.
        """
        also = self._introductions() if with_introductions else ()
        person, by = models.Person, models.Person.alias("by")
        came = person.select(person.id).where(person.introduced_by.is_null(False))
        led = by.select(by.introduced_by).where(by.introduced_by.is_null(False))
        linked = (person.id << came) | (person.id << led)
        if also:
            table = models.Introduction
            linked |= (person.id << table.select(table.first)) | (
                person.id << table.select(table.second)
            )
        query = person.select(person.id, person.name, person.stage, person.introduced_by)
        rows = self._store.values(query.where(linked).order_by(person.name, person.id))
        everybody = int(self._store.value(person.select(fn.COUNT())))
        people, roots = grown(rows)
        return Forest(people, roots, everybody - len(people), also)

    def _introductions(self) -> tuple[tuple[int, int], ...]:
        table = models.Introduction
        query = table.select(table.first, table.second).order_by(table.id)
        return tuple(dict.fromkeys((a, b) for a, b in self._store.values(query)))


def grown(
    rows: Sequence[tuple[int, str, str, int | None]],
) -> tuple[dict[int, Introduced], tuple[int, ...]]:
    """Return the trees that grow from rows of id, name, stage and introducer, in their order."""
    by = without_circles({row[0]: row[3] for row in rows})
    children: dict[int, list[int]] = defaultdict(list)
    roots = []
    for person, _name, _stage, _by in rows:
        introducer = by[person]
        if introducer is None:
            roots.append(person)
        else:
            children[introducer].append(person)
    led_to = _counted(roots, children)
    people = {
        person: Introduced(
            person, name, Stage(stage), by[person], tuple(children[person]), led_to[person]
        )
        for person, name, stage, _by in rows
    }
    return people, tuple(roots)


def without_circles(introduced_by: Mapping[int, int | None]) -> dict[int, int | None]:
    """Return who introduced whom, with every circle opened at the one longest in the journal."""
    by = {person: who if who in introduced_by else None for person, who in introduced_by.items()}
    settled: set[int] = set()
    for person in by:
        way: list[int] = []
        seen: set[int] = set()
        here: int | None = person
        while here is not None and here not in settled and here not in seen:
            way.append(here)
            seen.add(here)
            here = by[here]
        if here is not None and here in seen:
            by[min(way[way.index(here) :])] = None
        settled |= seen
    return by


def _counted(roots: Sequence[int], children: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """How many each led to, in all; without recursion, for a chain may be long."""
    order = list(roots)
    for person in order:
        order.extend(children.get(person, ()))
    counts: dict[int, int] = {}
    for person in reversed(order):
        below = children.get(person, ())
        counts[person] = len(below) + sum(counts[child] for child in below)
    return counts
