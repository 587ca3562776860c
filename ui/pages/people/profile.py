"""The Profile tab: everything known about a person, in groups; all of it saves as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.adding_pictures import PictureAdder
from ui.pages.people.folds import Filled, Folds
from ui.pages.people.group import Group
from ui.pages.people.known import Known
from ui.pages.people.meetings import Meetings
from ui.pages.people.own_fields import OwnFields
from ui.pages.people.parts import Columns
from ui.pages.people.pictures import Pictures
from ui.pages.people.pixmaps import Pixmaps
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

    def __init__(
        self,
        pixmaps: Pixmaps,
        adder: PictureAdder,
        desk: Desk,
        autosave: Autosave,
        parent: QWidget,
    ) -> None:
        super().__init__(desk, autosave, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._body = PageBody(self, 1040, (0, 16))
        self._body.body.setSpacing(12)
        layout.addWidget(self._body)
        self._folds = Folds(desk, self._body)
        self._add_groups(partial(Pictures, pixmaps, adder))
        self._checks = EightChecks(desk, autosave, self._body.content)
        self._body.add(self._checks)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_checks)

    def show_known(self, known: Known, changed: Changed | None) -> None:
        """Show a person: what is filled in is open, what is empty is folded."""
        other = known.person.id != self.person
        super().show_known(known, changed)
        self._folds.show_filled(self._filled(known), begin=other)
        if other:
            self._body.verticalScrollBar().setValue(0)
        for group in self.findChildren(Group):
            group.show_known(known)
        if other:
            self._later.start()
        elif not self._later.isActive():
            self._checks.refresh()

    def show_group(self, key: str) -> None:
        """Open a group and bring it into view."""
        self._body.ensureWidgetVisible(self._folds.open(key), 0, 0)

    def _add_groups(self, pictures: Any) -> None:
        add = self._folds.add
        add("business", self.tr("Business"), partial(self._build_fields, BUSINESS))
        add("about", self.tr("Goals and interests"), partial(self._build_fields, ABOUT))
        family = self.tr("Family and hobbies, if offered")
        add("family", family, partial(self._build_fields, FAMILY))
        add("met", self.tr("How we met"), self._build_met)
        add("roles", self.tr("Organisations and roles"), partial(self._build, Roles))
        add("reach", self.tr("How to reach them"), partial(self._build, WaysToReach))
        add("pictures", self.tr("Pictures"), partial(self._build, pictures))
        add("tags", self.tr("Tags"), partial(self._build, Tags))
        add("shared", self.tr("Points of connection"), partial(self._build, Connections))
        add("own", self.tr("My own fields"), partial(self._build, OwnFields))
        private = self.tr("stays off every sheet")
        add("private", self.tr("Private note"), partial(self._build_fields, PRIVATE), private)

    def _filled(self, known: Known) -> dict[str, Filled]:
        """How much is in each group, and of how many fields there are."""
        journal, person = self.desk.journal, known.person
        groups = {"business": BUSINESS, "about": ABOUT, "family": FAMILY, "private": PRIVATE}
        filled = {
            key: Filled(sum(bool(getattr(person, one.key)) for one in fields), len(fields))
            for key, fields in groups.items()
        }
        met = (person.met_on, person.met_at, person.introduced_by)
        introduced = bool(journal.people.introduced(person.id))
        own = len(journal.own_fields.fields())
        filled["met"] = Filled(sum(map(bool, met)) + introduced + len(known.meetings))
        filled["roles"] = Filled(len(known.roles))
        filled["reach"] = Filled(len(journal.people.reach(person.id)))
        filled["pictures"] = Filled(len(journal.pictures.of(person.id)))
        filled["tags"] = Filled(len(journal.people.tags(person.id)))
        filled["shared"] = Filled(len(journal.conversations.connections(person.id)))
        filled["own"] = Filled(len(journal.own_fields.values(person.id)), own)
        return filled

    def _show_checks(self) -> None:
        if self.known is not None:
            self._checks.show_person(self.known.person.id)

    def _build(self, kind: Any, parent: QWidget) -> QWidget:
        group: Group = kind(self.desk, self.autosave, parent)
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
        columns.add(self._build(Meetings, columns), wide=True)
        columns.add(self._build(Introducer, columns), wide=True)
        return columns

    def _bind(self, edit: QWidget, key: str) -> None:
        self.autosave.bind(edit, load=partial(self._load, key), save=partial(self._save, key))

    def _load(self, key: str) -> Any:
        return getattr(self.known.person, key) if self.known is not None else None

    def _save(self, key: str, value: Any) -> None:
        if self.known is not None:
            self.desk.journal.people.edit(self.known.person.id, **{key: value})
