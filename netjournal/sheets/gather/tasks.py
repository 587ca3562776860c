"""Things to do as sheets list them: whom about, what, by when, and how to reach them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from netjournal.people.people import Reach
from netjournal.relationships.followups import FollowUp
from netjournal.sheets.gather.hand import Hand
from netjournal.words import FollowUpKind, ReachKind

SPOKEN_OR_WRITTEN = (ReachKind.TELEPHONE, ReachKind.EMAIL)


@dataclass(frozen=True)
class Task:
    """One thing to do, with a box to tick; `mark` is "yes" when it is done.

    `room` is the label of a line to write on.
    """

    name: str
    what: str
    does: str = ""
    why: str = ""
    by: str = ""
    reach: tuple[str, ...] = ()
    mark: str = ""
    room: str = ""


@dataclass(frozen=True)
class Tasks:
    """Things to do that stand together under a heading."""

    label: str
    tasks: tuple[Task, ...]


class Ways(NamedTuple):
    """How to reach people: by telephone and by e-mail."""

    hand: Hand
    found: dict[int, list[Reach]]

    @classmethod
    def to(cls, hand: Hand, people: Iterable[int]) -> Ways:
        """Read how to reach some people."""
        return cls(hand, hand.journal.people.reach_of(list(dict.fromkeys(people))))

    def of(self, person: int | None) -> tuple[str, ...]:
        """Return how to reach one of them, by telephone first."""
        ways = self.found.get(person, []) if person is not None else []
        return tuple(
            self.hand.say("one_way", name=one.value, way=one.label) if one.label else one.value
            for kind in SPOKEN_OR_WRITTEN
            for one in ways
            if one.kind is kind
        )


def may_be_read(followups: Sequence[FollowUp]) -> list[FollowUp]:
    """Return the follow-ups that others may read: what belongs to a reservation stays off."""
    return [
        one for one in followups if one.kind is not FollowUpKind.ANSWER and one.reservation is None
    ]


def by_day(hand: Hand, due_on: dt.date | None) -> str:
    """Write by when something is to be done."""
    return hand.say("by", day=hand.day(due_on)) if due_on else ""
