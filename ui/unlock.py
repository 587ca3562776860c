"""Asks for the passphrase of an encrypted journal before the window opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from netjournal.errors import JournalError
from netjournal.journal import Journal
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import LineField
from ui.widgets.label import Label

WIDTH = 420


class UnlockDialog(QDialog):
    """Tries passphrases until one opens the journal; `journal` is then the open journal."""

    def __init__(self, name: str, opening: Callable[[str | None], Journal]) -> None:
        super().__init__()
        self._opening = opening
        self.journal: Journal | None = None
        self.setWindowTitle(self.tr("Open {name}").format(name=name))
        self.setFixedWidth(WIDTH)
        self._build(name)

    def _build(self, name: str) -> None:
        self.field = LineField(self.tr("Passphrase"), self)
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.wrong = Label("", self, "stop", wrap=True)
        self.wrong.setVisible(False)
        leave = Button(self.tr("Leave it closed"), self)
        leave.setAutoDefault(False)
        unlock = Button(self.tr("Open"), self, ButtonKind.PRIMARY)
        unlock.setDefault(True)
        unlock.clicked.connect(self._try)
        leave.clicked.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(Label(self.tr("{name} is encrypted").format(name=name), self, "section"))
        down.addWidget(self.field)
        down.addWidget(self.wrong)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(leave)
        across.addWidget(unlock)
        down.addLayout(across)

    @Slot()
    def _try(self) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.journal = self._opening(self.field.edit.text())
        except JournalError as error:
            self.wrong.set_text(f"{error.what} {error.todo}")
            self.wrong.setVisible(True)
            self.field.edit.selectAll()
            self.field.edit.setFocus()
        else:
            self.accept()
        finally:
            self.unsetCursor()
