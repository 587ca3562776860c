"""Choosing whom to arrange a one-to-one with, and which of the two it is."""

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


class WhoWith(Card):
    """A name that completes and a stage; Enter goes on to the day, Escape closes."""

    chosen = Signal(object, object)
    dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, padding=(20, 16))
        self.setAccessibleName(self.tr("Arrange a one-to-one"))
        self._desk = desk
        row = QHBoxLayout()
        row.setSpacing(12)
        self.name = NameCapture(
            desk.theme, self.tr("Who with"), self, self._find, self.tr("A name"), keep=True
        )
        self.name.entered.connect(self._on_entered)
        row.addWidget(Field(self.tr("Who with"), self.name, self), 3)
        stages = [(stage.value, stage.said.capitalize()) for stage in ConversationStage]
        self.stage = ChoiceField(self.tr("Which one"), self, stages)
        row.addWidget(self.stage, 2)
        self._go = Button(self.tr("Choose the day"), self)
        self._go.clicked.connect(self._on_entered)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self._problem = Label("", self, "stop", wrap=True)
        self._problem.hide()
        self.add(self._problem)
        self.hide()

    def begin(self) -> None:
        """Ask for a name."""
        self.name.reset()
        self._problem.set_text("")
        self.stage.edit.setCurrentIndex(0)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

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
        person = self.name.known_id
        if person is None:
            self._problem.set_text(self.tr("Nobody in the journal has this name; add them first."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._problem.set_text("")
        self.chosen.emit(person, ConversationStage(self.stage.edit.currentData()))
