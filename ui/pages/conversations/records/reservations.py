"""The eight checks, and the reservations of one side, as a step of the second conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.words import Side
from ui.pages.conversations.records.record import Record, Situation
from ui.reservations.checklist import ReservationsChecklist
from ui.reservations.checks import EightChecks

SIDES = {"reservations_mine": Side.MINE, "reservations_theirs": Side.THEIRS}


class Checks(Record):
    """Do we understand, know, like and trust each other? (rule 11)."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._checks = EightChecks(situation.desk, situation.autosave, self)
        self._checks.show_person(situation.person)
        self.body.addWidget(self._checks)

    def refresh(self, shown: Conversation) -> None:
        """Read the checks."""
        self._checks.refresh()

    def first_field(self) -> QWidget | None:
        """Begin with the first answer, not with its note."""
        return next(iter(self._checks.findChildren(QPushButton)), None)


class Reservations(Record):
    """Every kind on one side, asked again since this conversation began (rule 5)."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._checklist = ReservationsChecklist(situation.desk, situation.autosave, self)
        self.body.addWidget(self._checklist)

    def refresh(self, shown: Conversation) -> None:
        """Read the checklist."""
        self._checklist.show_person(
            self.situation.person,
            sides=tuple(SIDES[key] for key in self.keys),
            since=shown.begun_at or shown.starts_at,
        )

    def first_field(self) -> QWidget | None:
        """Begin with the first kind."""
        return next(iter(self._checklist.findChildren(QPushButton)), None)
