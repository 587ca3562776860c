"""Counts over time, the honest number first (rule 12)."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

from peewee import fn

from netjournal.area import Area
from netjournal.dates import months_back
from netjournal.store import models
from netjournal.words import ConversationState


@dataclass(frozen=True)
class Month:
    """How many one-to-ones were held in a month; `first` is its first day."""

    first: dt.date
    count: int


class Funnel(NamedTuple):
    """How many of the people met in a period came how far."""

    met: int
    invited: int
    accepted: int
    first: int
    agreed: int
    second: int
    partners: int


class ReviewArea(Area):
    """What was done, counted."""

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
        return self.one_to_ones(1)[0].count

    def funnel(self, since: dt.date, until: dt.date) -> Funnel:
        """Return how far the people met at events in a period have come."""
        met = models.Encounter.select(models.Encounter.person).join(models.Event)
        people = set(self._store.column(met.where(models.Event.on.between(since, until))))
        return Funnel(
            met=len(people),
            invited=self._among(people, models.Invitation),
            accepted=self._among(people, models.Invitation, models.Invitation.reply == "accepted"),
            first=self._among(people, models.Conversation, _held("first")),
            agreed=self._among(people, models.Conversation, _held("first") & _both()),
            second=self._among(people, models.Conversation, _held("second")),
            partners=self._among(people, models.Decision, models.Decision.what == "formed"),
        )

    def _among(self, people: set[int], table: type[models.Table], condition: Any = True) -> int:
        query = table.select(table.person).where(condition)  # type: ignore[attr-defined]
        return len(people & set(self._store.column(query)))


def _held(stage: str) -> Any:
    table = models.Conversation
    return (table.state == ConversationState.HELD) & (table.stage == stage)


def _both() -> Any:
    return (models.Conversation.mine == True) & (models.Conversation.theirs == True)  # noqa: E712
