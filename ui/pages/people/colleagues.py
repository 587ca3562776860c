"""Who else is or was where a person is: met or not, each with a way to them (rule 5)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from netjournal.people.organisations import Colleague
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.finding import find_people
from ui.pages.people.group import Group, People
from ui.pages.people.known import Known
from ui.widgets.field import Choice
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture
from ui.widgets.side_by_side import side_by_side


class Colleagues(Group):
    """The others at their organisations, and a place to add one."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self.down.setContentsMargins(0, 4, 0, 0)
        self._said = Label(self.tr("Colleagues"), self, "label")
        self._people = People(self)
        self._people.person_asked.connect(self.person_asked)
        self._where = Choice(self.tr("Where the colleague is"), self)
        self._name = NameCapture(
            desk.theme,
            self.tr("Add a colleague"),
            self,
            find_people(desk.journal, self._self),
            self.tr("Add a colleague, met or not"),
        )
        self._name.added.connect(self._on_added)
        self._adding = side_by_side(self, (self._name, 1), (self._where, 0))
        for widget in (self._said, self._people, self._adding):
            self.down.addWidget(widget)

    def show_known(self, known: Known) -> None:
        """Show the colleagues."""
        super().show_known(known)
        found = self.journal.organisations.colleagues_ever(self.person)
        several = len({one.organisation for one in found}) > 1
        self._people.show_people(
            [(one.person, one.name, self._about(one, several)) for one in found]
        )
        places = {
            role.organisation: role.organisation_name
            for role in known.roles
            if role.ended_on is None
        }
        self._where.set_choices(list(places.items()))
        self._where.setVisible(len(places) > 1)
        self._adding.setVisible(bool(places))
        self.setVisible(bool(places or found))

    def _about(self, one: Colleague, several: bool) -> str:
        words = self.tr("not met yet")
        if not one.present:
            words = self.tr("met, in the past") if one.met else self.tr("not met, in the past")
        elif one.met:
            words = self.tr("met")
        parts = (one.title, one.organisation_name if several else "", words)
        return ", ".join(part for part in parts if part)

    def _self(self) -> int | None:
        return self.person

    def _on_added(self, name: str, known_id: int | None) -> None:
        where = self._where.currentData()
        if where is not None:
            add = self.journal.organisations.add_colleague
            self.do(partial(add, self.person, where, name, known_id or 0))
