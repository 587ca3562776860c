"""What the sheets about one event have in common, gathered from the journal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from netjournal.errors import JournalError
from netjournal.events.events import Event
from netjournal.saying import saying
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.values import Fact, Header


@dataclass(frozen=True)
class Happening:
    """One event, seen for a sheet on one day."""

    hand: Hand
    event: Event

    @classmethod
    def of(cls, hand: Hand, event: int | None) -> Happening:
        """See an event; raises JournalError where none is given, NotFound where there is none."""
        if event is None:
            raise JournalError(
                saying("The sheet “{name}” is about an event.", name=hand.say("kind")),
                "",
                saying("Say which event it is about."),
            )
        return cls(hand, hand.journal.events.get(event))

    @property
    def over(self) -> bool:
        """Whether its day has passed."""
        return self.event.on < self.hand.today

    def header(self) -> Header:
        """Return what it is called, who runs it, when and where it is."""
        return Header(
            kind=self.hand.say("kind"),
            name=self.event.name,
            who=self._group(),
            day=self.hand.short_day(self.event.on),
            aside=(
                Fact(self.hand.say("when"), self._when()),
                Fact(self.hand.say("place"), self.event.place),
            ),
            facts=tuple(self._series()),
        )

    def _when(self) -> str:
        starts = self.event.starts.strip()
        try:
            time = dt.time.fromisoformat(starts)
        except ValueError:
            return ", ".join(part for part in (self.hand.day(self.event.on), starts) if part)
        return self.hand.moment(dt.datetime.combine(self.event.on, time))

    def _group(self) -> str:
        group = self.event.group
        return self.hand.journal.organisations.get(group).name if group is not None else ""

    def _series(self) -> Iterator[Fact]:
        if self.event.series is None:
            return
        place = self.hand.journal.series.place(self.event.id)
        yield Fact(self.hand.say("in_series"), str(place.number))
        if place.before is not None:
            yield Fact(self.hand.say("last_one"), self.hand.short_day(place.before.on))
