"""What was done, counted over a period, the honest number first (rule 12)."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area
from netjournal.dates import months_back, months_between
from netjournal.store import models
from netjournal.store.store import in_parts
from netjournal.words import (
    ConversationStage,
    ConversationState,
    DecisionKind,
    Direction,
    HelpState,
    ReferralOutcome,
    Reply,
    ReservationKind,
    ReservationState,
)


class Month(NamedTuple):
    """How many one-to-ones were held in a month; `first` is its first day."""

    first: dt.date
    held: int


class Tally(NamedTuple):
    """A number, and the people behind it: each once, however often they were counted."""

    number: int
    people: tuple[int, ...]


class Talks(NamedTuple):
    """The one-to-ones held in a month; `month` is its first day."""

    month: dt.date
    first: Tally
    second: Tally


class Helped(NamedTuple):
    """Help given and received in a month; given comes first (rule 9)."""

    month: dt.date
    given: Tally
    received: Tally


class Funnel(NamedTuple):
    """How many of the people met in a period came how far, and who they are."""

    met: Tally
    invited: Tally
    accepted: Tally
    first: Tally
    agreed: Tally
    second: Tally
    partners: Tally


class Doubts(NamedTuple):
    """The reservations of one kind that came up in a period, by where they stand today."""

    kind: ReservationKind
    open: Tally
    resolved: Tally
    stands: Tally


class Passed(NamedTuple):
    """The contacts passed on in one direction in a period, by what came of them (rule 10)."""

    direction: Direction
    outcomes: dict[ReferralOutcome, Tally]


class Behind(NamedTuple):
    """Somebody behind a number."""

    id: int
    name: str
    does: str


class ReviewArea(Area):
    """What was done, counted; every number knows its people."""

    def one_to_ones(self, months: int = 12) -> list[Month]:
        """Return how many one-to-ones were held in each of the last months, this one last."""
        table = models.Conversation
        firsts = months_back(self._today(), months)
        query = table.select(fn.substr(table.held_on, 1, 7), fn.COUNT()).where(
            (table.state == ConversationState.HELD) & (table.held_on >= firsts[0])
        )
        rows = self._store.values(query.group_by(fn.substr(table.held_on, 1, 7)))
        counted = Counter(dict(rows))
        return [Month(first, counted[f"{first:%Y-%m}"]) for first in firsts]

    def honest_number(self) -> int:
        """Return how many one-to-ones were held this month."""
        return self.one_to_ones(1)[0].held

    def began(self) -> dt.date | None:
        """Return the first day of the journal: of the first event or one-to-one."""
        first = self._store.value(models.Event.select(fn.MIN(models.Event.on)))
        talk = self._store.value(models.Conversation.select(fn.MIN(models.Conversation.held_on)))
        return min((_day(one) for one in (first, talk) if one), default=None)

    def talks(self, since: dt.date, until: dt.date) -> list[Talks]:
        """Return the one-to-ones held in each month of a period."""
        table = models.Conversation
        query = table.select(table.held_on, table.stage, table.person).where(
            (table.state == ConversationState.HELD) & table.held_on.between(since, until)
        )
        found = _by_month(self._store.values(query))
        return [
            Talks(month, *(_tally(found[month, stage]) for stage in ConversationStage))
            for month in months_between(since, until)
        ]

    def helped(self, since: dt.date, until: dt.date) -> list[Helped]:
        """Return the help given and received in each month of a period."""
        table = models.Help
        day = fn.COALESCE(table.done_on, table.on)
        query = table.select(day, table.state, table.person).where(
            (table.state << (HelpState.GIVEN, HelpState.RECEIVED)) & day.between(since, until)
        )
        found = _by_month(self._store.values(query))
        states = (HelpState.GIVEN, HelpState.RECEIVED)
        return [
            Helped(month, *(_tally(found[month, state]) for state in states))
            for month in months_between(since, until)
        ]

    def funnel(self, since: dt.date, until: dt.date) -> Funnel:
        """Return how far the people met at events in a period have come."""
        met = models.Encounter.select(models.Encounter.person).join(models.Event)
        people = self._store.column(met.where(models.Event.on.between(since, until)))
        steps: tuple[tuple[type[models.Table], Any], ...] = (
            (models.Invitation, True),
            (models.Invitation, models.Invitation.reply == Reply.ACCEPTED),
            (models.Conversation, _held(ConversationStage.FIRST)),
            (models.Conversation, _held(ConversationStage.FIRST) & _both()),
            (models.Conversation, _held(ConversationStage.SECOND)),
            (models.Decision, models.Decision.what == DecisionKind.FORMED),
        )
        among = dict.fromkeys(people)
        return Funnel(_each(among), *(self._among(among, *step) for step in steps))

    def passed(self, since: dt.date, until: dt.date) -> list[Passed]:
        """Return the referrals of a period, given before received, and what came of them."""
        table = models.Referral
        query = table.select(table.direction, table.outcome, table.person)
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for direction, outcome, person in self._store.values(
            query.where(table.on.between(since, until)).order_by(table.id)
        ):
            found[direction, outcome].append(person)
        return [
            Passed(way, {outcome: _tally(found[way, outcome]) for outcome in ReferralOutcome})
            for way in Direction
        ]

    def doubts(self, since: dt.date, until: dt.date) -> list[Doubts]:
        """Return which kinds of reservation came up in a period, and which of them settled."""
        table = models.Reservation
        query = table.select(table.kind, table.state, table.person)
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for kind, state, person in self._store.values(
            query.where(table.raised_on.between(since, until)).order_by(table.id)
        ):
            found[kind, state].append(person)
        return [
            Doubts(kind, *(_tally(found[kind, state]) for state in ReservationState))
            for kind in ReservationKind
        ]

    def behind(self, people: Sequence[int]) -> list[Behind]:
        """Return the people behind a number by name; those who are gone are left out."""
        table = models.Person
        query = table.select(table.id, table.name, table.does)
        found = [
            row
            for some in in_parts(people)
            for row in self._store.all(query.where(table.id << some), Behind)
        ]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def _among(self, people: dict[int, None], table: Any, condition: Any) -> Tally:
        found = set(self._store.column(table.select(table.person).where(condition)))
        return _each(person for person in people if person in found)


def _by_month(rows: Iterable[tuple[Any, str, int]]) -> dict[tuple[dt.date, str], list[int]]:
    found: dict[tuple[dt.date, str], list[int]] = defaultdict(list)
    for day, key, person in rows:
        found[_day(day).replace(day=1), key].append(person)
    return found


def _day(value: Any) -> dt.date:
    """A day, which an expression of SQL hands over as text."""
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def _tally(people: Sequence[int]) -> Tally:
    return Tally(len(people), tuple(dict.fromkeys(people)))


def _each(people: Iterable[int]) -> Tally:
    once = tuple(people)
    return Tally(len(once), once)


def _held(stage: ConversationStage) -> Any:
    table = models.Conversation
    return (table.state == ConversationState.HELD) & (table.stage == stage)


def _both() -> Any:
    return (models.Conversation.mine == True) & (models.Conversation.theirs == True)  # noqa: E712
