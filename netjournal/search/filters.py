"""From filters as they were typed to conditions in SQL: which people, which kinds, which days."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from netjournal.search.kinds import HAS_STATE, KINDS
from netjournal.search.query import (
    GROUPS,
    Completion,
    Filter,
    Key,
    Problem,
    Query,
    Trouble,
    Vocabulary,
    last_term,
)
from netjournal.store.folding import fold
from netjournal.store.store import Store

MOST_NAMED = 300
MOST_OFFERED = 8
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
PEOPLE_AT = "person.id IN (SELECT person_id FROM {table} WHERE {column} IN ({ids}))"
BEGUN_SO = """
SELECT id, name FROM {table} WHERE name COLLATE NOCASE >= :first AND name COLLATE NOCASE < :beyond
ORDER BY name COLLATE NOCASE, id LIMIT :most
"""
# A call into Python costs more than all the rest: only for names beyond ASCII.
NAMED_SO = """
SELECT id, name FROM {table}
WHERE name LIKE :begin ESCAPE '\\' OR name LIKE :word ESCAPE '\\' OR name LIKE :part ESCAPE '\\'
   OR (octet_length(name) <> length(name)
       AND ' ' || replace(fold(name), '-', ' ') LIKE :word ESCAPE '\\')
ORDER BY name LIKE :begin ESCAPE '\\' DESC, name, id LIMIT :most
"""


class Conditions(NamedTuple):
    """What must hold: of people (SQL), of which kinds, between which days, in which state."""

    people: tuple[str, ...] = ()
    values: tuple[object, ...] = ()
    kinds: frozenset[str] = frozenset(KINDS)
    states: Mapping[str, str] = {}
    days: str = ""
    day_values: tuple[object, ...] = ()
    by_kind: bool = False

    @property
    def are_none(self) -> bool:
        """Whether anything at all fits."""
        return not self.people and not self.days and self.kinds == frozenset(KINDS)

    def of_kind(self, kind: str) -> str:
        """Return what must hold of a row of one kind, besides whom it is about."""
        day = self.days.replace("{day}", KINDS[kind].day)
        return " AND ".join(filter(None, (day, self.states.get(kind, "")))) or "1"


class _Part(NamedTuple):
    people: str = ""
    values: tuple[object, ...] = ()
    kinds: frozenset[str] | None = None
    states: Mapping[str, str] = {}
    days: str = ""


class Filters:
    """Knows the names of tags, organisations, people and fields that filters speak of."""

    def __init__(self, store: Store) -> None:
        """Read names from an open file."""
        self._store = store
        self._makers: Mapping[str, Callable[[str], _Part | Problem]] = {
            Key.TAG: self._tag,
            Key.ORGANISATION: self._organisation,
            Key.BY: self._by,
            Key.HELP: self._help,
            Key.AFTER: self._after,
            Key.BEFORE: self._before,
        }

    def own_fields(self) -> dict[str, str]:
        """Return the keys that fields of my own make, folded."""
        rows = self._store.sql("SELECT id, name FROM own_field")
        return {fold(name).replace(" ", "-"): str(row_id) for row_id, name in rows}

    def conditions(self, query: Query, words: Vocabulary) -> tuple[Conditions, list[Problem]]:
        """Return what the filters of a query ask for, and what was not understood of them."""
        whole, problems = Conditions(), []
        for one in query.filters:
            parts = []
            for value in one.values:
                part = self._part(one.key, value, words)
                if isinstance(part, Problem):
                    problems.append(part)
                else:
                    parts.append(part)
            if parts:
                whole = _joined(whole, one, parts)
        return whole, problems

    def named(self, table: str, text: str, most: int = MOST_NAMED) -> list[tuple[int, str]]:
        """Return the rows with a name in which a word begins so, those that begin so first."""
        first = fold(text.strip())
        span = {"first": first, "beyond": f"{first}\U0010ffff", "most": most}
        begun = self._store.sql(BEGUN_SO.format(table=table), span)
        if len(begun) == most:
            return [(row_id, name) for row_id, name in begun]
        begin = re.sub(r"([\\%_])", r"\\\1", first) + "%"
        values = {"begin": begin, "word": f"% {begin}", "part": f"%-{begin}", "most": most}
        return [
            (row_id, name) for row_id, name in self._store.sql(NAMED_SO.format(table=table), values)
        ]

    def completions(self, text: str, words: Vocabulary) -> list[Completion]:
        """Return what the filter being typed could become."""
        own = self.own_fields()
        before, key, said = last_term(text, words, own)
        if not key:
            return list(_keys_for(before, said, words, own))
        part = said.rpartition(",")[2]
        offered = list(self._offered(key, part, words))[:MOST_OFFERED]
        if [fold(one) for one in offered] == [fold(part)]:
            return []
        lead = before + said[: len(said) - len(part)]
        return [Completion(f"{lead}{_in_quotes(one)} ", one) for one in offered]

    def _offered(self, key: str, part: str, words: Vocabulary) -> Iterator[str]:
        tables = {Key.TAG.value: "tag", Key.ORGANISATION.value: "organisation", Key.BY.value: ""}
        if key in words.values:
            begin = fold(part)
            seen = set()
            for word, value in words.values[key].items():
                if word.startswith(begin) and value not in seen:
                    seen.add(value)
                    yield word
        elif key == Key.HELP:
            yield from (number for number in "123" if number.startswith(part))
        elif tables.get(key):
            yield from (name for _id, name in self.named(tables[key], part, MOST_OFFERED))
        elif key == Key.BY:
            yield from self._introducers(part)

    def _introducers(self, part: str) -> Iterator[str]:
        introducing = "(SELECT * FROM person WHERE id IN (SELECT introduced_by_id FROM person))"
        yield from (name for _id, name in self.named(introducing, part, MOST_OFFERED))

    def _part(self, key: str, value: str, words: Vocabulary) -> _Part | Problem:
        if key in words.values:
            fits = _fitting(key, value, words)
            if not fits:
                choices = dict.fromkeys(words.values[key].values())
                return Problem(Trouble.VALUE, key, value, tuple(choices))
            return _PARTS[key](fits)
        maker = self._makers.get(key)
        return maker(value) if maker else self._own(key, value)

    def _tag(self, value: str) -> _Part | Problem:
        named = self.named("tag", value)
        exact = [row_id for row_id, name in named if fold(name) == fold(value)]
        ids = tuple(exact or [row_id for row_id, _name in named])
        if not ids:
            return Problem(Trouble.VALUE, Key.TAG, value, self._some("tag"))
        return _Part(PEOPLE_AT.format(table="person_tag", column="tag_id", ids=_gaps(ids)), ids)

    def _organisation(self, value: str) -> _Part | Problem:
        ids = tuple(row_id for row_id, _name in self.named("organisation", value))
        if not ids:
            return Problem(Trouble.VALUE, Key.ORGANISATION, value, self._some("organisation"))
        sql = PEOPLE_AT.format(table="role", column="organisation_id", ids=_gaps(ids))
        return _Part(sql, ids)

    def _by(self, value: str) -> _Part | Problem:
        ids = tuple(row_id for row_id, _name in self.named("person", value))
        if not ids:
            return Problem(Trouble.VALUE, Key.BY, value, tuple(self._introducers(""))[:5])
        return _Part(f"person.introduced_by_id IN ({_gaps(ids)})", ids)

    def _help(self, value: str) -> _Part | Problem:
        if value not in ("0", "1", "2", "3"):
            return Problem(Trouble.VALUE, Key.HELP, value, ("1", "2", "3"))
        sql = "person.id IN (SELECT person_id FROM encounter WHERE can_help >= ?)"
        return _Part(sql, (int(value),))

    def _after(self, value: str) -> _Part | Problem:
        day = _first_day(value)
        if day is None:
            return Problem(Trouble.VALUE, Key.AFTER, value)
        return _Part(days="{day} >= ?", values=(day,))

    def _before(self, value: str) -> _Part | Problem:
        day = _first_day(value)
        if day is None:
            return Problem(Trouble.VALUE, Key.BEFORE, value)
        return _Part(days="{day} < ?", values=(day,))

    def _own(self, field: str, value: str) -> _Part:
        sql = (
            "person.id IN (SELECT person_id FROM own_value "
            "WHERE field_id = ? AND ' ' || fold(value) LIKE ? ESCAPE '\\')"
        )
        pattern = re.sub(r"([\\%_])", r"\\\1", fold(value))
        return _Part(sql, (int(field), f"% {pattern}%"))

    def _some(self, table: str) -> tuple[str, ...]:
        rows = self._store.sql(f"SELECT name FROM {table} ORDER BY name LIMIT 5")
        return tuple(name for (name,) in rows)


def _of_stages(stages: tuple[str, ...]) -> _Part:
    return _Part(f"person.stage IN ({_gaps(stages)})", stages)


def _of_kinds(groups: tuple[str, ...]) -> _Part:
    return _Part(kinds=frozenset(kind for group in groups for kind in GROUPS[group]))


def _in_states(chosen: tuple[str, ...]) -> _Part:
    states: dict[str, str] = {}
    for state in chosen:
        for kind, sql in HAS_STATE[state].items():
            states[kind] = f"({states[kind]} OR {sql})" if kind in states else sql
    return _Part(kinds=frozenset(states), states=states)


_PARTS: Mapping[str, Callable[[tuple[str, ...]], _Part]] = {
    Key.STAGE: _of_stages,
    Key.KIND: _of_kinds,
    Key.IS: _in_states,
}


def _joined(whole: Conditions, one: Filter, parts: list[_Part]) -> Conditions:
    """What holds already, and one more filter: any of its parts, or none of them."""
    if parts[0].kinds is not None:
        kinds = frozenset(kind for part in parts for kind in part.kinds or ())
        if parts[0].states:
            return _in_state(whole, parts, kinds, no=one.no)
        kinds = frozenset(KINDS) - kinds if one.no else kinds
        return whole._replace(kinds=whole.kinds & kinds, by_kind=True)
    negated = "NOT " if one.no else ""
    sql = negated + "(" + " OR ".join(part.people or part.days for part in parts) + ")"
    values = tuple(value for part in parts for value in part.values)
    if parts[0].days:
        days = f"{whole.days} AND {sql}" if whole.days else sql
        return whole._replace(days=days, day_values=(*whole.day_values, *values))
    # Nobody is of no stage, but many were introduced by nobody: that is not unknown, but not so.
    people = sql.replace("person.introduced_by_id", "coalesce(person.introduced_by_id, 0)")
    return whole._replace(people=(*whole.people, people), values=(*whole.values, *values))


def _in_state(
    whole: Conditions, parts: list[_Part], kinds: frozenset[str], *, no: bool
) -> Conditions:
    states = dict(whole.states)
    for kind in kinds:
        sql = " OR ".join(part.states[kind] for part in parts if kind in part.states)
        sql = f"NOT ({sql})" if no else f"({sql})"
        states[kind] = f"{states[kind]} AND {sql}" if kind in states else sql
    return whole._replace(kinds=whole.kinds & kinds, states=states, by_kind=True)


def _fitting(key: str, value: str, words: Vocabulary) -> tuple[str, ...]:
    """The values that are called so, or else begin so."""
    typed = fold(value).replace(" ", "-")
    known = words.values[key]
    if typed in known:
        return (known[typed],)
    begun = {found: None for word, found in known.items() if word.startswith(typed)}
    return tuple(str(found) for found in begun)


def _first_day(value: str) -> str | None:
    """The first day of 2026-10-01, 2026-10 or 2026, as it is stored."""
    fits = DAY.fullmatch(value)
    if fits is None:
        return None
    year, month, day = int(fits[1]), int(fits[2] or 1), int(fits[3] or 1)
    if not (1 <= year <= 9999 and 1 <= month <= 12):
        return None
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return dt.date(year, month, day).isoformat()


def _keys_for(
    before: str, said: str, words: Vocabulary, own: Mapping[str, str]
) -> Iterator[Completion]:
    begin, seen = fold(said), set()
    if len(begin) < 2 or '"' in said:
        return
    for word, key in {**words.keys, **{name: name for name in own}}.items():
        if word.startswith(begin) and key not in seen:
            seen.add(key)
            yield Completion(f"{before}{word}:", f"{word}:")


def _in_quotes(value: str) -> str:
    return f'"{value}"' if re.search(r'[\s,"]', value) else value


def _gaps(values: tuple[object, ...]) -> str:
    return ", ".join("?" * len(values))
