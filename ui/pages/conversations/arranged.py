"""The one-to-ones to come and those to write up, with what can be done with each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from netjournal.conversations.conversations import Conversation
from netjournal.errors import JournalError
from ui.conversations.arrange import ArrangeDialog
from ui.dates import clock, near_day, short_day
from ui.pages.conversations.papers import ConversationPapers
from ui.pages.conversations.wording import continued, meeting, title_of, to_write_up
from ui.pages.page import Desk
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Tone
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span
from ui.words import said


class Arranged(Card):
    """Soonest first; each is begun, written up, moved or cancelled by the buttons of its line."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        title = self.tr("Arranged")
        super().__init__(parent, title)
        self._desk = desk
        self._papers = ConversationPapers(desk, self)
        self._numbers: Mapping[int, int] = {}
        self._rows = RowList(desk.theme, title, self)
        self._rows.pressed.connect(self._on_pressed)
        self._rows.activated.connect(self._on_opened)
        self.add(self._rows)

    def show_arranged(self, arranged: Sequence[Conversation], numbers: Mapping[int, int]) -> None:
        """Show these, soonest first; nothing hides the card."""
        self._numbers = numbers
        self._rows.set_rows([self._row(one) for one in arranged])
        self.setVisible(bool(arranged))

    def _row(self, one: Conversation) -> Row:
        now = self._desk.journal.now
        chip, tone = self._state(one, now)
        return Row(
            one.id,
            (
                Span(one.person_name, bold=True),
                Span(f" · {title_of(one, within=True)}", token="soft"),
            ),
            self._when(one, now),
            avatar=one.person_name,
            chip=chip,
            tone=tone,
            buttons=self._buttons(one, now),
            link=True,
        )

    def _when(self, one: Conversation, now: dt.datetime) -> str:
        day, time, today = one.starts_at.date(), clock(one.starts_at.time()), now.date()
        if one.from_paper:
            words = self.tr("was held on {day}; close it when all is written")
            return words.format(day=short_day(day, today))
        if continued(one) and day < today:
            words = self.tr("begun on {day} and not closed")
            return words.format(day=short_day(one.begun_at.date() if one.begun_at else day, today))
        if day < today:
            words = self.tr("was to be on {day}: was it held?")
            return words.format(day=short_day(day, today))
        near = near_day(day, today)
        when = f"{near[:1].upper()}{near[1:]}, {time}"
        parts = (when, one.place.strip(), meeting(self._numbers[one.id]))
        return " · ".join(part for part in parts if part)

    def _state(self, one: Conversation, now: dt.datetime) -> tuple[str, Tone]:
        if one.from_paper:
            return self.tr("to write up"), Tone.ACCENT
        if continued(one):
            return self.tr("begun"), Tone.ACCENT
        days = (one.starts_at.date() - now.date()).days
        if days < 0:
            return self.tr("overdue"), Tone.WARN
        return (self.tr("today"), Tone.ACCENT) if days == 0 else ("", Tone.QUIET)

    def _buttons(self, one: Conversation, now: dt.datetime) -> tuple[RowButton, ...]:
        about = self.tr("{what} the {stage} with {name}")
        paper = self.tr("{what}: the {stage} with {name}")
        offered = [("move", self.tr("Move"), about), ("cancel", self.tr("Cancel"), about)]
        if one.from_paper:
            offered.insert(0, ("paper", self.tr("Write it up"), paper))
        elif continued(one):
            offered.insert(0, ("begin", self.tr("Continue"), about))
        elif one.starts_at.date() <= now.date():
            offered.insert(0, ("paper", self.tr("It was on paper"), paper))
        if not to_write_up(one, now):
            offered.insert(0, ("begin", self.tr("Begin"), about))
            offered.insert(0, ("sheet", self.tr("Prep sheet"), paper))
        return tuple(
            RowButton(
                key,
                words,
                ButtonKind.SMALL,
                name.format(what=words, stage=said(one.stage), name=one.person_name),
            )
            for key, words, name in offered
        )

    def _on_opened(self, conversation: int) -> None:
        self._desk.navigation.go("conversations", conversation)

    def _on_pressed(self, conversation: int, key: str) -> None:
        go = partial(self._desk.navigation.go, "conversations", conversation)
        {
            "begin": partial(go, begin=True),
            "paper": partial(go, paper=True),
            "sheet": partial(self._open_sheet, conversation),
            "move": partial(self._move, conversation),
            "cancel": partial(self._cancel, conversation),
        }[key]()

    def _open_sheet(self, conversation: int) -> None:
        self._papers.sheet_of(self._desk.journal.conversations.get(conversation))

    def _move(self, conversation: int) -> None:
        found = self._desk.journal.conversations.get(conversation)
        ArrangeDialog.open_for(
            self._desk, found.person, found.stage, self, conversation=conversation
        )

    def _cancel(self, conversation: int) -> None:
        journal = self._desk.journal
        name = journal.conversations.get(conversation).person_name
        try:
            journal.conversations.cancel(conversation)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        words = self.tr("Cancelled the conversation with {name}.").format(name=name)
        self._desk.messages.undoable(words, journal.undo_name)
