"""Series: the same event again and again, planned from one to the next, and who is seen there."""

import calendar
import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import count
from typing import NamedTuple

from peewee import fn

from netjournal.area import Area, Core
from netjournal.events.events import EventRow, EventsArea, event_rows
from netjournal.saying import saying
from netjournal.store import models
from netjournal.store.folding import fold
from netjournal.words import Said

WEEK = dt.timedelta(weeks=1)
WEEKLY_UP_TO, FORTNIGHTLY_UP_TO, MONTHLY_UP_TO = 10, 21, 45
DAYS_OF_A_MONTH = 30.44
REPEATED = ("name", "group", "place", "starts")


class Rhythm(Said):
    """How far apart the events of a series are."""

    WEEK = "week", "a week later"
    FORTNIGHT = "fortnight", "a fortnight later"
    MONTH = "month", "a month later"


class Place(NamedTuple):
    """Where an event stands in its series, and what came before and comes after it."""

    number: int
    size: int
    before: EventRow | None
    after: EventRow | None


class Next(NamedTuple):
    """The day on which the next event may be: the guess, its rhythm if it is one, and others."""

    on: dt.date
    rhythm: Rhythm | None
    days: Mapping[Rhythm, dt.date]


class Seen(NamedTuple):
    """Somebody met at earlier events of a series: how often, when last, and how I can help."""

    person: int
    name: str
    does: str
    times: int
    on: dt.date
    can_help: int
    how: str


class SeriesArea(Area):
    """Events that belong together; a series is known by the id of its first event."""

    def __init__(self, core: Core, events: EventsArea) -> None:
        """Stand on the events."""
        super().__init__(core)
        self._events = events

    def of(self, event: int) -> list[EventRow]:
        """Return the events of the series an event is in, the first one first; else only itself."""
        series = self._events.get(event).series
        table = models.Event
        same = table.id == event if series is None else table.series == series
        found = self._store.all(event_rows().where(same), EventRow)
        return sorted(found, key=_by_day)

    def place(self, event: int) -> Place:
        """Return where an event stands in its series."""
        events = self.of(event)
        at = next(at for at, one in enumerate(events) if one.id == event)
        after = events[at + 1] if at + 1 < len(events) else None
        return Place(at + 1, len(events), events[at - 1] if at else None, after)

    def next_day(self, event: int) -> Next:
        """Guess the day of the next event from how far apart the last two were, from today on."""
        days = sorted({one.on for one in self.of(event)} | {one.on for one in self.alike(event)})
        last = days[-1]
        apart = (last - days[-2]).days if len(days) > 1 else MONTHLY_UP_TO
        choices = {rhythm: self._from_today(_repeated(last, rhythm)) for rhythm in Rhythm}
        if apart > MONTHLY_UP_TO:
            months = round(apart / DAYS_OF_A_MONTH)
            return Next(self._from_today(_monthly(last, months)), None, choices)
        rhythm = _rhythm_of(apart)
        return Next(choices[rhythm], rhythm, choices)

    def plan_next(self, event: int, on: dt.date | None = None) -> int:
        """Add the next event of the series and return its id; it is the same but for the day.

        Earlier events of the same name and group become part of a series that begins here.
        """
        this = self._events.get(event)
        day = on or self.next_day(event).on
        with self._change(saying("Plan the next {name}", name=this.name)):
            series = this.series or self._gathered(event)
            same = {name: getattr(this, name) for name in REPEATED}
            return self._store.add(models.Event, **same, on=day, series=series)

    def gather(self, event: int) -> None:
        """Make a series of an event and those of the same name and group that are in none."""
        with self._change(saying("Make a series of {name}", name=self._events.get(event).name)):
            self._gathered(event)

    def leave(self, event: int) -> None:
        """Take an event out of its series."""
        name = self._events.get(event).name
        with self._change(saying("Take {name} out of its series", name=name)):
            self._store.change(models.Event, event, series=None)

    def alike(self, event: int) -> list[EventRow]:
        """Return the other events of the same name and group that are in no series."""
        this, table = self._events.get(event), models.Event
        if this.series is not None:
            return []
        group = table.group.is_null() if this.group is None else table.group == this.group
        named = fn.FOLD(table.name) == fold(this.name)
        alone = table.series.is_null() & (table.id != event)
        return self._store.all(event_rows().where(named & group & alone), EventRow)

    def seen_before(self, event: int, beginning: str = "") -> list[Seen]:
        """Return who was met at earlier events of the series, those seen most often first.

        With `beginning` only those of whom the name, or a word of it, begins so.
        """
        met, person, other = models.Encounter, models.Person, models.Event
        this = self._store.values(other.select(other.series, other.on).where(other.id == event))
        series, on_the_day = this[0] if this else (None, None)
        if series is None:
            return []
        query = (
            met.select(person.id, person.name, person.does, other.on, met.can_help, met.how)
            .join(person)
            .switch(met)
            .join(other)
            .where(other.series == series, other.on < on_the_day)
            .order_by(other.on.desc(), met.id)
        )
        found: dict[int, Seen] = {}
        for key, name, does, on, can_help, how in self._store.values(query):
            before = found.get(key)
            again = before._replace(times=before.times + 1) if before else None
            found[key] = again or Seen(key, name, does, 1, on, can_help, how)
        begun = [seen for seen in found.values() if _begins(seen.name, beginning)]
        return sorted(begun, key=lambda seen: (-seen.times, fold(seen.name)))

    def _gathered(self, event: int) -> int:
        """Put the events that are alike into one series and return it."""
        this = self._events.get(event)
        if this.series is not None:
            return this.series
        members = {one.id: one.on for one in (*self.alike(event), *self.of(event))}
        series = min(members, key=lambda one: (members[one], one))
        self._store.change_where(models.Event, models.Event.id << list(members), series=series)
        return series

    def _from_today(self, days: Iterator[dt.date]) -> dt.date:
        return next(day for day in days if day >= self._today())


def _by_day(event: EventRow) -> tuple[dt.date, int]:
    return event.on, event.id


def _begins(name: str, beginning: str) -> bool:
    wanted, called = fold(beginning.strip()), fold(name)
    return called.startswith(wanted) or f" {wanted}" in called


def _rhythm_of(apart: int) -> Rhythm:
    if apart <= WEEKLY_UP_TO:
        return Rhythm.WEEK
    return Rhythm.FORTNIGHT if apart <= FORTNIGHTLY_UP_TO else Rhythm.MONTH


def _repeated(day: dt.date, rhythm: Rhythm) -> Iterator[dt.date]:
    if rhythm is Rhythm.MONTH:
        return _monthly(day, 1)
    step = WEEK if rhythm is Rhythm.WEEK else 2 * WEEK
    return (day + times * step for times in count(1))


def _monthly(day: dt.date, months: int) -> Iterator[dt.date]:
    """The same weekday of later months: the second Thursday stays the second Thursday."""
    number = day.year * 12 + day.month - 1
    return (_same_weekday(day, *divmod(number + times * months, 12)) for times in count(1))


def _same_weekday(day: dt.date, year: int, month_before: int) -> dt.date:
    first, length = calendar.monthrange(year, month_before + 1)
    nth = (day.day - 1) // 7
    at = 1 + (day.weekday() - first) % 7 + 7 * nth
    return dt.date(year, month_before + 1, at if at <= length else at - 7)
