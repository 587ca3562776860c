"""Choosing whom a one-to-one is or was with, and which of the two it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netjournal.words import ConversationStage
from ui.pages.page import Desk
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import ChoiceField, Field
from ui.widgets.label import Label
from ui.widgets.name_capture import Known, NameCapture
from ui.words import said


class WhoWith(Card):
    """A name that completes and a stage; Enter goes on to the day, Escape closes."""

    chosen = Signal(object, object, bool)
    """The person, the stage, and whether it was held already."""

    dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, padding=(20, 16))
        self._desk = desk
        self.held = False
        self._about: tuple[str, int] = ("", 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.name = NameCapture(
            desk.theme, self.tr("Who with"), self, self._find, self.tr("A name"), keep=True
        )
        self.name.entered.connect(self._on_entered)
        row.addWidget(Field(self.tr("Who with"), self.name, self), 3)
        stages = [(stage.value, _begun_large(said(stage))) for stage in ConversationStage]
        self.stage = ChoiceField(self.tr("Which one"), self, stages)
        row.addWidget(self.stage, 2)
        self._go = Button(self.tr("Choose the day"), self)
        self._go.clicked.connect(self._on_entered)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self._problem = Label("", self, "stop", wrap=True)
        self._problem.hide()
        self.add(self._problem)
        self.hide()

    def begin(self, *, held: bool = False, person: int | None = None) -> None:
        """Ask for a name, or only for which one it is with a person; `held` writes one up."""
        self.held = held
        words = self.tr("Write up a one-to-one that was held")
        self.set_title(words if held else self.tr("Arrange a one-to-one"))
        self._go.set_text(self.tr("When it was") if held else self.tr("Choose the day"))
        self.name.reset()
        self._problem.set_text("")
        self.stage.edit.setCurrentIndex(0)
        if person is not None:
            self._begin_with(person)
        self.show()
        field = self.name if person is None else self.stage.edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_with(self, person: int) -> None:
        journal = self._desk.journal
        self._about = (journal.people.get(person).name, person)
        self.name.setText(self._about[0])
        self.name.close_list()
        second = not journal.conversations.missing_for_second(person)
        stage = ConversationStage.SECOND if second else ConversationStage.FIRST
        self.stage.edit.setCurrentIndex(self.stage.edit.findData(stage.value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> list[Known]:
        found = self._desk.journal.people.suggest(text)
        return [(one.id, one.name, one.does) for one in found]

    def _on_entered(self) -> None:
        name, about = self._about
        person = about if about and name == self.name.text().strip() else self.name.known_id
        if person is None:
            self._problem.set_text(self.tr("Nobody in the journal has this name; add them first."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._problem.set_text("")
        stage = ConversationStage(self.stage.edit.currentData())
        self.chosen.emit(person, stage, self.held)


def _begun_large(text: str) -> str:
    return text[:1].upper() + text[1:]
