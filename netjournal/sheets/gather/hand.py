"""The hand a sheet is written in: its words, its days, and what stands at the foot."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netjournal.sheets.plain import one_line, shortened
from netjournal.sheets.values import Box, Fact, Foot
from netjournal.voice import Days

if TYPE_CHECKING:
    from netjournal.journal import Journal

SHARED = "shared"


@dataclass(frozen=True)
class Hand:
    """Writes for a sheet on one day; `sections` are the parts of words.toml it looks in, in order.

    What is only in a part further on is found there; "shared" comes last.
    """

    journal: Journal
    now: dt.datetime
    words: dict[str, dict[str, str]]
    sections: tuple[str, ...]
    days: Days

    @property
    def today(self) -> dt.date:
        """The day the sheet is prepared on."""
        return self.now.date()

    @property
    def own_words(self) -> dict[str, str]:
        """All words a template of this sheet gets."""
        found: dict[str, str] = {}
        for section in reversed((*self.sections, SHARED)):
            found.update(self.words.get(section, {}))
        return found

    def say(self, key: str, **values: object) -> str:
        """Return the words of a key, first of this kind of sheet and then of all."""
        sections = (*self.sections, SHARED)
        found = next(self.words[one][key] for one in sections if key in self.words.get(one, {}))
        return found.format(**values) if values else found

    def spoken(self, value: object) -> str:
        """Say a value of a fixed set in the journal's language."""
        return self.journal.voice.say(value)

    def day(self, on: dt.date) -> str:
        """Write a day with its weekday."""
        return self.days.with_weekday(on, self.today)

    def short_day(self, on: dt.date) -> str:
        """Write a day in few letters."""
        return self.days.short_day(on, self.today)

    def moment(self, at: dt.datetime) -> str:
        """Write a day and a time."""
        return self.days.with_time(at, self.today)

    def by(self, what: str, due: dt.date | None) -> str:
        """Write what is to be done, and by when."""
        return self.say("by_day", what=what, day=self.short_day(due)) if due else what

    def on(self, what: str, on: dt.date | None) -> str:
        """Write what was, and when."""
        return f"{what}, {self.short_day(on)}" if on else what

    def foot(self, *, eyes: bool) -> Foot:
        """Return what stands at the foot: who, when, and whether it is for my eyes only."""
        profile = self.journal.profile.get()
        parts = (one_line(part) for part in (profile.name, profile.organisation))
        me = " — ".join(part for part in parts if part)
        prepared = self.day(self.today)
        left = self.say("foot", me=shortened(me), day=prepared) if me else ""
        return Foot(left or self.say("foot_nobody", day=prepared), self.say("eyes") if eyes else "")

    def my_words(self, *keys: str) -> tuple[Fact, ...]:
        """Return fields of my profile that are filled in, so that I can say them (rule 13)."""
        profile = self.journal.profile.get()
        facts = (Fact(self.say(key), str(getattr(profile, key))) for key in keys)
        return tuple(fact for fact in facts if fact.text.strip())

    def yes_no(self, label: str, answer: bool | None) -> tuple[str, Box, Box]:
        """Return a question with a box for yes and one for no."""
        yes = Box(self.say("yes"), "yes" if answer else "")
        no = Box(self.say("no"), "yes" if answer is False else "")
        return self.say(label), yes, no
