"""Waiting for a reply: the invitations of each event, and everybody who has not answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.events.invitations import Invitation
from netjournal.overview.today import Waiting
from ui.dates import short_day
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.button import ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row, RowButton
from ui.widgets.spans import Span, filled, plain
from ui.words import counted

INDENT = 20


class WaitingGroup(QWidget):
    """One event's invitations in a line, which unfolds into the people who have not answered."""

    nudged = Signal(object)
    replied = Signal(object, str)
    person_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Waiting | None = None
        self._today = date.min
        self._last = True
        self.unfolded = False
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._line = RowList(theme, tr("Invitations"), self)
        self._line.activated.connect(self._on_unfold)
        self._line.pressed.connect(self._on_pressed)
        self._people = RowList(theme, tr("Not answered yet"), self)
        self._people.layout().setContentsMargins(INDENT, 0, 0, 8)  # type: ignore[union-attr]
        self._people.activated.connect(self._on_person)
        self._people.pressed.connect(self._on_reply)
        self._people.hide()
        down.addWidget(self._line)
        down.addWidget(self._people)

    def show_waiting(self, waiting: Waiting, today: date) -> None:
        """Show what came of these invitations so far."""
        self._shown = waiting
        self._today = today
        self._line.set_rows([_group_row(waiting, today, self.unfolded)])
        if self.unfolded:
            self._people.set_rows([_person_row(one, today) for one in waiting.waiting])
        self._people.setVisible(self.unfolded)

    def _on_unfold(self, _key: int) -> None:
        self.unfolded = not self.unfolded
        if self._shown is not None:
            self.show_waiting(self._shown, self._today)

    def _on_pressed(self, key: int, button: str) -> None:
        if button == "show":
            self._on_unfold(key)
        elif self._shown is not None:
            self.nudged.emit(self._shown)

    def _on_person(self, key: int) -> None:
        if self._shown is not None:
            self.person_wanted.emit(next(w.person for w in self._shown.waiting if w.id == key))

    def _on_reply(self, key: int, reply: str) -> None:
        self.replied.emit(key, reply)


class WaitingCard(Card):
    """The events whose invitations wait for a reply, the latest first."""

    nudged = Signal(object)
    replied = Signal(object, str)
    person_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Waiting for a reply"))
        self._theme = theme
        self._groups: dict[int | None, WaitingGroup] = {}

    def show_waiting(self, waiting: Sequence[Waiting], today: date) -> None:
        """Show these, or hide the card when nobody is waited for."""
        self.setVisible(bool(waiting))
        shown = {one.event for one in waiting}
        for event in [event for event in self._groups if event not in shown]:
            group = self._groups.pop(event)
            self.body.removeWidget(group)
            group.hide()
            group.deleteLater()
        for index, one in enumerate(waiting):
            group = self._groups.get(one.event) or self._new_group(one.event)
            if self.body.indexOf(group) != index:
                self.body.insertWidget(index, group)
            group.show_waiting(one, today)
            group.show()

    def _new_group(self, event: int | None) -> WaitingGroup:
        group = WaitingGroup(self._theme, self)
        group.nudged.connect(self.nudged)
        group.replied.connect(self.replied)
        group.person_wanted.connect(self.person_wanted)
        self._groups[event] = group
        return group


def _group_row(one: Waiting, today: date, unfolded: bool) -> Row:
    title = _group_title(one, today)
    said = plain(title)
    show = tr("Hide") if unfolded else tr("Show")
    buttons = [RowButton("show", show, ButtonKind.SMALL, name=f"{show}: {said}")]
    if one.to_nudge:
        name = tr("Nudge: {what}").format(what=said)
        buttons.append(RowButton("nudge", tr("Nudge…"), ButtonKind.SMALL, name=name))
    return Row(
        key=one.event or 0,
        title=title,
        subtitle=_so_far(one),
        buttons=tuple(buttons),
        link=True,
    )


def _group_title(one: Waiting, today: date) -> tuple[Span, ...]:
    count = len(one.waiting)
    start = counted("{count} invitation", "{count} invitations", count)
    day = Span(f", {short_day(one.sent_on, today)}")
    if not one.event_name:
        return (Span(start), day)
    return (Span(f"{start} "), *filled(tr("from {event}"), event=one.event_name), day)


def _so_far(one: Waiting) -> str:
    silent = len(one.silent)
    counts = (
        (one.accepted, tr("{count} accepted")),
        (one.declined, tr("{count} declined")),
        (silent, tr("{count} silent")),
        (len(one.waiting) - silent, tr("{count} not answered yet")),
    )
    return " · ".join(words.format(count=count) for count, words in counts if count)


def _person_row(one: Invitation, today: date) -> Row:
    parts = [tr("sent {day}").format(day=short_day(one.sent_on, today))]
    if one.nudged_on is not None:
        parts.append(tr("nudged {day}").format(day=short_day(one.nudged_on, today)))
    if one.silent:
        parts.append(tr("silent"))
    replies = (
        ("accept", tr("Accepted"), tr("{name} accepted")),
        ("decline", tr("Declined"), tr("{name} declined")),
        ("no_reply", tr("No reply"), tr("No reply from {name}")),
    )
    return Row(
        key=one.id,
        title=(Span(one.name, bold=True),),
        subtitle=" · ".join(parts),
        buttons=tuple(
            RowButton(key, words, ButtonKind.SMALL, name=name.format(name=one.name))
            for key, words, name in replies
        ),
        link=True,
    )
