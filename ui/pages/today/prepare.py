"""Prepare: the one-to-ones of the next days, each with its sheet and its beginning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.overview.today import Preparation
from ui.dates import clock, near_day, short_day
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span
from ui.words import counted, said


class PrepareCard(Card):
    """The conversations to prepare, soonest first; the soonest has the page's primary button."""

    begin_wanted = Signal(object)
    sheet_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Prepare"))
        self._list = RowList(theme, tr("Prepare"), self)
        self._list.activated.connect(self._on_activated)
        self._list.pressed.connect(self._on_pressed)
        self.add(self._list)
        self._shown: dict[int, Preparation] = {}

    def show_preparations(self, preparations: Sequence[Preparation], now: datetime) -> None:
        """Show these, or hide the card when there are none."""
        self._shown = {one.conversation.id: one for one in preparations}
        self.setVisible(bool(preparations))
        self._list.set_rows([_row(one, now, one is preparations[0]) for one in preparations])

    def _on_activated(self, key: int) -> None:
        self.person_wanted.emit(self._shown[key].conversation.person)

    def _on_pressed(self, key: int, button: str) -> None:
        if button == "begin":
            self.begin_wanted.emit(key)
        else:
            self.sheet_wanted.emit(self._shown[key].conversation)


def _row(one: Preparation, now: datetime, first: bool) -> Row:
    found = one.conversation
    begun = found.begun_at is not None
    about = tr("{stage} with {name}").format(stage=said(found.stage), name=found.person_name)
    begin = tr("Go on") if begun else tr("Begin")
    begin_it = tr("Go on {conversation}") if begun else tr("Begin {conversation}")
    sheet_of_it = tr("Prep sheet: {conversation}").format(conversation=about)
    return Row(
        key=found.id,
        title=(Span(found.person_name, bold=True), Span(f" · {said(found.stage)}")),
        subtitle=_when_and_what(one, now),
        avatar=found.person_name,
        buttons=(
            RowButton("sheet", tr("Prep sheet"), name=sheet_of_it),
            RowButton(
                "begin",
                begin,
                ButtonKind.PRIMARY if first else ButtonKind.PLAIN,
                name=begin_it.format(conversation=about),
            ),
        ),
        link=True,
    )


def _when_and_what(one: Preparation, now: datetime) -> str:
    found = one.conversation
    parts = [", ".join(part for part in (_when(found.starts_at, now), found.place) if part)]
    if found.begun_at is not None:
        parts.append(tr("begun, not closed"))
    elif found.from_paper:
        parts.append(tr("to be written up"))
    elif found.starts_at.date() < now.date():
        parts.append(tr("did it take place?"))
    if one.not_shared:
        words = counted(
            "1 reservation not yet shared", "{count} reservations not yet shared", one.not_shared
        )
        parts.append(words)
    return " · ".join(parts)


def _when(at: datetime, now: datetime) -> str:
    today = now.date()
    day = near_day(at.date(), today) if at.date() >= today else short_day(at.date(), today)
    return f"{day[:1].upper()}{day[1:]} {clock(at.time())}"
