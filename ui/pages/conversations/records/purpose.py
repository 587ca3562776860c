"""That a second conversation was opened with its purpose (rule 4)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from netjournal.conversations.conversations import Conversation
from ui.dates import clock, short_day
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.card import Card
from ui.widgets.label import Label


class Purpose(Record):
    """One large box to tick when it was said."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        card = Card(self, padding=(18, 14))
        card.setAccessibleName(self.tr("The purpose"))
        self._said = QCheckBox(self.tr("I have said it"), card)
        self._said.setAccessibleName(self.tr("I have said it"))
        self._said.setFont(situation.desk.theme.font(18, 600))
        self._said.clicked.connect(self._on_clicked)
        self._when = Label("", card, "soft", wrap=True)
        card.body.addWidget(self._said, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self._when)
        self.body.addWidget(card)

    def refresh(self, shown: Conversation) -> None:
        """Show whether and when it was said."""
        said = shown.purpose_said_at
        self._said.setChecked(said is not None)
        words = self.tr("Said on {day} at {time}.")
        today = self.situation.desk.journal.now.date()
        self._when.set_text(
            self.tr("A second conversation opens with it.")
            if said is None
            else words.format(day=short_day(said.date(), today), time=clock(said.time()))
        )

    def first_field(self) -> QWidget | None:
        """Tick the box first."""
        return self._said

    def _on_clicked(self, said: bool) -> None:
        say = self.situation.desk.journal.conversations.say_purpose
        self.attempt(partial(say, self.situation.conversation, said))
