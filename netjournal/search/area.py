"""Search over people, notes, events, conversations, reservations and all else that is written.

As one types, it looks at the newest and never long; on demand at everything, best first.
"""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from netjournal.area import Area, Core
from netjournal.search.filters import Conditions, Filters
from netjournal.search.kinds import KINDS, MARKS
from netjournal.search.marking import Marker, cut
from netjournal.search.query import (
    ENGLISH,
    Completion,
    Problem,
    Query,
    Vocabulary,
    parse,
)

NEWEST_FIRST = "rowid DESC"
BEST_FIRST = "rank"
LOOKED_AT = (200, 1800)
CANDIDATES = 250
FEW_PEOPLE = 200
# The index lists what begins with up to three letters; for more it makes the list each time.
LISTED_LENGTH = 3
ENOUGH = 12
READ_AT_ONCE = 50
READ_AT_MOST = 250

WALK = "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
BEST = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank"
WITHIN = """
SELECT found.rowid
FROM json_each(?) AS these CROSS JOIN search AS found ON found.rowid = these.value
WHERE found.search MATCH ? ORDER BY found.rowid DESC
"""
REFUSED = "NOT EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = {row})"
WORDS = "SELECT id, title, body FROM searchable WHERE id IN (SELECT value FROM json_each(?))"
ONE_KIND = """
SELECT id, '{kind}', {about}, {day}, {state}, {place} FROM {kind}
WHERE id IN (SELECT value FROM json_each(:ids))
"""
NEWEST = (1 << 63) - 1


class Hit(NamedTuple):
    """Something found: what kind of thing, about whom, and the words around what was sought.

    In title and excerpt what was found stands between the characters of `MARKS`. `state` is the
    stage of a person or conversation, the state of a reservation or follow-up, the step of an
    answer; `place` the conversation or event to which it belongs.
    """

    id: int
    kind: str
    person: int | None
    title: str
    excerpt: str
    name: str = ""
    on: dt.date | None = None
    state: str = ""
    place: int | None = None


class Found(NamedTuple):
    """What was found for a text, what was not understood, and whether there may be more."""

    named: list[Hit]
    hits: list[Hit]
    problems: list[Problem]
    more: bool = False


_Fact = tuple[int, str, int | None, str | None, str | None, int | None]
_Facts = dict[int, _Fact]


class _Asked(NamedTuple):
    query: Query
    conditions: Conditions
    problems: list[Problem]


class SearchArea(Area):
    """Search over everything that is written."""

    def __init__(self, core: Core) -> None:
        """Search an open file."""
        super().__init__(core)
        self._filters = Filters(self._store)

    def find(
        self,
        text: str,
        limit: int = 20,
        *,
        best_first: bool = False,
        words: Vocabulary = ENGLISH,
    ) -> list[Hit]:
        """Return what was found, newest first or best first; any text is a fine query."""
        asked = self._understood(text, words)
        ids, _more = self._ids(asked, limit, thorough=best_first)
        return self._hits(ids, self._facts(ids), asked.query)

    def look(
        self,
        text: str,
        *,
        named: int = 6,
        limit: int = 10,
        each: int = 4,
        words: Vocabulary = ENGLISH,
    ) -> Found:
        """Return what a text being typed finds, quickly: names that fit, then the newest.

        Of each kind there are at most `each`, so that none hides the others.
        """
        asked = self._understood(text, words)
        by_name = self._named(asked, named)
        ids, more = self._ids(asked, 5 * limit, thorough=False)
        facts = self._facts([*by_name, *ids])
        shown = _some_of_each(ids, facts, limit, each, by_name)
        more = more or len(shown) < len(set(ids).difference(by_name))
        hits = self._hits([*by_name, *shown], facts, asked.query)
        first = [hit for hit in hits if hit.id in by_name]
        return Found(first, hits[len(first) :], asked.problems, more)

    def everything(self, text: str, limit: int = 200, *, words: Vocabulary = ENGLISH) -> Found:
        """Return everything found, best first; may take long, and may run in another thread."""
        with self._store.reading_elsewhere():
            asked = self._understood(text, words)
            ids, more = self._ids(asked, limit, thorough=True)
            return Found([], self._hits(ids, self._facts(ids), asked.query), asked.problems, more)

    def completions(self, text: str, words: Vocabulary = ENGLISH) -> list[Completion]:
        """Return what the filter that is being typed could become."""
        return self._filters.completions(text, words)

    def of(self, ids: Sequence[int]) -> list[Hit]:
        """Return things by their ids, whatever kind they are; those gone are left out."""
        return self._hits(ids, self._facts(ids), Query((), ()))

    def _understood(self, text: str, words: Vocabulary) -> _Asked:
        own = self._filters.own_fields() if ":" in text else {}
        query = parse(text, words, own)
        conditions, problems = self._filters.conditions(query, words)
        return _Asked(query, conditions, [*query.problems, *problems])

    def _named(self, asked: _Asked, limit: int) -> list[int]:
        """People, then organisations and events, in whose name a word begins as was typed."""
        query, conditions = asked.query, asked.conditions
        wanted = [word for word in query.words if not word.no]
        if not wanted or not conditions.are_none or len(wanted) < len(query.words):
            return []
        text = " ".join(word.text for word in wanted)
        tables = {"person": limit, "organisation": 2, "event": 3}
        return [
            row_id
            for table, most in tables.items()
            for row_id, _name in self._filters.named(table, text, most)
        ]

    def _ids(self, asked: _Asked, limit: int, *, thorough: bool) -> tuple[list[int], bool]:
        query, conditions = asked.query, asked.conditions
        match = query.match()
        if not match:
            if query.is_empty:
                return [], False
            return self._listed(asked, limit)
        if thorough:
            found = [row_id for (row_id,) in self._store.sql(BEST, (match,))]
            return self._all_that_fit(found, conditions, limit)
        quick = cut(query, LISTED_LENGTH)
        marker = Marker(query) if quick.is_cut else None
        ids, more = self._newest_that_fit(quick.match, conditions, limit, marker)
        if marker is not None and more and len(ids) < ENOUGH and conditions.are_none:
            return self._newest_that_fit(match, conditions, limit, None)
        return ids, more

    def _all_that_fit(
        self, found: list[int], conditions: Conditions, limit: int
    ) -> tuple[list[int], bool]:
        kept: list[int] = []
        for start in range(0, len(found), LOOKED_AT[-1]):
            kept += self._fitting(found[start : start + LOOKED_AT[-1]], conditions)
            if len(kept) > limit:
                break
        return kept[:limit], len(kept) > limit

    def _newest_that_fit(
        self, match: str, conditions: Conditions, limit: int, marker: Marker | None
    ) -> tuple[list[int], bool]:
        """Look through the newest that have the words; then at what is about a few people."""
        kept: list[int] = []
        before = NEWEST
        older = self._candidates(conditions)
        if older is not None and len(older) < CANDIDATES:
            kept = self._having(self._within(older, match), marker, limit + 1)
            return kept[:limit], len(kept) > limit
        for count in LOOKED_AT:
            rows = [row_id for (row_id,) in self._store.sql(WALK, (match, before, count))]
            kept += self._having(self._fitting(rows, conditions), marker, limit + 1 - len(kept))
            if len(rows) < count or len(kept) > limit:
                return kept[:limit], len(kept) > limit
            before = rows[-1]
            if conditions.are_none and len(kept) >= ENOUGH:
                return kept, True
        older = [one for one in older or () if one < before][:CANDIDATES]
        kept += self._having(self._within(older, match), marker, limit + 1 - len(kept))
        return kept[:limit], True

    def _within(self, ids: list[int], match: str) -> list[int]:
        rows = self._store.sql(WITHIN, (json.dumps(ids), match)) if ids else []
        return [row_id for (row_id,) in rows]

    def _having(self, ids: list[int], marker: Marker | None, wanted: int) -> list[int]:
        """Of rows that begin nearly as was typed, newest first, those that really do."""
        if marker is None:
            return ids
        kept: list[int] = []
        for start in range(0, min(len(ids), READ_AT_MOST), READ_AT_ONCE):
            some = ids[start : start + READ_AT_ONCE]
            words = self._words(some)
            kept += [one for one in some if one in words and marker.fits(*words[one])]
            if len(kept) >= wanted:
                break
        return kept

    def _fitting(self, ids: list[int], conditions: Conditions) -> list[int]:
        """Of some rows those that fit, in their order: asked kind by kind, notes first."""
        if conditions.are_none:
            return ids
        fitting: dict[int, int | None] = {}
        left = set(ids)
        for kind, row in KINDS.items():
            if not left or kind not in conditions.kinds:
                continue
            sql = (
                f"SELECT id, {row.about}, {conditions.of_kind(kind)} FROM {kind} "
                "WHERE id IN (SELECT value FROM json_each(?))"
            )
            # The days stand before the ids in the statement.
            values = (*conditions.day_values, json.dumps(list(left)))
            for row_id, person, fits in self._store.sql(sql, values):
                left.discard(row_id)
                if fits:
                    fitting[row_id] = person
        if conditions.people:
            known = self._people_who_fit(set(fitting.values()), conditions)
            return [one for one in ids if one in fitting and fitting[one] in known]
        return [one for one in ids if one in fitting]

    def _people_who_fit(self, people: Iterable[int | None], conditions: Conditions) -> set[int]:
        some = json.dumps([person for person in people if person is not None])
        sql = (
            "SELECT person.id FROM json_each(?) AS these "
            "CROSS JOIN person ON person.id = these.value "
            f"WHERE {' AND '.join(conditions.people)}"
        )
        return {row_id for (row_id,) in self._store.sql(sql, (some, *conditions.values))}

    def _candidates(self, conditions: Conditions) -> list[int] | None:
        """What can fit, newest first, if it is about few people or of kinds that are few."""
        about = ""
        people: tuple[object, ...] = ()
        if conditions.people:
            sql = f"SELECT person.id FROM person WHERE {' AND '.join(conditions.people)} LIMIT ?"
            rows = self._store.sql(sql, (*conditions.values, FEW_PEOPLE + 1))
            if len(rows) > FEW_PEOPLE:
                return None
            about = " AND {about} IN (SELECT value FROM json_each(?))"
            people = (json.dumps([row_id for (row_id,) in rows]),)
        elif "note" in conditions.kinds or not conditions.by_kind:
            return None
        found: list[int] = []
        for kind in conditions.kinds:
            sql = (
                f"SELECT id FROM {kind} WHERE {conditions.of_kind(kind)}"
                f"{about.format(about=KINDS[kind].about)} ORDER BY id DESC LIMIT {CANDIDATES}"
            )
            values = (*conditions.day_values, *people)
            found += [row_id for (row_id,) in self._store.sql(sql, values)]
        return sorted(found, reverse=True)

    def _listed(self, asked: _Asked, limit: int) -> tuple[list[int], bool]:
        """Without words: the people who fit by name, or the things of the kinds, newest first."""
        conditions, refused = asked.conditions, asked.query.refused()
        people = " AND ".join(conditions.people) or "1"
        if not conditions.by_kind:
            day = conditions.of_kind("person").replace("(id >>", "(person.id >>")
            sql = f"SELECT person.id FROM person WHERE {people} AND {day}"
            sql += f" AND {REFUSED.format(row='person.id')}" if refused else ""
            values: tuple[object, ...] = (*conditions.values, *conditions.day_values)
            values = (*values, refused) if refused else values
            rows = self._store.sql(
                f"{sql} ORDER BY person.name, person.id LIMIT ?", (*values, limit + 1)
            )
            return [row_id for (row_id,) in rows[:limit]], len(rows) > limit
        found: list[int] = []
        for kind in sorted(conditions.kinds):
            sql = f"SELECT id FROM {kind} WHERE {conditions.of_kind(kind)}"
            values = conditions.day_values
            if conditions.people:
                sql += f" AND {KINDS[kind].about} IN (SELECT person.id FROM person WHERE {people})"
                values = (*values, *conditions.values)
            if refused:
                sql += f" AND {REFUSED.format(row=kind + '.id')}"
                values = (*values, refused)
            sql += " ORDER BY id DESC LIMIT ?"
            found += [row_id for (row_id,) in self._store.sql(sql, (*values, limit + 1))]
        found.sort(reverse=True)
        return found[:limit], len(found) > limit

    def _facts(self, ids: Sequence[int]) -> _Facts:
        """Read kind, person, day, state and place of rows, kind by kind until all are there."""
        facts: _Facts = {}
        left = set(ids)
        for kind, row in KINDS.items():
            if not left:
                break
            sql = ONE_KIND.format(
                kind=kind, about=row.about, day=row.day, state=row.state, place=row.place
            )
            for fact in self._store.sql(sql, {"ids": json.dumps(list(left))}):
                left.discard(fact[0])
                facts[fact[0]] = fact
        return facts

    def _hits(self, ids: Sequence[int], facts: _Facts, query: Query) -> list[Hit]:
        names = self._names({fact[2] for fact in facts.values() if fact[2] is not None})
        words, marker = self._words(ids), Marker(query)
        return [
            _hit(facts[row_id], names, words[row_id], marker)
            for row_id in ids
            if row_id in facts and row_id in words
        ]

    def _names(self, people: Iterable[int]) -> dict[int, str]:
        sql = "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._store.sql(sql, (json.dumps(list(people)),)))

    def _words(self, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
        rows = self._store.sql(WORDS, (json.dumps(ids),))
        return {row_id: (title, body) for row_id, title, body in rows}


def _some_of_each(
    ids: Sequence[int], facts: _Facts, limit: int, each: int, without: Sequence[int]
) -> list[int]:
    shown: list[int] = []
    count: dict[str, int] = {}
    for row_id in ids:
        kind = facts[row_id][1] if row_id in facts else ""
        if row_id not in without and kind and count.get(kind, 0) < each and len(shown) < limit:
            count[kind] = count.get(kind, 0) + 1
            shown.append(row_id)
    return shown


def _hit(fact: _Fact, names: dict[int, str], words: tuple[str, str], marker: Marker) -> Hit:
    row_id, kind, person, day, state, place = fact
    title, body = words
    name = names.get(person, "") if person is not None else ""
    shown = marker.marked(title) if title else name
    excerpt = marker.excerpt(body)
    if kind == "person" and (MARKS[0] in shown or MARKS[0] not in excerpt):
        excerpt = body.split("\n", 1)[0]
    return Hit(row_id, kind, person, shown, excerpt, name, _day(day), state or "", place)


def _day(written: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written[:10]) if written else None
    except ValueError:
        return None
