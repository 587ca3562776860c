"""Which other entry is the same person: those likely are one click away, others by name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netjournal.people.people import Person
from ui.pages.page import Desk
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.name_capture import Known, NameCapture
from ui.widgets.page_body import PageBody
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.words import said

MOST_FOUND = 8


class ChooseOther(PageBody):
    """Likely duplicates first; a name completes to whoever is in the journal."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, person: Person, parent: QWidget) -> None:
        super().__init__(parent, margins=(0, 0))
        self._desk = desk
        self._person = person
        self.body.setSpacing(16)
        self.add(
            Label(
                self.tr(
                    "When one person is in the journal twice, the two entries become one: "
                    "everything about both stays, and undo takes it back."
                ),
                self.content,
                "soft",
                wrap=True,
            )
        )
        self.add(self._likely())
        self.other = NameCapture(
            desk.theme, self.tr("The other entry"), self, self._find, self.tr("Begin their name")
        )
        self.other.added.connect(self._on_named)
        self.add(Field(self.tr("The other entry"), self.other, self.content))
        self.problem = Label("", self.content, "stop", wrap=True)
        self.problem.setAccessibleName(self.tr("What stands against it"))
        self.problem.hide()
        self.add(self.problem)

    def begin(self) -> None:
        """Put the focus where one goes on: on the likeliest, else into the name."""
        first = self.rows.widget_for(self.rows.rows[0].key) if self.rows.rows else None
        (first or self.other).setFocus()

    def _likely(self) -> QWidget:
        title = self.tr("Perhaps the same person")
        box = Card(self.content, title)
        self.rows = RowList(self._desk.theme, title, box)
        self.rows.activated.connect(self.chosen)
        box.add(self.rows)
        found = [one.id for one in self._desk.journal.duplicates.perhaps(self._person.id)]
        rows = self._desk.journal.people.rows(found)
        self.rows.set_rows(
            [
                Row(
                    one.id,
                    one.name,
                    one.does,
                    avatar=one.name,
                    trailing=said(one.stage),
                    link=True,
                )
                for one in rows
            ]
        )
        box.setVisible(bool(rows))
        return box

    def _find(self, text: str) -> list[Known]:
        found = self._desk.journal.people.suggest(text, MOST_FOUND + 1)
        return [(one.id, one.name, one.does) for one in found if one.id != self._person.id]

    def _on_named(self, name: str, known: object) -> None:
        if isinstance(known, int):
            self.problem.set_text("")
            self.chosen.emit(known)
            return
        words = self.tr("Choose somebody of the list that opens: “{name}” is nobody's whole name.")
        if len([one for one in self._find(name) if one[1].casefold() == name.casefold()]) > 1:
            words = self.tr("Several are called “{name}”: choose one of the list that opens.")
        self.problem.set_text(words.format(name=name))
        self.other.setText(name)
        self.other.renew(name)
