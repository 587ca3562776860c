"""The papers of an event: the sheets to print; a line of the menu is a method here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.sheets.order import Order
from ui.autosave import Autosave
from ui.calendar import add_event
from ui.sheets import show_sheet, show_sheets
from ui.widgets.papers_menu import Paper
from ui.words import counted

if TYPE_CHECKING:
    from ui.pages.page import Desk


class EventPapers(QObject):
    """Opens papers about the event shown, once what is typed was saved."""

    def __init__(
        self, desk: Desk, autosave: Autosave, event: Callable[[], int | None], view: QWidget
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._autosave = autosave
        self._event = event
        self._view = view

    def offered(self) -> Sequence[Sequence[Paper]]:
        """Give the lines of the menu, in groups."""
        sheets = [
            Paper(self.tr("Event plan"), self.plan),
            Paper(self.tr("Capture sheet (blank)"), self.capture),
        ]
        arranged = len(self._arranged())
        if arranged:
            words = counted(
                "Prep sheet for the 1 person I am meeting",
                "Prep sheets for the {count} people I am meeting",
                arranged,
            )
            sheets.append(Paper(words, self.prep_sheets))
        calendar = Paper(self.tr("Add to calendar…"), self.calendar)
        return (tuple(sheets), (calendar,))

    def plan(self) -> None:
        """Open the plan of the event."""
        if self._ready():
            show_sheet(self._desk, Order("event-plan", event=self._event()), self._view)

    def capture(self) -> None:
        """Open a blank sheet to write down who is met."""
        if self._ready():
            show_sheet(self._desk, Order("event-capture", event=self._event()), self._view)

    def prep_sheets(self) -> None:
        """Open the sheets for everybody met here with whom a one-to-one is arranged."""
        if self._ready():
            show_sheets(self._desk, self._arranged(), self._view)

    def calendar(self) -> None:
        """Offer the event to the calendar."""
        event = self._event()
        if event is not None and self._ready():
            add_event(self._desk, event, self._view)

    def _arranged(self) -> list[Order]:
        event = self._event()
        return [] if event is None else self._desk.journal.to_print.after_event(event)

    def _ready(self) -> bool:
        return self._event() is not None and self._autosave.flush()
