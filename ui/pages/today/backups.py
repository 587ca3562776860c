"""What is said on Today while the backups fail: what, why, what to do, and trying again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.safekeeping import outcome, places
from netjournal.safekeeping.memory import Memory
from ui.background import Task
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import said


class BackupsFail(Card):
    """There only while a backup failed and none after it was good; a stick away is not said."""

    again_wanted = Signal()
    shown_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("The backups fail"))
        self.body.setSpacing(3)
        self.what = Label("", self, "strong", wrap=True)
        self.why = Label("", self, wrap=True)
        self.todo = Label("", self, wrap=True)
        for label in (self.what, self.why, self.todo):
            self.add(label)
        row = QWidget(self)
        flow = FlowLayout(row, 10)
        self.again = Button(self.tr("Try again"), row)
        self.again.setAccessibleName(self.tr("Try again: back up now"))
        self.show_backups = Button(self.tr("Backups…"), row)
        self.again.clicked.connect(self.again_wanted)
        self.show_backups.clicked.connect(self.shown_wanted)
        for button in (self.again, self.show_backups):
            flow.addWidget(button)
        self.body.addSpacing(6)
        self.add(row)
        self.hide()
        desk.background.started.connect(self._on_started)
        self.load()

    def load(self) -> None:
        """Show what is remembered of the last backups."""
        journal = self._desk.journal
        memory = Memory(self._desk.settings, journal.path)
        found = outcome.standing(places.places(journal.backup_folder, memory), memory, journal.now)
        loud = [one for one in found.concerns if not one.quiet]
        self.setVisible(bool(loud))
        if not loud:
            return
        first = loud[0]
        self.what.set_text(said(first.what))
        self.why.set_text(said(first.why))
        self.todo.set_text(said(first.todo))
        self.setAccessibleDescription(
            " ".join(said(part) for part in (first.what, first.why, first.todo))
        )

    def _on_started(self, task: Task) -> None:
        task.ended.connect(self._on_ended)

    def _on_ended(self, _task: Task) -> None:
        self.load()
