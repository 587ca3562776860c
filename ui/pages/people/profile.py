"""The Profile tab: everything known about a person, in groups; all of it saves as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.group import Group
from ui.pages.people.known import Known
from ui.pages.people.parts import Columns, Fold
from ui.pages.people.profile_fields import ABOUT, BUSINESS, FAMILY, MET, PRIVATE, FieldWords
from ui.pages.people.roles import Introducer, Roles
from ui.pages.people.tab import PersonTab
from ui.pages.people.ways import Connections, Tags, WaysToReach
from ui.reservations.checks import EightChecks
from ui.widgets.field import DateField, Field, LineField, TextField
from ui.widgets.page_body import PageBody

if TYPE_CHECKING:
    from netjournal.store.changes import Changed


class ProfileTab(PersonTab):
    """The groups, those that are empty folded; person_asked(id) when a name is followed."""

    person_asked = Signal(object)

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._body = PageBody(self, 1040, (0, 16))
        self._body.body.setSpacing(12)
        layout.addWidget(self._body)
        self._fields = (
            (self._fold(self.tr("Business"), partial(self._build_fields, BUSINESS)), BUSINESS),
            (self._fold(self.tr("Goals and interests"), partial(self._build_fields, ABOUT)), ABOUT),
            (
                self._fold(
                    self.tr("Family and hobbies, if offered"), partial(self._build_fields, FAMILY)
                ),
                FAMILY,
            ),
        )
        self._met = self._fold(self.tr("How we met"), self._build_met)
        self._roles = self._fold(self.tr("Organisations and roles"), partial(self._build, Roles))
        self._reach = self._fold(self.tr("How to reach them"), partial(self._build, WaysToReach))
        self._tags = self._fold(self.tr("Tags"), partial(self._build, Tags))
        self._shared = self._fold(
            self.tr("Points of connection"), partial(self._build, Connections)
        )
        self._private = self._fold(self.tr("Private note"), partial(self._build_fields, PRIVATE))
        self._private.hint.set_text(self.tr("stays off every sheet"))
        self._checks = EightChecks(desk, autosave, self._body.content)
        self._body.add(self._checks)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_checks)

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person: what is filled in is open, what is empty is folded."""
        other = known.person.id != self.person
        super().show_known(known, changed)
        if other:
            self._fold_the_empty(known)
            self._body.verticalScrollBar().setValue(0)
        for group in self.findChildren(Group):
            group.show_known(known)
        if other:
            self._later.start()
        elif not self._later.isActive():
            self._checks.refresh()

    def _show_checks(self) -> None:
        if self.known is not None:
            self._checks.show_person(self.known.person.id)

    def _fold_the_empty(self, known: Known) -> None:
        journal, person = self.desk.journal, known.person
        for fold, fields in self._fields:
            fold.unfold(any(getattr(person, field.key) for field in fields))
        self._fields[0][0].unfold()
        met = person.met_on or person.met_at or person.introduced_by
        self._met.unfold(bool(met or journal.people.introduced(person.id)))
        self._roles.unfold(bool(known.roles))
        self._reach.unfold(bool(journal.people.reach(person.id)))
        self._tags.unfold(bool(journal.people.tags(person.id)))
        self._shared.unfold(bool(journal.conversations.connections(person.id)))
        self._private.unfold(bool(person.private_note))

    def _fold(self, title: str, build: Any) -> Fold:
        fold = Fold(self.desk, title, build, self._body.content)
        self._body.add(fold)
        return fold

    def _build(self, kind: type[Group], parent: QWidget) -> QWidget:
        group = kind(self.desk, self.autosave, parent)
        group.person_asked.connect(self.person_asked)
        if self.known is not None:
            group.show_known(self.known)
        return group

    def _build_fields(self, fields: Sequence[FieldWords], parent: QWidget) -> QWidget:
        columns = Columns(parent)
        for words in fields:
            columns.add(self._build_field(words, columns), wide=len(fields) == 1)
        return columns

    def _build_field(self, words: FieldWords, parent: QWidget) -> Field:
        kind = LineField if words.line else partial(TextField, min_lines=2)
        field = kind(words.shown_label, parent)
        self._bind(field.edit, words.key)
        return field

    def _build_met(self, parent: QWidget) -> QWidget:
        columns = Columns(parent)
        columns.add(self._build_field(MET[0], columns))
        met_on = DateField(self.tr("Met on"), columns)
        self._bind(met_on.edit, "met_on")
        columns.add(met_on)
        columns.add(self._build(Introducer, columns), wide=True)
        return columns

    def _bind(self, edit: QWidget, key: str) -> None:
        self.autosave.bind(edit, load=partial(self._load, key), save=partial(self._save, key))

    def _load(self, key: str) -> Any:
        return getattr(self.known.person, key) if self.known is not None else None

    def _save(self, key: str, value: Any) -> None:
        if self.known is not None:
            self.desk.journal.people.edit(self.known.person.id, **{key: value})
