"""What would settle each open reservation, of both sides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.relationships.reservations import Reservation
from netjournal.words import Side
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip, Tone
from ui.widgets.field import TextField
from ui.widgets.label import Label
from ui.words import said


class Settle(Record):
    """One card for each open reservation, with what would settle it and the ways to settle it."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        self._open: dict[int, Reservation] = {}
        self._cards: dict[int, Card] = {}
        self._none = Label(
            self.tr("No reservation is open on either side."), self, "soft", wrap=True
        )
        self.body.addWidget(self._none)

    def refresh(self, shown: Conversation) -> None:
        """Show the open ones; cards of others go."""
        checklist = self.situation.desk.journal.reservations.checklist(self.situation.person)
        self._open = {one.id: one for one in checklist.open}
        for gone in set(self._cards) - set(self._open):
            card = self._cards.pop(gone)
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        for one in self._open.values():
            if one.id not in self._cards:
                self._cards[one.id] = self._card(one)
        self._none.setVisible(not self._open)

    def _card(self, one: Reservation) -> Card:
        card = Card(self, padding=(18, 14))
        card.setAccessibleName(one.doubt)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(one.doubt, card, "strong", wrap=True))
        words.addWidget(Label(self._whose(one), card, "small"))
        head.addLayout(words, 1)
        head.addWidget(Chip(said(one.state), card, Tone.WARN))
        card.body.addLayout(head)
        field = TextField(self.tr("What would settle it"), card, min_lines=2)
        field.edit.setAccessibleName(self.tr("What would settle “{doubt}”").format(doubt=one.doubt))
        card.add(field)
        self.situation.autosave.bind(
            field.edit, load=partial(self._load, one.id), save=partial(self._save, one.id)
        )
        card.body.addLayout(self._ways(one, card))
        self.body.addWidget(card)
        card.show()
        return card

    def _ways(self, one: Reservation, card: Card) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        reservations = self.situation.desk.journal.reservations
        for words, way in (
            (self.tr("It is resolved"), reservations.resolve),
            (self.tr("It stands"), reservations.let_stand),
        ):
            button = Button(words, card, ButtonKind.SMALL)
            button.setAccessibleName(f"{words}: {one.doubt}")
            button.clicked.connect(partial(self._settle, way, one.id))
            ways.addWidget(button)
        ways.addStretch(1)
        return ways

    def _whose(self, one: Reservation) -> str:
        mine = self.tr("{kind}, mine about {name}")
        theirs = self.tr("{kind}, {name}’s about me")
        words = mine if one.side is Side.MINE else theirs
        return words.format(kind=said(one.kind), name=self.situation.first_name)

    def _load(self, reservation: int) -> str:
        found = self._open.get(reservation)
        return found.would_settle if found else ""

    def _save(self, reservation: int, text: str) -> None:
        self.situation.desk.journal.reservations.edit(reservation, would_settle=text)

    def _settle(self, way: object, reservation: int) -> None:
        if callable(way):
            self.attempt(partial(way, reservation))
