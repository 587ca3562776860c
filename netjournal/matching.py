"""Who in the journal could help whom: what one looks for against what another does."""

import re
from collections import defaultdict
from dataclasses import dataclass

from netjournal.area import Area
from netjournal.store import models
from netjournal.words import Stage

SHORTEST_WORD = 4
TOO_COMMON = frozenset(
    """about also and any anybody anyone business businesses client clients companies company from
    good have help helps into looking many more need needs people small some somebody someone that
    their them they this want wants what who with work works would""".split()  # noqa: SIM905
)


@dataclass(frozen=True)
class Match:
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
        """Return people who could be introduced and were not, those with most in common first."""
        person = models.Person
        alive = person.stage != Stage.ENDED
        columns = (person.id, person.name, person.does, person.looking_for)
        people = self._store.values(person.select(*columns).where(alive))
        doers = defaultdict(set)
        for person_id, _name, does, _looking in people:
            for word in significant(does):
                doers[word].add(person_id)
        by_id = {row[0]: row for row in people}
        known = self._put_in_touch()
        matches = [
            Match(
                seeker[0], seeker[1], seeker[3], helper, by_id[helper][1], by_id[helper][2], words
            )
            for seeker in people
            for helper, words in _helpers(seeker[3], doers).items()
            if helper != seeker[0] and frozenset((helper, seeker[0])) not in known
        ]
        return sorted(matches, key=lambda match: (-len(match.words), -match.seeker))[:limit]

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


def _helpers(looks_for: str, doers: dict[str, set[int]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for word in sorted(significant(looks_for)):
        for helper in doers.get(word, ()):
            found[helper].append(word)
    return {helper: tuple(words) for helper, words in found.items()}
