"""The papers of a person: the sheets to print; a line of the menu is a method here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.sheets.order import Order
from netjournal.words import ConversationState
from ui.autosave import Autosave
from ui.calendar import add_conversation
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.known import Known
from ui.sheets import show_sheet
from ui.widgets.papers_menu import Paper
from ui.words import said


class PersonPapers(QObject):
    """Opens papers about the person shown, once what is typed was saved."""

    def __init__(self, desk: Desk, autosave: Autosave, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._autosave = autosave
        self._view = view
        self._known: Known | None = None

    def show_known(self, known: Known) -> None:
        """Speak of this person from now on."""
        self._known = known

    def offered(self) -> Sequence[Sequence[Paper]]:
        """Give the lines of the menu, in groups."""
        sheets = (
            Paper(self.tr("First conversation"), self.first_conversation),
            Paper(self.tr("Second conversation"), self.second_conversation),
            Paper(self.tr("Their story"), self.story),
        )
        return sheets, self._calendar_lines()

    def add_to_calendar(self, conversation: int) -> None:
        """Offer a one-to-one to the calendar, or to take it out of there."""
        if self._autosave.flush():
            add_conversation(self._desk, conversation, self._view)

    def prep_sheet(self) -> None:
        """Open the sheet for the next conversation."""
        if self._known is not None:
            self._sheet(f"{self._known.next_step.stage.value}-conversation")

    def first_conversation(self) -> None:
        """Open the sheet of a first conversation."""
        self._sheet("first-conversation")

    def second_conversation(self) -> None:
        """Open the sheet of a second conversation, with the checklist."""
        self._sheet("second-conversation")

    def story(self) -> None:
        """Open what happened with the person, from the beginning."""
        self._sheet("story")

    def _calendar_lines(self) -> tuple[Paper, ...]:
        """Give a line for each one-to-one to come, those cancelled with them."""
        if self._known is None:
            return ()
        now = self._desk.journal.now
        lines = [
            Paper(self._calendar_words(one, now.date()), partial(self.add_to_calendar, one.id))
            for one in reversed(self._desk.journal.conversations.of(self._known.person.id))
            if one.state is not ConversationState.HELD and one.starts_at.date() >= now.date()
        ]
        name = self._known.person.name
        why = self.tr("No one-to-one with {name} is arranged.").format(name=name)
        return tuple(lines) or (Paper(self.tr("Add to calendar…"), self.prep_sheet, why),)

    def _calendar_words(self, one: Conversation, today: date) -> str:
        words = self.tr("Add to calendar: {stage}, {day}…")
        if one.state is ConversationState.CANCELLED:
            words = self.tr("Cancel in calendar: {stage}, {day}…")
        return words.format(stage=said(one.stage), day=short_day(one.starts_at.date(), today))

    def _sheet(self, kind: str) -> None:
        if self._known is not None and self._autosave.flush():
            show_sheet(self._desk, Order(kind, person=self._known.person.id), self._view)
