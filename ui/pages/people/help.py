"""The Help and referrals tab, and the Reservations tab that holds the shared checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.group import Group
from ui.pages.people.help_cards import HelpBothWays, ToDo
from ui.pages.people.known import Known
from ui.pages.people.referral_cards import Introductions, Referrals
from ui.pages.people.tab import PersonTab
from ui.reservations.checklist import ReservationsChecklist
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class HelpTab(PersonTab):
    """What there is to do, help, referrals and introductions; given before received."""

    person_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._body = _body(self)
        self._groups: list[Group] = []
        content = self._body.content
        self.referrals = Referrals(desk, autosave, content)
        to_do, helping = ToDo(desk, autosave, content), HelpBothWays(desk, autosave, content)
        introductions = Introductions(desk, autosave, content)
        for group in (to_do, helping, self.referrals, introductions):
            group.person_asked.connect(self.person_asked)
            self._body.add(group)
            self._groups.append(group)

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person, or the same one after a change."""
        if known.person.id != self.person:
            self._body.verticalScrollBar().setValue(0)
        super().show_known(known, changed)
        for group in self._groups:
            group.show_known(known)


class ReservationsTab(PersonTab):
    """The checklist of both sides and the decision."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        body = _body(self)
        self.checklist = ReservationsChecklist(desk, autosave, body.content)
        body.add(self.checklist)

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person, or the same one after a change."""
        other = known.person.id != self.person
        super().show_known(known, changed)
        if other:
            self.checklist.show_person(known.person.id)
        else:
            self.checklist.refresh()


def _body(tab: QWidget) -> PageBody:
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 0, 0, 0)
    body = PageBody(tab, 1040, (0, 16))
    layout.addWidget(body)
    return body
