"""The form for a field of my own: adds one, or renames it and changes its choices in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netjournal.errors import JournalError, NotFound
from netjournal.people.own_fields import OwnField
from netjournal.words import OwnFieldKind
from ui.autosave import Autosave
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import ChoiceField, LineField, TextField
from ui.words import said


class OwnFieldForm(QWidget):
    """closed() when it is done with; `made` is the field that was added."""

    closed = Signal()

    def __init__(
        self, desk: Desk, autosave: Autosave, field: OwnField | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = autosave
        self._field = field
        self.made: int | None = None
        self.name = LineField(self.tr("Name of the field"), self)
        kinds = [(kind.value, said(kind).capitalize()) for kind in OwnFieldKind]
        self.kind = ChoiceField(self.tr("What it holds"), self, kinds)
        self.choices = TextField(self.tr("Choices, one on each line"), self, hint="", min_lines=3)
        self._build()
        self.kind.edit.currentIndexChanged.connect(self._on_kind)
        if field is not None:
            self.kind.hide()
            autosave.bind(self.name.edit, load=self._load_name, save=self._save_name)
            if field.kind is OwnFieldKind.CHOICE:
                edit = self.choices.edit
                autosave.bind(edit, load=self._load_choices, save=self._save_choices)
        self._on_kind()

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the name is done; Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        done = Button(self.tr("Add") if self._field is None else self.tr("Done"), self)
        done.setAccessibleName(
            self.tr("Add the field") if self._field is None else self.tr("Done with the field")
        )
        done.clicked.connect(self._on_done)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.name, 1)
        row.addWidget(self.kind)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(done)
        if self._field is None:
            leave = Button(self.tr("Leave it"), self, ButtonKind.PLAIN)
            leave.clicked.connect(self._on_left)
            foot.addWidget(leave)
        foot.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 4)
        down.setSpacing(10)
        down.addLayout(row)
        down.addWidget(self.choices)
        down.addLayout(foot)

    def _on_kind(self) -> None:
        kind = self._field.kind if self._field is not None else self.kind.edit.currentData()
        self.choices.setVisible(kind == OwnFieldKind.CHOICE)

    def _on_done(self) -> None:
        if self._field is not None:
            if self._autosave.flush():
                self.closed.emit()
            return
        if not self.name.edit.text().strip():
            self.begin()
            return
        kind = OwnFieldKind(self.kind.edit.currentData())
        lines = self.choices.edit.toPlainText().splitlines()
        try:
            self.made = self._desk.journal.own_fields.define(
                self.name.edit.text(), kind, lines if kind is OwnFieldKind.CHOICE else ()
            )
        except JournalError as error:
            self._desk.messages.failure(error)
        else:
            self.closed.emit()

    def _on_left(self) -> None:
        self._autosave.flush()
        self.closed.emit()

    def _found(self) -> OwnField | None:
        try:
            return self._desk.journal.own_fields.get(self._field.id) if self._field else None
        except NotFound:
            return None

    def _load_name(self) -> str:
        found = self._found()
        return found.name if found is not None else ""

    def _save_name(self, name: str) -> None:
        found = self._found()
        if found is not None and name.strip() and name.strip() != found.name:
            self._desk.journal.own_fields.rename(found.id, name)

    def _load_choices(self) -> str:
        found = self._found()
        return "\n".join(found.choices) if found is not None else ""

    def _save_choices(self, text: str) -> None:
        found = self._found()
        if found is not None:
            self._desk.journal.own_fields.choose_from(found.id, text.splitlines())
