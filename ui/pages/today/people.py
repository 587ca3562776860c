"""People to think of: doubts still open before the next meeting, and those not seen for long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.overview.today import StillOpen
from ui.dates import clock, near_day, short_day
from ui.pages.today.sentence import tr
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import counted, said

if TYPE_CHECKING:
    from netjournal.people.keeping_in_touch import Overdue


class StillOpenCard(Card):
    """The reservations to settle before a second conversation that is already arranged.

    Whom they are about and of what kind, not the doubt itself: somebody may look over the shoulder.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Open before you meet again"))
        self._list = RowList(theme, tr("Open before you meet again"), self)
        self._list.activated.connect(self.wanted)
        self.add(self._list)

    def show_open(self, still_open: Sequence[StillOpen], now: datetime) -> None:
        """Show these, a line for each person, or hide the card when there are none."""
        people = groupby(still_open, key=_person)
        self._list.set_rows([_open_row(tuple(group), now) for _person_id, group in people])
        self.setVisible(bool(still_open))


class SeldomSeenCard(Card):
    """The people I have not been in touch with for longer than I wanted."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tr("Not in touch for longer than you wanted"))
        self._list = RowList(theme, tr("Not in touch for longer than you wanted"), self)
        self._list.activated.connect(self.wanted)
        self.add(self._list)

    def show_overdue(self, overdue: Sequence[Overdue], today: date) -> None:
        """Show these, or hide the card when there are none."""
        self._list.set_rows([_overdue_row(one, today) for one in overdue])
        self.setVisible(bool(overdue))


def _person(one: StillOpen) -> int:
    return one.person


def _open_row(group: tuple[StillOpen, ...], now: datetime) -> Row:
    first = group[0]
    kinds = dict.fromkeys(said(one.kind) for one in group)
    silent = sum(one.shared_on is None for one in group)
    parts = [", ".join(kinds)]
    if silent:
        parts.append(counted("1 not said aloud yet", "{count} not said aloud yet", silent))
    day = near_day(first.starts_at.date(), now.date())
    meeting = tr("you meet {day} at {time}").format(day=day, time=clock(first.starts_at.time()))
    return Row(
        key=first.person,
        title=(Span(first.person_name, bold=True), Span(f" · {meeting}")),
        subtitle=" · ".join(parts),
        avatar=first.person_name,
        trailing=counted("1 open", "{count} open", len(group)),
        link=True,
    )


def _overdue_row(one: Overdue, today: date) -> Row:
    wanted = tr("you wanted to be in touch by {day}").format(day=short_day(one.next_on, today))
    parts = [wanted]
    if one.last_contact is not None:
        parts.insert(0, tr("last in touch {day}").format(day=short_day(one.last_contact, today)))
    return Row(
        key=one.person,
        title=(Span(one.name, bold=True),),
        subtitle=" · ".join(parts),
        avatar=one.name,
        link=True,
    )
