"""The field of both faces in which a text filters people, letter by letter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.pages.people.list_state import ListState


class FilterField(QLineEdit):
    """Asks the state for those who hold its text, and gets it ready when it is gone to."""

    def __init__(self, state: ListState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName(self.tr("Filter people"))
        self.setPlaceholderText(self.tr("Name, work or organisation"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._on_text)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._on_rest)

    def show_wanted(self) -> None:
        """Show the text that is asked for, unless it is being typed."""
        if self.text().strip() != self._state.wanted.text.strip():
            self.setText(self._state.wanted.text)

    def type(self, letters: str) -> None:
        """Take letters typed elsewhere, and the focus with them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.text() + letters)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Get ready for the first letter."""
        super().focusInEvent(event)
        self.get_ready()

    def get_ready(self) -> None:
        """Let the state get ready for more letters in the next moment of rest."""
        self._resting.start(0)

    def _on_rest(self) -> None:
        if self.isVisible():
            self._state.get_ready()

    def _on_text(self, text: str) -> None:
        self._state.want(text=text)
