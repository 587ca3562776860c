"""What a locked window shows: that it is locked, and where its passphrase goes; nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netjournal.errors import JournalError, WrongPassphrase
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import LineField
from ui.widgets.label import Label

WIDTH = 460


class Cover(QWidget):
    """Emits tried(passphrase); `refuse` says that it was not the right one."""

    tried = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("Locked"))
        card = Card(self, padding=(28, 24))
        card.setFixedWidth(theme.px(WIDTH))
        card.add(Label(self.tr("Locked"), card, "title"))
        words = self.tr("Your passphrase opens the journal again, as you left it.")
        card.add(Label(words, card, "soft", wrap=True))
        self.unsaved = Label("", card, wrap=True)
        self.unsaved.hide()
        card.add(self.unsaved)
        card.body.addSpacing(8)
        self.field = LineField(self.tr("Passphrase"), card)
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.edit.returnPressed.connect(self._try)
        self.field.edit.textEdited.connect(self._on_typed)
        card.add(self.field)
        self.wrong = Label("", card, "stop", wrap=True)
        self.wrong.hide()
        card.add(self.wrong)
        card.body.addSpacing(8)
        row = QHBoxLayout()
        self.button = Button(self.tr("Unlock"), card, ButtonKind.PRIMARY)
        self.button.clicked.connect(self._try)
        row.addStretch(1)
        row.addWidget(self.button)
        card.body.addLayout(row)
        # Not aligned: an aligned card is given no height for its wrapped lines.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        self.setFocusProxy(self.field.edit)

    def refuse(self, error: JournalError) -> None:
        """Say why it stays locked, without a name of anything."""
        words = self.tr(
            "The journal cannot be opened: its file is not where it was, or cannot be read. "
            "It was left as it is; try again."
        )
        if isinstance(error, WrongPassphrase):
            words = self.tr("This passphrase does not open it. Try again.")
        elif not self.field.edit.text():
            words = self.tr("Type the passphrase of this journal.")
        self._say(words)

    def say_unsaved(self) -> None:
        """Say that closing would lose what could not be saved before it was locked."""
        self.unsaved.set_text(
            self.tr("Something you typed is not saved yet: unlock it before you close.")
        )

    @Slot()
    def _try(self) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.tried.emit(self.field.edit.text())
        finally:
            self.unsetCursor()

    @Slot()
    def _on_typed(self) -> None:
        self.wrong.set_text("")
        self.field.edit.setAccessibleDescription("")

    def _say(self, words: str) -> None:
        self.wrong.set_text(words)
        self.field.edit.setAccessibleDescription(words)
        self.field.edit.selectAll()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
