"""Would a second meeting be a good use of time? What I said, and what they said (rule 1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.words import Side
from ui.pages.conversations.records.record import Record, Situation
from ui.widgets.card import Card
from ui.widgets.label import Label


class Agreement(Record):
    """Yes, no or not said yet, on each side."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        card = Card(self, padding=(18, 14))
        card.setAccessibleName(self.tr("A second meeting"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        card.body.addLayout(self._grid)
        self._lead = Label("", card, "soft", wrap=True)
        card.add(self._lead)
        self.body.addWidget(card)
        self._buttons: dict[tuple[Side, bool | None], QRadioButton] = {}
        for side, who in ((Side.MINE, self.tr("You")), (Side.THEIRS, situation.person_name)):
            self._add_side(side, who, card)

    def refresh(self, shown: Conversation) -> None:
        """Show what each side said."""
        self._buttons[Side.MINE, shown.mine].setChecked(True)
        self._buttons[Side.THEIRS, shown.theirs].setChecked(True)
        self._lead.setText(self._leads_to(shown))

    def first_field(self) -> QWidget | None:
        """Begin with my own answer."""
        mine = [button for (side, _), button in self._buttons.items() if side is Side.MINE]
        return next((button for button in mine if button.isChecked()), mine[0])

    def _leads_to(self, shown: Conversation) -> str:
        if shown.both_agreed:
            return self.tr("Both of you want it: arrange the second conversation at the next step.")
        if False in (shown.mine, shown.theirs):
            return self.tr("No second conversation, then. A no is a normal outcome.")
        return self.tr("A second conversation can be arranged when both have said yes.")

    def _add_side(self, side: Side, who: str, card: Card) -> None:
        row = list(Side).index(side)
        self._grid.addWidget(Label(who, card, "strong"), row, 0)
        group = QButtonGroup(self)
        answers = (
            (True, self.tr("Yes")),
            (False, self.tr("No")),
            (None, self.tr("Not said yet")),
        )
        for column, (answer, words) in enumerate(answers, start=1):
            button = QRadioButton(words, card)
            name = self.tr("{who}: {answer}").format(who=who, answer=words.lower())
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._on_clicked, side, answer))
            group.addButton(button)
            self._grid.addWidget(button, row, column)
            self._buttons[side, answer] = button

    def _on_clicked(self, side: Side, answer: bool | None) -> None:
        conversations = self.situation.desk.journal.conversations
        here = self.situation.conversation
        if answer is None:
            self.attempt(partial(conversations.unsay, here, side))
        elif side is Side.MINE:
            self.attempt(partial(conversations.agree, here, mine=answer))
        else:
            self.attempt(partial(conversations.agree, here, theirs=answer))
