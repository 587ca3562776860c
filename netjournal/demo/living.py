"""Lives through told steps with the journal's own methods, each at its own moment."""

import datetime as dt
from collections.abc import Sequence
from inspect import signature
from itertools import groupby
from typing import Any

from netjournal.demo.telling import Step
from netjournal.journal import Journal
from netjournal.words import OrganisationKind

MY_OWN_WORDS = "profile.edit"
WHO_ARE_NEW = ("people.add", "events.meet", "question.name_given")
DAYS_OF_A_CHAPTER = 30
"""Written as one change: a commit waits for the disk."""

CLOSED = ((12, 24), (12, 25), (12, 26), (12, 31), (1, 1))
"""Months and days on which nobody meets."""

PEOPLE = ("person", "contact", "first", "second", "introduced_by")
DAYS = ("on", "due_on", "met_on", "started_on", "ended_on")
MADE = (
    "event",
    "invitation",
    "conversation",
    "reservation",
    "promised",
    "referral",
    "introduction",
    "field",
)


class Clock:
    """The time by which the demo lives: it only goes forward."""

    def __init__(self, today: dt.date) -> None:
        """Start long before the story does."""
        self.today = today
        self._now = dt.datetime.combine(today, dt.time()) - dt.timedelta(days=500)

    def __call__(self) -> dt.datetime:
        """Return the time."""
        return self._now

    def move_to(self, moment: dt.datetime) -> None:
        """Go forward to a moment, or stay where it is when that has passed."""
        self._now = max(self._now, moment)

    def day(self, ago: int) -> dt.date:
        """Return the day that is so many days ago, or in so many when negative.

        A day on which nobody meets gives way: to the one before in the past, the next one to come.
        """
        day = self.today - dt.timedelta(days=ago)
        while ago and (day.weekday() > 4 or (day.month, day.day) in CLOSED):
            day -= dt.timedelta(days=1 if ago > 0 else -1)
        return day

    def moment(self, ago: int, at: str) -> dt.datetime:
        """Return a time of such a day."""
        return dt.datetime.combine(self.day(ago), dt.time.fromisoformat(at))


def live(journal: Journal, clock: Clock, steps: Sequence[Step]) -> None:
    """Take the steps, which are in order, one chapter of the story after the other."""
    life = _Life(journal, clock)
    for _chapter, part in groupby(steps, key=lambda step: step.ago // DAYS_OF_A_CHAPTER):
        with journal.change("Part of the demo"):
            for step in part:
                life.take(step)


class _Life:
    """Remembers who and what there is by the words of the story."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._people: dict[str, int] = {}
        self._made: dict[str, int] = {}

    def take(self, step: Step) -> None:
        """Do one step at its moment."""
        self._clock.move_to(self._clock.moment(step.ago, step.at))
        area, name = step.do.split(".")
        method = getattr(getattr(self._journal, area), name)
        given = dict(step.given)
        if step.about and "person" in signature(method).parameters:
            given.setdefault("person", step.about)
        if step.do != MY_OWN_WORDS:
            given = {key: self._meant(key, told) for key, told in given.items()}
        made = method(**given)
        if "name" in step.given and step.do in WHO_ARE_NEW:
            self._people[step.given["name"]] = made
        if step.called:
            self._made[step.called] = made

    def _meant(self, key: str, told: Any) -> Any:
        """Return what an argument stands for: an id for a name, a day for days ago."""
        organisations = self._journal.organisations
        if key in PEOPLE:
            return self._people[told]
        if key in DAYS:
            return self._clock.day(told)
        if key in MADE:
            return self._made[told]
        if key == "starts_at":
            return self._clock.moment(*told)
        if key == "accepting":
            return [self._made[called] for called in told]
        if key == "follow_up":
            return self._open_follow_up(told)
        if key == "organisation":
            return organisations.called(told)
        if key == "group":
            return organisations.called(told, OrganisationKind.GROUP)
        return told

    def _open_follow_up(self, what: str) -> int:
        return next(one.id for one in self._journal.followups.open() if one.what == what)
