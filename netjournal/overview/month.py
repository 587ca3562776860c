"""What a month brought beyond its numbers: events, steps forward with people, what was done."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from netjournal.area import Area
from netjournal.relationships.stages import Facts, stage_of
from netjournal.store import models
from netjournal.words import DecisionKind, FollowUpKind, FollowUpState, Stage

# What happened with everybody that the stage follows from, a day each; the same as in FACTS.
HAPPENED = """
SELECT person, day, what, detail, name FROM (
    SELECT id AS person, met_on AS day, 'met' AS what, NULL AS detail, 0 AS row_id
        FROM person WHERE met_on IS NOT NULL
    UNION ALL SELECT m.person_id, e."on", 'met', NULL, m.id
        FROM encounter AS m JOIN event AS e ON e.id = m.event_id
    UNION ALL SELECT person_id, sent_on, 'invited', NULL, id FROM invitation
    UNION ALL SELECT person_id, date(coalesce(held_on, starts_at)), stage,
        CASE WHEN state = 'held' THEN coalesce(mine AND theirs, 0) END, id
        FROM conversation WHERE state <> 'cancelled'
    UNION ALL SELECT person_id, "on", 'decision', what, id FROM decision
) JOIN person ON person.id = person
WHERE day <= ? AND person IN (SELECT person FROM (
    SELECT id AS person, met_on AS day FROM person
    UNION ALL SELECT m.person_id, e."on"
        FROM encounter AS m JOIN event AS e ON e.id = m.event_id
    UNION ALL SELECT person_id, sent_on FROM invitation
    UNION ALL SELECT person_id, date(coalesce(held_on, starts_at)) FROM conversation
    UNION ALL SELECT person_id, "on" FROM decision
) WHERE day BETWEEN ? AND ?)
ORDER BY day, row_id
"""

CAME_OF = """
SELECT e.id, e.name, e."on", e.feeling_before, e.feeling_after, count(m.id),
    count(CASE WHEN EXISTS (SELECT 1 FROM invitation AS i
        WHERE i.person_id = m.person_id) THEN 1 END),
    count(CASE WHEN EXISTS (SELECT 1 FROM invitation AS i
        WHERE i.person_id = m.person_id AND i.reply = 'accepted') THEN 1 END)
FROM event AS e LEFT JOIN encounter AS m ON m.event_id = e.id
WHERE e."on" BETWEEN ? AND ? GROUP BY e.id ORDER BY e."on", e.id
"""


class CameOf(NamedTuple):
    """An event, how going felt before and after, and what came of the people met there."""

    id: int
    name: str
    on: dt.date
    before: int | None
    after: int | None
    met: int
    invited: int
    accepted: int


class Moved(NamedTuple):
    """Somebody with whom I stand elsewhere at the end of a period than before it."""

    person: int
    name: str
    before: Stage
    stage: Stage
    on: dt.date


class Done(NamedTuple):
    """Something that was to be done, and was."""

    person_name: str | None
    kind: FollowUpKind
    what: str
    on: dt.date


class MonthArea(Area):
    """What happened in a period; the numbers of the Review page stand beside it."""

    def events(self, since: dt.date, until: dt.date) -> list[CameOf]:
        """Return the events of a period, and how far the people met there were asked."""
        rows = self._store.sql(CAME_OF, _iso(since, until))
        return [
            CameOf(row_id, name, dt.date.fromisoformat(on), before, after, *numbers)
            for row_id, name, on, before, after, *numbers in rows
        ]

    def moved(self, since: dt.date, until: dt.date) -> list[Moved]:
        """Return with whom the stage changed in a period, those who came furthest first."""
        happened = defaultdict(list)
        for person, *one in self._store.sql(HAPPENED, _iso(until, since, until)):
            happened[person].append(one)
        moves = (_move(person, rows, since) for person, rows in happened.items())
        order = list(Stage)
        return sorted(
            (move for move in moves if move.stage is not move.before),
            key=lambda one: (-order.index(one.stage), one.on, one.name.casefold()),
        )

    def done(self, since: dt.date, until: dt.date) -> list[Done]:
        """Return the follow-ups that were done in a period, in the order they were done."""
        table, person = models.FollowUp, models.Person
        query = (
            table.select(person.name, table.kind, table.what, table.closed_on)
            .join(person, "LEFT OUTER JOIN")
            .where((table.state == FollowUpState.DONE) & table.closed_on.between(since, until))
            .order_by(table.closed_on, table.id)
        )
        return [
            Done(name, FollowUpKind(kind), what, on)
            for name, kind, what, on in self._store.values(query)
        ]


def _move(person: int, rows: list[Any], since: dt.date) -> Moved:
    """Follow the stage along what happened with one person."""
    facts, before, stage, on = Facts(), Stage.NAMED, Stage.NAMED, since
    for day, what, detail, _name in rows:
        facts = NEXT[what](facts, day, detail)
        found, _ = stage_of(facts)
        if dt.date.fromisoformat(day) < since:
            before = found
        elif found is not stage:
            on = dt.date.fromisoformat(day)
        stage = found
    return Moved(person, rows[-1][-1], before, stage, on)


def _met(facts: Facts, day: str, _detail: Any) -> Facts:
    return facts._replace(met_on=facts.met_on or day)


def _invited(facts: Facts, day: str, _detail: Any) -> Facts:
    return facts._replace(invited_on=facts.invited_on or day)


def _first(facts: Facts, day: str, agreed: Any) -> Facts:
    facts = facts._replace(first_on=facts.first_on or day)
    # What was agreed in the first conversation held last is what counts.
    return facts if agreed is None else facts._replace(both_agreed=bool(agreed), agreed_on=day)


def _second(facts: Facts, day: str, _detail: Any) -> Facts:
    return facts._replace(second_on=facts.second_on or day)


def _decided(facts: Facts, day: str, what: Any) -> Facts:
    return facts._replace(last_decision=DecisionKind(what), decided_on=day)


NEXT: dict[str, Callable[[Facts, str, Any], Facts]] = {
    "met": _met,
    "invited": _invited,
    "first": _first,
    "second": _second,
    "decision": _decided,
}


def _iso(*days: dt.date) -> Iterator[str]:
    return (day.isoformat() for day in days)
