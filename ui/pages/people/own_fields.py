"""My own fields in the profile: filled by kind, and added, renamed, moved and removed in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from netjournal.people.own_fields import OwnField
from netjournal.words import OwnFieldKind
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.pages.people.group import Group
from ui.pages.people.known import Known
from ui.pages.people.own_field_form import OwnFieldForm
from ui.pages.people.parts import Columns
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import Choice
from ui.widgets.label import Label
from ui.widgets.side_by_side import side_by_side


class OwnFieldRow(QWidget):
    """One field with its menu; a form to rename it opens below."""

    def __init__(self, group: OwnFields, field: OwnField, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self.field = field
        self._form: OwnFieldForm | None = None
        self.edit = _editor(field, self)
        self.label = Label("", self, "label")
        self.label.setBuddy(self.edit)
        self._more = IconButton(group.desk.icons.get("more"), "", self)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self._more)
        self._more.setMenu(self.menu)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(5)
        self._down.addWidget(self.label)
        self._down.addWidget(side_by_side(self, (self.edit, 1), (self._more, 0)))
        for words, act in (
            (self.tr("Rename or change"), self._on_change),
            (self.tr("Move up"), partial(group.move_field, field.id, -1)),
            (self.tr("Move down"), partial(group.move_field, field.id, 1)),
            (self.tr("Remove the field"), partial(group.remove, field.id)),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(act)
            self.menu.addAction(action)
        group.autosave.bind(self.edit, load=self._load, save=self._save)

    def show_field(self, field: OwnField) -> None:
        """Show the field after a change."""
        self.field = field
        self.label.set_text(field.name.replace("&", "&&"))
        self.edit.setAccessibleName(field.name)
        self._more.setAccessibleName(self.tr("Change the field {name}").format(name=field.name))
        self._more.setToolTip(self._more.accessibleName())
        if isinstance(self.edit, Choice):
            now = self._group.value_of(field.id)
            left = [now] if now and now not in field.choices else []
            choices: list[tuple[object, str]] = [("", self.tr("Not chosen"))]
            choices += [(one, one) for one in (*field.choices, *left)]
            self.edit.set_choices(choices)

    def _load(self) -> Any:
        return read_value(self.field, self._group.value_of(self.field.id))

    def _save(self, value: Any) -> None:
        self._group.save(self.field, written_value(self.field, value))

    def _on_change(self) -> None:
        if self._form is None:
            self._form = OwnFieldForm(self._group.desk, self._group.autosave, self.field, self)
            self._down.addWidget(self._form)
            self._form.closed.connect(self._on_closed)
        self._form.show()
        self._form.begin()

    def _on_closed(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)


class OwnFields(Group):
    """The fields of my own with what they say about the person shown."""

    def __init__(self, desk: Desk, autosave: Autosave, parent: QWidget) -> None:
        super().__init__(desk, autosave, parent)
        self._values: Mapping[int, str] = {}
        self._rows: dict[int, OwnFieldRow] = {}
        self._shown: list[tuple[int, OwnFieldKind]] = []
        self._columns: Columns | None = None
        self._hint = Label(
            self.tr("For what the method does not ask: a birthday, a membership, a shirt size."),
            self,
            "soft",
            wrap=True,
        )
        self._add = Button(self.tr("Add a field"), self, ButtonKind.SMALL)
        self._add.clicked.connect(self._on_add)
        self._form: OwnFieldForm | None = None
        self.down.addWidget(self._hint)
        self.down.addWidget(self._add)

    def show_known(self, known: Known) -> None:
        """Show what the fields say about a person."""
        super().show_known(known)
        fields = self.journal.own_fields.fields()
        values = self.journal.own_fields.values(self.person)
        self._values = {one.field: one.value for one in values}
        shape = [(one.id, one.kind) for one in fields]
        if shape != self._shown:
            self._shown = shape
            self._lay_out(fields)
        for field in fields:
            self._rows[field.id].show_field(field)
        self._hint.setVisible(not fields)

    def value_of(self, field: int) -> str:
        """What a field says about the person shown."""
        return self._values.get(field, "")

    def save(self, field: OwnField, value: object) -> None:
        """Keep what was written; raises JournalError for what does not fit."""
        if field.id in self._rows:
            self.journal.own_fields.set(self.person, field.id, value)

    def move_field(self, field: int, by: int, _checked: bool = False) -> None:
        """Move a field among the others."""
        at = [key for key, _kind in self._shown].index(field)
        self.do(partial(self.journal.own_fields.move, field, at + by))

    def remove(self, field: int, _checked: bool = False) -> None:
        """Remove a field from everybody."""
        self.autosave.flush()
        name = self._rows.pop(field).field.name
        self._shown = []
        self.do(partial(self.journal.own_fields.remove, field))
        words = self.tr("The field {name} was removed from everybody.").format(name=name)
        self.desk.messages.undoable(words, self.journal.undo_name)

    def _lay_out(self, fields: list[OwnField]) -> None:
        self.autosave.flush()
        old, self._rows = self._columns, {}
        columns = self._columns = Columns(self)
        for field in fields:
            self._rows[field.id] = OwnFieldRow(self, field, columns)
            columns.add(self._rows[field.id])
        self.down.insertWidget(0, columns)
        columns.setVisible(bool(fields))
        if old is not None:
            self.down.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _on_add(self) -> None:
        if self._form is None:
            self._form = OwnFieldForm(self.desk, self.autosave, None, self)
            self.down.addWidget(self._form)
            self._form.closed.connect(self._on_added)
        self._form.show()
        self._form.begin()
        self._add.hide()

    def _on_added(self) -> None:
        form, self._form = self._form, None
        self._add.show()
        if form is None:
            return
        form.hide()
        form.deleteLater()
        made = self._rows.get(form.made) if form.made is not None else None
        (made.edit if made is not None else self._add).setFocus(Qt.FocusReason.OtherFocusReason)


def _editor(field: OwnField, parent: QWidget) -> QWidget:
    if field.kind is OwnFieldKind.DATE:
        return DateEdit(field.name, parent, optional=True)
    if field.kind is OwnFieldKind.CHOICE:
        return Choice(field.name, parent)
    edit = QLineEdit(parent)
    if field.kind is OwnFieldKind.NUMBER:
        edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
    return edit


def read_value(field: OwnField, value: str) -> Any:
    """Give a value as its editor takes it: a date, or a number as it is written here."""
    if field.kind is OwnFieldKind.DATE:
        return dt.date.fromisoformat(value) if value else None
    if field.kind is OwnFieldKind.NUMBER:
        return value.replace(".", QLocale().decimalPoint())
    return value


def written_value(field: OwnField, value: Any) -> Any:
    """Give what was written as the journal takes it: a number with a point and without groups."""
    if field.kind is OwnFieldKind.NUMBER:
        locale, text = QLocale(), str(value)
        return text.replace(locale.groupSeparator(), "").replace(locale.decimalPoint(), ".")
    return value
