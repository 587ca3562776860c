"""The decision: form a referral relationship, let it go, or take it up again (rules 6 and 7)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from netjournal.errors import JournalError, NotFound
from netjournal.relationships.relationship import Missing, Relationship
from netjournal.words import DecisionKind, Side, Stage
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.reservations.ending import Ending
from ui.reservations.missing import MissingList
from ui.reservations.wording import first_name, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class DecisionPanel(QWidget):
    """What both of us want, what is missing, and the two ways out of a second conversation.

    `cell_wanted(side, kind)` and `reservation_wanted(id)` ask the checklist to go there.
    """

    cell_wanted = Signal(object, object)
    reservation_wanted = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._person = 0
        self._name = ""
        self._ready = False
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self._card = Card(self)
        down.addWidget(self._card)
        self._build()

    def show_person(self, person: int) -> None:
        """Show where I stand with a person."""
        if person != self._person:
            self._ending.fold()
        self._person = person
        self.refresh()

    def refresh(self) -> None:
        """Bring it up to date."""
        journal = self._desk.journal
        try:
            self._name = journal.people.get(self._person).name
        except NotFound:
            return
        relationship = journal.relationship.of(self._person)
        ended = relationship.stage is Stage.ENDED
        partners = relationship.stage is Stage.PARTNERS
        missing = [] if ended or partners else journal.relationship.missing(self._person)
        self._ready = not missing
        self._show_standing(relationship)
        self._show_wants(relationship, shown=not ended and not partners)
        self._missing.show_missing(missing)
        self._missing.setVisible(bool(missing))
        self._missing_title.setVisible(bool(missing))
        self._show_buttons(ended=ended, partners=partners)

    def _build(self) -> None:
        self._standing = Label("", self._card, "soft", wrap=True)
        self._wants = QWidget(self._card)
        flow = FlowLayout(self._wants, 20)
        self._want = {side: QCheckBox("", self._wants) for side in Side}
        for side, box in self._want.items():
            box.clicked.connect(partial(self._on_box, side))
            flow.addWidget(box)
        self._missing_title = Label(tr("Still missing"), self._card, "label")
        self._missing = MissingList(self._card)
        self._missing.wanted.connect(self._on_missing)
        self._ending = Ending(self._card)
        self._ending.ended.connect(self._on_ended)
        self._ending.dropped.connect(self._on_dropped)
        for part in (
            self._standing,
            self._wants,
            self._missing_title,
            self._missing,
            self._ending,
        ):
            self._card.add(part)
        self._card.add(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget(self._card)
        row = FlowLayout(foot, 10, from_end=True)
        row.setContentsMargins(0, 6, 0, 0)
        self._end = Button(tr("It ends here"), self._card)
        self._again = Button(tr("Take it up again"), self._card)
        self._form = Button(tr("Form a referral relationship"), self._card)
        self._end.clicked.connect(self._on_end)
        self._again.clicked.connect(self._on_again)
        self._form.clicked.connect(self._on_form)
        for button in (self._form, self._again, self._end):
            row.addWidget(button)
        return foot

    def _show_standing(self, relationship: Relationship) -> None:
        words, title = "", tr("Where this goes")
        decisions = self._desk.journal.relationship.decisions(self._person)
        if decisions and relationship.stage in (Stage.ENDED, Stage.PARTNERS):
            last = decisions[0]
            day = short_day(last.on, self._desk.journal.now.date())
            if last.what is DecisionKind.FORMED:
                words = tr("You formed a referral relationship on {day}.").format(day=day)
            else:
                words = tr("It ended on {day}.").format(day=day)
            words = f"{words} {last.reason}".strip()
        self._card.set_title(title)
        self._standing.set_text(words)

    def _show_wants(self, relationship: Relationship, *, shown: bool) -> None:
        who = first_name(self._name)
        said = {
            Side.MINE: tr("I want a referral relationship"),
            Side.THEIRS: tr("{who} wants one too").format(who=who),
        }
        wanted = {Side.MINE: relationship.i_want, Side.THEIRS: relationship.they_want}
        self._wants.setVisible(shown and any(wanted.values()))
        for side, box in self._want.items():
            box.setText(said[side].replace("&", "&&"))
            box.setAccessibleName(said[side])
            box.setChecked(bool(wanted[side]))
            box.setVisible(bool(wanted[side]))

    def _show_buttons(self, *, ended: bool, partners: bool) -> None:
        folded = self._ending.isHidden()
        self._again.setVisible(ended)
        self._end.setVisible(not ended and folded)
        self._form.setVisible(not ended and not partners and folded)
        self._form.setEnabled(self._ready)
        form = tr("Form a referral relationship with {name}").format(name=self._name)
        self._form.setAccessibleName(form)
        for button in (self._again, self._end):
            button.setAccessibleDescription(self._name)

    def _on_box(self, side: Side) -> None:
        self._want_it(side, self._want[side].isChecked())

    def _want_it(self, side: Side, yes: bool) -> None:
        want = self._desk.journal.relationship.want
        self._do(partial(want, self._person, side, yes or None))

    def _on_missing(self, one: Missing) -> None:
        if one.way == "want" and one.side is not None:
            self._want_it(one.side, True)
        elif one.way == "accept" and one.reservation is not None:
            self._do(partial(self._desk.journal.reservations.accept, one.reservation))
        elif one.reservation is not None:
            self.reservation_wanted.emit(one.reservation)
        else:
            self.cell_wanted.emit(one.side, one.kind)

    def _on_form(self) -> None:
        self._do(partial(self._desk.journal.relationship.form, self._person))

    def _on_end(self) -> None:
        self._ending.unfold(self._name)
        self.refresh()

    def _on_dropped(self) -> None:
        self.refresh()
        self._end.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ended(self, reason: str) -> None:
        self._ending.fold()
        if self._do(partial(self._desk.journal.relationship.end, self._person, reason)):
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again(self) -> None:
        self._do(partial(self._desk.journal.relationship.take_up, self._person))

    def _do(self, change: Callable[[], object]) -> bool:
        if not self._autosave.flush():
            return False
        try:
            change()
        except JournalError as error:
            self._desk.messages.failure(error)
            return False
        self.refresh()
        return True
