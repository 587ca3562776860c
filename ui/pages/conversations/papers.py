"""The papers of one-to-ones: the sheet of one of them, and blank ones for a paper meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.sheets.order import Order
from netjournal.words import ConversationState, LetterKind
from ui.calendar import add_conversation
from ui.pages.page import Desk
from ui.sheets import show_sheet
from ui.widgets.papers_menu import Paper
from ui.writing import write_about_conversation


class ConversationPapers(QObject):
    """Opens sheets over the page; what is typed there is to be saved first."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    def offered(self) -> Sequence[Sequence[Paper]]:
        """Give the blank sheets, for a menu."""
        first = Paper(self.tr("Blank first conversation"), self.blank_first)
        second = Paper(self.tr("Blank second conversation"), self.blank_second)
        return ((first, second),)

    def sheet_of(self, conversation: Conversation) -> None:
        """Open the sheet of a conversation."""
        order = Order(f"{conversation.stage.value}-conversation", person=conversation.person)
        show_sheet(self._desk, order, self._over)

    def calendar_of(self, conversation: Conversation) -> None:
        """Offer a conversation to the calendar."""
        add_conversation(self._desk, conversation.id, self._over)

    def letter_about(self, conversation: Conversation) -> None:
        """Write the confirmation of a conversation to come, or a thank you for one held."""
        held = conversation.state is ConversationState.HELD
        kind = LetterKind.THANKS if held else LetterKind.CONFIRMATION
        person, about = conversation.person, conversation.id
        write_about_conversation(self._desk, kind, person, about, self._over)

    def blank_first(self) -> None:
        """Open a first conversation to be filled in by hand."""
        show_sheet(self._desk, Order("blank-first"), self._over)

    def blank_second(self) -> None:
        """Open a second conversation to be filled in by hand."""
        show_sheet(self._desk, Order("blank-second"), self._over)
