"""Who in the journal could help whom: what one looks for against what another does."""

import heapq
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from netjournal.area import Area
from netjournal.store import models
from netjournal.words import Stage

SHORTEST_WORD = 4
NEWEST = 200
TOO_MANY = 100
TOO_COMMON = frozenset(
    """about also and any anybody anyone business businesses client clients companies company from
    good have help helps into looking many more need needs people small some somebody someone that
    their them they this want wants what who with work works would""".split()  # noqa: SIM905
)


class Match(NamedTuple):
    """Two people who could be introduced: what the first looks for, and what the second does."""

    seeker: int
    seeker_name: str
    looks_for: str
    helper: int
    helper_name: str
    does: str
    words: tuple[str, ...]


class MatchingArea(Area):
    """Introductions that could be made."""

    def introductions(self, limit: int = 5) -> list[Match]:
        """Return people who could be introduced and were not, those with most in common first.

        Looked at are the newest 200 who look for something; what over 100 people do is passed over.
        """
        person = models.Person
        alive = person.stage != Stage.ENDED
        looking = person.select(person.id, person.name, person.looking_for)
        looking = looking.where(alive & (person.looking_for != "")).order_by(person.id.desc())
        seekers = self._store.values(looking.limit(NEWEST))
        if not seekers:
            return []
        doing = person.select(person.id, person.name, person.does)
        people = self._store.values(doing.where(alive & (person.does != "")))
        by_id = {row[0]: row for row in people}
        doers = _doers(people, set().union(*(significant(text) for _id, _name, text in seekers)))
        known = self._put_in_touch()
        matches = [
            Match(seeker, name, looks_for, helper, by_id[helper][1], by_id[helper][2], words)
            for seeker, name, looks_for in seekers
            for helper, words in _helpers(looks_for, doers).items()
            if helper != seeker and frozenset((helper, seeker)) not in known
        ]
        return heapq.nsmallest(limit, matches, key=lambda one: (-len(one.words), -one.seeker))

    def _put_in_touch(self) -> set[frozenset[int]]:
        table, person = models.Introduction, models.Person
        made = self._store.values(table.select(table.first, table.second))
        query = person.select(person.id, person.introduced_by)
        named = self._store.values(query.where(person.introduced_by.is_null(False)))
        return {frozenset(pair) for pair in made + named}


def significant(text: str) -> set[str]:
    """Return the words of a text that say something, without their plural s."""
    words = re.findall(r"\w+", text.casefold())
    told = (word for word in words if len(word) >= SHORTEST_WORD and word not in TOO_COMMON)
    return {word.removesuffix("s") for word in told}


def _doers(people: Sequence[tuple[int, str, str]], wanted: set[str]) -> dict[str, set[int]]:
    """Who does what is wanted, by word."""
    found: dict[str, set[int]] = defaultdict(set)
    for person, _name, does in people:
        for word in significant(does) & wanted:
            found[word].add(person)
    return {word: some for word, some in found.items() if len(some) <= TOO_MANY}


def _helpers(looks_for: str, doers: dict[str, set[int]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for word in sorted(significant(looks_for)):
        for helper in doers.get(word, ()):
            found[helper].append(word)
    return {helper: tuple(words) for helper, words in found.items()}
