"""How I can help: each promise has a day and stays on Today until it is given (rule 9)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.relationships.help import Help
from netjournal.words import HelpState
from ui.dates import due_day, short_day
from ui.pages.conversations.records.record import AddingCard, AddLine, Record, Situation
from ui.widgets.button import ButtonKind
from ui.widgets.chip import Tone
from ui.widgets.date_edit import DateEdit
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton


class Helping(Record):
    """What I promise in this conversation; Enter adds another promise."""

    def __init__(self, situation: Situation, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(situation, keys, parent)
        journal = situation.desk.journal
        name = self.tr("Help promised")
        rows = RowList(situation.desk.theme, name, self)
        rows.pressed.connect(self._on_pressed)
        promise = self.tr("Promise help to {name}").format(name=situation.person_name)
        self._line = AddLine(promise, self.tr("What you promise — Enter to add"), self)
        self._line.edit.returnPressed.connect(self.finish)
        self._line.across.addWidget(Label(self.tr("by"), self._line, "soft"))
        self._day = DateEdit(self.tr("Promised by"), self._line, optional=False)
        self._day.set_value(journal.followups.default_day())
        self._line.across.addWidget(self._day)
        self._card = AddingCard(name, rows, self._line, self)
        self.body.addWidget(self._card)

    def refresh(self, shown: Conversation) -> None:
        """List what was promised here, and what was promised before and is open."""
        journal, person = self.situation.desk.journal, self.situation.person
        due = {one.help: one.due_on for one in journal.followups.about(person) if one.help}
        found = [
            one
            for one in journal.help.with_person(person)
            if one.conversation == shown.id or one.state is HelpState.PROMISED
        ]
        self._card.set_rows([self._row(one, due) for one in reversed(found)])

    def finish(self) -> None:
        """Promise what was typed."""
        if not self._line.edit.text().strip():
            return
        promise = partial(
            self.situation.desk.journal.help.promise,
            self.situation.person,
            self._line.edit.text(),
            due_on=self._day.value(),
            conversation=self.situation.conversation,
        )
        if self.attempt(promise):
            self._line.take()

    def _row(self, one: Help, due: Mapping[int, dt.date]) -> Row:
        today = self.situation.desk.journal.now.date()
        remove = RowButton(
            "remove",
            self.tr("Remove"),
            ButtonKind.LINK,
            self.tr("Remove {what}").format(what=one.what),
        )
        chip, tone = self.tr("given"), Tone.ACCENT
        if one.state is HelpState.PROMISED:
            day = due.get(one.id)
            late = day is not None and day <= today
            chip, tone = self._by(day, today), Tone.WARN if late else Tone.QUIET
        earlier = one.conversation != self.situation.conversation
        said = self.tr("promised on {day}").format(day=short_day(one.on, today))
        return Row(
            one.id,
            one.what,
            said if earlier else "",
            chip=chip,
            tone=tone,
            buttons=() if earlier else (remove,),
        )

    def _by(self, day: dt.date | None, today: dt.date) -> str:
        if day is None:
            return self.tr("promised")
        words = due_day(day, today)
        return words if day <= today else self.tr("by {day}").format(day=words)

    def _on_pressed(self, promised: int, _key: str) -> None:
        self.attempt(partial(self.situation.desk.journal.help.delete, promised))
