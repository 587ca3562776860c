"""What a second conversation led to: meet again, form a referral relationship, or let it go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.saying import saying
from netjournal.words import Outcome, Side, Stage
from ui.pages.conversations.records.record import Record, Situation
from ui.reservations.decision import DecisionPanel
from ui.reservations.ending import Ending
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import said

CHOICES = (Outcome.AGAIN, Outcome.FORM, Outcome.LET_GO)
STEP_OF_SIDE = {Side.MINE: "reservations_mine", Side.THEIRS: "reservations_theirs"}


class Decide(Record):
    """Three choices; forming shows what is missing (rule 6), letting go asks why (rule 7)."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._outcome = Outcome.UNDECIDED
        self._ending_asked = False
        self._card = Card(self, padding=(18, 14))
        self._card.setAccessibleName(self.tr("What this leads to"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons = {outcome: self._button(outcome) for outcome in CHOICES}
        self._lead = Label("", self._card, "soft", wrap=True)
        self._card.add(self._lead)
        self._ending = Ending(self._card)
        self._ending.ended.connect(self._on_ended)
        self._ending.dropped.connect(self._on_dropped)
        self._card.add(self._ending)
        self._panel = DecisionPanel(situation.desk, situation.autosave, self)
        self._panel.cell_wanted.connect(self._on_cell_wanted)
        self._panel.reservation_wanted.connect(self._on_reservation_wanted)
        self.body.addWidget(self._card)
        self.body.addWidget(self._panel)

    def refresh(self, shown: Conversation) -> None:
        """Show what was chosen and where the two stand."""
        self._outcome = shown.outcome
        self._group.setExclusive(False)
        chosen = Outcome.LET_GO if self._ending_asked else shown.outcome
        for outcome, button in self._buttons.items():
            button.setChecked(outcome is chosen)
        self._group.setExclusive(True)
        relationship = self.situation.desk.journal.relationship.of(self.situation.person)
        settled = relationship.stage in (Stage.PARTNERS, Stage.ENDED)
        self._panel.setVisible(settled or chosen is Outcome.FORM)
        self._panel.show_person(self.situation.person)
        lead = chosen is Outcome.AGAIN and not settled
        self._lead.set_text(self.tr("Arrange it at the next step.") if lead else "")

    def first_field(self) -> QWidget | None:
        """Begin with the choice."""
        return self._buttons.get(self._outcome, self._buttons[Outcome.AGAIN])

    def _button(self, outcome: Outcome) -> QRadioButton:
        words = said(outcome)[:1].upper() + said(outcome)[1:]
        button = QRadioButton(words, self._card)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._on_clicked, outcome))
        self._group.addButton(button)
        self._card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _on_clicked(self, outcome: Outcome) -> None:
        self._ending_asked = outcome is Outcome.LET_GO
        if self._ending_asked:
            self._panel.hide()
            self._lead.set_text("")
            self._ending.unfold(self.situation.person_name)
            return
        self._ending.fold()
        conversations = self.situation.desk.journal.conversations
        self.attempt(partial(conversations.decide, self.situation.conversation, outcome))

    def _on_ended(self, reason: str) -> None:
        self._ending_asked = False
        if self.attempt(partial(self._let_go, reason)):
            self._ending.fold()

    def _on_dropped(self) -> None:
        self._ending_asked = False
        self.refresh(self.situation.desk.journal.conversations.get(self.situation.conversation))
        self._buttons[self._outcome if self._outcome in CHOICES else Outcome.AGAIN].setFocus()

    def _let_go(self, reason: str) -> None:
        journal = self.situation.desk.journal
        with journal.change(saying("Let it go with {name}", name=self.situation.person_name)):
            journal.conversations.decide(self.situation.conversation, Outcome.LET_GO)
            journal.relationship.end(self.situation.person, reason)

    def _on_cell_wanted(self, side: Side, _kind: object) -> None:
        self.step_wanted.emit(STEP_OF_SIDE[side])

    def _on_reservation_wanted(self, reservation: int) -> None:
        found = self.situation.desk.journal.reservations.get(reservation)
        self.step_wanted.emit(STEP_OF_SIDE[found.side])
