"""The people and organisations of the Profile tab: roles, colleagues, who introduced whom."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netjournal.people.organisations import Role
from netjournal.saying import saying
from ui.autosave import Autosave
from ui.dates import short_day
from ui.pages.page import Desk
from ui.pages.people.colleagues import Colleagues
from ui.pages.people.finding import find_organisations, find_people
from ui.pages.people.group import Group, People
from ui.pages.people.known import Known
from ui.pages.people.parts import remove_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_edit import DateEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.keyed_rows import KeyedRows
from ui.widgets.label import Label, set_tip
from ui.widgets.name_capture import NameCapture
from ui.widgets.side_by_side import side_by_side


class Roles(Group):
    """Where they work or belong, now and before, and who else is there."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._found: dict[int, Role] = {}
        self._rows = KeyedRows(self, self._build_row, spacing=12)
        self._where = NameCapture(
            desk.theme,
            self.tr("Add an organisation"),
            self,
            find_organisations(desk.journal),
            self.tr("Add an organisation"),
        )
        self._where.added.connect(self._on_add)
        self._colleagues = Colleagues(desk, autosave, self)
        self._colleagues.person_asked.connect(self.person_asked)
        for widget in (self._rows, self._where, self._colleagues):
            self.down.addWidget(widget)

    def show_known(self, known: Known) -> None:
        """Show the roles, and the colleagues."""
        super().show_known(known)
        self._found = {role.id: role for role in known.roles}
        self._rows.set_items([(role.id, role) for role in known.roles])
        for role in known.roles:
            row = self._rows.row(role.id)
            if isinstance(row, RoleRow):
                row.show_role(role)
        self._colleagues.show_known(known)

    def value(self, role: int, key: str) -> Any:
        """What is written of a role."""
        return getattr(self._found[role], key) if role in self._found else None

    def save(self, role: int, key: str, value: Any) -> None:
        """Keep what was written."""
        if role in self._found:
            self.journal.organisations.edit_role(role, **{key: value})

    def leave(self, role: int) -> None:
        """End a role today."""
        self.do(partial(self.journal.organisations.leave, role))

    def remove(self, role: int) -> None:
        """Remove a role."""
        self._found.pop(role, None)
        self.do(partial(self.journal.organisations.remove_role, role))

    def _build_row(self, role: Role, parent: QWidget) -> QWidget:
        return RoleRow(self, role, parent)

    def _on_add(self, name: str, known_id: int | None) -> None:
        self.do(partial(self._join, name, known_id))

    def _join(self, name: str, known_id: int | None) -> None:
        if self.known is None:
            return
        words = saying("{name} joins {place}", name=self.known.person.name, place=name)
        with self.journal.change(words):
            where = known_id or self.journal.organisations.called(name)
            self.journal.organisations.join(self.person, where)


class RoleRow(QWidget):
    """One role: what they are there, and from when until when."""

    def __init__(self, group: Roles, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        desk = group.desk
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("Role"))
        self._title.setMinimumWidth(desk.theme.px(110))
        self._title.setMaximumWidth(desk.theme.px(200))
        self._label = Label("", self, wrap=True)
        self._from = DateEdit("", self, optional=True)
        self._until = DateEdit("", self, optional=True)
        self._from.setPlaceholderText(self.tr("Not known"))
        self._until.setPlaceholderText(self.tr("Now"))
        self._left = Button(self.tr("Left"), self, ButtonKind.SMALL)
        self._remove = remove_button(desk, "", self)
        above = side_by_side(
            self, (self._title, 0), (self._label, 1), (self._left, 0), (self._remove, 0)
        )
        dates = QWidget(self)
        flow = FlowLayout(dates, 8)
        said_from = Label(self.tr("From"), dates, "label")
        said_until = Label(self.tr("until"), dates, "label")
        for widget in (said_from, self._from, said_until, self._until):
            widget.setParent(dates)
            if isinstance(widget, Label):
                widget.setFixedHeight(self._from.sizeHint().height())
            flow.addWidget(widget)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(above)
        down.addWidget(dates)
        self._left.clicked.connect(partial(group.leave, role.id))
        self._remove.clicked.connect(partial(group.remove, role.id))
        edits: tuple[tuple[QWidget, str], ...] = (
            (self._title, "title"),
            (self._from, "started_on"),
            (self._until, "ended_on"),
        )
        for edit, key in edits:
            load = partial(group.value, role.id, key)
            group.autosave.bind(edit, load=load, save=partial(group.save, role.id, key))

    def show_role(self, role: Role) -> None:
        """Show it after a change."""
        place = role.organisation_name
        for widget, words in (
            (self._title, self.tr("Role at {place}")),
            (self._from, self.tr("At {place} from")),
            (self._until, self.tr("At {place} until")),
            (self._left, self.tr("Left {place}")),
            (self._remove, self.tr("Remove the role at {place}")),
        ):
            widget.setAccessibleName(words.format(place=place))
        set_tip(self._remove, self._remove.accessibleName())
        past = role.ended_on is not None
        self._label.setText(self._where_and_when(role))
        self._label.set_kind("soft" if past else "")
        self._left.setVisible(not past)

    def _where_and_when(self, role: Role) -> str:
        if role.ended_on is None:
            return role.organisation_name
        day = short_day(role.ended_on, self._group.journal.now.date())
        words = self.tr("{organisation}, until {day}")
        return words.format(organisation=role.organisation_name, day=day)


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
        words = saying("{name} introduced {person}", name=name, person=self.known.person.name)
        with self.journal.change(words):
            by = known_id or self.journal.people.add(name)
            self.journal.people.edit(self.person, introduced_by=by)

    def _on_remove(self) -> None:
        self.do(partial(self.journal.people.edit, self.person, introduced_by=None))
