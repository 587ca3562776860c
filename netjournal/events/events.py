"""Events: where people are met, how far I can help them, and how it felt (rules 8 and 14)."""

import datetime as dt
from typing import Any, NamedTuple

from peewee import JOIN, fn

from netjournal.area import Area, only_known, required
from netjournal.errors import NotFound
from netjournal.saying import saying
from netjournal.store import models
from netjournal.words import Stage


class Event(NamedTuple):
    """A networking event: before, with an intention; after, with what was learned."""

    id: int
    name: str
    group: int | None
    on: dt.date
    starts: str
    place: str
    intention: str
    opening_line: str
    hope_to_meet: str
    feeling_before: int | None
    feeling_after: int | None
    learned: str
    series: int | None = None


class EventRow(NamedTuple):
    """One line of the list of events."""

    id: int
    name: str
    on: dt.date
    place: str
    met: int
    series: int | None = None


class Encounter(NamedTuple):
    """One person met at an event, how far I can help them (0 to 3) and how."""

    id: int
    event: int
    person: int
    name: str
    does: str
    stage: Stage
    can_help: int
    how: str


class Meeting(NamedTuple):
    """One event at which a person was met, how far I could help them and how."""

    id: int
    event: int
    event_name: str
    on: dt.date
    can_help: int
    how: str


class Feeling(NamedTuple):
    """How I felt before and after an event, from 1 (dread) to 5 (looking forward)."""

    name: str
    on: dt.date
    before: int | None
    after: int | None
    id: int = 0


class Ease(NamedTuple):
    """How going to events felt at first and feels lately, each a mean from 1 to 5."""

    events: int
    at_first: float
    lately: float


FIELDS = tuple(name for name in Event._fields if name not in ("id", "series"))
EVENTS_TO_COMPARE = 3
KNOWN_BEFORE = """
SELECT person.id FROM encounter AS here JOIN person ON person.id = here.person_id
WHERE here.event_id = :event AND (
    person.met_on < :on
    OR EXISTS (SELECT 1 FROM encounter JOIN event ON event.id = encounter.event_id
        WHERE encounter.person_id = person.id AND event."on" < :on)
    OR EXISTS (SELECT 1 FROM note WHERE note.person_id = person.id AND note.at < :on)
    OR EXISTS (SELECT 1 FROM invitation
        WHERE invitation.person_id = person.id AND invitation.sent_on < :on)
    OR EXISTS (SELECT 1 FROM conversation
        WHERE conversation.person_id = person.id AND conversation.starts_at < :on)
    OR EXISTS (SELECT 1 FROM name_given
        JOIN conversation ON conversation.id = name_given.conversation_id
        WHERE name_given.person_id = person.id AND conversation.starts_at < :on))
"""


class EventsArea(Area):
    """Networking events and the people met there."""

    def add(self, name: str, on: dt.date | None = None, **written: Any) -> int:
        """Add an event and return its id; without a day it is today."""
        only_known(written, FIELDS)
        name = required(name, saying("The name is empty."))
        with self._change(saying("Add {name}", name=name)):
            return self._store.add(models.Event, name=name, on=on or self._today(), **written)

    def edit(self, event: int, **written: Any) -> None:
        """Set fields of an event; writing in one field joins into one change."""
        only_known(written, FIELDS)
        if "name" in written:
            written["name"] = required(written["name"], saying("The name is empty."))
        join = f"event:{event}:" + ",".join(sorted(written))
        with self._change(saying("Edit {name}", name=self.get(event).name), join=join):
            self._store.change(models.Event, event, **written)

    def delete(self, event: int) -> None:
        """Delete an event with its encounters; the people stay."""
        with self._change(saying("Delete {name}", name=self.get(event).name)):
            self._store.remove(models.Event, event)

    def get(self, event: int) -> Event:
        """Return one event; raises NotFound."""
        return self._store.get(models.Event, event, Event)

    def all(self) -> list[EventRow]:
        """Return the events, newest first, with how many people were met."""
        order = (models.Event.on.desc(), models.Event.id.desc())
        return self._store.all(event_rows().order_by(*order), EventRow)

    def meet(
        self,
        event: int,
        name: str = "",
        does: str = "",
        can_help: int = 0,
        how: str = "",
        *,
        person: int | None = None,
    ) -> int:
        """Record that somebody was met and return the person's id.

        Without `person` somebody new is added. Meeting the same person again at the same event
        brings what was written about them up to date.
        """
        empty = saying("The name is empty.")
        name = self._name(person) if person is not None else required(name, empty)
        with self._change(saying("Meet {name} at {event}", name=name, event=self.get(event).name)):
            who = person or self._store.add(models.Person, name=name, does=does)
            if person is not None and does:
                self._store.change(models.Person, person, does=does)
            self._note_encounter(event, who, can_help=can_help, how=how)
        return who

    def edit_encounter(self, encounter: int, **written: Any) -> None:
        """Set how far I can help (0 to 3) or how, for one encounter."""
        only_known(written, ("can_help", "how"))
        join = f"encounter:{encounter}:" + ",".join(sorted(written))
        who, where = self._who_and_where(encounter)
        with self._change(saying("Edit {who} at {where}", who=who, where=where), join=join):
            self._store.change(models.Encounter, encounter, **written)

    def remove_encounter(self, encounter: int) -> None:
        """Take somebody off an event; the person stays in the journal."""
        who, where = self._who_and_where(encounter)
        with self._change(saying("Take {who} off {where}", who=who, where=where)):
            self._store.remove(models.Encounter, encounter)

    def met(self, event: int) -> list[Encounter]:
        """Return who was met at an event, best first: those I can help most (rule 8)."""
        order = (models.Encounter.can_help.desc(), models.Encounter.id)
        return self._encounters(models.Encounter.event == event, order)

    def met_in_order(self, event: int) -> list[Encounter]:
        """Return who was met at an event, in the order they were written down."""
        return self._encounters(models.Encounter.event == event, (models.Encounter.id,))

    def with_person(self, person: int) -> list[Meeting]:
        """Return the events at which somebody was met, the first one first."""
        return self._store.all(self._store.fixed(_meetings, person), Meeting)

    def to_invite(self, event: int) -> list[Encounter]:
        """Return who was met there and was never invited nor spoken with, best first (rule 8)."""
        met = models.Encounter
        invited = models.Invitation.select(models.Invitation.person)
        spoken = models.Conversation.select(models.Conversation.person)
        condition = (met.event == event) & met.person.not_in(invited) & met.person.not_in(spoken)
        return self._encounters(condition, (met.can_help.desc(), met.id))

    def known_before(self, event: int) -> int:
        """Return how many of the people met at an event were known when it began.

        Known is who was met, written about, invited, spoken with or named on an earlier day.
        """
        return len(
            self._store.sql(KNOWN_BEFORE, {"event": event, "on": self.get(event).on.isoformat()})
        )

    def feelings(self) -> list[Feeling]:
        """Return how I felt before and after each event, oldest first: it gets easier (rule 14)."""
        event = models.Event
        query = event.select(
            event.name,
            event.on,
            event.feeling_before.alias("before"),
            event.feeling_after.alias("after"),
            event.id,
        )
        noted = event.feeling_before.is_null(False) | event.feeling_after.is_null(False)
        return self._store.all(query.where(noted).order_by(event.on), Feeling)

    def ease(self) -> Ease | None:
        """Return how going felt at first and feels lately; None before three events (rule 14)."""
        before = [feeling.before for feeling in self.feelings() if feeling.before is not None]
        if len(before) < EVENTS_TO_COMPARE:
            return None
        some = min(EVENTS_TO_COMPARE, len(before) // 2)
        return Ease(len(before), sum(before[:some]) / some, sum(before[-some:]) / some)

    def _who_and_where(self, encounter: int) -> tuple[str, str]:
        met = models.Encounter
        query = met.select(models.Person.name, models.Event.name)
        query = query.join(models.Person).switch(met).join(models.Event).where(met.id == encounter)
        found = self._store.values(query)
        if not found:
            raise NotFound(saying("This encounter is no longer in the journal."))
        return found[0]

    def _note_encounter(self, event: int, person: int, **written: Any) -> None:
        met = models.Encounter
        same = (met.event == event) & (met.person == person)
        if not self._store.change_where(met, same, **written):
            self._store.add(met, event=event, person=person, **written)

    def _encounters(self, condition: Any, order: tuple[Any, ...]) -> list[Encounter]:
        met, person = models.Encounter, models.Person
        query = (
            met.select(
                met.id,
                met.event.alias("event"),
                met.person.alias("person"),
                person.name,
                person.does,
                person.stage,
                met.can_help,
                met.how,
            )
            .join(person)
            .where(condition)
            .order_by(*order)
        )
        return self._store.all(query, _encounter)


def event_rows() -> Any:
    """Return the query of the lines of a list of events."""
    event, met = models.Event, models.Encounter
    counted = fn.COUNT(met.id).alias("met")
    query = event.select(event.id, event.name, event.on, event.place, event.series, counted)
    return query.join(met, JOIN.LEFT_OUTER).group_by(event.id)


def _encounter(**row: Any) -> Encounter:
    return Encounter(**{**row, "stage": Stage(row["stage"])})


def _meetings(person: int) -> Any:
    met, event = models.Encounter, models.Event
    query = met.select(
        met.id,
        met.event.alias("event"),
        event.name.alias("event_name"),
        event.on,
        met.can_help,
        met.how,
    ).join(event)
    return query.where(met.person == person).order_by(event.on)
