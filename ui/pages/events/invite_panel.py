"""Inviting everybody met, best first, as one change (rule 8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.events.events import Encounter
from ui.letters.channels import channel_choices
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Line
from ui.widgets.dots import MOST
from ui.widgets.field import ChoiceField, DateField
from ui.widgets.label import Label
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span
from ui.words import counted


class InvitePanel(Card):
    """Who is to be invited: written to one after the other, or noted as asked in one change."""

    invited = Signal(object, object, object)
    write_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, "")
        self._met: tuple[Encounter, ...] = ()
        self._left_out: set[int] = set()
        self.set_title(self.tr("Invite everybody met"))
        self.add(
            Label(
                self.tr(
                    "Best first: those you can help most. Write to each from your template, or "
                    "note whom you have asked already, so that silence shows after 10 days."
                ),
                self,
                "soft",
                wrap=True,
            )
        )
        self.rows = RowList(theme, self.tr("People to invite"), self)
        self.rows.checked.connect(self._on_checked)
        self.add(self.rows)
        self.add(Line(self))
        self.add(self._foot())

    def show_people(self, met: Sequence[Encounter]) -> None:
        """Show who can be invited; who was left out stays left out."""
        self._met = tuple(met)
        self._left_out &= {one.person for one in met}
        self._show_rows()

    def start(self, today: date, channel: str) -> None:
        """Begin with everybody, today."""
        self._left_out = set()
        self.day.edit.set_value(today)
        self.channel.edit.setCurrentIndex(max(0, self.channel.edit.findData(channel)))
        self._show_rows()

    def begin(self) -> None:
        """Put the cursor on what is done next in most cases."""
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> list[int]:
        """The people to invite, best first."""
        return [one.person for one in self._met if one.person not in self._left_out]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        across = QHBoxLayout(foot)
        across.setContentsMargins(0, 8, 0, 0)
        across.setSpacing(12)
        self.channel = ChoiceField(self.tr("How"), foot, channel_choices())
        self.day = DateField(self.tr("Day sent"), foot, optional=False)
        self.cancel = Button(self.tr("Not now"), foot)
        self.send = Button("", foot)
        self.write = Button("", foot, ButtonKind.PRIMARY)
        self.cancel.clicked.connect(self.closed)
        self.send.clicked.connect(self._on_send)
        self.write.clicked.connect(self._on_write)
        across.addWidget(self.channel)
        across.addWidget(self.day)
        across.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        across.addStretch(1)
        for button in (self.cancel, self.write):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def _show_rows(self) -> None:
        self.rows.set_rows([self._row(one) for one in self._met])
        count = len(self.chosen)
        self.send.set_text(counted("Note 1 as asked", "Note {count} as asked", count))
        self.write.set_text(counted("Write to 1 person…", "Write to {count} people…", count))
        for button in (self.send, self.write):
            button.setEnabled(count > 0)

    def _row(self, one: Encounter) -> Row:
        words = (one.does, one.how)
        return Row(
            key=one.person,
            title=(Span(one.name, bold=True),),
            subtitle=" · ".join(word for word in words if word),
            checked=one.person not in self._left_out,
            check_name=self.tr("Invite {name}").format(name=one.name),
            trailing="●" * one.can_help + "○" * (MOST - one.can_help),
        )

    def _on_checked(self, person: int, on: bool) -> None:
        if on:
            self._left_out.discard(person)
        else:
            self._left_out.add(person)
        self._show_rows()

    def _on_write(self) -> None:
        self.write_wanted.emit(self.chosen)

    def _on_send(self) -> None:
        self.invited.emit(self.chosen, self.channel.edit.currentData(), self.day.edit.value())
