"""Asks for the passphrase of an encrypted journal before its window opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netjournal.errors import Damaged, JournalError
from netjournal.journal import Journal
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label
from ui.words import said

WIDTH = 420


class UnlockDialog(QDialog):
    """Tries passphrases until one opens the journal; `journal` is then the open journal.

    `another` says that the user would rather open another journal; `damaged` that the passphrase
    `tried` is the right one, and the file is damaged.
    """

    def __init__(
        self,
        name: str,
        opening: Callable[[str | None], Journal],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self.journal: Journal | None = None
        self.another = False
        self.damaged: Damaged | None = None
        self.tried = ""
        self.setWindowTitle(self.tr("Open {name}").format(name=name))
        self._build(name)

    def _build(self, name: str) -> None:
        self.field = LineField(self.tr("Passphrase"), self)
        self.field.setMinimumWidth(WIDTH)
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.edit.textChanged.connect(self._on_typed)
        self.wrong = Label("", self, "stop", wrap=True)
        self.wrong.setVisible(False)
        title = Label(self.tr("{name} is locked").format(name=name), self, "title", wrap=True)
        said = Label(self.tr("Its passphrase opens it, and nothing else does."), self, "soft")
        said.setWordWrap(True)
        down = QVBoxLayout(self)
        down.setContentsMargins(28, 24, 28, 24)
        down.setSpacing(4)
        down.addWidget(title)
        down.addWidget(said)
        down.addSpacing(12)
        down.addWidget(self.field)
        down.addWidget(self.wrong)
        down.addSpacing(16)
        down.addLayout(self._buttons())
        self.field.edit.setFocus()

    def _buttons(self) -> QHBoxLayout:
        another = Button(self.tr("Open another journal"), self, ButtonKind.LINK)
        leave = Button(self.tr("Leave it closed"), self)
        unlock = Button(self.tr("Open"), self, ButtonKind.PRIMARY)
        for button in (another, leave):
            button.setAutoDefault(False)
        unlock.setDefault(True)
        another.clicked.connect(self._on_another)
        leave.clicked.connect(self.reject)
        unlock.clicked.connect(self._try)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(another)
        across.addStretch(1)
        across.addWidget(leave)
        across.addWidget(unlock)
        return across

    def offer(self, passphrase: str) -> None:
        """Try what the keyring gave while nothing is typed yet."""
        if not self.field.edit.text():
            self.field.edit.setText(passphrase)
            self._try()

    @Slot()
    def _on_another(self) -> None:
        self.another = True
        self.reject()

    @Slot()
    def _on_typed(self) -> None:
        self.wrong.set_text("")

    @Slot()
    def _try(self) -> None:
        if not self.field.edit.text():
            self._say(self.tr("Type the passphrase of this journal."))
            return
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.journal = self._opening(self.field.edit.text())
        except Damaged as error:
            self.damaged, self.tried = error, self.field.edit.text()
            self.reject()
        except JournalError as error:
            self._say(" ".join(said(part) for part in (error.what, error.todo) if part))
        else:
            self.accept()
        finally:
            self.unsetCursor()

    def _say(self, words: str) -> None:
        self.wrong.set_text(words)
        self.field.edit.setAccessibleDescription(words)
        self.field.edit.selectAll()
        self.field.edit.setFocus()
