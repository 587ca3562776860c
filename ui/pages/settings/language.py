"""Language and dates: what the window speaks, where reading begins, and when weeks do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from ui import week
from ui.dates import clock, dated_day, full_day
from ui.languages import DIRECTION, LANGUAGE, available
from ui.pages.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.field import ChoiceField
from ui.widgets.label import Label

if TYPE_CHECKING:
    from netjournal.store.changes import Changed

HALF_PAST_TWO = dt.time(14, 30)


class LanguageSection(Section):
    """The language speaks from the next start on, or at once in a window opened again."""

    key: ClassVar[str] = "language"
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("settings", "Language and dates"))
    purpose: ClassVar[str] = str(
        QT_TRANSLATE_NOOP("settings", "The words of the window, and how days are written in it.")
    )

    def build(self) -> None:
        """Make the choices."""
        self._began = self._chosen()
        card = self.card()
        languages: list[tuple[object, str]] = [("", self.tr("The language of the system"))]
        languages += [(one.tag, one.name) for one in available()]
        hint = self.tr(
            "Also for the steps of a conversation, the sheets and the messages. "
            "What you wrote stays as it is."
        )
        field = ChoiceField(self.tr("Language"), card, languages, hint)
        self.bind(field, card, load=self._language, save=self._choose_language)
        directions = (
            ("", self.tr("As the language is read")),
            ("ltr", self.tr("From left to right")),
            ("rtl", self.tr("From right to left")),
        )
        field = ChoiceField(
            self.tr("Direction"), card, directions, self.tr("Leave it, unless you read otherwise.")
        )
        self.bind(field, card, load=self._direction, save=self._choose_direction)
        self.later = Label("", card, "warn", wrap=True)
        card.add(self.later)
        self.again = Button(self.tr("Open the window again now"), card)
        self.again.clicked.connect(self._on_again)
        card.add(self.again)
        self._build_dates()
        self._show_later()

    def load(self, changed: Changed | None = None) -> None:
        """Show how a day is written."""
        today = self.desk.journal.now.date()
        words = self.tr("Today is {full}, or {short} in short; half past two is {time}.")
        self.example.setText(
            words.format(full=full_day(today), short=dated_day(today), time=clock(HALF_PAST_TWO))
        )

    def _build_dates(self) -> None:
        card = self.card(self.tr("Dates"))
        self.example = Label("", card, wrap=True)
        card.add(self.example)
        hint = self.tr("Days and times are written as is usual where you are.")
        card.add(Label(hint, card, "small", wrap=True))
        locale = QLocale()
        usual = self.tr("As is usual here ({day})").format(
            day=locale.standaloneDayName(locale.firstDayOfWeek().value)
        )
        days: list[tuple[object, str]] = [("", usual)]
        days += [(day.value, locale.standaloneDayName(day.value)) for day in week.DAYS]
        field = ChoiceField(
            self.tr("First day of the week"), card, days, self.tr("Calendars begin with it.")
        )
        self.bind(field, card, load=self._first_day, save=self._choose_first_day)

    def _chosen(self) -> tuple[str, str]:
        return self._language(), self._direction()

    def _language(self) -> str:
        chosen = self.desk.settings.get(LANGUAGE, "")
        return str(chosen) if chosen in [one.tag for one in available()] else ""

    def _direction(self) -> str:
        return str(self.desk.settings.get(DIRECTION, "") or "")

    def _choose_language(self, tag: str) -> None:
        self.desk.settings.set(LANGUAGE, tag)
        self._show_later()

    def _choose_direction(self, direction: str) -> None:
        self.desk.settings.set(DIRECTION, direction)
        self._show_later()

    def _show_later(self) -> None:
        other = self._chosen() != self._began
        words = self.tr("This window stays as it is until it is opened again.")
        self.later.set_text(words if other else "")
        self.again.setVisible(other)

    def _first_day(self) -> object:
        chosen = self.desk.settings.get(week.FIRST_DAY)
        return chosen if chosen in [day.value for day in week.DAYS] else ""

    def _choose_first_day(self, day: object) -> None:
        self.desk.settings.set(week.FIRST_DAY, day)
        week.tell(self.window(), self.desk.settings)

    def _on_again(self) -> None:
        self.command_wanted.emit("reopen")
