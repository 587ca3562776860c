"""The form for somebody new, filled in where the person will be shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from netjournal.errors import JournalError
from netjournal.words import ReachKind
from ui.pages.page import Desk
from ui.pages.people.finding import find_people
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.date_edit import DateEdit
from ui.widgets.field import DateField, Field, LineField
from ui.widgets.heading import Heading
from ui.widgets.name_capture import NameCapture
from ui.widgets.page_body import PageBody
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row


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
        self.same = RowList(desk.theme, self.tr("In the journal already"), card)
        self.same.activated.connect(self.person_asked)
        self.same.hide()
        grid.addWidget(self.same, 1, 0, 1, 2)
        self.add(card)
        self.add(self._build_buttons())
        self.name.edit.textChanged.connect(self._on_name)

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
        with journal.change(self.tr("Add {name}").format(name=name)):
            if by and by_id is None:
                by_id = journal.people.add(by)
            person = journal.people.add(
                name,
                does=self.does.edit.text().strip(),
                met_at=self.met_at.edit.text().strip(),
                met_on=self.met_on.edit.value(),
                introduced_by=by_id,
            )
            for kind, field in (
                (ReachKind.EMAIL, self.email),
                (ReachKind.TELEPHONE, self.telephone),
            ):
                if field.edit.text().strip():
                    journal.people.add_reach(person, kind, field.edit.text())
        return person

    def _clear(self) -> None:
        for line in self.findChildren(QLineEdit):
            if not isinstance(line.parent(), DateEdit):
                line.clear()
        self.by_edit.reset()
        self.met_on.edit.set_value(None)

    def _on_name(self, text: str) -> None:
        name = " ".join(text.split()).casefold()
        found = self._desk.journal.people.suggest(name, 5) if len(name) > 1 else []
        same = [one for one in found if " ".join(one.name.split()).casefold() == name]
        words = self.tr("{name} is in the journal already")
        self.same.set_rows(
            [
                Row(
                    one.id,
                    words.format(name=one.name),
                    subtitle=one.does,
                    avatar=one.name,
                    trailing=one.stage.said,
                    link=True,
                )
                for one in same
            ]
        )
        self.same.setVisible(bool(same))

    def _on_cancel(self) -> None:
        self._clear()
        self.left.emit()
