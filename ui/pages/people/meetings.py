"""The events at which a person was met, each with a way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.group import Group, empty_out
from ui.pages.people.known import Known
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class Meetings(Group):
    """Links to the events."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.setSpacing(4)
        self._shown: list[tuple[int, str]] = []
        self._links = QWidget(self)
        self._flow = FlowLayout(self._links, 8)
        self.down.addWidget(Label(self.tr("Met at events"), self, "label"))
        self.down.addWidget(self._links)

    def show_known(self, known: Known) -> None:
        """Show the events."""
        super().show_known(known)
        today, words = self.journal.now.date(), self.tr("{event}, {day}")
        events = [
            (one.event, words.format(event=one.event_name, day=short_day(one.on, today)))
            for one in known.meetings
        ]
        self.setVisible(bool(events))
        if events == self._shown:
            return
        self._shown = events
        empty_out(self._flow)
        for event, name in events:
            link = Button(name, self._links, ButtonKind.LINK)
            link.clicked.connect(partial(self._on_event, event))
            self._flow.addWidget(link)
            link.show()

    def _on_event(self, event: int, _checked: bool = False) -> None:
        self.desk.navigation.go("events", event)
