"""Asks to whom somebody is to be introduced: the people suggested, or anybody in the journal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netjournal.letters import About, LetterKind
from ui.letters.dialog import LetterDialog
from ui.pages.page import Desk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture

WIDTH = 440
MOST_FOUND = 8


class WhomToIntroduce(QDialog):
    """One field for a name; Enter opens the letter to both. The dialog is freed when it closes."""

    def __init__(self, desk: Desk, person: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = desk.journal.people.get(person).name
        title = self.tr("Introduce {name} to…").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(Label(title, self, "section", wrap=True))
        words = self.tr("To whom")
        self.whom = NameCapture(desk.theme, words, self, self._find, words, keep=True)
        self.whom.entered.connect(self.write)
        self.whom.textChanged.connect(self._offer)
        down.addWidget(self.whom)
        self.problem = Label("", self, "small", wrap=True)
        down.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        cancel = Button(self.tr("Cancel"), self)
        self.open_button = Button(self.tr("Write the introduction"), self, ButtonKind.PRIMARY)
        cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.write)
        for button in (cancel, self.open_button):
            buttons.addWidget(button)
        down.addLayout(buttons)
        self.setMinimumWidth(desk.theme.px(WIDTH))
        self._offer()

    @classmethod
    def open_for(cls, desk: Desk, person: int, parent: QWidget) -> WhomToIntroduce:
        """Open the dialog without blocking."""
        dialog = cls(desk, person, parent)
        dialog.open()
        dialog.whom.setFocus(Qt.FocusReason.OtherFocusReason)
        return dialog

    def write(self) -> None:
        """Open the letter to both."""
        other = self.whom.known_id
        if other is None or other == self._person:
            self.problem.set_text(self.tr("Choose somebody who is in your journal."))
            return
        self.accept()
        LetterDialog.open_for(
            self._desk,
            LetterKind.INTRODUCTION,
            [self._person],
            self._over,
            about=About(other=other),
        )

    def _offer(self) -> None:
        self.problem.set_text("")
        self.open_button.setEnabled(bool(self.whom.text().strip()))

    def _find(self, text: str) -> Sequence[tuple[int, str, str]]:
        found = self._desk.journal.people.suggest(text, MOST_FOUND)
        return [(row.id, row.name, row.does) for row in found if row.id != self._person]
