"""Prepare: the one-to-ones of the next days, each with its sheet and its beginning."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.overview.to_print import DayAhead
from netjournal.overview.today import Preparation
from ui.dates import clock, near_day, short_day
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span
from ui.words import counted, said

WEEK = 7


class PrepareCard(Card):
    """The conversations to prepare, soonest first; the soonest has the page's primary button."""

    begin_wanted = Signal(object)
    sheet_wanted = Signal(object)
    person_wanted = Signal(object)
    confirm_wanted = Signal(object, object)
    day_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Prepare"))
        self._day = Button("", self, ButtonKind.SMALL)
        self._day.clicked.connect(self.day_wanted)
        self.add_to_head(self._day)
        self._list = RowList(theme, tr("Prepare"), self)
        self._list.activated.connect(self._on_activated)
        self._list.pressed.connect(self._on_pressed)
        self.add(self._list)
        self._shown: dict[int, Preparation] = {}

    def show_preparations(
        self,
        preparations: Sequence[Preparation],
        now: datetime,
        ahead: DayAhead | None,
        confirmed: Set[int] = frozenset(),
    ) -> None:
        """Show these, and the sheets of the day ahead; hide the card when there is nothing.

        Those to come that were not `confirmed` in writing can be.
        """
        self._shown = {one.conversation.id: one for one in preparations}
        self.setVisible(bool(preparations or ahead))
        self._day.setVisible(ahead is not None)
        if ahead is not None:
            self._day.set_text(_sheets_of(ahead, now))
        first = preparations[0] if preparations else None
        rows = [
            _row(one, now, one is first, one.conversation.id in confirmed) for one in preparations
        ]
        self._list.set_rows(rows)

    def _on_activated(self, key: int) -> None:
        self.person_wanted.emit(self._shown[key].conversation.person)

    def _on_pressed(self, key: int, button: str) -> None:
        if button == "begin":
            self.begin_wanted.emit(key)
        elif button == "confirm":
            self.confirm_wanted.emit(self._shown[key].conversation.person, key)
        else:
            self.sheet_wanted.emit(self._shown[key].conversation)


def _sheets_of(ahead: DayAhead, now: datetime) -> str:
    """Say how many meetings the day ahead has, whose sheets are opened together."""
    meetings, days = len(ahead.meetings), (ahead.on - now.date()).days
    if days == 1:
        return counted(
            "Sheet for tomorrow’s meeting", "Sheets for tomorrow’s {count} meetings", meetings
        )
    if days < WEEK:
        return counted(
            "Sheet for {day}’s meeting",
            "Sheets for {day}’s {count} meetings",
            meetings,
            day=near_day(ahead.on, now.date()),
        )
    return counted(
        "Sheet for the meeting on {day}",
        "Sheets for the {count} meetings on {day}",
        meetings,
        day=short_day(ahead.on, now.date()),
    )


def _row(one: Preparation, now: datetime, first: bool, confirmed: bool) -> Row:
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
            *_confirm(one, now, about, confirmed),
            RowButton("sheet", tr("Prep sheet"), ButtonKind.SMALL, name=sheet_of_it),
            RowButton(
                "begin",
                begin,
                ButtonKind.PRIMARY if first else ButtonKind.PLAIN,
                name=begin_it.format(conversation=about),
            ),
        ),
        link=True,
    )


def _confirm(one: Preparation, now: datetime, about: str, confirmed: bool) -> tuple[RowButton, ...]:
    """Offer to confirm what is still to come, on another day."""
    found = one.conversation
    if confirmed or found.begun_at is not None or found.starts_at.date() <= now.date():
        return ()
    name = tr("Confirm {conversation}").format(conversation=about)
    return (RowButton("confirm", tr("Confirm…"), ButtonKind.SMALL, name=name),)


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
