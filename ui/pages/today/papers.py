"""The papers that today asks for: the sheet of a conversation, of a day ahead, of what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netjournal.sheets.order import Order
from ui.pages.page import Desk
from ui.sheets import show_sheet, show_sheets

if TYPE_CHECKING:
    from netjournal.conversations.conversations import Conversation


class TodayPapers(QObject):
    """Opens sheets over the page; nothing is typed there that would have to be saved first."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def prep_sheet(self, conversation: Conversation) -> None:
        """Open the sheet of a conversation."""
        order = Order(f"{conversation.stage.value}-conversation", conversation.person)
        show_sheet(self._desk, order, self._page)

    def day_ahead(self) -> None:
        """Open all sheets for tomorrow, or for the next day that has meetings, at once."""
        ahead = self._desk.journal.to_print.next_day()
        if ahead is not None:
            show_sheets(self._desk, ahead.orders, self._page)

    def follow_ups(self) -> None:
        """Open the sheet of what is to be done."""
        show_sheet(self._desk, Order("follow-ups"), self._page)
