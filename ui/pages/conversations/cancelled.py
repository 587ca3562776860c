"""The one-to-ones that did not take place; each can be taken up again on another day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from ui.conversations.arrange import ArrangeDialog
from ui.dates import short_day
from ui.pages.conversations.wording import title_of
from ui.pages.page import Desk
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span
from ui.words import said


class Cancelled(Card):
    """The last to have been arranged first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        title = self.tr("Cancelled")
        super().__init__(parent, title)
        self._desk = desk
        self._rows = RowList(desk.theme, title, self)
        self._rows.activated.connect(self._on_opened)
        self._rows.pressed.connect(self._on_pressed)
        self.add(self._rows)

    def show_cancelled(self, cancelled: Sequence[Conversation]) -> None:
        """Show these; nothing hides the card."""
        self._rows.set_rows([self._row(one) for one in cancelled])
        self.setVisible(bool(cancelled))

    def _row(self, one: Conversation) -> Row:
        day = short_day(one.starts_at.date(), self._desk.journal.now.date())
        parts = (self.tr("was to be on {day}").format(day=day), one.place.strip())
        name = self.tr("Take up the {stage} with {name} again")
        again = RowButton(
            "take_up",
            self.tr("Take it up again"),
            ButtonKind.SMALL,
            name.format(stage=said(one.stage), name=one.person_name),
        )
        return Row(
            one.id,
            (
                Span(one.person_name, bold=True),
                Span(f" · {title_of(one, within=True)}", token="soft"),
            ),
            " · ".join(part for part in parts if part),
            avatar=one.person_name,
            buttons=(again,),
            link=True,
        )

    def _on_opened(self, conversation: int) -> None:
        self._desk.navigation.go("conversations", conversation)

    def _on_pressed(self, conversation: int, _key: str) -> None:
        found = self._desk.journal.conversations.get(conversation)
        ArrangeDialog.open_for(
            self._desk, found.person, found.stage, self, conversation=conversation
        )
