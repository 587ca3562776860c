"""The people and organisations of the Profile tab: roles, colleagues, who introduced whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from netjournal.organisations import Role
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.finding import find_organisations, find_people
from ui.pages.people.group import Group, People
from ui.pages.people.known import Known
from ui.pages.people.parts import KeyedRows, side_by_side
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture


class Roles(Group):
    """Where they work or belong, now and before, and who else is there."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._found: dict[int, Role] = {}
        self._rows = KeyedRows(self, self._build_row)
        self._colleagues_said = Label(self.tr("Colleagues"), self, "label")
        self._colleagues = People(self)
        self._colleagues.person_asked.connect(self.person_asked)
        self._where = NameCapture(
            desk.theme,
            self.tr("Add an organisation"),
            self,
            find_organisations(desk.journal),
            self.tr("Add an organisation"),
        )
        self._where.added.connect(self._on_add)
        for widget in (self._rows, self._where, self._colleagues_said, self._colleagues):
            self.down.addWidget(widget)

    def show_known(self, known: Known) -> None:
        """Show the roles, and the colleagues."""
        super().show_known(known)
        self._found = {role.id: role for role in known.roles}
        keyed = [((role.id, role.ended_on), role) for role in known.roles]
        self._rows.set_items(keyed)
        found = self.journal.organisations.colleagues(self.person)
        colleagues = [(role.person, role.person_name, role.title) for role in found]
        self._colleagues.show_people(colleagues)
        self._colleagues_said.setVisible(bool(colleagues))

    def _build_row(self, role: Role, parent: QWidget) -> QWidget:
        title = QLineEdit(parent)
        words = self.tr("Role at {organisation}").format(organisation=role.organisation_name)
        title.setAccessibleName(words)
        title.setPlaceholderText(self.tr("Role"))
        title.setFixedWidth(self.desk.theme.px(220))
        label = Label(self._where_and_when(role), parent, "soft" if role.ended_on else "")
        widgets: list[tuple[QWidget, int]] = [(title, 0), (label, 1)]
        if role.ended_on is None:
            left = Button(self.tr("Left"), parent, ButtonKind.SMALL)
            left.setAccessibleName(
                self.tr("Left {organisation}").format(organisation=role.organisation_name)
            )
            left.clicked.connect(partial(self._on_left, role.id))
            widgets.append((left, 0))
        row = side_by_side(parent, *widgets)
        self.autosave.bind(
            title, load=partial(self._title, role.id), save=partial(self._save, role.id)
        )
        return row

    def _where_and_when(self, role: Role) -> str:
        if role.ended_on is None:
            return role.organisation_name
        day = short_day(role.ended_on, self.journal.now.date())
        words = self.tr("{organisation}, until {day}")
        return words.format(organisation=role.organisation_name, day=day)

    def _title(self, role: int) -> str:
        return self._found[role].title if role in self._found else ""

    def _save(self, role: int, title: str) -> None:
        if role in self._found:
            self.journal.organisations.edit_role(role, title=title)

    def _on_left(self, role: int) -> None:
        self.do(partial(self.journal.organisations.leave, role))

    def _on_add(self, name: str, known_id: int | None) -> None:
        self.do(partial(self._join, name, known_id))

    def _join(self, name: str, known_id: int | None) -> None:
        if self.known is None:
            return
        words = self.tr("{name} joins {organisation}")
        with self.journal.change(words.format(name=self.known.person.name, organisation=name)):
            where = known_id or self.journal.organisations.called(name)
            self.journal.organisations.join(self.person, where)


class Introducer(Group):
    """Who introduced them, and whom they introduced."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self.down.setContentsMargins(0, 0, 0, 0)
        self._by = People(self)
        self._by.person_asked.connect(self.person_asked)
        self._remove = Button(self.tr("Not introduced by them"), self, ButtonKind.SMALL)
        self._remove.clicked.connect(self._on_remove)
        self._edit = NameCapture(
            desk.theme,
            self.tr("Introduced by"),
            self,
            find_people(desk.journal, self._self),
            self.tr("A name, then Enter"),
        )
        self._edit.added.connect(self._on_added)
        self._theirs_said = Label(self.tr("People they introduced"), self, "label")
        self._theirs = People(self)
        self._theirs.person_asked.connect(self.person_asked)
        self.down.addWidget(Label(self.tr("Introduced by"), self, "label"))
        self._introduced = side_by_side(self, (self._by, 1), (self._remove, 0))
        for widget in (self._introduced, self._edit, self._theirs_said, self._theirs):
            self.down.addWidget(widget)

    def show_known(self, known: Known) -> None:
        """Show who introduced whom."""
        super().show_known(known)
        by = known.person.introduced_by
        self._by.show_people([(by, known.introduced_by, "")] if by else [])
        self._introduced.setVisible(by is not None)
        self._edit.setVisible(by is None)
        theirs = self.journal.people.introduced(self.person)
        self._theirs.show_people([(row.id, row.name, row.does) for row in theirs])
        self._theirs_said.setVisible(bool(theirs))

    def _self(self) -> int | None:
        return self.person

    def _on_added(self, name: str, known_id: int | None) -> None:
        self.do(partial(self._set, name, known_id))

    def _set(self, name: str, known_id: int | None) -> None:
        if self.known is None:
            return
        words = self.tr("{name} introduced {person}")
        with self.journal.change(words.format(name=name, person=self.known.person.name)):
            by = known_id or self.journal.people.add(name)
            self.journal.people.edit(self.person, introduced_by=by)

    def _on_remove(self) -> None:
        self.do(partial(self.journal.people.edit, self.person, introduced_by=None))
