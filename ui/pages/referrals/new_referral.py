"""Writes down a referral; giving one to somebody who is no partner is warned of first (rule 10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from netjournal.saying import saying
from netjournal.words import Direction
from ui.pages.referrals.lines import find_people
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture
from ui.widgets.side_by_side import side_by_side
from ui.words import said

if TYPE_CHECKING:
    from ui.pages.referrals.part import Part


class NewReferral(QWidget):
    """Contact, person, and what it is about; Enter records, or first leads to the warning."""

    def __init__(self, part: Part, direction: Direction, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._given = direction is Direction.GIVEN
        find, theme = find_people(part.journal), part.desk.theme
        contact, person = self.tr("Who was referred to me"), self.tr("By whom")
        if self._given:
            contact, person = self.tr("Whom I refer"), self.tr("To whom")
        self.contact = NameCapture(theme, contact, self, find, contact, keep=True)
        self.person = NameCapture(theme, person, self, find, person, keep=True)
        about = self.tr("What the referral given is about")
        if not self._given:
            about = self.tr("What the referral received is about")
        self._note = QLineEdit(self)
        self._note.setAccessibleName(about)
        self._note.setPlaceholderText(self.tr("What it is about"))
        self._knows = QCheckBox(self.tr("The contact knows"), self)
        self._knows.setAccessibleName(self._knows.text())
        self._knows.setChecked(True)
        self._warning = Label("", self, "warn", wrap=True)
        self._warning.setAccessibleName(self.tr("Before you refer"))
        self._record = Button("", self)
        self._arrange()
        for edit in (self.contact, self.person):
            edit.entered.connect(self._on_enter)
            edit.textChanged.connect(self._on_named)
        self._note.returnPressed.connect(self._on_enter)
        self._record.clicked.connect(self._on_record)
        self._on_named()

    def _arrange(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 10, 0, 0)
        down.setSpacing(8)
        self._knows.setVisible(self._given)
        down.addWidget(side_by_side(self, (self.contact, 1), (self.person, 1)))
        down.addWidget(side_by_side(self, (self._note, 1), (self._knows, 0), (self._record, 0)))
        down.addWidget(self._warning)

    def _on_named(self, _text: str = "") -> None:
        warning = self._warning_now()
        self._warning.set_text(warning)
        words = self.tr("Record what I received")
        if self._given:
            words = self.tr("Refer anyway") if warning else self.tr("Refer")
        self._record.set_text(words)

    def _warning_now(self) -> str:
        name = self.person.text().strip()
        if not self._given or not name:
            return ""
        referrals, known = self._part.journal.referrals, self.person.known_id
        warning = referrals.warning_about(name) if known is None else referrals.warning(known)
        if warning is None:
            return ""
        return self.tr("{warning} You can still refer them.").format(warning=said(warning))

    def _on_enter(self) -> None:
        """Go on to what is still empty; to the button when there is something to read first."""
        for edit in (self.contact, self.person):
            if not edit.text().strip():
                edit.setFocus()
                return
        if self._warning_now():
            self._record.setFocus()
        else:
            self._on_record()

    def _on_record(self) -> None:
        for edit in (self.contact, self.person):
            if not edit.text().strip():
                edit.setFocus()
                return
        if self._part.do(self._write):
            for edit in (self.contact, self.person):
                edit.reset()
            self._note.clear()
            self._knows.setChecked(True)
            self.contact.setFocus()

    def _write(self) -> None:
        journal = self._part.journal
        contact, person = self.contact.text().strip(), self.person.text().strip()
        known, their_id = self.contact.known_id, self.person.known_id
        names = {"contact": contact, "person": person}
        title = saying("Record that {person} refers {contact}", **names)
        if self._given:
            title = saying("Refer {contact} to {person}", **names)
        with journal.change(title):
            who = journal.people.add(contact) if known is None else known
            to = journal.people.add(person) if their_id is None else their_id
            referrals = journal.referrals
            method = partial(referrals.give, anyway=True) if self._given else referrals.receive
            knows = self._knows.isChecked()
            method(to, who, self._note.text().strip(), with_their_knowledge=knows)
