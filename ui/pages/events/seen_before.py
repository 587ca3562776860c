"""Seen here before: who was met at earlier events of the series, and how I can help them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.events.series import Seen
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import counted

FEW = 6


class SeenBefore(Card):
    """The few seen most often, and the others when asked for."""

    person_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen: tuple[Seen, ...] = ()
        self._all = False
        self.set_title(self.tr("Seen here before"))
        self.rows = RowList(theme, self.tr("Seen here before"), self)
        self.rows.activated.connect(self.person_wanted)
        self.more = Button("", self, ButtonKind.LINK)
        self.more.clicked.connect(self._show_all)
        self.add(self.rows)
        self.add(self.more)

    def show_seen(self, seen: Sequence[Seen]) -> None:
        """Show these, or hide the card when nobody was seen."""
        if {one.person for one in seen} != {one.person for one in self._seen}:
            self._all = False
        self._seen = tuple(seen)
        self._fill()

    def _fill(self) -> None:
        shown = self._seen if self._all else self._seen[:FEW]
        self.rows.set_rows([self._row(one) for one in shown])
        hidden = len(self._seen) - len(shown)
        self.more.set_text(counted("Show 1 more person", "Show {count} more people", hidden))
        self.more.setVisible(hidden > 0)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        first_new = self.rows.widget_for(self._seen[FEW].person)
        if first_new is not None:
            first_new.setFocus()

    def _row(self, one: Seen) -> Row:
        return Row(
            key=one.person,
            title=(Span(one.name, bold=True),),
            subtitle=" · ".join(word for word in (one.does, one.how) if word),
            trailing=counted("met once", "met {count} times", one.times),
            link=True,
        )
