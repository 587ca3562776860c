"""Who in the journal could help whom: what one looks for against what another does."""

import heapq
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from netjournal.area import Area
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.store import in_parts
from netjournal.words import Stage

SHORTEST_WORD = 4
NEWEST = 200
TOO_MANY = 100
TOO_COMMON = frozenset(
    """about also and any anybody anyone business businesses client clients companies company from
    good have help helps into looking many more need needs people small some somebody someone that
    their them they this want wants what who with work works would""".split()  # noqa: SIM905
)
NOT_THESE = "introductions.not_these"
# What stands between the texts when all are read as one; no text that is kept holds it.
BETWEEN = "\0"
WORDS = re.compile(r"\w+")
WORDS_AND_BETWEEN = re.compile(r"\w+|\0")
DOING = "SELECT id, does FROM person WHERE stage <> ? AND does <> ''"

Looking = Sequence[tuple[int, str]]


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
        return self._best(self._looking(), limit)

    def of(self, person: int, limit: int = 5) -> list[Match]:
        """Return whom somebody could be introduced to: who could help them, and whom they could."""
        looking = dict(self._looking())
        table = models.Person
        query = table.select(table.id, table.looking_for).where(
            (table.id == person) & (table.looking_for != "") & (table.stage != Stage.ENDED)
        )
        looking.update(self._store.values(query))
        return self._best(tuple(looking.items()), limit, person)

    def not_these(self, first: int, second: int) -> None:
        """Suggest no more that two people are introduced to each other."""
        pair = _as_text(first, second)
        kept = self._not_these()
        names = {"first": self._name(first), "second": self._name(second)}
        if pair in kept:
            return
        table = models.Preference
        value = " ".join([*kept, pair])
        with self._change(saying("Do not suggest introducing {first} to {second}", **names)):
            if not self._store.change_where(table, table.key == NOT_THESE, value=value):
                self._store.add(table, key=NOT_THESE, value=value)

    def _best(self, looking: Looking, limit: int, only: int | None = None) -> list[Match]:
        if not looking:
            return []
        wanted = {seeker: significant(text) for seeker, text in looking}
        doers = _doers(self._doing(), set().union(*wanted.values()))
        known = self._put_in_touch()
        pairs = (
            (-len(words), -seeker, helper, words)
            for seeker, sought in wanted.items()
            for helper, words in _helpers(sought, doers).items()
            if helper != seeker
            and (only is None or only in (seeker, helper))
            and (min(seeker, helper), max(seeker, helper)) not in known
        )
        best = heapq.nsmallest(limit, pairs)
        told = self._told([who for _n, seeker, helper, _w in best for who in (-seeker, helper)])
        return [_match(-seeker, helper, words, told) for _count, seeker, helper, words in best]

    def _looking(self) -> Looking:
        person = models.Person
        looking = person.select(person.id, person.looking_for)
        looking = looking.where((person.stage != Stage.ENDED) & (person.looking_for != ""))
        return self._store.values(looking.order_by(person.id.desc()).limit(NEWEST))

    def _doing(self) -> Sequence[tuple[int, str]]:
        return self._store.sql(DOING, (Stage.ENDED.value,))

    def _put_in_touch(self) -> set[tuple[int, int]]:
        """Whom not to suggest: those who know of each other, and those I said not to."""
        made = self._store.sql(
            "SELECT first_id, second_id FROM introduction UNION ALL "
            "SELECT id, introduced_by_id FROM person WHERE introduced_by_id IS NOT NULL"
        )
        left = [tuple(map(int, pair.split("-"))) for pair in self._not_these()]
        return {(min(a, b), max(a, b)) for a, b in (*made, *left)}

    def _not_these(self) -> list[str]:
        table = models.Preference
        found = self._store.value(table.select(table.value).where(table.key == NOT_THESE))
        return str(found or "").split()

    def _told(self, people: Sequence[int]) -> dict[int, tuple[str, str, str]]:
        table = models.Person
        query = table.select(table.id, table.name, table.looking_for, table.does)
        return {
            person: (name, looks_for, does)
            for some in in_parts(people)
            for person, name, looks_for, does in self._store.values(query.where(table.id << some))
        }


def significant(text: str) -> set[str]:
    """Return the words of a text that say something, without their plural s."""
    words = WORDS.findall(text.casefold())
    told = (word for word in words if len(word) >= SHORTEST_WORD and word not in TOO_COMMON)
    return {word.removesuffix("s") for word in told}


def _as_text(first: int, second: int) -> str:
    return f"{min(first, second)}-{max(first, second)}"


def _match(
    seeker: int, helper: int, words: tuple[str, ...], told: Mapping[int, tuple[str, str, str]]
) -> Match:
    name, looks_for, _does = told[seeker]
    helper_name, _looks_for, does = told[helper]
    return Match(seeker, name, looks_for, helper, helper_name, does, words)


def _doers(people: Sequence[tuple[int, str]], wanted: set[str]) -> dict[str, set[int]]:
    """Who does what is wanted, by word; all the texts are read as one, which is much quicker."""
    said = {form: word for word in wanted for form in _forms(word)}
    found: dict[str, set[int]] = defaultdict(set)
    place = 0
    for word in WORDS_AND_BETWEEN.findall(BETWEEN.join(does for _id, does in people).casefold()):
        if word == BETWEEN:
            place += 1
        elif word in said:
            found[said[word]].add(people[place][0])
    return {word: some for word, some in found.items() if len(some) <= TOO_MANY}


def _forms(word: str) -> Iterator[str]:
    """How a word may be written of which `significant` makes this one."""
    for form in (word, f"{word}s"):
        if significant(form) == {word}:
            yield form


def _helpers(sought: set[str], doers: dict[str, set[int]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for word in sorted(sought):
        for helper in doers.get(word, ()):
            found[helper].append(word)
    return {helper: tuple(words) for helper, words in found.items()}
