"""What the page shows of one person, read at one time, so that no widget asks for itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.dates import short_day

if TYPE_CHECKING:
    from netjournal.events.events import Meeting
    from netjournal.journal import Journal
    from netjournal.people.organisations import Role
    from netjournal.people.people import Person
    from netjournal.relationships.nextstep import Line, NextStep


@dataclass(frozen=True)
class Known:
    """One person with the things the head of the page says about them."""

    person: Person
    roles: tuple[Role, ...]
    meetings: tuple[Meeting, ...]
    introduced_by: str
    next_step: NextStep
    line: Line
    open_reservations: int
    photo: int | None = None
    next_touch_on: date | None = None

    @property
    def first_name(self) -> str:
        """The name to call them by in a sentence."""
        words = self.person.name.split()
        return words[0] if words else self.person.name

    def subtitle(self, today: date) -> str:
        """Say what they do, where, and where they were met."""
        present = [role.organisation_name for role in self.roles if role.ended_on is None]
        does = ", ".join(part for part in (self.person.does, *present[:1]) if part)
        return " · ".join(part for part in (does, self._met(today)) if part)

    def _met(self, today: date) -> str:
        translate = QCoreApplication.translate
        at, on = self.person.met_at, self.person.met_on
        if not at and on is None and self.meetings:
            at, on = self.meetings[0].event_name, self.meetings[0].on
        if at and on:
            text = translate("people", "met at {place}, {day}")
            return text.format(place=at, day=short_day(on, today))
        if on:
            return translate("people", "met {day}").format(day=short_day(on, today))
        return translate("people", "met at {place}").format(place=at) if at else ""


def read(journal: Journal, person: int) -> Known:
    """Read one person; raises NotFound."""
    found = journal.people.get(person)
    by = journal.people.rows([found.introduced_by]) if found.introduced_by else []
    outlook = journal.next_step.outlook(person)
    wanted = found.keep_in_touch_days is not None
    return Known(
        person=found,
        roles=tuple(journal.organisations.roles(person)),
        meetings=tuple(journal.events.with_person(person)),
        introduced_by=by[0].name if by else "",
        next_step=outlook.next_step,
        line=outlook.line,
        open_reservations=outlook.open_reservations,
        photo=journal.pictures.photo(person),
        next_touch_on=journal.keeping_in_touch.next_on(person) if wanted else None,
    )
