"""The one-to-ones that were held, month by month, with their number (rule 12)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netjournal.conversations.conversations import Conversation
from ui.dates import month_of, short_day
from ui.pages.conversations.wording import came_of_it, meeting, title_of
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import counted

MONTHS = 6


class Held(QWidget):
    """A card for each month that had any, the last ones first; older ones on request."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[dt.date, tuple[Card, RowList]] = {}
        self._held: tuple[Conversation, ...] = ()
        self._numbers: Mapping[int, int] = {}
        self._today = dt.date.min
        self._all = False
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(18)
        self._more = Button("", self, ButtonKind.LINK)
        self._more.clicked.connect(self._on_more)
        self._down.addWidget(self._more)

    def show_held(
        self, held: Sequence[Conversation], numbers: Mapping[int, int], today: dt.date
    ) -> None:
        """Show them, newest first."""
        self._held = tuple(sorted(held, key=_day, reverse=True))
        self._numbers, self._today = numbers, today
        months = [(month, list(found)) for month, found in groupby(self._held, key=_month)]
        shown = months if self._all else months[:MONTHS]
        for gone in set(self._cards) - {month for month, _ in shown}:
            card, _rows = self._cards.pop(gone)
            self._down.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, (month, found) in enumerate(shown):
            self._show_month(place, month, found)
        older = sum(len(found) for _, found in months[len(shown) :])
        self._more.set_text(counted("Show 1 earlier", "Show {count} earlier", older))
        self._more.setVisible(older > 0)

    def unfold(self, month: dt.date) -> bool:
        """Have the card of a month, also of one long ago; says whether any was held then."""
        if month not in self._cards and any(_month(one) == month for one in self._held):
            self._on_more()
        return month in self._cards

    def card(self, month: dt.date) -> Card | None:
        """Give the card of a month."""
        return self._cards[month][0] if month in self._cards else None

    def focus_on(self, month: dt.date) -> None:
        """Put the focus on the first one of a month."""
        _card, rows = self._cards[month]
        if (first := rows.widget_for(rows.rows[0].key)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_month(self, place: int, month: dt.date, found: Sequence[Conversation]) -> None:
        if month not in self._cards:
            card = Card(self, padding=(20, 16))
            rows = RowList(self._theme, "", card)
            rows.activated.connect(self.chosen)
            card.add(rows)
            self._down.insertWidget(place, card)
            card.show()
            self._cards[month] = (card, rows)
        card, rows = self._cards[month]
        one, several = "{month} — {count} one-to-one", "{month} — {count} one-to-ones"
        title = counted(one, several, len(found), month=month_of(month))
        card.set_title(title)
        rows.setAccessibleName(title)
        rows.set_rows([self._row(one_held) for one_held in found])

    def _row(self, one: Conversation) -> Row:
        chip, tone = came_of_it(one)
        what = f" · {title_of(one, within=True)}"
        day = short_day(_day(one), self._today)
        parts = (day, meeting(self._numbers[one.id]), one.place.strip(), _line(one.summary))
        below = " · ".join(part for part in parts if part)
        return Row(
            one.id,
            (Span(one.person_name, bold=True), Span(what, token="soft")),
            below,
            avatar=one.person_name,
            chip=chip,
            tone=tone,
            link=True,
        )

    def _on_more(self) -> None:
        self._all = True
        self.show_held(self._held, self._numbers, self._today)


def _day(one: Conversation) -> dt.date:
    return one.held_on or one.starts_at.date()


def _month(one: Conversation) -> dt.date:
    return _day(one).replace(day=1)


def _line(text: str) -> str:
    first = text.strip().split("\n", 1)[0]
    return first if len(first) <= 140 else first[:139].rstrip() + "…"
