"""The form for somebody new, filled in where the person will be shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from netjournal.errors import JournalError
from netjournal.people.duplicates import Alike
from netjournal.saying import saying
from netjournal.words import ReachKind
from ui.merging.notice import AlikeNotice
from ui.pages.page import Desk
from ui.pages.people.finding import find_people
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import DateField, Field, LineField
from ui.widgets.heading import Heading
from ui.widgets.name_capture import NameCapture
from ui.widgets.page_body import PageBody

MOST_ALIKE = 3


class NewPerson(PageBody):
    """Enter in any field adds the person: one change. added(id), or left() without anybody."""

    added = Signal(object)
    left = Signal()
    person_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, 760)
        self._desk = desk
        self.add(Heading(self.tr("New person"), self.content))
        card = Card(self.content)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        self._fill(grid, card)
        self.alike = AlikeNotice(desk, self.tr("&Yes, open that entry"), card, most=MOST_ALIKE)
        self.alike.accepted.connect(self._on_known)
        grid.addWidget(self.alike, 1, 0, 1, 2)
        self.add(card)
        self.add(self._build_buttons())
        self.name.edit.textChanged.connect(self.alike.look_at)

    @property
    def begun(self) -> bool:
        """Whether a name was typed."""
        return bool(self.name.edit.text().strip())

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.name.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add on Enter, leave on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def submit(self) -> int | None:
        """Add the person written here; gives their id, None when there is no name yet."""
        if not self.begun:
            self.begin()
            return None
        try:
            person = self._write()
        except JournalError as error:
            self._desk.messages.failure(error)
            return None
        self._clear()
        self.added.emit(person)
        return person

    def _fill(self, grid: QGridLayout, card: QWidget) -> None:
        self.name = LineField(self.tr("Name"), card)
        self.does = LineField(self.tr("What they do"), card, self.tr("Commercial solicitor"))
        self.met_at = LineField(self.tr("Met at"), card, self.tr("Chamber breakfast"))
        self.met_on = DateField(self.tr("Met on"), card)
        self.by_edit = NameCapture(
            self._desk.theme,
            self.tr("Introduced by"),
            card,
            find_people(self._desk.journal),
            keep=True,
        )
        self.by = Field(self.tr("Introduced by"), self.by_edit, card)
        self.by_edit.entered.connect(self.submit)
        self.email = LineField(self.tr("E-mail"), card)
        self.telephone = LineField(self.tr("Telephone"), card)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.does, 2, 0, 1, 2)
        grid.addWidget(self.met_at, 3, 0)
        grid.addWidget(self.met_on, 3, 1)
        grid.addWidget(self.by, 4, 0, 1, 2)
        grid.addWidget(self.email, 5, 0)
        grid.addWidget(self.telephone, 5, 1)

    def _build_buttons(self) -> QWidget:
        buttons = QWidget(self.content)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        add = Button(self.tr("Add person"), buttons, ButtonKind.PRIMARY)
        cancel = Button(self.tr("Cancel"), buttons)
        add.clicked.connect(self.submit)
        cancel.clicked.connect(self._on_cancel)
        row.addWidget(add)
        row.addWidget(cancel)
        row.addStretch(1)
        return buttons

    def _write(self) -> int:
        journal, name = self._desk.journal, self.name.edit.text().strip()
        by, by_id = self.by_edit.text().strip(), self.by_edit.known_id
        with journal.change(saying("Add {name}", name=name)):
            if by and by_id is None:
                by_id = journal.people.add(by)
            person = journal.people.add(
                name,
                does=self.does.edit.text().strip(),
                met_at=self.met_at.edit.text().strip(),
                met_on=self.met_on.edit.value(),
                introduced_by=by_id,
            )
            for kind, value in self._reach():
                journal.people.add_reach(person, kind, value)
        return person

    def _clear(self) -> None:
        for line in self.findChildren(QLineEdit):
            if not isinstance(line, DateEdit):
                line.clear()
        self.by_edit.reset()
        self.met_on.edit.set_value(None)

    def _on_known(self, alike: Alike) -> None:
        """Go to the entry there is, with what was written here and is not known there yet."""
        try:
            added = self._add_what_is_new(alike.id)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        self._clear()
        self.person_asked.emit(alike.id)
        if added:
            words = self.tr("What you had written was added to {name}.").format(name=alike.name)
            self._desk.messages.undoable(words, self._desk.journal.undo_name)

    def _add_what_is_new(self, person: int) -> bool:
        """Fill what is empty and add addresses; False when nothing was new."""
        people = self._desk.journal.people
        there = people.get(person)
        written = {
            "does": self.does.edit.text().strip(),
            "met_at": self.met_at.edit.text().strip(),
            "met_on": self.met_on.edit.value(),
            "introduced_by": self.by_edit.known_id,
        }
        new = {key: value for key, value in written.items() if value and not getattr(there, key)}
        new = {key: value for key, value in new.items() if value != person}
        known = {one.value.casefold() for one in people.reach(person)}
        reach = [one for one in self._reach() if one[1].casefold() not in known]
        if not new and not reach:
            return False
        with self._desk.journal.change(saying("Add to {name}", name=there.name)):
            if new:
                people.edit(person, **new)
            for kind, value in reach:
                people.add_reach(person, kind, value)
        return True

    def _reach(self) -> list[tuple[ReachKind, str]]:
        written = ((ReachKind.EMAIL, self.email), (ReachKind.TELEPHONE, self.telephone))
        values = ((kind, field.edit.text().strip()) for kind, field in written)
        return [(kind, value) for kind, value in values if value]

    def _on_cancel(self) -> None:
        self._clear()
        self.left.emit()
