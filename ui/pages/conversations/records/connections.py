"""Points of connection: what is shared with the person, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Connection, Conversation
from netjournal.words import ConnectionKind
from ui.pages.conversations.records.record import AddingCard, AddLine, Record, Situation
from ui.widgets.button import ButtonKind
from ui.widgets.field import Choice
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.words import said


class Connections(Record):
    """What is shared with the person; Enter adds another."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        name = self.tr("Points of connection")
        rows = RowList(situation.desk.theme, name, self)
        rows.pressed.connect(self._on_pressed)
        self._line = AddLine(
            self.tr("Point of connection"), self.tr("What you share — Enter to add"), self
        )
        choices = [(kind.value, said(kind)) for kind in ConnectionKind]
        self._kind = Choice(self.tr("Kind of connection"), self._line, choices)
        self._line.across.insertWidget(0, self._kind)
        self._line.edit.returnPressed.connect(self.finish)
        self._card = AddingCard(name, rows, self._line, self)
        self.body.addWidget(self._card)

    def refresh(self, shown: Conversation) -> None:
        """List what is shared."""
        journal = self.situation.desk.journal
        found = journal.conversations.connections(self.situation.person)
        self._card.set_rows([self._row(one) for one in found])

    def finish(self) -> None:
        """Add what was typed."""
        if not self._line.edit.text().strip():
            return
        kind = ConnectionKind(self._kind.currentData())
        connect = partial(
            self.situation.desk.journal.conversations.connect,
            self.situation.person,
            kind,
            self._line.edit.text(),
            conversation=self.situation.conversation,
        )
        if self.attempt(connect):
            self._line.take()

    def _row(self, one: Connection) -> Row:
        remove = RowButton(
            "remove",
            self.tr("Remove"),
            ButtonKind.LINK,
            self.tr("Remove {what}").format(what=one.text),
        )
        return Row(one.id, one.text, chip=said(one.kind), buttons=(remove,))

    def _on_pressed(self, connection: int, _key: str) -> None:
        disconnect = self.situation.desk.journal.conversations.disconnect
        self.attempt(partial(disconnect, connection))
