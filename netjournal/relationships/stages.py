"""The derived stage: from what happened with a person to where I stand with them.

The stage and the last contact are kept beside each person so that a list can sort by them; they
are brought up to date inside every change, and `check` recomputes them from the facts.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from netjournal.store import models
from netjournal.store.changes import Touched
from netjournal.store.store import Store, in_parts
from netjournal.words import DecisionKind, Stage

FACTS_IN = {
    "person",
    "event",
    "encounter",
    "invitation",
    "conversation",
    "decision",
    "help",
    "referral",
}

FACTS = """
SELECT p.id, p.stage, p.since, p.last_contact,
    (SELECT what FROM decision WHERE person_id = p.id ORDER BY "on" DESC, id DESC LIMIT 1),
    (SELECT max("on") FROM decision WHERE person_id = p.id),
    (SELECT min(date(coalesce(held_on, starts_at))) FROM conversation
        WHERE person_id = p.id AND stage = 'second' AND state <> 'cancelled'),
    (SELECT mine AND theirs FROM conversation
        WHERE person_id = p.id AND stage = 'first' AND state = 'held'
        ORDER BY starts_at DESC, id DESC LIMIT 1),
    (SELECT max(held_on) FROM conversation
        WHERE person_id = p.id AND stage = 'first' AND state = 'held'),
    (SELECT min(date(coalesce(held_on, starts_at))) FROM conversation
        WHERE person_id = p.id AND stage = 'first' AND state <> 'cancelled'),
    (SELECT min(sent_on) FROM invitation WHERE person_id = p.id),
    (SELECT min(event."on") FROM encounter JOIN event ON event.id = encounter.event_id
        WHERE encounter.person_id = p.id),
    p.met_on,
    (SELECT max(day) FROM (
        SELECT p.met_on AS day
        UNION ALL SELECT event."on" FROM encounter JOIN event ON event.id = encounter.event_id
            WHERE encounter.person_id = p.id
        UNION ALL SELECT held_on FROM conversation WHERE person_id = p.id AND state = 'held'
        UNION ALL SELECT done_on FROM help WHERE person_id = p.id
        UNION ALL SELECT "on" FROM referral WHERE person_id = p.id
    ))
FROM person AS p WHERE p.id IN ({ids})
"""


class Facts(NamedTuple):
    """What happened with one person, as far as the stage depends on it; days are ISO text."""

    last_decision: DecisionKind | None = None
    decided_on: str | None = None
    second_on: str | None = None
    both_agreed: bool = False
    agreed_on: str | None = None
    first_on: str | None = None
    invited_on: str | None = None
    encountered_on: str | None = None
    met_on: str | None = None


class Derived(NamedTuple):
    """What is derived for one person: the stage, since when, and the last contact."""

    stage: Stage
    since: str | None
    last_contact: str | None


def stage_of(facts: Facts) -> tuple[Stage, str | None]:
    """Return the stage that follows from what happened, and since when."""
    if facts.last_decision is DecisionKind.ENDED:
        return Stage.ENDED, facts.decided_on
    if facts.last_decision is DecisionKind.FORMED:
        return Stage.PARTNERS, facts.decided_on
    if facts.second_on:
        return Stage.SECOND, facts.second_on
    if facts.both_agreed:
        return Stage.AGREED, facts.agreed_on
    if facts.first_on:
        return Stage.FIRST, facts.first_on
    if facts.invited_on:
        return Stage.INVITED, facts.invited_on
    met = min(filter(None, (facts.encountered_on, facts.met_on)), default=None)
    return (Stage.MET, met) if met else (Stage.NAMED, None)


class Stages:
    """Keeps the derived values beside each person true to the facts."""

    def __init__(self, store: Store) -> None:
        """Work on an open file."""
        self._store = store

    def derive(self, touched: Touched) -> None:
        """Bring the people whom a change is about up to date, inside that change."""
        if FACTS_IN.isdisjoint(touched.ids):
            return
        people = touched.people | self._met_at(touched.ids.get("event", set()))
        for person, kept, derived in self._compare(sorted(people)):
            if kept != derived:
                self._keep(person, derived)

    def wrong(self) -> list[tuple[int, Stage, Stage]]:
        """Return the people whose kept values are not what the facts say: id, kept, derived."""
        people = self._store.column(models.Person.select(models.Person.id))
        return [
            (person, kept.stage, derived.stage)
            for person, kept, derived in self._compare(people)
            if kept != derived
        ]

    def _met_at(self, events: set[int]) -> set[int]:
        met = models.Encounter
        return {
            person
            for some in in_parts(sorted(events))
            for person in self._store.column(met.select(met.person).where(met.event << some))
        }

    def _compare(self, people: Sequence[int]) -> list[tuple[int, Derived, Derived]]:
        rows = []
        for some in in_parts(people):
            marks = ", ".join("?" * len(some))
            rows += self._store.sql(FACTS.format(ids=marks), some)
        return [_compared(*row) for row in rows]

    def _keep(self, person: int, derived: Derived) -> None:
        self._store.change(
            models.Person,
            person,
            stage=derived.stage,
            since=_day(derived.since),
            last_contact=_day(derived.last_contact),
        )


def stage_together(store: Store, person: int, other: int) -> Stage:
    """Return the stage that follows from what happened with two who are one; nothing changes."""
    both = f"person_id IN ({person:d}, {other:d})"
    facts = FACTS.format(ids="?, ?").replace("person_id = p.id", both)
    one, two = (_compared(*row)[2] for row in store.sql(facts, (person, other)))
    # They differ only in the day each was met otherwise than at an event.
    return two.stage if one.stage is Stage.NAMED else one.stage


def _compared(
    person: int,
    stage: str,
    since: str | None,
    last_contact: str | None,
    decision: str | None,
    decided_on: str | None,
    second_on: str | None,
    both_agreed: int | None,
    agreed_on: str | None,
    first_on: str | None,
    invited_on: str | None,
    encountered_on: str | None,
    met_on: str | None,
    contact: str | None,
) -> tuple[int, Derived, Derived]:
    facts = Facts(
        last_decision=DecisionKind(decision) if decision else None,
        decided_on=decided_on,
        second_on=second_on,
        both_agreed=bool(both_agreed),
        agreed_on=agreed_on,
        first_on=first_on,
        invited_on=invited_on,
        encountered_on=encountered_on,
        met_on=met_on,
    )
    return person, Derived(Stage(stage), since, last_contact), Derived(*stage_of(facts), contact)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
