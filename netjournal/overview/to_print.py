"""Which sheets go to the meetings to come: those of a day, of an event, of several people."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from netjournal.area import Area
from netjournal.sheets.order import Order
from netjournal.store import models
from netjournal.words import ConversationStage, ConversationState, Stage

DAYS_AHEAD = 7
EVENT_PLAN = "event-plan"
TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(pm)?", re.IGNORECASE)
NOON = 12
SECOND = frozenset({Stage.AGREED, Stage.SECOND, Stage.PARTNERS})


class Meeting(NamedTuple):
    """A one-to-one or an event of a day, with its sheet; an event without a time has none."""

    at: dt.time | None
    order: Order


class DayAhead(NamedTuple):
    """The meetings of a day, in their order."""

    on: dt.date
    meetings: tuple[Meeting, ...]

    @property
    def orders(self) -> tuple[Order, ...]:
        """The sheets to take along, each once."""
        return tuple(dict.fromkeys(one.order for one in self.meetings))


class ToPrintArea(Area):
    """Gives the orders of sheets; nothing is made here."""

    def next_day(self, days: int = DAYS_AHEAD) -> DayAhead | None:
        """Return tomorrow with its meetings, or the first day after it that has some."""
        tomorrow = self._today() + dt.timedelta(days=1)
        ahead = self._between(tomorrow, self._today() + dt.timedelta(days=days))
        return ahead[0] if ahead else None

    def tomorrow(self) -> DayAhead | None:
        """Return tomorrow with its meetings, if it has some."""
        return self.next_day(days=1)

    def after_event(self, event: int) -> list[Order]:
        """Return the sheets for those met at an event with whom a one-to-one is arranged."""
        talk, met = models.Conversation, models.Encounter
        query = (
            talk.select(talk.stage, talk.person)
            .join(met, on=met.person == talk.person)
            .where((met.event == event) & (talk.state == ConversationState.ARRANGED))
            .order_by(talk.starts_at, talk.id)
        )
        found = [_for_talk(stage, person) for stage, person in self._store.values(query)]
        return list(dict.fromkeys(found))

    def for_people(self, people: Sequence[int]) -> list[Order]:
        """Return for each of these the sheet of the conversation that comes next."""
        table = models.Person
        query = table.select(table.id, table.stage).where(table.id.in_(list(people)))
        stages = {person: Stage(stage) for person, stage in self._store.values(query)}
        agreed = self._agreed([one for one in stages if stages[one] is Stage.ENDED])
        second, first = ConversationStage.SECOND, ConversationStage.FIRST
        return [
            _for_talk(second if stages[one] in SECOND or one in agreed else first, one)
            for one in people
            if one in stages
        ]

    def _agreed(self, people: Sequence[int]) -> set[int]:
        """Return those with whom both said yes after the latest first conversation (rule 1)."""
        table = models.Conversation
        query = (
            table.select(table.person, table.mine, table.theirs)
            .where(
                table.person.in_(list(people))
                & (table.stage == ConversationStage.FIRST)
                & (table.state == ConversationState.HELD)
            )
            .order_by(table.starts_at, table.id)
        )
        latest = {
            person: bool(mine and theirs) for person, mine, theirs in self._store.values(query)
        }
        return {person for person, both in latest.items() if both}

    def _between(self, since: dt.date, until: dt.date) -> list[DayAhead]:
        found: dict[dt.date, list[Meeting]] = {}
        for on, meeting in (*self._talks(since, until), *self._events(since, until)):
            found.setdefault(on, []).append(meeting)
        return [
            DayAhead(on, tuple(sorted(found[on], key=lambda one: one.at or dt.time.min)))
            for on in sorted(found)
        ]

    def _talks(self, since: dt.date, until: dt.date) -> list[tuple[dt.date, Meeting]]:
        table = models.Conversation
        query = (
            table.select(table.starts_at, table.stage, table.person)
            .where(
                (table.state == ConversationState.ARRANGED)
                & (table.starts_at >= dt.datetime.combine(since, dt.time.min))
                & (table.starts_at < dt.datetime.combine(until, dt.time.min) + dt.timedelta(days=1))
            )
            .order_by(table.starts_at, table.id)
        )
        return [
            (at.date(), Meeting(at.time(), _for_talk(stage, person)))
            for at, stage, person in self._store.values(query)
        ]

    def _events(self, since: dt.date, until: dt.date) -> list[tuple[dt.date, Meeting]]:
        table = models.Event
        query = (
            table.select(table.on, table.starts, table.id)
            .where(table.on.between(since, until))
            .order_by(table.on, table.id)
        )
        return [
            (on, Meeting(_time(starts), Order(EVENT_PLAN, event=event)))
            for on, starts, event in self._store.values(query)
        ]


def _for_talk(stage: str, person: int) -> Order:
    return Order(f"{ConversationStage(stage).value}-conversation", person=person)


def _time(written: str) -> dt.time | None:
    """Understand when an event starts, as one may write it: "18:30", "6.30 pm", "7"."""
    found = TIME.search(written)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    hour += NOON if found[3] and hour < NOON else 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
