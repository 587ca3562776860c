"""Why a journal could not be opened: what happened, what it means, what to do."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from netjournal.errors import JournalError
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.words import said


class Problem(Card):
    """A card that is there only while something went wrong."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "problem")
        self.setAccessibleName(self.tr("What went wrong"))
        self.body.setSpacing(2)
        self.what = Label("", self, "strong", wrap=True)
        self.meaning = Label("", self, "", wrap=True)
        self.todo = Label("", self, "", wrap=True)
        for label in (self.what, self.meaning, self.todo):
            self.add(label)
        self.hide()

    def show_error(self, error: JournalError) -> None:
        """Say what happened in the error's own three sentences."""
        self.what.set_text(said(error.what))
        self.meaning.set_text(said(error.meaning))
        self.todo.set_text(said(error.todo))
        self.setAccessibleDescription(
            " ".join(said(part) for part in (error.what, error.meaning, error.todo) if part)
        )
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
