"""The journal as calendar programs read it: one-to-ones, events and, if asked for, follow-ups.

icalendar is heavy and comes in when a file is first written. Nothing private goes out: no notes, no
reservations, nothing of what was said.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from netjournal.area import Area, Core
from netjournal.conversations.conversations import Conversation, ConversationsArea
from netjournal.errors import JournalError
from netjournal.exchange.appointment import Appointment
from netjournal.people.people import PeopleArea
from netjournal.relationships.followups import FollowUpsArea
from netjournal.saying import saying
from netjournal.sheets.wording import SheetNames
from netjournal.store import models
from netjournal.voice import Voice
from netjournal.words import ConversationStage, ConversationState, FollowUpKind, ReachKind

if TYPE_CHECKING:
    from netjournal.exchange.ics import Report

CONVERSATION, EVENT, FOLLOW_UP = "conversation", "event", "follow-up"
USUAL_MINUTES = 60
EVENT_MINUTES = 120
DAY_MINUTES = 24 * 60
TIME = re.compile(
    r"(?<![\d.,:])(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?!\d)|(?=\s?h\b)|(?=\s?[ap]\.?\s?m\b))"
    r"(?:\s?([ap])\.?\s?m\b)?",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """When something begins on its day, and how long it takes."""

    starts: dt.time
    minutes: int


class CalendarArea(Area):
    """Appointments, and the file of them."""

    def __init__(
        self,
        core: Core,
        *,
        voice: Voice,
        conversations: ConversationsArea,
        people: PeopleArea,
        followups: FollowUpsArea,
    ) -> None:
        """Read what the other areas know."""
        super().__init__(core)
        self._conversations = conversations
        self._people = people
        self._followups = followups
        self._names = SheetNames(voice)

    def conversation(self, conversation: int) -> Appointment:
        """Return the appointment of one conversation, also of one that was cancelled."""
        found = self._conversations.get(conversation)
        return self._of_conversation(found, self._telephones([found]))

    def event(self, event: int) -> Appointment:
        """Return the appointment of one event; raises NotFound."""
        found = self._store.all(_events().where(models.Event.id == event), _Event)
        if not found:
            self._store.get(models.Event, event, dict)
        return self._of_event(found[0])

    def person(self, person: int) -> list[Appointment]:
        """Return the one-to-ones with a person; raises JournalError when there is none."""
        found = self._conversations_to_show(self._conversations.of(person))
        if not found:
            name = self._name(person)
            raise JournalError(
                saying("There is no one-to-one with {name} for a calendar.", name=name),
                "",
                saying("Arrange one first."),
            )
        return found

    def everything(self, *, follow_ups: bool = False) -> list[Appointment]:
        """Return all one-to-ones and events, and what is still to be done if asked for.

        May run in another thread. Raises JournalError when there is nothing.
        """
        with self._store.reading_elsewhere():
            found = self._conversations_to_show(self._conversations.all())
            found += [self._of_event(one) for one in self._store.all(_events(), _Event)]
            if follow_ups:
                found += self._tasks()
        if not found:
            raise JournalError(
                saying("There is nothing for a calendar in this journal yet."),
                "",
                saying("Arrange a one-to-one or add an event first."),
            )
        return sorted(found, key=_when)

    def file(
        self,
        appointments: Sequence[Appointment],
        *,
        zone: dt.tzinfo | None = None,
        report: Report | None = None,
    ) -> bytes:
        """Return the content of an .ics file; may run in another thread.

        `zone` is where the journal's times are meant, the computer's own if none is given.
        """
        from netjournal.exchange import ics

        return ics.write(appointments, self._now(), zone=zone, report=report)

    def _conversations_to_show(self, found: Sequence[Conversation]) -> list[Appointment]:
        """Leave out what was cancelled and is past: no calendar need be told of it any more."""
        today = self._today()
        cancelled = ConversationState.CANCELLED
        shown = [
            one for one in found if one.state is not cancelled or one.starts_at.date() >= today
        ]
        telephones = self._telephones(shown)
        return [self._of_conversation(one, telephones) for one in shown]

    def _of_conversation(self, one: Conversation, telephones: dict[int, str]) -> Appointment:
        cancelled = one.state is ConversationState.CANCELLED
        if one.stage is ConversationStage.FIRST:
            title = saying("First conversation with {name}", name=one.person_name)
            if cancelled:
                title = saying("Cancelled: first conversation with {name}", name=one.person_name)
        else:
            title = saying("Second conversation with {name}", name=one.person_name)
            if cancelled:
                title = saying("Cancelled: second conversation with {name}", name=one.person_name)
        return Appointment(
            CONVERSATION,
            one.id,
            self._say(title),
            _held_or_arranged(one),
            self._say(saying("One-to-one")),
            minutes=one.minutes if one.minutes > 0 else USUAL_MINUTES,
            place=one.place,
            text="\n".join(self._text(one, telephones)),
            cancelled=cancelled,
        )

    def _text(self, one: Conversation, telephones: dict[int, str]) -> Iterator[str]:
        if one.state is not ConversationState.CANCELLED:
            day, today = one.starts_at.date(), self._today()
            name = self._names.of_conversation(one.stage, one.person_name, day, today)
            yield self._say(saying("Sheet: {file}", file=f"{name}.pdf"))
        if number := telephones.get(one.person):
            yield self._say(saying("Telephone: {number}", number=number))

    def _telephones(self, conversations: Sequence[Conversation]) -> dict[int, str]:
        people = list(dict.fromkeys(one.person for one in conversations))
        return {
            person: ", ".join(one.value for one in ways if one.kind is ReachKind.TELEPHONE)
            for person, ways in self._people.reach_of(people).items()
        }

    def _of_event(self, one: _Event) -> Appointment:
        span = span_in(one.starts)
        return Appointment(
            EVENT,
            one.id,
            one.name,
            dt.datetime.combine(one.on, span.starts) if span else one.on,
            self._say(saying("Networking event")),
            minutes=span.minutes if span else DAY_MINUTES,
            place=one.place,
        )

    def _tasks(self) -> Iterator[Appointment]:
        """What is still to be done; what belongs to a reservation stays in the journal."""
        category = self._say(saying("Follow-up"))
        for one in self._followups.open():
            if one.kind is not FollowUpKind.ANSWER:
                yield Appointment(
                    FOLLOW_UP,
                    one.id,
                    one.what,
                    one.due_on,
                    category,
                    text=one.person_name or "",
                    task=True,
                )


class _Event(NamedTuple):
    id: int
    name: str
    on: dt.date
    starts: str
    place: str


def _events() -> Any:
    table = models.Event
    return table.select(table.id, table.name, table.on, table.starts, table.place)


def _held_or_arranged(one: Conversation) -> dt.datetime | dt.date:
    """When it was to be, or the day it was held if that was another one."""
    if one.state is not ConversationState.HELD or one.held_on is None:
        return one.starts_at
    return one.starts_at if one.held_on == one.starts_at.date() else one.held_on


def _when(one: Appointment) -> tuple[str, str, int]:
    return one.starts.isoformat(), one.kind, one.id


def span_in(text: str) -> Span | None:
    """Read when an event begins, and until when if that is written: "18:30", "6 pm - 8.30 pm".

    None where no time can be made out; the event is then one of the whole day.
    """
    found = list(TIME.finditer(text))
    times = [time for time in map(_time, found) if time is not None]
    if not times:
        return None
    starts, rest = times[0], times[1:]
    minutes = (_minute(rest[0]) - _minute(starts)) % DAY_MINUTES if rest else 0
    return Span(starts, minutes or EVENT_MINUTES)


def _time(found: re.Match[str]) -> dt.time | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    if half := (found[3] or "").lower():
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _minute(time: dt.time) -> int:
    return time.hour * 60 + time.minute
