"""Who was met, in the order written down or best first, and taking somebody off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.events.events import Event
from ui.pages.events.met_card import MetCard
from ui.pages.events.met_model import MetLine
from ui.pages.events.replies import said
from ui.widgets.chip import FilterChips

if TYPE_CHECKING:
    from ui.pages.page import Desk

ORDER_KEPT = "events.order"
WRITTEN, BEST = "written", "best"


class MetSection(QWidget):
    """The chips of the order above the table of people met."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._event: Event | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        self.order = FilterChips(self.tr("Order"), self)
        self.order.set_chips([(WRITTEN, self.tr("As written down")), (BEST, self.tr("Best first"))])
        self.order.choose(str(desk.settings.get(ORDER_KEPT, WRITTEN)))
        self.card = MetCard(desk, self)
        down.addWidget(self.order)
        down.addWidget(self.card)
        self.order.chosen.connect(self._on_order)
        self.card.captured.connect(self._on_captured)
        self.card.table.removed.connect(self._remove)

    @property
    def count(self) -> int:
        """How many people were met."""
        return len(self.card.model.lines)

    def show_event(self, event: Event) -> None:
        """Show who was met there, and how far inviting each has come."""
        self._event = event
        self.card.show_event(event.id, event.name)
        journal, today = self._desk.journal, self._desk.journal.now.date()
        best = self.order.current == BEST
        find = journal.events.met if best else journal.events.met_in_order
        standing = journal.invitations.standing(event.id)
        lines = []
        for met in find(event.id):
            found = standing.get(met.person)
            line = MetLine(met, said=said(found, today))
            lines.append(line if found is None else MetLine(met, found, line.said))
        self.card.show_lines(lines)
        self.order.setVisible(len(lines) > 1)

    def begin(self) -> None:
        """Put the cursor on the first one met, or where the first is written down."""
        if self.count:
            self.card.table.begin()
        else:
            self.card.line.begin()

    def _on_order(self, order: str) -> None:
        self._desk.settings.set(ORDER_KEPT, order)
        if self._event is not None:
            self.show_event(self._event)

    def _on_captured(self, _person: int) -> None:
        self.order.choose(WRITTEN)

    def _remove(self, line: MetLine) -> None:
        name = line.encounter.name
        table, model = self.card.table, self.card.model
        row = model.row_of(line.encounter.person)
        try:
            self._desk.journal.events.remove_encounter(line.encounter.id)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        if model.rowCount():
            column = max(0, table.currentIndex().column())
            table.setCurrentIndex(model.index(min(row, model.rowCount() - 1), column))
        else:
            self.card.line.begin()
        words = self.tr("{name} was taken off this event; they stay in the journal.")
        self._desk.messages.undoable(words.format(name=name), self._desk.journal.undo_name)
