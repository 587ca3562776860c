"""Gathers what a letter may say: plain texts about those it goes to, and what it is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from netjournal.letters.gaps import OF, in_groups
from netjournal.letters.letter import About, is_address
from netjournal.store import models
from netjournal.store.store import Store, in_parts
from netjournal.voice import LetterDays
from netjournal.words import ConversationStage, HelpState, LetterKind, ReachKind

TITLES = ("dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lady", "lord", "rev")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ALWAYS_QUOTED = ("help", "said", "helped", "promised")
QUOTED: Mapping[LetterKind, tuple[str, ...]] = {
    LetterKind.INTRODUCTION: (
        "person.does",
        "person.looking_for",
        "other.does",
        "other.looking_for",
    ),
}
"""What I wrote down for myself: whoever reads a letter that quotes it reads it too."""

Texts = dict[str, str]


class Told(NamedTuple):
    """What may be said to one person: by gap, and as a template asks for it."""

    name: str
    texts: Texts
    values: dict[str, Any]

    def note_in(self, kind: LetterKind, text: str) -> str:
        """Return the first of my own notes that a text quotes."""
        mine = (*ALWAYS_QUOTED, *QUOTED.get(kind, ()))
        notes = (self.texts.get(gap, "") for gap in mine)
        return next((note for note in notes if note and note in text), "")


class Gatherer:
    """Reads what letters say from the journal, a query a list."""

    def __init__(
        self,
        store: Store,
        say: Callable[[object], str],
        days: LetterDays | None,
        now: Callable[[], dt.datetime],
    ) -> None:
        """Read from an open file; days are written as is usual where the user is."""
        self._store = store
        self._say = say
        self._days = days
        self._now = now

    def told(
        self, kind: LetterKind, people: Sequence[int], about: About, me: Mapping[str, str]
    ) -> dict[int, Told]:
        """Return what may be said to each of some people, in their order; who is gone is not."""
        everybody = self._everybody([*people, *([about.other] if about.other else [])])
        shared = {**self._event(about), **self._meeting(about), **self._came_of_it(about)}
        shared |= self._giver(about)
        shared |= {f"me.{name}": text for name, text in me.items()}
        if about.other in everybody:
            shared |= _under("other", everybody[about.other])
        helping = self._helping(people, about.event)
        wanted = [gap for group in OF[kind] for gap in group]
        found = {}
        for person in people:
            if person in everybody:
                own = _under("person", everybody[person])
                known = {**shared, **own, "help": helping.get(person, "")}
                texts = {gap: known.get(gap, "") for gap in wanted}
                name = everybody[person]["name"]
                found[person] = Told(name, texts, in_groups(texts))
        return found

    def addresses(self, people: Sequence[int]) -> dict[int, str]:
        """Return the first e-mail address of each."""
        table = models.Reach
        found: dict[int, str] = {}
        for some in in_parts(people):
            query = table.select(table.person, table.value).where(
                table.person << some, table.kind == ReachKind.EMAIL
            )
            for person, value in self._store.values(query.order_by(table.id)):
                if is_address(value):
                    found.setdefault(person, value.strip())
        return found

    def _everybody(self, people: Sequence[int]) -> dict[int, Texts]:
        table = models.Person
        found: dict[int, Texts] = {}
        for some in in_parts(people):
            query = table.select(table.id, table.name, table.does, table.looking_for)
            rows = self._store.values(query.where(table.id << some))
            for person, name, does, looking_for in rows:
                found[person] = {
                    "name": name,
                    "first_name": first_name(name),
                    "does": does.strip().rstrip("."),
                    "looking_for": looking_for.strip().rstrip("."),
                }
        return found

    def _event(self, about: About) -> Texts:
        table = models.Event
        query = table.select(table.name, table.place).where(table.id == about.event)
        for name, place in self._store.values(query):
            return {"event.name": name, "event.place": place}
        return {}

    def _meeting(self, about: About) -> Texts:
        table = models.Conversation
        columns = (table.starts_at, table.held_on, table.place, table.minutes, table.stage)
        query = table.select(*columns, table.mine, table.theirs)
        for at, held_on, place, minutes, stage, mine, theirs in self._store.values(
            query.where(table.id == about.conversation)
        ):
            second = stage == ConversationStage.SECOND
            return {
                "meeting.day": self._day(held_on or at.date()),
                "meeting.time": self._say(at.time()),
                "meeting.place": place.strip(),
                "meeting.minutes": str(minutes),
                "meeting.second": "✓" if second else "",
                "again": "✓" if mine and theirs and not second else "",
            }
        return {}

    def _came_of_it(self, about: About) -> Texts:
        given, person = models.NameGiven, models.Person
        named = given.select(person.name).join(person, on=(given.person == person.id))
        named = named.where(given.conversation == about.conversation).order_by(given.id)
        helped, passed = models.Help, models.Referral
        promised = helped.select(helped.what).where(
            helped.conversation == about.conversation, helped.state == HelpState.PROMISED
        )
        received = helped.select(helped.what).where(helped.id == about.help)
        contact = passed.select(person.name).join(person, on=(passed.contact == person.id))
        found = {
            "named": self._listed(named, about.conversation),
            "promised": self._listed(promised.order_by(helped.id), about.conversation),
            "helped": self._listed(received, about.help),
            "referred": self._listed(contact.where(passed.id == about.referral), about.referral),
        }
        return {gap: text for gap, text in found.items() if text}

    def _listed(self, query: Any, asked: int | None) -> str:
        return ", ".join(self._store.column(query)) if asked is not None else ""

    def _giver(self, about: About) -> Texts:
        if about.name_given is None:
            return {}
        given, giver = models.NameGiven, models.Person
        query = (
            given.select(giver.name, given.said)
            .join(models.Conversation)
            .join(giver, on=(models.Conversation.person == giver.id))
        )
        for name, said in self._store.values(query.where(given.id == about.name_given)):
            named = {"giver.name": name, "giver.first_name": first_name(name)}
            return {**named, "said": said.strip()}
        return {}

    def _helping(self, people: Sequence[int], event: int | None) -> dict[int, str]:
        """How I can help those met at an event, where I wrote that I can."""
        met = models.Encounter
        helping: dict[int, str] = {}
        for some in in_parts(people):
            query = met.select(met.person, met.how).where(
                met.event == event, met.person << some, met.can_help > 0
            )
            helping.update((person, how.strip()) for person, how in self._store.values(query))
        return helping

    def _day(self, on: dt.date) -> str:
        today = self._now().date()
        if self._days is not None:
            return self._days.in_full(on, today)
        year = "" if on.year == today.year else f" {on.year}"
        return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}{year}"


def first_name(name: str) -> str:
    """Return what somebody is called by: the first word that is no title, else the whole name."""
    words = name.split()
    given = [word for word in words if word.rstrip(".").casefold() not in TITLES]
    return given[0] if len(words) > 1 and len(given) > 1 else name.strip()


def _under(group: str, texts: Mapping[str, str]) -> Texts:
    return {f"{group}.{name}": text for name, text in texts.items()}
