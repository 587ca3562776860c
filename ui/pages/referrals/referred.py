"""Referrals: given before received, each with what came of it (rules 9 and 10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from netjournal.relationships.referrals import Referral
from netjournal.words import Direction, ReferralOutcome
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.referrals.lines import (
    EDIT_PADDING,
    LEAST_LETTERS,
    LongRows,
    Sentence,
    day_width,
    in_the_middle,
    indented,
)
from ui.pages.referrals.new_referral import NewReferral
from ui.pages.referrals.part import Part
from ui.widgets.bare_area import BareArea
from ui.widgets.button import IconButton
from ui.widgets.card import Card, Line
from ui.widgets.field import Choice
from ui.widgets.label import Label
from ui.words import said

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


SPACE = 12
WIDE = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 1, 1), (1, 2, 2))
NARROW = ((1, 0, 1), (0, 0, 4), (1, 1, 2), (1, 3, 1), (2, 0, 4), (3, 0, 4))
"""Row, column and columns taken of the day, the names, the outcome, the bin, the note, since."""


class Referred(Part):
    """Two cards, given and received; new ones are written at their feet."""

    rests_on = frozenset({"person", "referral"})

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self.outcome: ReferralOutcome | None = None
        self.found: dict[int, Referral] = {}
        self._given = Side(self, Direction.GIVEN)
        self._received = Side(self, Direction.RECEIVED)
        self.add(self._given)
        self.add(self._received)

    def refresh(self, changed: Changed | None) -> None:
        """Read the referrals of the period, with the outcome looked for."""
        found = self.journal.referrals.all(since=self.since, outcome=self.outcome)
        self.found = {one.id: one for one in found}
        filtered = self.since is not None or self.outcome is not None
        for side in (self._given, self._received):
            side.show_referrals(found, filtered=filtered)

    def start(self) -> None:
        """Put the cursor where a referral given is written."""
        self._given.new.contact.setFocus()


class Side(Card):
    """The referrals of one direction."""

    def __init__(self, part: Referred, direction: Direction) -> None:
        given = direction is Direction.GIVEN
        super().__init__(part.content)
        self._part = part
        self._direction = direction
        self.set_title(self.tr("Given") if given else self.tr("Received"))
        self._empty = Label("", self, "soft", wrap=True)
        self._rows = LongRows(self, self._build)
        self.new = NewReferral(part, direction, self)
        for widget in (self._empty, self._rows, self.new):
            self.add(widget)

    def show_referrals(self, found: list[Referral], *, filtered: bool) -> None:
        """Show those of this direction, the newest first."""
        mine = [one for one in found if one.direction is self._direction]
        self._empty.set_text("" if mine else self._empty_words(filtered=filtered))
        self._rows.set_items([(one.id, one) for one in mine])

    def _empty_words(self, *, filtered: bool) -> str:
        if filtered:
            return self.tr("None in this period with this outcome.")
        if self._direction is Direction.GIVEN:
            return self.tr(
                "A referral is a contact passed on, with their knowledge, as likely business."
            )
        return self.tr("Contacts that others have passed on to me.")

    def _build(self, one: Referral, parent: QWidget) -> QWidget:
        return ReferralLine(self._part, one, parent)


class ReferralLine(QWidget):
    """One referral: who to whom, and below what it is about; both are changed in place."""

    def __init__(self, part: Referred, one: Referral, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._one = one
        names = {"contact": one.contact_name, "person": one.person_name}
        self._day = Label("", self, "small")
        self._day.setFixedWidth(day_width(part.desk.theme))
        self._who = Sentence(self)
        self._who.asked.connect(part.ask_person)
        outcomes = [(kind.value, _capital(said(kind))) for kind in ReferralOutcome]
        about = self.tr("What came of referring {contact} to {person}")
        if one.direction is Direction.RECEIVED:
            about = self.tr("What came of {contact}, referred by {person}")
        self._outcome = Choice(about.format(**names), self, outcomes)
        delete = self.tr("Delete the referral of {contact} to {person}")
        note = self.tr("Note on referring {contact} to {person}")
        if one.direction is Direction.RECEIVED:
            delete = self.tr("Delete the referral of {contact} from {person}")
            note = self.tr("Note on {contact}, referred by {person}")
        delete, note = delete.format(**names), note.format(**names)
        self._delete = IconButton(part.desk.icons.get("bin", token="soft"), delete, self)
        self._delete.clicked.connect(self._on_delete)
        self._note = BareArea(note, self, self.tr("What it is about"))
        self._since = Label("", self, "small")
        self._narrow: bool | None = None
        self._arrange()
        part.autosave.bind(self._outcome, load=self._load_outcome, save=self._came_of)
        part.autosave.bind(self._note, load=self._load_note, save=self._edit)

    def show_item(self, one: Referral) -> None:
        """Show it after a change."""
        self._one = one
        today = self._part.today
        self._day.setText(short_day(one.on, today))
        given = one.direction is Direction.GIVEN
        names = {"contact": one.contact_name, "person": one.person_name}
        words = self.tr("{contact} to {person}") if given else self.tr("{contact} from {person}")
        contact = self.tr("{contact}, referred to {person}")
        person = self.tr("{person}, to whom {contact} was referred")
        if not given:
            contact = self.tr("{contact}, referred by {person}")
            person = self.tr("{person}, who referred {contact}")
        self._who.say(
            words,
            contact=(one.contact, one.contact_name, contact.format(**names)),
            person=(one.person, one.person_name, person.format(**names)),
        )
        parts = []
        if one.outcome_on is not None and one.outcome is not ReferralOutcome.OFFERED:
            parts.append(self.tr("since {day}").format(day=short_day(one.outcome_on, today)))
        if not one.with_their_knowledge:
            parts.append(self.tr("the contact does not know yet"))
        self._since.set_text(" · ".join(parts))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the outcome and what is beside it."""
        least = self._day.width() + self._outcome.minimumSizeHint().width()
        return QSize(least + self._delete.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what came of it below where there is little room for the names."""
        super().resizeEvent(event)
        beside = self._day.width() + self._outcome.sizeHint().width()
        beside += self._delete.sizeHint().width() + 3 * SPACE
        names = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self._place(narrow=self.width() < beside + names)

    def _arrange(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.setSpacing(2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._names = _holding(in_the_middle(self._who), self)
        self._about = _holding(indented(self._note, EDIT_PADDING), self)
        self._place(narrow=False)
        down.addLayout(self._grid)
        down.addWidget(Line(self))
        QWidget.setTabOrder(self._outcome, self._note)
        QWidget.setTabOrder(self._note, self._delete)

    def _place(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        places = NARROW if narrow else WIDE
        parts = (self._day, self._names, self._outcome, self._delete, self._about, self._since)
        for part, (row, column, across) in zip(parts, places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column, 1, across)

    def _load_outcome(self) -> str:
        return self._part.found.get(self._one.id, self._one).outcome.value

    def _came_of(self, outcome: str) -> None:
        if self._one.id in self._part.found:
            self._part.journal.referrals.came_of(self._one.id, ReferralOutcome(outcome))

    def _load_note(self) -> str:
        return self._part.found.get(self._one.id, self._one).note

    def _edit(self, note: str) -> None:
        if self._one.id in self._part.found:
            self._part.journal.referrals.edit(self._one.id, note=note)

    def _on_delete(self) -> None:
        self._part.found.pop(self._one.id, None)
        delete = partial(self._part.journal.referrals.delete, self._one.id)
        self._part.do(delete, notice=True)


def _holding(layout: QLayout, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
