"""Week and reminders: when a name given is due, and what the program says by itself."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netjournal.relationships.followups import DEFAULT_WORKING_DAYS, PREFERENCE
from netjournal.saying import saying
from ui.dates import full_day
from ui.pages.settings.look import NumberEdit
from ui.pages.settings.section import Section
from ui.reminders.watch import CONVERSATIONS_ON, MORNING, MORNING_AT, MORNING_ON
from ui.widgets.field import Field, TimeField
from ui.widgets.label import Label

MOST_DAYS = 20


class RemindingSection(Section):
    """The days belong to the journal and can be undone; the reminders belong to this computer."""

    key: ClassVar[str] = "reminders"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Week and reminders"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "How soon things are due, and when you are told of them.")
    )

    def build(self) -> None:
        """Make the choices."""
        card = self.card(self.tr("Things to do"))
        words = self.tr("Working days until a name given is due")
        self.days = NumberEdit(words, card, 1, MOST_DAYS)
        hint = self.tr(
            "Also for anything else to do without a day of its own. Working days are Monday to "
            "Friday. What is there already keeps its day."
        )
        field = Field(words, self.days, card, hint)
        self.bind(field, card, load=self._days, save=self._choose_days)
        self.example = Label("", card, "soft", wrap=True)
        card.add(self.example)
        self._build_reminders()

    def load(self, changed: object = None) -> None:
        """Say what the days come to."""
        today = self.desk.journal.now.date()
        words = self.tr("A name given today is due on {day}.")
        day = self.desk.journal.followups.default_day(today)
        self.example.setText(words.format(day=full_day(day, today)))

    def _build_reminders(self) -> None:
        card = self.card(
            self.tr("Reminders"),
            self.tr("Shown by your desktop while Networking Journal is running, never otherwise."),
        )
        self.morning = self.check(
            self.tr("In the morning, what is due"),
            card,
            hint=self.tr("Once a day: the one-to-ones of the day, and how many things to do."),
            load=partial(self._is_on, MORNING_ON),
            save=self._choose_morning,
        )
        self.at = TimeField(self.tr("In the morning at"), card)
        self.bind(self.at, card, load=self._morning_at, save=self._choose_morning_at)
        self.check(
            self.tr("Half an hour before a one-to-one"),
            card,
            hint=self.tr("With whom and where, in time to look at the sheet."),
            load=partial(self._is_on, CONVERSATIONS_ON),
            save=partial(self.desk.settings.set, CONVERSATIONS_ON),
        )
        self.at.setEnabled(self._is_on(MORNING_ON))

    def _days(self) -> int:
        return int(self.desk.journal.preferences.get(PREFERENCE) or DEFAULT_WORKING_DAYS)

    def _choose_days(self, days: int) -> None:
        value = "" if days == DEFAULT_WORKING_DAYS else str(days)
        name = saying("Set the working days until a name given is due")
        self.desk.journal.preferences.choose(PREFERENCE, value, name)

    def _is_on(self, key: str) -> bool:
        return bool(self.desk.settings.get(key, True))

    def _choose_morning(self, on: bool) -> None:
        self.desk.settings.set(MORNING_ON, on)
        self.at.setEnabled(on)

    def _morning_at(self) -> dt.time:
        try:
            return dt.time.fromisoformat(str(self.desk.settings.get(MORNING_AT, MORNING)))
        except ValueError:
            return dt.time.fromisoformat(MORNING)

    def _choose_morning_at(self, at: dt.time | None) -> None:
        if at is not None:
            self.desk.settings.set(MORNING_AT, at.isoformat("minutes"))
