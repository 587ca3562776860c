"""Who comes to an event: those met there, and those met at earlier ones of its series."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from netjournal.events.events import Encounter
from netjournal.events.invitations import Invitation
from netjournal.events.series import Seen
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.gather.happenings import Happening
from netjournal.words import FollowUpKind


@dataclass(frozen=True)
class Guest:
    """Somebody I may meet: what they do, and in `lines` what is between us."""

    name: str
    does: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Met:
    """Somebody met, how far I can help them (0 to 3) and how, and what else is between us.

    `invited` marks the box.
    """

    name: str
    does: str
    how: str
    can_help: int
    lines: tuple[str, ...]
    invited: str


@dataclass(frozen=True)
class Guests:
    """The people of one event, met there or to be expected."""

    happening: Happening

    @property
    def hand(self) -> Hand:
        """The hand the sheet is written in."""
        return self.happening.hand

    def met(self) -> tuple[Met, ...]:
        """Return who was met there, those I can help most first (rule 8)."""
        standing = self.hand.journal.invitations.standing(self.happening.event.id)
        return tuple(
            Met(
                name=one.name,
                does=one.does,
                how=one.how,
                can_help=one.can_help,
                lines=tuple(self._promises(one.person)),
                invited="yes" if one.person in standing else "",
            )
            for one in self._met
        )

    def expected(self) -> tuple[Guest, ...]:
        """Return whom I met at earlier events of the series, those seen most often first."""
        return tuple(Guest(one.name, one.does, tuple(self._between(one))) for one in self._seen)

    def waiting(self) -> tuple[Guest, ...]:
        """Return who else was invited and has not answered: they can be asked in person."""
        shown = {one.person for one in self._met} | {one.person for one in self._seen}
        others = [] if self.happening.over else self._invited.values()
        return tuple(
            Guest(one.name, "", (self._asked(one),)) for one in others if one.person not in shown
        )

    @cached_property
    def _met(self) -> list[Encounter]:
        return self.hand.journal.events.met(self.happening.event.id)

    @cached_property
    def _seen(self) -> list[Seen]:
        """Who was met before and is not here yet; nobody once the event is over."""
        if self.happening.over:
            return []
        here = {one.person for one in self._met}
        before = self.hand.journal.series.seen_before(self.happening.event.id)
        return [one for one in before if one.person not in here]

    @cached_property
    def _promised(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for one in self.hand.journal.followups.open():
            if one.person is not None and one.kind is FollowUpKind.HELP:
                found.setdefault(one.person, []).append(self.hand.by(one.what, one.due_on))
        return found

    @cached_property
    def _invited(self) -> dict[int, Invitation]:
        return {one.person: one for one in self.hand.journal.invitations.waiting()}

    def _between(self, seen: Seen) -> Iterator[str]:
        last = self.hand.short_day(seen.on)
        yield self.hand.say("last_met", day=last)
        if seen.how.strip():
            yield self.hand.say("can_help", text=seen.how)
        yield from self._promises(seen.person)
        if invited := self._invited.get(seen.person):
            yield self._asked(invited)

    def _promises(self, person: int) -> Iterator[str]:
        for promise in self._promised.get(person, []):
            yield self.hand.say("promised", text=promise)

    def _asked(self, one: Invitation) -> str:
        return self.hand.say("invited_no_reply", day=self.hand.short_day(one.sent_on))
