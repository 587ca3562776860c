"""The whole calendar as a file, for the calendar program."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.autosave import Autosave
from ui.calendar import whole_calendar
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class CalendarCard(Card):
    """Saves all one-to-ones and events, and what is to be done if that is ticked."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Calendar"))
        self._desk = desk
        self._autosave = autosave
        self.body.setSpacing(10)
        words = self.tr(
            "All one-to-ones and events as a file for your calendar program: when, where, with "
            "whom and their telephone, and nothing that is written about them. Import a later file "
            "to bring the calendar up to date."
        )
        self.add(Label(words, self, "soft", wrap=True))
        tasks = self.tr("With follow-ups, as tasks")
        self.follow_ups = QCheckBox(tasks, self)
        self.follow_ups.setAccessibleName(tasks)
        self.follow_ups.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add(self.follow_ups)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.save = Button(self.tr("Save the whole calendar…"), row)
        self.save.clicked.connect(self._on_save)
        flow.addWidget(self.save)
        self.add(row)

    def _on_save(self) -> None:
        if self._autosave.flush():
            whole_calendar(self._desk, self, follow_ups=self.follow_ups.isChecked())
